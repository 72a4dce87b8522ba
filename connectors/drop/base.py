"""What the rest of Matterflow asks of the place that people drop files into, be it a folder or an S3 prefix."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Protocol, Self

from casefile.errors import NotFoundError
from connectors.drop.names import UNSORTED, Place, is_half_written, shown, spot_of


class Dropped(NamedTuple):
    """A file as one look found it; `path` leads to it from the top, `stamp` moves with every change of it."""

    path: PurePosixPath
    place: Place
    folder: str
    matter: str | None
    name: str
    privileged: bool
    size: int
    stamp: str

    @classmethod
    def at(cls, path: PurePosixPath, size: int, stamp: str) -> Self:
        """Return the file with what its path says."""
        spot = spot_of(path)
        return cls(path, spot.place, spot.folder, spot.matter, shown(path.name), spot.privileged, size, stamp)

    @property
    def half_written(self) -> bool:
        """Whether its name is that of a file which a program has not written whole: it is never taken."""
        return is_half_written(self.path.name)

    @property
    def top(self) -> str:
        """The folder at the top that it stands in, as the disk spells it."""
        return self.path.parts[0] if len(self.path.parts) > 1 else UNSORTED


class Claimed(NamedTuple):
    """A file that is ours to receive: the claim's id, where the file was dropped, and what that place says."""

    id: str
    path: PurePosixPath
    place: Place
    folder: str
    matter: str | None
    name: str
    privileged: bool
    stamp: str

    @classmethod
    def at(cls, claim_id: str, path: PurePosixPath, stamp: str = "") -> Self:
        """Return the claimed file with what its path says."""
        spot = spot_of(path)
        return cls(claim_id, path, spot.place, spot.folder, spot.matter, shown(path.name), spot.privileged, stamp)


class LaidDraft(NamedTuple):
    """A Word file in a matter's `Drafts/` that nobody has open; `stamp` moves with every change of it."""

    path: PurePosixPath
    matter: str
    name: str
    stamp: str


class Vanished(NotFoundError):
    """A claimed file is gone: somebody else has seen to it, or took it away."""


class DropFolder(Protocol):
    """Where people drop files and find receipts and drafts. A `folder` is one at the top, by its name.

    Every method raises TransientError when the same call may pass later, else PermanentError.
    """

    def prepare(self) -> None:
        """Make the folders that people see beside the matters."""

    def watch(self, seconds: float) -> Iterator[None]:
        """Yield at once, then when something may have changed and at the latest after so many seconds, for ever."""

    def scan(self) -> tuple[Dropped, ...]:
        """Return the files that people dropped, by path, half-written ones among them; our own are passed over."""

    def is_ready(self, dropped: Dropped) -> bool:
        """Tell whether a file that is still seems whole, and nobody has it open."""

    def claim(self, dropped: Dropped) -> Claimed | None:
        """Take the file; None when somebody else took it, it changed, or somebody has it open."""

    def claimed(self) -> tuple[Claimed, ...]:
        """Return the files that were taken and are not finished, also by a process that is dead by now."""

    def opened(self, taken: Claimed) -> AbstractContextManager[Path]:
        """Give the claimed bytes as a local file for the block.

        Raises:
            Vanished: the file is gone, or another stands in its place.
            UnusableInput: it is a link, which is never followed.
            TransientError: at the end of the block, it changed meanwhile: it is put back, to be taken when it is still.
        """

    def finish(self, taken: Claimed) -> None:
        """Remove the file: it is safe elsewhere. What was written over it since stays, as a file newly dropped."""

    def tidy(self, moment: float) -> None:
        """Remove folders that were dropped whole, once all in them is safe, by a clock that runs forward."""

    def return_to(self, taken: Claimed, reason: str) -> None:
        """Move a refused file to `Needs attention` of the folder it was dropped in, with a note."""

    def ensure_matter_folder(self, number: str, surname: str) -> str:
        """Return the name of the matter's folder, made where there is none with what people look for in it."""

    def write_waiting(self, waiting: Mapping[str, Sequence[str]]) -> None:
        """Write which files of each folder at the top can't be taken yet, and remove what was written of others."""

    def write_receipt(self, folder: str, day: dt.date, lines: Sequence[str]) -> None:
        """Write the day's receipt whole; one that says the same already is left alone."""

    def lay_attention(self, folder: str, name: str, body: bytes, note: str) -> None:
        """Lay a copy of the file, with a note, into the folder's `Needs attention`; doing it again changes nothing."""

    def attention_note(self, folder: str, name: str) -> str | None:
        """Return what stands in the note beside a file of that name in `Needs attention`; None where there is none."""

    def settle_attention(self, folder: str, name: str, sha256: str) -> None:
        """Take the file with that hash, and its note, out of the folder's `Needs attention`."""

    def lay_draft(self, folder: str, name: str, body: bytes) -> None:
        """Lay the draft into `Drafts`, over the one that we laid there before, never over a person's own."""

    def drafts(self) -> tuple[LaidDraft, ...]:
        """Return the Word files in the matters' `Drafts/`, by path, apart from those that somebody has open."""

    def read_draft(self, draft: LaidDraft) -> bytes:
        """Return the draft's bytes.

        Raises:
            NotFoundError: it is gone.
        """

    def took_draft(self, draft: LaidDraft, body: bytes) -> None:
        """Remember that what a person wrote is safe elsewhere: the next draft may take its place."""

    def lay_sheet(self, folder: str, name: str, body: bytes) -> bool:
        """Lay the review sheet into `Review`, over what we laid there before or took; False: a person is at it."""

    def lay_report(self, folder: str, name: str, body: bytes) -> bool:
        """Lay a report into `Case reports`, over what we laid there before; False: a person changed it or is at it."""

    def lay_released(self, folder: str, name: str, body: bytes) -> bool:
        """Lay a file ("folder/name") into `Released`, for people to send; False: a person changed what lies there."""

    def sheets(self) -> tuple[LaidDraft, ...]:
        """Return the workbooks that lie in a `Review`, by path, apart from those that somebody has open."""

    def changed_sheet(self, sheet: LaidDraft) -> bytes | None:
        """Return the sheet's bytes, if a person changed it since we laid or took it; None where nobody did."""

    def took_sheet(self, sheet: LaidDraft, body: bytes) -> None:
        """Remember that what a person wrote is safe elsewhere: the next sheet may take its place."""

    def lay(self, folder: str, name: str, body: bytes) -> None:
        """Drop a file into the folder as a person would; it shows whole or not at all."""

    def where(self, folder: str = "") -> str:
        """Return where a person finds the folder, or the whole."""
