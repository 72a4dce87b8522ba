"""Remarks for the firm alone: what the other side will find in the visits, as Word comments at their rows."""

from __future__ import annotations

from collections import defaultdict

from casefile.chronology_report import ChronologyFlags
from casefile.dates import format_date
from casefile.problems import Problem
from generators.visit_lines import VisitLine

_LEAST_COPIED = 3


def remarks_of(flags: ChronologyFlags) -> dict[str, tuple[str, ...]]:
    """Return the remarks by the paper that they are about."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in flags.disagreements:
        found[one.said[0].cite.document].append(f"Contradiction: {one.sentence}.")
    for missing in flags.unfiled:
        found[missing.cite.document].append(unfiled_sentence(missing.what, missing.state))
    for mention in flags.earlier:
        found[mention.cite.document].append(f"Earlier trouble with an injured part: \u201c{mention.quote}\u201d")
    for mention in flags.later:
        found[mention.cite.document].append(f"An injury since the loss: \u201c{mention.quote}\u201d")
    for copied in flags.copied:
        if copied.sentences >= _LEAST_COPIED:
            found[copied.document].append(
                f"{copied.sentences} of {copied.of_all} sentences are those of {format_date(copied.of_date)}, word "
                "for word: the other side will say that nobody examined anew."
            )
    return {document: tuple(said) for document, said in found.items()}


def unfiled_sentence(what: str, state: str) -> str:
    """Return what is to be asked about a study or referral that the file does not hold."""
    told = {
        "done": f"{what}: done, and no report of it is in the file; ask for it.",
        "ordered": f"{what}: ordered or referred to, and no paper shows that it took place; ask the client.",
        "considered": f"{what}: considered; no paper shows that it took place.",
    }[state]
    return told[:1].upper() + told[1:]


def of_line(line: VisitLine) -> tuple[str, ...]:
    """Return what is to be said of the visit itself."""
    if line.unrelated:
        return (f"Plainly not of the injury: {line.unrelated}. Take it out of what is sent, or say why it stays.",)
    return ()


def problems_of(flags: ChronologyFlags) -> tuple[Problem, ...]:
    """Return the contradictions and what the file lacks as doubts for a person."""
    found = [Problem(code="contradiction", sentence=one.sentence) for one in flags.disagreements]
    found += [
        Problem(code="not-in-file", sentence=unfiled_sentence(one.what, one.state))
        for one in flags.unfiled
        if one.state != "considered"
    ]
    return tuple(found)
