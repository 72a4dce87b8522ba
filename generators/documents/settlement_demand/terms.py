"""The offer and its terms: what is offered, for how much, until when, how it is accepted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.dates import format_date
from casefile.law.rules import the_rule
from casefile.money import format_dollars, total
from generators.claimbook import Printed
from generators.documents.settlement_demand import sending, statute
from generators.documents.settlement_demand.bench import Bench, Limit, joined
from generators.documents.settlement_demand.claims_on_it import asserted_holders
from generators.documents.settlement_demand.party import approval
from generators.documents.settlement_demand.underinsured import own_benefits, payable
from generators.markup import bold, gap, note, plain

_ON_LIMITS = ("policy-limits", "time-limited")


class Ask(NamedTuple):
    """What is asked for: the amount as printed (or its gap), whether it is the limit, and until when.

    `damages` is what the letter's sections come to; None where it puts no sum on the general damages.
    """

    amount: str
    limit: Limit | None
    until: sending.Until | None
    damages: Decimal | None = None

    @property
    def until_words(self) -> str | None:
        """Until when, as printed."""
        return self.until.words if self.until else None


def ask(bench: Bench, parts: Sequence[Printed]) -> Ask:
    """Return what is asked for; `parts` are the sums that an open demand adds up."""
    limit = bench.limit()
    damages = total(part.decimal for part in parts) if bench.options.general_damages is not None else None
    return Ask(_amount(bench, limit, parts), limit, sending.until(bench), damages)


def offer(bench: Bench, asked: Ask) -> tuple[str, ...]:
    """Return the offer: it stands first, and has no conditions that are not in it."""
    if statute.only_these_terms(bench):
        return tuple(_bare_offer(bench, asked))
    return tuple(_offer(bench, asked))


def terms(bench: Bench, asked: Ask) -> tuple[str, ...]:
    """Return how long the offer is open and how it is accepted."""
    paragraphs: list[str] = []
    for words in _terms(bench, asked):
        if paragraphs and not plain(words):
            paragraphs[-1] += words
        else:
            paragraphs.append(words)
    return tuple(paragraphs)


def _amount(bench: Bench, limit: Limit | None, parts: Sequence[Printed]) -> str:
    options, book = bench.options, bench.book
    if options.amount is not None:
        return book.attorney(options.amount, book.desk.person.id)
    if bench.own:
        return payable(bench, limit) if limit else gap("the limit of the client's own coverage; no paper shows it")
    if options.variant in _ON_LIMITS:
        return limit.amount if limit else gap("the limit for one person; no paper in the file shows it")
    if options.general_damages is not None and parts:
        return book.total(parts, printed=format_dollars)
    return gap("the amount demanded; the attorney sets it")


def _bare_offer(bench: Bench, asked: Ask) -> Iterator[str]:
    """Yield an offer of the statute's terms alone, each in a paragraph of its own."""
    rule = sending.rule_of(bench)
    under = f", under {bench.book.law(rule)}," if rule else ""
    doubt = asked.until.doubt if asked.until else ""
    yield (
        f"{bench.claimant} offers to settle{under} the claims named below against your insured, {bench.adverse}, for "
        f"{bold(asked.amount)}{_confirmed(bench, asked)}. These are the terms of the offer, and there are no others:"
        f"{doubt}{_above(bench, asked)}"
    )
    yield from statute.statements(bench, asked.amount, asked.until_words)
    yield from approval(bench)


def _offer(bench: Bench, asked: Ask) -> Iterator[str]:
    if bench.own:
        yield (
            f"{bench.claimant} claims the underinsured motorist benefits of policy {bench.of_policy('policy_number')} "
            f"and offers to resolve that claim for {bold(asked.amount)}{_confirmed(bench, asked)}."
        )
        yield from own_benefits(bench, asked.limit)
        yield from approval(bench)
        return
    within = f", within the limits of policy {bench.of_policy('policy_number')}," if asked.limit else ""
    yield (
        f"{bench.claimant} offers to settle all claims for {bench.claims_words} against your insured, {bench.adverse}"
        f"{within} for {bold(asked.amount)}{_confirmed(bench, asked)}, including the satisfaction of all liens"
        f"{_liens(bench)}, in exchange for a complete release of all of your insureds from all present and future "
        f"liability for this occurrence.{_spaced(statute.says(bench, 'release'))}{_above(bench, asked)}"
    )
    yield from approval(bench)
    if bench.case.of_kind("repair_estimate"):
        yield "The offer does not extend to the damage to property." + note(
            "Attorney to confirm that the release leaves the property damage out."
        )


def _liens(bench: Bench) -> str:
    """Return the liens that are known by name: an offer that is silent on them is no offer of a full release."""
    names = asserted_holders(bench)
    return f", among them {joined(names)}" if names else ""


def _spaced(words: str) -> str:
    return f" {words}" if words else ""


def _confirmed(bench: Bench, asked: Ask) -> str:
    """Return where the limit is shown, if the limit is what is asked for."""
    limit = asked.limit
    if limit is None:
        return ""
    cite = bench.cite(limit.document, limit.path)
    if asked.amount == limit.amount or bench.options.amount == limit.amount.decimal:
        letter = bench.case.of_kind("claim_letter") and bench.book.held(limit.document, "date")
        shown = f" that your letter of {letter} confirms" if letter and not bench.own else ""
        return f", the limit for one person{shown} {cite}"
    return f" (the limit for one person is {limit.amount} {cite})" if bench.options.variant in _ON_LIMITS else ""


def _above(bench: Bench, asked: Ask) -> str:
    return _above_limit(bench, asked) + _above_damages(bench, asked)


def _above_damages(bench: Bench, asked: Ask) -> str:
    """Return a note for the firm where more is asked for than the letter's own sections come to."""
    amount, damages = bench.options.amount, asked.damages
    if amount is None or damages is None or amount <= damages:
        return ""
    return note(
        f"The amount asked for, {format_dollars(amount)}, is {format_dollars(amount - damages)} above the damages that "
        f"the letter shows, {format_dollars(damages)}: no section accounts for the difference."
    )


def _above_limit(bench: Bench, asked: Ask) -> str:
    amount, limit = bench.options.amount, asked.limit
    if amount is None or limit is None or amount <= limit.amount.decimal:
        return ""
    if bench.options.variant in _ON_LIMITS:
        return " " + gap("the amount is above the limit; a demand on the limits must lie within them")
    return note("The amount is above the limit for one person that the file shows.")


def _terms(bench: Bench, asked: Ask) -> Iterator[str]:
    if statute.only_these_terms(bench):
        yield from statute.doubts(bench)
        return
    book, firm = bench.book, bench.book.desk.firm
    to = book.settings("firm.email") if firm.email else book.settings("firm.name")
    if asked.until:
        counted = sending.counted(bench, asked.until.day)
        after = f" ({counted})" if counted else ""
        yield f"This offer is open until {bold(asked.until.words)}{after}.{asked.until.doubt}"
        yield (
            f"It is accepted by a written acceptance of its terms in full that reaches us by then, at {to}."
            f"{statute.acceptance(bench)}"
        )
    elif bench.options.variant == "time-limited":
        yield statute.missing_day(bench)
        yield f"It is accepted by a written acceptance of its terms in full that reaches us by then, at {to}."
    else:
        yield f"Please answer in writing, to {to}." + note("No day is set until which this demand is open.")
    paid_to = f"{book.settings('firm.name')} in trust for {bench.beneficiary}"
    yield f"The settlement draft is made payable to {paid_to}{'' if plain(paid_to).endswith('.') else '.'}"
    yield from _clocks(bench)
    yield from statute.doubts(bench)


def _clocks(bench: Bench) -> Iterator[str]:
    """Yield, for the firm alone, what the state's law on the insurer's conduct counts from this letter."""
    state, today = bench.case.matter.jurisdiction.state, bench.book.desk.today
    topics = ("first_party_notice", "civil_remedy_notice") if bench.own else ("bad_faith", "civil_remedy_notice")
    for rule in filter(None, (the_rule(state, topic, today) for topic in topics)):
        days = rule.terms.get("days")
        end = f" Counted from the day of this draft, day {days} is {_on_day(bench, days)}." if days else ""
        yield note(f"{rule.cite}: {rule.text}{end} Count again on the day of sending.")


def _on_day(bench: Bench, days: object) -> str:
    return format_date(bench.book.desk.today + dt.timedelta(days=int(str(days))))
