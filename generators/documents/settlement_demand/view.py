"""What the template of the settlement demand may print."""

from __future__ import annotations

from casefile.vocabulary import Vocabulary


class Pair(Vocabulary):
    """A label and what stands beside it."""

    label: str
    text: str


class InjuryRow(Vocabulary):
    """One diagnosis: words and code, when it was first written down, what was found, and where."""

    diagnosis: str
    first: str
    finding: str
    where: str


class ProviderRow(Vocabulary):
    """One provider's row of the table of medical expenses; `paid` has an amount for each payer's column."""

    provider: str
    dates: str
    billed: str
    adjusted: str
    paid: tuple[str, ...]
    client: str
    owed: str
    pages: str


class ExhibitRow(Vocabulary):
    """One exhibit with the Bates numbers of its pages."""

    label: str
    title: str
    pages: str


class DemandView(Vocabulary):
    """The settlement demand, section by section; an empty section is not printed."""

    firm_name: str
    firm_lines: tuple[str, ...]
    date: str
    delivery: str
    addressee: tuple[str, ...]
    title: str
    privilege: str
    caption: tuple[Pair, ...]
    running_head: str
    salutation: str
    offer: tuple[str, ...]
    facts: tuple[str, ...]
    liability: tuple[str, ...]
    injuries: tuple[InjuryRow, ...]
    adverse: tuple[str, ...]
    treatment: tuple[str, ...]
    payers: tuple[str, ...]
    specials: tuple[ProviderRow, ...]
    specials_total: ProviderRow
    specials_text: tuple[str, ...]
    future: tuple[str, ...]
    wages: tuple[str, ...]
    other: tuple[str, ...]
    general: tuple[str, ...]
    summary: tuple[Pair, ...]
    liens: tuple[str, ...]
    terms: tuple[str, ...]
    elements: tuple[Pair, ...]
    exhibits: tuple[ExhibitRow, ...]
    closing: str
    signature: tuple[str, ...]
