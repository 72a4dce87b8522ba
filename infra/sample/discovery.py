"""Draw the special interrogatories and the requests for production served on the client."""

import discovery_texts as texts
import matter
from drawn import Drawn
from pleading import Line, Pleading, caption_row, heading, paragraph, request

SERVED = "2026-11-05"
SERVED_LONG = "November 5, 2026"


def documents() -> list[Drawn]:
    """Return both sets of served discovery."""
    return [_interrogatories(), _requests()]


def _record(kind: str, definitions: tuple[str, ...], requests: tuple[str, ...]) -> dict[str, object]:
    """Return what the paper says in the shape of its kind."""
    return {
        "discovery_type": kind,
        "court": "Superior Court of California, County of Fresno",
        "case_number": matter.CASE_NUMBER,
        "plaintiff": "Marisol Quintanilla-Reyes",
        "defendant": "Dale Brannock and DOES 1-20",
        "propounding_party": "Dale Brannock",
        "responding_party": "Marisol Quintanilla-Reyes",
        "set_number": "One",
        "service_date": SERVED,
        "service_method": "electronic",
        "definitions": "\n".join(definitions),
        "requests": [{"number": str(number), "text": words} for number, words in enumerate(requests, 1)],
    }


def _parties(paper: Pleading) -> None:
    """Write the block under the caption that the rules ask for."""
    paper.write(caption_row("PROPOUNDING PARTY:", "Defendant DALE BRANNOCK"))
    paper.write(caption_row("RESPONDING PARTY:", "Plaintiff MARISOL QUINTANILLA-REYES"))
    paper.write(caption_row("SET NUMBER:", "One"))


def _interrogatories() -> Drawn:
    """Draw the special interrogatories, set one."""
    title = "DEFENDANT DALE BRANNOCK'S SPECIAL INTERROGATORIES TO PLAINTIFF, SET ONE"
    paper = Pleading("Special Interrogatories, Set One", title)
    paper.first_page(
        (
            "DEFENDANT DALE BRANNOCK'S",
            "SPECIAL INTERROGATORIES TO",
            "PLAINTIFF MARISOL",
            "QUINTANILLA-REYES, SET ONE",
        )
    )
    _parties(paper)
    paper.write(paragraph(texts.INTRODUCTION))
    paper.write(heading("DEFINITIONS"))
    for words in texts.DEFINITIONS:
        paper.write(paragraph(words))
    paper.write(heading("INSTRUCTIONS"))
    for words in texts.INSTRUCTIONS:
        paper.write(paragraph(words))
    paper.write(heading("SPECIAL INTERROGATORIES"))
    for number, words in enumerate(texts.INTERROGATORIES, 1):
        paper.write(request(f"SPECIAL INTERROGATORY NO. {number}:", words))
    paper.sign(SERVED_LONG)
    _proof(paper, title)
    return Drawn(
        name="Brannock Special Interrogatories Set One.pdf",
        kind="served_discovery",
        pdf=paper.sheet.pdf(),
        record=_record("interrogatories", texts.DEFINITIONS, texts.INTERROGATORIES),
        pages=paper.sheet.count,
    )


def _requests() -> Drawn:
    """Draw the requests for production, set one."""
    title = "DEFENDANT DALE BRANNOCK'S REQUESTS FOR PRODUCTION TO PLAINTIFF, SET ONE"
    paper = Pleading("Requests for Production, Set One", title)
    paper.first_page(
        (
            "DEFENDANT DALE BRANNOCK'S",
            "REQUESTS FOR PRODUCTION OF",
            "DOCUMENTS TO PLAINTIFF",
            "MARISOL QUINTANILLA-REYES,",
            "SET ONE",
        )
    )
    _parties(paper)
    paper.write(paragraph(texts.DEMAND))
    paper.write(heading("DEFINITIONS"))
    for words in texts.DEMAND_DEFINITIONS:
        paper.write(paragraph(words))
    paper.write(heading("INSTRUCTIONS"))
    for words in texts.DEMAND_INSTRUCTIONS:
        paper.write(paragraph(words))
    paper.write(heading("REQUESTS FOR PRODUCTION"))
    for number, words in enumerate(texts.DEMANDS, 1):
        paper.write(request(f"REQUEST FOR PRODUCTION NO. {number}:", words))
    paper.sign(SERVED_LONG)
    _proof(paper, title)
    return Drawn(
        name="Brannock Requests for Production Set One.pdf",
        kind="served_discovery",
        pdf=paper.sheet.pdf(),
        record=_record("requests_for_production", texts.DEMAND_DEFINITIONS, texts.DEMANDS),
        pages=paper.sheet.count,
    )


def _proof(paper: Pleading, title: str) -> None:
    """Write the proof of service on a page of its own."""
    paper.turn()
    paper.write(heading("PROOF OF SERVICE"))
    paper.write([Line(f"Quintanilla-Reyes v. Brannock, Case No. {matter.CASE_NUMBER}", centered=True)])
    for words in texts.SERVICE:
        paper.write(paragraph(words.format(title=title)))
    paper.write([Line(words, indent=72) for words in texts.SERVED_ON])
    for words in texts.METHODS:
        paper.write(paragraph(words, 18))
    paper.write(paragraph(texts.OATH))
    paper.write([Line("______________________________", indent=230, signed="Gwen Alaniz")])
    paper.write([Line("GWEN ALANIZ", indent=230)])
