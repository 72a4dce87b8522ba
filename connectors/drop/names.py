"""The names in the drop folder, and what a path in it says."""

from __future__ import annotations

import datetime as dt
import os
import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Literal, NamedTuple

from connectors.drop.disk import fitting, real, translated

NEW_MATTERS = "New matters"
UNSORTED = "Unsorted"
ATTENTION = "Needs attention"
PRIVILEGED = "Privileged"
DRAFTS = "Drafts"
REVIEW = "Review"
REPORTS = "Case reports"
RELEASED = "Released"
WAITING = "Not taken yet.txt"
"""Names the files that stand in a folder and can't be taken yet; there while there are any."""
HIDDEN = ".matterflow"
"""Our own folder beside the matters: what is claimed, and what was laid out."""

LONGEST_PATH = 3700
"""Bytes of a folder's path up to which what stands in it is taken: no system takes 4,096, and a claim's is longer."""
DEEPEST = 200
"""Folders one in the other up to which they are looked into."""

Place = Literal["matter", "unsorted", "intake"]

_OURS = {ATTENTION.casefold(), DRAFTS.casefold()}
_PLACES = {NEW_MATTERS.casefold(), UNSORTED.casefold()}
_KEPT = {name.casefold() for name in (ATTENTION, DRAFTS, PRIVILEGED, REVIEW, REPORTS, RELEASED)}
_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart")
_TOLD = {WAITING.casefold()}
_LITTER = {"thumbs.db", "desktop.ini", ".ds_store"}
_RECEIPT = re.compile(r"receipts .*\.txt", re.IGNORECASE)
_SHEET = re.compile(r"review sheet .*\.(?:html|xlsx)|statement form .*\.(?:docx|xlsx)", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


class Spot(NamedTuple):
    """What the folders above a file say: `folder` as people see it, the matter's number where it is one's."""

    place: Place
    folder: str
    matter: str | None
    privileged: bool


def spot_of(inside: PurePath) -> Spot:
    """Return what a file's path inside the drop folder says; a file beside the matters is unsorted."""
    return _spot_in(inside.parts[:-1])


@lru_cache(maxsize=10_000)
def _spot_in(above: tuple[str, ...]) -> Spot:
    folders = [shown(part) for part in above] or [UNSORTED]
    top, folder = folders[0], "/".join(folders)
    privileged = PRIVILEGED.casefold() in (part.casefold() for part in folders[1:])
    if top.casefold() == NEW_MATTERS.casefold():
        return Spot("intake", folder, None, privileged=False)
    if top.casefold() == UNSORTED.casefold():
        return Spot("unsorted", folder, None, privileged)
    return Spot("matter", folder, number_of(top), privileged)


def number_of(folder: str) -> str:
    """Return the matter's number that a folder's name begins with; what follows is for people."""
    return next(iter(folder.split()), "")


def is_beside_matters(inside: PurePath, within: Callable[[str], Iterable[str]]) -> bool:
    """Tell whether a path lies in a folder that somebody laid beside the matters, and that is no matter's.

    A matter's number has a digit, or its folder what we lay into one; `within` lists a folder at the top.
    """
    if len(inside.parts) < 2:
        return False
    top = inside.parts[0]
    name = shown(top)
    if name.casefold() in _PLACES or any(sign.isdigit() for sign in number_of(name)):
        return False
    return not any(shown(one).casefold() in _KEPT for one in within(top))


def is_kept(name: str) -> bool:
    """Tell whether a folder of this name in a matter's is one of those that people look for in it."""
    return shown(name).casefold() in _KEPT


def shown(name: str) -> str:
    """Return a file's name as it is printed: whatever bytes the disk has, one form of accents."""
    if name.isascii():
        return name
    return unicodedata.normalize("NFC", os.fsencode(name).decode("utf-8", "replace"))


def is_dropped_folder(name: str) -> bool:
    """Tell whether people drop files into a folder of this name."""
    return not name.startswith(".") and name.casefold() not in _OURS


def lies_too_deep(folder: str) -> bool:
    """Tell whether a folder's path is so long that what stands in it can't be reached, or can't be claimed."""
    return len(os.fsencode(folder)) > LONGEST_PATH or folder.count("/") > DEEPEST


def is_review_sheet(path: PurePath) -> bool:
    """Tell whether we laid a review sheet or a form at the path in `Review`; what else lies there was dropped."""
    return path.parent.name.casefold() == REVIEW.casefold() and _SHEET.fullmatch(path.name) is not None


def is_report(path: PurePath) -> bool:
    """Tell whether a path is one of a report that we laid into `Case reports`, or of what we laid into `Released`.

    The name of a report, or of the folder of a released version, ends in the matter's number.
    """
    above = path.parent
    if above.name.casefold() == REPORTS.casefold():
        return _ends_in_number(path.stem, above.parent)
    return above.parent.name.casefold() == RELEASED.casefold() and _ends_in_number(above.name, above.parent.parent)


def _ends_in_number(name: str, folder: PurePath) -> bool:
    return name.endswith(f" {number_of(shown(folder.name))}")


def is_review_book(inside: PurePath) -> bool:
    """Tell whether a path in the drop folder is one of a review sheet that a person may fill in."""
    return len(inside.parts) == 3 and is_review_sheet(inside) and inside.suffix.casefold() in {".docx", ".xlsx"}


def is_litter(name: str) -> bool:
    """Tell whether Explorer or Finder leaves files of this name behind, which nobody dropped."""
    return name.casefold() in _LITTER or name.startswith("._")


def is_dropped_file(name: str) -> bool:
    """Tell whether a file of this name was dropped by a person, and is not half-written or our own."""
    lower = name.casefold()
    return not (
        lower.startswith((".", "~$"))
        or lower.endswith(_UNFINISHED)
        or lower in _LITTER | _TOLD
        or _RECEIPT.fullmatch(lower)
    )


def is_half_written(name: str) -> bool:
    """Tell whether a program gives its file this name until it has written it whole: a download, a copy."""
    lower = name.casefold()
    return lower.endswith(_UNFINISHED) and not lower.startswith((".", "~$"))


def is_dropped_link(name: str) -> bool:
    """Tell whether a person laid a link of this name, also one in place of a folder of ours; programs' marks pass."""
    return not name.casefold().startswith((".", "~$")) and not name.casefold().endswith(_UNFINISHED)


def matter_folder(root: Path, number: str) -> Path | None:
    """Return the matter's folder: the one whose name begins with the number; None where there is none."""
    with translated("the drop folder"):
        if not root.is_dir():
            return None
        found = sorted(entry.name for entry in os.scandir(root) if entry.is_dir(follow_symlinks=False))
    for name in found:
        if is_dropped_folder(name) and name.strip() and number_of(shown(name)) == number:
            return root / name
    return None


def is_like(name: str, wanted: str) -> bool:
    """Tell whether a file has the name wanted, or got a number in it because that name was taken."""
    wanted = fitting(wanted)
    path = PurePath(wanted)
    return name == wanted or re.fullmatch(rf"{re.escape(path.stem)} \(\d+\){re.escape(path.suffix)}", name) is not None


def is_draft(inside: PurePath) -> bool:
    """Tell whether a path in the drop folder is one of a Word file in a matter's `Drafts/`."""
    parts = inside.parts
    return len(parts) == 3 and parts[1] == DRAFTS and parts[2].endswith(".docx") and not parts[2].startswith("~$")


def receipt_of(day: dt.date) -> str:
    """Return the name of the day's receipt."""
    return f"Receipts {day.isoformat()}.txt"


def name_for(number: str, surname: str) -> str:
    """Return the name of a matter's folder that is made: its number, and as much of the surname as every disk takes."""
    printable = _NOT_IN_NAMES.sub("", surname).strip(" .")
    return f"{number} {printable}".strip()


def ensure_matter_folder(root: Path, number: str, surname: str) -> Path:
    """Return the matter's folder, made where there is none, with the folders that people look for in it."""
    folder = matter_folder(root, number) or root / name_for(number, surname)
    with translated("the drop folder"):
        for inner in (folder, folder / PRIVILEGED, folder / DRAFTS):
            real(inner).mkdir(parents=True, exist_ok=True)
    return folder
