"""Answers turned into corrections: good ones taken, others told, and nothing later overruled."""

import datetime as dt
from decimal import Decimal

import pytest

from casefile import review_form as form
from casefile.answers import Standing, take
from casefile.citations import Source
from casefile.corrected_rows import row_of
from casefile.corrections import Correction
from casefile.review import Key
from casefile.review_form import Filled, Row
from tests.factories import NOON, NUMBER, OTHER, a_bill, a_file

FILE = a_file()
BILL = a_bill(FILE, 2, 4)
PAPER = Key(file=FILE.id, page=2, was="medical_bill")
LATER = NOON + dt.timedelta(days=1)
TOTAL = Key(file=FILE.id, page=2, path="total_charges", was="1385.00")
AMOUNT = Key(
    file=FILE.id, page=2, path="charges[0].amount", was="1385.00", row=row_of(BILL.record, "charges[0].amount")
)


HEADINGS = {
    "value": form.RIGHT_VALUE,
    "kind": form.RIGHT_KIND,
    "matter": form.RIGHT_MATTER,
    "begins": form.BEGINS_AT,
    "goes_on": form.GOES_ON,
    "settled": form.SETTLED,
    "field": form.FIELD,
    "line": form.LINE,
    "says": form.VALUE,
}


def row(key, number="1.1", **answers):
    text = key if isinstance(key, str) else key.model_dump_json()
    return Row(where="here", number=number, key=text, answers={HEADINGS[name]: each for name, each in answers.items()})


def taken(bill=BILL, said=(), sheet="s1", as_of=None, **rows):
    given = {name: tuple(each) for name, each in rows.items()}
    filled = Filled(id=sheet, matter=NUMBER, as_of=as_of or NOON.isoformat(), staff="lee", keys={"1": PAPER}, **given)
    matters, questions = frozenset((NUMBER, OTHER)), frozenset("q")
    standing = Standing({FILE.id: (bill,)}, {FILE.id: tuple(said)}, {FILE.id: 9}, matters, questions)
    return take(filled, standing, "lee", LATER)


def value(answer, key=TOTAL, **more):
    return taken(values=[row(key, value=answer)], **more)


def missing(**more):
    return taken(missing=[row("", number="1", **more)])


def paper(**answers):
    return taken(papers=[row(PAPER, number="1", **answers)])


def only(result):
    (one,) = result.corrections
    assert result.complaints == ()
    return one


def why(result):
    (sentence,) = result.complaints
    assert result.corrections == ()
    return sentence


def ruled(path="total_charges", answer="5.00", at=LATER, act="value", page=2, by="okafor"):
    return Correction(file_id=FILE.id, page=page, act=act, path=path, value=answer, by=by, at=at)


def with_total(amount, **source):
    record = BILL.record.model_copy(update={"total_charges": Decimal(amount)})
    place = Source(page=3, box=None, text="x", **source)
    return BILL.model_copy(update={"record": record, "sources": {**BILL.sources, "total_charges": place}})


def test_a_right_value_is_a_correction_by_the_person_then():
    one = only(value("$1,400"))
    assert (one.file_id, one.page, one.act, one.path, one.value, one.was) == (
        FILE.id,
        2,
        "value",
        "total_charges",
        "1400.00",
        "1385.00",
    )
    assert (one.by, one.at) == ("lee", LATER)


def test_right_as_read_is_a_correction_with_the_same_value():
    assert only(value("Right as read")).value == "1385.00"


def test_what_is_not_there_has_no_value():
    assert only(value(form.NOT_THERE)).value is None


def test_a_line_that_is_not_there_goes_whole():
    one = only(value(form.NO_SUCH_LINE, AMOUNT))
    assert (one.path, one.value, one.row) == ("charges[0]", None, AMOUNT.row)


def test_a_line_is_asked_of_a_table_alone():
    assert "stands in no line" in why(value(form.NO_SUCH_LINE))


@pytest.mark.parametrize("answer", ["a lot", "12..5"])
def test_what_is_no_amount_is_told(answer):
    assert why(value(answer)).startswith(f'here (no. 1.1): "{answer}" was not taken; total charges does not take')


def test_the_same_again_changes_nothing():
    assert value("1400", said=[ruled(answer="1400.00")]) == ((), (), ())
    assert value("1400", bill=with_total("1400.00", method="correction")) == ((), (), ())


def test_what_somebody_said_after_the_sheet_was_made_stands():
    assert 'okafor said "$5.00" on 2026-03-03, after this sheet was made' in why(value("1400", said=[ruled()]))


def test_what_the_sheet_showed_as_corrected_may_be_corrected_again():
    assert only(value("1400", said=[ruled(at=NOON)])).value == "1400.00"


def test_a_clock_that_was_set_back_makes_no_word_the_earlier_one():
    ahead = ruled(at=LATER + dt.timedelta(days=2))
    one = only(value("1400", said=[ahead], as_of=ahead.at.isoformat()))
    assert one.at > ahead.at


def test_what_reads_otherwise_by_now_is_asked_again():
    assert 'the sheet showed "$1,385.00", and now it reads "$77.00"' in why(value("1400", bill=with_total("77.00")))


def test_what_reads_by_now_as_the_person_says_is_their_word_too():
    assert only(value("77", bill=with_total("77.00"))).value == "77.00"


def test_a_line_that_is_gone_is_told():
    gone = BILL.model_copy(update={"record": BILL.record.model_copy(update={"charges": ()})})
    assert "is not on the paper as it is read now" in why(value("20", AMOUNT, bill=gone))


def test_a_paper_that_is_gone_is_told():
    assert "is not in this matter any more" in why(value("20", TOTAL.model_copy(update={"file": "other"})))
    assert "is not in this matter any more" in why(value("20", TOTAL.model_copy(update={"page": 9})))


def test_a_key_that_was_changed_is_told():
    assert "hidden key" in why(taken(values=[row("{}", value="20")]))


@pytest.mark.parametrize("answer", [form.AS_READ, form.NOT_THERE, "5"])
@pytest.mark.parametrize(
    "path",
    ["x", "__class__", "charges[0].x", "total_charges.more", "", "[0]", "charges[0][0]", "diagnosis_codes[0][1]"],
)
def test_a_key_that_leads_nowhere_is_told(answer, path):
    assert "was not taken" in why(value(answer, TOTAL.model_copy(update={"path": path})))


def test_two_rows_that_differ_are_both_left_and_two_that_agree_are_one():
    rows = [row(TOTAL, value=answer) for answer in ("20", "30", "20")]
    result = taken(values=rows)
    assert result.corrections == ()
    assert len(result.complaints) == 2
    assert only(taken(values=rows[::2])).value == "20.00"


def test_a_missing_value_is_added():
    one = only(missing(field="account number", says="00-12"))
    assert (one.path, one.value, one.was) == ("account_number", "00-12", None)


def test_a_value_in_a_line_that_stands_is_corrected_with_its_row():
    one = only(missing(field="charge line: units", line="1", says="3"))
    assert (one.path, one.value, one.row) == ("charges[0].units", "3", AMOUNT.row)


def test_a_new_line_is_one_however_often_the_sheet_comes_and_another_on_another_sheet():
    cells = [{"field": "charge line: amount", "says": "7"}, {"field": "charge line: code", "says": "97110"}]
    rows = [row("", number="1", line="new", **each) for each in cells]
    amount, code = taken(missing=rows).corrections
    assert amount.path.partition(".")[0] == code.path.partition(".")[0]
    assert amount.path.startswith("charges[+")
    assert taken(missing=rows).corrections == (amount, code)
    assert taken(missing=rows, sheet="s2").corrections[0].path != amount.path
    second = row("", number="1", line="new 2", **cells[0])
    assert only(taken(missing=[second])).path != amount.path


def test_an_item_of_a_list_needs_no_line():
    assert only(missing(field="diagnosis code", says="M54.2")).path.startswith("diagnosis_codes[+")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"field": "charge line: amount", "says": "7"}, "the paper has 1 of these lines"),
        ({"field": "charge line: amount", "line": "2", "says": "7"}, "the paper has 1 of these lines"),
        ({"field": "wages", "says": "7"}, 'a medical bill has no field "wages"'),
        ({"field": "total charges"}, "the value is missing"),
        ({"field": "statement date", "says": "soon"}, "write a day"),
    ],
)
def test_what_is_wrong_with_a_missing_value_is_told(cells, said):
    assert said in why(missing(**cells))


def test_a_paper_number_that_is_none_is_told():
    assert 'no paper has the number "77"' in why(taken(missing=[row("", number="77", field="x", says="y")]))


def test_a_paper_has_another_kind_another_matter_and_other_ends():
    assert (only(paper(kind="Letter")).act, only(paper(kind="letter")).value) == ("kind", "correspondence")
    assert only(paper(matter=f"{OTHER} Verhoeven")).value == OTHER
    begins = paper(begins="3, 4").corrections
    assert [(one.act, one.page, one.value) for one in begins] == [("begins", 3, "yes"), ("begins", 4, "yes")]
    assert (only(paper(goes_on="yes")).page, only(paper(goes_on="yes")).value) == (2, "no")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"kind": "menu"}, '"menu" is no kind of paper'),
        ({"matter": "1999-1"}, 'no matter "1999-1" is open'),
        ({"begins": "9"}, "it has pages 2 to 4 of its file"),
        ({"begins": "the third"}, "takes the numbers of pages"),
        ({"goes_on": "perhaps"}, "takes yes or nothing"),
    ],
)
def test_what_is_wrong_with_a_paper_is_told(answers, said):
    assert said in why(paper(**answers))


def test_the_first_page_of_a_file_goes_on_from_nothing():
    first = BILL.model_copy(update={"pages": (1, 4)})
    assert "there is no paper before it" in why(
        taken(first, papers=[row(PAPER.model_copy(update={"page": 1}), goes_on="yes")])
    )


def test_a_wrong_kind_does_not_keep_a_right_matter_back():
    result = paper(kind="menu", matter=OTHER)
    assert [one.act for one in result.corrections] == ["matter"]
    assert len(result.complaints) == 1


def test_where_a_paper_begins_is_not_ruled_against_a_later_word():
    later = ruled(act="begins", path="", answer="no", page=3)
    result = taken(said=[later], papers=[row(PAPER, begins="3")])
    assert "after this sheet was made" in why(result)


def test_a_value_is_read_by_the_kind_that_the_sheet_says():
    rows = [row("", number="1", field="gross pay", says="7")]
    result = taken(papers=[row(PAPER, kind="pay stub")], missing=rows)
    assert [(one.act, one.value) for one in result.corrections] == [("kind", "pay_stub"), ("value", "7.00")]


def test_questions_are_settled_that_are_open():
    result = taken(questions=[row("q", settled="yes"), row("gone", settled="Yes"), row("q", settled="maybe")])
    assert result.settled == ("q",)
    assert len(result.complaints) == 1


def test_formulas_are_told():
    assert taken(formulas=['sheet "Values", row 2']).complaints == (
        'sheet "Values", row 2: it holds a formula; write the value itself',
    )


def test_yes_to_whose_a_paper_is_puts_it_into_the_matter_once():
    yes = [row(PAPER, number="1a", settled="yes")]
    ruling = only(taken(questions=yes))
    assert (ruling.file_id, ruling.page, ruling.act, ruling.value) == (FILE.id, 2, "matter", NUMBER)
    assert taken(questions=yes, said=[ruling]) == ((), (), ())


def test_another_word_than_yes_to_whose_a_paper_is_is_told():
    assert "whose else the paper is" in why(taken(questions=[row(PAPER, number="1a", settled="no")]))


def test_yes_beside_another_matter_for_the_same_paper_is_left():
    result = taken(papers=[row(PAPER, number="1", matter=OTHER)], questions=[row(PAPER, number="1a", settled="yes")])
    assert "neither was taken" in why(result)
