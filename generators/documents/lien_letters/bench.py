"""What every lien letter works from: the case, the book, the ledger, one holder's claim, the settlement if any."""

from __future__ import annotations

from typing import NamedTuple

from casefile.accounts import Ledger, ProviderAccount
from casefile.case import CaseFile
from casefile.distribution import LienReport, ReducedLien
from casefile.documents import FiledDocument
from casefile.drafts import Person
from casefile.identity import same_organisation
from casefile.law.rules import EVERYWHERE, Rule, rules
from casefile.liens import LienView, UnrelatedItem
from casefile.reductions import Settlement
from generators.claimbook import ClaimBook, Printed
from generators.documents.lien_letters.options import LienOptions
from generators.markup import note
from generators.names import cased
from generators.stationery import ask_attorney, short_name


class Bench(NamedTuple):
    """The frozen inputs of one letter."""

    case: CaseFile
    book: ClaimBook
    options: LienOptions
    ledger: Ledger
    lien: LienView
    reduced: ReducedLien
    report: LienReport
    settlement: Settlement | None
    attorney: Person | None

    @property
    def state(self) -> str:
        """The state whose law governs."""
        return self.case.matter.jurisdiction.state

    @property
    def client(self) -> str:
        """The client's full name."""
        return self.book.intake("client.name")

    @property
    def short(self) -> str:
        """The client as the text goes on: "Ms. Quintanilla-Reyes", or the full name."""
        return short_name(self.book)

    @property
    def paper(self) -> FiledDocument | None:
        """The holder's own paper: its notice, else what its claim was read from, else its payments' paper."""
        cite = self.lien.asserted.cite.document if self.lien.asserted else None
        paid = self.lien.documented.documents[:1]
        document = self.lien.notice or cite or (paid[0] if paid else None)
        return self.book.document(document) if document else None

    @property
    def holder(self) -> str:
        """The holder's name as its paper prints it."""
        paper = self.paper
        fields = ("lienholder", "provider_name", "carrier", "payer_name")
        found = (self.book.held(paper.id, field, cased) for field in fields) if paper else ()
        return next((one for one in found if one), None) or self.lien.holder

    @property
    def account(self) -> ProviderAccount | None:
        """The holder's account, where it is a provider of the ledger."""
        found = [one for one in self.ledger.providers if same_organisation(one.provider, self.lien.holder)]
        return found[0] if len(found) == 1 else None

    def printed(self, *fields: str) -> str | None:
        """Return the first of the fields that the holder's paper carries."""
        paper = self.paper
        found = (self.book.held(paper.id, field) for field in fields) if paper else ()
        return next((one for one in found if one), None)

    def rules(self, topic: str) -> tuple[Rule, ...]:
        """Return the rules on the topic for this kind of lien, the state's before those of everywhere."""
        known = (*rules(self.state, topic), *rules(EVERYWHERE, topic))
        return tuple(rule for rule in known if self.lien.kind in strings(rule.terms.get("kinds")))

    def confirm(self, rule: Rule) -> str:
        """Return a visible gap and a note where the rule is unverified and not signed off; else nothing."""
        if rule.mark != "K" or rule.id in self.book.desk.signed_off:
            return ""
        return f" {ask_attorney(f'{self.book.law(rule)}: on file from knowledge, unverified')}" + note(
            f"Rule {rule.id}, marked K: from knowledge, not verified. An attorney signs it off once, or changes it."
        )


def line_number(bench: Bench, item: UnrelatedItem) -> Printed | None:
    """Return the number of a line in the holder's itemization, counted from its lines."""
    document = item.amount.cite.document
    counted = [bench.book.held(document, f"items[{at}].paid") for at in range(item.line)]
    claims = [one.claim for one in counted if one is not None]
    if len(claims) != item.line:
        return None
    return bench.book.computed(f"count({', '.join(claims)})", tuple(dict.fromkeys(claims)), str)


def strings(value: object) -> tuple[str, ...]:
    """Return the texts of a rule's list."""
    return tuple(str(one) for one in value) if isinstance(value, list) else ()
