"""Verification: a finished Word file against its claims, and each claim against its source read anew."""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from casefile.case import CaseFile
from casefile.claims import CLAIMS, Claim
from casefile.drafts import Manifest
from casefile.errors import NotFoundError, UnusableInput
from casefile.keys import original_key, version_prefix
from casefile.law.rules import Rule, rule_by_id, rules_version
from casefile.pages import Box, Page
from extractors.reading.boxes import words_in
from extractors.reading.workers import ReadingPool
from flows.desks import desk_of, kept_readings
from flows.wiring import House
from generators.claimbook import settings_value
from generators.desk import Desk
from generators.paths import canonical, value_at
from generators.verification import Failure, Origins, verify


class Verified(NamedTuple):
    """What a verification found."""

    claims: int
    broken: int
    failures: tuple[Failure, ...]


def check_draft(house: House, case: CaseFile, desk: Desk, docx: bytes, claims: Sequence[Claim]) -> tuple[Failure, ...]:
    """Return what does not hold in a draft just made; cited boxes are looked up in the kept page readings."""
    return verify(docx, claims, _origins(house, case, desk, kept_readings(house, case)))


def verify_file(house: House, path: Path) -> Verified:
    """Verify a Word file: one in storage, or a copy of it; every cited page is read again from the stored original.

    Raises:
        UnusableInput: no version in storage has this file or its claims.
    """
    docx = path.read_bytes()
    number, claims = _claims_of(house, path, docx)
    case = house.cases.filings.load_case(number)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="matterflow-")))
        pool = stack.enter_context(ReadingPool(workers=house.settings.workers))
        reread = reading_anew(house, pool, folder)
        failures = verify(docx, claims, _origins(house, case, desk_of(house, None, case), reread))
    return Verified(len(claims), len({failure.where for failure in failures}), failures)


def _claims_of(house: House, path: Path, docx: bytes) -> tuple[str, tuple[Claim, ...]]:
    """Return the matter and the claims of the version that the file is, was laid out as, or stands beside."""
    digest = hashlib.sha256(docx).hexdigest()
    for matter in house.cases.matters.list():
        for manifest in house.cases.drafts.list(matter.number):
            prefix = f"matters/{manifest.matter}/generated/{manifest.document}/v{manifest.version:03d}/"
            if path.absolute().as_posix().endswith(f"{prefix}{path.name}") or digest in manifest.outputs.values():
                return manifest.matter, CLAIMS.validate_json(house.store.get(prefix + "claims.json"))
    beside = path.with_name("manifest.json")
    if beside.is_file():
        try:
            named = Manifest.model_validate_json(beside.read_bytes())
            prefix = version_prefix(named.matter, named.document, named.version)
            return named.matter, CLAIMS.validate_json(house.store.get(prefix + "claims.json"))
        except (ValidationError, NotFoundError):
            raise UnusableInput(f"{beside} names no version that is stored here") from None
    if path.with_name("claims.json").is_file():
        raise UnusableInput(
            f"{path} belongs to no version that is stored here: verify it on the installation that made it"
        )
    raise UnusableInput(
        f"{path} is no version of a generated document, nor a copy of one: drop an edited draft into Drafts first"
    )


def _origins(house: House, case: CaseFile, desk: Desk, reread: Callable[[str, int, Box | None], str]) -> Origins:
    return Origins(
        reread=reread,
        bates=desk.bates,
        rule=_rule,
        signed_off={
            sign.rule_id: f"{sign.attorney}, {sign.on.isoformat()}"
            for sign in house.cases.signatures.signed_rules()
            if sign.rules_version == rules_version()
        },
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
