"""What a person edited in a draft is kept when the document is drafted again: found, merged, checked, shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.claims import CLAIMS, AttorneyClaim, Claim, CorrectionClaim
from casefile.drafts import Manifest
from casefile.errors import MatterflowError
from casefile.keys import version_prefix
from casefile.problems import Problem
from connectors.base import ObjectStore
from generators.desk import Built, Desk
from generators.edits import adopt
from generators.kept_cites import KeptCites
from generators.merging import Merged, merge
from generators.places import gaps
from generators.redline import redline
from generators.verification import Failure

EDITOR = "an edit in Drafts"
"""Who a changed figure comes from until the attorney's release takes it on: the folder does not say who saved."""
GENERATED = "generated.docx"
"""The Word file as the case file alone made it, beside a version that keeps a person's edits."""
REDLINE = "redline.docx"
_ROUNDS = 6
_NAMED = re.compile(r"\b(c\d{4,})\b")
Check = Callable[[bytes, Sequence[Claim]], tuple[Failure, ...]]


class WithEdits(NamedTuple):
    """A draft with a person's edits kept; `pure` is what the case file alone made, `of` the version they came from.

    `of` is None where they could not be kept.
    """

    built: Built
    pure: bytes
    of: int | None


def edits_in(earlier: Sequence[Manifest]) -> str | None:
    """Return the hash of the edit that the next version keeps: of the newest version, or that it kept itself."""
    newest = max(earlier, key=lambda one: one.version, default=None)
    if newest is None or newest.state == "rejected":
        return None
    return newest.inputs.get("edited") or newest.inputs.get("edits")


def with_edits(
    store: ObjectStore, case: CaseFile, desk: Desk, built: Built, earlier: Sequence[Manifest], check: Check
) -> WithEdits | None:
    """Return the draft with the edits of the newest earlier version kept; None where nobody edited it.

    What can't be merged is said among the draft's problems, and the draft is as the case file makes it.
    """
    newest = max(earlier, key=lambda one: one.version, default=None)
    if newest is None or edits_in(earlier) is None:
        return None
    base = base_of(newest, earlier)
    if base is None:
        return None
    mine, began = _word(store, newest), _word(store, base, generated=True)
    mine_claims = CLAIMS.validate_json(store.get(_prefix(newest) + "claims.json"))
    released = any(one.released_at is not None and one.released_at.date() <= desk.today for one in earlier)
    cites = KeptCites(case, desk, built.exhibits, _settled(earlier), released=released)
    try:
        merged = merge(began, mine, mine_claims, built.docx, built.claims, cites)
    except MatterflowError as error:
        return _without(built, newest, str(error))
    claims = _adopted(merged, built, mine_claims, desk.today)
    held = _held(merged, claims, desk.today, check)
    if held is None:
        return _without(built, newest, "its figures do not hold beside those of today")
    sentences = [*merged.sentences, *_stale(merged, held, built.claims)]
    problems = tuple(Problem(code="edited", sentence=f"Kept from version {newest.version}: {one}") for one in sentences)
    changed = built._replace(
        docx=merged.docx,
        claims=held,
        gaps=tuple(gap.sentence for gap in gaps(merged.docx)),
        problems=(*built.problems, *problems),
    )
    return WithEdits(changed, built.docx, newest.version)


def _settled(earlier: Sequence[Manifest]) -> frozenset[str]:
    """Return the gaps that people deleted from one version to the next: what they settled is not asked again."""
    known = {one.version: one for one in earlier}
    edits = [(one, known.get(one.edited_from or 0)) for one in earlier if "edited" in one.inputs]
    return frozenset(gap for one, began in edits if began for gap in set(began.gaps) - set(one.gaps))


def compared(store: ObjectStore, docx: bytes, earlier: Sequence[Manifest], day: dt.date) -> bytes | None:
    """Return the file with its changes against the version before it tracked; None where that is the same or none."""
    before = max(earlier, key=lambda one: one.version, default=None)
    if before is None:
        return None
    old = _word(store, before)
    return None if old == docx else redline(old, docx, day)


def word_of(document: str) -> str:
    """Return the Word file's name in a version's folder: "settlement-demand.docx", "lien-letters.docx"."""
    return f"{document.split('/')[0]}.docx"


def base_of(newest: Manifest, earlier: Sequence[Manifest]) -> Manifest | None:
    """Return the version whose generated file a person began from, through one edit after another.

    None where there is none: a version that is said to come from itself or from a later one comes from nothing.
    """
    known = {one.version: one for one in earlier}
    version: Manifest | None = newest
    while version is not None and "edited" in version.inputs:
        before = [one for one in earlier if one.version < version.version]
        made = max((one.version for one in before if "edited" not in one.inputs), default=0)
        came = version.edited_from if version.edited_from is not None else made
        version = known.get(came) if came < version.version else None
    return version


def _word(store: ObjectStore, manifest: Manifest, *, generated: bool = False) -> bytes:
    name = GENERATED if generated and manifest.merged_from is not None else word_of(manifest.document)
    return store.get(_prefix(manifest) + name)


def _adopted(merged: Merged, built: Built, mine: Sequence[Claim], day: dt.date) -> tuple[Claim, ...]:
    """Return the claims of the merged file; what a person had changed or typed before keeps its day."""
    said: dict[tuple[str, str], tuple[str, dt.date]] = {}
    for claim in mine:
        if isinstance(claim, CorrectionClaim) and claim.over:
            said["correction", claim.text] = (claim.said_by, claim.said_on)
        elif isinstance(claim, AttorneyClaim):
            said["attorney", claim.text] = (claim.set_by, claim.set_on)
    found: list[Claim] = []
    for claim in adopt(merged.docx, [*built.claims, *merged.carried], EDITOR, day).claims:
        by, on = said.get((claim.kind, claim.text), (EDITOR, day))
        if isinstance(claim, CorrectionClaim) and claim.said_by == EDITOR and claim.over:
            claim = claim.model_copy(update={"said_by": by, "said_on": on})
        elif isinstance(claim, AttorneyClaim) and claim.set_by == EDITOR:
            claim = claim.model_copy(update={"set_by": by, "set_on": on})
        found.append(claim)
    return tuple(found)


def _held(merged: Merged, claims: tuple[Claim, ...], day: dt.date, check: Check) -> tuple[Claim, ...] | None:
    """Return the claims, those that came along and do not hold any more turned into what the person kept.

    None where the file does not hold even so.
    """
    along = {claim.id for claim in merged.carried}
    for _ in range(_ROUNDS):
        failures = check(merged.docx, claims)
        if not failures:
            return claims
        wrong = along & {name for failure in failures for name in _NAMED.findall(failure.sentence)}
        if not wrong:
            return None
        claims = tuple(_kept(claim, day) if claim.id in wrong else claim for claim in claims)
        along -= wrong
    return None


def _kept(claim: Claim, day: dt.date) -> Claim:
    return AttorneyClaim(id=claim.id, text=claim.text, where=claim.where, value=claim.text, set_by=EDITOR, set_on=day)


def _stale(merged: Merged, claims: Sequence[Claim], today: Sequence[Claim]) -> list[str]:
    """Return a sentence for each kept paragraph with figures that the file does not give any more."""
    along = {claim.id for claim in merged.carried}
    given = {(claim.text, claim.value) for claim in today}
    found: dict[str, list[str]] = {}
    for claim in claims:
        is_figure = claim.id in along and claim.where and any(sign.isdigit() for sign in claim.text)
        if is_figure and (claim.text, claim.value) not in given:
            found.setdefault(claim.where.partition(" ")[0], []).append(claim.text)
    return [
        f"{where}: {', '.join(texts)} in a paragraph that was kept; the file no longer gives "
        f"{'it' if len(texts) == 1 else 'them'}"
        for where, texts in found.items()
    ]


def _without(built: Built, newest: Manifest, why: str) -> WithEdits:
    sentence = f"The edits of version {newest.version} could not be kept ({why}); that version stays as it is."
    problem = Problem(code="edited", sentence=sentence)
    return WithEdits(built._replace(problems=(*built.problems, problem)), built.docx, None)


def _prefix(manifest: Manifest) -> str:
    return version_prefix(manifest.matter, manifest.document, manifest.version)
