"""Review sheets that people saved where they lie: received like what is dropped, and fresh ones laid in their place."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from casefile.errors import NotFoundError
from casefile.receipts import ReceivedFile
from casefile.review import UNSORTED
from connectors.drop import LaidDraft
from flows.journey import receive, scratch
from flows.reviewing import lay_review
from flows.wiring import House


class SavedSheets:
    """Remembers how each sheet stood at the last look, so that one that nobody touched costs nothing."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._stamps: dict[PurePosixPath, str] | None = None
        self._done: dict[PurePosixPath, str] = {}

    def look(self) -> list[ReceivedFile]:
        """Receive each sheet that was changed since it was laid and stands still; return what was received.

        A sheet that somebody had open and closed as it was gets the one that was made meanwhile.
        """
        before, now = self._stamps, {sheet.path: sheet for sheet in self._house.drop.sheets()}
        self._stamps = {path: sheet.stamp for path, sheet in now.items()}
        received = []
        for path, sheet in now.items():
            if self._done.get(path) == sheet.stamp:
                if before is not None and path not in before:
                    self._lay(sheet)
            elif before is not None and before.get(path) == sheet.stamp:
                received += self._take(sheet)
                self._done[path] = sheet.stamp
        return received

    def _take(self, sheet: LaidDraft) -> list[ReceivedFile]:
        body = self._house.drop.changed_sheet(sheet)
        number = self._number(sheet)
        if body is None or (number is None and sheet.matter != UNSORTED):
            return []
        with scratch() as folder:
            path = Path(folder, "sheet")
            path.write_bytes(body)
            inside = str(sheet.path.parent)
            file = receive(self._house, path, name=sheet.name, matter=number, folder=inside)
        self._house.drop.took_sheet(sheet, body)
        return [file]

    def _lay(self, sheet: LaidDraft) -> None:
        number = self._number(sheet)
        try:
            if number is not None or sheet.matter == UNSORTED:
                lay_review(self._house, number)
        except NotFoundError:
            return  # none was made yet

    def _number(self, sheet: LaidDraft) -> str | None:
        """Return the open matter whose sheet it is; None for the unsorted files, and for a matter that is not open."""
        try:
            return self._house.cases.matters.get(sheet.matter).number
        except NotFoundError:
            return None
