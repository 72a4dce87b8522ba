"""What the orthopaedic surgeon wrote at each of his five visits."""

import datetime as dt
from dataclasses import dataclass

from facts_medical import ORTHO_DAYS


@dataclass(frozen=True)
class Visit:
    """One visit as its note tells it."""

    date: dt.date
    title: str
    complaint: str
    history: str
    examination: tuple[tuple[str, str], ...]
    motion: tuple[str, ...]
    strength: tuple[str, ...]
    reflex: str
    discussion: str
    medications: tuple[str, ...]
    plan: tuple[str, ...]
    work: str
    release: str
    extra: tuple[tuple[str, str], ...] = ()


FIRST = Visit(
    ORTHO_DAYS[0],
    "INITIAL ORTHOPAEDIC CONSULTATION",
    "Neck pain with pain and numbness down the left arm since February 14, 2026.",
    "Ms. Quintanilla-Reyes is a 37-year-old right-handed packaging lead seen in consultation for neck "
    "and left arm pain. On February 14, 2026 she was the belted driver of a car struck on the driver's "
    "side by a pick-up truck which had run a red light. She had neck pain at once and tingling in the "
    "left hand within minutes. She was taken by ambulance to Sierra Crest Medical Center, where CT of "
    "the neck showed no fracture, and was discharged with cyclobenzaprine and ibuprofen. The pain did not "
    "settle. An MRI was done on March 2, 2026. She began chiropractic care on March 4, which gives relief "
    "for a few hours. Today the neck pain is 6/10 and at worst 8/10. It spreads over the left shoulder, "
    "down the outer arm and forearm to the thumb and index finger, with numbness there for most of the "
    "day. She drops small things from the left hand. She wakes two or three times each night. Coughing "
    "and looking up to the left make it worse. No trouble with gait, balance or bladder.",
    (
        ("Inspection:", "Head held forward and slightly to the right. No wasting."),
        ("Palpation:", "Tender C5 to C7 left paraspinal, left upper trapezius and levator; spasm."),
        ("Provocation:", "Spurling's test positive on the left, reproducing pain to the thumb; negative "
         "on the right. Distraction eases the arm pain. Hoffmann negative, no clonus."),
        ("Sensation:", "Light touch and pinprick reduced over the left thumb and index finger (C6)."),
        ("Left shoulder:", "Elevation 165 degrees, pain at the end of range. Hawkins mildly positive. "
         "Rotator cuff strength full. No instability."),
        ("Gait:", "Normal heel, toe and tandem gait."),
    ),
    ("30", "25", "45", "60", "25", "30"),
    ("4+/5", "4/5", "4/5", "5-/5"),
    "Brachioradialis 1+ left, 2+ right. Biceps 1+ left, 2+ right. Triceps 2+ both sides.",
    "The history, the examination and the MRI agree. Reflex and strength are reduced in the left C6 "
    "distribution and the MRI of March 2, 2026 shows a C5-C6 protrusion of 4 mm which contacts the left "
    "C6 root. The radiologist also notes mild degenerative change at C6-C7, which does not explain C6 "
    "findings. In my opinion, to a reasonable medical probability, the disc disorder at C5-C6 with "
    "radiculopathy and the cervical and left shoulder sprains were caused by the collision of February "
    "14, 2026. She reports no neck or arm complaint before it.",
    (
        "Methylprednisolone dose pack, 6 days",
        "Gabapentin 300 mg by mouth at bedtime",
        "Ibuprofen 600 mg by mouth three times daily with food",
        "Cyclobenzaprine 10 mg at bedtime as needed",
    ),
    (
        "Physical therapy, Bright River, two to three visits a week for eight weeks: traction, "
        "stabilization, posture, nerve glides.",
        "Medications as listed. Precautions about drowsiness given.",
        "No high-velocity manipulation of the neck; chiropractor to be told.",
        "If no better in six weeks: C5-C6 epidural steroid injection, electromyography.",
        "Return on March 27, 2026.",
    ),
    "Off work, totally temporarily disabled, March 10 to March 27, 2026.",
    "TOTALLY DISABLED from usual work from March 10, 2026 through March 27, 2026.",
    (
        ("PAST MEDICAL HISTORY", "Seasonal allergic rhinitis. Cesarean section 2015. No earlier injury "
         "of the neck, shoulders or arms reported. No earlier claims."),
        ("SOCIAL AND OCCUPATIONAL HISTORY", "Packaging lead, Fig Garden Foods. The work is standing, "
         "looking down at a belt, lifting cartons of up to 40 pounds, overhead reach to racks. Married, "
         "one child of ten. Does not smoke."),
        ("REVIEW OF SYSTEMS", "Poor sleep. Headache at the back of the head twice a week. Otherwise "
         "negative in fourteen systems on the intake questionnaire, which I have gone over with her."),
        ("IMAGING TODAY", "X-ray, cervical spine, AP and lateral, taken and read here: loss of lordosis, no "
         "fracture, no instability. Mild narrowing at C6-C7. Disc height at C5-C6 is kept."),
        ("RECORDS REVIEWED", "Emergency department record of 02/14/2026 with CT reports; MRI report of "
         "Foothill Imaging of 03/02/2026, and the images on disc, which I have looked at myself: left "
         "foraminal protrusion at C5-C6 against the C6 root."),
    ),
)  # fmt: skip
SECOND = Visit(
    ORTHO_DAYS[1],
    "FOLLOW-UP VISIT",
    "Neck and left arm pain, six weeks after the collision.",
    "She finished the steroid pack with relief of the arm pain for about five days. Neck pain 5/10 today. "
    "Numbness in the thumb and index finger comes and goes where it was constant. She has been to five "
    "physical therapy visits, which she finds useful; traction eases the arm. Gabapentin helps sleep, one "
    "waking a night. She does not think she could stand at the belt or lift cartons yet: sweeping the "
    "kitchen for ten minutes brings the arm pain on.",
    (
        ("Palpation:", "Tender left C5-C6 and upper trapezius, less spasm than before."),
        ("Provocation:", "Spurling's test still positive on the left. Hoffmann negative."),
        ("Sensation:", "Reduced light touch left thumb; index finger near normal."),
    ),
    ("38", "35", "55", "65", "30", "35"),
    ("4+/5", "4/5", "4/5", "5/5"),
    "Brachioradialis 1+ left, 2+ right. Biceps 1+ left, 2+ right.",
    "Some progress. Persistent C6 deficit. Therapy to go on. No surgical indication at present.",
    (
        "Gabapentin 300 mg by mouth twice daily",
        "Ibuprofen 600 mg by mouth twice daily with food",
    ),
    (
        "Go on with physical therapy, add grip and wrist extensor strengthening.",
        "Gabapentin increased to twice daily.",
        "Return on April 10, 2026.",
    ),
    "Off work, totally temporarily disabled, March 28 to April 10, 2026.",
    "TOTALLY DISABLED from usual work from March 28, 2026 through April 10, 2026.",
)
THIRD = Visit(
    ORTHO_DAYS[2],
    "FOLLOW-UP VISIT",
    "Neck and left arm pain, eight weeks after the collision; wishes to return to work.",
    "Ten physical therapy visits so far. Neck pain 3 to 4/10, arm pain only after long use. Numbness of "
    "the thumb a few times a day. Sleeping through most nights. She is worried about her job and would "
    "like to try to go back. She has tried lifting a 15 pound bag at home without trouble.",
    (
        ("Palpation:", "Mild tenderness left C5-C6. No spasm today."),
        ("Provocation:", "Spurling's test gives neck pain only, no longer into the arm."),
        ("Sensation:", "Slightly reduced over the tip of the left thumb."),
    ),
    ("42", "45", "65", "70", "35", "38"),
    ("5-/5", "4+/5", "4+/5", "5/5"),
    "Brachioradialis 1+ left, 2+ right. Biceps 2+ both sides.",
    "Improving radiculopathy. Strength has come up by half a grade. The reflex lags behind, as is usual.",
    (
        "Gabapentin 300 mg by mouth at bedtime",
        "Ibuprofen 400 mg as needed",
    ),
    (
        "Return to usual work on April 13, 2026. To change position each hour; ask for help with cartons "
        "of more than 30 pounds for the first two weeks.",
        "Physical therapy to be continued; second course requested from the plan.",
        "Return in six weeks.",
    ),
    "Off work through April 10, 2026; released to usual work on April 13, 2026.",
    "RELEASED to usual work on April 13, 2026. Disability from March 10, 2026 through April 10, 2026.",
)
FOURTH = Visit(
    ORTHO_DAYS[3],
    "FOLLOW-UP VISIT",
    "Neck pain, fourteen weeks after the collision.",
    "Back at work since April 13. Neck pain 3/10, up to 5/10 at the end of a shift. Therapy stopped after "
    "April 28 because the plan had not yet authorized the second course; it was authorized in the middle "
    "of May and she started again on May 19. While there was no therapy she did her home exercises and "
    "the stiffness came back. She has ended chiropractic care. Thumb numbness two or three times a week.",
    (
        ("Palpation:", "Mild tenderness left upper trapezius."),
        ("Provocation:", "Spurling's test negative for arm pain."),
        ("Sensation:", "Intact to light touch today."),
    ),
    ("44", "48", "68", "74", "38", "40"),
    ("5-/5", "4+/5", "5-/5", "5/5"),
    "Brachioradialis 1+ to 2+ left, 2+ right. Biceps 2+ both sides.",
    "Steady improvement, with a set-back during the break in therapy.",
    ("Ibuprofen 400 mg as needed", "Gabapentin stopped"),
    (
        "Finish the second course of therapy and go over to a home program.",
        "Injection is not needed at present and stays an option.",
        "Return in two months for a final evaluation.",
    ),
    "Usual work, no restriction.",
    "MAY CONTINUE usual work without restriction.",
)
FIFTH = Visit(
    ORTHO_DAYS[4],
    "FOLLOW-UP VISIT AND FINAL EVALUATION",
    "Residual neck pain, five months after the collision.",
    "Therapy ended on June 5. Neck pain is 2/10 on most days and 4/10 after overtime shifts or long "
    "drives. Numbness of the left thumb about once a week, for some minutes. No weakness noticed. She "
    "works full time. She has given up volleyball at her church, and does not carry her daughter's "
    "backpack on the left. Home exercises four times a week.",
    (
        ("Palpation:", "No tenderness in the midline. Slight left upper trapezius tightness."),
        ("Provocation:", "Spurling's test negative. Hoffmann negative."),
        ("Sensation:", "Intact."),
    ),
    ("46", "50", "70", "76", "40", "42"),
    ("5/5", "5-/5", "5/5", "5/5"),
    "Brachioradialis 2+ both sides. Biceps 2+ both sides.",
    "She has reached a plateau with mild residual symptoms. To a reasonable medical probability she will "
    "have occasional flares. Should they last, one to two epidural steroid injections at C5-C6 and a "
    "short course of therapy (six to eight visits) would be reasonable in the next three years. Surgery "
    "is not expected.",
    ("Ibuprofen 400 mg as needed",),
    (
        "Home program to be continued for good.",
        "Future care as discussed above.",
        "Return as needed.",
    ),
    "Usual work, no restriction.",
    "MAY CONTINUE usual work without restriction.",
)
VISITS = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
