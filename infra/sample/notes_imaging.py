"""The report of the cervical MRI."""

from drawn import Drawn
from facts_medical import BORN, CLIENT, IMAGING, SCAN_DAY
from paper import Flow, Look, crest, paged
from records import numbered, record
from sheet import Sheet

LOOK = Look(font="Sans", size=10.4, accent=(0.0, 0.36, 0.42), left=62, right=550, lead=1.34)
EXAM = "MRI CERVICAL SPINE WITHOUT CONTRAST"
LEVELS = (
    ("C2-C3:", "No disc herniation. Central canal and foramina patent."),
    ("C3-C4:", "No disc herniation. Central canal and foramina patent."),
    ("C4-C5:", "Shallow bulge without contact on the cord. Foramina patent."),
    ("C5-C6:", "Left paracentral and foraminal disc protrusion measuring 4 mm in AP dimension, with a "
     "small annular fissure of high T2 signal. The protrusion effaces the ventral thecal sac and "
     "contacts the exiting left C6 nerve root. Moderate left foraminal narrowing. Right foramen "
     "patent. No cord signal change."),
    ("C6-C7:", "Mild degenerative change: mild loss of disc height and signal with small posterior "
     "osteophytes. No herniation. Mild bilateral foraminal narrowing without root contact."),
    ("C7-T1:", "Normal."),
)  # fmt: skip
GENERAL = (
    "Straightening of the cervical lordosis. Vertebral body heights are maintained. No fracture and no "
    "marrow edema. Alignment is anatomic. The craniocervical junction is normal. The cord is normal in "
    "caliber and signal. Mild increased T2 signal in the left paraspinal musculature at C5 and C6 on "
    "the STIR sequence, consistent with strain. Vertebral artery flow voids are present."
)
IMPRESSION = (
    "C5-C6: left paracentral and foraminal disc protrusion, 4 mm, contacting the left C6 nerve root, "
    "with annular fissure. Moderate left foraminal narrowing.",
    "C6-C7: mild degenerative change without root contact.",
    "Straightened lordosis and left paraspinal muscle edema, consistent with recent strain.",
)


def imaging_report() -> Drawn:
    """Return the radiologist's report."""
    pdf, pages = paged(_pages)
    findings = " ".join([GENERAL, *(f"{level} {words}" for level, words in LEVELS)])
    truth = record(
        "imaging_report", facility="Foothill Imaging", provider_name=IMAGING.provider.clinician,
        patient_name=CLIENT, patient_dob=BORN, date_of_service=SCAN_DAY, modality="mri",
        body_part="Cervical spine", findings=findings,
        impression=numbered(IMPRESSION),
    )  # fmt: skip
    return Drawn(
        name="Foothill MRI C-spine 03022026.pdf", kind="imaging_report", pdf=pdf, record=truth,
        pages=pages,
    )  # fmt: skip


def _head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the imaging centre's letterhead and return where the text begins."""
    provider = IMAGING.provider
    sheet.box(0, 0, 612, 14, fill=LOOK.accent, weight=0)
    crest(sheet, 62, 30, "rings", LOOK.accent, 36)
    sheet.text(108, 50, "FOOTHILL IMAGING", 16, "Sans-Bold", ink=LOOK.accent)
    sheet.text(108, 62, f"{provider.street}, {provider.city}   Phone {provider.phone}", 8.5)
    sheet.text(62, 764, "Marisol E. Quintanilla-Reyes   Accession FI26-0302-118", 8)
    sheet.text(550, 764, f"Page {page} of {pages}", 8, align="right")
    return 84


def _pages(pages: int) -> Flow:
    """Draw the report."""
    flow = Flow("Imaging report", LOOK, _head, pages)
    flow.centered("RADIOLOGY REPORT", 13)
    flow.pairs((
        (("Patient:", CLIENT), ("Exam date:", "03/02/2026")),
        (("Date of birth:", "05/09/1988"), ("Accession:", "FI26-0302-118")),
        (("Sex:", "Female"), ("Reported:", "03/03/2026 08:41")),
        (("Referred by:", "Anjali Rao, MD"), ("Account:", IMAGING.provider.account)),
    ), box=True, label=84, fill=(0.95, 0.98, 0.98))  # fmt: skip
    flow.labelled("EXAMINATION:", EXAM)
    flow.labelled("CLINICAL INDICATION:", "Neck pain with left arm and hand paresthesia since motor "
                  "vehicle collision of 02/14/2026. Evaluate for disc herniation.")  # fmt: skip
    flow.labelled("TECHNIQUE:", "1.5 Tesla. Sagittal T1, T2 and STIR; axial T2 and gradient echo from "
                  "C2 to T1. No contrast given. Study quality is good.")  # fmt: skip
    flow.labelled("COMPARISON:", "Report of CT cervical spine, Sierra Crest Medical Center, 02/14/2026. "
                  "No prior MRI.")  # fmt: skip
    flow.heading("FINDINGS", style="rule")
    flow.para(GENERAL, after=7)
    for level, words in LEVELS:
        flow.labelled(level, words, after=5)
    flow.para("Other: thyroid and visible soft tissues of the neck are unremarkable.", after=6)
    flow.turn()
    flow.heading("IMPRESSION", style="rule")
    flow.bullets(IMPRESSION, numbered=True)
    flow.space(8)
    flow.para("Correlation with the neurological examination of the left C6 distribution is "
              "recommended. The finding at C5-C6 and the muscle edema may be related to the recent "
              "trauma; the change at C6-C7 is of long standing.", after=34)  # fmt: skip
    flow.sheet.signature(72, flow.y - 8, "Priya Castellanos", size=16)
    flow.sheet.line(62, flow.y - 2, 290, flow.y - 2)
    flow.para("Priya N. Castellanos, MD", after=0)
    flow.para("Diplomate, American Board of Radiology, Neuroradiology CAQ", after=0, size=9)
    flow.para("Electronically signed 03/03/2026 08:41. Dictated and transcribed by voice "
              "recognition; minor errors may remain.", size=8.5)  # fmt: skip
    return flow
