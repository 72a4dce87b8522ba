"""The version that a Word file belongs to, and its seal: each stored file against its hash, each copy beside it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from casefile.claims import CLAIMS, Claim
from casefile.drafts import Manifest
from casefile.errors import NotFoundError, UnusableInput
from casefile.keys import version_prefix
from flows.wiring import House
from generators.comparison import differences
from generators.draft_marks import release_docx
from generators.places import moved
from generators.verification import Failure

_PLACE = re.compile(
    r"matters/(?P<matter>[^/]+)/generated/(?P<document>[a-z0-9\-]+(?:/[a-z0-9\-]+)?)/v(?P<version>\d{3,})"
    r"/(?P<released>released/)?[^/]+\.docx$"
)
_LAID = re.compile(r"(?P<document>.+) v(?P<version>\d{3,}) (?P<matter>.+?)(?: \(\d+\))?", re.DOTALL)
"""How a released file is called in `Released`: "settlement-demand v004 2026-0142"."""
RELEASED = "released/"
DRAFTS = "Drafts"


class Version(NamedTuple):
    """A stored version, and whether the file at hand is the released one of it."""

    manifest: Manifest
    released: bool

    @property
    def prefix(self) -> str:
        """The version's folder in storage."""
        return version_prefix(self.manifest.matter, self.manifest.document, self.manifest.version)

    @property
    def name(self) -> str:
        """The Word file's name in the folder."""
        return f"{self.manifest.document.split('/')[0]}.docx"


def version_of(house: House, path: Path, docx: bytes) -> Version:
    """Return the version that the file is stored as, has the bytes of, stands beside the manifest of, or is called by.

    A file that a person saved in `Drafts`, and that was taken from there, is the version that was made of it.

    Raises:
        UnusableInput: there is none; the text says what to do.
    """
    digest = hashlib.sha256(docx).hexdigest()
    found = _by_place(house, path) or _by_bytes(house, digest) or _by_manifest(house, path) or _by_name(house, path)
    if found is not None and path.name in found.manifest.outputs and path.name != found.name:
        raise UnusableInput(f"{path.name} is made from {found.name} for the firm alone: verify {found.name}")
    if found is not None:
        return found
    if path.with_name("claims.json").is_file():
        raise UnusableInput(
            f"{path} belongs to no version that is stored here: verify it on the installation that made it"
        )
    if path.absolute().parent.name == DRAFTS:
        raise UnusableInput(
            f"{path} was saved after the last version was made, and is no version yet: close it in Word and let "
            "matterflow up (or matterflow watch) run; within a minute it is the next version, then verify it again"
        )
    raise UnusableInput(
        f"{path} is no version of a generated document, nor a copy of one: save an edited draft in Drafts first; a "
        'file that was released is known by its name, such as "settlement-demand v004 2026-0142.docx"'
    )


def claims_of(house: House, version: Version) -> tuple[Claim, ...]:
    """Return the stored claims of the version.

    Raises:
        UnusableInput: they are gone, or are no claims any more.
    """
    try:
        return CLAIMS.validate_json(house.store.get(version.prefix + "claims.json"))
    except (NotFoundError, ValidationError):
        raise UnusableInput(f"{version.prefix}claims.json was damaged after it was made: draft anew") from None


def standing_claims(house: House, version: Version) -> tuple[Claim, ...]:
    """Return the version's claims, of a released file where they stand in it: its draft marks are gone.

    Raises:
        UnusableInput: as for `claims_of`.
    """
    claims = claims_of(house, version)
    if not version.released:
        return claims
    try:
        draft = house.store.get(version.prefix + version.name)
        return moved(claims, draft, release_docx(draft))
    except (NotFoundError, UnusableInput):
        return claims  # the seal tells that the stored file is gone or damaged


def broken_seals(house: House, version: Version, path: Path, docx: bytes) -> Iterator[Failure]:
    """Yield what is not as it was when the version was made: its stored files, the files beside this one, this one."""
    yield from _manifest(house, version)
    intact = True
    sealed = {**version.manifest.outputs, **version.manifest.released_outputs}
    for name, digest in sorted(sealed.items()):
        broken = list(_stored(house, version.prefix, name, digest))
        intact = intact and not (name == version.name and broken)
        yield from broken
    yield from _trail(house, version)
    yield from _beside(version, path)
    if intact:
        yield from _itself(house, version, docx)


def _by_place(house: House, path: Path) -> Version | None:
    match = _PLACE.search(path.absolute().as_posix())
    if not match:
        return None
    try:
        manifest = house.cases.drafts.get(match["matter"], match["document"], int(match["version"]))
    except NotFoundError:
        return None
    return Version(manifest, bool(match["released"]))


def _by_bytes(house: House, digest: str) -> Version | None:
    for matter in house.cases.matters.list():
        for manifest in house.cases.drafts.list(matter.number):
            version = Version(manifest, released=False)
            if digest in {manifest.outputs.get(version.name), manifest.inputs.get("edited")}:
                return version
            if manifest.released_by and digest == _sha256(house, f"{version.prefix}{RELEASED}{version.name}"):
                return version._replace(released=True)
    return None


def _by_manifest(house: House, path: Path) -> Version | None:
    for beside, released in ((path.with_name("manifest.json"), False), (path.parent.parent / "manifest.json", True)):
        if beside.is_file() and (not released or path.parent.name == "released"):
            try:
                named = Manifest.model_validate_json(beside.read_bytes())
                return Version(house.cases.drafts.get(named.matter, named.document, named.version), released)
            except (ValidationError, NotFoundError):
                raise UnusableInput(f"{beside} names no version that is stored here") from None
    return None


def _by_name(house: House, path: Path) -> Version | None:
    """Return the version that a released file names itself by, also where somebody changed the file."""
    match = _LAID.fullmatch(path.stem)
    if not match:
        return None
    document = match["document"].replace(" - ", "/")
    try:
        manifest = house.cases.drafts.get(match["matter"], document, int(match["version"]))
    except NotFoundError:
        return None
    return Version(manifest, manifest.released_by is not None)


def _manifest(house: House, version: Version) -> Iterator[Failure]:
    """Compare the stored manifest with what the database says, key by key."""
    try:
        said = json.loads(house.store.get(f"{version.prefix}manifest.json"))
    except (NotFoundError, ValueError):
        yield Failure("manifest.json", "it is gone from storage, or damaged")
        return
    yield from _manifest_words(said, version.manifest, "manifest.json")


def _manifest_words(said: object, manifest: Manifest, where: str) -> Iterator[Failure]:
    holds = manifest.model_dump(mode="json")
    if not isinstance(said, dict):
        yield Failure(where, "it is no manifest")
        return
    for key in sorted({*said, *holds}):
        if said.get(key, holds.get(key)) != holds.get(key):
            yield Failure(where, f"{key} is not what was written down when the version was made")


def _stored(house: House, prefix: str, name: str, digest: str) -> Iterator[Failure]:
    found = _sha256(house, prefix + name)
    if found is None:
        yield Failure(name, "it is gone from storage")
    elif found != digest:
        yield Failure(name, "it was changed in storage after it was made: its hash is not that of the manifest")


def _trail(house: House, version: Version) -> Iterator[Failure]:
    """Compare the manifest's hash of the Word file with the one that the audit trail has of the act."""
    written = [
        entry.details["docx"]
        for entry in house.cases.trail.entries(version.prefix)
        if entry.act in {"draft", "edit", "release"} and "docx" in entry.details
    ]
    if written and any(digest != version.manifest.outputs.get(version.name) for digest in written):
        yield Failure("manifest.json", "the audit trail has another hash of the Word file of this version")
    for name, digest in _last_written(house, version).items():
        if name in version.manifest.outputs and digest != version.manifest.outputs[name]:
            yield Failure("manifest.json", f"the audit trail has another hash of {name}")


def _last_written(house: House, version: Version) -> Mapping[str, str]:
    """Return the hashes that the trail has of the version's files; a draft made again writes the last ones."""
    acts = [entry for entry in house.cases.trail.entries(version.prefix) if entry.act in {"draft", "edit"}]
    return acts[-1].details if acts else {}


def _beside(version: Version, path: Path) -> Iterator[Failure]:
    """Compare the copies of the version's other files that stand beside the Word file."""
    folder = path.parent.parent if version.released and path.parent.name == "released" else path.parent
    if _PLACE.search(path.absolute().as_posix()):
        return  # the files beside it are the stored ones
    for name, digest in sorted(version.manifest.outputs.items()):
        copy = folder / name
        if name != version.name and copy.is_file() and hashlib.sha256(copy.read_bytes()).hexdigest() != digest:
            yield Failure(name, "the copy beside the Word file is not the one that was stored")
    copy = folder / "manifest.json"
    if copy.is_file():
        try:
            said = json.loads(copy.read_bytes())
        except ValueError:
            said = None
        yield from _manifest_words(said, version.manifest, "manifest.json beside the Word file")


def _itself(house: House, version: Version, docx: bytes) -> Iterator[Failure]:
    made = house.store.get(version.prefix + version.name)
    if version.released:
        made = release_docx(made)
    if made == docx:
        return
    found = differences(made, docx)
    state = "was released as" if version.released else "was stored as"
    said = "" if found else "; its words are the same"
    yield Failure("file", f"this is not the file that {state} {version.prefix}: it was changed afterwards{said}")
    yield from (Failure(where, sentence) for where, sentence in found)


def _sha256(house: House, key: str) -> str | None:
    try:
        return hashlib.sha256(house.store.get(key)).hexdigest()
    except NotFoundError:
        return None
