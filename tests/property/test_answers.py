"""Whatever stands in the cells and hidden keys of a sheet, taking it never fails, and what is taken can be applied."""

from hypothesis import given
from hypothesis import strategies as st

from casefile import review_form as form
from casefile.correcting import apply
from casefile.review import Key
from tests.unit.casefile.test_answers import BILL, FILE, row, taken

STEPS = (
    "charges", "amount", "total_charges", "diagnosis_codes", "modifiers", "patient_dob", "x", ".", "..", "[0]", "[7]",
    "[+3]", "[", "]", "[99999999999999999999]", "\u00e9",
)  # fmt: skip
PATHS = st.lists(st.sampled_from(STEPS), max_size=6).map("".join)
ANSWERS = st.sampled_from([*form.ANSWERS, "5", "3/2/26", "-", "yes"]) | st.text(min_size=1, max_size=20)
KEYS = st.builds(
    Key,
    file=st.sampled_from([FILE.id, "other"]),
    page=st.integers(-1, 12),
    path=PATHS,
    was=st.sampled_from([None, "1385.00", "x", ""]),
    row=st.sampled_from([None, {}, {"": "x"}, {"code": "99284"}]),
)


@given(key=KEYS, answer=ANSWERS)
def test_any_answer_is_taken_or_told(key, answer):
    result = taken(values=[row(key, value=answer)])
    assert len(result.corrections) + len(result.complaints) <= 1
    apply(BILL.record, BILL.sources, result.corrections)


@given(
    field=st.text(max_size=20) | st.sampled_from(["charge line: amount", "diagnosis code"]), line=ANSWERS, says=ANSWERS
)
def test_any_missing_value_is_taken_or_told(field, line, says):
    result = taken(missing=[row("", number="1", field=field, line=line, says=says)])
    assert len(result.corrections) + len(result.complaints) == 1
    apply(BILL.record, BILL.sources, result.corrections)


@given(key=KEYS, kind=ANSWERS, matter=ANSWERS, begins=ANSWERS, goes_on=ANSWERS)
def test_anything_said_of_a_paper_is_taken_or_told(key, kind, matter, begins, goes_on):
    result = taken(papers=[row(key, kind=kind, matter=matter, begins=begins, goes_on=goes_on)])
    assert all(one.file_id == FILE.id for one in result.corrections)
