from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from extractors.kinds.medical_bill import extract
from tests.claims import CMS_TYPED, UB_TYPED, cms_page, moved, ub_page
from tests.pages import page_of
from tests.sourced import unsourced

DRAWN_OTHERWISE = """
                        HEALTH INSURANCE CLAIM FORM
 1. MEDICARE [ ]  GROUP HEALTH PLAN [X]        1a. INSURED'S I.D. NUMBER  XYZ123456
 2. PATIENT'S NAME (Last Name, First Name, Middle Initial)   3. PATIENT'S BIRTH DATE     SEX
    DOE, JANE, Q                                                05 09 1988                F
 11. INSURED'S POLICY GROUP OR FECA NUMBER  G-1              11b. OTHER CLAIM ID  Y4 44-0917
 21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY
     A. S13.4XXA    B. M54.2     C.           D.
 24. A. DATE(S) OF SERVICE    B.   D. PROCEDURES     MODIFIER   E. DIAGNOSIS   F.          G. DAYS    J. RENDERING
        From       To        POS   CPT/HCPCS                    POINTER        $ CHARGES   OR UNITS   PROVIDER ID. #
   1    02 20 26   02 20 26  11    99204             25         AB             340.00      1          1234567893
   2    02 20 26   02 20 26  11    72040                        A              120.00      1          1234567893
 25. FEDERAL TAX I.D. NUMBER    26. PATIENT'S ACCOUNT NO.   28. TOTAL CHARGE   29. AMOUNT PAID   30. BALANCE DUE
     12-3456789   EIN [X]           ACC-77                      $ 460.00           $ 0.00
 31. SIGNATURE OF PHYSICIAN     32. SERVICE FACILITY        33. BILLING PROVIDER INFO & PH # (559) 555-0100
     JOHN ROE MD  03/01/26          CITY CLINIC                 ROE MEDICAL GROUP INC
                                    1 MAIN ST                   PO BOX 9
                                    FRESNO CA 93701             FRESNO CA 93702
                                                            a. 1234567893
"""
UB_OTHERWISE = """
 1 MERCY GENERAL HOSPITAL                 2 MERCY GENERAL            3a PAT. CNTL #  MG-100200       4 TYPE OF BILL
   500 HOSPITAL WAY                         PO BOX 55                 b. MED. REC. #  778899           0131
   RENO NV 89501                            RENO NV 89502            5 FED. TAX NO.    6 STATEMENT COVERS PERIOD
   775-555-0100                                                      88-1234567        FROM 030125  THROUGH 030225
 8 PATIENT NAME                               10 BIRTHDATE    11 SEX
   DOE, JOHN A                                   04121980        M
 42 REV. CD.  43 DESCRIPTION          44 HCPCS/RATES   45 SERV. DATE   46 SERV. UNITS   47 TOTAL CHARGES
 0450         EMERGENCY ROOM          99283            030125           1                 1250.00
 0250         PHARMACY                                 030125           6                  180.50
 0001         PAGE 1 OF 1             CREATION DATE    031025                            1430.50
 50 PAYER NAME      54 PRIOR PAYMENTS     55 EST. AMOUNT DUE      56 NPI  1234567893
    AETNA                                    1430.50
 67 PRIN DX  S134XXA     A  R51
"""


def typed(*changes):
    """Return the typing of the form, with the texts of some places changed; an empty text leaves a box blank."""
    new = {(x, y): text for x, y, text in changes}
    return [(x, y, new.get((x, y), text)) for x, y, text in CMS_TYPED]


@pytest.fixture(scope="module")
def bill():
    return extract([cms_page()]).record


def test_the_parties_of_a_cms1500_are_read(bill):
    assert bill.form == "cms1500"
    assert bill.provider_name == "Sierra Crest Emergency Physicians"
    assert bill.provider_address == "PO Box 27714, Fresno CA 93729"
    assert bill.provider_phone == "(559) 555-0164"
    assert (bill.patient_name, bill.patient_dob) == ("Quintanilla-Reyes, Marisol, E", dt.date(1988, 5, 9))


def test_the_numbers_of_a_cms1500_are_read(bill):
    assert (bill.provider_npi, bill.provider_tax_id) == ("1618352094", "20-4471960")
    assert (bill.account_number, bill.claim_number) == ("EP882214", "44-0917-263")


def test_diagnoses_get_their_dot(bill):
    assert bill.diagnosis_codes == ("S13.4XXA", "R20.2", "M54.2", "V43.53XA")


def test_the_service_lines_are_read(bill):
    first, second = bill.charges
    assert (first.date_of_service, first.date_through) == (dt.date(2026, 2, 14), dt.date(2026, 2, 14))
    assert (first.code, first.code_system, first.modifiers) == ("99284", "CPT", ("25",))
    assert (first.diagnosis_pointers, first.units, first.amount) == ("AB", Decimal(1), Decimal("1085.00"))
    assert (second.code, second.modifiers, second.amount) == ("93010", (), Decimal("95.50"))


def test_the_day_beside_the_signature_is_none_of_a_statement(bill):
    assert bill.statement_date is None


def test_the_sums_are_read_and_a_reserved_box_is_null(bill):
    assert (bill.total_charges, bill.total_payments, bill.balance_due) == (Decimal("1180.50"), Decimal("0.00"), None)


def test_an_empty_box_is_null_and_not_zero():
    assert extract([cms_page(typed((497, 684, ""), (508, 684, "")))]).record.total_payments is None


def test_every_value_stands_on_the_words_it_was_read_from():
    for page in (cms_page(), ub_page(), page_of(DRAWN_OTHERWISE), page_of(UB_OTHERWISE)):
        assert unsourced(extract([page]), (page,)) == []


@pytest.mark.parametrize(
    "how", [{"dx": 14, "dy": -9}, {"scale": 0.94, "dx": 18, "dy": 22}, {"turned": 1.2}, {"scale": 1.03, "turned": -0.8}]
)
def test_a_form_that_is_shifted_scaled_or_skewed_says_the_same(bill, how):
    assert extract([moved(cms_page(), **how)]).record == bill


@pytest.mark.parametrize("how", [{}, {"dx": 9, "dy": -12}, {"dx": -15, "dy": 18}])
def test_a_form_whose_print_is_missing_says_the_same(bill, how):
    assert extract([moved(cms_page(captions=False), **how)]).record == bill


def test_what_stands_in_the_shaded_half_of_a_line_is_no_charge():
    shaded = [*CMS_TYPED, (26, 529, "N400093721410 UN1"), (199, 529, "ZZ NARRATIVE 12345")]
    assert [charge.code for charge in extract([cms_page(shaded)]).record.charges] == ["99284", "93010"]


def test_the_four_diagnoses_of_the_old_form_are_read_down_its_columns():
    old = [(43, 468, "R11 0"), (211, 468, "R19 7"), (43, 480, "K59 00"), (211, 480, "K92 1")]
    text = [item for item in CMS_TYPED if not 460 < item[1] < 490] + old
    assert extract([cms_page(text, old=True)]).record.diagnosis_codes == ("R11.0", "K59.00", "R19.7", "K92.1")


def test_a_social_security_number_is_no_tax_id():
    assert extract([cms_page(typed((24, 684, "555-88-9999")))]).record.provider_tax_id is None


def test_more_lines_than_a_form_has_go_on_to_the_next():
    record = extract([cms_page(), cms_page(number=2)]).record
    assert len(record.charges) == 4


def test_what_each_sheet_of_a_claim_repeats_counts_once():
    alone = extract([cms_page()]).record
    assert extract([cms_page(), cms_page(number=2)]).record.diagnosis_codes == alone.diagnosis_codes


def test_pointers_that_stand_short_of_their_box_are_no_modifiers():
    short = [((312 if x == 336 else x), y, text) for x, y, text in CMS_TYPED]
    charges = extract([cms_page(short)]).record.charges
    assert [(one.modifiers, one.diagnosis_pointers) for one in charges] == [(("25",), "AB"), ((), "A")]


def test_a_telephone_typed_low_is_no_part_of_the_name_below_it():
    low = [(x, 703 if y == 695 else y, text) for x, y, text in CMS_TYPED]
    record = extract([cms_page(low)]).record
    assert record.provider_name == "Sierra Crest Emergency Physicians"
    assert record.provider_phone == "(559) 555-0164"


def test_the_printed_number_of_a_line_is_no_part_of_its_days():
    numbered = [*((x + 6 if x == 26 else x, y, text) for x, y, text in CMS_TYPED), (22, 541, "1"), (22, 565, "2")]
    charges = extract([cms_page(numbered)]).record.charges
    assert [one.date_of_service for one in charges] == [dt.date(2026, 2, 14)] * 2


def test_a_diagnosis_typed_close_below_the_caption_is_read():
    high = [(x, 458 if y == 468 else y, text) for x, y, text in CMS_TYPED]
    assert extract([cms_page(high)]).record.diagnosis_codes == ("S13.4XXA", "R20.2", "M54.2", "V43.53XA")


def test_an_address_ends_with_its_postal_code():
    below = [*CMS_TYPED, (378, 738, "SEE BACK BEFORE COMPLETING")]
    higher = [(x, {707: 703, 719: 713, 731: 722}.get(y, y), text) for x, y, text in below]
    assert extract([cms_page(higher)]).record.provider_address == "PO Box 27714, Fresno CA 93729"


def test_noughts_among_the_letters_of_a_scanned_name_are_letters():
    page = scanned((24, 132, "WOO, JIS00, H"))
    assert extract([page]).record.patient_name == "Woo, Jisoo, H"


def test_a_blank_form_yields_nothing():
    assert extract([cms_page([])]).sources == {}


def scanned(*changes, more=()):
    """Return the form as a scan shows it whose strokes were read as signs."""
    return cms_page([*typed(*changes), *more])._replace(method="ocr")


def test_strokes_read_as_signs_do_not_change_a_scanned_line():
    days = [(91, 541, "02114"), (134, 541, "26|23")]
    page = scanned((26, 541, "02|14 26"), (398, 541, "1085/"), (199, 541, "99284 |"), more=days)
    charge = extract([page]).record.charges[0]
    assert (charge.date_of_service, charge.date_through) == (dt.date(2026, 2, 14), dt.date(2026, 2, 14))
    assert charge.amount == Decimal("1085.00")


def test_of_two_readings_of_an_amount_the_one_that_makes_up_the_total_is_taken():
    page = scanned((404, 565, "95450"), (421, 565, ""))
    assert extract([page]).record.charges[1].amount == Decimal("95.50")


def test_typing_that_slipped_out_of_its_boxes_is_told_by_its_order():
    beside = {336: 378, 398: 425, 404: 428, 421: 449, 458: 476}
    slipped = [(beside.get(x, x) if y in {541, 565} else x, y, text) for x, y, text in CMS_TYPED]
    charges = extract([cms_page(slipped)]).record.charges
    assert [(one.diagnosis_pointers, one.amount, one.units) for one in charges] == [
        ("AB", Decimal("1085.00"), 1), ("A", Decimal("95.50"), 2),
    ]  # fmt: skip
    assert [one.modifiers for one in charges] == [("25",), ()]


def test_cents_that_slipped_into_the_box_of_units_are_no_units():
    slipped = [((449 if x == 421 else x), y, text) for x, y, text in CMS_TYPED if x not in {458, 432}]
    assert {charge.units for charge in extract([cms_page(slipped)]).record.charges if charge.amount != 95} == {None}


def test_a_lone_figure_numbers_the_box_and_is_no_account():
    assert extract([cms_page(typed((175, 684, "4")))]).record.account_number is None


def test_a_misread_code_is_mended_where_only_one_code_can_be_meant():
    page = scanned((199, 541, "AB429"), (199, 565, "992B4"))
    assert [charge.code for charge in extract([page]).record.charges] == ["A0429", None]


def test_a_ub04_is_read():
    record = extract([ub_page()]).record
    assert (record.form, record.provider_name) == ("ub04", "Sierra Crest Medical Center")
    assert record.provider_address == "4100 Sierra Crest Way, Fresno CA 93720"
    assert (record.provider_phone, record.provider_npi) == ("559-555-0160", "1432908717")
    assert (record.patient_name, record.patient_dob) == ("Quintanilla-Reyes, Marisol E", dt.date(1988, 5, 9))
    assert (record.account_number, record.provider_tax_id) == ("SC26-0214", "94-2260913")
    assert (record.claim_number, record.statement_date) == ("44-0917-263", dt.date(2026, 2, 18))


def test_a_revenue_line_goes_by_its_procedure_code_where_it_has_one_and_keeps_the_revenue_code():
    lines = [(c.code, c.code_system, c.revenue_code, c.modifiers) for c in extract([ub_page()]).record.charges]
    assert lines == [("0250", "REV", "0250", ()), ("99284", "CPT", "0450", ("25",)), ("0120", "REV", "0120", ())]


@pytest.mark.parametrize("how", [{}, {"dx": 9, "dy": -12}, {"dx": -15, "dy": 18}])
def test_a_hospital_form_whose_print_is_missing_says_the_same(how):
    assert extract([moved(ub_page(captions=False), **how)]).record == extract([ub_page()]).record


def test_rows_of_revenue_codes_on_another_paper_are_no_hospital_form():
    typed = [item for item in UB_TYPED if 190 < item[1] < 470]
    assert extract([ub_page(typed, captions=False)]).record.form != "ub04"


def test_the_total_line_of_a_ub04_is_no_charge():
    record = extract([ub_page()]).record
    assert sum(charge.amount for charge in record.charges) == record.total_charges == Decimal("4500.40")


def test_the_letter_of_what_was_present_on_admission_is_no_part_of_a_code():
    close = [(x, y, {"S134XXA": "S134XXAY", "R202": "R202Y"}.get(text, text)) for x, y, text in UB_TYPED]
    typed = [item for item in close if not (item[1] == 618 and item[2] == "Y")]
    assert extract([ub_page(typed)]).record.diagnosis_codes == ("S13.4XXA", "R20.2")


def test_only_the_principal_and_other_diagnoses_of_a_ub04_are_taken():
    assert extract([ub_page()]).record.diagnosis_codes == ("S13.4XXA", "R20.2")


def test_a_ub04_of_two_pages_is_one_bill():
    first = [item for item in UB_TYPED if item[1] != 465]
    record = extract([ub_page(first), ub_page(UB_TYPED, number=2)]).record
    assert len(record.charges) == 6
    assert record.total_charges == Decimal("4500.40")


def test_a_ub04_that_is_shifted_and_scaled_says_the_same():
    assert extract([moved(ub_page(), scale=0.95, dx=12, dy=15)]).record == extract([ub_page()]).record


def test_a_claim_form_drawn_another_way_is_read_by_its_captions():
    record = extract([page_of(DRAWN_OTHERWISE)]).record
    assert (record.form, record.provider_name) == ("cms1500", "Roe Medical Group Inc")
    assert record.patient_name == "Doe, Jane, Q"
    assert (record.account_number, record.claim_number, record.provider_tax_id) == ("ACC-77", "44-0917", "12-3456789")
    lines = [(c.code, c.modifiers, str(c.amount)) for c in record.charges]
    assert lines == [("99204", ("25",), "340.00"), ("72040", (), "120.00")]
    assert (record.total_charges, record.total_payments, record.statement_date) == (460, 0, None)


def test_a_hospital_bill_drawn_another_way_is_read_by_its_captions():
    record = extract([page_of(UB_OTHERWISE)]).record
    assert (record.form, record.provider_name, record.patient_name) == ("ub04", "Mercy General Hospital", "Doe, John A")
    assert [(c.code, str(c.amount)) for c in record.charges] == [("99283", "1250.00"), ("0250", "180.50")]
    assert (record.total_charges, record.diagnosis_codes) == (Decimal("1430.50"), ("S13.4XXA", "R51"))


@pytest.mark.parametrize("slip", [(7, -6), (-4, 7), (-6, -8)])
def test_typing_that_a_printer_slipped_out_of_the_boxes_says_the_same(bill, slip):
    slipped = [(x + slip[0], y + slip[1], text) for x, y, text in CMS_TYPED]
    assert extract([cms_page(slipped)]).record == bill


def test_typing_that_slipped_on_a_hospital_form_says_the_same():
    slipped = [(x + 4, y + 6, text) for x, y, text in UB_TYPED]
    assert extract([ub_page(slipped)]).record == extract([ub_page()]).record


def test_modifiers_typed_close_behind_the_code_of_a_revenue_line_are_parted_from_it():
    glued = [(x, y, "9928425" if text == "99284 25" else text) for x, y, text in UB_TYPED]
    charge = extract([ub_page(glued)]).record.charges[1]
    assert (charge.code, charge.modifiers) == ("99284", ("25",))
