"""The form of a response in its forum: the rules' words for headings, oath and service, with what is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casefile.deadlines import jurisdiction_of
from casefile.law.rules import Rule, the_rule
from casefile.records.litigation import DiscoveryRequest, ServedDiscovery
from generators.claimbook import ClaimBook
from generators.markup import gap, note

ELSEWHERE = "FED"
"""The forum whose words stand in where a state has none on file; the draft then says so."""
_TITLES = {
    "interrogatories": "INTERROGATORIES",
    "form_interrogatories": "FORM INTERROGATORIES",
    "requests_for_production": "REQUESTS FOR PRODUCTION",
    "requests_for_admission": "REQUESTS FOR ADMISSION",
}
_LONGEST_NUMBER = 8


class Form(NamedTuple):
    """A forum's rules on responses. `kind` is the kind of the served set."""

    book: ClaimBook
    jurisdiction: str
    kind: str

    @property
    def template(self) -> str:
        """The name of the template."""
        return self.words("response_paper", "template") or "discovery-response-plain"

    @property
    def set_title(self) -> str:
        """What the served set is called: "SPECIAL INTERROGATORIES"."""
        special = self.kind == "interrogatories" and self._heading_word().startswith("SPECIAL")
        return f"{'SPECIAL ' if special else ''}{_TITLES[self.kind]}"

    @property
    def response_title(self) -> str:
        """What the responses are called."""
        return "ANSWERS" if self.words("response_paper", "answer").startswith("ANSWER") else "RESPONSES"

    @property
    def is_sworn(self) -> bool:
        """Whether the party signs this kind of response under oath."""
        rule = self.rule("response_format")
        oath = rule.terms.get("oath") if rule else None
        return self.kind in oath if isinstance(oath, list) else True

    def rule(self, topic: str) -> Rule | None:
        """Return the forum's rule on the topic, else the one that stands in."""
        day = self.book.desk.today
        return the_rule(self.jurisdiction, topic, day) or the_rule(ELSEWHERE, topic, day)

    def words(self, topic: str, term: str) -> str:
        """Return the rule's words, or nothing."""
        rule = self.rule(topic)
        found = rule.terms.get(term) if rule else None
        return found if isinstance(found, str) else ""

    def lines(self, topic: str, term: str) -> tuple[str, ...]:
        """Return the rule's paragraphs."""
        rule = self.rule(topic)
        found = rule.terms.get(term) if rule else None
        return tuple(str(line) for line in found) if isinstance(found, list) else ()

    def heading(self, number: str, printed: str) -> str:
        """Return the heading of a request: its kind and number as printed."""
        return f"{printed}:" if _is_whole_heading(number) else f"{self._heading_word()} {printed}:"

    def answer_heading(self, number: str, printed: str) -> str:
        """Return the heading of the response to it."""
        word = "" if _is_whole_heading(number) else f"{self._heading_word()} "
        return f"{self.words('response_paper', 'answer')} {word}{printed}:"

    def doubts(self, topics: Sequence[str]) -> str:
        """Return a visible gap for each of the forum's rules that is missing or unverified, and a note."""
        return "".join(self._doubt(topic) for topic in topics)

    def _doubt(self, topic: str) -> str:
        rule = the_rule(self.jurisdiction, topic, self.book.desk.today)
        if rule is None:
            return gap(
                f"attorney: no rule on the {_spoken(topic)} in {self.jurisdiction} is on file; the words used are the "
                "federal ones"
            )
        return confirm_law(self.book, rule)

    def _heading_word(self) -> str:
        return self.words("response_paper", self.kind)


def form_for(book: ClaimBook, record: ServedDiscovery) -> Form:
    """Return the form of the response to a set; a set of unknown kind is answered as interrogatories."""
    return Form(book, jurisdiction_of(record, book.case.matter), record.discovery_type or "interrogatories")


def confirm_law(book: ClaimBook, rule: Rule) -> str:
    """Return a visible gap where the rule is unverified and not signed off, with a note for the firm; else nothing."""
    if rule.mark != "K" or rule.id in book.desk.signed_off:
        return ""
    return gap(f"attorney: {book.law(rule)} is on file from knowledge, unverified") + note(
        f"Rule {rule.id}, marked K: from knowledge, not verified. An attorney signs it off once, or changes it."
    )


def request_number(request: DiscoveryRequest) -> str:
    """Return the number as printed, or nothing."""
    return (request.number or "").strip()


def _is_whole_heading(number: str) -> bool:
    """Tell whether what was printed as the number is a whole heading ("SPECIAL INTERROGATORY NO. 7")."""
    return len(number) > _LONGEST_NUMBER and any(sign.isalpha() for sign in number)


def _spoken(topic: str) -> str:
    return topic.replace("_", " ")
