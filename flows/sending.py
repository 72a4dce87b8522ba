"""What becomes of a released version: sent, when and how, its last day computed anew; and what was answered."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from casefile.claims import Claim, CorrectionClaim
from casefile.dates import format_date, parse_date
from casefile.drafts import Answer, How, Manifest, Sent
from casefile.errors import CheckFailedError, UnusableInput
from casefile.money import parse_money
from casefile.offers import MANNERS, history, manners_of, opening_of, shape
from flows import posting
from flows.desks import signed_rules
from flows.naming import docx_name, pretty
from flows.releases import DraftName, load_claims, parse_draft, row
from flows.settings import StaffMember
from flows.wiring import House
from generators.figures import find
from generators.places import Place, walk

DEMAND = "settlement-demand"
_UNTIL = re.compile(r"\b(?:open until|must be accepted by)\b", re.IGNORECASE)
_NEAR = 60
"""Signs between those words and the day: an hour, a time zone and the day of the week."""
_OFFERS = re.compile(r"\boffers? to (?:settle|resolve)\b|\bdemands? (?:payment|the sum|settlement)\b", re.IGNORECASE)


class Going(NamedTuple):
    """How a version goes out; `even_so` records an offer that leaves less time than the law asks for."""

    on: dt.date
    manner: str
    tracking: str | None = None
    received: dt.date | None = None
    amount: Decimal | None = None
    even_so: bool = False


def record_sent(house: House, draft: str, member: StaffMember, going: Going) -> dict[str, Any]:
    """Write down when and how a released version went out; the clocks of the law start there.

    A time-limited offer's last day is computed anew from the day and manner of sending (and of receipt where the rule
    counts from there): the deadlines report, the e-mail and the .ics have it from then on.

    Raises:
        UnusableInput: no such draft or manner, or a day to come. ConflictError: not released, or sent otherwise.
        CheckFailedError: the offer leaves less time than the law asks for; the text says what to do.
    """
    name = parse_draft(draft)
    manners = manners_of(going.manner)
    if not manners:
        raise UnusableInput(f"{going.manner!r} is no manner of sending: use one or more of {', '.join(MANNERS)}")
    for day in (going.on, going.received):
        if day is not None and day > house.today():
            raise UnusableInput(f"{day.isoformat()} is still to come: record the day on which it really happened")
    if going.received is not None and going.received < going.on:
        raise UnusableInput(f"it can't be received on {going.received.isoformat()}, before it was sent")
    standing = house.cases.drafts.get(name.matter, name.document, name.version)
    sent = Sent(
        on=going.on,
        manner=" and ".join(manners),
        tracking=going.tracking,
        by=member.id,
        received=going.received,
        **_offer(house, name, standing, manners, going),
    )
    manifest = house.cases.drafts.record_sent(name.matter, name.document, name.version, sent)
    _keep(house, name, manifest)
    details = {"on": sent.on.isoformat(), "manner": sent.manner}
    details |= {"expires": sent.expires.isoformat()} if sent.expires else {}
    details |= {"received": sent.received.isoformat()} if sent.received else {}
    house.cases.trail.append(house.now(), member.id, member.role, "sent", name.prefix, details)
    return row(manifest, name.prefix) | {"sent": sent.on.isoformat(), "open until": _iso(sent.expires)}


def record_answer(house: House, draft: str, member: StaffMember, answer: Answer) -> dict[str, Any]:
    """Write down what came back on a version that was sent; who asks for time or clarity has not answered yet.

    Raises:
        UnusableInput: no such draft, a day to come or before it was sent, a counter-offer without an amount.
        ConflictError: it was not sent.
    """
    name = parse_draft(draft)
    if answer.on > house.today():
        raise UnusableInput(f"{answer.on.isoformat()} is still to come: record the day on which it was answered")
    standing = house.cases.drafts.get(name.matter, name.document, name.version)
    if standing.sent is not None and answer.on < standing.sent.on:
        raise UnusableInput(
            f"{draft} went out on {standing.sent.on.isoformat()}: it can't be answered on {answer.on.isoformat()}"
        )
    manifest = house.cases.drafts.record_answer(name.matter, name.document, name.version, answer)
    _keep(house, name, manifest)
    details = {"on": answer.on.isoformat(), "how": answer.how}
    house.cases.trail.append(house.now(), member.id, member.role, "answered", name.prefix, details)
    late = _late(manifest, answer)
    return row(manifest, name.prefix) | {"answered": answer.on.isoformat(), "how": answer.how, "note": late}


def offers_of(house: House, number: str) -> dict[str, object]:
    """Return the matter's offers and demands by date, in the shape of `matterflow offers`.

    Raises:
        NotFoundError: no matter has the number.
    """
    case = house.cases.filings.load_case(number)
    return shape(history(case, house.cases.drafts.list(number)))


def an_answer(on: dt.date, how: str, amount: str | None, note: str | None, by: str) -> Answer:
    """Return the answer that was typed.

    Raises:
        UnusableInput: no such answer, or the amount is none.
    """
    known: Mapping[str, How] = {
        "accepted": "accepted",
        "rejected": "rejected",
        "counter": "counter",
        "clarification": "clarification",
        "extension": "extension",
    }
    if how not in known:
        raise UnusableInput(f"{how!r} is no answer: use one of {', '.join(known)}")
    given = parse_money(amount) if amount else None
    if amount and (given is None or given < 0):
        raise UnusableInput(f"--amount {amount!r} is no amount: write it as 60000.00")
    return Answer(on=on, how=known[how], amount=given, note=note, by=by)


def _keep(house: House, name: DraftName, manifest: Manifest) -> None:
    house.store.put(f"{name.prefix}manifest.json", pretty(manifest.model_dump(mode="json")))
    posting.write_down(house, name.matter)


def _offer(house: House, name: DraftName, manifest: Manifest, manners: tuple[str, ...], going: Going) -> dict[str, Any]:
    """Return what a settlement demand asks for and until when, checked against the law of the matter's state."""
    if name.document != DEMAND:
        return {}
    places = walk(house.store.get(name.prefix + docx_name(name.document)))
    claims = load_claims(house, name)
    amount = going.amount if going.amount is not None else _amount(places, claims)
    until = last_day(manifest, places)
    if until is None:
        return {"amount": amount}
    state = house.cases.matters.get(name.matter).jurisdiction.state
    limited = manifest.options.get("variant") == "time-limited" or any("999.1" in one.text for one in places[:12])
    if not limited:
        return {"amount": amount, "expires": until}
    opening = opening_of(state, going.on, manners, going.received, signed_rules(house))
    if opening.earliest is not None and not opening.allows(until) and not going.even_so:
        raise CheckFailedError(
            f"the letter leaves the offer open until {format_date(until)}; {opening.cite} asks for {opening.days} days "
            f"from {opening.counted_from} when it goes by {' and '.join(manners)}: until "
            f"{format_date(opening.earliest)} at the least. Nothing was recorded. Draft it again with --expires "
            f"{opening.earliest.isoformat()} or later, release and send that; if this one is out already, record it "
            "with --even-so, and an attorney decides what to do"
        )
    short = opening.earliest is not None and not opening.allows(until)
    doubts = opening.confirm + (
        (f"[CONFIRM: the offer closes before {format_date(opening.earliest or until)}, the first day by law.]",)
        if short
        else ()
    )
    return {
        "amount": amount,
        "expires": until,
        "earliest": opening.earliest,
        "rule": opening.cite,
        "doubts": doubts,
    }


def last_day(manifest: Manifest, places: tuple[Place, ...]) -> dt.date | None:
    """Return the last day of the offer as the letter prints it; what a person wrote in Word goes before the option.

    Raises:
        CheckFailedError: it prints several.
    """
    printed = set(_printed_days(places))
    if len(printed) > 1:
        days = " and ".join(format_date(day) for day in sorted(printed))
        raise CheckFailedError(
            f"the letter says that it is open until {days}: make it one day in Word, save, and release that version"
        )
    given = manifest.options.get("expires")
    return next(iter(printed), parse_date(str(given)) if given else None)


def _printed_days(places: tuple[Place, ...]) -> Iterator[dt.date]:
    for at, place in enumerate(places):
        found = _UNTIL.search(place.text)
        if found is None or "CONFIRM" in place.text:
            continue
        rest = place.text[found.end() :]
        if not rest.strip(" :") and at + 1 < len(places):
            rest = places[at + 1].text
        dates = [figure for figure in find(rest) if figure.kind == "date"]
        if dates and dates[0].start < _NEAR and (day := parse_date(dates[0].text)):
            yield day


def _amount(places: tuple[Place, ...], claims: tuple[Claim, ...]) -> Decimal | None:
    """Return the amount that the letter offers to settle for, as it prints it."""
    values = {claim.id: claim.value for claim in claims}
    values |= {claim.over: claim.value for claim in claims if isinstance(claim, CorrectionClaim) and claim.over}
    for place in places:
        if not _OFFERS.search(place.text):
            continue
        for span in place.spans:
            words = place.text[span.start : span.end]
            if "$" in words and (amount := parse_money(words)) is not None:
                return amount
        money = [figure for figure in find(place.text) if figure.kind == "money"]
        if money:
            return parse_money(money[0].text)
    return None


def _late(manifest: Manifest, answer: Answer) -> str:
    expires = manifest.sent.expires if manifest.sent else None
    if expires is None or answer.on <= expires:
        return ""
    return f"after the last day of the offer, {format_date(expires)}"


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
