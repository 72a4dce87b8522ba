"""A list that does not come to its printed total is read anew where one reading alone makes it come out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from casefile.documents import Extraction
from casefile.records.insurance import LienNotice
from casefile.records.medical import MedicalBill
from extractors.found import Found
from extractors.layout import rows_of
from extractors.mended_sums import mended_sums
from extractors.tokens import amounts, dates
from tests.pages import page_of

BILL = """
Date        Code   Service                 Charge
01/05/2026  99213  Office visit            150.00
01/05/2026  97110  Exercise                 60.00
01/12/2026  97140  Manual therapy           55.00
01/12/2026         Payment, thank you       40.00
Total                                      {total}
"""
LIEN = """
Clinic          01/05/2026   300.00   {paid}
Imaging         01/12/2026   500.00   {second}
Well child      02/01/2026   210.00    88.00  {mark}
Total                                 {total}
"""


def _read(printed, rows, *, name="charges", column="amount", total="total_charges", model=MedicalBill, method="text"):
    """Return what a reader takes that has these rows alone, by their number on the page, and the sum of the last."""
    page = page_of(printed, method=method, confidence=0.7 if method == "ocr" else 1.0)
    lines = [row.span for row in rows_of([page])]
    found = Found([page])
    for at in rows:
        path = found.row(name)
        day = next(iter(dates(lines[at])), None)
        found.take(f"{path}.date_of_service", day)
        found.take(f"{path}.{column}", amounts(lines[at])[-1])
    found.take(total, amounts(lines[-1])[-1])
    return found.extraction(model), [page]


def _mended(read, kind="medical_bill"):
    extraction, pages = read
    return mended_sums(kind, extraction, pages)


def _amounts(extraction: Extraction, name="charges", column="amount"):
    return [str(getattr(row, column)) for row in getattr(extraction.record, name)]


def test_the_one_row_that_was_missed_is_read_where_the_total_then_comes_out():
    done = _mended(_read(BILL.format(total="265.00"), (1, 3)))
    assert _amounts(done) == ["150.00", "60.00", "55.00"]
    assert (done.record.charges[1].code, done.record.charges[1].code_system) == ("97110", "CPT")
    assert done.sources["charges[1].amount"].text == "60.00"
    assert done.sources["charges[1].amount"].confidence < 0.6
    assert "charges[1] (page 1)" in done.problems[-1].sentence


@pytest.mark.parametrize("total", ["265.01", "256.00", "305.00"])
def test_a_total_that_no_row_makes_come_out_and_one_that_a_payment_would_stays(total):
    read = _read(BILL.format(total=total), (1, 3))
    assert _mended(read) == read[0]


def test_two_rows_that_would_do_are_a_doubt_and_none_is_taken():
    printed = BILL.format(total="210.00").replace(" 55.00", " 60.00")
    read = _read(printed, (1,))
    assert _mended(read) == read[0]


def test_a_minus_behind_a_figure_counts():
    extraction, pages = _read(BILL.format(total="155.00").replace(" 55.00", " 55.00-"), (1, 2, 3))
    charges = [charge.model_copy(update={"amount": abs(charge.amount)}) for charge in extraction.record.charges]
    unsigned = extraction._replace(record=extraction.record.model_copy(update={"charges": tuple(charges)}))
    assert _amounts(_mended((unsigned, pages))) == ["150.00", "60.00", "-55.00"]


def _lien(**printed):
    words = {"paid": "214.26", "second": "209.68", "mark": "", "total": "511.94", **printed}
    return {"name": "items", "column": "paid", "total": "amount_claimed", "model": LienNotice}, LIEN.format(**words)


def test_a_row_that_the_paper_does_not_count_is_left_out_and_named():
    how, printed = _lien(mark="VOID", total="423.94")
    done = _mended(_read(printed, (0, 1, 2), **how), "lien_notice")
    assert _amounts(done, "items", "paid") == ["214.26", "209.68"]
    assert "items[2] as first read (page 1)" in done.problems[-1].sentence


def test_a_row_is_not_left_out_for_the_sum_alone():
    how, printed = _lien(total="423.94")
    read = _read(printed, (0, 1, 2), **how)
    assert _mended(read, "lien_notice") == read[0]


def test_one_digit_of_a_faint_figure_is_read_as_the_sum_has_it_and_of_born_digital_print_never():
    how, printed = _lien(second="203.68", total="510.94")
    scan = _mended(_read(printed, (0, 1, 2), **how, method="ocr"), "lien_notice")
    born_digital = _read(printed, (0, 1, 2), **how)
    assert _amounts(scan, "items", "paid") == ["214.26", "208.68", "88.00"]
    assert _mended(born_digital, "lien_notice") == born_digital[0]


def test_the_record_is_left_alone_where_the_sum_comes_out():
    read = _read(BILL.format(total="265.00"), (1, 2, 3))
    assert _mended(read) is read[0]
    assert sum(map(Decimal, _amounts(read[0]))) == Decimal(265)


CLAIMS = """
01/05/2026  99213  Office visit            150.00
Claim total                                150.00
01/12/2026  97140  Manual therapy           55.00
Claim total                                {last}
"""


@pytest.mark.parametrize(("last", "kept"), [("55.00", None), ("65.00", "65.00")])
def test_the_sum_of_one_claim_among_several_is_none_of_the_paper(last, kept):
    extraction, pages = _read(CLAIMS.format(last=last), (0, 2))
    done = _mended((extraction, pages))
    assert done.record.total_charges == (kept and Decimal(kept))
    assert any("sum of a part" in one.sentence for one in done.problems) == (kept is None)


def test_one_digit_of_a_scanned_figure_that_looked_clear_is_mended_where_it_alone_can_be():
    how, printed = _lien(second="203.68", total="510.94")
    (extraction, pages) = _read(printed, (0, 1, 2), **how, method="ocr")
    clear = {path: one.model_copy(update={"confidence": 0.95}) for path, one in extraction.sources.items()}
    done = _mended((extraction._replace(sources=clear), pages), "lien_notice")
    assert _amounts(done, "items", "paid") == ["214.26", "208.68", "88.00"]
    assert "items[1].paid (page 1)" in done.problems[-1].sentence
    how, printed = _lien(second="203.68", paid="213.26", total="509.94")
    (extraction, pages) = _read(printed, (0, 1, 2), **how, method="ocr")
    several = extraction._replace(
        sources=dict.fromkeys(extraction.sources, clear["items[1].paid"]) | extraction.sources
    )
    assert _mended((several, pages), "lien_notice") == several
