"""What was received, and what became of each page of it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casefile.vocabulary import Vocabulary

PageStatus = Literal["filed", "duplicate", "blank", "other_person", "unreadable", "refused", "waiting"]
FileStatus = Literal["received", "filed", "duplicate", "waiting", "refused"]


class ReceivedFile(Vocabulary):
    """One dropped file that is safe: its original stands in storage under its hash.

    `id` is derived from matter, folder, name and hash, so that receiving twice is receiving once. `matter` is
    None while it is unsorted. `name` is the dropped name (people see it; it never enters a storage key).
    `privileged` says that it was dropped into `Privileged/`. `reason` is one plain sentence for people. `part_of`
    is the id of the e-mail, archive or locked file that it came out of.
    """

    id: str
    matter: str | None
    folder: str
    name: str
    sha256: str
    size: int
    received_at: dt.datetime
    privileged: bool = False
    status: FileStatus = "received"
    media_type: str | None = None
    page_count: int | None = None
    reason: str | None = None
    part_of: str | None = None

    @property
    def called(self) -> str:
        """The name as people know it: with the folders that it was dropped in, below the matter's or `Unsorted`."""
        inside = self.folder.partition("/")[2]
        return f"{inside}/{self.name}" if inside else self.name


class PageRow(Vocabulary):
    """The account of one page received; `page` is None for a file that could not be opened.

    `document` is the id of the filed document that holds it; `of` is "<sha256> page <n>" for a duplicate.
    """

    file_id: str
    page: int | None
    status: PageStatus
    kind: str | None = None
    document: str | None = None
    of: str | None = None
    digest: str | None = None


class Question(Vocabulary):
    """Something that a person must settle. `who` is a role; `id` is derived from content.

    `sentence` may hold a patient's data and is shown in receipts and reports alone. `first_page` and `last_page` are
    those of the one paper of a file that it is about; a question about the whole file, or about a document that is
    filed, has none.
    """

    id: str
    matter: str | None
    file_id: str | None
    document: str | None
    code: str
    sentence: str
    who: str = "case_manager"
    open: bool = True
    first_page: int | None = None
    last_page: int | None = None
