"""The drop folder as an S3 prefix. Nothing can be renamed there: a claim is a mark that one call alone can write."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from casefile.errors import ConflictError, NotFoundError
from casefile.ids import derive_id
from connectors.base import Bucket, Standing
from connectors.drop import names
from connectors.drop.attention import note_on, top_of
from connectors.drop.base import Claimed, Dropped, LaidDraft, Vanished
from connectors.drop.disk import fitting, names_like
from connectors.drop.emptied import dropped_whole
from connectors.drop.names import ATTENTION, DRAFTS, HIDDEN, PRIVILEGED, RELEASED, REPORTS, REVIEW
from connectors.drop.receipts import lines_text, waiting_text
from connectors.drop.use import OFFICE, marks_of

_CLAIMED = f"{HIDDEN}/claimed/"
_LAID = f"{HIDDEN}/laid/"
_TAIL = 2048


class BucketFolder:
    """A drop folder in a bucket. A dropped object stays under its key until it is safe elsewhere."""

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket

    def prepare(self) -> None:
        """Make the folders that people see beside the matters: empty objects, as consoles make them."""
        for name in (names.NEW_MATTERS, names.UNSORTED):
            self._bucket.put_new(f"{name}/", b"")

    def watch(self, seconds: float) -> Iterator[None]:
        """Yield at once, then each time when so many seconds are over: a bucket tells of no change."""
        while True:
            yield
            time.sleep(seconds)

    def scan(self) -> tuple[Dropped, ...]:
        """Return the objects that people dropped, by path, half-written too; claimed and our own are passed over."""
        standing = self._bucket.standing("")
        for each in standing:
            self._straighten(each)
        claims = {each.key.removeprefix(_CLAIMED) for each in standing if each.key.startswith(_CLAIMED)}
        found = (_as_dropped(each) for each in standing if _is_dropped(each.key) and each.key == _straight(each.key))
        return tuple(sorted(dropped for dropped in found if _claim_id(dropped) not in claims))

    def is_ready(self, dropped: Dropped) -> bool:
        """Tell whether an object seems whole: not empty, on nobody's screen, and a PDF ends as one."""
        if dropped.size == 0:
            return False
        suffix = dropped.path.suffix.casefold()
        if suffix in OFFICE:
            return not any(self._bucket.look_at(str(mark)) for mark in marks_of(dropped.path))
        try:
            return suffix != ".pdf" or b"%%EOF" in self._bucket.get(str(dropped.path), last=_TAIL)
        except NotFoundError:
            return False

    def claim(self, dropped: Dropped) -> Claimed | None:
        """Write the mark of a claim; None when somebody else has, or the object is not as it was looked at."""
        taken = Claimed.at(_claim_id(dropped), dropped.path, dropped.stamp)
        body = json.dumps({"path": str(dropped.path), "tag": dropped.stamp}).encode()
        if not self._bucket.put_new(_CLAIMED + taken.id, body):
            return None
        found = self._bucket.look_at(str(dropped.path))
        if found is None or found.tag != dropped.stamp:
            self._bucket.delete(_CLAIMED + taken.id)
            return None
        return taken

    def claimed(self) -> tuple[Claimed, ...]:
        """Return the objects that were taken and are not finished, also by a process that is dead by now."""
        return tuple(filter(None, (self._claim_under(each.key) for each in self._bucket.standing(_CLAIMED))))

    @contextmanager
    def opened(self, taken: Claimed) -> Iterator[Path]:
        """Give the claimed bytes in a private file."""
        with tempfile.TemporaryDirectory(prefix="matterflow-") as folder:
            path = Path(folder, "dropped")
            try:
                self._bucket.fetch(str(taken.path), path, taken.stamp)
            except (ConflictError, NotFoundError):
                raise Vanished(f"claim {taken.id}: its object is gone, or another stands under its key") from None
            yield path

    def finish(self, taken: Claimed) -> None:
        """Remove the object, unless it was written over, and then the mark; an emptied folder's own objects too."""
        self._bucket.delete(str(taken.path), taken.stamp)
        if folder := dropped_whole(taken.path, beside=self._is_beside(taken.path)):
            left = self._bucket.standing(f"{folder}/")
            for each in left if all(one.key.endswith("/") for one in left) else ():
                self._bucket.delete(each.key, each.tag)
        self._bucket.delete(_CLAIMED + taken.id)

    def tidy(self, moment: float) -> None:
        """Do nothing: a bucket has no folders, and their objects go with the last file."""

    def return_to(self, taken: Claimed, reason: str) -> None:
        """Move a refused object to `Needs attention` of the folder it was dropped in, with a note."""
        beside = self._is_beside(taken.path)
        top = names.UNSORTED if beside else top_of(taken)
        for path in names_like(PurePosixPath(top, ATTENTION), taken.name):
            try:
                copied = self._bucket.copy_new(str(taken.path), str(path), taken.stamp)
            except NotFoundError:
                break  # taken away or written over since: there is nothing to return
            if copied or _tag(self._bucket.look_at(str(path))) == taken.stamp:
                self._put_text(_note_of(path), note_on(taken, reason, beside=beside))
                break
        self.finish(taken)

    def _is_beside(self, inside: PurePosixPath) -> bool:
        """Tell whether a path lies in a folder that somebody laid beside the matters, and that is no matter's."""
        return names.is_beside_matters(
            inside, lambda top: {each.key.split("/")[1] for each in self._bucket.standing(f"{top}/")}
        )

    def ensure_matter_folder(self, number: str, surname: str) -> str:
        """Return the name of the matter's folder, made where there is none with what people look for in it."""
        folder = self._matter_folder(number)
        if folder is not None:
            return folder
        folder = names.name_for(number, surname)
        for inner in ("", f"{PRIVILEGED}/", f"{DRAFTS}/"):
            self._bucket.put_new(f"{folder}/{inner}", b"")
        return folder

    def write_waiting(self, waiting: Mapping[str, Sequence[str]]) -> None:
        """Write which files of each folder at the top can't be taken yet, and remove what was written of others."""
        for folder, lines in waiting.items():
            self._put_if_other(f"{folder}/{names.WAITING}", waiting_text(lines))
        for each in self._bucket.standing(""):
            folder, _, name = each.key.partition("/")
            if name == names.WAITING and folder not in waiting:
                self._bucket.delete(each.key)

    def write_receipt(self, folder: str, day: dt.date, lines: Sequence[str]) -> None:
        """Write the day's receipt whole; one that says the same already is left alone."""
        self._put_if_other(f"{folder}/{names.receipt_of(day)}", lines_text(lines))

    def lay_attention(self, folder: str, name: str, body: bytes, note: str) -> None:
        """Lay a copy of the file, with a note, into the folder's `Needs attention`; doing it again changes nothing."""
        sha256 = hashlib.sha256(body).hexdigest()
        for path in names_like(PurePosixPath(folder, ATTENTION), name):
            if self._bucket.put_new(str(path), body) or self._has(str(path), sha256):
                self._put_text(_note_of(path), note)
                return

    def attention_note(self, folder: str, name: str) -> str | None:
        """Return what stands in the note beside a file of that name in `Needs attention`; None where there is none."""
        try:
            note = self._bucket.get(_note_of(next(names_like(PurePosixPath(folder, ATTENTION), name))))
        except NotFoundError:
            return None
        return note.decode("utf-8", "replace")

    def settle_attention(self, folder: str, name: str, sha256: str) -> None:
        """Take the file with that hash, and its note, out of the folder's `Needs attention`."""
        for each in self._bucket.standing(f"{folder}/{ATTENTION}/{PurePosixPath(fitting(name)).stem}"):
            path = PurePosixPath(each.key)
            if names.is_like(path.name, name) and self._has(each.key, sha256):
                self._bucket.delete(each.key, each.tag)
                self._bucket.delete(_note_of(path))

    def lay_draft(self, folder: str, name: str, body: bytes) -> None:
        """Lay the draft into `Drafts`, over the one that we laid there before, never over a person's own."""
        for path in names_like(PurePosixPath(folder, DRAFTS), name):
            if self._lay_over_ours(str(path), body):
                self._bucket.put(_record_of(path), hashlib.sha256(body).hexdigest().encode())
                return

    def drafts(self) -> tuple[LaidDraft, ...]:
        """Return the Word files in the matters' `Drafts/`, by path, apart from those that somebody has open."""
        standing = {PurePosixPath(each.key): each for each in self._bucket.standing("")}
        return tuple(
            LaidDraft(path, names.number_of(names.shown(path.parts[0])), names.shown(path.name), each.tag)
            for path, each in sorted(standing.items())
            if names.is_draft(path) and not any(mark in standing for mark in marks_of(path))
        )

    def read_draft(self, draft: LaidDraft) -> bytes:
        """Return the draft's bytes."""
        return self._bucket.get(str(draft.path))

    def took_draft(self, draft: LaidDraft, body: bytes) -> None:
        """Remember that what a person wrote is safe elsewhere: the next draft may take its place."""
        self._remember(draft.path, body)

    def lay_sheet(self, folder: str, name: str, body: bytes) -> bool:
        """Lay the review sheet into `Review`, over what we laid there before or took; False: a person is at it."""
        return self._lay_unless_in_use(PurePosixPath(folder, REVIEW, name), body)

    def lay_report(self, folder: str, name: str, body: bytes) -> bool:
        """Lay a report into `Case reports`, over what we laid there before; False: a person changed it or is at it."""
        return self._lay_unless_in_use(PurePosixPath(folder, REPORTS, name), body)

    def lay_released(self, folder: str, name: str, body: bytes) -> bool:
        """Lay a file ("folder/name") into `Released`, for people to send; False: a person changed what lies there."""
        return self._lay_unless_in_use(PurePosixPath(folder, RELEASED, name), body)

    def _lay_unless_in_use(self, path: PurePosixPath, body: bytes) -> bool:
        if any(self._bucket.look_at(str(mark)) for mark in marks_of(path)) or not self._lay_over_ours(str(path), body):
            return False
        self._remember(path, body)
        return True

    def sheets(self) -> tuple[LaidDraft, ...]:
        """Return the workbooks that lie in a `Review`, by path, apart from those that somebody has open."""
        standing = {PurePosixPath(each.key): each for each in self._bucket.standing("")}
        return tuple(
            LaidDraft(path, names.number_of(names.shown(path.parts[0])), names.shown(path.name), each.tag)
            for path, each in sorted(standing.items())
            if names.is_review_book(path) and not any(mark in standing for mark in marks_of(path))
        )

    def changed_sheet(self, sheet: LaidDraft) -> bytes | None:
        """Return the sheet's bytes, if a person changed it since we laid or took it; None where nobody did."""
        try:
            body = self._bucket.get(str(sheet.path))
        except NotFoundError:
            return None
        return body if body and not self._has(_record_of(sheet.path), _sha256(_sha256(body).encode())) else None

    def took_sheet(self, sheet: LaidDraft, body: bytes) -> None:
        """Remember that what a person wrote is safe elsewhere: the next sheet may take its place."""
        self._remember(sheet.path, body)

    def lay(self, folder: str, name: str, body: bytes) -> None:
        """Drop a file into the folder as a person would; it shows whole or not at all."""
        self._bucket.put(f"{folder}/{name}", body)

    def where(self, folder: str = "") -> str:
        """Return where a person finds the folder, or the whole."""
        return self._bucket.where(folder)

    def _straighten(self, each: Standing) -> None:
        """Give an object whose key has empty parts ("a//b"), as no folder has, a key that leads somewhere."""
        straight = _straight(each.key)
        if each.key in (straight, f"{straight}/") or not _is_dropped(straight):
            return
        path = PurePosixPath(straight)
        if any(self._bucket.copy_new(each.key, str(free), each.tag) for free in names_like(path.parent, path.name)):
            self._bucket.delete(each.key, each.tag)

    def _claim_under(self, key: str) -> Claimed | None:
        try:
            said = json.loads(self._bucket.get(key))
        except NotFoundError:
            return None  # finished between the list and the look
        return Claimed.at(key.removeprefix(_CLAIMED), PurePosixPath(said["path"]), said["tag"])

    def _matter_folder(self, number: str) -> str | None:
        tops = sorted({each.key.partition("/")[0] for each in self._bucket.standing(number) if "/" in each.key})
        return next((top for top in tops if names.number_of(names.shown(top)) == number), None)

    def _lay_over_ours(self, key: str, body: bytes) -> bool:
        """Write the draft where nothing stands, or what we laid there last; False: a person's own stands there."""
        found = self._bucket.look_at(key)
        if found is None:
            return self._bucket.put_new(key, body)
        standing = hashlib.sha256(self._bucket.get(key)).hexdigest()
        if standing == hashlib.sha256(body).hexdigest():
            return True
        record = _record_of(PurePosixPath(key))
        ours = self._bucket.look_at(record) is not None and self._bucket.get(record).decode() == standing
        return ours and self._bucket.put_over(key, body, found.tag)

    def _remember(self, path: PurePosixPath, body: bytes) -> None:
        self._put_if_other(_record_of(path), _sha256(body).encode())

    def _has(self, key: str, sha256: str) -> bool:
        try:
            return hashlib.sha256(self._bucket.get(key)).hexdigest() == sha256
        except NotFoundError:
            return False

    def _put_text(self, key: str, words: str) -> None:
        self._put_if_other(key, (words.rstrip() + "\n").encode("utf-8", "replace"))

    def _put_if_other(self, key: str, body: bytes) -> None:
        if not self._has(key, hashlib.sha256(body).hexdigest()):
            self._bucket.put(key, body)


def _is_dropped(key: str) -> bool:
    *folders, name = key.split("/")
    if names.is_review_sheet(PurePosixPath(key)) or names.is_report(PurePosixPath(key)):
        return False
    dropped = names.is_dropped_file(name) or names.is_half_written(name)
    return bool(name) and dropped and all(map(names.is_dropped_folder, folders))


def _sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _straight(key: str) -> str:
    return "/".join(part for part in key.split("/") if part not in {"", "."})


def _as_dropped(each: Standing) -> Dropped:
    return Dropped.at(PurePosixPath(each.key), each.size, each.tag)


def _claim_id(dropped: Dropped) -> str:
    return derive_id(dropped.path, dropped.size, dropped.stamp)


def _note_of(path: PurePosixPath) -> str:
    return f"{path}.txt"


def _record_of(path: PurePosixPath) -> str:
    """Return where the hash is kept of what we laid at the path."""
    return _LAID + derive_id(path.parts[0], path.name)


def _tag(found: Standing | None) -> str | None:
    return found.tag if found else None
