"""The people and firms of this set, and the pieces that its pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from PIL import ImageFont

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

__all__ = ["PEOPLE", "Paper", "Person", "Record", "add", "bare", "charge", "dots", "dx", "less", "long", "mid", "npi", "pair", "rows", "shape", "sheet", "short", "us", "usd", "vin"]

PEOPLE = {
    "marguerite": Person("Marguerite", "A", "Delgado-Finch", date(1979, 11, 2), date(2025, 3, 18), "92 Orchard Hill Rd", "Maple Fork, OH 44998", "Rodney J. Stankowski"),
    "ivo": Person("Ivo", "K", "Tchernev", date(1988, 6, 25), date(2025, 9, 29), "1570 Cascade Ridge Dr", "Port Ansel, WA 98999", "Hannah Mercer-Lund", "M"),
    "latoya": Person("Latoya", "S", "Winbush", date(1995, 4, 8), date(2025, 5, 16), "2843 S Halvorson Ave", "Prairie Bend, IL 60999", "Gerald T. Novak"),
    "benedict": Person("Benedict", "R", "Aquilino", date(1957, 1, 31), date(2025, 7, 24), "16 Fenwick Row", "Holmgate, PA 19999", "Tessa M. Drexler", "M"),
    "noor": Person("Noor", "F", "Haddadin", date(2001, 8, 19), date(2025, 10, 11), "5119 Juniper Mesa Blvd", "Redstone Flats, CO 80999", "Curtis W. Oglesby"),
    "wendell": Person("Wendell", "C", "Thibodeaux", date(1969, 12, 14), date(2025, 6, 3), "740 Bayou Cypress Ln", "Saint Amiel, LA 70999", "Roxanne Pellerin", "M"),
    "soledad": Person("Soledad", "V", "Ibarra", date(1991, 2, 27), date(2025, 8, 21), "3308 Calle Mirlo", "Vista Serena, CA 92999", "Philip Grantham"),
    "dashiell": Person("Dashiell", "P", "Vong", date(1984, 7, 6), date(2025, 4, 12), "27 Tanager Ct", "Cold Spring Junction, NC 27999", "Odette Sizemore", "M"),
}

MARR = "Bexley Marr Trial Lawyers, PLLC"
MARR_AT = "1400 Harbor Exchange, Suite 520, Port Ansel, WA 98997"
KOWAL = "Kowal & Ferreira LLC"
KOWAL_AT = "88 Wabash Plaza, Suite 1410, Prairie Bend, IL 60996"

_FACES = {"serif": "LiberationSerif-Regular", "sans": "LiberationSans-Regular"}


def sheet(body: str, css: str = "", font: str = "10.5pt/1.3 'Liberation Sans'", margin: str = "0.7in", size: str = "Letter") -> str:
    """Return a page of HTML with this set's own plain style."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}body{{margin:0;font:{font};color:#111}}"
        "table{border-collapse:collapse}.w{width:100%}td,th{padding:2px 5px;text-align:left;vertical-align:top;font-weight:normal}th{font-weight:bold}.n{text-align:right}.m{text-align:center}"
        ".b td,.b th{border:1px solid #333}.f{display:flex;justify-content:space-between;gap:18px}.h{flex:1}.l{display:block;font-size:64%;line-height:1.15;color:#333}p{margin:7px 0}h1,h2,h3,h4{margin:9px 0 3px}.new{break-before:page}"
        ".s{font-size:82%}.t{font-size:70%}.hand{font:19pt 'Dancing Script'}.pen{font:16pt 'Dancing Script';color:#114}pre{margin:0;font-family:inherit}.rb{color:#fff;background:#333;padding:3px 8px;font-weight:bold}"
        f"{css}</style>{body}"
    )


def rows(table: list[tuple], right: int = 99) -> str:
    """Return rows of cells; those from the column on are set right."""
    return "".join("<tr>" + "".join(f"<td{' class=n' if at >= right else ''}>{cell}" for at, cell in enumerate(row)) for row in table)


def pair(*items: tuple[str, object]) -> str:
    """Return cells, each with a small caption over its value."""
    return "<tr>" + "".join(f"<td><span class=l>{name}</span>{said}" for name, said in items)


def dots(label: str, wide: float, face: str = "serif", size: float = 11) -> str:
    """Return the label with a leader of dots up to the width in points."""
    font = ImageFont.truetype(f"/usr/share/fonts/truetype/liberation/{_FACES[face]}.ttf", 100)
    length = lambda text: font.getlength(text) * size / 100  # noqa: E731
    return label + " " + "." * max(3, int((wide - length(label + " ")) / length(".")))


def charge(day: date, code: str | None, what: str | None, amount: str, units: str | None = None, mods: tuple[str, ...] = (), points: str | None = None, through: date | None = None) -> Record:
    """Return a line of a bill; what its code is follows from the code's shape."""
    system = None if code is None else "REV" if len(code) < 5 else "HCPCS" if code[0].isalpha() else "CPT"
    return shape("charge", date_of_service=day, date_through=through, code=code, code_system=system, modifiers=list(mods), diagnosis_pointers=points, description=what, units=units, amount=amount)


def dx(*pairs: tuple[str | None, str]) -> list[Record]:
    return [{"code": code, "description": said} for code, said in pairs]


def mid(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"
