"""The lists of chart notes as record programs print them."""

import pytest

from extractors.kinds import chart_note
from tests.pages import pages_of


def read(page: str, name: str) -> list[str]:
    return list(getattr(chart_note.extract(pages_of("VISIT NOTE\nHPI: Sore neck.\n" + page)).record, name))


@pytest.mark.parametrize(
    ("printed", "drugs"),
    [
        (
            "Medications: Taking Synthroid 50 MCG Once a day, Taking Meloxicam 15 MG Tablet, Stopped Advil 200 MG",
            ["Synthroid 50 MCG Once a day", "Meloxicam 15 MG Tablet"],
        ),
        (
            "DISCHARGE MEDICATIONS\nSTART taking these medications\nnaproxen 500 mg tablet. Take 1 twice daily.\n"
            "STOP taking these medications\nibuprofen 200 mg tablet",
            ["naproxen 500 mg tablet. Take 1 twice daily"],
        ),
        ("Home Meds: Lisinopril 10 mg daily; Metformin 500 mg BID", ["Lisinopril 10 mg daily", "Metformin 500 mg BID"]),
        ("Current Medications: Lisinopril and allopurinol.", ["Lisinopril", "allopurinol"]),
        ("Plan: Rest, ice, compression. Continue naproxen 500 mg BID. Recheck in 3 weeks.", ["naproxen 500 mg BID"]),
        ("Home Medications\nNone reported.", []),
        ("Medications\nsertraline 50 mg daily\nPatient Goal\nTo sit on the floor.", ["sertraline 50 mg daily"]),
        ("MEDS: sumatriptan 50 mg as needed\nPlan: Naproxen 500 mg twice a day.", ["sumatriptan 50 mg as needed"]),
        (
            "Current Medications\nMedication and directions      Prescriber\nmeloxicam 15 mg daily",
            ["meloxicam 15 mg daily"],
        ),
    ],
)
def test_medications(printed, drugs):
    assert read(printed, "medications") == drugs


@pytest.mark.parametrize(
    ("printed", "conditions"),
    [
        ("PMH: Hypertension, controlled. Gout. He denies diabetes.", ["Hypertension, controlled", "Gout"]),
        ("Past Medical History\nLeft knee arthroscopy, 2014", ["Left knee arthroscopy, 2014"]),
        ("Problem List\nHyperlipidemia - Onset: 03/01/2019", ["Hyperlipidemia"]),
        ("Past Medical History\nMigraine without aura", ["Migraine without aura"]),
        ("PMH: HTN, DM2\nSOC: neg tob  neg etoh", ["HTN", "DM2"]),
        ("PMH: Migraine. Scoliosis, mild, since adolescence.", ["Migraine", "Scoliosis, mild, since adolescence"]),
        ("Past Medical History\nTinnitus\namlodipine 10mg tab", ["Tinnitus"]),
        ("Past Medical History\nLASIK\nIOP        24      14\nPupil      brisk", ["LASIK"]),
        ("Family History\nMother: diabetes.", []),
        ("PMH: Asthma.\nT 98.1 BP 112/70 P 66 R 14\nDrawer test stable.", ["Asthma"]),
        ("PMH: Gout, lumbar strain 2016, workers' compensation", ["Gout", "lumbar strain 2016, workers' compensation"]),
    ],
)
def test_conditions_of_the_past(printed, conditions):
    assert read(printed, "prior_conditions") == conditions


@pytest.mark.parametrize(
    ("printed", "procedures"),
    [
        ("Interventions: Ice pack applied; C-collar placed", ["Ice pack applied", "C-collar placed"]),
        (
            "Interventions\nCPT      Intervention                Time\n97110    Therapeutic exercise        30 min\n"
            "         Total timed minutes         30 min",
            ["Therapeutic exercise"],
        ),
        (
            "Objective: Better.\nIntervention             CPT      Minutes\nTherapeutic exercise     97110    28\n"
            "Ultrasound, right side   97035    8\nTotal timed minutes               36",
            ["Therapeutic exercise", "Ultrasound, right side"],
        ),
        ("Imaging: X-rays of right knee, 3 views, show no fracture.", ["X-rays of right knee, 3 views"]),
        ("Done today: [x] 98940 adjustment [ ] 97012 traction", ["98940 adjustment"]),
        ("Treatment today: Treated with care. She tolerated it well.", []),
    ],
)
def test_procedures(printed, procedures):
    assert read(printed, "procedures") == procedures


@pytest.mark.parametrize(
    ("printed", "diagnoses"),
    [
        ("Assessment:\n1. Cervicalgia - M54.2 (Primary)", [("M54.2", "Cervicalgia")]),
        ("Diagnosis\nContusion of hip (ICD10-CM S70.01XA, Discharge, Medical)", [("S70.01XA", "Contusion of hip")]),
        ("Assessment\n1. Strain of left shoulder\nS46.012A", [("S46.012A", "Strain of left shoulder")]),
        (
            "Clinical Impressions\nStrain of neck muscle\nHeadache",
            [(None, "Strain of neck muscle"), (None, "Headache")],
        ),
    ],
)
def test_diagnoses(printed, diagnoses):
    assert [(one.code, one.description) for one in read(printed, "diagnoses")] == diagnoses


def test_a_condition_of_the_past_told_with_its_year_in_the_history():
    page = "History: Knee buckles. Hx of L ACL reconstruction 2014 (soccer). Mother has a history of cancer 2010."
    assert read(page, "prior_conditions") == ["L ACL reconstruction 2014"]


def test_a_table_of_coded_procedures_without_a_heading_of_its_own():
    page = "Objective\nTender.\nCPT      What      Time\n97110    Exercise      30 min\n97010    Cold pack      10 min"
    assert read(page, "procedures") == ["Exercise", "Cold pack"]


def test_a_coded_diagnosis_with_what_is_yet_to_be_ruled_out():
    page = "Impression\n1. Sprain of wrist, rule out fracture (S63.501A)\n2. Rule out disc herniation"
    assert [one.code for one in read(page, "diagnoses")] == ["S63.501A"]


@pytest.mark.parametrize(
    ("plan", "drugs"),
    [
        ("I have started amitriptyline 10 mg at bedtime. Return in six weeks.", ["amitriptyline 10 mg at bedtime"]),
        ("ICE, NAPROXEN 500 MG TWICE DAILY, KNEE SLEEVE.", ["NAPROXEN 500 MG TWICE DAILY"]),
        ("Ketorolac level was not drawn. No lifting over 10 lbs.", []),
    ],
)
def test_prescriptions_within_a_plan(plan, drugs):
    assert read(f"Plan: {plan}", "medications") == drugs


COLUMNS = """
 Camas Walk-In Clinic                                                 Petra Lunde
 8 Teasel Ct                                                          DOB Aug 15, 1999
 Sorrel, ID 83999                                                     Seen Mar 7, 2026
                                                                      R. Brandt, PA-C
 CC                                            Vitals
 L ankle pain                                  118/72, P 78, T 98.6
 HPI                                           Exam
 Twisted the ankle as she got out of           Lateral swelling, tender over the
 her car after it was hit.                     fibula. Stable to drawer.
 PMH                                           Dx
 Asthma, mild persistent                       S93.402A Sprain of left ankle
 Meds                                          Plan
 Albuterol inhaler                             Air cast, crutches, recheck in
 Allergies                                     ten days.
 NKDA
"""


def test_a_note_in_two_columns_is_read_down_each():
    record = chart_note.extract(pages_of(COLUMNS)).record
    assert record.chief_complaint == "L ankle pain"
    assert record.history == "Twisted the ankle as she got out of her car after it was hit."
    assert record.findings == "Lateral swelling, tender over the fibula. Stable to drawer."
    assert [(one.code, one.description) for one in record.diagnoses] == [("S93.402A", "Sprain of left ankle")]
    assert record.plan == "Air cast, crutches, recheck in ten days."
    assert (record.medications, record.prior_conditions) == (("Albuterol inhaler",), ("Asthma, mild persistent",))


@pytest.mark.parametrize(
    ("printed", "conditions"),
    [
        ("Asthma, mild intermittent\nAppendectomy (2011)", ["Asthma, mild intermittent", "Appendectomy (2011)"]),
        ("Diabetes, type 2, diet controlled", ["Diabetes, type 2, diet controlled"]),
        ("Osteoarthritis, left knee", ["Osteoarthritis, left knee"]),
        ("Migraine without aura, chronic kidney disease, stage 3", [
            "Migraine without aura", "chronic kidney disease, stage 3"]),
        ("Chronic liver disease, stage 2a                 2014", ["Chronic liver disease, stage 2a"]),
        ("Hypertension, left knee arthroscopy 2015", ["Hypertension", "left knee arthroscopy 2015"]),
    ],
)  # fmt: skip
def test_what_qualifies_a_condition_is_no_other(printed, conditions):
    assert read(f"Past Medical History\n{printed}\nPlan\nRest.", "prior_conditions") == conditions


@pytest.mark.parametrize("sign", ["o", ">", "\u25e6", "\u2023", "\u25a0", "\u27a2", "\u00bb", "\uf0b7"])
def test_signs_before_the_entries_of_a_list_are_no_words_of_theirs(sign):
    page = f"""
Past Medical History
 {sign} Asthma
 {sign} Migraine
Home Medications
 {sign} sumatriptan 50 mg tablet
 {sign} albuterol inhaler, as needed
ED Procedures
 {sign} Splint, short leg
 {sign} Crutch training
Diagnosis
 {sign} Sprain of left ankle
 {sign} Laceration of left shin
"""
    record = chart_note.extract(pages_of("VISIT NOTE\nHPI: Sore ankle.\n" + page)).record
    assert record.prior_conditions == ("Asthma", "Migraine")
    assert record.medications == ("sumatriptan 50 mg tablet", "albuterol inhaler, as needed")
    assert record.procedures == ("Splint, short leg", "Crutch training")
    assert [one.description for one in record.diagnoses] == ["Sprain of left ankle", "Laceration of left shin"]


def test_the_head_of_a_table_of_drugs_and_the_year_one_was_begun_are_no_drug():
    printed = """
Current Medications
Drug               Strength    Directions              Started
Albuterol          90 mcg      2 puffs as needed       2019
Lisinopril         10 mg       1 tab daily             2021
"""
    assert read(printed, "medications") == ["Albuterol 90 mcg 2 puffs as needed", "Lisinopril 10 mg 1 tab daily"]


def test_strokes_part_conditions():
    assert read("Past history\nAsthma / Hypertension\nPlan\nRest.", "prior_conditions") == ["Asthma", "Hypertension"]
    assert read("Past history\nDepression/anxiety\nPlan\nRest.", "prior_conditions") == ["Depression/anxiety"]


def test_what_is_said_of_a_drug_in_the_list_is_no_part_of_it():
    printed = """
Medications          Dose        Freq          Last fill
Albuterol            90 mcg      as needed     01/02/2026
Plan
Rest.
"""
    assert read(printed, "medications") == ["Albuterol 90 mcg as needed"]
    stated = "Medications\nATORVASTATIN 40MG TAB   ACTIVE\nnaproxen 500 mg twice daily, NEW\nPlan\nRest."
    assert read(stated, "medications") == ["ATORVASTATIN 40MG TAB", "naproxen 500 mg twice daily"]
