"""The intake form, as xlsx, docx or JSON, read into a matter; whatever is wrong is said by the key it stands under."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

from defusedxml import ElementTree
from pydantic import ValidationError

from casefile.complaints import complaint
from casefile.dates import parse_date
from casefile.errors import UnusableInput
from casefile.matter import Matter
from extractors.reading.office import BROKEN_BOOK, rows_in, workbook

_TOP = frozenset(Matter.model_fields)
_KEY = re.compile(r"^[a-z_]+(\[\d+\])?(\.[a-z_0-9]+(\[\d+\])?)*$")
_STEP = re.compile(r"([a-z_][a-z_0-9]*)(?:\[(\d+)\])?")
_LISTS = ("injured_body_parts", "former_names", "linked_matters", "coverage", "licensed_in")
_DATES = ("date_of_birth", "date_of_loss", "date_of_death")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LARGEST = 20_000_000
Rows = Iterable[Sequence[str]]


def read_intake(content: bytes) -> Matter:
    """Return the matter that a filled-in form states.

    Raises:
        UnusableInput: it is no intake form, or answers are wrong; the text names each key and what to do.
    """
    if content[:2] == b"PK":
        rows = [list(row) for row in _office_rows(content)]
        answers = _answers(rows)
        if not answers and any(_is_key(cell) for row in rows for cell in row):
            raise UnusableInput("the intake form is blank: fill in at least the number, the client and the state")
        if not answers:
            raise UnusableInput(
                "this is not Matterflow's intake form: fill in the blank form of infra/forms and drop that"
            )
        return _matter(answers)
    try:
        given = json.loads(content)
    except (ValueError, RecursionError):
        raise UnusableInput(
            "this is neither an xlsx, a docx nor a JSON intake form: fill in the blank form (the administrator has "
            "it, in infra/forms); a paper of a case belongs into its matter's folder"
        ) from None
    if not isinstance(given, dict):
        raise UnusableInput("a JSON intake form is one object with the keys of the form")
    return _matter(given)


def _matter(given: dict[str, Any]) -> Matter:
    try:
        return Matter.model_validate(given)
    except ValidationError as error:
        raise UnusableInput(
            "the intake form can't be used: "
            + "; ".join(_complaint(item) for item in error.errors(include_input=False, include_url=False))
        ) from None


def _complaint(item: Any) -> str:  # noqa: ANN401 - pydantic's error details
    where = ".".join(str(part) for part in item["loc"]).encode("utf-8", "replace").decode()
    return complaint(where, item)


def _office_rows(content: bytes) -> Rows:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _LARGEST:
                raise UnusableInput(
                    "this file unpacks to far more than an intake form: fill in the blank form of infra/forms"
                )
            if "word/document.xml" in parts.namelist():
                return _docx_rows(parts.read("word/document.xml"))
        return _xlsx_rows(content)
    except (*BROKEN_BOOK, RuntimeError):  # an archive with a password is a RuntimeError
        raise UnusableInput(
            "this Word or Excel file is damaged: open it, save it again, and drop the new copy"
        ) from None


def _xlsx_rows(content: bytes) -> Rows:
    with workbook(content) as book:
        return [[_text(cell.value) for cell in row] for sheet in book.worksheets for row in rows_in(sheet)]


def _docx_rows(document: bytes) -> Rows:
    tree = ElementTree.fromstring(document, forbid_dtd=True)
    return [[_cell(cell) for cell in row.findall(f"{_WORD}tc")] for row in tree.iter(f"{_WORD}tr")]


def _cell(cell: Any) -> str:  # noqa: ANN401 - an element of the tree
    paragraphs = (
        "".join(run.text or "" for run in paragraph.iter(f"{_WORD}t")) for paragraph in cell.iter(f"{_WORD}p")
    )
    return "\n".join(paragraphs).strip()


def _text(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()


def _answers(rows: Rows) -> dict[str, Any]:
    """Return the answers as the JSON form has them; a row is its key and, in the column headed Answer, its answer."""
    column: int | None = None
    answers: dict[str, Any] = {}
    for row in rows:
        headings = [cell.casefold() for cell in row]
        if "answer" in headings:
            column = headings.index("answer")
            continue
        key = next((cell for cell in row if _is_key(cell)), None)
        if key is None or column is None or column >= len(row):
            continue
        if row[column]:
            try:
                _put(answers, key, row[column])
            except (AttributeError, TypeError, ValueError):  # a key that is a value elsewhere; a number without end
                raise UnusableInput(f"the key {key[:80]} does not go with the form's other keys: correct it") from None
    return {key: _dense(value) for key, value in answers.items()}


def _is_key(cell: str) -> bool:
    match = _STEP.match(cell)
    return bool(_KEY.match(cell) and match and match[1] in _TOP and ("." in cell or "[" in cell or cell in _TOP))


def _put(answers: dict[str, Any], key: str, answer: str) -> None:
    steps = [(name, index) for name, index in _STEP.findall(key)]
    place = answers
    for name, index in steps[:-1]:
        place = place.setdefault(name, {})
        if index:
            place = place.setdefault(int(index), {})
    name, index = steps[-1]
    if index:
        place.setdefault(name, {})[int(index)] = answer
    elif name in _LISTS:
        place[name] = [part.strip() for part in re.split(r"[,;\n]", answer) if part.strip()]
    else:
        place[name] = _typed(name, answer)


def _typed(name: str, answer: str) -> str:
    if name in _DATES and (day := parse_date(answer)):
        return day.isoformat()
    if name in {"type", "stage", "role"}:
        return answer.strip().lower().replace(" ", "_")
    if name == "court":
        return answer.strip().lower()
    return answer


def _dense(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        if value and all(isinstance(key, int) for key in value):
            return [_dense(value[key]) for key in sorted(value)]
        return {key: _dense(inner) for key, inner in value.items()}
    return value
