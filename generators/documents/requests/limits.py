"""The request to a carrier: the limits of every policy that may apply, by the state's statute where it has one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from casefile.documents import FiledDocument
from casefile.errors import UnusableInput
from casefile.identity import same_organisation
from casefile.law.rules import Rule
from generators.documents.requests.bench import Bench, contact, unverified
from generators.documents.requests.view import Body, Form, Pair
from generators.markup import gap, note
from generators.stationery import listed, short_name

NAME = "limits-request"


class Carrier(NamedTuple):
    """A carrier that is asked: of an adverse party, or the client's own; `at` is its place on the intake form."""

    insurer: str
    at: int
    own: bool


def wanted(bench: Bench, to: str | None) -> list[Carrier]:
    """Return the carriers that are asked: the one that is named, else each whose limits the file does not show.

    Raises:
        UnusableInput: the file has no such carrier, or all limits are in the file.
    """
    matter = bench.case.matter
    known = [Carrier(one.insurer, at, own=False) for at, one in enumerate(matter.adverse_parties) if one.insurer]
    known += [Carrier(one.insurer, at, own=True) for at, one in enumerate(matter.own_coverage)]
    if to:
        found = [one for one in known if same_organisation(one.insurer, to) or to.lower() in one.insurer.lower()][:1]
        names = ", ".join(dict.fromkeys(one.insurer for one in known)) or "none"
        words = f"matter {matter.number}: no such carrier; on the intake form: {names}"
    else:
        open_items = [item for item in bench.readiness.open_items if item.area == "coverage"]
        found = [one for one in known if any(_is_about(one, item.what, item.who) for item in open_items)]
        words = (
            f"matter {matter.number}: the limits of each carrier are in the file; name one with --to"
            if known
            else f"matter {matter.number}: the intake form names no carrier"
        )
    if not found:
        raise UnusableInput(words)
    return found


def body(bench: Bench, carrier: Carrier) -> Body:
    """Return the letter's text."""
    rule = None if carrier.own else _rule(bench)
    return Body(
        title="REQUEST FOR DECLARATIONS AND POLICY" if carrier.own else "REQUEST FOR DISCLOSURE OF POLICY LIMITS",
        delivery=_delivery(rule),
        addressee=_addressee(bench, carrier),
        caption=_caption(bench, carrier),
        salutation="To the claims department:",
        opening=_opening(bench, carrier, rule),
        asks=listed(_asks(bench, carrier)),
        terms=tuple(_terms(bench, carrier, rule)),
        enclosures=_enclosures(bench, rule),
        closing=("Nothing in this letter is an offer to settle or a demand.", contact(bench)),
        running_head=f"{bench.client}, {_insurer(bench, carrier)}",
        form=_oath(bench, rule),
    )


def enclosed(bench: Bench) -> tuple[FiledDocument, ...]:
    """Return the papers that the state's statute wants with the request."""
    rule = _rule(bench)
    kinds = rule.terms.get("encloses") if rule and bench.may_cite(rule) else None
    return bench.case.of_kind(*(str(kind) for kind in kinds)) if isinstance(kinds, list) else ()


def _is_about(carrier: Carrier, what: str, who: str | None) -> bool:
    if carrier.own:
        return "own" in what and carrier.insurer in (who or "")
    return "limits of" in what and carrier.insurer in what


def _rule(bench: Bench) -> Rule | None:
    """Return the state's statute, where it is for this kind of incident."""
    rule = bench.rule("limits_disclosure")
    types = rule.terms.get("types") if rule else None
    fits = not isinstance(types, list) or bench.case.matter.incident.type in types
    return rule if rule and fits else None


def _path(carrier: Carrier, field: str) -> str:
    return f"{'own_coverage' if carrier.own else 'adverse_parties'}[{carrier.at}].{field}"


def _insurer(bench: Bench, carrier: Carrier) -> str:
    return bench.book.intake(_path(carrier, "insurer"))


def _delivery(rule: Rule | None) -> str:
    send = rule.terms.get("send") if rule else None
    if send == "certified":
        return "By certified mail, return receipt requested"
    if send == "certified or overnight":
        return "By certified mail, return receipt requested, or statutory overnight delivery"
    if isinstance(send, str):
        return f"By certified mail {send}"
    return "By e-mail and mail"


def _addressee(bench: Bench, carrier: Carrier) -> tuple[str, ...]:
    adjuster = None if carrier.own else bench.book.told(_path(carrier, "adjuster.name"))
    email = None if carrier.own else bench.book.told(_path(carrier, "adjuster.email"))
    name = _insurer(bench, carrier)
    lines = [name, f"Attention: {adjuster}" if adjuster else "Attention: claims department"]
    return (*lines, email or gap(f"the address of {name} for such requests"))


def _caption(bench: Bench, carrier: Carrier) -> tuple[Pair, ...]:
    book = bench.book
    insured = book.intake("client.name") if carrier.own else book.intake(_path(carrier, "name"))
    pairs = [Pair(label="Your insured", text=insured)]
    pairs += [] if carrier.own else [Pair(label="Our client", text=bench.client)]
    claim, policy = book.told(_path(carrier, "claim_number")), book.told(_path(carrier, "policy_number"))
    pairs += [Pair(label="Claim number", text=claim or "not known to us")]
    pairs += [Pair(label="Policy number", text=policy)] if policy else []
    pairs.append(Pair(label="Date of loss", text=bench.loss))
    place = book.told("incident.place")
    return (*pairs, Pair(label="Place of loss", text=place)) if place else tuple(pairs)


def _opening(bench: Bench, carrier: Carrier, rule: Rule | None) -> tuple[str, ...]:
    first = f"This firm represents {bench.client}, who was injured on {bench.loss}."
    if carrier.own:
        return (
            f"{first} {short_name(bench.book)} is insured with you. Please send us what is listed below, and take this "
            "letter as notice of a possible claim under the uninsured and underinsured motorist and medical coverages.",
        )
    if rule is None:
        return (f"{first} We ask you to disclose the limits of the coverage that may apply. {_no_statute(bench)}",)
    if not bench.may_cite(rule):
        return (f"{first} We ask you to disclose the limits of the coverage that may apply.{unverified(rule)}",)
    within = str(rule.terms.get("within", ""))
    oath = rule.terms.get("oath")
    sworn = f", {oath}" if isinstance(oath, str) else ""
    limit = f" {bench.book.law(rule, within)}" if within else ""
    return (f"{first} Under {bench.book.law(rule)} we request that you disclose{limit}{sworn}:",)


def _no_statute(bench: Bench) -> str:
    words = (
        f"No statute of {bench.state} on file makes a carrier disclose its limits before suit. Early disclosure lets "
        "the claim be settled within them."
    )
    return "We need them to advise our client on a settlement that protects your insured." + note(words)


def _asks(bench: Bench, carrier: Carrier) -> tuple[str, ...]:
    if carrier.own:
        return (
            f"a certified copy of the policy and its declarations as in force on {bench.loss}",
            "the limits of uninsured and underinsured motorist, medical payments and personal injury protection "
            "coverage, and any signed rejection of one",
            "the payments made so far, with payee, date and amount",
            "the claim number and the adjuster in charge",
        )
    insured = bench.book.intake(_path(carrier, "name"))
    return (
        "the name of the insurer and of each insured, as the declarations print them",
        "the limits of liability coverage of each policy that may apply, excess and umbrella policies too",
        "any policy or coverage defense that you believe is available",
        "a copy of each policy with its declarations and endorsements",
        f"the name and coverage of every other insurer known to you that may cover {insured}",
        "how many others claim under the same limits, and what of them is paid already",
    )


def _terms(bench: Bench, carrier: Carrier, rule: Rule | None) -> Iterator[str]:
    if rule is None or not bench.may_cite(rule):
        yield f"Please answer within {bench.answer_time}."
    if carrier.own:
        return
    yield (
        "Please tell your insured of this request, and ask whether the disclosure is consented to and whether there is "
        "any other insurance; and amend your answer at once when you learn of more coverage."
    )


def _enclosures(bench: Bench, rule: Rule | None) -> tuple[str, ...]:
    papers = enclosed(bench)
    if not papers and rule and rule.terms.get("encloses") and bench.may_cite(rule):
        return (gap("the crash report and the bills that the statute wants with this request"),)
    return tuple(f"{_CALLED.get(paper.kind, 'Paper')} {bench.book.cite_document(paper.id)}" for paper in papers)


_CALLED = {
    "crash_report": "Crash report",
    "medical_bill": "Bill",
    "chart_note": "Record",
    "imaging_report": "Imaging report",
}


def _oath(bench: Bench, rule: Rule | None) -> Form:
    """Return the claimant's oath, where the statute wants the request itself sworn."""
    if rule is None or not rule.terms.get("sworn") or not bench.may_cite(rule):
        return Form()
    return Form(
        title="VERIFICATION OF REQUEST",
        text=(
            f"I am the claimant, or the attorney for the claimant, {bench.client}. The facts in the foregoing request "
            f"for insurance information under {bench.book.law(rule)} are true to the best of my knowledge.",
            "Sworn to and subscribed before a notary public:",
        ),
        rows=tuple(Pair(label=label, text="") for label in ("Name", "Signature", "Date", "Notary public")),
    )
