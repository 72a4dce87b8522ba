"""Imaging reports: X-ray, MRI, CT and ultrasound, as a radiologist signs them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from casefile.documents import Extraction
from casefile.records.medical import ImagingReport
from extractors.body_parts import body_part
from extractors.clinical import body, read_facility, read_patient
from extractors.clinicians import read_provider
from extractors.cues import Cues
from extractors.found import Found
from extractors.layout import Row, Token, rows_of
from extractors.passages import first_words, prose_of
from extractors.sections import OTHER, Section, all_under, sections, under, wordings
from extractors.spans import Pages, Span, cells, find
from extractors.visit_days import read_day

Modality = Literal["xray", "mri", "ct", "ultrasound", "other"]

KIND = "imaging_report"
_HOW = (
    "mri",
    "mri of the",
    "mr",
    "ct",
    "ct of the",
    "xr",
    "x ray",
    "x rays of the",
    "ultrasound of the",
    "radiographs of the",
)
_PARTS = (
    "cervical spine", "lumbar spine", "thoracic spine", "brain", "head", "shoulder", "left shoulder",
    "right shoulder", "knee",
    "left knee", "right knee", "hip", "ankle", "wrist", "hand", "foot", "elbow", "chest", "pelvis", "ribs",
)  # fmt: skip
CUES = Cues(
    titles=(
        "imaging report", "radiology report", "diagnostic imaging report", "mri report", "ct report", "x ray report",
        "xray report", "ultrasound report", "final report", "radiology consultation", "diagnostic radiology report",
        "radiologic report", "magnetic resonance imaging", "mri cervical spine", "mri lumbar spine",
        "mri of the cervical spine", "mri of the lumbar spine", "mri cervical spine without contrast",
        "mri lumbar spine without contrast", "mri thoracic spine", "mri left shoulder", "mri right shoulder",
        "mri left knee", "mri right knee", "mri brain", "ct head without contrast",
        "ct cervical spine without contrast", "ct cervical spine", "ct head", "computed tomography", "xr", "x ray",
        "radiographic report", "report of radiology", "interpretation", "radiology interpretation", "ct brain",
        "ct brain without contrast", "ct chest", "ct abdomen and pelvis", "mri knee", "mri shoulder",
        "mri thoracic spine without contrast", "ultrasound", "x rays", "ct maxillofacial", "mri hip", "mri ankle",
        "mri wrist", "diagnostic sonography report", "sonography report", "ultrasound examination", "radiographs",
        "x ray findings report", "radiological report", "radiological examination", "radiologic examination",
        "imaging results", "imaging consultation", "mri examination", "ct examination", "x ray examination",
        "diagnostic ultrasound report", "musculoskeletal ultrasound report", "radiology final report",
        *(f"{how} {part}" for how in _HOW for part in _PARTS),
    ),
    phrases={
        "department of radiology": 1.5, "interpreted by": 1.0, "conclusion": 0.4, "no fracture": 0.6,
        "fracture or dislocation": 0.6, "3 views": 1.2, "2 views": 1.2, "4 views": 1.2, "five views": 0.8,
        "technique": 1.5, "comparison": 1.2, "impression": 1.0, "findings": 0.8, "clinical history": 0.6,
        "clinical indication": 0.9, "indication": 0.6, "exam": 0.3, "examination": 0.2, "radiologist": 1.3,
        "radiology": 0.9, "imaging": 0.4, "accession": 1.3, "accession number": 0.6, "referring physician": 0.5,
        "ordering physician": 0.5, "ordering provider": 0.4, "without contrast": 0.7, "with contrast": 0.4,
        "sagittal": 0.9, "axial": 0.7, "coronal": 0.5, "t1": 0.3, "t2": 0.4, "stir": 0.7, "views": 0.4,
        "multiplanar": 0.9, "no acute fracture": 0.5, "alignment": 0.4, "disc": 0.2, "foraminal": 0.4,
        "dictated": 0.3, "marrow": 0.5, "soft tissues": 0.3, "tesla": 0.7, "board certified radiologist": 0.8,
        "thank you for referring": 0.3, "chief complaint": -2.0, "history of present illness": -1.8,
        "subjective": -1.5, "review of systems": -1.5, "past medical history": -1.2, "vital signs": -1.0,
        "medications": -0.7, "assessment": -0.7, "plan": -0.2, "amount due": -1.5, "balance": -1.0, "charges": -0.7,
        "anesthesia": -1.0, "preoperative diagnosis": -2.0, "no intracranial hemorrhage": 0.8, "ventricles": 0.5,
        "observations": 0.4, "opinion": 0.3, "sonographer": 1.4, "read by": 0.7,
        "requested by": 0.4, "full thickness tear": 0.4, "partial thickness": 0.3, "supraspinatus": 0.2,
        "radiographs": 0.5,
        "disc spaces": 0.6, "odontoid": 0.6, "vertebral body heights": 0.8, "osseous": 0.6, "sonography": 1.0,
        "board certified in diagnostic radiology": 1.2, "radiologist interpretation": 0.8, "ordered by": 0.3,
        "transducer": 0.8, "tendon": 0.1, "what is seen": 0.6, "study": 0.2, "reason for exam": 0.8, "reason": 0.1,

        "calvarium": 0.6, "mass effect": 0.4, "imp": 0.3, "clinical": 0.1,
    },
    forbidden=(
        "explanation of benefits",
    ),
    senders={
        "radiology": 1.2, "imaging": 1.2, "mri": 1.0, "ultrasound": 0.8, "radiologists": 1.2, "sonography": 1.0,
        "diagnostic imaging": 0.5, "x ray": 0.5,
    },
    layout={"money_table": -2.5, "letter": -0.5, "numbered_lines": -2.0},
)  # fmt: skip
_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "exam": ("exam", "examination", "study", "procedure", "exam description", "exam performed",
                 "examination performed", "type of exam", "procedure performed", "exam type",
                 "examination description", "exam name", "test", "study description", "type of study",
                 "imaging study", "exam(s)", "service", "exam title", "examination title", "views", "procedures",
                 "exam requested", "study performed", "type of examination", "imaging procedure", "radiographs",
                 "procedure name", "modality", "examination requested", "examinations", "study title", "series",
                 "study type", "exam / procedure", "imaging exam", "region examined", "body part", "area examined",
                 "films", "view(s)", "study name", "test name", "order", "ordered exam", "x-rays taken", "views taken"),
        "findings": ("findings", "radiographic findings", "description", "description of findings", "report",
                     "mri findings", "ct findings", "imaging findings", "result", "results", "details", "narrative",
                     "what is seen", "observations", "discussion", "findings / impression", "report of findings",
                     "radiology report", "osseous findings", "findings and discussion", "body of report",
                     "interpretation and findings",
                     "x-ray findings", "sonographic findings", "ultrasound findings", "detailed findings", "finding",
                     "roentgen findings", "roentgenographic findings", "radiological findings", "report text",
                     "full result"),
        "impression": ("impression", "impressions", "conclusion", "conclusions", "opinion", "interpretation",
                       "summary", "impression / recommendations", "final impression", "diagnostic impression",
                       "impression and recommendation", "assessment", "radiographic impression",
                       "final diagnosis", "conclusion / impression", "summary of findings", "opinions", "imp",
                       "radiologist impression", "impression / conclusion", "diagnosis", "radiological impression",
                       "overall impression",
                       "summary / impression", "impression and opinion", "radiographic conclusions", "bottom line",
                       "x-ray impression", "reading", "final interpretation", "diagnostic conclusion"),
        OTHER: ("technique", "comparison", "comparisons", "clinical history", "indication", "indications", "history",
                "clinical indication", "clinical information", "reason for exam", "reason for study", "contrast",
                "reason for examination", "comparison studies", "protocol", "sequences", "addendum", "dose",
                "radiation dose", "patient", "patient name", "dob", "date of birth", "mrn", "accession",
                "accession number", "exam date", "date of exam", "referring physician", "ordering physician",
                "radiologist", "recommendation", "recommendations", "limitations", "clinical data", "sex", "age",
                "electronically signed by", "dictated by", "interpreted by", "cc", "disclaimer", "technologist",
                "date of service", "study date", "date of study", "location", "facility", "referred by",
                "ordered by", "reason", "clinical", "requested by", "read by", "read", "called to", "dob/age",
                "reason for referral", "hx", "clinical notes", "clinical hx", "procedure comments", "prior studies",
                "signs and symptoms", "diagnosis code", "icd-10", "cpt", "cpt code", "critical results",
                "communication",
                "result notification", "attestation", "comment", "comments", "note", "notes", "follow up",
                "reason for x-ray",
                "status", "result status", "resulting agency", "specimen collected", "order details", "exam ended",
                "performing facility", "performed at", "ordering provider", "date", "clinical question",
                "clinical statement",
                "quality", "study quality", "examination date", "provider", "clinic", "reading physician", "dlp",
                "biomechanical findings"),
    }
)  # fmt: skip
_INNER = (
    r"(?:[clt]-?\d{1,2}(?:[- /]*[clst]?-?\d{1,2})?|(?:\w+ ){0,2}(?:bones?|joints?|spaces?|discs?|spine|cord"
    r"|ligaments?|menisc(?:i|us)|tendons?"
    r"|cartilage|muscles?|tissues?|cuff|labrum|levels?|alignment|marrow|bursae?|vertebrae|compartments?|structures"
    r"|brain|ventricles"
    r"|sinuses|orbits|calvarium|lungs?|heart|mediastinum|pleura|abdomen|pelvis|liver|spleen|kidneys?|pancreas"
    r"|gallbladder|bowel|vessels?"
    r"|vasculature|effusion|fluid|fractures?|foramina|canal|conus|facets?|nerves?|plates?|heights?|curvature"
    r"|lordosis|medial|lateral))"
)
_SHAPES = {
    "findings": re.compile(r"what (?:was|we|i) (?:seen|saw|found)"),
    "impression": re.compile(r"in (?:summary|conclusion)|to summari[sz]e"),
}
HEADINGS = wordings(
    _HEADINGS,
    within={"findings": re.compile(_INNER)},
    ends={"findings": "findings"},
    shapes=MappingProxyType(_SHAPES),
)
_MODALITIES: tuple[tuple[Modality, str], ...] = (
    ("mri", r"\bM\.?R\.?I\b|\bMR\b(?! ?[#:]?:? ?\d)|magnetic resonance"),
    ("ct", r"\bC\.?A?\.?T\b(?! ?\()|computed tomograph|computerized tomograph|\bCTA\b"),
    ("ultrasound", r"ultrasound|sonogra|\bUS\b|doppler|duplex"),
    (
        "xray",
        r"x-?rays?\b|\bXR\b|radiograph|plain films?|\b(?:\d|two|three|four|five)[ -]views?\b|\bviews\b|\b\d ?vws?\b"
        r"|\bAP/lat",
    ),
    ("other", r"\bDEXA\b|bone scan|nuclear|\bPET\b|fluoroscop|mammogra|myelogra|arthrogra|\bEMG\b|discogra"),
)
_TITLE = re.compile(r"^(?:exam|study|views?|procedure|x-?rays?)\b", re.IGNORECASE)
_CAPTION, _SENTENCE = 4, 10  # words of a caption at most; words of a text without a heading at least
_FULL = 0.8  # share of the widest row from which a row runs on to the next
_HEAD_ROWS = 25  # rows of a report's head in which its title stands


def extract(pages: Pages) -> Extraction:
    """Return the report on the pages."""
    found = Found(pages)
    rows = rows_of(pages)
    read_patient(found, pages, rows)
    read_facility(found, pages, rows)
    read_provider(found, pages, rows)
    read_day(found, rows)
    parts = sections(body(pages, HEADINGS), HEADINGS)
    _study(found, parts, rows)
    for path in ("findings", "impression"):
        text = all_under(parts, path) or (_before_impression(parts) if path == "findings" else ())
        if text:
            found.put(path, prose_of(text), first_words(text))
    return found.extraction(ImagingReport)


def _before_impression(parts: Sequence[Section]) -> tuple[Span, ...]:
    """Return the text that stands between the last caption and the impression: findings that nothing heads."""
    place = next((at for at, part in enumerate(parts) if part.key == "impression" and part.rows), 0)
    if not place:
        return ()
    part = parts[place - 1]
    told = list(part.rows)
    start = max((at + 1 for at, row in enumerate(told) if not _is_told(row)), default=0)
    if part.heading is not None and start == 0:
        widest = max((row.box.x1 for row in told), default=0.0)
        short = (at + 1 for at, row in enumerate(told) if row.box.x1 < _FULL * widest or row.text.endswith("."))
        start = next(short, len(told))
    text = told[start:]
    whole = bool(text) and text[0].text[:1].isupper() and text[-1].text.endswith(".")
    return tuple(text) if whole and sum(len(row.words) for row in text) >= _SENTENCE else ()


def _is_told(row: Span) -> bool:
    """Tell whether the row may be one of running text: neither cells apart nor a caption with a colon."""
    return len(cells(row)) == 1 and not any(word.text.endswith(":") for word in row.words[:_CAPTION])


def _study(found: Found, parts: Sequence[Section], rows: Sequence[Row]) -> None:
    """Put what was imaged and how, from the exam's caption, else from the title that names both."""
    titles = [*under(parts, "exam")[:2], *(cell for row in rows[:_HEAD_ROWS] for cell in cells(row.span))]
    place = found.get("facility")
    for span in titles:
        modality, words = _modality(span), body_part(span)
        if modality is not None and words is not None and span.text != place:
            found.infer("modality", modality.value, modality.span)
            found.put("body_part", words.text[:1].upper() + words.text[1:].lower(), words)
            return
    for row in rows:
        modality = _modality(row.span) if row.span.text != place else None
        if modality is not None:
            found.infer("modality", modality.value, modality.span)
    for span in (*under(parts, "exam")[:2], *(row.span for row in rows[:_HEAD_ROWS] if _TITLE.search(row.span.text))):
        words = body_part(span)
        if words is not None:
            found.put("body_part", words.text[:1].upper() + words.text[1:].lower(), words)


def _modality(span: Span) -> Token[Modality] | None:
    text = span.text
    for name, shape in _MODALITIES:
        if re.search(shape, text, re.IGNORECASE):
            for _, words in find(span, re.compile(shape, re.IGNORECASE)):
                return Token(name, words)
    return None
