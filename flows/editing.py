"""Edits taken back: a draft that a person saved in `Drafts/` becomes the next version, a draft again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from pathlib import PurePath, PurePosixPath

from casefile.claims import CLAIMS, AttorneyClaim, Claim
from casefile.drafts import Manifest
from casefile.errors import NotFoundError, UnusableInput
from casefile.keys import version_prefix
from casefile.matter import surname
from casefile.offers import name_of
from connectors.drop import LaidDraft
from flows.binding import BINDER_LOG, binder_files
from flows.merging import EDITOR, REDLINE
from flows.naming import docx_name, draft_name, pretty
from flows.release_bars import lay_bars
from flows.wiring import House
from generators.draft_marks import mark_draft
from generators.edits import Adopted, adopt
from generators.pdf import to_pdf
from generators.places import gaps, walk
from generators.redline import redline
from generators.settled_gaps import bound, settled, taken_out
from generators.word import own_properties

BASES = 6
"""Versions that an edited file is read against."""

Looks = dict[PurePosixPath, tuple[str, bool]]
"""How each draft stood at the last look, and whether it was read so: one that nobody touched costs nothing."""


def take_edits(house: House, looks: Looks) -> int:
    """Make the next version of each draft that was edited since it was laid out; return how many.

    A draft is read when it stands as it did at the look before.
    """
    return sum(_take(house, draft) for draft in house.drop.drafts() if _is_due(draft, looks))


def take_lying(house: House, number: str, document: str) -> bool:
    """Make the next version of each draft of a document that lies edited in a matter's `Drafts`; tell whether any was.

    `document` is the kind: "lien-letters" means the letter to each holder.
    """
    taken = False
    stored = {file for one in house.cases.drafts.list(number) for file in _files(one)}
    for draft in house.drop.drafts():
        newest = _newest(house, draft) if draft.matter == number else None
        if newest is not None and newest.document.split("/")[0] == document and not _is_stored(house, draft, stored):
            taken = _take(house, draft) or taken
    return taken


def _is_stored(house: House, draft: LaidDraft, stored: Collection[str]) -> bool:
    """Tell whether what lies there is a version as it was laid out, or an edit that one was made of before."""
    try:
        return hashlib.sha256(house.drop.read_draft(draft)).hexdigest() in stored
    except NotFoundError:
        return True  # taken away since the look


def _is_due(draft: LaidDraft, looks: Looks) -> bool:
    stamp, done = looks.get(draft.path, ("", False))
    still = stamp == draft.stamp
    looks[draft.path] = (draft.stamp, still)
    return still and not done


def _take(house: House, draft: LaidDraft) -> bool:
    manifest = _newest(house, draft)
    if manifest is None:
        return False
    try:
        docx = house.drop.read_draft(draft)
    except NotFoundError:
        return False  # taken away since the look
    if not _edited(docx, manifest) or not take_edit(house, manifest, docx):
        return False
    house.drop.took_draft(draft, docx)
    made = _newest(house, draft)
    if made is not None and len(made.gaps) > len(gaps(docx)):  # what settles nothing was put back
        folder = house.drop.ensure_matter_folder(
            draft.matter, surname(house.cases.matters.get(draft.matter).client.name)
        )
        house.drop.lay_draft(folder, draft.name, house.store.get(_prefix(made) + docx_name(made.document)))
    return True


def take_dropped(house: House, number: str, name: str, docx: bytes) -> str | None:
    """Take a Word file that was dropped among the records and is one of the matter's drafts; return what became of it.

    An edited one, of a released version too, becomes the next version and lies in `Drafts`. None for any other file.
    """
    try:
        bound = any(place.spans for place in walk(docx))
    except UnusableInput:
        return None
    manifest = _meant(house, number, name, docx) if bound else None
    if manifest is None or not _is_of_the_client(house, manifest, docx):
        return None
    if not _edited(docx, manifest):
        return f"a copy of the draft {name_of(manifest)}; nothing in it was changed"
    if not take_edit(house, manifest, docx):
        return None
    matter = house.cases.matters.get(number)
    house.drop.lay_draft(
        house.drop.ensure_matter_folder(number, surname(matter.client.name)),
        f"{draft_name(manifest.document)}.docx",
        _standing(house, manifest),
    )
    return f"an edit of the draft {name_of(manifest)}: it is the next version, and lies in Drafts"


def _standing(house: House, manifest: Manifest) -> bytes:
    """Return the Word file of the newest version of a document."""
    versions = (one for one in house.cases.drafts.list(manifest.matter) if one.document == manifest.document)
    newest = max(versions, key=lambda one: one.version)
    return house.store.get(_prefix(newest) + docx_name(newest.document))


def _is_of_the_client(house: House, manifest: Manifest, docx: bytes) -> bool:
    """Tell whether a file names the matter's client wherever the version does: another client's letter never does."""
    name = surname(house.cases.matters.get(manifest.matter).client.name).casefold()
    standing = house.store.get(_prefix(manifest) + docx_name(manifest.document))
    ours, theirs = (any(name in place.text.casefold() for place in walk(word)) for word in (standing, docx))
    return theirs or not ours


def _meant(house: House, number: str, name: str, docx: bytes) -> Manifest | None:
    """Return the newest version of the document that a file is: by its name, else what it differs least from."""
    named = _newest(house, LaidDraft(PurePosixPath(name), number, name, ""))
    if named is not None:
        return named
    newest = {one.document: one for one in house.cases.drafts.list(number)}  # by version: the last one stays
    fits = [(len(_changes(house, one, docx)), one.document) for one in newest.values()]
    return newest[min(fits)[1]] if fits else None


def _changes(house: House, manifest: Manifest, docx: bytes) -> tuple[str, ...]:
    claims = CLAIMS.validate_json(house.store.get(_prefix(manifest) + "claims.json"))
    return adopt(docx, claims, EDITOR, house.today()).sentences


def _readings(house: House, newest: Manifest, docx: bytes) -> Iterator[tuple[int, Adopted]]:
    """Yield the edited file read against each version it may come from, the newest first: the fewest changes win."""
    versions = [draft for draft in house.cases.drafts.list(newest.matter) if draft.document == newest.document]
    for version in sorted(versions, key=lambda draft: -draft.version)[:BASES]:
        claims = CLAIMS.validate_json(house.store.get(_prefix(version) + "claims.json"))
        yield version.version, adopt(docx, claims, EDITOR, house.today())


def _newest(house: House, laid: LaidDraft) -> Manifest | None:
    """Return the newest version of the document that a file in a matter's `Drafts/` is, if it is one."""
    name = re.sub(r" \(\d+\)$", "", PurePath(laid.name).stem)
    name = re.sub(rf" v\d{{3,}} {re.escape(laid.matter)}$", "", name)  # a released file that was put back
    drafts = [draft for draft in house.cases.drafts.list(laid.matter) if draft_name(draft.document) == name]
    return max(drafts, key=lambda draft: draft.version, default=None)


def take_edit(house: House, manifest: Manifest, docx: bytes) -> bool:
    """Store the edited file as the next version; False where it can't be read, or is another client's letter."""
    try:
        if not _is_of_the_client(house, manifest, docx):
            return False
        base, _ = min(_readings(house, manifest, mark_draft(docx)), key=lambda read: len(read[1].sentences))
        marked, adopted = _held_to_gaps(house, _version(house, manifest, base), own_properties(mark_draft(docx)))
        open_gaps = tuple(gap.sentence for gap in gaps(marked))
    except UnusableInput:
        return False
    number = house.cases.drafts.reserve(manifest.matter, manifest.document, hashlib.sha256(docx).hexdigest())
    outputs = {
        docx_name(manifest.document): marked,
        "claims.json": pretty(CLAIMS.dump_python(adopted.claims, mode="json")),
    }
    outputs[docx_name(manifest.document).replace(".docx", ".pdf")] = to_pdf([marked])[0]
    began = _version(house, manifest, base)
    outputs[REDLINE] = redline(house.store.get(_prefix(began) + docx_name(began.document)), marked, house.today())
    for name in (*binder_files(manifest.outputs), BINDER_LOG):
        if house.store.exists(_prefix(manifest) + name):
            outputs[name] = house.store.get(_prefix(manifest) + name)
    edited = manifest.model_copy(
        update={
            "version": number,
            "state": "draft",
            "gaps": open_gaps,
            "problems": len(adopted.sentences),
            "claims": len(adopted.claims),
            "inputs": {**manifest.inputs, "edited": hashlib.sha256(docx).hexdigest()},
            "outputs": {name: hashlib.sha256(body).hexdigest() for name, body in outputs.items()},
            "triggered_on": house.today(),
            "released_by": None,
            "released_at": None,
            "released_hash": None,
            "sent": None,
            "edited_from": base,
            "merged_from": None,
            "released_outputs": {},
            "answers": (),
            "required": began.required,
            "released_over": (),
            "released_because": None,
        }
    )
    for name, body in outputs.items():
        house.store.put(_prefix(edited) + name, body)
    house.store.put(_prefix(edited) + "manifest.json", pretty(edited.model_dump(mode="json")))
    house.cases.drafts.save(edited)
    house.cases.trail.append(
        house.now(),
        "drafts folder",
        "unknown",
        "edit",
        _prefix(edited),
        {"docx": edited.outputs[docx_name(edited.document)]} | _removed(house, began, marked),
    )
    lay_bars(house, edited)
    return True


def _removed(house: House, began: Manifest, marked: bytes) -> dict[str, str]:
    """Return what the trail says of gaps that were deleted in this edit with nothing in their place."""
    gone = taken_out(house.store.get(_prefix(began) + docx_name(began.document)), marked)
    return {"removed by hand": "; ".join(gone)} if gone else {}


def _held_to_gaps(house: House, began: Manifest, marked: bytes) -> tuple[bytes, Adopted]:
    """Return the edited file with its claims: gaps that nothing settles put back, words that settle one as a person's.

    Raises:
        UnusableInput: it is no Word file.
    """
    claims = CLAIMS.validate_json(house.store.get(_prefix(began) + "claims.json"))
    held = settled(house.store.get(_prefix(began) + docx_name(began.document)), marked, began.required)
    marked, last = held.docx, max((int(claim.id[1:]) for claim in claims), default=0)
    said: list[Claim] = []
    for number, words in enumerate(held.words, last + 1):
        name = f"c{number:04d}"
        marked = bound(marked, words, name)
        said.append(AttorneyClaim(id=name, text=words, where="", value=words, set_by=EDITOR, set_on=house.today()))
    return marked, adopt(marked, [*claims, *said], EDITOR, house.today())


def _version(house: House, newest: Manifest, number: int) -> Manifest:
    return house.cases.drafts.get(newest.matter, newest.document, number)


def _edited(docx: bytes, newest: Manifest) -> bool:
    return hashlib.sha256(docx).hexdigest() not in _files(newest)


def _files(version: Manifest) -> set[str]:
    """Return the hashes of a version's files, and of the edit that it was made of."""
    edited = {version.inputs["edited"]} if "edited" in version.inputs else set()
    return {*version.outputs.values(), *version.released_outputs.values(), *edited}


def _prefix(manifest: Manifest) -> str:
    return version_prefix(manifest.matter, manifest.document, manifest.version)
