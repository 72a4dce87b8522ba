"""What the template of the settlement demand may print; the README lists the tags for firms that change it."""

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


class PhotoRow(Vocabulary):
    """Two photographs beside each other with their captions; the right one is empty where the number is odd."""

    left: str
    left_caption: str
    right: str
    right_caption: str


class ChartRow(Vocabulary):
    """One provider's visits on the time line, and how many they are."""

    provider: str
    strip: str
    visits: str


class Chart(Vocabulary):
    """The treatment over time: the days at both ends of the time line, and a row a provider."""

    first: str
    last: str
    rows: tuple[ChartRow, ...]


class CodeRow(Vocabulary):
    """One ICD-10-CM code of the schedule of diagnoses."""

    code: str
    description: str
    first: str
    provider: str
    page: str


class ProcedureRow(Vocabulary):
    """One CPT, HCPCS or revenue code of a provider in the schedule of charges."""

    provider: str
    code: str
    description: str
    dates: str
    units: str
    billed: str
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
    coverage: tuple[str, ...]
    death: tuple[str, ...]
    facts: tuple[str, ...]
    photographs: tuple[PhotoRow, ...]
    liability: tuple[str, ...]
    injuries: tuple[InjuryRow, ...]
    adverse: tuple[str, ...]
    treatment: tuple[str, ...]
    chart: Chart
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
    enclosures: tuple[str, ...]
    exhibits: tuple[ExhibitRow, ...]
    closing: str
    signature: tuple[str, ...]
    diagnoses: tuple[CodeRow, ...]
    procedures: tuple[ProcedureRow, ...]
    procedures_total: ProcedureRow
