"""The letterheads that more than one paper of an office carries, and how offices print figures."""

import datetime as dt
from decimal import Decimal

from facts_medical import CHIRO, ORTHO, THERAPY
from paper import Head, Look, crest
from sheet import Sheet

TODAY_FORMAT = "%m/%d/%Y"


def us(day: dt.date) -> str:
    """Return the date as American offices print it."""
    return day.strftime(TODAY_FORMAT)


def dollars(amount: Decimal, sign: str = "") -> str:
    """Return the amount with its thousands apart, a minus before it when negative."""
    return f"{'-' if amount < 0 else ''}{sign}{abs(amount):,.2f}"


ORTEGA = Look(font="Serif", size=10, accent=(0.35, 0.08, 0.1), italic="Serif-Italic")


def ortega_head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the orthopaedic surgeon's letterhead and return where the text begins."""
    provider = ORTHO.provider
    sheet.text(306, 48, "ORTEGA ORTHOPAEDICS", 17, "Serif-Bold", align="center", ink=ORTEGA.accent)
    sheet.text(306, 61, "Daniel R. Ortega, M.D.  \u2022  Diplomate, American Board of Orthopaedic "
               "Surgery", 9, "Serif-Italic", align="center")  # fmt: skip
    sheet.text(306, 73, f"{provider.street}, {provider.city}  \u2022  Tel {provider.phone}  \u2022  "
               "Fax (559) 555-0172", 8.5, "Serif", align="center")  # fmt: skip
    sheet.line(54, 79, 558, 79, 1.4, ORTEGA.accent)
    sheet.line(54, 81.5, 558, 81.5, 0.4, ORTEGA.accent)
    sheet.text(558, 764, f"Page {page} of {pages}", 8, "Serif", align="right")
    return 94


RIVER = Look(font="Office", size=7.8, accent=(0.05, 0.35, 0.55), left=42, right=570, bottom=738)


def river_head(title: str) -> Head:
    """Return the head of the therapists' papers with that title."""

    def head(sheet: Sheet, page: int, pages: int) -> float:
        provider = THERAPY.provider
        crest(sheet, 42, 30, "waves", RIVER.accent, 36)
        sheet.text(86, 45, "Bright River Physical Therapy", 14, "Office-Bold", ink=RIVER.accent)
        sheet.text(86, 58, f"{provider.street}, {provider.city}", 7.5, "Office")
        sheet.text(86, 68, f"Ph {provider.phone}   Fx (559) 555-0189", 7.5, "Office")
        sheet.text(570, 45, title, 10.5, "Office-Bold", align="right")
        sheet.text(570, 58, f"Page {page} of {pages}", 7.5, "Office", align="right")
        sheet.line(42, 76, 570, 76, 1, RIVER.accent)
        return 86

    return head


HALVORSEN = Look(font="Book", size=8.2, accent=(0.16, 0.34, 0.16), left=58, right=554)


def halvorsen_head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the chiropractor's letterhead and return where the text begins."""
    provider, accent = CHIRO.provider, HALVORSEN.accent
    crest(sheet, 58, 32, "cross", accent, 30)
    sheet.text(98, 46, "HALVORSEN CHIROPRACTIC", 14, "Book-Bold", ink=accent)
    sheet.text(98, 58, "Erik Halvorsen, D.C.   Lic. DC 31108", 8, "Book")
    sheet.text(554, 40, provider.street, 8, "Book", align="right")
    sheet.text(554, 50, provider.city, 8, "Book", align="right")
    sheet.text(554, 60, f"Tel {provider.phone}", 8, "Book", align="right")
    sheet.line(58, 70, 554, 70, 1.2, accent)
    sheet.text(306, 762, f"Account {provider.account}    Page {page} of {pages}", 7.5, "Book",
               align="center")  # fmt: skip
    return 84
