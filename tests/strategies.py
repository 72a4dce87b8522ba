"""What hypothesis draws for the case file: money, names, charges, bills, explanations, case files."""

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from casefile.records.medical import BenefitLine, Charge
from tests.papers import a_bill, a_case, an_eob

PROVIDERS = ("Ortega Orthopaedics", "Foothill Imaging", "Bright River Physical Therapy")
CODES = ("99213", "72141", "97110", None)


def money(least=0, most=1_000_000):
    """Amounts of at most two places, in cents from least to most."""
    return st.integers(least, most).map(lambda cents: Decimal(cents).scaleb(-2).quantize(Decimal("0.01")))


def days():
    """Days around the date of loss."""
    return st.dates(dt.date(2026, 1, 1), dt.date(2026, 6, 30))


@st.composite
def charges(draw):
    """One charge line."""
    return Charge(date_of_service=draw(days()), code=draw(st.sampled_from(CODES)), amount=draw(money(1, 99_999)))


@st.composite
def lines(draw):
    """One line of an explanation of benefits that adds up."""
    billed = draw(money(1, 99_999))
    adjusted = draw(money(0, int(billed * 100)))
    paid = draw(money(0, int((billed - adjusted) * 100)))
    return BenefitLine(
        date_of_service=draw(days()),
        code=draw(st.sampled_from(CODES)),
        billed=billed,
        adjustment=adjusted,
        paid=paid,
        patient_responsibility=billed - adjusted - paid,
    )


@st.composite
def papers(draw):
    """A bill or an explanation of benefits."""
    provider = draw(st.sampled_from(PROVIDERS))
    name = str(draw(st.integers(0, 3)))
    if draw(st.booleans()):
        form = draw(st.sampled_from(("statement", "cms1500")))
        payments = draw(st.none() | money(0, 99_999))
        rows = draw(st.lists(charges(), min_size=1, max_size=5))
        return a_bill(*rows, provider=provider, form=form, total_payments=payments, name=name)
    return an_eob(*draw(st.lists(lines(), min_size=1, max_size=5)), provider=provider, name=name)


def cases():
    """Case files with a few billing papers."""
    return st.lists(papers(), max_size=5, unique_by=lambda paper: paper.id).map(lambda found: a_case(*found))
