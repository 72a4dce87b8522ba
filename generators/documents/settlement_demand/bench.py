"""What every section of a demand works from: the case, the book, and the reports, each made once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from casefile.accounts import Ledger, ProviderAccount
from casefile.case import CaseFile
from casefile.chronology import Chronology
from casefile.coverage import Coverage
from casefile.distribution import is_minor
from casefile.documents import FiledDocument
from casefile.drafts import Person
from casefile.identity import same_organisation
from casefile.liens import LienView
from casefile.matter import surname
from casefile.records.insurance import ClaimLetter
from casefile.wages import Wages
from generators.claimbook import ClaimBook, Printed
from generators.documents.settlement_demand.options import DemandOptions
from generators.markup import gap
from generators.names import initials

_TITLES = {"F": "Ms.", "M": "Mr."}
UNDERINSURED = ("underinsured_motorist", "uninsured_motorist")
"""The coverages of a policy of the client's own that answer for a driver who has too little, the closest first."""


Home = tuple[str | None, str | None]
"""Provider and clinician of an encounter."""


class Limit(NamedTuple):
    """The per-person limit of the policy that the demand is made on, with the paper that shows it."""

    document: str
    path: str
    amount: Printed


class Bench(NamedTuple):
    """The frozen inputs of one demand.

    `policy` is the path of the carrier's entry in the matter; `homes` gives the account of each provider that an
    encounter names.
    """

    case: CaseFile
    book: ClaimBook
    options: DemandOptions
    ledger: Ledger
    chronology: Chronology
    wages: Wages
    liens: tuple[LienView, ...]
    coverage: Coverage
    policy: str
    attorney: Person | None
    homes: Mapping[Home, ProviderAccount | None]

    @property
    def own(self) -> bool:
        """Whether the demand is made on the client's own policy."""
        return self.options.variant == "underinsured"

    @property
    def client(self) -> str:
        """The client's full name; a minor's initials."""
        return self.book.intake("client.name", initials if self.minor else None)

    @property
    def minor(self) -> bool:
        """Whether the client is not of age."""
        return is_minor(self.case.matter, self.book.desk.today) and not self.died

    @property
    def died(self) -> bool:
        """Whether the demand is for a client who has died."""
        return self.case.matter.client.date_of_death is not None

    @property
    def claimant(self) -> str:
        """Who makes the demand: the client, or who speaks for a minor, a ward or an estate."""
        client, book = self.case.matter.client, self.book
        if self.died:
            spoken_for = f"the estate of {self.client} and the survivors"
            if client.representative is None:
                return f"{gap('who speaks for the estate')}, for {spoken_for},"
            return f"{book.intake('client.representative.name')}, for {spoken_for},"
        if client.guardian is not None:
            relation = book.told("client.guardian.relation")
            words = f", {relation}" if relation else ""
            minor = ", a minor," if self.minor else ""
            return f"{self.client}{minor} by {book.intake('client.guardian.name')}{words},"
        return f"{self.client}, a minor, by {gap('who acts for the minor')}," if self.minor else self.client

    @property
    def claims_words(self) -> str:
        """What the claims are for: "bodily injury", after a death the death too."""
        return f"bodily injury to {self.client} and for the death that followed" if self.died else "bodily injury"

    @property
    def beneficiary(self) -> str:
        """For whom the settlement is held: the client, or the estate."""
        return f"the estate of {self.client} and the survivors" if self.died else self.client

    @property
    def short(self) -> str:
        """The client as the text goes on: "Ms. Quintanilla-Reyes", or the full name."""
        title = _TITLES.get((self.case.matter.client.sex or "").upper()[:1])
        if title is None or self.minor:
            return self.client
        return self.book.intake("client.name", f"{title} {surname(self.case.matter.client.name)}")

    @property
    def adverse(self) -> str:
        """The person whom the claim is against."""
        return self.book.intake("adverse_parties[0].name")

    @property
    def insurer(self) -> str:
        """The carrier that the demand goes to."""
        return self.book.intake(f"{self.policy}.insurer")

    def of_policy(self, field: str) -> str:
        """Return what the intake form says of the carrier's policy, or a gap."""
        return self.book.intake(f"{self.policy}.{field}")

    def limit(self) -> Limit | None:
        """Return the limit for one person: as the carrier's letter confirms it, else of the declarations in force."""
        return self.confirmed_limit() or self._declared_limit()

    def cite(self, document: str, path: str | None = None, excerpt: str = "") -> str:
        """Return the bracketed cite."""
        return self.book.cite(document, path, excerpt)

    def said(self, document: str, path: str, texts: Iterable[str]) -> list[str]:
        """Return those of the excerpts that their pages bear out, as printed."""
        held = (self.book.held(document, path, text) for text in texts if text)
        return [printed for printed in held if printed is not None]

    def adverse_limit(self) -> Limit | None:
        """Return the limit for one person of the adverse driver's liability policy, by its declarations."""
        lines = self.coverage.of("bodily_injury", own=False)
        found = (self._limit(line.cite.document, f"{line.cite.path}.limit_per_person") for line in lines)
        return next((limit for limit in found if limit), None)

    def confirmed_limit(self) -> Limit | None:
        """Return the limit for one person as the carrier's own letter states it."""
        letters = [paper for paper in self.case.of_kind("claim_letter") if self._is_limits_letter(paper)]
        found = (self._limit(paper.id, "limit_per_person") for paper in reversed(letters))
        return next((limit for limit in found if limit), None)

    def _is_limits_letter(self, paper: FiledDocument) -> bool:
        record, insurer = paper.record, self._insurer_name()
        known = isinstance(record, ClaimLetter) and record.limit_per_person is not None and not self.own
        return known and same_organisation(getattr(record, "carrier", None) or insurer, insurer)

    def _declared_limit(self) -> Limit | None:
        kinds = UNDERINSURED if self.own else ("bodily_injury",)
        lines = [line for kind in kinds for line in self.coverage.of(kind, own=self.own)]
        found = (self._limit(line.cite.document, f"{line.cite.path}.limit_per_person") for line in lines)
        return next((limit for limit in found if limit), None)

    def _limit(self, document: str, path: str) -> Limit | None:
        amount = self.book.held(document, path)
        return Limit(document, path, amount) if amount else None

    def _insurer_name(self) -> str:
        parties = self.case.matter.adverse_parties
        return (parties[0].insurer or "") if parties else ""


def homes_of(chronology: Chronology, ledger: Ledger) -> dict[Home, ProviderAccount | None]:
    """Return the account of the provider of each encounter."""
    by_name = {account.provider: account for account in ledger.providers}
    named: dict[Home, ProviderAccount | None] = {}
    for one in chronology.encounters:
        home = (one.provider, one.clinician)
        if home not in named:
            named[home] = by_name.get(one.provider or "") or _home(home, ledger)
    return named


def _home(home: Home, ledger: Ledger) -> ProviderAccount | None:
    names = [name for name in home if name]
    for account in ledger.providers:
        if any(same_organisation(name, account.provider) for name in names):
            return account
    return None


def joined(parts: list[str]) -> str:
    """Return the parts as a sentence lists them: "a, b and c"."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


def inner(text: str) -> str:
    """Return words that will stand between quotation marks, with single marks inside."""
    return re.sub(r"[\"\u201c\u201d]([^\"\u201c\u201d]+)[\"\u201c\u201d]", "\u2018\\1\u2019", text)


def quoted(text: str) -> str:
    """Return the words between quotation marks."""
    return f"\u201c{text}\u201d"


def plain_number(value: object) -> str:
    """Return a number without needless zeros: "296", "29.6"."""
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    return text.rstrip("0").rstrip(".") if "." in text else text
