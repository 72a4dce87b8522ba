"""Offers and demands: what was sent and what came back, by date; the last day of an offer that is still open."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from casefile.case import CaseFile
from casefile.clocks import OFFER, Clock
from casefile.dates import format_date
from casefile.deadlines import Deadline
from casefile.demands import Opening, demand_rule, demand_terms, earliest_expiry
from casefile.drafts import ENDING, Answer, Manifest, Sent
from casefile.ids import derive_id
from casefile.money import Money
from casefile.records.insurance import ClaimLetter
from casefile.vocabulary import Vocabulary

MANNERS = {
    "email": "email",
    "mail": "mail",
    "certified mail": "certified",
    "overnight": "overnight",
    "fax": "fax",
    "personal": "personal",
    "electronic service": "electronic",
}
"""How a document goes out, in the words of people, and as the rules on time-limited demands name it."""
_WHAT = {
    "accepted": "accepted",
    "rejected": "rejected",
    "counter": "counter-offer",
    "clarification": "asked for clarification",
    "extension": "asked for more time",
}


class Step(Vocabulary):
    """One step of the negotiation. `draft` is ours; a letter of theirs is cited by its original's hash and page."""

    date: dt.date | None
    side: Literal["ours", "theirs"]
    what: str
    amount: Money | None = None
    who: str | None = None
    draft: str | None = None
    expires: dt.date | None = None
    document: str | None = None
    page: int | None = None
    note: str | None = None


def manners_of(text: str) -> tuple[str, ...]:
    """Return the manners that a text such as "email and certified mail" names; none where one is unknown."""
    parts = [part.strip().casefold() for part in re.split(r",|\band\b|\+", text) if part.strip()]
    return tuple(dict.fromkeys(parts)) if all(part in MANNERS for part in parts) else ()


def opening_of(
    state: str, sent: dt.date, manners: Collection[str], received: dt.date | None, signed: Collection[str] = ()
) -> Opening:
    """Return how long an offer that went out so stays open at the least; from receipt where that day is known."""
    rule = demand_rule(state, sent)
    by_law = [MANNERS[manner] for manner in manners]
    if rule is None or received is None or demand_terms(rule).counted_from != "receipt":
        return earliest_expiry(state, sent, by_law, signed)
    counted = earliest_expiry(state, received, by_law, signed)
    return counted.model_copy(
        update={
            "confirm": tuple(one for one in counted.confirm if "count again when it is received" not in one),
            "steps": (f"received {format_date(received)}", *counted.steps[1:]),
        }
    )


def name_of(manifest: Manifest) -> str:
    """Return a version as people name it: "settlement-demand/v003"."""
    return f"{manifest.document}/v{manifest.version:03d}"


def is_open(manifest: Manifest) -> bool:
    """Tell whether a version went out with a last day and nobody has answered it yet."""
    sent = manifest.sent
    return sent is not None and sent.expires is not None and not any(one.how in ENDING for one in manifest.answers)


def offer_deadlines(manifests: Sequence[Manifest]) -> tuple[Deadline, ...]:
    """Return the last days of the offers that are out and not answered."""
    return tuple(_deadline(one, one.sent) for one in manifests if one.sent is not None and is_open(one))


def offer_clocks(manifests: Sequence[Manifest]) -> tuple[Clock, ...]:
    """Return the clocks that sent offers have set running."""
    return tuple(
        Clock(
            id=derive_id(one.matter, one.document, one.version),
            what=f"{OFFER}, {name_of(one)}",
            due=one.sent.expires,
            unsure=bool(one.sent.doubts),
        )
        for one in manifests
        if one.sent is not None and is_open(one)
    )


def history(case: CaseFile, manifests: Sequence[Manifest]) -> tuple[Step, ...]:
    """Return what was offered, demanded and answered, the oldest first; the carrier's letters with their pages."""
    steps = [step for manifest in manifests for step in _ours(manifest)]
    for paper in case.of_kind("claim_letter"):
        record = paper.record
        if not isinstance(record, ClaimLetter) or record.letter_type not in {"offer", "denial"}:
            continue
        source = paper.sources.get("amount_offered") or paper.sources.get("date")
        steps.append(
            Step(
                date=record.date,
                side="theirs",
                what="offer" if record.letter_type == "offer" else "denial",
                amount=record.amount_offered,
                who=record.adjuster_name or record.carrier,
                document=paper.file,
                page=source.page if source else paper.pages[0],
            )
        )
    return tuple(sorted(steps, key=lambda one: (one.date or dt.date.min, one.side, one.what, one.draft or "")))


def shape(steps: Sequence[Step]) -> dict[str, object]:
    """Return the history as the JSON of `matterflow offers`."""
    return {"offers": [step.model_dump(mode="json", exclude_none=True) for step in steps]}


def _ours(manifest: Manifest) -> Iterator[Step]:
    sent = manifest.sent
    if sent is None or manifest.document != "settlement-demand":
        return
    name = name_of(manifest)
    kind = str(manifest.options.get("variant") or "open").replace("-", " ")
    yield Step(
        date=sent.on,
        side="ours",
        what=f"demand ({kind}), by {sent.manner}",
        amount=sent.amount,
        who=manifest.released_by,
        draft=name,
        expires=sent.expires,
        note=f"tracking number {sent.tracking}" if sent.tracking else None,
    )
    for answer in manifest.answers:
        yield _answered(answer, name)


def _answered(answer: Answer, draft: str) -> Step:
    return Step(
        date=answer.on, side="theirs", what=_WHAT[answer.how], amount=answer.amount, draft=draft, note=answer.note
    )


def _deadline(manifest: Manifest, sent: Sent) -> Deadline:
    steps = [f"sent {format_date(sent.on)} by {sent.manner}"]
    if sent.received:
        steps.append(f"received {format_date(sent.received)}")
    if sent.earliest:
        steps.append(f"by law open until {format_date(sent.earliest)} at the least")
    if sent.expires:
        steps.append(f"as the letter prints it, open until the end of {format_date(sent.expires)}")
    return Deadline(
        what=f"{OFFER}, {name_of(manifest)}",
        served=sent.on,
        manner=sent.manner,
        due=sent.expires,
        acceptable=(sent.expires,) if sent.expires else (),
        rule=sent.rule or "as the letter says",
        steps=tuple(steps),
        confirm=sent.doubts,
        needs_attorney=bool(sent.doubts),
        document=name_of(manifest),
    )
