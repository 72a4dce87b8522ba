"""The review sheet as a workbook that a person fills in and saves; text alone, no formula, the keys out of sight."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from casefile import review_form as form
from casefile.fields import fields_of
from casefile.records.registry import KIND_BY_NAME, KINDS
from casefile.review import UNSORTED, Key, Paper, ReviewSheet
from generators.package import repack
from generators.spreadsheets import LONGEST, put, undated

_SPARE_ROWS = 40
_MOST_LISTED = 5000
_NAVY, _PALE, _INPUT = "1F3864", "E8ECF4", "FFF7D6"
_THIN = Side(style="thin", color="C9CFDA")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PLAIN = Font(name="Arial", size=10)
_BOLD = Font(name="Arial", size=10, bold=True)
_TOP = Alignment(wrap_text=True, vertical="top")
_FILL = PatternFill("solid", fgColor=_INPUT)
_HEAD = PatternFill("solid", fgColor=_NAVY)

Column = tuple[str, int]
"""A column's heading and width; those headed by an answer's words are to be filled in."""
_ANSWERS = frozenset(
    (form.RIGHT_VALUE, form.PAPER_NUMBER, form.FIELD, form.LINE, form.VALUE, form.RIGHT_KIND, form.RIGHT_MATTER,
     form.BEGINS_AT, form.GOES_ON, form.SETTLED)
)  # fmt: skip


def review_workbook(sheet: ReviewSheet, staff: Mapping[str, str], matters: Sequence[str]) -> bytes:
    """Return the workbook; the same sheet gives the same bytes. `staff` are names by staff id, for the drop-down."""
    book = Workbook()
    first = book.active
    if not isinstance(first, Worksheet):
        raise TypeError("a new workbook has a sheet")
    lists = _Lists(book, sheet)
    _start(first, sheet, lists.of([f"{one} ({name})" for one, name in staff.items()]))
    if sheet.matter != UNSORTED:
        _values(book.create_sheet(form.VALUES), sheet)
        _missing(book.create_sheet(form.MISSING), sheet, lists)
    _papers(book.create_sheet(form.PAPERS), sheet, lists, matters)
    if sheet.matter != UNSORTED:
        _questions(book.create_sheet(form.QUESTIONS), sheet)
    book.move_sheet(lists.sheet, len(book.sheetnames))
    book.active = 0
    out = io.BytesIO()
    book.save(out)
    return repack(undated(out.getvalue()))


class _Lists:
    """The hidden sheet: which review sheet this is, and what the drop-downs offer, a list a column."""

    def __init__(self, book: Workbook, sheet: ReviewSheet) -> None:
        self.sheet: Worksheet = book.create_sheet(form.HIDDEN)
        self.sheet.sheet_state = "veryHidden"
        for row, words in enumerate((form.MARK, sheet.id, sheet.matter, sheet.as_of), 1):
            put(self.sheet.cell(row, 1), words)
        self._column = 1

    def of(self, words: Sequence[str]) -> DataValidation | None:
        """Return the drop-down of the words; what is not among them is refused by the program."""
        if not words:
            return None
        self._column += 1
        for row, each in enumerate(words[:_MOST_LISTED], 1):
            put(self.sheet.cell(row, self._column), each)
        letter = get_column_letter(self._column)
        return DataValidation(
            type="list",
            formula1=f"{form.HIDDEN}!${letter}$1:${letter}${min(len(words), _MOST_LISTED)}",
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="Not in the list",
            error="Please choose one of the list, or leave the cell empty.",
        )


def _start(sheet: Worksheet, review: ReviewSheet, staff: DataValidation | None) -> None:
    sheet.title = form.START
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 26, 74
    sheet.sheet_view.showGridLines = False
    title = sheet.cell(1, 1)
    put(title, f"Review sheet of {_of(review)}")
    title.font = Font(name="Arial", size=16, bold=True, color=_NAVY)
    label, who = sheet.cell(3, 1), sheet.cell(3, 2)
    put(label, form.STAFF)
    label.font = _BOLD
    _as_input(who)
    if staff is not None:
        staff.add(who.coordinate)
        sheet.add_data_validation(staff)
    for row, (head, words) in enumerate(_help(review), 5):
        for column, text in ((1, head), (2, words)):
            cell = sheet.cell(row, column)
            put(cell, text)
            cell.font, cell.alignment = (_BOLD if column == 1 else _PLAIN), _TOP
    _set_up(sheet)


def _of(review: ReviewSheet) -> str:
    return "the unsorted files" if review.matter == UNSORTED else f"matter {review.matter}"


def _help(review: ReviewSheet) -> Iterator[tuple[str, str]]:
    yield (
        "How it works",
        f'Open "Review sheet {review.matter}.html" beside this file: it shows each number of this file with the '
        "picture of its page. Choose your staff id above, fill in the yellow cells, leave empty what you do not know, "
        "and save.",
    )
    if review.matter == UNSORTED:
        yield form.PAPERS, f'Choose under "{form.RIGHT_MATTER}" whose file it is.'
    else:
        yield (
            form.VALUES,
            f'Write the right value, or choose "{form.AS_READ}", "{form.NOT_THERE}" or "{form.NO_SUCH_LINE}".',
        )
        yield (
            form.MISSING,
            "What a paper says and was not found, or is wrong and does not stand under Values: the paper's number, the "
            'field, its line in a table (the number of the line, or "new" for one more), the value.',
        )
        yield (
            form.PAPERS,
            "The papers of the matter. Say of what kind one is, to which matter it belongs, at which pages of its "
            f"file another paper begins, or that it goes on from the paper before it ({form.YES}).",
        )
        yield form.QUESTIONS, f'Write "{form.YES}" where a question is settled and nothing else is to be changed.'
    yield (
        "When you save",
        "Save this file where it is, or drop a copy into the matter's folder or into Unsorted. What you wrote is taken "
        "within minutes, and a fresh sheet takes the place of this one. What could not be taken is told in Needs "
        "attention, cell by cell.",
    )
    if review.more:
        yield (
            "More to come",
            f"{review.more} more values and questions{_on_papers(review.more_papers)} follow when these are settled.",
        )
    if review.unlisted:
        yield (
            "Papers not listed",
            f"{review.unlisted} more papers of the matter are not on the sheet Papers: the admin corrects them with "
            "matterflow correct.",
        )
    if review.privileged:
        yield "Privileged", f"{review.privileged} privileged papers are not shown here."


def _on_papers(count: int) -> str:
    return f", {count} papers of which none is here," if count else ""


def _values(sheet: Worksheet, review: ReviewSheet) -> None:
    columns = (
        (form.NUMBER, 7), ("Paper", 30), ("Page", 7), ("What", 26), ("As read", 26), ("Words on the paper", 26),
        ("Why it is asked", 34), (form.RIGHT_VALUE, 30), (form.KEY, 10),
    )  # fmt: skip
    rows = [
        (
            value.number, f"{paper.number}: {paper.what}", str(value.place.page if value.place else value.key.page),
            value.words, value.value, value.quote, "; ".join(value.why), "", _key(value.key),
        )
        for paper in review.papers
        for value in paper.doubts
    ]  # fmt: skip
    _table(sheet, columns, rows)
    words = ",".join(form.ANSWERS)
    choice = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True, showErrorMessage=False)
    _offer(sheet, choice, columns, form.RIGHT_VALUE, len(rows))


def _missing(sheet: Worksheet, review: ReviewSheet, lists: _Lists) -> None:
    columns = ((form.PAPER_NUMBER, 12), (form.FIELD, 44), (form.LINE, 12), (form.VALUE, 44), (form.KEY, 10))
    rows = [
        (str(paper.number), words, "", "", "asked")
        for paper in review.papers
        for words, field in fields_of(paper.kind).items()
        if field.table is None and field.name in paper.missing
    ]
    _table(sheet, columns, [*rows, *[("",) * 5] * _SPARE_ROWS])
    kinds = dict.fromkeys(paper.kind for paper in review.papers if paper.held is None)
    words = dict.fromkeys(each for kind in kinds for each in fields_of(kind))
    _offer(sheet, lists.of(sorted(words)), columns, form.FIELD, len(rows) + _SPARE_ROWS)


def _papers(sheet: Worksheet, review: ReviewSheet, lists: _Lists, matters: Sequence[str]) -> None:
    columns = (
        (form.NUMBER, 7), ("File", 34), ("Pages", 9), ("What it was taken for", 40), (form.RIGHT_KIND, 24),
        (form.RIGHT_MATTER, 16), (form.BEGINS_AT, 16), (form.GOES_ON, 16), (form.KEY, 10),
    )  # fmt: skip
    rows = [
        (str(paper.number), paper.file, _pages(paper), paper.what, "", "", "", "", _key(paper.key))
        for paper in review.papers
    ]
    _table(sheet, columns, rows)
    kinds = sorted(KIND_BY_NAME[kind.name].words for kind in KINDS)
    _offer(sheet, lists.of(kinds), columns, form.RIGHT_KIND, len(rows))
    _offer(sheet, lists.of(matters), columns, form.RIGHT_MATTER, len(rows))
    _offer(sheet, _yes(), columns, form.GOES_ON, len(rows))


def _questions(sheet: Worksheet, review: ReviewSheet) -> None:
    columns = ((form.NUMBER, 7), ("Question", 110), (form.SETTLED, 12), (form.KEY, 10))
    asked = [*(one for paper in review.papers for one in paper.questions), *review.questions]
    _table(sheet, columns, [(one.number, one.sentence, "", one.id) for one in asked])
    settled = DataValidation(
        type="list", formula1=f'"{form.YES},{form.SAME_PAGE}"', allow_blank=True, showErrorMessage=True
    )
    _offer(sheet, settled, columns, form.SETTLED, len(asked))


def _yes() -> DataValidation:
    return DataValidation(type="list", formula1=f'"{form.YES}"', allow_blank=True, showErrorMessage=True)


def _pages(paper: Paper) -> str:
    first, last = paper.pages
    return str(first) if first == last else f"{first}-{last}"


def _key(key: Key) -> str:
    """Return the hidden key; nothing for one that no cell holds."""
    text = key.model_dump_json(exclude_none=True)
    return text if len(text) <= LONGEST else ""


def _table(sheet: Worksheet, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """Write headings and rows; cells to be filled in are yellow and take text as it is typed."""
    for at, (heading, width) in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
        cell = sheet.cell(1, at)
        put(cell, heading)
        cell.font, cell.fill = Font(name="Arial", size=10, bold=True, color="FFFFFF"), _HEAD
        cell.alignment, cell.border = _TOP, _BORDER
    sheet.column_dimensions[get_column_letter(len(columns))].hidden = True
    for number, row in enumerate(rows, 2):
        for at, ((heading, _), text) in enumerate(zip(columns, row, strict=True), 1):
            cell = sheet.cell(number, at)
            if heading in _ANSWERS:
                _as_input(cell)
            else:
                cell.font, cell.alignment, cell.border, cell.number_format = _PLAIN, _TOP, _BORDER, "@"
            if text:
                put(cell, text)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    _set_up(sheet)


def _set_up(sheet: Worksheet) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 1
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _offer(sheet: Worksheet, choice: DataValidation | None, columns: Sequence[Column], heading: str, rows: int) -> None:
    if choice is None or not rows:
        return
    letter = get_column_letter([name for name, _ in columns].index(heading) + 1)
    choice.add(f"{letter}2:{letter}{rows + 1}")
    sheet.add_data_validation(choice)


def _as_input(cell: Cell | MergedCell) -> None:
    cell.font, cell.fill, cell.alignment, cell.border, cell.number_format = _PLAIN, _FILL, _TOP, _BORDER, "@"
