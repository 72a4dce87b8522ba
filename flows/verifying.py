"""Verification: a finished Word file against its claims, and each claim against its source read anew."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.claims import Claim
from casefile.errors import NotFoundError
from casefile.keys import original_key
from casefile.law.rules import Rule, rule_by_id
from casefile.pages import Box, Page
from extractors.reading.boxes import words_in
from extractors.reading.workers import ReadingPool
from flows.desks import desk_of, kept_readings
from flows.sealed import Version, broken_seals, claims_of, version_of
from flows.wiring import House
from generators.asides import asides
from generators.claimbook import settings_value
from generators.desk import Desk
from generators.paths import canonical, value_at
from generators.verification import Failure, Origins, verify

_CLAIM = re.compile(r"\bc\d{4,}\b")
_NO_PAGE = {
    "attorney": "figures, dates or names that the attorney or an edit set: held to what was set, not to a page",
    "attested": "statements of people: held to their words, not to a page",
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


def verify_file(house: House, path: Path) -> Verified:
    """Verify a Word file: a version in storage, its released file, or a copy of one.

    The version's files are held to their hashes first; then the words of the file to its claims, and each claim to
    its source: every cited page is read again from the stored original.

    Raises:
        UnusableInput: no version in storage has this file or its claims.
    """
    docx = path.read_bytes()
    version = version_of(house, path, docx)
    claims = claims_of(house, version)
    case = house.cases.filings.load_case(version.manifest.matter)
    failures = list(broken_seals(house, version, path, docx))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="matterflow-")))
        pool = stack.enter_context(ReadingPool(workers=house.settings.workers))
        reread = reading_anew(house, pool, folder)
        failures.extend(verify(docx, claims, _origins(case, desk_of(house, None, case), reread)))
    return Verified(
        len(claims), _broken(claims, failures), tuple(dict.fromkeys(failures)), tuple(_unchecked(claims, docx, version))
    )


def _broken(claims: Sequence[Claim], failures: Sequence[Failure]) -> int:
    """Return how many claims do not hold: those that a failure names, by id or by place."""
    named = {failure.where for failure in failures} | {
        found for failure in failures for found in _CLAIM.findall(failure.sentence)
    }
    return sum(claim.id in named or not named.isdisjoint(claim.where.split()) for claim in claims)


def _unchecked(claims: Sequence[Claim], docx: bytes, version: Version) -> Iterator[str]:
    """Yield what holds no page to be read again, in counts."""
    kinds: Counter[str] = Counter(claim.kind for claim in claims)
    for kind, words in _NO_PAGE.items():
        if kinds[kind]:
            yield f"{kinds[kind]} {words}"
    notes = sum(aside.kind == "note" for aside in asides(docx))
    if notes:
        yield f"{notes} notes of the firm (Word comments): they are no part of the letter and go when it is released"
    yield "sentences without a figure, date, code or name: they are the drafter's"
    if not version.released and version.manifest.state != "draft":
        yield "the released file: this is the draft that it was made from"


def _origins(case: CaseFile, desk: Desk, reread: Callable[[str, int, Box | None], str]) -> Origins:
    return Origins(
        reread=reread,
        bates=desk.bates,
        rule=_rule,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
        corrections=frozenset(_said(case)),
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


def reading_anew(house: House, pool: ReadingPool, folder: Path) -> Callable[[str, int, Box | None], str]:
    """Return what reads a box from the stored original itself, each cited page once."""
    files: dict[str, dict[int, Page]] = {}

    def reread(sha256: str, number: int, box: Box | None) -> str:
        if sha256 not in files:
            path = folder / sha256
            house.store.fetch(original_key(sha256), path)
            if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
                return ""
            files[sha256] = {page.number: page for page in pool.read(path).pages}
        page = files[sha256].get(number)
        return words_in(page, box) if page else ""

    return reread
