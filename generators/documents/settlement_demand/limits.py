"""The coverage that the claim is made on: its limits by the papers, and how many claims they must answer."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from casefile.coverage import CoverageInForce
from casefile.identity import same_organisation, same_person
from casefile.law.rules import the_rule
from casefile.money import format_dollars
from casefile.records.insurance import CrashReport
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import UNDERINSURED, Bench, joined
from generators.markup import gap, note

_NAMES = {
    "bodily_injury": "bodily injury liability",
    "umbrella": "umbrella liability",
    "underinsured_motorist": "underinsured motorist bodily injury",
    "uninsured_motorist": "uninsured and underinsured motorist bodily injury",
}


def coverage(bench: Bench) -> tuple[str, ...]:
    """Return what is known of the coverage; what no paper shows is asked for, by the state's rule where it has one."""
    return tuple(_coverage(bench))


def _coverage(bench: Bench) -> Iterator[str]:
    lines = _lines(bench)
    for line in lines:
        yield _line(bench, line)
    letter = bench.confirmed_limit()
    if letter is not None:
        dated = bench.book.held(letter.document, "date")
        of = f" of {dated}" if dated else ""
        yield (
            f"Your letter{of} states the limit for one person as {letter.amount} "
            f"{bench.cite(letter.document, letter.path)}.{_disagreement(lines, letter.amount)}"
        )
    if not lines and letter is None:
        yield gap(f"the limits; no paper in the file shows them{_how_to_ask(bench)}")
    elif not any(line.limit_per_accident for line in lines):
        yield gap("the limit for each accident; no declarations in the file show it") + note(_several(bench))
    yield _claimants(bench, lines)


def _lines(bench: Bench) -> list[CoverageInForce]:
    """Return the lines of the policies that answer, those in force on the day of the loss."""
    kinds = UNDERINSURED if bench.own else ("bodily_injury", "umbrella")
    found = [line for kind in kinds for line in bench.coverage.of(kind, own=bench.own)]
    insurers = [party.insurer for party in bench.case.matter.adverse_parties if party.insurer]
    return [line for line in found if bench.own or not insurers or any(_of(line, insurer) for insurer in insurers)]


def _of(line: CoverageInForce, insurer: str) -> bool:
    return line.carrier is not None and same_organisation(line.carrier, insurer)


def _line(bench: Bench, line: CoverageInForce) -> str:
    book, paper, path = bench.book, line.cite.document, line.cite.path
    carrier, policy = book.held(paper, "carrier"), book.held(paper, "policy_number")
    start, end = book.held(paper, "period_start"), book.held(paper, "period_end")
    person = book.held(paper, f"{path}.limit_per_person", format_dollars)
    accident = book.held(paper, f"{path}.limit_per_accident", format_dollars)
    limits = [f"{person} for each person" if person else "", f"{accident} for each accident" if accident else ""]
    named = f"{carrier or 'The policy'}{f', policy {policy}' if policy and carrier else ''}"
    said = " and ".join(one for one in limits if one) or gap("the limits of this coverage")
    force = f", in force from {start} to {end}" if start and end else ""
    what = _NAMES.get(line.coverage or "", "liability")
    return f"{named}: {what}, {said}{force} {book.cite(paper, f'{path}.limit_per_person' if person else path)}."


def _disagreement(lines: list[CoverageInForce], stated: Printed) -> str:
    declared = {line.limit_per_person for line in lines if line.coverage == "bodily_injury" and line.limit_per_person}
    if not declared or stated.decimal in declared:
        return ""
    return " " + gap("the letter and the declarations state different limits for one person; which is in force")


def _claimants(bench: Bench, lines: list[CoverageInForce]) -> str:
    """Return how many claims of the occurrence are known, each with its own demand, and what they share."""
    matter, book = bench.case.matter, bench.book
    if not matter.linked_matters and (others := _others(bench)):
        return gap(f"whether {joined(others)}, named in the crash report beside the parties, make claims of their own")
    if not matter.linked_matters:
        return "No claim of another person from this occurrence is known to us." + note(_several(bench))
    ids = [book.told("client.name"), *(book.told(f"linked_matters[{at}]") for at in range(len(matter.linked_matters)))]
    inputs = [one.claim for one in ids if one is not None]
    many = book.computed(f"count({', '.join(inputs)})", inputs, str)
    shared = next((line for line in lines if line.limit_per_accident), None)
    said = (
        f"Clients of this firm make {many} claims from this occurrence; each is the subject of a demand of its own, "
        "and this letter is for the one named above alone."
    )
    if shared is None:
        return said
    path = f"{shared.cite.path}.limit_per_accident"
    whole = book.record(shared.cite.document, path, format_dollars)
    return (
        f"{said} The limit of {whole} for each accident is there for all of them together "
        f"{book.cite(shared.cite.document, path)}.{_too_many(shared, len(inputs))}"
    )


def _others(bench: Bench) -> list[str]:
    """Return whom a crash report names beside the client and the other side, each with the page."""
    matter = bench.case.matter
    known = [matter.client.name, *(party.name for party in matter.adverse_parties)]
    found: list[str] = []
    for paper in bench.case.of_kind("crash_report"):
        parties = paper.record.parties if isinstance(paper.record, CrashReport) else ()
        for at, party in enumerate(parties):
            if party.name and not any(same_person(party.name, name) for name in known):
                held = bench.book.held(paper.id, f"parties[{at}].name")
                found += [f"{held} {bench.cite(paper.id, f'parties[{at}].name')}"] if held else []
    return found


def _too_many(line: CoverageInForce, claims: int) -> str:
    person, accident = line.limit_per_person or Decimal(0), line.limit_per_accident or Decimal(0)
    conflict = "Clients who share a limit: the attorney considers the conflict of interest and the clients' consent."
    if person * claims <= accident:
        return note(conflict)
    return note(f"The limit for the accident does not reach for the full limit of each of {claims} claims. {conflict}")


def _several(bench: Bench) -> str:
    people = (
        "The crash report names who was hurt; ask the carrier how many claims it knows of"
        if bench.case.of_kind("crash_report")
        else "Ask the carrier how many claims it knows of"
    )
    return f"{people}: the limit for an accident is shared by all of them."


def _how_to_ask(bench: Bench) -> str:
    state = bench.case.matter.jurisdiction.state
    rule = the_rule(state, "limits_disclosure", bench.book.desk.today)
    return f"; {bench.book.law(rule)} lets the claimant ask for them" if rule and not bench.own else ""
