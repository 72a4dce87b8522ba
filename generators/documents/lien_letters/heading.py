"""The top and the foot of a lien letter: letterhead, addressee, caption, signature."""

from __future__ import annotations

from generators.documents.lien_letters.bench import Bench
from generators.documents.lien_letters.view import Pair
from generators.markup import gap, note
from generators.stationery import ask_attorney

_LAST = 4


def addressee(bench: Bench) -> tuple[str, ...]:
    """Return the holder and its address."""
    address = bench.printed("lienholder_address", "provider_address")
    return (bench.holder, address or gap(f"the address of {bench.holder} for such claims"))


def caption(bench: Bench) -> tuple[Pair, ...]:
    """Return the lines that identify the claim; the holder's own number, no more of the client than it needs."""
    reference = bench.printed("reference_number", "account_number", "claim_number")
    pairs = [Pair(label="Our client", text=f"{bench.client}{_identifiers()}")]
    pairs += [Pair(label="Your reference", text=reference)] if reference else []
    pairs += _member(bench)
    return (
        *pairs,
        Pair(label="Date of loss", text=bench.book.intake("incident.date_of_loss")),
        *_claimed(bench),
    )


def _claimed(bench: Bench) -> list[Pair]:
    if bench.lien.asserted is None:
        return []
    cite = bench.lien.asserted.cite
    day = bench.printed("date")
    dated = f", notice of {day}" if day else ""
    amount = bench.book.record(cite.document, cite.path)
    return [Pair(label="Amount asserted", text=f"{amount}{dated} {bench.book.cite(cite.document, cite.path)}")]


def _member(bench: Bench) -> list[Pair]:
    """Return the last signs of the member's number for a health plan."""
    number = bench.case.matter.client.member_id
    if number is None or bench.lien.kind not in {"health_plan", "erisa_plan", "medicare_advantage"}:
        return []
    return [Pair(label="Member number", text=f"ending {bench.book.intake('client.member_id', number[-_LAST:])}")]


def _identifiers() -> str:
    words = "Date of birth and full member number are left out, as court rules on identifiers would have it."
    return note(f"{words} An attorney may have them put in where the holder needs them to find the file.")


def authority(bench: Bench) -> str:
    """Return the sentence on the client's authorization, or the gap."""
    for paper in bench.case.of_kind("authorization"):
        day = bench.book.held(paper.id, "date")
        if day:
            signed = bench.book.cite_document(paper.id)
            return f"{bench.short}'s signed authorization of {day} is enclosed {signed}."
    return ask_attorney("the client's signed authorization, to be enclosed; none is in the file")
