"""Claim forms on grids of the office's own, and lists to tick."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.kinds.medical_bill import extract
from extractors.kinds.medical_bill.boxes import boxed_days, initialled, without_presence
from extractors.kinds.medical_bill.claim_boxes import cell_of
from extractors.kinds.medical_bill.claim_lines import Edges, service_line, settled
from extractors.kinds.medical_bill.redrawn_ub04 import _second_column
from extractors.kinds.medical_bill.revenue_lines import revenue_line
from extractors.spans import Span
from tests.claims import CMS_TYPED, cms_page
from tests.pages import page_of

CLAIM = """
                        HEALTH INSURANCE CLAIM FORM
 1. MEDICARE   MEDICAID   GROUP HEALTH PLAN               1a. INSURED'S I.D. NUMBER
                                                          XYZ123456
 2. PATIENT'S NAME (Last Name, First Name)    3. PATIENT'S BIRTH DATE  SEX    4. INSURED'S NAME
 DOE, JANE, Q                                 05 09 1988    X                 DOE, JANE
 21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY                    22. RESUBMISSION CODE
 A. S134XXA    B. M542     C.           D.
 24. A. DATE(S) OF SERVICE  B. PLACE  D. PROCEDURES     MODIFIER   E. DIAGNOSIS POINTER   F. $ CHARGES  G. DAYS OR UNITS
 02 20 26   02 20 26         11       99204             25         ABC                    265 00        1    1518092040
 02 20 26   02 20 26         11       72040                        A                      148 00        1    1518092040
 02 27 26   02 27 26         11       97140             59 GP      BC                     124 50        2    1518092040
 25. FEDERAL TAX I.D. NUMBER    26. PATIENT'S ACCOUNT NO.   28. TOTAL CHARGE   29. AMOUNT PAID   30. RSVD FOR NUCC USE
 31-0444719                     CW9003-5                    537 50             75 00
 31. SIGNATURE OF PHYSICIAN   32. SERVICE FACILITY   33. BILLING PROVIDER INFO & PH # (440) 555-0162
 JOHN ROE DC                  CITY CLINIC            ROE CHIROPRACTIC LLC
                              1 MAIN ST              PO BOX 9
                              FRESNO CA 93701        FRESNO CA 93702
                                                     a. NPI  1518092041
"""
HOSPITAL = """
 1 BLACKTHORN REGIONAL MEDICAL     2 BLACKTHORN LOCKBOX     3a PAT. CNTL #  7000959118    4 TYPE OF BILL
 CENTER                            PO BOX 940021            b. MED. REC. #  9880125       0131
 1200 INFIRMARY BLVD               ATLANTA GA 30999         5 FED. TAX NO.     6 STATEMENT COVERS PERIOD
 KESTREL GAP TN 37999                                       58-2195028         072925  072925
 6155550137
 8 PATIENT NAME                 9 PATIENT ADDRESS
 DOE, JOHN R                    518 POMELO ST, CARRIZO BEND, TX 78099
 10 BIRTHDATE    11 SEX    12 ADMISSION DATE
 11021969        M         072925
 42 REV. CD.  43 DESCRIPTION         44 HCPCS / RATE / HIPPS CODE   45 SERV. DATE   46 SERV. UNITS   47 TOTAL CHARGES
 0250         PHARMACY                                              072925          41               1242 67
 0450         EMERG ROOM LEVEL 4     99284 25                       072925          1                3238 58
 0001         PAGE 1 OF 1            CREATION DATE  080725                          TOTALS           4481 25      0 00
 50 PAYER NAME          51 HEALTH PLAN ID   54 PRIOR PAYMENTS   55 EST. AMOUNT DUE   56 NPI
 HARVESTER HEALTH PPO   88031               0 00                                     1468983253
 63 TREATMENT AUTHORIZATION CODES           64 DOCUMENT CONTROL NUMBER
 66 DX   67         A         B           69 ADMIT DX   70 PATIENT REASON DX
 0       S161XXA    S0990XA   V4352XA     M542          M549
 76 ATTENDING NPI            77 OPERATING NPI
 1888222449
"""
SUPERBILL = """
                    HOLLIS PRAIRIE FAMILY MEDICINE
                    2025 Cutbank Ave, Hollis Prairie, NE 68999
 Patient: Rosalba Nightingale     DOB: 04/09/1978     DOS: 10/08/2025    Acct: HP79249
 Office - New                                  Office - Estab
 [ ]  99202  Straightforward                   [ ]  99212  Straightforward     85.00
 [X]  99203  Low                   225.60      [ ]  99213  Low
 [X]  20552  Trigger pt inj 1-2    173.90      [X]  J3301  Triamcinolone 10 mg     33.84
 Diagnosis (check)
 [X]  S13.4XXA  Sprain, cervical               [ ]  M54.2  Cervicalgia
                                               Total today          $433.34
                                               Payment (check)       $47.00
                                               Balance              $386.34
"""


def row_of(text):
    page = page_of(text)
    return cell_of(page, page.lines[0].words)


def test_the_service_lines_of_a_redrawn_form_are_told_by_their_order():
    charges = extract([page_of(CLAIM)]).record.charges
    lines = [(c.code, c.modifiers, c.diagnosis_pointers, str(c.amount), c.units) for c in charges]
    assert lines == [
        ("99204", ("25",), "ABC", "265.00", 1),
        ("72040", (), "A", "148.00", 1),
        ("97140", ("59", "GP"), "BC", "124.50", 2),
    ]
    assert {c.date_through for c in charges} == {dt.date(2026, 2, 20), dt.date(2026, 2, 27)}


def test_the_boxes_of_a_redrawn_form_run_to_the_next_captions():
    record = extract([page_of(CLAIM)]).record
    assert (record.patient_name, record.patient_dob) == ("Doe, Jane, Q", dt.date(1988, 5, 9))
    assert (record.provider_name, record.provider_phone) == ("Roe Chiropractic LLC", "(440) 555-0162")
    assert record.provider_address == "PO Box 9, Fresno CA 93702"
    assert (record.total_charges, record.total_payments) == (Decimal("537.50"), 75)
    assert (record.provider_tax_id, record.account_number) == ("31-0444719", "CW9003-5")
    assert record.diagnosis_codes == ("S13.4XXA", "M54.2")


def test_a_hospital_bill_on_another_grid_is_read_by_its_locators():
    record = extract([page_of(HOSPITAL)]).record
    assert record.provider_address == "1200 Infirmary Blvd, Kestrel Gap TN 37999"
    assert (record.provider_phone, record.provider_npi) == ("6155550137", "1468983253")
    assert record.diagnosis_codes == ("S16.1XXA", "S09.90XA", "V43.52XA")
    assert (record.total_charges, record.total_payments, record.balance_due) == (Decimal("4481.25"), 0, None)
    lines = [(c.code, c.revenue_code, c.modifiers, str(c.amount), c.units) for c in record.charges]
    assert lines == [("0250", "0250", (), "1242.67", 41), ("99284", "0450", ("25",), "3238.58", 1)]


def test_a_day_before_the_units_is_no_charge():
    line = revenue_line(row_of(" 0250  PHARMACY   021426   41   1288 40"))
    assert (str(line.amount.value), line.units.value, line.day.text) == ("1288.40", 41, "021426")


def test_cents_that_a_scan_ran_into_the_units_are_parted():
    line = service_line(row_of(" 09 19 25  09 19 25  11  98941  AT   AB     88 001  1518092040"), Edges())
    assert [(str(r.amount.value), r.units.value) for r in line.readings] == [("88.00", 1)]


def test_of_dollars_that_run_on_those_are_taken_that_make_up_the_total():
    lines = [service_line(row_of(f" 09 19 25  11  98941  AT   AB    {sum_}  1"), Edges()) for sum_ in ("8850", "120")]
    readings, fits = settled(lines, [Decimal("208.50")])
    assert ([str(r.amount.value) for r in readings], fits) == (["88.50", "120.00"], True)


def test_of_a_superbill_the_ticked_services_are_charges():
    record = extract([page_of(SUPERBILL)]).record
    lines = [(c.code, c.description, str(c.amount), c.date_of_service) for c in record.charges]
    day = dt.date(2025, 10, 8)
    assert lines == [
        ("99203", "Low", "225.60", day),
        ("20552", "Trigger pt inj 1-2", "173.90", day),
        ("J3301", "Triamcinolone 10 mg", "33.84", day),
    ]
    assert record.diagnosis_codes == ("S13.4XXA",)
    sums = (record.total_charges, record.total_payments, record.balance_due)
    assert sums == (Decimal("433.34"), 47, Decimal("386.34"))


def test_a_list_on_which_nothing_is_ticked_gives_no_charge_and_no_diagnosis():
    record = extract([page_of(SUPERBILL.replace("[X]", "[ ]"))]).record
    assert (record.charges, record.diagnosis_codes) == ((), ())


def test_a_form_whose_lines_do_not_come_to_the_total_by_its_boxes_is_read_by_its_captions():
    drawn = {398: (349, "1085.00"), 404: (349, "95.50"), 421: (421, ""), 336: (300, None), 458: (405, None)}
    typing = [
        (drawn[x][0], y, text if drawn[x][1] is None else drawn[x][1])
        if y in {541, 565} and x in drawn
        else (x, y, text)
        for x, y, text in CMS_TYPED
    ]
    heads = [(250, 510, "E. DIAGNOSIS POINTER"), (345, 512, "$ CHARGES")]
    charges = extract([cms_page([*typing, *heads])]).record.charges
    assert [(c.code, c.amount) for c in charges] == [("99284", Decimal("1085.00")), ("93010", Decimal("95.50"))]


def test_modifiers_glued_to_the_code_of_a_hospital_line_are_parted():
    row = cell_of(*_words("0320 DX X-RAY 73560LT 050725 1 512 00"))
    line = revenue_line(row)
    assert (line.code.value, [one.value for one in line.modifiers], line.description.text) == (
        "73560",
        ["LT"],
        "DX X-RAY",
    )


def test_a_tax_number_without_its_dash_is_one_on_a_hospital_bill():
    assert extract([page_of(HOSPITAL.replace("58-2195028", "582195028 "))]).record.provider_tax_id == "582195028"


def test_days_of_eight_figures_run_together():
    days = boxed_days(cell_of(*_words("08192025 08192025 11")), (), ahead=True)
    assert [day.value for day in days] == [dt.date(2025, 8, 19)] * 2


def test_a_nought_alone_in_a_scanned_name_is_an_initial():
    page = page_of(" BRANDVOLD, THESSALY, 0")._replace(method="ocr")
    assert initialled(Span(page, page.words)).value == "BRANDVOLD, THESSALY, O"


def test_a_stroke_read_as_a_slash_parts_dollars_from_cents():
    line = service_line(cell_of(*_words("08192025 08192025 11 99204 25 ABC 385/00] 1")), Edges())
    assert (line.readings[0].amount.value, line.readings[0].units.value) == (Decimal("385.00"), 1)


def _words(printed):
    page = page_of(f" {printed}")
    return page, page.words


def test_words_in_line_on_a_typewriter_are_no_second_column():
    rows = [list(_words(row)[1]) for row in ("PONCE HARBOR REGIONAL HOSPITAL", "2700 MARINER BLVD", "PONCE HARBOR FL")]
    assert _second_column(rows) == float("inf")


def test_the_letter_behind_a_whole_diagnosis_says_that_it_was_there_on_admission():
    (word,) = _words("S72142AY")[1]
    assert without_presence(word).text == "S72142A"


def test_the_letter_behind_a_shorter_diagnosis_goes_only_where_the_code_is_one_without_it():
    glued, unknown = (_words(printed)[1][0] for printed in ("R202Y", "S137Y"))
    assert [without_presence(word).text for word in (glued, unknown)] == ["R202", "S137Y"]


def test_the_charges_of_an_outside_laboratory_are_no_column_of_the_service_lines():
    laboratory = " 20. OUTSIDE LAB?" + 95 * " " + "$ CHARGES\n\n\n\n\n"
    misread = CLAIM.replace(" 21. DIAG", f"{laboratory} 21. DIAG").replace("F. $ CHARGES", "F. S GHARCES")
    charges = extract([page_of(misread)._replace(method="ocr")]).record.charges
    assert [one.modifiers for one in charges] == [("25",), (), ("59", "GP")]
    assert [one.diagnosis_pointers for one in charges] == ["ABC", "A", "BC"]


WRAPPED = """
 1 SORREL VALLEY MEDICAL CTR                         3a PAT. CNTL #    4 TYPE OF BILL
                                                     SV88120417        0131
 1 GENTIAN WAY
 SORREL ID 83999                                     5 FED. TAX NO.    6 STATEMENT COVERS PERIOD FROM / THROUGH
 2085550119                                          820944115         030226    030226
 8 PATIENT NAME b                      9 PATIENT ADDRESS
 LUNDE PETRA K                         8 TEASEL CT SORREL, ID 83999
 42 REV. 43 DESCRIPTION             44 HCPCS / RATE / HIPPS 45 SERV. 46 SERV.   47 TOTAL    48 NON-COVERED
 CD.                                CODE                    DATE     UNITS      CHARGES     CHARGES
 0320    DX XRAY                    73562LT                 030226   1          418 60
 0450    EMERG ROOM                 9928325                 030226   1          1904 15
 0001    PAGE 1 OF 1   CREATION DATE 031126    TOTALS                           2322 75
 50 PAYER NAME         51 HEALTH PLAN ID   54 PRIOR PAYMENTS   55 EST. AMOUNT DUE   56 NPI
 CAMAS HEALTH                                                                       1468983253
 58 INSURED'S NAME                         60 INSURED'S UNIQUE ID
 LUNDE PETRA                               CH20418
 66 DX   67   A          B
 0       S8392XA   V4352XA
 69 ADMIT DX     70 PATIENT REASON DX      76 ATTENDING NPI 1888222449
 S8392XA
UB-04 CMS-1450
"""


def test_a_hospital_bill_whose_captions_run_over_two_lines_is_read_by_its_locators():
    record = extract([page_of(WRAPPED)]).record
    assert (record.patient_name, record.account_number) == ("Lunde Petra K", "SV88120417")
    assert (record.provider_phone, record.total_charges) == ("2085550119", Decimal("2322.75"))
    assert record.provider_address == "1 Gentian Way, Sorrel ID 83999"
    lines = [(c.code, c.revenue_code, c.modifiers, str(c.amount), c.units) for c in record.charges]
    assert lines == [("73562", "0320", ("LT",), "418.60", 1), ("99283", "0450", ("25",), "1904.15", 1)]
    assert record.diagnosis_codes == ("S83.92XA", "V43.52XA")
