"""What every request works from: the case, the book, its readiness, the law that it may cite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.law.rules import Rule, rule_by_id, the_rule
from casefile.readiness import Readiness
from casefile.records.other import OtherPaper
from generators.claimbook import ClaimBook
from generators.markup import gap, note

FORMS = "us-claim-forms"
PRACTICE = "us-answer-time"


class Bench(NamedTuple):
    """The frozen inputs of one request."""

    case: CaseFile
    book: ClaimBook
    ledger: Ledger
    readiness: Readiness

    @property
    def state(self) -> str:
        """The state whose law governs."""
        return self.case.matter.jurisdiction.state

    @property
    def client(self) -> str:
        """The client's full name."""
        return self.book.intake("client.name")

    @property
    def loss(self) -> str:
        """The date of loss."""
        return self.book.intake("incident.date_of_loss")

    @property
    def answer_time(self) -> str:
        """How long an answer may take."""
        return self.practice("answer")

    def practice(self, term: str) -> str:
        """Return words of the firm's practice, bound to it."""
        rule = rule_by_id(PRACTICE)
        return self.book.law(rule, str(rule.terms[term]))

    def form(self, term: str) -> str:
        """Return the name of a claim form or code set, bound to its rule."""
        rule = rule_by_id(FORMS)
        return self.book.law(rule, str(rule.terms[term]))

    def rule(self, topic: str) -> Rule | None:
        """Return the state's rule on the topic as it stands today."""
        return the_rule(self.state, topic, self.book.desk.today)

    def may_cite(self, rule: Rule) -> bool:
        """Tell whether the rule is verified, or signed off by an attorney."""
        return rule.mark != "K" or rule.id in self.book.desk.signed_off


def unverified(rule: Rule) -> str:
    """Return a comment for the firm on a rule that no letter cites before an attorney has signed it off."""
    return note(
        f"{rule.cite}: {rule.text} Rule {rule.id}, marked K: from knowledge, not verified, so the letter does not cite "
        "it. An attorney signs it off once."
    )


def authorizations(case: CaseFile) -> tuple[FiledDocument, ...]:
    """Return the client's signed authorizations, the newest first."""
    papers = [paper for paper in case.of_kind("authorization") if isinstance(paper.record, OtherPaper)]
    return tuple(sorted(papers, key=_dated, reverse=True))


def _dated(paper: FiledDocument) -> tuple[str, str]:
    record = paper.record
    day = record.date.isoformat() if isinstance(record, OtherPaper) and record.date else ""
    return (day, paper.id)


def authority(bench: Bench) -> str:
    """Return the sentence on the client's authorization, or the gap."""
    for paper in authorizations(bench.case)[:1]:
        day = bench.book.held(paper.id, "date")
        dated = f" of {day}" if day else ""
        return f"The signed authorization{dated} is enclosed {bench.book.cite_document(paper.id)}."
    return gap("the client's signed HIPAA authorization, to be enclosed; none is in the file")


def contact(bench: Bench) -> str:
    """Return whom to call: who drafts, else the firm."""
    person = bench.book.desk.person
    if all(person.id != one.id for one in bench.book.desk.staff):
        return f"Questions on this request reach us at {bench.book.settings('firm.phone')}."
    reached = bench.book.settings(f"staff.{person.id}.email") if person.email else bench.book.settings("firm.phone")
    return f"Questions on this request reach {bench.book.settings(f'staff.{person.id}.name')} at {reached}."


def printed(bench: Bench, papers: Sequence[FiledDocument], *fields: str) -> str | None:
    """Return the first of the fields that one of the papers carries, as printed there."""
    for paper in papers:
        for field in fields:
            found = bench.book.held(paper.id, field)
            if found:
                return found
    return None
