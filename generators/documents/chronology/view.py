"""What the template of a chronology may print."""

from __future__ import annotations

from casefile.vocabulary import Vocabulary


class Pair(Vocabulary):
    """A label and what stands beside it."""

    label: str
    text: str


class ProviderRow(Vocabulary):
    """One provider: first and last visit, how many, what kinds."""

    provider: str
    first: str
    last: str
    visits: str
    kinds: str


class VisitRow(Vocabulary):
    """One visit, or with `band` alone a line across the table: the day of the loss, a gap in treatment."""

    band: str = ""
    date: str = ""
    provider: str = ""
    complaint: str = ""
    findings: str = ""
    diagnoses: str = ""
    care: str = ""
    where: str = ""


class ChronologyView(Vocabulary):
    """A chronology, ready to print."""

    firm_name: str
    firm_lines: tuple[str, ...]
    running_head: str
    title: str
    caption: tuple[Pair, ...]
    providers: tuple[ProviderRow, ...]
    rows: tuple[VisitRow, ...]
    key: tuple[str, ...]
