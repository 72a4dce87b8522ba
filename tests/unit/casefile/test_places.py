import datetime as dt
from decimal import Decimal

from casefile.citations import Cite, Figure
from casefile.places import places
from tests.papers import a_bill, a_charge, a_note, a_source


def test_a_value_is_on_the_page_of_its_source():
    bill = a_bill(a_charge(), sources={"charges[0].amount": a_source(page=4)}, pages=(3, 5))
    where = places([bill])
    assert where.page(Cite(document=bill.id, path="charges[0].amount")) == 4


def test_a_value_without_source_is_on_the_first_page_of_its_paper():
    bill = a_bill(a_charge(), pages=(3, 5))
    assert places([bill]).page(Cite(document=bill.id, path="charges[0].amount")) == 3


def test_a_figure_is_told_with_its_paper_and_page():
    bill = a_bill(a_charge(), statement_date=dt.date(2026, 5, 14))
    figure = Figure(amount=Decimal("1100.00"), cite=Cite(document=bill.id, path="total_charges"))
    assert places([bill]).figure(figure) == "1,100.00 (medical bill of Ortega Orthopaedics, 14 May 2026, page 1)"


def test_a_paper_without_date_is_told_without():
    note = a_note(None)
    assert places([note]).paper(note.id) == "chart note of Ortega Orthopaedics"


def test_pages_are_told_once_and_in_order():
    bill = a_bill(a_charge(), sources={"a": a_source(page=4), "b": a_source(page=2)}, pages=(2, 5))
    figures = [Figure(amount=Decimal(1), cite=Cite(document=bill.id, path=path)) for path in ("a", "b", "a")]
    assert places([bill]).pages(figures) == (2, 4)
