"""Readiness over the firm: a line a matter, the most urgent first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from casefile.matter import Matter, Stage, surname
from casefile.readiness import Readiness
from casefile.vocabulary import Vocabulary

_NEVER = 10**6


class FirmRow(Vocabulary):
    """One matter's line. `missing` counts what somebody still has to supply, `blocking` what a demand cannot lack.

    `limitation` ends in `days_left` days; `past` are those that have ended as far as the file knows
    (what bars benefits alone stands on the matter's own page), `untold` those
    whose date cannot be told. `since_treatment` are the days since the last visit.
    """

    matter: str
    client: str
    stage: Stage
    state: str
    ready: bool
    missing: int
    blocking: tuple[str, ...] = ()
    limitation: str | None = None
    due: dt.date | None = None
    days_left: int | None = None
    unsure: bool = False
    past: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    since_treatment: int | None = None
    questions: int = 0

    @property
    def is_urgent(self) -> bool:
        """Whether somebody must look at its limitations now."""
        return bool(self.past or self.untold) or (self.days_left is not None and self.days_left <= 60)

    def counts(self) -> dict[str, object]:
        """Return the line without names and dates, as the dashboard may show it."""
        return {
            "matter": self.matter,
            "stage": self.stage,
            "ready for demand": "yes" if self.ready else "no",
            "missing": self.missing,
            "days to the next limitation": self.days_left,
            "limitations past or untold": len(self.past) + len(self.untold),
            "days since treatment": self.since_treatment,
        }


def firm_row(matter: Matter, readiness: Readiness) -> FirmRow:
    """Return the matter's line."""
    following = readiness.next_limitation
    days = (following.due - readiness.as_of).days if following and following.due else None
    asked = sum(bool(row.ask) for row in readiness.providers)
    return FirmRow(
        matter=matter.number,
        client=surname(matter.client.name),
        stage=matter.stage,
        state=matter.jurisdiction.state,
        ready=readiness.is_ready,
        missing=len(readiness.open_items) + asked,
        blocking=readiness.blocking,
        limitation=following.what if following else None,
        due=following.due if following else None,
        days_left=days,
        unsure=bool(following and following.needs_attorney),
        past=tuple(one.what for one in readiness.past_limitations if one.claim != "no_fault"),
        untold=tuple(one.what for one in readiness.limitation if one.running and one.due is None),
        since_treatment=readiness.treatment.days,
        questions=len(readiness.missing) + len(readiness.problems),
    )


def by_urgency(rows: Iterable[FirmRow]) -> tuple[FirmRow, ...]:
    """Return the lines: a suit that may be late first, then by the days that are left, then by what waits longest."""
    return tuple(sorted(rows, key=_urgency))


def _urgency(row: FirmRow) -> tuple[int, int, int, str]:
    late = 0 if any(what.startswith("suit") for what in (*row.past, *row.untold)) else 1
    left = row.days_left if row.days_left is not None else _NEVER
    return (late, left, -(row.since_treatment or 0), row.matter)
