"""For whom the demand is made: a minor by a guardian, an estate and the survivors, or the client."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.law.rules import EVERYWHERE, Rule, the_rule
from generators.documents.settlement_demand.bench import Bench, joined
from generators.markup import gap, note


def approval(bench: Bench) -> Iterator[str]:
    """Yield what a settlement for a minor or a ward must wait for."""
    if not bench.minor and bench.case.matter.client.guardian is None:
        return
    state, topic = bench.case.matter.jurisdiction.state, "minor_settlement"
    rule = the_rule(state, topic) or the_rule(EVERYWHERE, topic)
    if rule is None:
        yield gap("what a settlement for a minor must wait for in this state")
        return
    book = bench.book
    what = f"settlements of minors in {state}"
    yield (
        f"{bench.client} is {'a minor' if bench.minor else 'under guardianship'}; the settlement is made subject to "
        f"the approval that the law asks for ({book.law(rule)}: {book.law(rule, rule.text.rstrip('.'))})."
        f"{_doubt(bench, rule, what)}"
    ) + note(
        "Initials stand for the minor's name, in the exhibits too unless the firm's setting `redact` leaves out "
        "`minor_name`; words quoted from records may name the child: decide what the carrier needs. Nothing is paid "
        "out before the order of approval is on file."
    )


def death(bench: Bench) -> tuple[str, ...]:
    """Return what a death adds: who speaks for the estate, who survives, which claims are made."""
    return tuple(_death(bench)) if bench.died else ()


def _death(bench: Bench) -> Iterator[str]:
    book, client = bench.book, bench.case.matter.client
    day = book.intake("client.date_of_death")
    yield f"{bench.client} died on {day}. {gap('the certificate of death, and what it states as the cause')}"
    if client.representative is None:
        yield gap("who has been appointed to speak for the estate, with the letters of appointment")
    else:
        yield (
            f"{book.intake('client.representative.name')} speaks for the estate"
            f"{_as(bench, 'client.representative.relation')}. {gap('the letters of appointment')}"
        )
    yield from _claim(bench, "survival_claim", "The claim that passes to the estate", "claims that survive a death")
    yield from _claim(bench, "wrongful_death", "The claim for the death", "wrongful death")
    yield _survivors(bench)
    yield from _after_death(bench)
    losses = "medical expenses and the lost earnings" if bench.wages.losses else "medical expenses"
    yield (
        f"The {losses} below arose before the death and are claimed for the estate. "
        + gap("the losses of the survivors: support, services, care, funeral; with the proof of each")
    )


def _claim(bench: Bench, topic: str, words: str, what: str) -> Iterator[str]:
    state = bench.case.matter.jurisdiction.state
    rule = the_rule(state, topic)
    if rule is None:
        yield gap(f"the law of {state} on {what}; no rule is on file")
        return
    book = bench.book
    yield f"{words} ({book.law(rule)}): {book.law(rule, rule.text)}{_doubt(bench, rule, f'{what} in {state}')}"


def _survivors(bench: Bench) -> str:
    people = bench.case.matter.client.survivors
    if not people:
        return gap("the survivors and have a claim of their own for the death, with their relation")
    told = [
        f"{bench.book.intake(f'client.survivors[{at}].name')}{_related(bench, f'client.survivors[{at}].relation')}"
        for at in range(len(people))
    ]
    named = "The survivor" if len(people) == 1 else "The survivors"
    said = f"{named}: {joined(told)}. This offer is made for the estate and for every claim for the death."
    return said + note(
        "Check that nobody with a claim for the death is left out, and that all have agreed to this offer."
    )


def _related(bench: Bench, path: str) -> str:
    relation = bench.book.told(path)
    return f" ({relation})" if relation else ""


def _as(bench: Bench, path: str) -> str:
    relation = bench.book.told(path)
    return f" as its {relation}" if relation else ""


def _doubt(bench: Bench, rule: Rule, what: str) -> str:
    doubt = bench.book.doubt(rule, what)
    return f" {doubt}" if doubt else ""


def _after_death(bench: Bench) -> Iterator[str]:
    """Yield the question about treatment that records or bills date after the death."""
    day = bench.case.matter.client.date_of_death
    late = [
        visit.date
        for account in bench.ledger.providers
        for visit in account.visits
        if day and visit.date and visit.date > day
    ]
    if late:
        yield gap("bills in the medical expenses have days of service after the death; correct them or take them out")
