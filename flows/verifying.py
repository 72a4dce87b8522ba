"""Verification: a finished Word file against its claims, and each claim against its source read anew."""

from __future__ import annotations

import datetime as dt
import hashlib
import queue
import re
import tempfile
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple, TypeGuard

from casefile.attested import attested_values
from casefile.case import CaseFile
from casefile.claims import Claim, RecordClaim
from casefile.drafts import Manifest
from casefile.errors import NotFoundError, PermanentError
from casefile.keys import original_key
from casefile.law.rules import Rule, rule_by_id
from casefile.pages import Box, Page
from extractors.reading.boxes import words_in
from extractors.reading.workers import ReadingPool
from flows.desks import desk_of, kept_readings
from flows.release_bars import Bars, bars_of
from flows.sealed import Version, broken_seals, standing_claims, version_of
from flows.wiring import House
from generators.agreement import holds
from generators.asides import asides
from generators.binder_check import Stand, stands
from generators.binder_parts import is_part, page_counts, part_name
from generators.claimbook import WHOLE_PAGE, settings_value
from generators.desk import Desk
from generators.edits import at_odds
from generators.markup import clean, plain
from generators.paths import canonical, value_at
from generators.verification import Failure, Origins, verify

Wanted = dict[int, tuple[Box, ...] | None]
"""Pages by number, with the boxes that are cited on them: none for the whole page, None for all care."""
_AT_ONCE = 16
"""Pages of one original that one process is asked for at once."""
_CLAIM = re.compile(r"\bc\d{4,}\b")
_NO_PAGE = {
    "attorney": "figures, dates or names that the attorney or an edit set: held to what was set, not to a page",
    "attested": "statements of people: held to the statement as it was taken down, not to a page",
    "intake": "facts of the intake form: held to the matter as it stands, not to a page",
    "settings": "facts of the firm's settings: held to the settings as they stand",
    "law": "cites of law: held to the rules that are in force here, not to a law book",
    "correction": "values that a person corrected: held to the correction, not to the page",
}


class Verified(NamedTuple):
    """What a verification found; `unchecked` says in sentences what it did not look at, or could not hold to a page."""

    claims: int
    broken: int
    failures: tuple[Failure, ...]
    unchecked: tuple[str, ...] = ()


def check_draft(house: House, case: CaseFile, desk: Desk, docx: bytes, claims: Sequence[Claim]) -> tuple[Failure, ...]:
    """Return what does not hold in a draft just made; cited boxes are looked up in the kept page readings."""
    return verify(docx, claims, _origins(case, desk, kept_readings(house, case)))


def verify_file(house: House, path: Path, *, anew: bool = False) -> Verified:
    """Verify a Word file: a version in storage, its released file, or a copy of one.

    The version's files are held to their hashes first; then the words of the file to its claims, and each claim to
    its source: every cited page is read again from the stored original, whose hash must be that of the claim. A scan
    is recognised again with `anew`, and where the words that were recognised when it was filed are not there or do not
    bear a claim out; they are known by what the page of the original shows.

    Raises:
        UnusableInput: no version in storage has this file or its claims.
    """
    docx = path.read_bytes()
    version = version_of(house, path, docx)
    if hashlib.sha256(docx).hexdigest() == version.manifest.inputs.get("edited"):
        docx = house.store.get(version.prefix + version.name)  # as it was saved in Drafts: the version made of it
    claims = standing_claims(house, version)
    case = house.cases.filings.load_case(version.manifest.matter)
    failures = list(broken_seals(house, version, path, docx))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="matterflow-")))
        pools = [stack.enter_context(ReadingPool(workers=1)) for _ in range(house.settings.workers)]
        reading = Rereading(house, pools, folder, claims, anew=anew)
        origins = _origins(case, desk_of(house, None, case), reading.cited)._replace(again=reading.whole)
        binder = origins._replace(binder=_binder(house, version), parts=_parts(house, version))
        failures.extend(verify(docx, claims, binder))
    bars = bars_of(house, version.manifest)
    failures.extend(_contradictions(bars, version.manifest))
    unchecked = [*_as_filed(reading), *_unchecked(claims, docx, version), *_of_edits(bars, version.manifest)]
    return Verified(len(claims), _broken(claims, failures), tuple(dict.fromkeys(failures)), tuple(unchecked))


def _contradictions(bars: Bars, manifest: Manifest) -> Iterator[Failure]:
    """Yield each contradiction in figures that an edit left, save those that an attorney released the version over."""
    for said in bars.figures:
        if said not in manifest.released_over:
            yield Failure("figures", said)


def _of_edits(bars: Bars, manifest: Manifest) -> Iterator[str]:
    """Yield what a person's edits left that nothing bears out, what was removed, and on whose word it went out."""
    yield from (f"a typed fact without a cite, {one}" for one in bars.facts)
    yield from (f"removed by hand: {one}" for one in bars.removed)
    yield from (f"to be looked at, {one}" for one in bars.to_look_at)
    if manifest.released_because:
        yield (
            f"released even so by {manifest.released_by} ({manifest.released_because}), over: "
            f"{'; '.join(manifest.released_over)}"
        )


def _broken(claims: Sequence[Claim], failures: Sequence[Failure]) -> int:
    """Return how many claims do not hold: those that a failure names, by id or by place."""
    named = {failure.where for failure in failures} | {
        found for failure in failures for found in _CLAIM.findall(failure.sentence)
    }
    return sum(claim.id in named or not named.isdisjoint(claim.where.split()) for claim in claims)


def _as_filed(reading: Rereading) -> Iterator[str]:
    if reading.kept:
        yield (
            f"{reading.kept} scanned pages were not recognised again: they show what they showed when they were filed, "
            "and are held to the words recognised then (--anew recognises them again)"
        )


def _unchecked(claims: Sequence[Claim], docx: bytes, version: Version) -> Iterator[str]:
    """Yield what holds no page to be read again, in counts."""
    kinds: Counter[str] = Counter(claim.kind for claim in claims)
    for kind, words in _NO_PAGE.items():
        if kinds[kind]:
            yield f"{kinds[kind]} {words}{_named(claims) if kind == 'attorney' else ''}"
    yield from at_odds(claims)
    notes = sum(aside.kind == "note" for aside in asides(docx))
    if notes:
        yield f"{notes} notes of the firm (Word comments): they are no part of the letter and go when it is released"
    yield "sentences without a figure, date, code or name: they are the drafter's"
    if not version.released and version.manifest.state != "draft":
        yield "the released file: this is the draft that it was made from"


def _named(claims: Sequence[Claim]) -> str:
    """Return the words that people set, each once: a hand-typed figure is looked at when it is named."""
    words = (" ".join(claim.text.split()) for claim in claims if claim.kind == "attorney")
    return f": {'; '.join(dict.fromkeys(shorten(one, 80, placeholder=' ...') for one in words))}"


def _origins(case: CaseFile, desk: Desk, reread: Callable[[str, int, Box | None], str]) -> Origins:
    return Origins(
        reread=reread,
        bates=desk.bates,
        rule=_rule,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
        corrections=frozenset(_said(case)),
        attested={key: plain(clean(canonical(value))) for key, value in attested_values(case.statements)},
    )


def _said(case: CaseFile) -> Iterator[tuple[str, str, str, dt.date]]:
    """Yield each value that a person corrected: the original's hash, the value as claims keep it, who, and when."""
    for paper in case.documents:
        for path, source in paper.sources.items():
            if source.said_by and source.said_on:
                yield paper.file, canonical(value_at(paper.record, path)), source.said_by, source.said_on


def _rule(rule_id: str) -> Rule | None:
    try:
        return rule_by_id(rule_id)
    except NotFoundError:
        return None


def _binder(house: House, version: Version) -> Mapping[str, Stand] | None:
    """Return where each number stands in the version's binder; None where it has none, or none that opens."""
    try:
        return stands(house.store.get(version.prefix + "exhibits.pdf"))
    except PermanentError:
        return None


def _parts(house: House, version: Version) -> tuple[int, ...]:
    """Return how many pages each part of the version's binder has; none where it is whole, or one does not open."""
    names = sorted(name for name in version.manifest.outputs if is_part(name))
    parts = [house.store.get(version.prefix + part_name(number)) for number in range(1, len(names) + 1)]
    try:
        return page_counts(parts)
    except PermanentError:
        return ()


class Rereading:
    """Reads what claims cite from the stored originals themselves, each cited page once: its cited rows first.

    Scans are taken as they were recognised before, unless `anew`; `kept` counts them. A page of which a claim is not
    borne out so is read again whole and with all care. Pages are read in several processes at once.
    """

    def __init__(
        self, house: House, pools: Sequence[ReadingPool], folder: Path, claims: Sequence[Claim], *, anew: bool
    ) -> None:
        self._house, self._folder, self._anew = house, folder, anew
        self.kept, self._counting = 0, threading.Lock()
        self._free: queue.SimpleQueue[ReadingPool] = queue.SimpleQueue()
        for pool in pools:
            self._free.put(pool)
        boxes = _cited_boxes(claims)
        self._originals = {sha256: self._original(sha256) for sha256 in boxes}
        with ThreadPoolExecutor(max_workers=len(pools)) as threads:
            self._rows = self._read(threads, boxes)
            doubtful: dict[str, Wanted] = defaultdict(dict)
            for claim in claims:
                if _is_on_a_page(claim) and self._originals[claim.document] and not self._bears_out(claim):
                    doubtful[claim.document][claim.page] = None
            self._pages = self._read(threads, doubtful)

    def cited(self, sha256: str, number: int, box: Box | None) -> str:
        """Return the words of a cited box, or of a page that is cited without one.

        Raises:
            NotFoundError: the original is gone from storage, or is another file now.
        """
        if self._originals.get(sha256) is None:
            raise NotFoundError(f"original {sha256[:12]} is gone from storage, or was changed there")
        page = self._rows.get((sha256, number))
        return words_in(page, box) if page else ""

    def _bears_out(self, claim: RecordClaim) -> bool:
        return holds(self.cited(claim.document, claim.page, claim.box), claim.quote)

    def whole(self, sha256: str, number: int, box: Box | None) -> str:
        """Return the same words as the page says when all of it is read with all care."""
        page = self._pages.get((sha256, number))
        return words_in(page, box) if page else ""

    def _read(self, threads: ThreadPoolExecutor, wanted: Mapping[str, Wanted]) -> dict[tuple[str, int], Page]:
        parts = [
            (sha256, {number: pages[number] for number in sorted(pages)[at : at + _AT_ONCE]})
            for sha256, pages in wanted.items()
            for at in range(0, len(pages), _AT_ONCE)
        ]
        parts.sort(key=lambda part: -len(part[1]))
        found: dict[tuple[str, int], Page] = {}
        for (sha256, _), pages in zip(parts, threads.map(lambda part: self._part(*part), parts), strict=True):
            found.update(((sha256, number), page) for number, page in pages.items())
        return found

    def _part(self, sha256: str, pages: Wanted) -> dict[int, Page]:
        path = self._originals.get(sha256)
        if path is None:
            return {}
        pool = self._free.get()
        try:
            return pool.read_cited(path, pages, known=self._known)
        finally:
            self._free.put(pool)

    def _known(self, digest: str) -> bytes | None:
        blob = None if self._anew else self._house.cases.readings.load(digest)
        with self._counting:
            self.kept += blob is not None
        return blob

    def _original(self, sha256: str) -> Path | None:
        """Return the stored original; None where it is gone, or what is stored there has another hash."""
        path = self._folder / sha256
        try:
            self._house.store.fetch(original_key(sha256), path)
        except (NotFoundError, ValueError):
            return None
        return path if hashlib.sha256(path.read_bytes()).hexdigest() == sha256 else None


def _is_on_a_page(claim: Claim) -> TypeGuard[RecordClaim]:
    return isinstance(claim, RecordClaim) and claim.path != WHOLE_PAGE


def _cited_boxes(claims: Sequence[Claim]) -> dict[str, Wanted]:
    """Return the boxes that are cited on each page of each original; a page that is cited as a whole has none."""
    boxes: dict[str, Wanted] = {}
    whole = set()
    for claim in claims:
        if _is_on_a_page(claim):
            pages = boxes.setdefault(claim.document, {})
            pages[claim.page] = (*(pages.get(claim.page) or ()), *([claim.box] if claim.box else []))
            if claim.box is None:
                whole.add((claim.document, claim.page))
    for document, page in whole:
        boxes[document][page] = ()
    return boxes
