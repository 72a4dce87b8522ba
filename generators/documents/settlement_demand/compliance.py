"""A time-limited demand against its statute: each element with the paragraph that meets it, or what is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from casefile.demands import Element
from generators.agreement import squeeze
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.sending import rule_of
from generators.documents.settlement_demand.statute import terms_of
from generators.documents.settlement_demand.view import DemandView
from generators.markup import OPEN, gap, plain
from generators.places import GAP, Place, walk

_GAP = f"{OPEN}g"
Texts = tuple[str, ...]


class Check(NamedTuple):
    """One element: what the statute asks for, the section of the letter and the words in it that meet it.

    `open` tells that nothing meets it, or that what does still has a gap.
    """

    element: Element
    section: str
    texts: Texts
    open: bool


def checks(bench: Bench, view: DemandView) -> tuple[Check, ...]:
    """Return a check an element of the statute, in its order; none where the demand is made under no statute."""
    terms = terms_of(bench)
    return tuple(_check(one, view) for one in terms.elements) if terms else ()


def unmet(bench: Bench, found: Iterable[Check]) -> Iterator[str]:
    """Yield the gap of each element that nothing in the letter meets, save those that are asked for only if known."""
    rule = rule_of(bench)
    for check in found:
        if rule is not None and not check.texts and not check.element.if_known:
            words, cite = bench.book.law(rule, check.element.words), bench.book.law(rule, check.element.cite)
            yield gap(f"the statute asks for {words} ({cite}); this letter does not have it")


def required(found: Iterable[Check]) -> tuple[str, ...]:
    """Return each element that is not met, or met by words that still hold a gap, with its cite."""
    return tuple(
        f"{check.element.words} ({check.element.cite})" for check in found if check.open and not check.element.if_known
    )


def required_gaps(bench: Bench, found: Iterable[Check]) -> tuple[str, ...]:
    """Return the gaps that stand where an element of the statute should, as they are printed."""
    known = tuple(found)
    texts = [text for check in known if check.open and not check.element.if_known for text in check.texts]
    sentences = [match[0] for text in (*texts, *unmet(bench, known)) for match in GAP.finditer(plain(text))]
    return tuple(dict.fromkeys(sentences))


def left_out(found: Iterable[Check], docx: bytes) -> tuple[str, ...]:
    """Return a sentence for each element whose words the finished file does not print: the template lacks them."""
    printed = squeeze("\n".join(place.text for place in walk(docx)))
    return tuple(
        f"[CONFIRM: the template leaves out what the statute asks for: {check.element.words} ({check.element.cite})]"
        for check in found
        if any(squeeze(plain(text)) not in printed for text in check.texts)
    )


def places_of(check: Check, places: Iterable[Place]) -> str:
    """Return where in the finished file the first words that meet an element stand ("p10", "t0.r4.c1")."""
    wanted = [squeeze(plain(text)) for text in check.texts[:1]]
    return next((place.where for place in places if any(one in squeeze(place.text) for one in wanted)), "")


def _check(element: Element, view: DemandView) -> Check:
    section, texts_of = _WHERE.get(element.key, ("", lambda view: ()))  # noqa: ARG005
    texts = tuple(text for text in texts_of(view) if plain(text))
    return Check(element, section, texts, not texts or any(_GAP in text for text in texts))


def _captioned(*labels: str) -> Callable[[DemandView], Texts]:
    return lambda view: tuple(pair.text for pair in view.caption if pair.label in labels)


def _stating(*words: str) -> Callable[[DemandView], Texts]:
    """Return what finds the paragraphs of the offer and its terms that have any of the words."""
    return lambda view: tuple(text for text in (*view.offer, *view.terms) if any(one in plain(text) for one in words))[
        :1
    ]


_WHERE: dict[str, tuple[str, Callable[[DemandView], Texts]]] = {
    "label": ("the title", lambda view: (view.title,)),
    "statute": ("the title", lambda view: (view.title,)),
    "period": (
        "Offer, or Time and manner of acceptance",
        _stating("is open until", "must be accepted by", "the day until which"),
    ),
    "offer": ("Offer", _stating("including the satisfaction of all liens")),
    "release": ("Offer", _stating("complete release of all of your insureds", "The release is")),
    "releasees": ("Offer", _stating("The party to be released", "all of your insureds")),
    "claims": ("Offer", _stating("The claims to be released", "offers to settle all claims")),
    "amount": ("Offer", lambda view: view.offer[:1]),
    "liens": ("Offer", _stating("satisfaction of all liens")),
    "loss": ("the caption", _captioned("Date of loss", "Place of loss")),
    "claim_number": ("the caption", _captioned("Claim number")),
    "injuries": ("Injuries", lambda view: tuple(row.diagnosis for row in view.injuries)),
    "proof": ("Exhibits", lambda view: tuple(row.title for row in view.exhibits)),
    "payment_date": (
        "Offer",
        _stating("Payment is to be delivered by", "the day by which payment", "the day of payment"),
    ),
    "coverage_oath": ("Offer", _stating("under oath")),
    "acceptance_address": ("Offer", _stating("Acceptance is sent to")),
    "coverage": ("Coverage and limits", lambda view: view.coverage[:1]),
    "providers": ("Enclosures", lambda view: tuple(one for one in view.enclosures if "Providers" not in one)[:60]),
    "employers": ("Enclosures", lambda view: _after("Employers", view.enclosures)),
}


def _after(word: str, lines: Texts) -> Texts:
    at = next((at for at, line in enumerate(lines) if line.startswith(word)), None)
    return lines[at + 1 :] if at is not None else ()
