"""The people and firms of this half, and the pieces that its pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from typing import Any

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

__all__ = ["CALLOWAY", "CALLOWAY_AT", "PEOPLE", "RIDGEWAY", "RIDGEWAY_AT", "ZOLLER", "ZOLLER_AT", "Paper", "Person", "Record", "add", "bare", "box", "cover", "cut", "filed", "less", "line", "long", "mid", "npi", "party", "rows", "serial", "shape", "sheet", "short", "us", "usd", "vin"]

PEOPLE = {
    "ottilie": Person("Ottilie", "B", "Kravchuk", date(1990, 3, 14), date(2026, 1, 23), "18 Millrace Court", "Dunmore Falls, NJ 08099", "Kevin A. Postlewaite"),
    "ramiro": Person("Ramiro", "E", "Castellanos", date(1983, 8, 2), date(2025, 11, 6), "4402 Sotol Canyon Drive", "Llano Verde, TX 78999", "Brittany N. Oakes", "M"),
    "winifred": Person("Winifred", "H", "Abernathy", date(1951, 6, 9), date(2025, 12, 12), "75 Larkspur Lane, Unit 3B", "Quimby, MI 48999", "Darnell J. Fitch"),
    "tavita": Person("Tavita", "S", "Leota", date(1994, 10, 30), date(2026, 2, 17), "9126 Kestrel Avenue South", "Tualco, OR 97999", "Meredith Vanderhoef", "M"),
    "delphine": Person("Delphine", "R", "Okonjo", date(1987, 12, 21), date(2025, 10, 3), "330 Peachblossom Way", "Harlan Mill, GA 30998", "Stuart L. Beckwith"),
    "casimir": Person("Casimir", "W", "Dudek", date(1972, 4, 18), date(2026, 3, 9), "2214 West Balsam Street", "North Pulaski, IL 60998", "Yolonda Gaines", "M"),
    "imogen": Person("Imogen", "T", "Falcone", date(2002, 1, 5), date(2025, 9, 19), "61 Quarry Road", "Stannard, NY 12999", "Peter Szymanski"),
    "leandro": Person("Leandro", "M", "Quiroga", date(1979, 7, 27), date(2025, 12, 29), "1180 Saguaro Bloom Trail", "Mesa Linda, AZ 85997", "Tiffany R. Colburn", "M"),
    "josephine": Person("Josephine", "A", "Thibault-Crane", date(1966, 11, 11), date(2026, 1, 8), "8 Cotters Wharf", "Eastham Cove, MA 02699", "Gerard Mulvaney"),
    "roland": Person("Roland", "K", "Isenberg", date(1989, 2, 8), date(2026, 5, 2), "404 Ridge Pike", "Mill Hollow, PA 19998", "Sylvie Marchetta", "M"),
    "calla": Person("Calla", "N", "Whitmore", date(1985, 9, 17), date(2025, 7, 15), "2609 Poinsettia Terrace", "San Rogelio, CA 93997", "Vernon T. Ashcombe"),
    "marcus": Person("Marcus", "D", "Featherstone", date(1996, 5, 23), date(2025, 8, 28), "5017 Sand Pine Circle", "Lake Corbett, FL 34999", "Hollis Brandt", "M"),
}

RIDGEWAY = "Ridgeway Stroud Injury Law, P.A."
RIDGEWAY_AT = "3300 Citrus Tower, Suite 910, Lake Corbett, FL 34997"
CALLOWAY = "Calloway, Tibbs & Arnaud LLP"
CALLOWAY_AT = "19 Mercantile Row, Third Floor, Dunmore Falls, NJ 08098"
ZOLLER = "Law Office of Miriam Zoller"
ZOLLER_AT = "706 North Pulaski Road, North Pulaski, IL 60998"


def sheet(body: str, css: str = "", font: str = "10.5pt/1.3 'Liberation Sans'", margin: str = "0.7in", size: str = "Letter") -> str:
    """Return a page of HTML in this half's own plain style."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;font:{font};color:#111}}"
        "table{border-collapse:collapse}.w{width:100%}td,th{padding:2px 5px;text-align:left;vertical-align:top;font-weight:normal}th{font-weight:bold}.r{text-align:right}.c{text-align:center}"
        ".g td,.g th{border:1px solid #444}.f{display:flex;justify-content:space-between;gap:16px}.h{flex:1}i.k{display:block;font-style:normal;font-size:62%;line-height:1.2;color:#333}p{margin:7px 0}h1,h2,h3,h4{margin:9px 0 4px}.new{break-before:page}"
        ".s{font-size:84%}.t{font-size:70%}.sign{font:20pt 'Dancing Script'}.ink{font:16pt 'Dancing Script';color:#123}pre{margin:0;font-family:inherit}.bar{background:#222;color:#fff;padding:3px 8px;font-weight:bold}"
        f"{css}</style>{body}"
    )


def rows(table: list[tuple[Any, ...]], right: int = 99) -> str:
    """Return rows of cells; those from the column on are set right."""
    return "".join("<tr>" + "".join(f"<td{' class=r' if at >= right else ''}>{cell}" for at, cell in enumerate(row)) for row in table)


def box(caption: str, value: object = "", wide: int = 1, high: int = 1, side: str = "") -> str:
    """Return a cell with a small caption over its value."""
    return f"<td colspan={wide} rowspan={high} {side}><i class=k>{caption}</i>{value}&nbsp;"


def line(*cells: str) -> str:
    """Return a row of boxes."""
    return "<tr>" + "".join(cells)


def mid(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


def serial(day: date) -> str:
    return f"{day.month}-{day.day}-{day:%Y}"


def cover(name: str, kind: str | None, person: str | None = None, accident: str | None = None, deductible: str | None = None, premium: str | None = None) -> Record:
    """Return a coverage; without a kind, which of the classes it is is not judged."""
    one = shape("coverage", name=name, coverage=kind, limit_per_person=person, limit_per_accident=accident, deductible=deductible, premium=premium)
    return one if kind else {key: value for key, value in one.items() if key != "coverage"}


def party(role: str, name: str, vehicle: str | None = None, insurer: str | None = None, policy: str | None = None) -> Record:
    return shape("party", role=role, name=name, vehicle=vehicle, insurer=insurer, policy_number=policy)


def filed(kind: str, day: date | None, names: list[str], amount: str | None = None) -> Record:
    """Return the little that is taken from a paper that is filed."""
    return shape(kind, date=day, names=names, amount=amount)


def cut(records: list[Record], *names: str) -> list[Record]:
    """Return the rows without these fields."""
    return [{key: value for key, value in one.items() if key not in names} for one in records]
