"""Limitations: by when suits are filed, public entities told, benefits applied for; by which rule, how sure.

The rules are data (law/limitations.toml). Nothing here is relied on before an attorney confirms it: each date says
what it was counted from, and where two readings differ the earlier leads.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from casefile.attested import said_about
from casefile.case import CaseFile
from casefile.dates import format_date, months_after
from casefile.documents import document_date
from casefile.law.calendars import calendar
from casefile.law.rules import Rule, needs_confirmation, rules
from casefile.matter import Matter
from casefile.public_bodies import Body, PublicBody, public_bodies
from casefile.records.insurance import PaymentLedger
from casefile.vocabulary import Vocabulary

Claim = Literal["injury", "death", "property", "uninsured", "public_notice", "public_suit", "no_fault"]
FEDERAL = "FED"
_MAJORITY = 18
_LAST_YEAR = 2200
"""A date after this year is a slip of the pen: nothing is counted from it."""
_WORDS: dict[Claim, str] = {
    "injury": "suit for personal injury",
    "death": "suit for wrongful death",
    "property": "suit for damage to property",
    "uninsured": "claim for uninsured motorist benefits",
    "public_notice": "notice of claim to a public entity",
    "public_suit": "suit against a public entity",
    "no_fault": "application for no-fault benefits",
}
_SUITS: frozenset[Claim] = frozenset({"injury", "death", "property", "public_suit"})
_KINDS: dict[Body, str] = {
    "federal": "federal agency",
    "state": "state agency",
    "county": "county",
    "city": "city",
    "district": "district or authority",
}
_FROM = {"loss": "date of loss", "death": "date of death, taken as the date of loss,", "denial": "denial"}
_SETTLED: dict[Claim, re.Pattern[str]] = {
    "injury": re.compile(r"\bpersonal injur", re.IGNORECASE),
    "death": re.compile(r"\bwrongful death\b", re.IGNORECASE),
    "property": re.compile(r"\bproperty\b", re.IGNORECASE),
    "uninsured": re.compile(r"\buninsured\b", re.IGNORECASE),
    "public_notice": re.compile(r"\bpublic\b|\bnotice of claim\b", re.IGNORECASE),
    "public_suit": re.compile(r"\bpublic\b", re.IGNORECASE),
    "no_fault": re.compile(r"\bno[- ]fault\b|\bPIP\b|\bNF-?2\b", re.IGNORECASE),
}
"""What an attorney's statement about limitations settles, by the words that it uses."""
_DEATH = re.compile(r"\b(?:died|death|deceased|decedent|killed|fatal\w*|estate of)\b", re.IGNORECASE)


class Period(Vocabulary):
    """A length of time: years and months by the calendar, then days."""

    years: int = 0
    months: int = 0
    days: int = 0

    def after(self, day: dt.date) -> dt.date:
        """Return the last day of the period that begins after the day."""
        return months_after(day, self.years * 12 + self.months) + dt.timedelta(days=self.days)

    @property
    def words(self) -> str:
        """The period as people say it: "1 year and 90 days"."""
        parts = ((self.years, "year"), (self.months, "month"), (self.days, "day"))
        return " and ".join(f"{number} {what}{'' if number == 1 else 's'}" for number, what in parts if number)


class LimitationTerms(Period):
    """What a rule on a limitation says; `other` is another reading, `before_suit_days` what must pass before suit.

    `by_care` is met by the first care that the file shows.
    """

    claim: Claim
    counted_from: Literal["loss", "death", "denial"] = "loss"
    other: Period | None = None
    types: tuple[str, ...] = ()
    not_types: tuple[str, ...] = ()
    bodies: tuple[Body, ...] = ()
    before_suit_days: int | None = None
    rolls: bool = False
    what: str | None = None
    by_care: bool = False


class TollingTerms(Vocabulary):
    """What a rule on minors says: the period runs from that birthday, but not for some claims."""

    until_age: int
    not_for: tuple[Claim, ...] = ()


class Limitation(Vocabulary):
    """One date by which something must be filed or told.

    `due` is the earliest reading, `acceptable` all of them; None where it cannot be told. `running` is False where
    the file says that it was done (`why_not`). `question` is what a person must answer before it counts. `says` is the
    rule in its own words.
    """

    claim: Claim
    what: str
    due: dt.date | None = None
    acceptable: tuple[dt.date, ...] = ()
    running: bool = True
    why_not: str | None = None
    rule: str | None = None
    cite: str = ""
    mark: str | None = None
    says: str = ""
    steps: tuple[str, ...] = ()
    basis: str | None = None
    question: str | None = None
    confirm: tuple[str, ...] = ()

    @property
    def needs_attorney(self) -> bool:
        """Whether an attorney must look at it before it is relied on."""
        return self.due is None or len(self.acceptable) > 1 or bool(self.confirm) or self.question is not None


class _Reckoner(NamedTuple):
    """What all limitations of one matter are reckoned from."""

    matter: Matter
    signed: Collection[str]
    done: dict[Claim, str]
    care: tuple[dt.date, ...] = ()

    @property
    def state(self) -> str:
        return self.matter.jurisdiction.state

    @property
    def loss(self) -> dt.date | None:
        return self.matter.incident.date_of_loss


def _care(case: CaseFile) -> tuple[dt.date, ...]:
    """Return the days of care that records and bills show."""
    papers = case.of_kind("chart_note", "medical_bill", "imaging_report", "operative_report")
    return tuple(sorted(day for paper in papers if (day := document_date(paper.record))))


class _Fitting(NamedTuple):
    """A rule that fits the matter."""

    rule: Rule
    terms: LimitationTerms


class _End(NamedTuple):
    """A last day, the steps to it, and what of them is unverified."""

    day: dt.date
    steps: tuple[str, ...]
    confirm: tuple[str, ...]


class _Tolled(NamedTuple):
    """The last day for a minor, and by which rule."""

    end: _End
    rule: Rule


def find_limitations(case: CaseFile, signed: Collection[str] = ()) -> tuple[Limitation, ...]:
    """Return what must be filed by when, the earliest first; what has no date comes before all."""
    reckoner = _Reckoner(case.matter, signed, _done(case), _care(case))
    found = [*_suits(reckoner), *_public(reckoner), *_no_fault(reckoner)]
    return tuple(sorted(found, key=lambda one: (one.due or dt.date.min, one.claim, one.rule or "")))


def shape(found: Collection[Limitation]) -> list[dict[str, object]]:
    """Return the limitations as `matterflow readiness` lists them."""
    return [one.model_dump(mode="json") | {"needs_attorney": one.needs_attorney} for one in found]


def _done(case: CaseFile) -> dict[Claim, str]:
    """Return what the file says was done already, and how it says so."""
    matter = case.matter
    if matter.stage in {"settled", "closed"}:
        return dict.fromkeys(_WORDS, f"the matter is {matter.stage}")
    done: dict[Claim, str] = {}
    if matter.case_number:
        filed = (
            f"suit {matter.case_number} is pending; an attorney confirms that it was filed in time, on every claim "
            "and against every party"
        )
        done |= dict.fromkeys(sorted(_SUITS), filed)
    for said in said_about(case.statements, "limitation"):
        words = said.told.words or ""
        if said.by.speaker == "attorney":
            told = f'{said.by.said_by}, {format_date(said.by.said_on)}: "{words}"'
            done |= {claim: told for claim, pattern in _SETTLED.items() if pattern.search(words)}
    ledgers = [paper.record for paper in case.of_kind("payment_ledger")]
    if any(isinstance(one, PaymentLedger) and one.coverage == "personal_injury_protection" for one in ledgers):
        done["no_fault"] = "the carrier's payment ledger shows that benefits are paid"
    return done


def _suits(reckoner: _Reckoner) -> Iterator[Limitation]:
    for claim in _claims(reckoner.matter):
        found = _fitting(reckoner, reckoner.state, "limitation", claim)
        if found:
            yield from (_limitation(reckoner, rule, terms) for rule, terms in found)
        elif claim in {"injury", "death"}:
            yield _unknown(reckoner, claim)


def _claims(matter: Matter) -> list[Claim]:
    """Return the claims whose periods matter: death only where the file tells of one."""
    told = f"{matter.client.name} {matter.incident.narrative or ''}"
    claims: list[Claim] = ["injury"]
    claims += ["death"] if _DEATH.search(told) else []
    claims += ["property"] if matter.incident.type == "motor_vehicle" else []
    insured = any("uninsured_motorist" in one.coverage for one in matter.own_coverage)
    return [*claims, "uninsured"] if insured else claims


def _public(reckoner: _Reckoner) -> Iterator[Limitation]:
    for body in public_bodies(reckoner.matter):
        jurisdiction = FEDERAL if body.body == "federal" else reckoner.state
        for claim in ("public_notice", "public_suit"):
            found = _for_body(_fitting(reckoner, jurisdiction, "public_claim", claim), body)
            if not found and claim == "public_notice":
                found = []
                yield _asked(_unknown(reckoner, claim), body)
            for rule, terms in found:
                yield _asked(_limitation(reckoner, rule, terms), body)


def _for_body(found: list[_Fitting], body: PublicBody) -> list[_Fitting]:
    """Return the rules for that kind of body; where none names it, all of them."""
    named = [one for one in found if not one.terms.bodies or body.body in one.terms.bodies]
    return named or found


def _asked(one: Limitation, body: PublicBody) -> Limitation:
    question = (
        f"Is {body.name} a public entity? Its name reads like a {_KINDS[body.body]}'s. Where it is none, or the notice "
        "was given, an attorney says so in a statement about limitations."
    )
    return one.model_copy(update={"question": question})


def _no_fault(reckoner: _Reckoner) -> Iterator[Limitation]:
    for rule, terms in _fitting(reckoner, reckoner.state, "no_fault", "no_fault"):
        one = _limitation(reckoner, rule, terms)
        begun = reckoner.loss if terms.by_care else None
        care = [day for day in reckoner.care if begun and one.due and begun <= day <= one.due]
        if care and one.running:
            why = f"care was first received on {format_date(min(care))}"
            yield one.model_copy(update={"running": False, "why_not": why})
        elif one.running:
            yield one.model_copy(update={"question": f"Was this done in time? {_PROOF}"})
        else:
            yield one


_PROOF = "The carrier's payment ledger in the file, or an attorney's statement about limitations, settles it."


def _fitting(reckoner: _Reckoner, jurisdiction: str, topic: str, claim: Claim) -> list[_Fitting]:
    """Return the rules for the claim and the kind of incident, as in force on the date of loss."""
    kind = reckoner.matter.incident.type
    found = []
    for rule in rules(jurisdiction, topic, reckoner.loss):
        terms = LimitationTerms.model_validate(rule.terms)
        wanted = not terms.types or kind in terms.types
        if terms.claim == claim and wanted and kind not in terms.not_types:
            found.append(_Fitting(rule, terms))
    return found


def _limitation(reckoner: _Reckoner, rule: Rule, terms: LimitationTerms) -> Limitation:
    what = terms.what or _WORDS[terms.claim]
    known = Limitation(
        claim=terms.claim,
        what=what,
        running=terms.claim not in reckoner.done,
        why_not=reckoner.done.get(terms.claim),
        rule=rule.id,
        cite=rule.cite,
        mark=rule.mark,
        says=rule.text,
        confirm=_confirmed(rule, reckoner.signed),
    )
    if reckoner.loss is None:
        return _doubted(known, "[CONFIRM: the date of loss; the intake form does not say it.]")
    if reckoner.loss.year > _LAST_YEAR:
        return _doubted(known, f"[CONFIRM: the date of loss; {format_date(reckoner.loss)} cannot be it.]")
    if terms.counted_from == "denial":
        return _doubted(known, f"[CONFIRM: when the claim was denied; {terms.words} run from then.]")
    if terms.before_suit_days is not None:
        return _before_suit(known, reckoner, terms.before_suit_days)
    dated = _reckoned(known, reckoner, terms, reckoner.loss)
    if terms.counted_from == "death":
        return _doubted(dated, "[CONFIRM: the date of death; the period is counted as if it was the date of loss.]")
    return dated


def _reckoned(known: Limitation, reckoner: _Reckoner, terms: LimitationTerms, loss: dt.date) -> Limitation:
    """Return it with its dates: by each reading, for a minor also from coming of age; the earliest leads."""
    ends = [_end(reckoner, terms, loss, terms)]
    basis = []
    if terms.other:
        other = _end(reckoner, terms, loss, terms.other)
        ends.append(other)
        basis.append(f"{format_date(max(ends[0].day, other.day))} by the longer reading of the rule")
    tolled = _tolled(reckoner, terms, loss)
    if tolled:
        ends.append(tolled.end)
        words = f"{format_date(tolled.end.day)} if minority puts it off ({tolled.rule.cite})"
        basis.append(f"{words}; a parent's own claim for the expenses is not put off")
    first = min(ends, key=lambda end: end.day)
    confirm = (*known.confirm, *first.confirm, *(_confirmed(tolled.rule, reckoner.signed) if tolled else ()))
    return known.model_copy(
        update={
            "due": first.day,
            "acceptable": tuple(sorted({end.day for end in ends})),
            "steps": first.steps,
            "basis": f"the earliest date is given; it would be {' or '.join(basis)}" if basis else None,
            "confirm": tuple(dict.fromkeys(confirm)),
        }
    )


def _end(reckoner: _Reckoner, terms: LimitationTerms, begin: dt.date, period: Period) -> _End:
    """Return the last day of the period, moved on where the rule says so and the court does not sit."""
    day = period.after(begin)
    steps = [f"{_FROM[terms.counted_from]} {_named(begin)}", f"{period.words}: {_named(day)}"]
    court = calendar(reckoner.state)
    names, moved = [], set()
    while terms.rolls and (name := court.name_of(day)):
        names.append(name)
        moved.add(court.rule_of(day))
        day += dt.timedelta(days=1)
    if names:
        steps.append(f"the court does not sit ({', '.join(names)}): {_named(day)}")
    holidays = [rule for rule in rules(reckoner.state, "court_holidays") if rule.id in moved]
    confirm = [sentence for rule in holidays for sentence in _confirmed(rule, reckoner.signed)]
    return _End(day, tuple(steps), tuple(confirm))


def _tolled(reckoner: _Reckoner, terms: LimitationTerms, loss: dt.date) -> _Tolled | None:
    """Return when the period would end if it ran from the client's coming of age; None for a grown-up."""
    born = reckoner.matter.client.date_of_birth
    found = rules(reckoner.state, "limitation_tolling", loss)
    if born is None or not found or born.year > _LAST_YEAR:
        return None
    minors = TollingTerms.model_validate(found[0].terms)
    of_age = months_after(born, minors.until_age * 12)
    if of_age <= loss or terms.claim in minors.not_for:
        return None
    return _Tolled(_end(reckoner, terms, of_age, terms), found[0])


def _before_suit(known: Limitation, reckoner: _Reckoner, days: int) -> Limitation:
    """Return a notice that must come some days before the suit can be filed in time."""
    suits = [one.due for one in _suits(reckoner) if one.claim == "injury" and one.due]
    if not suits:
        return _doubted(known, "[CONFIRM: the limitation of the suit; the notice must come before it.]")
    due = min(suits) - dt.timedelta(days=days + 1)
    steps = (f"the suit by {_named(min(suits))}", f"more than {days} days before it: {_named(due)}")
    return known.model_copy(update={"due": due, "acceptable": (due,), "steps": steps})


def _unknown(reckoner: _Reckoner, claim: Claim) -> Limitation:
    """Return a limitation that no rule on file tells."""
    missing = needs_confirmation(None, (), f"the limitation of a {_WORDS[claim]} in {reckoner.state}")
    return Limitation(
        claim=claim,
        what=_WORDS[claim],
        running=claim not in reckoner.done,
        why_not=reckoner.done.get(claim),
        confirm=(missing,) if missing else (),
    )


def _confirmed(rule: Rule, signed: Collection[str]) -> tuple[str, ...]:
    sentence = needs_confirmation(rule, signed)
    return (sentence,) if sentence else ()


def _doubted(one: Limitation, doubt: str) -> Limitation:
    return one.model_copy(update={"confirm": (doubt, *one.confirm)})


def _named(day: dt.date) -> str:
    return f"{day:%A} {format_date(day)}"


def is_minor(matter: Matter, on: dt.date) -> bool:
    """Tell whether the client is known to be younger than 18 on the day."""
    born = matter.client.date_of_birth
    return born is not None and born.year <= _LAST_YEAR and months_after(born, _MAJORITY * 12) > on
