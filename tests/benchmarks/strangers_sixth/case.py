"""The people and offices of these papers, and the small pieces that their pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.benchmarks.strangers_fifth.care.case import benefit, charge, codes, table
from tests.benchmarks.strangers_fifth.claim.case import cover, cut, filed, party
from tests.benchmarks.strangers_third.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    less,
    long,
    npi,
    shape,
    short,
    us,
    usd,
    vin,
)

__all__ = ["DELACROIX", "DELACROIX_AT", "MARBURY", "MARBURY_AT", "PEOPLE", "Paper", "Person", "Record", "add", "bare", "benefit", "charge", "codes", "cover", "cut", "dash", "filed", "item", "leaves", "less", "long", "mdy", "mon", "npi", "paid_out", "party", "shape", "sheet", "short", "table", "us", "usd", "vin"]

PEOPLE = {
    "bettina": Person("Bettina", "F", "Rasmussen", date(1984, 5, 12), date(2026, 1, 27), "5120 Foxglove Hollow Rd", "Millstone Ferry, PA 17999", "Curt J. Wendell"),
    "osvaldo": Person("Osvaldo", "N", "Trujeque", date(1977, 9, 3), date(2025, 11, 18), "3308 Ocotillo Wash Dr", "Piedra Blanca, TX 79998", "Lorna Fitzhugh", "M"),
    "maeve": Person("Maeve", "C", "Donnellan", date(1991, 12, 14), date(2026, 2, 11), "62 Gansevoort Ter Apt 5", "Harmon Ridge, NY 12997", "Salvatore Iannone"),
    "tyrell": Person("Tyrell", "D", "Broussard", date(1969, 2, 26), date(2025, 10, 6), "1417 Bayou Teche Ln", "Vermilion Point, LA 70599", "Kimberly Ashworth", "M"),
    "linh": Person("Linh", "T", "Vandeventer", date(1995, 7, 19), date(2026, 3, 2), "8840 Ponderosa Ct Unit 14", "Cascade Junction, WA 98996", "Rodney Stapleton"),
    "augusto": Person("Augusto", "R", "Bellweather", date(1958, 10, 31), date(2025, 12, 5), "27 Cranberry Bog Rd", "Wareham Neck, MA 02598", "Priya Chandrasekhar", "M"),
    "keisha": Person("Keisha", "L", "Montgomery", date(1982, 3, 28), date(2025, 9, 16), "4406 Azalea Trace NE", "Dogwood Springs, GA 30097", "Brandon Tuttle"),
    "henrik": Person("Henrik", "O", "Sandstrom", date(1973, 6, 7), date(2026, 1, 9), "915 Birch Point Rd", "Lake Aurora, MN 55698", "Tamika Rollins", "M"),
    "paloma": Person("Paloma", "G", "Iturbide", date(2000, 11, 22), date(2025, 12, 17), "2271 Manzanillo Ave", "Santa Ysidra, CA 92998", "Douglas Reinhart"),
    "clement": Person("Clement", "H", "Oduya", date(1964, 1, 15), date(2026, 2, 20), "509 Cypress Knee Blvd #210", "Osprey Cove, FL 33599", "Gretchen Vossler", "M"),
    "sunniva": Person("Sunniva", "E", "Kettering", date(1989, 8, 8), date(2025, 11, 4), "1830 Elk Ridge Pkwy", "Red Butte, CO 80998", "Jamal Whitfield"),
    "rufus": Person("Rufus", "B", "Langstaff", date(1955, 4, 2), date(2025, 10, 28), "7701 Old Pike Rd", "Mill Fork, OH 45699", "Dana Prewitt", "M"),
}

MARBURY = "Marbury Quint Trial Lawyers, PLLC"
MARBURY_AT = "88 Founders Plaza, Suite 1410, Millstone Ferry, PA 17998"
DELACROIX = "Law Office of Simone Delacroix"
DELACROIX_AT = "2400 Gulfview Avenue, Osprey Cove, FL 33598"

Head = str | Callable[[int, int], str]


def sheet(body: str, css: str = "", font: str = "10.4pt/1.34 'Liberation Sans'", margin: str = "0.65in", size: str = "Letter") -> str:
    """Return a page of HTML, plain but for what the paper brings."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;font:{font};color:#000}}"
        "table{border-collapse:collapse}table.w{width:100%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.r,td.r,th.r{text-align:right}.c{text-align:center}.b{font-weight:bold}"
        ".grid td,.grid th{border:1px solid #333}.lined td{border-bottom:1px solid #bbb}.two{display:flex;justify-content:space-between;gap:18px}.two>.f{flex:1}p{margin:7px 0}h1,h2,h3,h4{margin:9px 0 3px}"
        "td.r,.two .r{white-space:nowrap}.leaf+.leaf{break-before:page}.sm{font-size:82%}.xs{font-size:68%}pre{margin:0;font:inherit;white-space:pre-wrap}.ink{font-family:'Dancing Script';font-size:145%;color:#124}.cap{display:block;font-size:64%;line-height:1.15;color:#333}"
        f"{css}</style>{body}"
    )


def leaves(head: Head, bodies: list[str], foot: Head = "") -> str:
    """Return sheets, each with the head above and the foot below; either may be told its number and how many there are."""
    told = lambda words, at: words(at, len(bodies)) if callable(words) else words  # noqa: E731
    return "".join(f"<div class=leaf>{told(head, at)}{body}{told(foot, at)}</div>" for at, body in enumerate(bodies, 1))


def item(day: date | None, who: str | None, billed: str | None, paid: str | None, found: tuple[str, ...] = ()) -> Record:
    """Return a line of what a lien is made of."""
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=list(found), billed=billed, paid=paid)


def paid_out(day: date | None, payee: str | None, service: date | None, billed: str | None, paid: str | None) -> Record:
    """Return a payment of an insurer's ledger."""
    return shape("payment", date=day, payee=payee, date_of_service=service, billed=billed, paid=paid)


def mon(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


def mdy(day: date) -> str:
    return f"{day.month}/{day.day}/{day:%y}"


def dash(day: date) -> str:
    return f"{day.month}-{day.day}-{day:%Y}"
