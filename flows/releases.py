"""Release and what follows it: an attorney releases one exact version; what was sent, when and how is recorded."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from typing import Any, NamedTuple

from casefile.claims import CLAIMS, LawClaim
from casefile.drafts import Manifest, Sent
from casefile.errors import CheckFailedError, NotAllowedError, UnusableInput
from casefile.keys import version_prefix
from flows.desks import signed_rules
from flows.generation import docx_name, pretty
from flows.people import check_code, releasing_attorney
from flows.settings import StaffMember
from flows.wiring import House
from generators.draft_marks import release_docx
from generators.pdf import to_pdf

_DRAFT = re.compile(
    r"^(?:matters/)?(?P<matter>[A-Za-z0-9.\-]+)/(?:generated/)?(?P<document>[a-z0-9\-]+(?:/[a-z0-9\-]+)?)/v(?P<version>\d{3,})/?$"
)
MANNERS = ("email", "mail", "certified mail", "overnight", "fax", "personal", "electronic service")


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


def release(house: House, draft: str, attorney: str, code: str) -> dict[str, Any]:
    """Release the draft: its marks go, its manifest names the attorney, the trail has the act.

    Raises:
        UnusableInput, NotFoundError: no such draft. NotAllowedError: the person or the code may not.
        PermanentError: gaps are open; the text counts them.
    """
    name = parse_draft(draft)
    manifest = house.cases.drafts.get(name.matter, name.document, name.version)
    member = releasing_attorney(house.settings, attorney, house.cases.matters.get(name.matter).jurisdiction.state)
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
    clean = release_docx(docx)
    pdf = to_pdf([clean])[0]
    check_code(member, code, house.now(), house.cases.signatures.use_code)
    released = house.cases.drafts.release(
        name.matter, name.document, name.version, content_hash=content, by=member.id, at=house.now()
    )
    _store_released(house, name, released, clean, pdf)
    house.cases.trail.append(house.now(), member.id, member.role, "release", name.prefix, {"docx": content})
    return row(released, name.prefix)


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


def _store_released(house: House, name: DraftName, manifest: Manifest, clean: bytes, pdf: bytes) -> None:
    stem = docx_name(name.document).removesuffix(".docx")
    house.store.put(f"{name.prefix}released/{stem}.docx", clean)
    house.store.put(f"{name.prefix}released/{stem}.pdf", pdf)
    if house.store.exists(f"{name.prefix}exhibits.pdf"):
        house.store.put(f"{name.prefix}released/exhibits.pdf", house.store.get(f"{name.prefix}exhibits.pdf"))
    house.store.put(f"{name.prefix}manifest.json", pretty(manifest.model_dump(mode="json")))


def record_sent(
    house: House, draft: str, member: StaffMember, *, on: dt.date, manner: str, tracking: str | None
) -> dict[str, Any]:
    """Write down when and how a released version went out; the clocks of the law start there.

    Raises:
        UnusableInput: no such draft or manner, or a day to come. ConflictError: not released, or sent otherwise.
    """
    name = parse_draft(draft)
    if manner not in MANNERS:
        raise UnusableInput(f"{manner!r} is no manner of sending: use one of {', '.join(MANNERS)}")
    if on > house.today():
        raise UnusableInput(f"{on.isoformat()} is still to come: record the day on which it really went out")
    sent = Sent(on=on, manner=manner, tracking=tracking, by=member.id)
    manifest = house.cases.drafts.record_sent(name.matter, name.document, name.version, sent)
    house.store.put(f"{name.prefix}manifest.json", pretty(manifest.model_dump(mode="json")))
    house.cases.trail.append(
        house.now(), member.id, member.role, "sent", name.prefix, {"on": on.isoformat(), "manner": manner}
    )
    return row(manifest, name.prefix)


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
