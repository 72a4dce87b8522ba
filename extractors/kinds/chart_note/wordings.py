"""The wordings of chart notes: the headings of their sections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from extractors.headings import HEAD as HEAD
from extractors.headings import OTHER, wordings

_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "complaint": ("chief complaint", "chief complaints", "cc", "reason for visit", "reason for consultation",
                      "presenting complaint", "presenting problem", "presenting complaints", "complaint",
                      "complaints", "reason for encounter", "chief complaint / reason for visit",
                      "reason for evaluation", "current complaints", "reason for call",
                      "reason for phone call", "present complaints", "reason for appointment",
                      "c/c", "complaint today", "complaints today", "main complaint", "primary complaint",
                      "presenting concern", "reason for today's visit", "chief concern", "chief concerns",
                      "ch complaint",
                      "reason for referral", "reason for ed visit", "reason for the visit", "presenting symptoms",
                      "problem(s)", "major complaint", "major complaints", "patient complaint", "patient complaints",
                      "area of complaint", "reason for consult", "reason for admission", "visit reason", "c.c.",
                      "presenting problems", "chief complaint(s)", "pt c/o", "complains of", "chiefcomplaint",
                      "stated complaint"),
        "history": ("history of present illness", "hpi", "history", "subjective", "interval history",
                    "history of injury", "present illness", "subjective / history",
                    "history of presenting complaint", "reported symptoms / history of present illness",
                    "reported symptoms / history", "history of the present illness", "history of present complaint",
                    "subjective complaints", "history of accident", "narrative", "mechanism of injury",
                    "history of presenting illness", "clinical history", "history of complaint",
                    "history and mechanism of injury", "subjective findings", "present history", "injury history",
                    "interim history", "history of current illness", "reported symptoms", "subjective report",
                    "current history", "patient's report", "patient report", "what happened", "patient's account",
                    "history of the injury", "patient states", "interval hx", "hx of present illness",
                    "history of present condition", "history of present problem", "history of present injury",
                    "history of condition", "history of current condition", "history of chief complaint",
                    "accident history", "history of the accident", "accident description", "description of accident",
                    "description of injury", "history of event", "history of incident", "history of symptoms",
                    "history of problem", "subj", "subjective data", "subjective assessment", "subjective exam",
                    "subjective information", "nature of injury", "details of accident", "details of injury",
                    "how injury occurred", "present complaint history", "moi", "hpi narrative", "hx", "history of pi",
                    "hopi", "hx present illness", "history present illness", "patient history", "story",
                    "history of current complaint", "history of current problem", "current status", "patient comments",
                    "since last visit", "interval events", "presenting history", "current condition",
                    "patient subjective", "pt report", "pain history", "clinical summary", "background"),
        "course": ("hospital course", "ed course", "emergency department course", "brief hospital course",
                   "summary of hospital course", "er course", "course in ed", "course in the emergency department",
                   "clinical course", "ed progress", "hospital summary", "course of treatment",
                   "hospital course by problem", "documentation", "call documentation", "call notes",
                   "treatment course", "summary of stay", "hospitalization summary",
                   "ed course and medical decision making"),
        "findings": ("physical examination", "physical exam", "exam", "examination", "objective",
                     "examination findings", "objective findings", "physical findings", "pe", "exam findings",
                     "physical exam findings", "clinical findings", "objective exam", "findings on examination",
                     "focused exam", "musculoskeletal examination", "orthopedic examination",
                     "neurological examination", "objective / examination", "physical assessment",
                     "nursing assessment", "examination today", "measures", "measurements", "objective measures",
                     "objective measurements", "tests and measures", "exam today", "clinical examination",
                     "objective data", "obj", "physical exam today", "px", "p/e", "examination of the patient",
                     "on examination", "o/e", "orthopaedic examination", "musculoskeletal exam", "neuro exam",
                     "neurologic examination", "neurologic exam", "neurological exam", "ortho exam", "spine exam",
                     "spine examination", "chiropractic examination", "chiropractic exam", "triage assessment",
                     "rn assessment", "primary assessment", "initial assessment", "assessment (nursing)", "phys exam",
                     "physical", "objective assessment", "objective information", "evaluation findings", "findings",
                     "physical examination findings", "directed exam", "targeted exam", "orthopedic exam",
                     "examination results", "exam notes", "general examination", "primary survey", "secondary survey",
                     "spinal examination", "palpation findings", "mental status examination", "mental status exam",
                     "behavioral observations", "test results and measures", "objective findings today"),
        "diagnoses": ("assessment", "impression", "diagnosis", "diagnoses", "final diagnosis", "final diagnoses",
                      "clinical impression", "ed diagnosis", "discharge diagnosis", "discharge diagnoses",
                      "working diagnosis", "assessment / diagnosis", "assessment / diagnoses", "impressions",
                      "primary diagnosis", "principal diagnosis", "visit diagnoses", "visit diagnosis",
                      "diagnostic impression", "treating diagnosis", "medical diagnosis", "treatment diagnosis",
                      "encounter diagnosis", "encounter diagnoses", "diagnosis codes", "clinical diagnosis",
                      "diagnosis (icd-10)", "icd-10 diagnoses", "assessment / impression", "final impression",
                      "assessments", "diagnosis list", "dx", "dxs", "dx codes", "icd-10", "icd10", "icd-10 codes",
                      "icd codes", "diagnosis code", "ed diagnoses", "ed impression", "clinical impressions",
                      "final ed diagnosis", "opinion", "opinions", "diagnostic impressions", "discharge dx", "final dx",
                      "secondary diagnosis", "secondary diagnoses", "treating diagnoses", "treatment diagnoses",
                      "medical diagnoses", "therapy diagnosis", "therapy diagnoses", "pt diagnosis", "rehab diagnosis",
                      "diagnosis description", "working diagnoses", "principal problem", "hospital problems",
                      "discharge problems", "problems addressed", "problems addressed this visit", "conclusion",
                      "conclusions", "clinical assessment", "chiropractic diagnosis", "a", "imp", "imp.", "assmt",
                      "provisional diagnosis", "active diagnoses", "diagnosis / impression", "physician impression",
                      "encounter dx", "visit dx", "assessment and diagnosis", "injuries", "list of injuries",
                      "principal diagnoses", "billing diagnoses", "problem assessment", "diagnosis and icd-10",
                      "current diagnoses", "current diagnosis", "diag", "prim dx", "medical dx", "treatment dx"),
        "admitting": ("admitting diagnosis", "admission diagnosis", "referring diagnosis", "differential diagnosis",
                      "differential", "ddx", "admit dx", "admitting dx", "admission diagnoses", "admitting diagnoses",
                      "differential diagnoses", "differential dx", "rule out", "preoperative diagnosis"),
        "both": ("assessment and plan", "assessment & plan", "a/p", "assessment / plan", "impression and plan",
                 "a&p", "impression / plan", "impression and recommendations", "assessment and recommendations",
                 "medical decision making and plan", "diagnosis and plan", "impression & plan", "ap", "a & p",
                 "assessment plan", "diagnoses and plan", "mdm and plan", "problem based plan"),
        "plan": ("plan", "treatment plan", "recommendations", "disposition", "disposition and plan", "plan of care",
                 "discharge plan", "discharge instructions", "follow up", "follow-up", "instructions",
                 "plan and recommendations", "recommendation", "plan / recommendations", "treatment recommendations",
                 "care plan", "plan of treatment", "recommendations and plan", "disposition / plan",
                 "discharge disposition", "follow up instructions", "plan for next visit",
                 "discharge studies summary", "next steps", "plan and follow up", "plan / follow up", "tx plan",
                 "rx plan", "plan today", "patient instructions", "discharge instructions and follow up", "f/u", "fu",
                 "orders", "orders placed", "aftercare",
                 "follow up plan", "follow up care", "followup", "follow up with", "discharge orders",
                 "treatment and plan", "proposed treatment", "proposed treatment plan", "recommended treatment",
                 "future treatment", "plan notes", "management plan", "management", "treatment goals and plan",
                 "plan of management", "discharge plans", "home care instructions", "care instructions",
                 "patient plan", "disposition and follow up", "discharge recommendations", "frequency and duration",
                 "plan (treatment)", "discharge follow up", "after care instructions", "post discharge instructions",
                 "treatment plan / recommendations", "further care", "treatment planned", "pl", "dispo"),
        "after": ("return to office", "return to clinic", "rtc", "rto", "return visit", "next visit", "recheck",
                  "return", "response", "provider response", "advice given", "nurse advice", "disposition of call"),
        "medications": ("medications", "current medications", "meds", "current outpatient medications",
                        "current outpatient prescriptions", "discharge medications", "prescriptions",
                        "discharge prescriptions", "medications prescribed", "rx", "new prescriptions",
                        "home medications", "medication list", "current meds", "medications at discharge",
                        "outpatient medications", "new medications", "active medications",
                        "medications prior to admission", "home meds", "prescriptions given", "medications given",
                        "prescribed medications", "current rx", "discharge medication list", "medications on discharge",
                        "discharge meds", "outpatient medications marked as taking", "current medication",
                        "medication", "medicines", "current medicines", "drugs", "medications at home",
                        "prescriptions written", "prescription", "rx given", "rxs", "prescribed today",
                        "outpatient prescriptions", "patient's medications", "medications reviewed",
                        "medication reconciliation", "prior to admission medications", "pta medications",
                        "scripts", "medications ordered", "current medications / supplements",
                        "current medication list"),
        "past": ("past health", "past health history",
                 "past medical history", "pmh", "pmhx", "medical history", "past history", "past medical hx",
                 "medical history and precautions", "prior medical history", "prior injuries", "previous injuries",
                 "prior history", "past medical / surgical", "past medical and surgical", "prior conditions / surgery",
                 "prior conditions / surgeries", "past conditions", "past conditions / surgeries", "prior illnesses",
                 "past medical / surgical history", "past medical and surgical history",
                 "previous medical history", "prior conditions", "past injuries", "previous history",
                 "health history", "past health history", "pertinent past history", "prior accidents",
                 "comorbidities", "past medical history / comorbidities", "relevant past history", "active problems",
                 "problem list", "past med hx", "past hx", "pm hx", "pmsh", "pm/sh", "med hx", "medical hx", "phx",
                 "past medical", "medical problems", "chronic conditions", "chronic problems", "past illnesses",
                 "past injury history", "earlier trouble", "previous conditions", "preexisting conditions",
                 "pre-existing conditions", "prior complaints", "previous accidents", "past accidents",
                 "prior accidents / injuries", "prior trauma", "trauma history", "previous trauma",
                 "prior trauma history",
                 "past medical problems", "problems", "past history of injury", "active problem list", "prior problems",
                 "co morbidities", "relevant medical history", "other medical problems", "general health",
                 "patient active problem list", "past trauma", "previous illnesses", "medical conditions",
                 "current medical conditions", "history of prior injury", "prior medical conditions"),
        "procedures": ("procedures", "procedures performed", "procedure", "procedures this visit",
                       "procedure performed", "ed procedures", "procedures during visit", "in-office procedures",
                       "procedures done", "procedure note", "today's treatment", "treatment provided today",
                       "services provided", "treatment performed", "procedures today", "tx", "tx today", "rx today",
                       "done today", "treatment today", "treatment rendered", "treatment provided", "interventions",
                       "intervention", "services rendered", "treatments", "treatment administered", "treatment given",
                       "modalities", "modalities / procedures", "services today", "treatments provided",
                       "therapy provided",
                       "treatment this visit", "treatment rendered today", "interventions provided", "treatments today",
                       "interventions performed", "nursing interventions", "procedures rendered", "operations",
                       "surgical procedures", "operations performed", "procedures and treatments", "tx rendered",
                       "treatment delivered", "skilled interventions", "therapeutic interventions", "modalities used",
                       "treatment received today", "in office procedures", "therapies provided", "billed services",
                       "cpt codes", "procedure codes", "chiropractic treatment", "adjustments", "treatment details"),
        "imaging": ("imaging and procedures", "imaging today", "imaging", "diagnostic imaging", "radiology",
                    "x-rays", "imaging performed", "diagnostic studies", "studies performed",
                    "imaging obtained today", "radiographs", "diagnostics", "x-ray", "imaging studies",
                    "radiographic findings", "radiology results", "ed imaging", "studies", "x-ray findings",
                    "diagnostic testing", "diagnostic tests", "radiology studies", "imaging results", "xrays", "xray",
                    "diagnostic results", "diagnostic imaging results", "radiographic studies", "imaging reviewed",
                    "radiographic examination", "tests", "tests performed", "data reviewed", "mri", "imaging review"),
        "work": ("work status", "work / school", "disability status", "work restrictions", "duty status",
                 "work / disability status", "return to work", "work status / restrictions", "restrictions",
                 "activity restrictions", "work", "work / school status", "work capacity", "disability",
                 "employment status", "work note", "work duty", "work ability", "work activity", "work limitations",
                 "work excuse", "work / school note", "school / work note", "school note", "work / school excuse",
                 "return to work status", "functional work status", "current work status", "duty",
                 "occupational status", "work/activity status", "work/duty status", "work restriction",
                 "return to work / school", "disability / work status", "temporary disability", "off work"),
        HEAD: ("history and physical", "history and physical examination", "history and physical exam",
               "history & physical", "history & physical examination", "h & p",
               "trauma history and physical", "admission history and physical", "trauma history & physical",
               "patient", "patient name", "name", "dob", "date of birth", "date of visit", "date of service",
               "account no", "account number", "mrn", "provider", "date of injury", "employer", "occupation",
               "referred by", "payer", "insurance", "age", "sex", "gender", "admitted", "discharged",
               "discharged to", "attending", "visit date", "primary care", "arrival", "next appointment",
               "follow up appointment", "next appt", "next appt date", "next visit date", "next appointment date",
               "code status", "patient id", "provider's pt id", "patient gender",
               "attachment control number", "chart no", "physician", "therapist", "date of exam", "exam date",
               "encounter date", "facility", "phone", "address", "dates of visits", "pcp", "seen", "doctor", "claim no",
               "claim number", "referring provider", "referring physician", "visit no", "visit", "date", "doi", "dos",
               "supervising", "pt name", "acct", "onset date", "onset", "injury date", "arrival mode", "history source",
               "time seen", "mode of arrival", "acuity", "attorney", "adjuster", "marital status", "height", "weight"),
        OTHER: ("review of systems", "ros", "social history", "family history", "allergies", "vital signs", "vitals",
                "laboratory results", "labs", "lab results", "results", "past surgical history", "psh",
                "surgical history", "social hx", "fhx", "fh", "sh", "social and occupational history",
                "occupational history", "goals", "patient goal", "patient goals", "records reviewed",
                "medical decision making", "mdm",
                "pain and function", "neck disability index", "treatment",
                "progress toward goals", "functional status", "limits of activity", "physician certification",
                "prognosis", "causation", "review of records", "patient education", "time", "precautions",
                "functional limitations", "outcome measures", "discussion",
                "nkda", "immunizations", "education", "discharge condition", "condition at discharge",
                "visit (encounter)", "discharge", "radiology report", "future medical care", "future care",
                "apportionment", "vital signs and nursing", "triage", "medical records reviewed", "family hx",
                "emergency contact", "activities of daily living", "orthopedic tests", "range of motion",
                "skilled intervention", "allergy", "medications administered", "medication administration record",
                "medications administered in ed", "fam hx", "famhx", "soc hx", "sochx", "surg hx", "pshx", "fmh",
                "past surgical hx", "past surgeries", "surgeries", "habits", "substance use", "tobacco use",
                "past family history",
                "alcohol use", "family medical history", "ros / pfsh", "pfsh", "obstetric history", "ob history",
                "gyn history",
                "laboratory data", "laboratory", "laboratory studies", "lab", "ekg", "ecg", "critical care", "consults",
                "consultations", "reassessment", "reevaluation", "reexamination / reevaluation", "re-evaluation",
                "condition", "condition on discharge", "discharge status", "prior level of function", "plof",
                "short term goals", "long term goals", "treatment goals", "rehab potential", "rehabilitation potential",
                "basic information", "health status", "pain assessment", "pain scale", "pain level", "pain",
                "past chiropractic history", "prior chiropractic care", "prior treatment", "previous treatment",
                "treatment to date", "medical records review", "review of medical records", "review of imaging",
                "causation statement", "billing", "coding", "charges", "time in", "time out", "total time", "minutes",
                "counseling", "attestation", "patient problems", "advance directives", "screenings", "quality measures",
                "response to treatment", "tolerance to treatment", "tolerance", "barriers to learning", "safety",
                "legal", "insurance information", "demographics", "care team", "providers", "vaccines", "diet",
                "medication allergies", "drug allergies", "allergies and intolerances", "encounter sign off",
                "lifestyle",
                "complications", "hazards", "special tests", "palpation", "posture", "gait", "strength", "sensation"),
    }
)  # fmt: skip
_ANATOMY = (
    r"general(?: appearance)?|appearance|constitutional|heent|hent|head|eyes?|ears?|nose|mouth|throat|neck"
    r"|cardiovascular|cv"
    r"|heart|chest(?: wall)?|lungs?|resp(?:iratory)?|pulmonary|abdomen|abdominal|gi|gastrointestinal|gu|back|spine"
    r"|skin|integumentary"
    r"|musculoskeletal|msk|extremit(?:y|ies)|neuro(?:logic(?:al)?)?|psych(?:iatric)?|lymph(?:atic)?|pelvis"
    r"|vascular|sensory|sensation"
    r"|motor|reflexes|strength|gait|posture|palpation|inspection|range of motion|rom|arom|prom|mmt|special tests"
    r"|orthopedic tests"
    r"|orthopaedic tests|neurological|cranial nerves|muscle strength|manual muscle test(?:ing|s)?|flexibility"
    r"|deep tendon reflexes|dtrs?"
    r"|upper extremit(?:y|ies)|lower extremit(?:y|ies)|(?:left|right|bilateral|l|r)? ?(?:shoulders?|elbows?"
    r"|wrists?|hands?|hips?|knees?"
    r"|ankles?|foot|feet|arms?|legs?)|(?:cervical|thoracic|lumbar|lumbosacral|c|t|l)(?: spine)?(?: rom"
    r"| range of motion| exam(?:ination)?)?"
    r"|mental status|tenderness|spasm|edema|swelling|vitals?(?: signs)?|balance|observation|joint mobility"
    r"|functional tests?|observations"
)
_WORK = r"(?:work|school|camp|rtw|duty|job)"
_SHAPES = {
    OTHER: re.compile(r".*\b(?:allerg\w+|family|social|surgical|insurance|payment|billing|refused|declined)\b.*"),
    "complaint": re.compile(
        r"(?:chief|main|presenting|present|patient) (?:complaint|c o|concern)s?(?: .*)?|complaints? (?:on|at) .*"
        r"|why (?:you|he|she|the patient) came.*|what brings you.*|reason|patient presents with"
    ),
    "history": re.compile(
        r"history (?:of|since) (?:\w+ ){0,3}"
        r"(?:concern|problem|complaint|illness|injury|accident|incident|report|visit)s?"
        r"|(?:patient|client|he|she) (?:states|reports|says)"
        r"|what (?:he|she|you|they|the patient) (?:told|said|reports?|tells?)\b.*"
        r"|(?:physicians?|doctors?|providers?|nurses?|rn|md) history|mechanism(?: .*)?"
    ),
    "course": re.compile(r"(?:.* )?(?:hospital|ed|er|clinical) course(?: .*)?|course"),
    "findings": re.compile(
        r"(?:physical |discharge |objective )?(?:exam|examination) (?:summary|notes?|results?)|mental status"
        r"|status (?:at|on) discharge|what (?:we|i|was) (?:found|saw|seen)|secondary survey"
        r"|discharge exam(?:ination)?|(?:physical )?exam(?:ination)? (?:on|at|upon|before) discharge|secondary|dfe"
        r"|sle(?: dfe)?"
    ),
    "diagnoses": re.compile(
        r"(?:(?:clinical|provider|physician|ed|er|final|discharge|primary|principal|secondary|your|our|visit|and) ?)*"
        r"(?:impression|diagnos[ie]s)(?: (?:primary|secondary|codes?|text|icd|cd|cm|10|and|description))*"
        r"|what we call it"
    ),
    "medications": re.compile(
        r"(?:(?:your|new|current|home|discharge|active|outpatient|all) )*(?:medications?|medicines?|prescriptions?|rx)"
        r"(?: (?:s|reported|sent|list|prescribed|dispensed|on file|by|per|from|to|at)\b.*)?|dispensed"
    ),
    "past": re.compile(
        r"comorbid\w*(?: .*)?|pre ?existing(?: .*)?|(?:he|she|patient) also has|prior history"
        r"|(?:other|prior|previous|earlier|past) (?:medical )?(?:conditions?|problems?|injur\w+|illness\w*|diseases?)"
        r"(?: .*)?|problem list .*|poh|past (?:ocular|dental|eye|psychiatric) history"
    ),
    "procedures": re.compile(
        r"(?:procedures?|treatments?|services?|studies|tests) (?:done|performed|provided|given|rendered|billed)(?: .*)?"
        r"|billed(?: procedures?)?|what we did|orders procedures?"
    ),
    "plan": re.compile(
        r"(?:.* )?instructions|care advice(?: .*)?|what to do(?: .*)?|poc(?: .*)?|next(?: steps?)?|.* care plan"
    ),
    "work": re.compile(
        rf"(?:return to )?{_WORK}(?: (?:or )?(?:{_WORK}|pe|gym|release|ability|status|note|restrictions?|capacity"
        r"|excuse|slip|limits?|limitations))+|school"
    ),
    HEAD: re.compile(
        r"(?:patient|client|resident|member)?(?:'?s)? ?(?:identifying|demographic|personal|contact|registration)"
        r" (?:details|information|info|data)|(?:patient )?demographics|patient (?:details|information|identification)"
    ),
}
HEADINGS = wordings(
    _HEADINGS,
    {"S": "history", "O": "findings", "A": "diagnoses", "P": "plan"},
    {
        "imaging": ("findings", "impression", "indication", "technique", "comparison", "conclusion", "history", "exam"),
        "findings": ("vitals", "vital signs", "range of motion", "special tests", "palpation", "posture", "gait",
                     "strength",
                     "sensation", "orthopedic tests", "pain level", "pain", "neurological exam", "neuro exam",
                     "findings",
                     "neurologic exam", "neurological examination", "musculoskeletal exam",
                     "musculoskeletal examination"),
        "plan": ("condition", "disposition", "prescriptions", "follow up", "follow up with", "counseled", "orders",
                 "instructions", "patient education", "education", "return to clinic", "discharge disposition", "goals",
                 "short term goals", "long term goals", "frequency and duration"),
        "history": ("pain level", "pain scale", "pain", "mechanism of injury", "current complaints", "onset",
                    "what happened",
                    "current status"),
        "both": ("follow up", "orders", "plan", "disposition"),
    },
    {"findings": re.compile(_ANATOMY), "plan": re.compile(r"treatment|therapy|counseling|education|goals"),
     "diagnoses": re.compile(r"primary|secondary|other|tertiary|principal|additional")},
    {frozenset(("diagnoses", "plan")): "both", frozenset(("diagnoses", "both")): "both", frozenset(("plan",
    "both")): "both"},
    {
        "diagnosis": "diagnoses", "diagnoses": "diagnoses", "examination": "findings", "exam": "findings",
        "findings": "findings", "complaint": "complaint", "complaints": "complaint", "medications": "medications",
        "impression": "diagnoses", "recommendations": "plan", "prescriptions": "medications", "plan": "plan",
    },
    re.compile(
        r"\b(?:admi\w+|differ\w+|refer\w*|prior|past|prev\w+|histor\w+|family|nursing|pre ?op\w*|post ?op\w*|date"
        r"|dates|reason|time|type|last"
        r"|next|for|mri|ct|x ?rays?|radio\w+|imaging|labs?|laboratory|ultrasound|emg|surgical|insurance|health|of"
        r"|no|allerg\w+|stop\w*"
        r"|discontinued|exercise|meal|payment|coverage|medicare|see|independent|previous|given|administered)\b"
    ),
    MappingProxyType(_SHAPES),
    frozenset(("diagnoses", "both", "medications", "procedures", "past")),
)  # fmt: skip
