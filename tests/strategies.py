"""What hypothesis draws: money, names, charges, bills, explanations, case files; typed papers; printed pages."""

import datetime as dt
import string
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st

from casefile.records.medical import BenefitLine, Charge
from tests.pages import page_at
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


class Typed(NamedTuple):
    """A paper typed with marks: its text, all words that it prints, and those that are marked."""

    text: str
    words: list[str]
    marked: list[str]


_LETTERS = st.text(string.ascii_letters + string.digits + ".,:;-$/()'&%", min_size=1, max_size=12)
_MOST_CELLS = 6


@st.composite
def typed(draw):
    """A paper of lines, titles, rows of cells and page ends, with values marked in it."""
    lines, words, marked = [], [], []
    for number in range(draw(st.integers(0, 12))):
        shape = draw(st.sampled_from(("{}", "   {}", "# {}", "^ {}", "cells", "", "~~~~")))
        if shape in ("", "~~~~"):
            lines.append(shape)
            continue
        cells = [
            draw(st.lists(_LETTERS, min_size=1, max_size=20 if shape != "cells" else 4))
            for _ in range(draw(st.integers(2, _MOST_CELLS)) if shape == "cells" else 1)
        ]
        words += [word for cell in cells for word in cell]
        printed = [" ".join(cell) for cell in cells]
        if draw(st.booleans()):
            marked += cells[-1]
            printed[-1] = f"{{field_{number}={printed[-1]}}}"
        lines.append(" | ".join(printed) if shape == "cells" else shape.format(printed[0]))
    return Typed("\n".join(lines), words, marked)


_CAPTIONS = (
    "Date:", "DATE OF LOSS", "Claim No.", "Patient Name", "Total Due", "Gross Pay", "SSN", "Time", "State", "Signed by",
    "Phone", "Fax", "Tax Year", "Account #:", "Loss:03/01/26", "BALANCE",
)  # fmt: skip
_VALUES = (
    "02/14/2026", "Feb. 3, 2026", "021426", "02 14 26", "$1,204.50", "(12.00)", "2 ,291.67", "942. 75", "0.00",
    "97140-59", "BC-4471-09", "330 447 190", "XXX-XX-4471", "****4471", "9:12 PM", "2150 hrs", "(555) 010-4477",
    "a.b@c.example", "Dana Orville, M.D.", "Tallow Creek Cabinet Works, LLC", "TX", "2026", "3|02/14/26", "|",
    "Q U I L L O N  L A W",
)  # fmt: skip


@st.composite
def printed_pages(draw, least=0, most=5):
    """Pages with captions, values and other text printed anywhere, typed or scanned."""
    method = draw(st.sampled_from(("text", "ocr")))
    text = st.sampled_from(_CAPTIONS) | st.sampled_from(_VALUES) | st.text(max_size=20)
    cells = st.tuples(st.integers(0, 560), st.integers(2, 60).map(lambda row: 12 * row), text)
    shown = draw(st.lists(st.lists(cells, max_size=30), min_size=least, max_size=most))
    return tuple(page_at(placed, number=number, method=method) for number, placed in enumerate(shown, 1))
