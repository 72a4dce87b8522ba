"""Accounts: what one provider charged for each visit, and who settled how much of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from casefile.citations import Figure
from casefile.money import ZERO, Money, total
from casefile.problems import Problem
from casefile.sums import NOTHING, Sum, add_up
from casefile.vocabulary import Vocabulary

PayerKind = Literal["plan", "medical_payments", "personal_injury_protection", "other"]


class LedgerCharge(Vocabulary):
    """One charge, on however many papers; `billed` is the figure that counts, `also` the others."""

    date: dt.date | None
    code: str | None = None
    revenue_code: str | None = None
    modifiers: tuple[str, ...] = ()
    description: str | None = None
    billed: Figure
    also: tuple[Figure, ...] = ()


class PaidBy(Vocabulary):
    """What one payer paid."""

    payer: str
    kind: PayerKind
    paid: Sum


class Visit(Vocabulary):
    """One day's charges of one provider; `date` is None for charges whose day is not printed."""

    date: dt.date | None
    charges: tuple[LedgerCharge, ...]
    billed: Sum
    adjusted: Sum = NOTHING
    paid: tuple[PaidBy, ...] = ()

    @property
    def paid_amount(self) -> Money:
        """What all payers paid for the visit."""
        return total(part.paid.amount for part in self.paid)


class Posting(Vocabulary):
    """One entry of an account beside its charges: what was written off or paid, by whom, and for which charges.

    `charges` are the figures of the charges that it is about; none where papers state it for the account alone.
    """

    what: Literal["adjusted", "paid", "patient_paid"]
    payer: str | None = None
    amount: Sum
    charges: tuple[Figure, ...] = ()


class Measure(Vocabulary):
    """What may be claimed of an account: the rule that says so, for which situation, and what it leaves open.

    `proof` is what the rule wants shown beside the bills, `confirm` what the file cannot tell of the figure.
    """

    situation: str
    rule: str
    claimed: Money
    proof: str | None = None
    confirm: str | None = None


class ProviderAccount(Vocabulary):
    """A provider's row of the specials table.

    billed = adjusted + all paid + patient_paid + outstanding, to the cent. An `outstanding` below nothing is a
    `credit`: more was written off and paid than was charged. `documents` are the bills' ids; `postings` are the entries
    that the sums are made of, each with the charges that it is about.
    """

    provider: str
    npi: str | None = None
    address: str | None = None
    phone: str | None = None
    on_lien: bool = False
    visits: tuple[Visit, ...]
    billed: Sum
    adjusted: Sum = NOTHING
    paid: tuple[PaidBy, ...] = ()
    patient_paid: Sum = NOTHING
    outstanding: Money = ZERO
    documents: tuple[str, ...] = ()
    postings: tuple[Posting, ...] = ()
    measure: Measure | None = None

    @property
    def credit(self) -> Money:
        """What was written off and paid above the charges, and may be due back."""
        return max(-self.outstanding, ZERO)

    @property
    def paid_amount(self) -> Money:
        """What all payers paid the provider."""
        return total(part.paid.amount for part in self.paid)

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """The days of the visits, in order."""
        return tuple(visit.date for visit in self.visits if visit.date is not None)


class Excluded(Vocabulary):
    """A charge that is in the file and not in the specials; `code` names the reason for machines."""

    date: dt.date | None
    provider: str | None
    description: str | None
    amount: Figure
    paid: Figure | None = None
    code: Literal["before_loss", "unrelated", "undocumented", "another_person", "to_come", "before_birth"]
    reason: str


class Disclosure(Vocabulary):
    """One thing that the law has disclosed of a provider on lien: `held` says where the file has it, else None."""

    provider: str
    rule: str
    item: str
    words: str
    held: str | None = None


class Totals(Vocabulary):
    """The sums of the columns; `claimed` is None where no rule says which figure may be claimed."""

    billed: Money
    adjusted: Money
    paid: Money
    patient_paid: Money
    outstanding: Money
    claimed: Money | None = None


class Ledger(Vocabulary):
    """All providers, the totals, what is left out and why, and what does not tie out."""

    providers: tuple[ProviderAccount, ...] = ()
    totals: Totals
    claimed_rule: str | None = None
    excluded: tuple[Excluded, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def paid(self) -> tuple[PaidBy, ...]:
        """What each payer paid, over all providers, by name."""
        return merge_paid(part for provider in self.providers for part in provider.paid)


def merge_paid(parts: Iterable[PaidBy]) -> tuple[PaidBy, ...]:
    """Return one entry a payer, in the order of their names."""
    by_payer: dict[str, list[PaidBy]] = {}
    for part in parts:
        by_payer.setdefault(part.payer, []).append(part)
    return tuple(
        PaidBy(payer=payer, kind=own[0].kind, paid=add_up(part.paid for part in own))
        for payer, own in sorted(by_payer.items())
    )
