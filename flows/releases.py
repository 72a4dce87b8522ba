"""Release: an attorney releases one exact version, by its hash; it is laid where people find it to send it."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from casefile.claims import CLAIMS, LawClaim
from casefile.drafts import Manifest
from casefile.errors import CheckFailedError, NotAllowedError, TransientError, UnusableInput
from casefile.keys import version_prefix
from casefile.matter import surname
from flows.binding import binder_files
from flows.desks import signed_rules
from flows.naming import docx_name, draft_name, pretty
from flows.people import check_code, releasing_attorney
from flows.release_bars import Bars, EvenSo, bars_of, hold_back
from flows.settings import StaffMember
from flows.wiring import House
from generators.draft_marks import release_docx
from generators.pdf import to_pdf

logger = logging.getLogger(__name__)
_DRAFT = re.compile(
    r"^(?:matters/)?(?P<matter>[A-Za-z0-9.\-]+)/(?:generated/)?(?P<document>[a-z0-9\-]+(?:/[a-z0-9\-]+)?)/v(?P<version>\d{3,})/?$"
)


class DraftName(NamedTuple):
    """A draft as people name it: the folder of the version, or "N/<document>/v003"."""

    matter: str
    document: str
    version: int

    @property
    def prefix(self) -> str:
        """The version's folder in storage."""
        return version_prefix(self.matter, self.document, self.version)


def parse_draft(text: str) -> DraftName:
    """Return the draft that the text names.

    Raises:
        UnusableInput: it names none.
    """
    found = _DRAFT.match(text.strip().rsplit("matters/", 1)[-1] if "matters/" in text else text.strip())
    if not found:
        raise UnusableInput(
            f"{text!r} names no draft: give its folder, or matter/document/version such as "
            "2026-0142/settlement-demand/v001"
        )
    return DraftName(found["matter"], found["document"], int(found["version"]))


def release(house: House, draft: str, attorney: str, code: str, even_so: EvenSo | None = None) -> dict[str, Any]:
    """Release the draft: its marks go, its manifest names the attorney, the trail has the act, `Released/` the files.

    What a person's edits put in its way bars it, unless the attorney releases it `even so`: the reason and what it was
    released over stand in the manifest and in the trail. A release that was cut off is finished by the same attorney's
    next call, which needs no new code.

    Raises:
        UnusableInput, NotFoundError: no such draft. NotAllowedError: the person or the code may not.
        CheckFailedError: gaps are open, or figures contradict one another, or typed facts cite nothing; the text
            counts them.
    """
    name = parse_draft(draft)
    manifest = house.cases.drafts.get(name.matter, name.document, name.version)
    member = releasing_attorney(house.settings, attorney, house.cases.matters.get(name.matter).jurisdiction.state)
    if manifest.state == "released" and manifest.released_by == member.id:
        _finish(house, name, manifest, member)  # the release was cut off before it was done
        return row(manifest, name.prefix)
    if manifest.state != "draft":
        raise NotAllowedError(f"{draft} is {manifest.state} already: only a draft is released")
    if manifest.gaps:
        raise CheckFailedError(
            f"{draft} has {len(manifest.gaps)} places marked [CONFIRM]: settle them in Word, save, and "
            "release that version"
        )
    docx = house.store.get(name.prefix + docx_name(name.document))
    content = hashlib.sha256(docx).hexdigest()
    if content != manifest.outputs.get(docx_name(name.document)):
        raise CheckFailedError(f"{draft} is not what was stored: its Word file has another hash; draft it again")
    check_law(house, name, draft)
    bars = bars_of(house, manifest)
    hold_back(house, manifest, bars, even_so)
    files = _released_files(house, name, docx)
    check_code(member, code, house.now(), house.cases.signatures.use_code)
    for file, body in files.items():
        house.store.put(name.prefix + file, body)
    released = house.cases.drafts.release(
        name.matter,
        name.document,
        name.version,
        content_hash=content,
        by=member.id,
        at=house.now(),
        outputs={file: hashlib.sha256(body).hexdigest() for file, body in files.items()},
        over=bars.sentences,
        because=even_so.reason if even_so and bars.sentences else None,
    )
    _finish(house, name, released, member)
    return row(released, name.prefix) | _told(bars)


def before_release(house: House, draft: str) -> tuple[str, ...]:
    """Return what an attorney reads before the release of a version: what bars it, and what was removed by hand.

    Raises:
        NotFoundError, UnusableInput: no such draft.
    """
    bars = bars_of(house, _manifest(house, draft))
    return (
        *(f"Figures at odds: {one}." for one in bars.figures),
        *(f"No cite: {one}." for one in bars.facts),
        *(f"Removed by hand: {one}" for one in bars.removed),
        *(f"To be looked at: {one}." for one in bars.to_look_at),
    )


def check_bars(house: House, draft: str, even_so: EvenSo | None) -> None:
    """Refuse at once what `release` would refuse over a person's edits, before a code is asked for.

    Raises:
        CheckFailedError: something bars it. NotFoundError, UnusableInput: no such draft.
    """
    manifest = _manifest(house, draft)
    if manifest.state == "draft" and not manifest.gaps:
        hold_back(house, manifest, bars_of(house, manifest), even_so)


def _manifest(house: House, draft: str) -> Manifest:
    name = parse_draft(draft)
    return house.cases.drafts.get(name.matter, name.document, name.version)


def _told(bars: Bars) -> dict[str, int]:
    """Return what the row of a release adds, in counts: what it was released over, and gaps that were deleted."""
    told = {"released even so, over": len(bars.sentences), "gaps removed by hand": len(bars.removed)}
    return {what: number for what, number in told.items() if number}


def _released_files(house: House, name: DraftName, docx: bytes) -> dict[str, bytes]:
    """Return the files of a release by name: without draft marks, in the order in which people send them."""
    clean = release_docx(docx)
    stem = docx_name(name.document).removesuffix(".docx")
    files = {f"released/{stem}.docx": clean, f"released/{stem}.pdf": to_pdf([clean])[0]}
    made = house.cases.drafts.get(name.matter, name.document, name.version)
    for file in binder_files(made.outputs):
        files[f"released/{file}"] = house.store.get(name.prefix + file)
    return files


def _finish(house: House, name: DraftName, manifest: Manifest, member: StaffMember) -> None:
    """Write down what was released and lay it where people find it; doing it again changes nothing."""
    house.store.put(f"{name.prefix}manifest.json", pretty(manifest.model_dump(mode="json")))
    at = manifest.released_at or house.now()
    details = {"docx": manifest.released_hash or ""}
    if manifest.released_because:
        details |= {"even so": manifest.released_because, "over": "; ".join(manifest.released_over)}
    house.cases.trail.append(at, member.id, member.role, "release", name.prefix, details)
    matter = house.cases.matters.get(name.matter)
    try:
        folder = house.drop.ensure_matter_folder(matter.number, surname(matter.client.name))
        for file in manifest.released_outputs:
            path = PurePosixPath(file)
            shown = f"{draft_name(name.document)} v{name.version:03d} {matter.number}"
            own = path.name if path.stem.startswith("exhibits") else f"{shown}{path.suffix}"
            house.drop.lay_released(folder, f"{shown}/{own}", house.store.get(name.prefix + file))
    except TransientError as error:
        logger.warning("a released version is not laid out: %s", error)


def check_law(house: House, name: DraftName, draft: str) -> None:
    """Refuse a release while a rule of law that the draft rests on is unverified and not signed off.

    Raises:
        CheckFailedError: the text names the rules.
    """
    signed = set(signed_rules(house))
    open_rules = sorted(
        {claim.rule for claim in load_claims(house, name) if isinstance(claim, LawClaim) and claim.mark == "K"} - signed
    )
    if open_rules:
        raise CheckFailedError(
            f"{draft} rests on rules that are not verified: {', '.join(open_rules)}; an attorney signs each off with "
            "matterflow sign-rule RULE --attorney ID"
        )


def row(manifest: Manifest, prefix: str) -> dict[str, Any]:
    """Return a version as tables show it."""
    return {
        "document": manifest.document,
        "version": manifest.version,
        "state": manifest.state,
        "released by": manifest.released_by or "",
        "lies in": prefix,
    }


def load_claims(house: House, name: DraftName) -> tuple[Any, ...]:
    """Return the claims of a version.

    Raises:
        NotFoundError: no such version.
    """
    return CLAIMS.validate_python(json.loads(house.store.get(name.prefix + "claims.json")))
