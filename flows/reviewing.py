"""The review sheets: made with a matter's reports, kept in storage, laid into the matter's `Review/` folder."""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from casefile.errors import TransientError
from casefile.keys import review_key
from casefile.matter import surname
from casefile.pages import Page
from casefile.receipts import Question, ReceivedFile
from casefile.review import UNSORTED, Origin, Place, ReviewSheet, review, review_unsorted
from connectors.base import PageAccount
from extractors.reading.cutting import Cut
from extractors.reading.media import PDF, PICTURES
from extractors.reading.packing import unpack_page
from flows.claims import alone
from flows.dividing import papers_that_wait
from flows.wiring import House
from generators.review_page import review_page
from generators.review_workbook import review_workbook

logger = logging.getLogger(__name__)
Cutter = Callable[[ReceivedFile, Sequence[Cut]], list[bytes]]
"""Cuts pictures out of a received file's pages; no bytes where one can't be cut."""
PAGE, BOOK, CUTS = "review.html", "review.xlsx", "review-pictures.zip"


def refresh_review(house: House, cut: Cutter, number: str | None) -> dict[str, Any]:
    """Bring a matter's review sheet (None: that of the unsorted files) up to date; return a row of counts.

    Where the drop folder can't be written now, the sheet is laid the next time.
    """
    with alone(house, f"review:{number or UNSORTED}"):
        accounts = house.cases.filings.pages(number)
        sheet = sheet_of(house, number, accounts)
        pictures = _pictures(house, cut, number, sheet, accounts)
        staff = {member.id: member.name for member in house.settings.staff}
        matters = [matter.number for matter in house.cases.matters.list()]
        house.store.put(review_key(number, PAGE), review_page(sheet, pictures))
        house.store.put(review_key(number, BOOK), review_workbook(sheet, staff, matters))
        try:
            lay_review(house, number)
        except TransientError as error:
            logger.warning("a review sheet waits: %s", error)
    return {"report": "review", "entries": sheet.values, "lies in": review_key(number, PAGE)}


def lay_review(house: House, number: str | None) -> bool:
    """Lay the sheet as it is stored into `Review/`; False where a person is at the workbook that lies there.

    A page that a person has changed stays, and the new one goes beside it.
    """
    folder = UNSORTED if number is None else _folder(house, number)
    name = f"Review sheet {number or UNSORTED}"
    page = house.store.get(review_key(number, PAGE))
    if not house.drop.lay_sheet(folder, f"{name}.html", page):
        house.drop.lay_sheet(folder, f"{name} (2).html", page)
    return house.drop.lay_sheet(folder, f"{name}.xlsx", house.store.get(review_key(number, BOOK)))


def sheet_of(house: House, number: str | None, accounts: Sequence[PageAccount]) -> ReviewSheet:
    """Return what the sheet shows."""
    if number is None:
        kinds: dict[str, dict[int, str]] = {}
        for each in accounts:
            kinds.setdefault(each.row.file_id, {})[each.row.page or 1] = each.row.kind or "unknown"
        return review_unsorted(house.cases.files.of_matter(None), kinds, papers_that_wait(house))
    case = house.cases.filings.load_case(number)
    origins: dict[str, Origin] = {}
    for each in accounts:
        if each.row.document:
            origins.setdefault(each.row.document, Origin(each.row.file_id, each.name))
    names = {each.row.file_id: each.name for each in accounts}
    questions = [_with_file(one, names) for one in house.cases.filings.questions(number)]
    return review(number, case.documents, origins, questions, house.cases.corrections.of_matter(number))


def _with_file(question: Question, names: Mapping[str, str]) -> Question:
    """Return a question that is about no paper with the name of its file before it: the sheet has no other place."""
    name = names.get(question.file_id or "") if question.document is None else None
    if name is None or name in question.sentence:
        return question
    return question.model_copy(update={"sentence": f"{name}: {question.sentence}"})


def _folder(house: House, number: str) -> str:
    matter = house.cases.matters.get(number)
    return house.drop.ensure_matter_folder(matter.number, surname(matter.client.name))


def _pictures(
    house: House, cut: Cutter, number: str | None, sheet: ReviewSheet, accounts: Sequence[PageAccount]
) -> dict[str, bytes]:
    """Return the sheet's pictures by their places' ids: those of the last sheet, and those that are new, cut out."""
    key = review_key(number, CUTS)
    known = _unpacked(house.store.get(key)) if house.store.exists(key) else {}
    kept = {place.id: known[place.id] for place in sheet.places if place.id in known}
    fresh: dict[str, list[Place]] = {}
    for place in sheet.places:
        if place.id not in kept:
            fresh.setdefault(place.file_id, []).append(place)
    digests = {(each.row.file_id, each.row.page): each.row.digest for each in accounts if each.row.file_id in fresh}
    for file_id, places in fresh.items():
        file = house.cases.files.get(file_id)
        if file.media_type is None or file.media_type not in {PDF, *PICTURES}:
            continue
        cuts = [
            Cut(place.page, place.box, _turns(house, digests.get((file_id, place.page))), place.share)
            for place in places
        ]
        kept |= dict(zip((place.id for place in places), cut(file, cuts), strict=True))
    if kept != known:
        house.store.put(key, _packed(kept))
    return kept


def _turns(house: House, digest: str | None) -> int:
    """Return how many quarter turns bring the page upright, as it was read."""
    blob = house.cases.readings.load(digest) if digest else None
    page: Page | None = None
    if blob is not None:
        try:
            page = unpack_page(blob, 1)
        except ValueError:
            page = None
    return page.turns if page else 0


def _packed(pictures: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, body in sorted(pictures.items()):
            archive.writestr(zipfile.ZipInfo(name), body)
    return out.getvalue()


def _unpacked(body: bytes) -> dict[str, bytes]:
    """Return the pictures of the last sheet; none where they can't be read, so that they are cut anew."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError):
        return {}


def matters_of(house: House, file_id: str) -> frozenset[str]:
    """Return the matters that have papers of the file."""
    keys: Iterator[str] = iter(house.cases.filings.stored_keys(file_id))
    return frozenset(key.split("/")[1] for key in keys if key.startswith("matters/"))
