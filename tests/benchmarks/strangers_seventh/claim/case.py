"""The people of these papers and the firm they came to."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.desk.case import cover, filed, mid, party, sheet, times, tr, trs
from tests.benchmarks.strangers_third.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    less,
    long,
    shape,
    short,
    us,
    usd,
    vin,
)

__all__ = ["FIRM", "FIRM_AT", "PEOPLE", "Paper", "Person", "Record", "add", "bare", "cover", "filed", "less", "long", "mid", "party", "shape", "sheet", "short", "times", "tr", "trs", "us", "usd", "vin"]

PEOPLE = {
    "wren": Person("Wren", "A", "Castellano", date(1988, 3, 4), date(2026, 2, 3), "1907 Copper Kettle Rd", "Harrow Falls, PA 19598", "Milo J. Dressler"),
    "gideon": Person("Gideon", "T", "Oyelaran", date(1979, 7, 17), date(2026, 1, 21), "340 Larkspur Trace", "Fenwick Grove, TN 37198", "Alberta N. Stroud", "M"),
    "saoirse": Person("Saoirse", "M", "Lindgren", date(1995, 11, 30), date(2025, 12, 11), "12B Cooperage Street", "Tidewell, WA 98398", "Carson V. Abbate"),
    "emmett": Person("Emmett", "R", "Quiroga", date(1966, 5, 8), date(2026, 3, 12), "8821 Saguaro Bend", "Palo Rojo, AZ 85798", "Nerida L. Fontaine", "M"),
    "delphine": Person("Delphine", "O", "Achterberg", date(1983, 9, 14), date(2025, 11, 6), "455 Millrace Ave Unit 9", "Kingsland Park, IL 60698", "Orson D. Petrie"),
    "tobiah": Person("Tobiah", "S", "Wexford", date(1991, 1, 26), date(2026, 2, 18), "73 Palmetto Reach", "Sandbar City, NC 28598", "Lenore G. Hatch", "M"),
}

FIRM = "Kettering & Solano, Trial Lawyers"
FIRM_AT = "1200 Exchange Plaza, 14th Floor, Kingsland Park, IL 60697"
