"""Statement forms: laid out, filled in, saved where they lie, kept as what a person said, printed as theirs."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn

from casefile import statement_form as form
from casefile.attested import standing
from casefile.claims import CLAIMS
from flows import generation, verifying
from flows.attesting import lay_statement_form
from flows.generation import generate
from flows.saved_sheets import SavedSheets
from generators.places import walk
from tests.intake.typed import a_statement

N = "2026-0101"
CLIENT = {
    form.NAME: "Imogen Duarte",
    form.SPEAKER: "client",
    form.SAID_ON: "2026-11-03",
    form.HOW: "in person",
    form.TAKEN_BY: "lee (Ana Lee)",
    form.SIGNED_ON: "2026-11-04",
}
SLEEP = ("Sleep, home and daily life", 'I wake twice a night; my daughter says "you limp".', None, None, None)


@pytest.fixture
def house(house, monkeypatch):
    monkeypatch.setattr(generation, "to_pdf", lambda files: [b"%PDF" for _ in files])
    return house


@pytest.fixture
def matter(desk, house):
    desk.open()
    lay_statement_form(house, N)
    return desk


def path(desk):
    return desk.folder(N) / "Review" / f"Statement form {N}.xlsx"


def filled(desk, *rows, **head) -> bytes:
    """Return the form that lies in Review, filled in."""
    book = openpyxl.load_workbook(path(desk))
    answers = CLIENT | {getattr(form, key): value for key, value in head.items()}
    for row in book[form.HEAD].iter_rows(max_col=2):
        if row[0].value in answers:
            row[1].value = answers[row[0].value]
    for number, told in enumerate(rows, 2):
        for column, value in enumerate(told, 1):
            book[form.TOLD].cell(number, column).value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def hand_in(desk, *rows, name="statement.xlsx", **head) -> None:
    desk.take_in(N, name, filled(desk, *rows, **head))


def asked(house) -> list[str]:
    return [one.sentence for one in house.cases.filings.questions(N) if one.open]


def test_a_form_saved_where_it_lies_is_kept_and_a_fresh_one_takes_its_place(matter, house):
    body = filled(matter, SLEEP)
    sheets = SavedSheets(house)
    sheets.look()
    path(matter).write_bytes(body)
    taken = [one for _ in range(3) for one in sheets.look()]
    matter.file()
    assert len(taken) == 1
    (said,) = house.cases.attested.of_matter(N)
    assert (said.said_by, said.speaker, said.how, said.taken_by) == ("Imogen Duarte", "client", "in person", "lee")
    assert (said.said_on, said.signed_on) == (dt.date(2026, 11, 3), dt.date(2026, 11, 4))
    assert not openpyxl.load_workbook(path(matter))[form.HEAD]["B3"].value


def test_a_dropped_form_is_no_record_and_has_no_pages(matter, house):
    hand_in(matter, SLEEP)
    case = house.cases.filings.load_case(N)
    assert (len(case.documents), len(case.statements)) == (0, 1)
    assert matter.account(N) == {}
    assert "statement form: client, 1 thing said, signed" in matter.receipt(N)
    hand_in(matter, SLEEP, name="again.xlsx")
    assert len(house.cases.attested.of_matter(N)) == 1


def test_what_can_not_be_taken_is_asked_answer_by_answer_and_nothing_of_it_is_kept(matter, house):
    hand_in(matter, SLEEP, NAME=None, SAID_ON="last week", SIGNED_ON="2027-01-01", TAKEN_BY="nobody", HOW="by drum")
    hand_in(
        matter,
        ("Weather", "it rained", None, None, None),
        (SLEEP[0], None, None, None, None),
        (SLEEP[0], "=1+1", None, None, None),
        ("Another loss or expense (amount)", "taxi", None, None, "much"),
        name="rows.xlsx",
        SPEAKER="attorney",
    )
    assert house.cases.attested.of_matter(N) == ()
    said = " ".join(asked(house))
    for words in (
        '"Name of the person": write',
        "'last week' is no date",
        "still to come",
        "choose your staff id",
        "choose one of: in person",
        "taken down by an attorney",
        'row 2, "About": choose one of the list',
        'row 3, "In the person\'s own words": write what the person said',
        "a formula is not taken",
        "'much' is no amount",
    ):
        assert words in said


def test_a_better_copy_settles_what_was_asked(matter, house):
    hand_in(matter, SLEEP, NAME=None)
    hand_in(matter, SLEEP)
    assert asked(house) == []


def test_a_later_statement_takes_the_place_of_an_earlier_and_both_are_kept(matter, house):
    hand_in(matter, SLEEP)
    (first,) = house.cases.attested.of_matter(N)
    lay_statement_form(house, N)
    hand_in(matter, (SLEEP[0], "I sleep well again.", None, None, None), REPLACES=first.label, SAID_ON="2026-11-20")
    both = house.cases.attested.of_matter(N)
    assert len(both) == 2
    (stands,) = standing(both)
    assert stands.told[0].words == "I sleep well again."


def test_a_demand_prints_it_as_what_the_client_states_and_verify_holds_it_to_the_statement(matter, house, tmp_path):
    matter.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    hand_in(
        matter,
        SLEEP,
        ("Why there was no treatment (from, to)", "I waited for the referral.", "2026-02-20", "2026-03-05", None),
        ("How it happened", "He ran the red light.", None, None, None),
        ("Another loss or expense (amount)", "I paid taxis.", None, None, "84.50"),
    )
    (made,) = generate(house, "settlement-demand", N, "lee", {})
    docx = house.store.get(f"{made.folder}settlement-demand.docx")
    said = "\n".join(place.text for place in walk(docx))
    assert (
        "states (in person, 3 November 2026): \u201cI wake twice a night; my daughter says \u2018you limp\u2019.\u201d"
        in said
    )
    assert "\u201cI waited for the referral.\u201d" in said
    assert "\u201cHe ran the red light.\u201d" in said
    assert "stated amount $84.50" in said
    assert "the client's own account of pain" not in said
    claims = CLAIMS.validate_json(house.store.get(f"{made.folder}claims.json"))
    assert {one.said_by for one in claims if one.kind == "attested"} == {"Imogen Duarte (client)"}
    case = house.cases.filings.load_case(N)
    other = case.statements[0].model_copy(update={"told": (case.statements[0].told[1],)})
    changed = case.model_copy(update={"statements": (other,)})
    failures = verifying.check_draft(house, changed, verifying.desk_of(house, None, case), docx, claims)
    assert any("no statement of Imogen Duarte (client)" in one.sentence for one in failures)


def test_the_attorneys_figures_come_in_by_the_form(matter, house):
    matter.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    hand_in(
        matter,
        ("Attorney: the amount demanded (amount)", None, None, None, "60000"),
        ("Attorney: the offer is open until (to)", None, None, "2027-01-15", None),
        SPEAKER="attorney",
        TAKEN_BY="okafor (Chidi Okafor)",
    )
    (made,) = generate(house, "settlement-demand", N, "lee", {"variant": "time-limited"})
    assert (made.manifest.options["amount"], made.manifest.options["expires"]) == ("60000.00", "2027-01-15")
    claims = CLAIMS.validate_json(house.store.get(f"{made.folder}claims.json"))
    (amount,) = [one for one in claims if one.kind == "attorney" and one.value == str(Decimal("60000.00"))]
    assert (amount.set_by, amount.set_on) == ("okafor", dt.date(2026, 11, 3))


@pytest.mark.parametrize(
    ("row", "speaker", "told"),
    [
        (("Attorney: the amount demanded (amount)", None, None, None, "60000"), "client", "only an attorney sets this"),
        (("Attorney: a limitation or notice that is settled (which, and why)", "filed", None, None, None), "family or "
         "friend", "only an attorney sets this"),
        (("Attorney: general damages (amount)", None, None, "2027-01-15", None), "attorney", "write the amount"),
        (("Attorney: the offer is open until (to)", None, None, None, "60000"), "attorney", "the date"),
    ],
)  # fmt: skip
def test_a_figure_that_would_not_be_used_is_told(matter, house, row, speaker, told):
    hand_in(matter, row, SPEAKER=speaker, TAKEN_BY="okafor (Chidi Okafor)")
    (sentence,) = asked(house)
    assert ("row 2" in sentence, told in sentence) == (True, True)
    assert house.cases.attested.of_matter(N) == ()


def paper(desk):
    return desk.folder(N) / "Review" / f"Statement form {N}.docx"


def written(desk, *rows, **head) -> bytes:
    """Return the Word form that lies in Review, filled in as Word does: the control shows its words, no hint."""
    word = Document(io.BytesIO(paper(desk).read_bytes()))
    answers = CLIENT | {getattr(form, key): value for key, value in head.items()}
    asked_head, told = word.tables
    for row in asked_head.rows:
        write(row.cells[1], answers.get(row.cells[0].text))
    for row, values in zip(told.rows[1:], rows, strict=False):
        for cell, value in zip(row.cells, values, strict=True):
            write(cell, value)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def write(cell, words) -> None:
    if words is None:
        return
    hint = next(cell._tc.iter(qn("w:showingPlcHdr")), None)
    if hint is not None:
        hint.getparent().remove(hint)
    next(cell._tc.iter(qn("w:t"))).text = words


def test_a_word_form_saved_where_it_lies_is_kept_like_the_workbook_and_a_fresh_one_takes_its_place(matter, house):
    body = written(matter, SLEEP, (None, None, None, None, None))
    sheets = SavedSheets(house)
    sheets.look()
    paper(matter).write_bytes(body)
    assert len([one for _ in range(3) for one in sheets.look()]) == 1
    matter.file()
    (said,) = house.cases.attested.of_matter(N)
    assert (said.said_by, said.speaker, said.how, said.taken_by) == ("Imogen Duarte", "client", "in person", "lee")
    assert (said.said_on, said.signed_on) == (dt.date(2026, 11, 3), dt.date(2026, 11, 4))
    assert (said.told[0].topic, said.told[0].words) == ("daily_life", SLEEP[1])
    assert "Imogen" not in "\n".join(cell.text for cell in Document(paper(matter)).tables[0].columns[1].cells)
    hand_in(matter, SLEEP)
    matter.take_in(N, "again.docx", body)
    assert len(house.cases.attested.of_matter(N)) == 1
    assert matter.account(N) == {}


def test_a_word_form_that_can_not_be_taken_is_asked_in_the_same_words(matter, house):
    matter.take_in(
        N, "half.docx", written(matter, (SLEEP[0], None, None, None, None), NAME=None, SAID_ON="last week", HOW=None)
    )
    said = " ".join(asked(house))
    for words in (
        '"Name of the person": write',
        "'last week' is no date",
        "choose one of: in person",
        'table "What was said", row 1, "In the person\'s own words": write what the person said',
    ):
        assert words in said
    assert house.cases.attested.of_matter(N) == ()
    matter.take_in(N, "empty.docx", paper(matter).read_bytes())
    assert "statement form: nothing was filled in" in matter.receipt(N)


def test_a_word_form_that_lost_a_part_of_itself_says_so_in_one_sentence(matter, house):
    whole = written(matter, SLEEP)
    word = Document(io.BytesIO(whole))
    last = next(one for one in word.paragraphs if form.MARK in one.text)
    last._p.getparent().remove(last._p)
    out = io.BytesIO()
    word.save(out)
    matter.take_in(N, "no line.docx", out.getvalue())
    word = Document(io.BytesIO(whole))
    word.tables[1]._tbl.getparent().remove(word.tables[1]._tbl)
    out = io.BytesIO()
    word.save(out)
    matter.take_in(N, "no table.docx", out.getvalue())
    assert sorted(asked(house)) == [
        "a table of the statement form, or its headings, is gone: fill in a fresh copy",
        "the statement form has lost the line at its end that says which matter it is of: fill in a fresh copy",
    ]
    assert house.cases.attested.of_matter(N) == ()
