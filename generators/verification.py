"""The check of a finished document that trusts nothing: each claim against its source, each figure against a claim."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.claims import (
    AttorneyClaim,
    Claim,
    ComputedClaim,
    CorrectionClaim,
    IntakeClaim,
    LawClaim,
    RecordClaim,
    SettingsClaim,
)
from casefile.errors import MatterflowError
from casefile.formulas import evaluate
from casefile.law.rules import Rule
from casefile.matter import Matter
from casefile.pages import Box
from generators.agreement import contains, holds, prints, reads
from generators.asides import jumps, spoken
from generators.binder_check import Stand
from generators.claimbook import WHOLE_PAGE
from generators.figures import bare_figures, find, odd_signs, standing_alone
from generators.markup import clean, plain
from generators.paths import canonical, value_at
from generators.places import Place, walk
from generators.register import formula_value

Said = tuple[str, str, str, dt.date]
_BATES = re.compile(r"\b[A-Z][A-Z0-9]{0,7}-\d{6,}\b")
_TARGET = re.compile(r"exhibits(?:-(?P<part>\d+))?\.pdf#page=(?P<page>\d+)")
_CITED = re.compile(r"\bEx\. (\w+), ([A-Z][A-Z0-9]{0,7}-\d{6,})\b")
_TAB = re.compile(r"Ex(?:hibit|\.) (\w+)")
Reread = Callable[[str, int, Box | None], str]


class Origins(NamedTuple):
    """Where claims lead, looked up anew.

    `reread(sha256, page, box)` reads the stored original again: the words in the box, or of the whole page (of
    the whole file for structured input) without one. `rule` and `settings` return None for what is not there.
    `corrections` are what people said over what was read: the original's hash, the value, who, on what day.
    `attested` are the values of people's statements by the keys of claims.
    `binder` says where each Bates number stands in the finished binder, `parts` how many pages each of its parts has.
    `again` reads as `reread` does, with more care:
    it is asked where the first reading does not bear a claim out.
    """

    reread: Reread
    bates: Mapping[tuple[str, int], str]
    rule: Callable[[str], Rule | None]
    signed_off: Mapping[str, str]
    settings: Callable[[str], object]
    matter: Matter
    corrections: frozenset[Said] = frozenset()
    attested: Mapping[str, str] = {}
    again: Reread | None = None
    binder: Mapping[str, Stand] | None = None
    parts: tuple[int, ...] = ()


class Failure(NamedTuple):
    """What does not hold, and where: a place of the Word file, or the claim's id where it is not printed."""

    where: str
    sentence: str

    def __str__(self) -> str:
        """Return the sentence that a person reads."""
        return f"{self.where}: {self.sentence}"


def verify(docx: bytes, claims: Sequence[Claim], origins: Origins) -> tuple[Failure, ...]:
    """Return everything in the finished file that does not hold, in reading order, then what is wrong with claims."""
    known = {claim.id: claim for claim in claims}
    corrected = {claim.over: claim for claim in claims if isinstance(claim, CorrectionClaim) and claim.over}
    places = walk(docx)
    alone = standing_alone(places, claims)
    failures = [
        failure for place in places for failure in _place(place, known, corrected, alone.get(place.where, frozenset()))
    ]
    failures.extend(_absent(places, claims, corrected, alone))
    failures.extend(_beside(docx, claims))
    if origins.binder is not None:
        failures.extend(_into_binder(docx, places, origins.binder, origins.parts))
    for claim in claims:
        failures.extend(
            Failure(claim.where.partition(" ")[0] or claim.id, said) for said in _claim(claim, known, origins)
        )
    return tuple(failures)


def _place(
    place: Place, known: Mapping[str, Claim], corrected: Mapping[str, CorrectionClaim], alone: frozenset[str]
) -> Iterator[Failure]:
    for span in place.spans:
        words, claim = place.text[span.start : span.end], known.get(span.claim)
        if claim is None and words:
            yield Failure(place.where, f"{words!r} points at {span.claim}, which is not among the claims")
        elif claim is not None and words and not _says(words, claim, corrected.get(span.claim)):
            yield Failure(place.where, f"it says {words!r} where its source ({claim.id}) says {claim.text!r}")
    for figure in bare_figures(place, {span.claim for span in place.spans}):
        if figure.text not in alone:
            yield Failure(place.where, f"{figure.text!r} ({figure.kind}) has no claim")
    for odd in odd_signs(place):
        yield Failure(place.where, odd)


def _absent(
    places: Sequence[Place],
    claims: Sequence[Claim],
    corrected: Mapping[str, CorrectionClaim],
    alone: Mapping[str, frozenset[str]],
) -> Iterator[Failure]:
    """Yield each claim that is not printed any more at a place where it should be."""
    text = {place.where: " ".join(place.text.split()) for place in places}
    bound = {(place.where, span.claim) for place in places for span in place.spans if place.text[span.start : span.end]}
    for claim in claims:
        said = [claim.text, *([corrected[claim.id].text] if claim.id in corrected else [])]
        for where in claim.where.split():
            printed = any(" ".join(words.split()) in text.get(where, "") for words in said)
            if (where, claim.id) not in bound and not (printed and claim.text in alone.get(where, ())):
                yield Failure(where, f"{claim.text!r} ({claim.id}) is not printed there any more")


def _beside(docx: bytes, claims: Sequence[Claim]) -> Iterator[Failure]:
    """Yield each figure of properties, pictures' descriptions, fields and charts that no claim has."""
    known = {text for claim in claims for text in (claim.text, *(figure.text for figure in find(claim.text)))}
    for aside in spoken(docx):
        for figure in find(aside.text):
            if figure.text not in known:
                yield Failure(aside.where, f"{figure.text!r} ({figure.kind}) in a {aside.kind} has no claim")


def _into_binder(
    docx: bytes, places: Sequence[Place], binder: Mapping[str, Stand], parts: Sequence[int]
) -> Iterator[Failure]:
    """Yield each link that leads to another page than its words say, and each exhibit that does not hold its page."""
    for jump in jumps(docx):
        target, number = _TARGET.search(jump.target), _BATES.search(jump.words)
        if target and number and number[0] in binder and _page_led_to(target, parts) != binder[number[0]].page:
            file = f"part {target['part']}" if target["part"] else "the binder"
            yield Failure(jump.where, f"the link under {jump.words!r} leads to page {target['page']} of {file}")
    rows: dict[str, list[str]] = defaultdict(list)
    for place in places:
        for label, number in _CITED.findall(place.text):
            if number in binder and binder[number].exhibit != label:
                yield Failure(place.where, f"{number} stands in exhibit {binder[number].exhibit}, not {label}")
        rows[place.where.rpartition(".")[0]].append(place.text)
    for where, texts in rows.items():
        tab = _TAB.fullmatch(texts[0].strip())
        wrong = {binder[one].exhibit for text in texts for one in _BATES.findall(text) if one in binder}
        if where and tab and wrong - {tab[1]}:
            yield Failure(f"{where}.c0", f"these pages stand in exhibit {', '.join(sorted(wrong))}, not {tab[1]}")


def _page_led_to(target: re.Match[str], parts: Sequence[int]) -> int | None:
    """Return the page of the whole binder that a link leads to; None where it is past the end of its part."""
    page, part = int(target["page"]), int(target["part"] or 0)
    if not part:
        return page
    return sum(parts[: part - 1]) + page if part <= len(parts) and page <= parts[part - 1] else None


def _says(words: str, claim: Claim, correction: CorrectionClaim | None) -> bool:
    said = " ".join(words.split())
    return said == " ".join(claim.text.split()) or (
        correction is not None and said == " ".join(correction.text.split())
    )


def _claim(claim: Claim, known: Mapping[str, Claim], origins: Origins) -> Iterator[str]:
    match claim:
        case RecordClaim():
            yield from _record(claim, origins)
        case ComputedClaim():
            yield from _computed(claim, known)
        case LawClaim():
            yield from _law(claim, origins)
            return
        case SettingsClaim():
            yield from _settings(claim, origins)
        case IntakeClaim(kind="intake"):
            yield from _same(claim, value_at(origins.matter, claim.key), "the matter")
        case IntakeClaim(kind="attested"):
            if origins.attested.get(claim.key) != claim.value:
                yield f"{claim.text!r} ({claim.id}): no statement of {claim.said_by} in the matter's file says so"
        case CorrectionClaim(over=""):
            if (claim.document or "", claim.value, claim.said_by, claim.said_on) not in origins.corrections:
                yield f"{claim.text!r} ({claim.id}): no such correction by {claim.said_by} stands in the matter's file"
        case CorrectionClaim():
            if claim.over not in known:
                yield f"{claim.id} corrects {claim.over}, which is not among the claims"
        case IntakeClaim() | AttorneyClaim():
            pass
    if not prints(claim.text, claim.value):
        yield f"{claim.text!r} ({claim.id}) is not how {claim.value!r} is printed"


def _record(claim: RecordClaim, origins: Origins) -> Iterator[str]:
    if claim.path == WHOLE_PAGE:
        if origins.bates.get((claim.document, claim.page)) != claim.value:
            yield f"{claim.text!r} ({claim.id}) is not the Bates number of page {claim.page} of {claim.document[:12]}"
        return
    place = f"page {claim.page} of {claim.document[:12]}"
    if claim.bates is not None and origins.bates.get((claim.document, claim.page)) != claim.bates:
        yield f"{claim.text!r} ({claim.id}): {claim.bates} is not the Bates number of {place}"
    try:
        words = _words_of(claim, origins)
    except MatterflowError as error:
        yield f"{claim.text!r} ({claim.id}): {place} cannot be read again: {error}"
        return
    if not holds(words, claim.quote):
        yield f"{claim.text!r} ({claim.id}): {place} does not say {claim.quote!r} there"
    elif claim.method != "inferred" and not reads(claim.quote, claim.value):
        yield f"{claim.text!r} ({claim.id}): {place} says {claim.quote!r}, not {claim.value!r}"
    elif not claim.quote and find(claim.text):
        yield f"{claim.text!r} ({claim.id}): no words of {place} bear it out"


def _words_of(claim: RecordClaim, origins: Origins) -> str:
    words = origins.reread(claim.document, claim.page, claim.box)
    if origins.again is not None and not holds(words, claim.quote):
        return origins.again(claim.document, claim.page, claim.box)
    return words


def _computed(claim: ComputedClaim, known: Mapping[str, Claim]) -> Iterator[str]:
    absent = [name for name in claim.inputs if name not in known]
    if absent:
        yield f"{claim.text!r} ({claim.id}) is computed from {', '.join(absent)}, which is not among the claims"
        return
    try:
        value = evaluate(claim.formula, {name: formula_value(known[name].value) for name in claim.inputs})
    except ValueError as error:
        yield f"{claim.text!r} ({claim.id}) cannot be computed again: {error}"
        return
    if canonical(value) != claim.value:
        yield f"{claim.text!r} ({claim.id}): {claim.formula} is {canonical(value)}, not {claim.value}"


def _law(claim: LawClaim, origins: Origins) -> Iterator[str]:
    rule = origins.rule(claim.rule)
    if rule is None:
        yield f"{claim.text!r} ({claim.id}): the rule {claim.rule} is no longer in the rules"
    elif (rule.cite, rule.mark, origins.signed_off.get(rule.id)) != (claim.cite, claim.mark, claim.signed_off):
        yield f"{claim.text!r} ({claim.id}): the rule {claim.rule} has changed since this was written"
    elif claim.value != plain(clean(rule.cite)):
        yield f"{claim.text!r} ({claim.id}): the rule {claim.rule} is cited as {rule.cite!r}, not {claim.value!r}"
    elif not any(contains(said, claim.text) for said in (rule.cite, rule.text, *map(str, rule.terms.values()))):
        yield f"{claim.text!r} ({claim.id}) is not what the rule {claim.rule} says"


def _settings(claim: SettingsClaim, origins: Origins) -> Iterator[str]:
    said = origins.settings(claim.key)
    if claim.key.startswith("template.") and isinstance(said, str):
        if not contains(said, claim.text):
            yield f"{claim.text!r} ({claim.id}) no longer stands in the template"
        return
    yield from _same(claim, said, "the settings")


def _same(claim: Claim, value: object, whose: str) -> Iterator[str]:
    said = None if value is None else plain(clean(canonical(value)))
    if said != claim.value:
        yield f"{claim.text!r} ({claim.id}): {whose} now say{'s' if whose == 'the matter' else ''} {said!r}"
