"""The wordings of chart notes: the headings of their sections, and the words that show what a note is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from casefile.records.medical import NoteType
from extractors.sections import OTHER, wordings

HEAD = "head"  # the key of what stands at a note's head and is read from its captions
_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "complaint": ("chief complaint", "chief complaints", "cc", "reason for visit", "reason for consultation",
                      "presenting complaint", "presenting problem", "presenting complaints", "complaint",
                      "complaints", "reason for encounter", "chief complaint / reason for visit",
                      "reason for evaluation", "current complaints", "present complaints", "reason for appointment",
                      "c/c", "complaint today", "complaints today", "main complaint", "primary complaint",
                      "presenting concern", "reason for today's visit"),
        "history": ("history of present illness", "hpi", "history", "subjective", "interval history",
                    "history of injury", "present illness", "subjective / history",
                    "history of presenting complaint", "reported symptoms / history of present illness",
                    "reported symptoms / history", "history of the present illness", "history of present complaint",
                    "subjective complaints", "history of accident", "narrative", "mechanism of injury",
                    "history of presenting illness", "clinical history", "history of complaint",
                    "history and mechanism of injury", "subjective findings", "present history", "injury history",
                    "interim history", "history of current illness", "reported symptoms", "subjective report",
                    "current history", "patient's report", "patient report", "what happened", "patient's account",
                    "history of the injury", "patient states", "interval hx", "hx of present illness"),
        "course": ("hospital course", "ed course", "emergency department course", "brief hospital course"),
        "findings": ("physical examination", "physical exam", "exam", "examination", "objective",
                     "examination findings", "objective findings", "physical findings", "pe", "exam findings",
                     "physical exam findings", "clinical findings", "objective exam", "findings on examination",
                     "focused exam", "musculoskeletal examination", "orthopedic examination",
                     "neurological examination", "objective / examination", "physical assessment",
                     "nursing assessment", "examination today", "measures", "measurements", "objective measures",
                     "objective measurements", "tests and measures", "exam today", "clinical examination",
                     "objective data"),
        "diagnoses": ("assessment", "impression", "diagnosis", "diagnoses", "final diagnosis", "final diagnoses",
                      "clinical impression", "ed diagnosis", "discharge diagnosis", "discharge diagnoses",
                      "working diagnosis", "assessment / diagnosis", "assessment / diagnoses", "impressions",
                      "primary diagnosis", "principal diagnosis", "visit diagnoses", "visit diagnosis",
                      "diagnostic impression", "treating diagnosis", "medical diagnosis", "treatment diagnosis",
                      "encounter diagnosis", "encounter diagnoses", "diagnosis codes", "clinical diagnosis",
                      "diagnosis (icd-10)", "icd-10 diagnoses", "assessment / impression", "final impression",
                      "assessments", "diagnosis list"),
        "admitting": ("admitting diagnosis", "admission diagnosis", "referring diagnosis", "differential diagnosis",
                      "differential"),
        "both": ("assessment and plan", "assessment & plan", "a/p", "assessment / plan", "impression and plan",
                 "a&p", "impression / plan", "impression and recommendations", "assessment and recommendations",
                 "medical decision making and plan", "diagnosis and plan", "impression & plan"),
        "plan": ("plan", "treatment plan", "recommendations", "disposition", "disposition and plan", "plan of care",
                 "discharge plan", "discharge instructions", "follow up", "follow-up", "instructions",
                 "plan and recommendations", "recommendation", "plan / recommendations", "treatment recommendations",
                 "care plan", "plan of treatment", "recommendations and plan", "disposition / plan",
                 "discharge disposition", "follow up instructions", "plan for next visit",
                 "discharge studies summary", "next steps", "plan and follow up", "plan / follow up"),
        "medications": ("medications", "current medications", "meds", "current outpatient medications",
                        "current outpatient prescriptions", "discharge medications", "prescriptions",
                        "discharge prescriptions", "medications prescribed", "rx", "new prescriptions",
                        "home medications", "medication list", "current meds", "medications at discharge",
                        "outpatient medications", "new medications", "active medications",
                        "medications prior to admission", "home meds", "prescriptions given", "medications given",
                        "prescribed medications"),
        "past": ("past medical history", "pmh", "pmhx", "medical history", "past history", "past medical hx",
                 "medical history and precautions", "prior medical history", "prior injuries", "previous injuries",
                 "prior history", "past medical / surgical history", "past medical and surgical history",
                 "previous medical history", "prior conditions", "past injuries", "previous history",
                 "health history", "past health history", "pertinent past history", "prior accidents",
                 "comorbidities", "past medical history / comorbidities", "relevant past history", "active problems",
                 "problem list"),
        "procedures": ("procedures", "procedures performed", "procedure", "procedures this visit",
                       "procedure performed", "ed procedures", "procedures during visit", "in-office procedures",
                       "procedures done", "procedure note", "today's treatment", "treatment provided today",
                       "services provided", "treatment performed", "procedures today"),
        "imaging": ("imaging and procedures", "imaging today", "imaging", "diagnostic imaging", "radiology",
                    "x-rays", "imaging performed", "diagnostic studies", "studies performed",
                    "imaging obtained today", "radiographs", "diagnostics", "x-ray", "imaging studies",
                    "radiographic findings", "radiology results", "ed imaging"),
        "work": ("work status", "work / school", "disability status", "work restrictions", "duty status",
                 "work / disability status", "return to work", "work status / restrictions", "restrictions",
                 "activity restrictions", "work", "work / school status", "work capacity", "disability",
                 "employment status", "work note", "work duty"),
        HEAD: ("patient", "patient name", "name", "dob", "date of birth", "date of visit", "date of service",
               "account no", "account number", "mrn", "provider", "date of injury", "employer", "occupation",
               "referred by", "payer", "insurance", "age", "sex", "gender", "admitted", "discharged",
               "discharged to", "attending", "visit date", "primary care", "arrival", "next appointment",
               "follow up appointment", "code status", "patient id", "provider's pt id", "patient gender",
               "attachment control number", "chart no", "physician", "therapist", "date of exam", "exam date",
               "encounter date", "facility", "phone", "address", "dates of visits"),
        OTHER: ("review of systems", "ros", "social history", "family history", "allergies", "vital signs", "vitals",
                "laboratory results", "labs", "lab results", "results", "past surgical history", "psh",
                "surgical history", "social hx", "fhx", "fh", "sh", "social and occupational history",
                "occupational history", "goals", "records reviewed", "medical decision making", "mdm",
                "pain and function", "neck disability index", "treatment today", "treatment", "treatment rendered",
                "progress toward goals", "functional status", "limits of activity", "physician certification",
                "prognosis", "causation", "review of records", "patient education", "time", "precautions",
                "interventions", "functional limitations", "outcome measures", "treatment provided", "discussion",
                "nkda", "immunizations", "education", "discharge condition", "condition at discharge",
                "visit (encounter)", "discharge", "radiology report", "future medical care", "future care",
                "apportionment", "vital signs and nursing", "triage", "medical records reviewed", "family hx",
                "emergency contact", "activities of daily living", "orthopedic tests", "range of motion",
                "skilled intervention", "allergy", "medications administered", "medication administration record",
                "medications administered in ed"),
    }
)  # fmt: skip
HEADINGS = wordings(
    _HEADINGS,
    {"S": "history", "O": "findings", "A": "diagnoses", "P": "plan"},
    {"imaging": ("findings", "impression", "indication", "technique", "comparison", "conclusion", "history", "exam")},
)

_TYPES: tuple[tuple[NoteType, str], ...] = (
    ("chiropractic", r"chiropract|\bD\.?C\.?(?=,|\s|$)|subluxation|spinal adjustment"),
    (
        "therapy",
        r"physical therap|occupational therap|\bPT,? DPT|\bDPT\b|rehab|daily treatment note|plan of care|speech therap"
        r"|therapist|acupunctur|massage",
    ),
    ("discharge_summary", r"discharge summary"),
    (
        "emergency",
        r"emergency (?:department|room|physician|medicine)|\bED (?:physician|provider|note|record|course|nursing)"
        r"|\bED triage|\bER (?:note|record|visit)",
    ),
    ("history_and_physical", r"history (?:and|&) physical|\bH ?& ?P\b|admission note"),
    ("consultation", r"consult(?:ation|ative)?\b|independent medical|second opinion|new patient evaluation"),
    (
        "office_visit",
        r"office visit|follow[- ]?up|visit note|progress note|clinic note|urgent care|clinic visit|established patient"
        r"|new patient|soap note|telehealth|encounter note|return visit|after visit summary|initial visit|outpatient",
    ),
)
NOTE_TYPES = tuple((name, re.compile(shape, re.IGNORECASE)) for name, shape in _TYPES)
