"""Typed papers for the tests of intake, and a matter to drop them into; everybody in them is invented."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from casefile.matter import AdverseParty, Client, Incident, Jurisdiction, Matter, surname
from connectors import drop
from flows.wiring import House
from tests.documents import prose, text_pdf


def open_matter(house: House, number: str, name: str = "Imogen Duarte", **more) -> Path:
    """Open a matter and make its drop folder; return the folder."""
    client = {"date_of_birth": dt.date(1984, 5, 6)} | more.pop("client", {})
    given = {
        "client": Client(name=name, **client),
        "incident": Incident(date_of_loss=dt.date(2026, 2, 14)),
        "jurisdiction": Jurisdiction(state="CA"),
        "adverse_parties": (AdverseParty(name="Leopold Ashworth", role="driver", claim_number="RC-2025-33108"),),
    }
    house.cases.matters.open(Matter(number=number, **given | more), f"form of {number}")
    house.drop.ensure_matter_folder(number, surname(name))
    return drop.matter_folder(house.settings.drop_folder, number) or house.settings.drop_folder


def typed_pdf(*texts: str) -> bytes:
    """Return a PDF with the texts typed one a page."""
    return text_pdf([prose(*text.strip("\n").split("\n"), step=13.0, size=9.0) for text in texts])


def a_statement(*amounts: str, name: str = "DUARTE, IMOGEN", born: str = "05/06/1984", account: str = "88-1203") -> str:
    """Return a clinic's statement as typed text, its lines adding up."""
    rows = [f"0{at}/10/2026      9921{at}     Office visit             ${each}" for at, each in enumerate(amounts, 3)]
    total = sum(float(each) for each in amounts)
    return "\n".join(
        [
            "QUARRY STREET CLINIC",
            "44 Quarry Street, Fresno, CA 93701     Phone (559) 555-0144",
            "",
            "STATEMENT OF ACCOUNT",
            f"Patient: {name}          Date of birth: {born}",
            f"Account No: {account}          Statement date: 06/15/2026",
            "",
            "Date            Code      Description              Amount",
            *rows,
            "",
            f"Total charges                                    ${total:,.2f}",
            f"Balance due                                      ${total:,.2f}",
        ]
    )


def a_stub(name: str = "Imogen Duarte", gross: str = "1,960.00") -> str:
    """Return a pay stub as typed text."""
    return "\n".join(
        [
            "TULLY FOODS INC      EARNINGS STATEMENT",
            f"Employee: {name}          SSN: XXX-XX-4471",
            "Pay period: 01/05/2026 - 01/18/2026     Pay date: 01/23/2026",
            "",
            "Earnings      Rate      Hours      Current      YTD",
            f"Regular       24.50     80.00      {gross}     {gross}",
            "",
            f"Gross pay     {gross}",
            "Net pay       1,502.11",
        ]
    )
