import datetime as dt

import pytest

from casefile.records.medical import ChartNote, Diagnosis
from extractors.kinds import chart_note
from tests.pages import page_of, pages_of

SOAP = """
                    HARBORVIEW FAMILY MEDICINE
              210 Quay Street, Portland, OR 97209

Patient: Ines Delacroix-Webb          DOB: 07/19/1979
Visit Date: 11/03/2025                Provider: Gail Rasmussen, FNP-C

                          OFFICE VISIT

S: Patient reports neck stiffness and headache since a rear-end collision on 10/30/2025.
   Denies loss of consciousness. No numbness.
O: BP 122/76. Cervical paraspinals tender bilaterally. Rotation limited to 50 degrees.
   Neuro intact.
A: 1. Cervical strain, initial encounter (S16.1XXA)
   2. Tension headache (G44.209)
P: Ibuprofen 600 mg three times daily with food. Physical therapy referral.
   Off work 11/03/2025 through 11/07/2025. Return in two weeks.

Electronically signed by Gail Rasmussen, FNP-C 11/03/2025 4:52 PM
"""
CONSULT = """
Lakeland Spine Institute                                   Office Consultation
4400 Summit Dr, Suite 9, Orlando, FL 32803

Patient Name        Date of Birth      Exam Date       MRN
Obadiah Fenwick     01/02/1961         3/9/2026        88213

Referring Physician: Teresa Valdivia, MD
Attending: Winston Oyelaran, MD

REASON FOR CONSULTATION
Low back pain radiating to the right leg.

HISTORY OF PRESENT ILLNESS
Mr. Fenwick is a 65-year-old man who fell from a loading dock on 12/18/2025. He has had low back
pain with numbness of the right foot since. He denies any bowel or bladder change.

PAST MEDICAL HISTORY
Hypertension. Type 2 diabetes. No prior back injury. Denies previous surgery.

FAMILY HISTORY
Mother with lumbar stenosis.

CURRENT MEDICATIONS
- Lisinopril 10 mg daily
- Metformin 500 mg twice daily

PHYSICAL EXAMINATION
Straight leg raise positive on the right at 40 degrees. Strength 4/5 right great toe extension.

IMPRESSION
1. M51.26 Other intervertebral disc displacement, lumbar region
2. M54.16 Radiculopathy, lumbar region
Rule out hip pathology.

RECOMMENDATIONS
1. MRI of the lumbar spine.
2. Epidural steroid injection if no better.

WORK STATUS: Light duty, no lifting over 10 pounds.

Winston Oyelaran, MD
"""
DISCHARGE = """
ST. BRIGID HOSPITAL
DISCHARGE SUMMARY

PATIENT: NAKAMURA, THEO J              DOB: 02/28/1994
ADMITTED: 06/11/2025                   DISCHARGED: 06/14/2025
ATTENDING: PRIYANKA SETHI, MD

ADMITTING DIAGNOSIS: MULTIPLE TRAUMA

DISCHARGE DIAGNOSES:
1. CLOSED FRACTURE OF LEFT TIBIAL SHAFT
2. CONCUSSION WITHOUT LOSS OF CONSCIOUSNESS

HOSPITAL COURSE:
PATIENT WAS ADMITTED AFTER A MOTORCYCLE CRASH. HE UNDERWENT INTRAMEDULLARY NAILING ON 06/12/2025
AND DID WELL.

PROCEDURES:
1. INTRAMEDULLARY NAILING, LEFT TIBIA

DISCHARGE MEDICATIONS:
OXYCODONE 5 MG EVERY 6 HOURS AS NEEDED
ASPIRIN 81 MG DAILY

DISCHARGE INSTRUCTIONS:
NON-WEIGHT BEARING LEFT LEG. FOLLOW UP IN TWO WEEKS.
"""
LOG = """
RIVERTON CHIROPRACTIC CENTER
12 Main St, Riverton, UT 84065
TREATMENT NOTES
Patient: Cosima Blanchard      DOB: 09/09/1990

01/05/2026   S: Neck sore, 6/10.       O: Spasm right.     P: Adjusted C5, C6.
01/07/2026   S: Some better, 5/10.     O: Spasm less.      P: Adjusted C5.
01/12/2026   S: Stiff in the morning.  O: Rotation 60.     P: Adjusted C5, T2.

Harlan Quist, D.C.
"""
BLANK = """
PROGRESS NOTE
Patient: ______________________   DOB: __________
Date of visit: __________         Provider: __________________
Chief Complaint:
History of Present Illness:
Assessment:
Plan:
Work Status:  [ ] Off work from ______ to ______   [ ] Full duty
"""


def read(*pages: str) -> ChartNote:
    record = chart_note.extract(pages_of(*pages)).record
    assert isinstance(record, ChartNote)
    return record


def test_a_soap_note_is_read_by_its_letters():
    assert read(SOAP) == ChartNote(
        note_type="office_visit",
        facility="HARBORVIEW FAMILY MEDICINE",
        provider_name="Gail Rasmussen, FNP-C",
        patient_name="Ines Delacroix-Webb",
        patient_dob=dt.date(1979, 7, 19),
        date_of_service=dt.date(2025, 11, 3),
        history="Patient reports neck stiffness and headache since a rear-end collision on 10/30/2025."
        " Denies loss of consciousness. No numbness.",
        findings="BP 122/76. Cervical paraspinals tender bilaterally. Rotation limited to 50 degrees. Neuro intact.",
        diagnoses=(
            Diagnosis(code="S16.1XXA", description="Cervical strain, initial encounter"),
            Diagnosis(code="G44.209", description="Tension headache"),
        ),
        medications=("Ibuprofen 600 mg three times daily with food",),
        plan="Ibuprofen 600 mg three times daily with food. Physical therapy referral."
        " Off work 11/03/2025 through 11/07/2025. Return in two weeks.",
        work_status="Off work 11/03/2025 through 11/07/2025.",
        off_work_start=dt.date(2025, 11, 3),
        off_work_end=dt.date(2025, 11, 7),
    )


def test_a_consultation_is_read_by_its_headings():
    assert read(CONSULT) == ChartNote(
        note_type="consultation",
        facility="Lakeland Spine Institute",
        provider_name="Winston Oyelaran, MD",
        patient_name="Obadiah Fenwick",
        patient_dob=dt.date(1961, 1, 2),
        date_of_service=dt.date(2026, 3, 9),
        chief_complaint="Low back pain radiating to the right leg.",
        history="Mr. Fenwick is a 65-year-old man who fell from a loading dock on 12/18/2025. He has had low back"
        " pain with numbness of the right foot since. He denies any bowel or bladder change.",
        findings="Straight leg raise positive on the right at 40 degrees. Strength 4/5 right great toe extension.",
        diagnoses=(
            Diagnosis(code="M51.26", description="Other intervertebral disc displacement, lumbar region"),
            Diagnosis(code="M54.16", description="Radiculopathy, lumbar region"),
        ),
        medications=("Lisinopril 10 mg daily", "Metformin 500 mg twice daily"),
        plan="1. MRI of the lumbar spine. 2. Epidural steroid injection if no better.",
        work_status="Light duty, no lifting over 10 pounds.",
        prior_conditions=("Hypertension", "Type 2 diabetes"),
    )


def test_a_discharge_summary_has_both_ends_of_the_stay_and_names_in_ordinary_case():
    record = read(DISCHARGE)
    assert record.note_type == "discharge_summary"
    assert (record.date_of_service, record.date_through) == (dt.date(2025, 6, 11), dt.date(2025, 6, 14))
    assert (record.patient_name, record.provider_name) == ("Nakamura, Theo J", "Priyanka Sethi, MD")
    assert [diagnosis.description for diagnosis in record.diagnoses] == [
        "CLOSED FRACTURE OF LEFT TIBIAL SHAFT",
        "CONCUSSION WITHOUT LOSS OF CONSCIOUSNESS",
    ]
    assert record.procedures == ("INTRAMEDULLARY NAILING, LEFT TIBIA",)
    assert record.medications == ("OXYCODONE 5 MG EVERY 6 HOURS AS NEEDED", "ASPIRIN 81 MG DAILY")


def test_a_log_of_visits_has_its_first_and_last_day_and_no_one_visits_words():
    assert read(LOG) == ChartNote(
        note_type="chiropractic",
        facility="RIVERTON CHIROPRACTIC CENTER",
        provider_name="Harlan Quist, D.C.",
        patient_name="Cosima Blanchard",
        patient_dob=dt.date(1990, 9, 9),
        date_of_service=dt.date(2026, 1, 5),
        date_through=dt.date(2026, 1, 12),
    )


def test_a_blank_form_yields_nothing_but_what_it_is():
    assert read(BLANK) == ChartNote(note_type="office_visit")


def test_what_is_denied_or_of_the_family_is_no_condition():
    assert "Mother with lumbar stenosis" not in read(CONSULT).prior_conditions
    assert not any("injury" in condition for condition in read(CONSULT).prior_conditions)


def test_a_section_goes_on_over_the_page_without_the_running_head():
    first = """
Oak Ridge Clinic                        Progress Note
Patient: Ana Pereira   DOB: 01/01/1980   Visit Date: 02/02/2026

PLAN
Physical therapy twice a week.
                                                        Page 1 of 2
"""
    second = """
Oak Ridge Clinic                        Progress Note

Recheck in four weeks.
                                                        Page 2 of 2
"""
    assert read(first, second).plan == "Physical therapy twice a week. Recheck in four weeks."


@pytest.mark.parametrize("page", [SOAP, CONSULT, DISCHARGE, LOG])
def test_every_value_has_a_source(page: str):
    extraction = chart_note.extract([page_of(page)])
    scalars = {name for name, value in extraction.record if value not in (None, ())}
    assert scalars <= {path.partition("[")[0] for path in extraction.sources}


PORTAL = """
Valley Health Medical Group
Progress Notes by Ana Pereira, MD at 3/10/2026  9:15 AM
Status: Signed                                    Encounter Date: 3/10/2026

Patient Name: Marlow, Tessa J      MRN: 20011823      DOB: 5/9/1988

Subjective
Tessa is here for follow up of neck pain. History of migraine in her mother.

Past Medical History:
Diagnosis                     Date
- Asthma                      2010
- Depression

Current Outpatient Medications:
  albuterol 90 mcg/actuation inhaler, 2 puffs every 6 hours as needed
  sertraline 50 mg tablet, Take 1 tablet by mouth daily

Objective
Neck: decreased rotation to the left, tender over C5.

Assessment/Plan:
1. Cervical radiculopathy (M54.12)
   - MRI cervical spine ordered
2. Left shoulder strain
   - PT referral
Off work until 3/24/2026.
"""
PACKED = """
MERCY REGIONAL                          EMERGENCY DEPARTMENT PROVIDER NOTE
Name: Kessler, Dov        DOB: 08/13/1981
MRN: 771200               Arrival: 01/05/2026 2210    ED Physician: Rhea Solberg, DO

HPI: 44 yo M restrained driver rear-ended. C/o low back pain, 7/10. No LOC.
PMH: HTN, prior lumbar strain 2019.   PSH: appendectomy.
MEDS: lisinopril 10 mg daily
PE: Gen: NAD. Back: L4-5 paraspinal tenderness with spasm.
IMAGING: XR lumbar spine 3 views: no fracture. Impression: old compression at T12.
CLINICAL IMPRESSION: 1. Acute lumbar strain  2. MVC restrained driver
DISPOSITION: Discharged home. Rx: cyclobenzaprine 10 mg TID prn #15.
WORK/SCHOOL: No work x 3 days, 1/6/2026 - 1/8/2026.
"""
LETTER = """
                         PIEDMONT NEUROLOGY, P.A.
                  2100 Crescent Ave, Charlotte, NC 28207

May 4, 2026

Re: Silas Drummond
DOB: 10/10/1959

Dear Dr. Hartigan:

Thank you for referring Mr. Drummond, whom I saw in consultation today for headaches after a
motor vehicle accident on January 12, 2026.

Impression: Post-traumatic headache. Occipital neuralgia.

Recommendations: Occipital nerve block.

Sincerely,

Beatrix Okafor, MD
"""


def test_conditions_of_the_past_listed_as_diagnoses_are_no_diagnoses_of_the_visit():
    record = read(PORTAL)
    assert record.prior_conditions == ("Asthma", "Depression")
    assert record.diagnoses == (
        Diagnosis(code="M54.12", description="Cervical radiculopathy"),
        Diagnosis(description="Left shoulder strain"),
    )


def test_medications_without_bullets_are_told_apart_by_their_doses():
    assert read(PORTAL).medications == (
        "albuterol 90 mcg/actuation inhaler, 2 puffs every 6 hours as needed",
        "sertraline 50 mg tablet, Take 1 tablet by mouth daily",
    )


def test_a_day_until_which_work_is_off_is_the_end_alone():
    record = read(PORTAL)
    assert (record.work_status, record.off_work_start, record.off_work_end) == (
        "Off work until 3/24/2026.",
        None,
        dt.date(2026, 3, 24),
    )


def test_headings_packed_into_lines_are_told_apart():
    record = read(PACKED)
    assert (record.facility, record.note_type) == ("MERCY REGIONAL", "emergency")
    assert record.prior_conditions == ("HTN", "prior lumbar strain 2019")
    assert record.medications == ("lisinopril 10 mg daily", "cyclobenzaprine 10 mg TID prn #15")
    assert [diagnosis.description for diagnosis in record.diagnoses] == ["Acute lumbar strain", "MVC restrained driver"]
    assert (record.off_work_start, record.off_work_end) == (dt.date(2026, 1, 6), dt.date(2026, 1, 8))


def test_what_a_study_finds_is_not_what_the_visit_finds():
    record = read(PACKED)
    assert record.findings == "Gen: NAD. Back: L4-5 paraspinal tenderness with spasm."
    assert record.procedures == ("XR lumbar spine 3 views",)


def test_a_consultants_letter_is_a_note():
    record = read(LETTER)
    assert (record.note_type, record.provider_name) == ("consultation", "Beatrix Okafor, MD")
    assert record.date_of_service == dt.date(2026, 5, 4)
    assert [diagnosis.description for diagnosis in record.diagnoses] == [
        "Post-traumatic headache",
        "Occipital neuralgia",
    ]


@pytest.mark.parametrize(
    "status",
    [
        "Off work 11/15/2025 to 11/22/2025.",
        "PLAN\nNo use of the left hand at work for six weeks.",
        "PLAN\nThe patient may do desk work only.",
    ],
)
def test_the_work_status_is_the_sentence_that_says_it(status):
    record = read("VISIT NOTE\nHPI: Sore neck.\n" + status + "\nK Abrantes")
    assert record.work_status == status.split("\n")[-1]


def test_a_history_and_physical_is_known_by_its_title():
    record = read("HISTORY AND PHYSICAL EXAMINATION\nPATIENT NAME: Ines Delacroix\nCHIEF COMPLAINT: Neck pain.")
    assert record.note_type == "history_and_physical"


def test_an_examination_and_a_plan_whose_letters_a_scan_lost_are_told_by_what_they_say():
    note = read("""
 CC: Left ankle injury
 S: Cyclist clipped by a car yesterday.
 PMH: exercise-induced asthma.
 T 98.1 BP 112/70 P 66 R 14
 Left ankle: swelling over the ATFL.
 1) S93.402A Sprain of left ankle
 Walking boot, ice and elevation. Follow up in one week.
""")
    assert note.prior_conditions == ("exercise-induced asthma",)
    assert note.findings == "T 98.1 BP 112/70 P 66 R 14 Left ankle: swelling over the ATFL."
    assert [one.code for one in note.diagnoses] == ["S93.402A"]
    assert note.plan == "Walking boot, ice and elevation. Follow up in one week."


def test_an_illness_by_its_letters_is_no_heading():
    note = read("Past medical / surgical\n  GERD\n  Lumbar disc bulge, 2018\n\nPhysical exam\n  Alert and oriented.\n")
    assert note.prior_conditions == ("GERD", "Lumbar disc bulge, 2018")


def test_the_facility_stands_behind_a_fax_cover():
    cover = "FAX\n\nTo: Kowal & Ferreira Medical Law Group LLC\nFrom: Records desk\nPages: 2\n"
    assert read(cover, SOAP).facility == "HARBORVIEW FAMILY MEDICINE"


def test_a_banner_divided_by_strokes_names_the_patient():
    note = read("Orchard Hill Family Health\n\nBenedict R. Aquilino | Jan 31, 1957 | M | Room 4\n\nHPI\n  Fell.\n")
    assert (note.patient_name, note.patient_dob) == ("Benedict R. Aquilino", dt.date(1957, 1, 31))


def test_the_day_of_the_next_visit_is_not_the_day_of_this_one():
    note = read(
        "Copper Ridge Physical Therapy\nReport date 09/27/2025\n\nNext MD visit: 10/04/2025\n\nPLAN\n  Go on.\n"
    )
    assert note.date_of_service == dt.date(2025, 9, 27)


def test_a_complaint_stands_below_its_caption_where_another_caption_stands_beside():
    note = read(
        "Main complaint                Cause\nLow back pain                 Auto   Work\n\nHistory\nA side collision.\n"
    )
    assert note.chief_complaint == "Low back pain"


EVALUATION = """
Evergreen Stride Physical Therapy                      Initial Evaluation

Patient: Ailsa J MacCready            Date of birth: 01/22/1996
Date of visit: 01/29/2026             Injury date: 01/15/2026

ICD-10          Diagnosis
M54.2           Cervicalgia
M25.511         Pain in right shoulder

Subjective
Neck pain since the crash.
Medications: albuterol inhaler as needed; naproxen 440 mg twice daily
"""
EVALUATION_ON = """
MacCready, Ailsa J           01/29/2026           Page 2 of 2

Plan of care
Therapeutic exercise, 2 times a week for 6 weeks.
Tobias Wren, PT, DPT   WA lic. PT60272931   01/29/2026 11:05
"""


def test_a_list_at_the_head_whose_columns_are_codes_and_diagnoses_has_the_diagnoses():
    note = chart_note.extract(pages_of(EVALUATION, EVALUATION_ON)).record
    assert [one.code for one in note.diagnoses] == ["M54.2", "M25.511"]


def test_the_running_head_of_a_later_page_and_a_licensed_signature_are_no_text():
    note = chart_note.extract(pages_of(EVALUATION, EVALUATION_ON)).record
    assert note.medications == ("albuterol inhaler as needed", "naproxen 440 mg twice daily")
    assert note.plan == "Therapeutic exercise, 2 times a week for 6 weeks."


@pytest.mark.parametrize("heading", ["Patient identifying details", "Demographics", "Client contact information"])
def test_a_complaint_ends_before_whose_note_it_is(heading):
    note = read(
        f"Chief complaint\nSore neck after a collision\n\n{heading}\nHome       4 Elm Row, Salem, OR\n\nPlan\nRest.\n"
    )
    assert note.chief_complaint == "Sore neck after a collision"


def test_a_call_has_its_reason_its_story_and_what_was_answered():
    call = """
RARITAN SPINE ASSOCIATES
Telephone Encounter
Patient: Hyun W. Pakulski
Date: Nov 13, 2025

Reason for call: Worsening low back pain

Documentation
Back pain is worse since Saturday.

Response
Appointment moved up.
"""
    note = chart_note.extract(pages_of(call)).record
    assert note.chief_complaint == "Worsening low back pain"
    assert note.history == "Back pain is worse since Saturday."
    assert note.plan == "Appointment moved up."


def test_a_list_whose_heading_is_the_head_of_its_table():
    note = """
Chief Complaint: Neck pain
Clinical Impression          ICD-10
Strain of neck               S16.1XXA
Contusion of left knee       S80.02XA
Plan: Rest.
"""
    record = chart_note.extract(pages_of(note)).record
    assert [(one.code, one.description) for one in record.diagnoses] == [
        ("S16.1XXA", "Strain of neck"), ("S80.02XA", "Contusion of left knee"),
    ]  # fmt: skip


def test_an_assessment_beside_an_impression_is_the_examination():
    note = """
PATIENT CARE REPORT
Chief Complaint: chest hurts
Assessment: Chest wall tender, equal rise, abdomen soft.
Provider Impression: Injury of chest wall / Injury of ankle
"""
    record = chart_note.extract(pages_of(note)).record
    assert record.findings == "Chest wall tender, equal rise, abdomen soft."
    assert [one.description for one in record.diagnoses] == ["Injury of chest wall", "Injury of ankle"]
    assert record.note_type == "emergency"


def test_a_plan_begins_behind_coded_diagnoses_and_ends_before_the_signature():
    note = """
Chief Complaint: low back pain
Assessment / Plan
1. Lumbar radiculopathy - M54.16
2. Strain of low back - S39.012D
Continue therapy and return in three weeks.
Rosa Quell, PA-C for Dr. Imre Vasko
"""
    assert chart_note.extract(pages_of(note)).record.plan == "Continue therapy and return in three weeks."
