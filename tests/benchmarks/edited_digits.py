"""Edit a demand digit by digit; count what is named, what bars: `python -m tests.benchmarks.edited_digits`.

Each digit of body, tables, header, footer and notes is changed as a person would in Word, who saves the file in
`Drafts`: the claims follow the edit, so that only the letter against itself and against the cited pages gives it away.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generators.cites_at_odds import Pages, cites_at_odds
from generators.edited_places import Edited, edited_places
from generators.figures_at_odds import figures_at_odds
from generators.places import Place
from generators.to_look_at import to_look_at
from generators.typed_facts import typed_facts
from tests.benchmarks.attacks import Target, _other


class Try(NamedTuple):
    """One digit changed: where, the words around it, what bars the letter over it, what is to be looked at."""

    where: str
    around: str
    said: tuple[str, ...]
    told: tuple[str, ...]


def pages_of(target: Target) -> Pages:
    """Return the pages of the sample by their Bates numbers."""
    numbers = target.origins.bates
    pages = {number: page for page, number in numbers.items()}
    papers = {
        numbers[paper.file, page]: [numbers[paper.file, each] for each in range(paper.pages[0], paper.pages[1] + 1)]
        for paper in target.case.documents
        for page in range(paper.pages[0], paper.pages[1] + 1)
    }
    return Pages(
        words=lambda number: target.origins.reread(*pages[number], None) if number in pages else None,
        paper=lambda number: papers.get(number, ()),
    )


def bars(target: Target, places: Sequence[Edited]) -> tuple[str, ...]:
    """Return what bars the release of an edited letter."""
    return (
        *figures_at_odds(places, target.claims),
        *cites_at_odds(places, target.claims, pages_of(target)),
        *typed_facts(places, target.claims),
    )


def tries(target: Target, every: int = 1) -> Iterator[Try]:
    """Change every n-th digit of the letter, one at a time."""
    rows = edited_places(target.docx, target.docx)
    digits = [
        (number, cell, at)
        for number, row in enumerate(rows)
        for cell, place in enumerate(row.after)
        for at, sign in enumerate(place.text)
        if sign.isdigit()
    ]
    for number, cell, at in digits[::every]:
        row = rows[number]
        place = row.after[cell]
        changed = place._replace(text=f"{place.text[:at]}{_other(place.text[at])}{place.text[at + 1 :]}")
        after: tuple[Place, ...] = (*row.after[:cell], changed, *row.after[cell + 1 :])
        places = (*rows[:number], row._replace(after=after), *rows[number + 1 :])
        around = changed.text[max(0, at - 20) : at + 20]
        yield Try(place.where, around, bars(target, places), to_look_at(places, target.claims))


def main(arguments: list[str]) -> int:
    """Print how many were found, story by story, and each that was not."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.edited_digits", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every n-th digit")
    options = parser.parse_args(arguments)
    tried, found, barred = Counter[str](), Counter[str](), Counter[str]()
    for one in tries(Target(), options.every):
        story = one.where.rstrip("0123456789.rc") or one.where
        tried[story] += 1
        barred[story] += bool(one.said)
        found[story] += bool(one.said or one.told)
        if not one.said:
            kind = "told" if one.told else "not found"
            sys.stdout.write(f"  {kind}: {one.where}: {' '.join(one.around.split())}\n")
    for story, number in tried.items():
        sys.stdout.write(f"{story:<6} of {number:>6} named {found[story]:>6} bar {barred[story]:>6}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
