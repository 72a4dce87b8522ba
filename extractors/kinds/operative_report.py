"""Operative reports: surgery and procedures, as the surgeon dictates them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from casefile.documents import Extraction
from casefile.records.medical import OperativeReport
from extractors.clinical import body, read_facility, read_patient
from extractors.clinicians import read_provider
from extractors.cues import Cues
from extractors.found import Found
from extractors.layout import rows_of
from extractors.passages import first_words, prose_of
from extractors.sections import OTHER, Section, all_under, sections, wordings
from extractors.spans import Pages, Span
from extractors.visit_days import read_day

KIND = "operative_report"
CUES = Cues(
    titles=(
        "operative report", "operation report", "report of operation", "operative note", "procedure report",
        "procedure note", "brief operative note", "operative procedure report", "surgical report",
        "operative record", "record of operation", "epidural steroid injection procedure note",
        "injection procedure note", "op report", "op note",
    ),
    phrases={
        "preoperative diagnosis": 2.0, "pre operative diagnosis": 2.0, "postoperative diagnosis": 2.0,
        "post operative diagnosis": 2.0, "preprocedure diagnosis": 1.5, "pre procedure diagnosis": 1.5,
        "postprocedure diagnosis": 1.5, "post procedure diagnosis": 1.5, "anesthesia": 1.0, "anesthesiologist": 1.0,
        "surgeon": 1.2, "assistant": 0.4, "estimated blood loss": 1.5, "ebl": 1.0, "complications": 0.8,
        "description of procedure": 1.5, "procedure in detail": 1.5, "details of procedure": 1.5,
        "procedure performed": 1.2, "operation performed": 1.2, "operative findings": 1.2,
        "indications for procedure": 1.0, "indications for surgery": 1.0, "specimens": 0.8, "specimen": 0.5,
        "drains": 0.6, "implants": 0.5, "prepped and draped": 1.5, "prepped": 0.6, "draped": 0.5,
        "informed consent": 0.6, "incision": 0.7, "tourniquet": 0.6, "recovery room": 0.7, "supine position": 0.4,
        "prone position": 0.5, "fluoroscopic": 0.6, "sterile": 0.3, "tolerated the procedure": 0.8, "time out": 0.4,
        "chief complaint": -1.5, "review of systems": -1.5, "amount due": -1.5, "charges": -0.8, "pre op dx": 2.0,
        "post op dx": 2.0, "placed prone": 0.8, "fluoroscopy": 0.7, "needle": 0.4, "betadine": 0.8, "injected": 0.5,
        "tolerated the procedure well": 0.8, "epidural steroid injection": 1.0, "no complications": 0.5,
        "lidocaine": 0.5, "contrast was injected": 0.6,
    },
    layout={"money_table": -2.0, "numbered_lines": -2.0, "letter": -0.5},
)  # fmt: skip
_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "preoperative_diagnosis": ("preoperative diagnosis", "pre-operative diagnosis", "preoperative diagnoses",
                                   "pre-operative diagnoses", "preop diagnosis", "pre-op diagnosis",
                                   "preprocedure diagnosis", "pre-procedure diagnosis", "indication", "preop dx",
                                   "pre-op dx",
                                   "preop diagnoses", "pre op diagnoses", "pre-procedure dx", "preprocedure dx",
                                   "pre-procedure diagnoses", "preoperative dx", "pre-operative dx",
                                   "diagnosis before surgery",
                                   "pre-procedural diagnosis", "preprocedural diagnosis",
                                   "preoperative diagnosis(es)", "pre dx",
                                   "pre-surgical diagnosis",
                                   "preop", "pre-op"),
        "postoperative_diagnosis": ("postoperative diagnosis", "post-operative diagnosis", "postoperative diagnoses",
                                    "post-operative diagnoses", "postop diagnosis", "post-op diagnosis",
                                    "postprocedure diagnosis", "post-procedure diagnosis", "postop dx", "post-op dx",
                                    "postop diagnoses", "post op diagnoses", "post-procedure dx", "postprocedure dx",
                                    "post-procedure diagnoses", "postoperative dx", "post-operative dx", "post dx",
                                    "post-procedural diagnosis", "postprocedural diagnosis", "diagnosis after surgery",
                                    "final diagnosis", "post-surgical diagnosis", "postop", "post-op"),
        "procedure": ("procedure", "procedures", "procedure performed", "procedures performed", "operation",
                      "operation performed", "operations performed", "name of operation", "name of procedure",
                      "operative procedure", "title of operation", "surgical procedure", "operations",
                      "procedure(s)", "title of procedure", "surgery performed", "operative procedures",
                      "procedure(s) performed", "operation(s)", "operation / procedure", "procedure / operation",
                      "surgery",
                      "surgical procedures", "surgical procedures performed", "operation done", "procedure name",
                      "procedure done",
                      "surgical procedure performed", "operative procedure performed", "injection performed",
                      "procedures done",
                      "type of procedure", "planned procedure", "actual procedure", "operation title",
                      "name of procedure(s)"),
        "anesthesia": ("anesthesia", "anesthetic", "type of anesthesia", "anesthesia type", "sedation", "anaesthesia",
                       "anesthesia / sedation", "sedation / anesthesia", "anesthesia used", "anesthesia given",
                       "method of anesthesia"),
        "findings": ("findings", "operative findings", "intraoperative findings", "procedure findings",
                     "findings at surgery", "findings at operation", "surgical findings", "gross findings",
                     "arthroscopic findings",
                     "intra-operative findings", "findings of procedure", "significant findings"),
        "surgeon": ("surgeon", "surgeons", "primary surgeon", "attending surgeon", "operating surgeon", "surgeon(s)",
                    "proceduralist", "performing physician", "surgeon(s) and role", "operator", "physician",
                    "surgeon and role"),
        OTHER: ("diagnosis", "diagnoses", "admitting diagnosis", "assistant", "assistants", "assistant surgeon",
                "anesthesiologist", "anesthesia provider",
                "complications", "estimated blood loss", "ebl", "specimens", "specimen", "drains", "implants",
                "tourniquet time", "description of procedure", "procedure in detail", "details of procedure",
                "description of operation", "indications for procedure", "indications for surgery", "indications",
                "operative course", "technique", "informed consent", "consent", "disposition", "condition",
                "patient", "patient name", "date of birth", "dob", "date of surgery", "date of procedure", "mrn",
                "medical record number", "urine output", "fluids", "iv fluids", "plan", "postoperative plan",
                "operative technique", "history", "counts", "blood loss", "indication for surgery",
                "indication for procedure", "operative report", "procedure date", "facility", "referring physician",
                "tourniquet", "position", "prep", "details of operation", "operative details", "narrative",
                "recommendations", "follow up", "medications used", "date", "account number", "location",
                "assistant(s)",
                "first assistant", "surgical assistant", "medication injected", "medications injected",
                "medications", "medication",
                "injectate", "contrast", "fluoroscopy time", "fluoro time", "needle", "equipment", "grafts",
                "implant", "hardware",
                "prosthesis", "cultures", "pathology", "antibiotics", "dvt prophylaxis", "urine", "crystalloid",
                "blood products",
                "transfusions", "wound class", "sponge count", "sponge and needle counts", "operative indications",
                "indications and consent",
                "procedure description", "procedure details", "description", "detail of procedure",
                "detailed description of procedure",
                "operation in detail", "operative procedure in detail", "body of report", "operative narrative",
                "course of procedure",
                "preparation", "positioning", "post-procedure plan", "postprocedure plan",
                "post-procedure condition", "discharge plan",
                "condition on discharge", "condition to recovery", "postoperative condition", "patient condition",
                "post op plan",
                "discharge instructions", "instructions", "time out", "timeout", "laterality", "site", "level",
                "levels", "allergies",
                "clinical history", "reason for procedure", "brief history", "history and indications",
                "date of operation", "room",
                "surgical staff", "staff", "circulator", "scrub", "anesthetist", "cpt", "cpt codes", "icd-10",
                "procedure codes",
                "total anesthesia time", "procedure time", "start time", "stop time", "case number", "attending",
                "resident", "vital signs",
                "post procedure", "post-procedure", "pre-procedure", "postoperative course", "pain scores",
                "pain score", "risks", "ivf", "uop", "abx", "asst", "surg", "details", "closure"),
    }
)  # fmt: skip
_SHAPES = {
    "preoperative_diagnosis": re.compile(r"(?:(?:diagnosis|dx) )?(?:before|pre)(?: (?:surgery|operation|procedure))?"),
    "postoperative_diagnosis": re.compile(r"(?:(?:diagnosis|dx) )?(?:after|post)(?: (?:surgery|operation|procedure))?"),
    "procedure": re.compile(r"what (?:was|we) (?:done|did)|operation performed"),
    "findings": re.compile(r"what (?:was|we|i) (?:seen|saw|found)|contrast seen"),
    "anesthesia": re.compile(r"(?:type of )?anesthesia(?: (?:type|ty))?"),
}
HEADINGS = wordings(_HEADINGS, ends={"findings": "findings"}, shapes=MappingProxyType(_SHAPES))
_TEXTS = ("preoperative_diagnosis", "postoperative_diagnosis", "procedure", "anesthesia", "findings")
_DETAIL = 60  # words from which what stands under "procedure" is its description and not its name


def extract(pages: Pages) -> Extraction:
    """Return the report on the pages."""
    found = Found(pages)
    rows = rows_of(pages)
    read_patient(found, pages, rows)
    read_facility(found, pages, rows)
    read_provider(found, pages, rows, "surgeon")
    read_day(found, rows)
    parts = sections(body(pages, HEADINGS), HEADINGS)
    for path in _TEXTS:
        if path == "preoperative_diagnosis":
            parts = _without_indication(parts)
        named = [part.rows for part in parts if part.key == path and part.rows]
        _put(found, path, min(named, key=_length) if path == "procedure" and named else all_under(parts, path))
    return found.extraction(OperativeReport)


def _without_indication(parts: Sequence[Section]) -> tuple[Section, ...]:
    """Return the parts without the indication, which only stands for the diagnosis where none is headed so."""
    told = [part for part in parts if part.key == "preoperative_diagnosis" and part.rows]
    named = [part for part in told if part.heading is not None and not part.heading.text.lower().startswith("indic")]
    return tuple(part for part in parts if not named or part not in told or part in named)


def _put(found: Found, path: str, rows: Sequence[Span]) -> None:
    if rows and not (path == "procedure" and _length(rows) > _DETAIL):
        found.put(path, prose_of(rows), first_words(rows))


def _length(rows: Sequence[Span]) -> int:
    return sum(len(row.words) for row in rows)
