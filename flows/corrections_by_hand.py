"""Corrections from the command line: one paper at a time, checked like those of a review sheet, filed at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from casefile import review_form as form
from casefile.answers import take
from casefile.errors import NotFoundError, UnusableInput
from casefile.fields import NEW_ROW, fields_of
from casefile.review import UNSORTED, Key
from casefile.review_form import Filled, Row
from flows import runs
from flows.correcting import rule, standing
from flows.settings import Settings, StaffMember
from flows.wiring import House, open_house

_PATH = re.compile(r"^(\w+)(?:\[(\d+|\+)\])?(?:\.(\w+))?$")


class Said(NamedTuple):
    """What a person says of a paper; what is None is not spoken of."""

    field: str | None = None
    line: str | None = None
    value: str | None = None
    kind: str | None = None
    matter: str | None = None
    begins: Sequence[int] = ()
    goes_on: bool = False


def correct(settings: Settings, number: str, document: str, member: StaffMember, said: Said) -> list[dict[str, Any]]:
    """Record what a person says of one paper of a matter (or of `Unsorted`) and file its file again; a row a file.

    Raises:
        NotFoundError: no such matter or paper. UnusableInput: something of it can't be; then nothing is recorded.
    """
    with open_house(settings) as house:
        changed = take_down(house, number, document, member, said)
    with runs.filing(settings, None) as desk:
        rows = [desk.file(file_id) for file_id in sorted(changed)]
        desk.refresh_reports()
    return rows


def take_down(house: House, number: str, document: str, member: StaffMember, said: Said) -> frozenset[str]:
    """Record what a person says of one paper and return the ids of the files that are to be filed again.

    Raises:
        NotFoundError: no such matter or paper. UnusableInput: something of it can't be; then nothing is recorded.
    """
    matter = None if number.casefold() == UNSORTED.casefold() else house.cases.matters.get(number).number
    key, kind = _paper(house, matter, document)
    now = house.now()
    filled = Filled(
        id=f"{member.id} {now.isoformat()}",
        matter=matter or UNSORTED,
        as_of=now.isoformat(),
        staff=member.id,
        missing=tuple(_value(said, kind)),
        papers=tuple(_ruled(said, key)),
        keys={"": key},
    )
    if filled.is_blank:
        raise UnusableInput(
            "say what is to be corrected: --field with --value, --kind, --matter, --begins or --goes-on"
        )
    taken = take(filled, standing(house, matter, {key.file}), member.id, now)
    if taken.complaints:
        raise UnusableInput("; ".join(taken.complaints))
    return rule(house, member, taken.corrections, now)


def _paper(house: House, matter: str | None, document: str) -> tuple[Key, str]:
    """Return where the paper stands, by its id or the beginning of it, and its kind."""
    if matter is None:
        files = [file for file in house.cases.files.of_matter(None) if file.id.startswith(document)]
        if len(files) == 1:
            return Key(file=files[0].id, page=1), "unknown"
        raise NotFoundError(f"{len(files)} unsorted files have an id that begins with {document}")
    papers = [paper for paper in house.cases.filings.load_case(matter).documents if paper.id.startswith(document)]
    if len(papers) != 1:
        raise NotFoundError(
            f"{len(papers)} papers of matter {matter} have an id that begins with {document}: "
            f"matterflow matter show {matter} --json lists them"
        )
    files_of = {each.row.document: each.row.file_id for each in house.cases.filings.pages(matter)}
    return Key(file=files_of[papers[0].id], page=papers[0].pages[0], was=papers[0].kind), papers[0].kind


def _value(said: Said, kind: str) -> list[Row]:
    if said.field is None:
        return []
    if not said.value:
        raise UnusableInput("give --value with what the paper says, or --not-there")
    words, line = _field(said, kind)
    answers = {form.FIELD: words, form.LINE: line or "", form.VALUE: said.value}
    return [Row(where="--field", number="", key="", answers=answers)]


def _field(said: Said, kind: str) -> tuple[str, str | None]:
    """Return the field's words and line, also for one that is named by its path ("charges[1].amount")."""
    path = _PATH.match(said.field or "")
    for words, field in fields_of(kind).items():
        named = (field.table or field.name, field.name if field.table else None)
        if path and (path[1], path[3]) == named:
            line = NEW_ROW if path[2] == "+" else str(int(path[2]) + 1) if path[2] else said.line
            return words, line
    return (said.field or "").strip().casefold(), said.line


def _ruled(said: Said, key: Key) -> list[Row]:
    given = {
        form.RIGHT_KIND: said.kind,
        form.RIGHT_MATTER: said.matter,
        form.BEGINS_AT: ", ".join(map(str, said.begins)),
        form.GOES_ON: form.YES if said.goes_on else None,
    }
    answers = {heading: text for heading, text in given.items() if text}
    return [Row(where="the paper", number="", key=key.model_dump_json(), answers=answers)] if answers else []
