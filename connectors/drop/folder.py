"""The drop folder on a disk or a network share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from casefile.errors import NotFoundError, TransientError, UnusableInput
from connectors.drop import attention, claiming, drafts, names, receipts, reviews, scanning, watching
from connectors.drop.base import Claimed, Dropped, LaidDraft, Vanished
from connectors.drop.disk import translated, write_whole
from connectors.drop.emptied import Emptied
from connectors.drop.names import RELEASED, REPORTS

_LINK = (
    "This is a link (a shortcut) to another place, not the file or the folder itself, and links are never followed: "
    "copy the file or the folder itself into the matter's folder, then delete this link and this note."
)


class DiskFolder:
    """A drop folder on a disk or a network share: files are claimed by a rename, and never copied."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._emptied = Emptied(root)

    def prepare(self) -> None:
        """Make the folders that people see beside the matters."""
        with translated("the drop folder"):
            for name in (names.NEW_MATTERS, names.UNSORTED):
                (self._root / name).mkdir(parents=True, exist_ok=True)

    def watch(self, seconds: float) -> Iterator[None]:
        """Yield at once, then at each change and at the latest after so many seconds, for ever."""
        return watching.watch(self._root, seconds)

    def scan(self) -> tuple[Dropped, ...]:
        """Return the files that people dropped, by path; half-written ones and our own are passed over."""
        return scanning.scan(self._root)

    def is_ready(self, dropped: Dropped) -> bool:
        """Tell whether a file that is still seems whole, and nobody has it open."""
        with translated("the drop folder"):
            return scanning.is_ready(self._root / dropped.path)

    def claim(self, dropped: Dropped) -> Claimed | None:
        """Take the file by a rename; None when somebody else took it, or somebody has it open."""
        with translated("the drop folder"):
            self._emptied.note(dropped.path)
        return claiming.claim(self._root, dropped)

    def claimed(self) -> tuple[Claimed, ...]:
        """Return the files that were taken and are not finished, also by a process that is dead by now."""
        return claiming.claimed(self._root)

    @contextmanager
    def opened(self, taken: Claimed) -> Iterator[Path]:
        """Give the place of the claimed file itself; one that changed meanwhile is put back."""
        path = claiming.place_of(self._root, taken)
        if path.is_symlink():
            raise UnusableInput(_LINK)
        before = _state(path)
        if before is None:
            raise Vanished(f"claim {taken.id}: its file is gone")
        yield path
        if _state(path) not in (before, None):
            claiming.give_back(self._root, taken)
            raise TransientError(f"claim {taken.id}: the file is still being written; it waits until it is still")

    def finish(self, taken: Claimed) -> None:
        """Remove the file: it is safe elsewhere."""
        claiming.finish(self._root, taken)

    def tidy(self, moment: float) -> None:
        """Remove folders that were dropped whole and have stood empty for a while."""
        if not self.claimed():
            with translated("the drop folder"):
                self._emptied.tidy(moment)

    def return_to(self, taken: Claimed, reason: str) -> None:
        """Move a refused file to `Needs attention` of the folder it was dropped in, with a note."""
        attention.return_to(self._root, taken, reason)
        self.prepare()  # what was returned may be a link that stood in place of one of these

    def ensure_matter_folder(self, number: str, surname: str) -> str:
        """Return the name of the matter's folder, made where there is none with what people look for in it."""
        return names.ensure_matter_folder(self._root, number, surname).name

    def write_waiting(self, waiting: Mapping[str, Sequence[str]]) -> None:
        """Write which files of each folder at the top can't be taken yet, and remove what was written of others."""
        receipts.write_waiting(self._root, waiting)

    def write_receipt(self, folder: str, day: dt.date, lines: Sequence[str]) -> None:
        """Write the day's receipt whole; one that says the same already is left alone."""
        receipts.write_receipt(self._root / folder, day, lines)

    def lay_attention(self, folder: str, name: str, body: bytes, note: str) -> None:
        """Lay a copy of the file, with a note, into the folder's `Needs attention`; doing it again changes nothing."""
        attention.lay_attention(self._root / folder, name, body, note)

    def attention_note(self, folder: str, name: str) -> str | None:
        """Return what stands in the note beside a file of that name in `Needs attention`; None where there is none."""
        return attention.read_note(self._root / folder, name)

    def settle_attention(self, folder: str, name: str, sha256: str) -> None:
        """Take the file with that hash, and its note, out of the folder's `Needs attention`."""
        attention.settle_attention(self._root / folder, name, sha256)

    def lay_draft(self, folder: str, name: str, body: bytes) -> None:
        """Lay the draft into `Drafts`, over the one that we laid there before, never over a person's own."""
        drafts.lay_draft(self._root / folder, name, body)

    def drafts(self) -> tuple[LaidDraft, ...]:
        """Return the Word files in the matters' `Drafts/`, by path, apart from those that somebody has open."""
        return drafts.drafts(self._root)

    def read_draft(self, draft: LaidDraft) -> bytes:
        """Return the draft's bytes."""
        with translated("the drop folder"):
            try:
                return (self._root / draft.path).read_bytes()
            except FileNotFoundError:
                raise NotFoundError("a draft in Drafts is gone") from None

    def took_draft(self, draft: LaidDraft, body: bytes) -> None:
        """Remember that what a person wrote is safe elsewhere: the next draft may take its place."""
        drafts.took_draft(self._root / draft.path, body)

    def lay_sheet(self, folder: str, name: str, body: bytes) -> bool:
        """Lay the review sheet into `Review`, over what we laid there before or took; False: a person is at it."""
        return reviews.lay_sheet(self._root / folder, name, body)

    def lay_report(self, folder: str, name: str, body: bytes) -> bool:
        """Lay a report into `Case reports`, over what we laid there before; False: a person changed it or is at it."""
        return reviews.lay_sheet(self._root / folder, name, body, place=REPORTS)

    def lay_released(self, folder: str, name: str, body: bytes) -> bool:
        """Lay a file ("folder/name") into `Released`, for people to send; False: a person changed what lies there."""
        return reviews.lay_sheet(self._root / folder, name, body, place=RELEASED)

    def sheets(self) -> tuple[LaidDraft, ...]:
        """Return the workbooks that lie in a `Review`, by path, apart from those that somebody has open."""
        return reviews.sheets(self._root)

    def changed_sheet(self, sheet: LaidDraft) -> bytes | None:
        """Return the sheet's bytes, if a person changed it since we laid or took it; None where nobody did."""
        return reviews.changed_sheet(self._root / sheet.path)

    def took_sheet(self, sheet: LaidDraft, body: bytes) -> None:
        """Remember that what a person wrote is safe elsewhere: the next sheet may take its place."""
        reviews.took_sheet(self._root / sheet.path, body)

    def lay(self, folder: str, name: str, body: bytes) -> None:
        """Drop a file into the folder as a person would; it shows whole or not at all."""
        with translated("the drop folder"):
            write_whole(self._root / folder / name, body)

    def where(self, folder: str = "") -> str:
        """Return where a person finds the folder, or the whole."""
        return str(self._root / folder)


def _state(path: Path) -> tuple[int, int] | None:
    with translated("the drop folder"):
        if not path.is_file():
            return None
        found = path.stat()
        return found.st_size, found.st_mtime_ns
