"""The people and firms of these papers, and the small pieces that their pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import zlib
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

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

__all__ = ["BLANK", "CENT", "FIRM", "FIRM_AT", "PEOPLE", "Paper", "Pay", "Person", "Record", "add", "bare", "box", "car", "cover", "dot", "filed", "grid", "less", "long", "npi", "page", "paid", "party", "pay", "shape", "short", "sig", "times", "tr", "trs", "us", "usd", "vin"]

PEOPLE = {
    "noor": Person("Noor", "F", "Haddadin", date(1990, 4, 17), date(2025, 9, 19), "2218 Cedar Elm Trl", "Sabine Crossing, TX 77998", "Travis W. Lundgren"),
    "keola": Person("Keola", "K", "Makoa-Reid", date(1985, 11, 2), date(2025, 10, 30), "1440 Alvarado Ter Apt 7", "Vista Solano, CA 94598", "Bernadette Achterberg", "M"),
    "ines": Person("Ines", "R", "Figueiredo", date(1978, 6, 25), date(2025, 8, 12), "906 Gulfwind Pass", "Heron Inlet, FL 33997", "Dwight C. Pomeroy"),
    "tobias": Person("Tobias", "H", "Wrenfield", date(1969, 2, 8), date(2026, 1, 21), "3351 Tannery Hill Rd", "Marlow Forge, OH 44298", "Chantal Desrosiers", "M"),
    "sunita": Person("Sunita", "P", "Raghavan", date(1982, 9, 14), date(2025, 12, 3), "88-20 Kneeland Ave Apt 3C", "Port Halcyon, NY 11998", "Michael J. Tortorella"),
    "darnell": Person("Darnell", "L", "Whitcombe", date(1996, 3, 30), date(2026, 2, 9), "517 Scuppernong Dr", "Ocmulgee Bluff, GA 31098", "Gwendolyn Stasik", "M"),
    "meilin": Person("Mei-Lin", "C", "Ostrowski", date(1974, 12, 19), date(2025, 11, 7), "2N440 Burr Oak Ln", "Prairie Siding, IL 60197", "Rodrigo Banuelos"),
    "alfonso": Person("Alfonso", "G", "Trujillo", date(1959, 7, 6), date(2025, 10, 2), "7719 E Ocotillo Vista", "Dos Pilares, AZ 85697", "Kelsey Brightwater", "M"),
    "hana": Person("Hana", "S", "Kovalenko", date(2000, 1, 28), date(2026, 3, 11), "64 Chandlery Row #2", "Wharton Cove, NJ 08098", "Peter Ngata"),
}

FIRM = "Castellane & Idowu Trial Lawyers, LLP"
FIRM_AT = "1100 Exchange Place, Suite 640, Marlow Forge, OH 44297"
CENT = Decimal("0.01")


def page(body: str, css: str = "", font: str = "9.5pt/1.3 'Liberation Sans'", margin: str = "0.55in", size: str = "Letter") -> str:
    """Return a page of HTML in a bare style, with a few short names for what is set often."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;font:{font};color:#000}}"
        "table{border-collapse:collapse;font:inherit}.w{width:100%}td,th{padding:2px 5px;text-align:left;vertical-align:top}.r,td.r,th.r{text-align:right;white-space:nowrap}.c{text-align:center}"
        ".g td,.g th{border:1px solid #222}.u td{border-bottom:1px solid #bbb}.f{display:flex;justify-content:space-between;gap:16px}.e>*{flex:1}p{margin:6px 0}h1,h2,h3,h4{margin:8px 0 3px}"
        ".new{break-before:page}.s{font-size:84%}.t{font-size:68%}i.k{display:block;font-style:normal;font-size:64%;line-height:1.15;color:#222}pre{margin:0;font:inherit;white-space:pre-wrap}"
        f".hand{{font-family:'Liberation Serif';font-style:italic;font-size:118%;color:#123}}tr{{break-inside:avoid}}{css}</style>{body}"
    )


BLANK = page("<p>&nbsp;</p>")


def tr(*cells: Any, right: tuple[int, ...] = (), head: bool = False) -> str:
    """Return a row of cells, those of some columns set right."""
    kind = "th" if head else "td"
    return "<tr>" + "".join(f"<{kind}{' class=r' if at in right else ''}>{'' if cell is None else cell}</{kind}>" for at, cell in enumerate(cells)) + "</tr>"


def trs(table: list[tuple[Any, ...]], right: tuple[int, ...] = ()) -> str:
    """Return rows of cells."""
    return "".join(tr(*row, right=right) for row in table)


def box(caption: str, value: Any = "", span: int = 1, down: int = 1, more: str = "") -> str:
    """Return a cell of a form, its caption small above the value."""
    return f"<td colspan={span} rowspan={down} {more}><i class=k>{caption}</i>{value}</td>"


def grid(columns: int, *rows: list[tuple[Any, ...]], css: str = "", wide: str = "100%") -> str:
    """Return a form of boxes: each row a list of (caption, value, columns that it spans), the grid of equal columns."""
    lines = "".join("<tr>" + "".join(box(one[0], one[1] if len(one) > 1 else "", one[2] if len(one) > 2 else 1) for one in row) + "</tr>" for row in rows)
    return f"<table class=g style='table-layout:fixed;width:{wide};{css}'><colgroup>{f'<col style=width:{100 / columns:.3f}%>' * columns}</colgroup>{lines}</table>"


def dot(on: bool = False) -> str:
    return "&#9746;" if on else "&#9744;"


def sig(name: str, wide: int = 170) -> str:
    """Return a scribble that stands for a signature, each name with its own."""
    seed = zlib.crc32(name.encode())
    path, x = f"M4 {24 + seed % 7}", 4
    for at in range(9):
        seed = (seed * 1103515245 + 12345) % 2**31
        x += 6 + seed % 13
        path += f" Q{x - 8} {(seed >> 8) % 34} {x} {16 + (seed >> 16) % 14}" if at % 2 else f" T{x} {10 + (seed >> 12) % 22}"
    return f"<svg width={wide} height=38 viewBox='0 0 150 38' style='display:block'><path d='{path}' fill=none stroke=#1a2a66 stroke-width=1.5 /></svg>"


def times(rate: str, many: str) -> str:
    """Return the product, rounded to the cent."""
    return str((Decimal(rate) * Decimal(many)).quantize(CENT, ROUND_HALF_UP))


class Pay(NamedTuple):
    """What a pay stub says: earnings (name, rate, hours, amount, hours of the year, amount of the year) and what is taken (name, amount, of the year)."""

    earned: list[tuple[str, str | None, str | None, str, str | None, str]]
    taken: list[tuple[str, str, str]]

    @property
    def gross(self) -> str:
        return add(*(row[3] for row in self.earned))

    @property
    def year(self) -> str:
        return add(*(row[5] for row in self.earned))

    @property
    def hours(self) -> str:
        return f"{sum((Decimal(row[2]) for row in self.earned if row[2]), Decimal(0)):.2f}"

    @property
    def off(self) -> str:
        return add(*(row[1] for row in self.taken))

    @property
    def year_off(self) -> str:
        return add(*(row[2] for row in self.taken))

    @property
    def net(self) -> str:
        return less(self.gross, self.off)

    @property
    def year_net(self) -> str:
        return less(self.year, self.year_off)


def pay(earned: list[tuple[str, str | None, str, str]], taken: list[tuple[str, str, str]], fica: tuple[str, str] | None = ("Social Security", "Medicare")) -> Pay:
    """Return a stub's figures: each earning by rate and hours (or two amounts with no rate), social security by the law's shares."""
    rows = [(what, rate, now, times(rate, now), year, times(rate, year)) if rate else (what, None, None, now, None, year) for what, rate, now, year in earned]
    gross, ygross = add(*(row[3] for row in rows)), add(*(row[5] for row in rows))
    shares = [(name, times(gross, share), times(ygross, share)) for name, share in zip(fica or (), ("0.062", "0.0145"), strict=False)]
    return Pay(rows, [*taken[:1], *shares, *taken[1:]])


def party(role: str, name: str | None, vehicle: str | None = None, insurer: str | None = None, policy: str | None = None) -> Record:
    return shape("party", role=role, name=name, vehicle=vehicle, insurer=insurer, policy_number=policy)


def car(year: str, make: str, model: str, number: str | None) -> Record:
    return {"year": year, "make": make, "model": model, "vin": number}


def paid(day: date | None, payee: str | None, service: date | None, billed: str | None, amount: str | None) -> Record:
    """Return a payment of an insurer's ledger."""
    return shape("payment", date=day, payee=payee, date_of_service=service, billed=billed, paid=amount)


def filed(kind: str, day: date | None, names: list[str] | None = None, amount: str | None = None) -> Record:
    """Return the record of a paper of which little is taken; no names where readers may differ on them."""
    record = shape(kind, date=day, names=names or [], amount=amount)
    if names is None:
        del record["names"]
    return record


def cover(to: str, sender: str, about: str, pages: int, day: date) -> str:
    """Return the cover sheet of a fax."""
    return page(f"<div style='font-size:34pt;font-weight:bold;border-bottom:4px solid #000'>FAX</div><table style='margin-top:30px;font-size:13pt' class=u>{trs([('TO:', to), ('FROM:', sender), ('DATE:', us(day)), ('PAGES:', f'{pages} including this cover'), ('RE:', about)])}</table><p style='margin-top:44px' class=s>CONFIDENTIALITY NOTICE: The documents accompanying this transmission are intended only for the person named above. If you have received this transmission in error, please notify the sender at once and destroy the pages.</p>")
