"""A version made again as it stood on its day: from the case file that was kept with it, checked by its hashes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.claims import CLAIMS
from casefile.drafts import Manifest
from casefile.errors import MatterflowError, NotFoundError, UnusableInput
from casefile.keys import as_made_key, version_prefix
from casefile.law.rules import rules_version
from casefile.snapshots import thaw
from flows.binding import binder_files, binder_of
from flows.desks import desk_as_made
from flows.merging import GENERATED, REDLINE, compared, with_edits
from flows.naming import docx_name, pretty
from flows.releases import parse_draft
from flows.verifying import check_draft
from flows.wiring import House
from generators.binder_parts import into_parts
from generators.desk import Built, Desk
from generators.draft_marks import release_docx
from generators.pdf import to_pdf
from generators.registry import document_named


class Rebuilt(NamedTuple):
    """One file of the version: whether it was made again with the same bytes, whether it could be written, and how."""

    file: str
    same: bool
    written: bool
    says: str

    def row(self) -> dict[str, str]:
        """Return the file as tables show it."""
        return {"file": self.file, "as it stood": "yes" if self.written else "NO", "how": self.says}


def rebuild(house: House, draft: str, to: Path) -> tuple[Rebuilt, ...]:
    """Write the version's files into the folder as they stood, each checked by its hash in the manifest.

    Each is made again from the case file of its day; where that does not give the same bytes, the copy in storage
    serves if its hash is right, and what differs is said.

    Raises:
        UnusableInput, NotFoundError: no such draft, or the folder can't be used.
    """
    name = parse_draft(draft)
    manifest = house.cases.drafts.get(name.matter, name.document, name.version)
    try:
        to.mkdir(parents=True, exist_ok=True)
        if any(to.iterdir()):
            raise UnusableInput(f"{to} is not empty: name a folder that does not exist yet")
    except OSError:
        raise UnusableInput(f"{to} can't be used: name a folder that can be written") from None
    made, why = _made_again(house, manifest)
    rows = [
        _write(house, manifest, file, digest, made, why, to)
        for file, digest in {**manifest.outputs, **manifest.released_outputs}.items()
    ]
    (to / "manifest.json").write_bytes(pretty(manifest.model_dump(mode="json")))
    return tuple(rows)


def _write(
    house: House, manifest: Manifest, file: str, digest: str, made: dict[str, bytes], why: str, to: Path
) -> Rebuilt:
    body, says = made.get(file), "made again: the same bytes"
    same = body is not None and hashlib.sha256(body).hexdigest() == digest
    if not same:
        reason = why or "made again, its bytes are others: " + _differs(manifest)
        try:
            body = house.store.get(_prefix(manifest) + file)
        except NotFoundError:
            return Rebuilt(file, same=False, written=False, says=f"not in storage any more; {reason}")
        if hashlib.sha256(body).hexdigest() != digest:
            return Rebuilt(file, same=False, written=False, says=f"CHANGED in storage since it was made; {reason}")
        says = f"the copy in storage, its hash is right; {reason}"
    target = to / file
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(body or b"")
    return Rebuilt(file, same, written=True, says=says)


def _made_again(house: House, manifest: Manifest) -> tuple[dict[str, bytes], str]:
    """Return the files made again by name, and why some could not be."""
    if manifest.as_made is None:
        return {}, "it was made before the case file was kept with each version"
    if manifest.edited_from is not None:
        return {}, "a person wrote this version in Word; it is not made from the case file"
    try:
        case, around = thaw(manifest.as_made, house.store.get(as_made_key(manifest.matter, manifest.as_made)))
        desk = desk_as_made(house, case, around, manifest)
        kind = document_named(manifest.document.split("/")[0])
        options = kind.options.model_validate(manifest.options)
        built = next((one for one in kind.build(case, options, desk) if one.name == manifest.document), None)
    except MatterflowError as error:
        return {}, str(error)
    if built is None:
        return {}, "made again, the case file gives no such document: " + _differs(manifest)
    binder, why = None, ""
    if "exhibits.pdf" in manifest.outputs:
        try:
            binder = binder_of(house, case, desk, built, manifest.version)
        except MatterflowError:
            why = "a paper of the binder was filed again or taken out since"
    made = _files(house, manifest, case, desk, built, binder.parts if binder else ())
    if binder:
        made |= binder.files
        made |= {f"released/{file}": made[file] for file in binder_files(made) if manifest.released_outputs}
    return made, why


def _files(
    house: House, manifest: Manifest, case: CaseFile, desk: Desk, built: Built, parts: Sequence[bytes]
) -> dict[str, bytes]:
    """Return the version's own files by name: what people edited before it is kept in it again."""
    versions = house.cases.drafts.list(manifest.matter)
    earlier = [one for one in versions if one.document == manifest.document and one.version < manifest.version]
    word = docx_name(manifest.document)
    made = {}
    if manifest.inputs.get("edits"):
        kept = with_edits(
            house.store,
            case,
            desk,
            built,
            earlier,
            lambda docx, claims: check_draft(house, case, desk, docx, claims),
        )
        made = {GENERATED: built.docx}
        built = kept.built if kept else built
    built = built._replace(docx=into_parts(built.docx, parts))
    marked = compared(house.store, built.docx, earlier, manifest.triggered_on)
    made |= {REDLINE: marked} if marked is not None else {}
    made |= {word: built.docx, "claims.json": pretty(CLAIMS.dump_python(built.claims, mode="json"))}
    if manifest.released_outputs and not built.gaps:
        clean = release_docx(built.docx)
        made[f"released/{word}"] = clean
        made[f"released/{word.replace('.docx', '.pdf')}"] = to_pdf([clean])[0]
    made[word.replace(".docx", ".pdf")] = to_pdf([built.docx])[0]
    return made


def _differs(manifest: Manifest) -> str:
    """Return what is not as it was when the version was made."""
    now = version("matterflow")
    found = []
    if manifest.matterflow_version != now:
        found.append(f"it was made by Matterflow {manifest.matterflow_version}, this is {now}")
    if manifest.rules_version != rules_version():
        found.append("the rules of law have changed since")
    return "; ".join(found) or "the programs that this machine writes documents with have changed since"


def _prefix(manifest: Manifest) -> str:
    return version_prefix(manifest.matter, manifest.document, manifest.version)
