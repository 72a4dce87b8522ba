"""Charges without a day of their own are of the visit that heads them."""

from __future__ import annotations

import datetime as dt

from extractors.headed_days import with_headed_days
from extractors.kinds import medical_bill
from tests.pages import page_of

STATEMENT = """
 COPPER SPRINGS PHYSICAL THERAPY LLC                 Account statement
 40 Mill Road, Sparks, NV 89431                      2/6/2026
 Ines Varga, born 3/4/1990                           Account 5521-3
       Code        Service                  Units    Charge      Credit
 Visit 1 December 26, 2025 L. Nygaard, PTA
       97162 GP    PT evaluation            1        205.00
       97110 GP    Therapeutic exercise     2        144.00
       Plan paid                                                 -300.00
 Visit 2 January 2, 2026 B. Haugen, PT
       97140 GP    Manual therapy           1        68.00
"""


def days_of(text: str) -> list[dt.date | None]:
    pages = (page_of(text),)
    found = with_headed_days(medical_bill.extract(pages), pages)
    return [charge.date_of_service for charge in found.record.charges]


def test_the_charges_of_a_visit_have_its_day():
    assert days_of(STATEMENT) == [dt.date(2025, 12, 26), dt.date(2025, 12, 26), dt.date(2026, 1, 2)]


def test_the_day_is_cited_where_it_stands():
    pages = (page_of(STATEMENT),)
    found = with_headed_days(medical_bill.extract(pages), pages)
    assert found.sources["charges[2].date_of_service"].text == "January 2, 2026"


def test_a_charge_above_every_head_leaves_all_as_they_are():
    late = STATEMENT.replace(" Visit 1 December 26, 2025 L. Nygaard, PTA", "")
    assert set(days_of(late)) == {None}


def test_days_of_payments_and_statements_head_nothing():
    assert set(days_of(STATEMENT.replace("Visit 1", "Statement of").replace("Visit 2", "Posted"))) == {None}
