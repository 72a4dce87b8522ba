"""A person's word over what was read: applied again to whatever a later reading gives."""

import datetime as dt

import pytest

from casefile.citations import Source
from casefile.corrected_rows import added_path, apart, row_of
from casefile.correcting import apply, check_value
from casefile.corrections import Correction, rulings, settled, within
from casefile.errors import UnusableInput
from casefile.records.medical import Charge, MedicalBill

NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def bill(*amounts: str, total: str | None = "30.00") -> MedicalBill:
    rows = tuple(
        Charge(date_of_service=dt.date(2026, 3, at), code=f"9921{at}", amount=amount)
        for at, amount in enumerate(amounts, 1)
    )
    return MedicalBill(provider_name="Quarry Street Clinic", charges=rows, total_charges=total)


def correct(path: str, value: str | None, record: MedicalBill | None = None, **more) -> Correction:
    row = row_of(record, path) if record else None
    return Correction(file_id="f", page=1, act="value", path=path, value=value, row=row, by="lee", at=NOON, **more)


def test_a_corrected_value_says_who_and_keeps_its_place():
    before = {"total_charges": Source(page=2, box=(1, 2, 3, 4), text="30.00", confidence=0.4)}
    after = apply(bill("10.00"), before, [correct("total_charges", "80.00")])
    assert str(after.record.total_charges) == "80.00"
    source = after.sources["total_charges"]
    assert (source.page, tuple(source.box), source.method) == (2, (1, 2, 3, 4), "correction")
    assert (source.said_by, source.said_on, source.confidence) == ("lee", NOON.date(), 1.0)


def test_a_value_that_is_not_on_the_paper_goes_with_its_source():
    before = {"total_charges": Source(page=1, box=None, text="30.00")}
    after = apply(bill("10.00"), before, [correct("total_charges", None)])
    assert after.record.total_charges is None
    assert "total_charges" not in after.sources


def test_a_corrected_row_is_found_again_where_a_later_reading_has_it():
    seen = bill("10.00", "20.00")
    later = bill("5.00", "10.00", "20.00")
    later = later.model_copy(update={"charges": (later.charges[2], *seen.charges)})
    after = apply(later, {}, [correct("charges[1].amount", "25.00", seen)])
    assert [str(row.amount) for row in after.record.charges] == ["20.00", "10.00", "25.00"]


def test_a_correction_whose_row_is_gone_is_given_back():
    seen = bill("10.00", "20.00")
    after = apply(bill("10.00"), {}, [correct("charges[1].amount", "25.00", seen)])
    assert [str(row.amount) for row in after.record.charges] == ["10.00"]
    assert [one.path for one in after.lost] == ["charges[1].amount"]


def test_rows_are_added_and_taken_away_with_their_sources():
    seen = bill("10.00", "20.00")
    sources = {f"charges[{at}].amount": Source(page=1, box=None, text="x") for at in (0, 1)}
    asked = [
        correct("charges[+1].amount", "7.00"),
        correct("charges[+1].code", "97110"),
        correct("charges[0]", None, seen),
        correct("diagnosis_codes[+1]", "S13.4XXA"),
    ]
    after = apply(seen, sources, asked)
    assert [(row.code, str(row.amount)) for row in after.record.charges] == [("99212", "20.00"), ("97110", "7.00")]
    assert after.record.diagnosis_codes == ("S13.4XXA",)
    assert after.sources["charges[0].amount"].method == "text"
    assert after.sources["charges[1].amount"].said_by == "lee"
    assert after.sources["diagnosis_codes[0]"].text == "S13.4XXA"
    assert not after.lost


def test_the_same_corrections_twice_are_the_same():
    asked = [correct("charges[0].amount", "11.00", bill("10.00", "20.00"))]
    once = apply(bill("10.00", "20.00"), {}, asked)
    assert apply(once.record, once.sources, asked).record == once.record


@pytest.mark.parametrize(
    ("path", "typed", "kept"),
    [
        ("total_charges", "$1,234.5", "1234.50"),
        ("total_charges", "1234.5", "1234.50"),
        ("statement_date", "3/2/26", "2026-03-02"),
        ("form", "UB-04", "ub04"),
        ("form", "x12 837", "x12_837"),
        ("charges[+1].amount", "12", "12.00"),
        ("charges[+1].units", "2", "2"),
        ("account_number", "00.12", "00.12"),
        ("provider_name", " Quarry ", "Quarry"),
    ],
)
def test_what_is_typed_is_kept_as_records_keep_it(path, typed, kept):
    assert check_value(MedicalBill, path, typed) == kept


@pytest.mark.parametrize(
    ("path", "typed"),
    [("total_charges", "thirty"), ("nonsense", "1"), ("statement_date", "soon"), ("statement_date", "12")],
)
def test_what_no_field_takes_is_refused(path, typed):
    with pytest.raises(UnusableInput):
        check_value(MedicalBill, path, typed)


def test_doubts_about_what_was_corrected_are_settled():
    doubt = "compare with the page: charges[0].amount (page 1), total_charges (page 2)"
    assert settled(doubt, ["total_charges"]) == "compare with the page: charges[0].amount (page 1)"
    assert settled(doubt, ["total_charges", "charges[0].amount"]) is None
    assert settled("the lines add up to 1.00: see it", ["total_charges"]) == "the lines add up to 1.00: see it"


def test_rulings_say_where_documents_begin_and_of_what_kind():
    asked = [
        Correction(file_id="f", page=3, act="begins", value="yes", by="lee", at=NOON),
        Correction(file_id="f", page=4, act="begins", value="no", by="lee", at=NOON),
        Correction(file_id="f", page=3, act="kind", value="w2", by="lee", at=NOON),
    ]
    assert rulings(asked).begins == {3: True, 4: False}
    assert rulings(asked).kinds == {3: "w2"}
    assert within(asked, (1, 2), "kind") == ()
    assert within(asked, (2, 5), "kind")[0].value == "w2"


def test_an_added_row_that_is_taken_back_is_gone_and_no_other_is():
    asked = [correct("charges[+1].amount", "7.00"), correct("charges[+2].amount", "8.00"), correct("charges[+1]", None)]
    after = apply(bill("10.00"), {}, asked)
    assert [str(row.amount) for row in after.record.charges] == ["10.00", "8.00"]
    assert not after.lost


def test_an_item_that_was_added_to_a_list_is_taken_back():
    asked = [correct("diagnosis_codes[+1]", "S13.4XXA"), correct("diagnosis_codes[+2]", None)]
    assert apply(bill(), {}, asked).record.diagnosis_codes == ("S13.4XXA",)


def test_a_row_that_two_corrections_take_away_goes_alone():
    seen = bill("10.00", "20.00", "30.00")
    asked = [
        correct("charges[1]", None, seen),
        correct("charges[1001]", None).model_copy(update={"row": row_of(seen, "charges[1]")}),
    ]
    after = apply(seen, {}, asked)
    assert [str(row.amount) for row in after.record.charges] == ["10.00", "30.00"]


def test_an_added_row_is_known_by_its_own_path():
    said = [correct("charges[+4].amount", "7.00"), correct("charges[+9].amount", "8.00")]
    after = apply(bill("10.00"), {"charges[0].amount": Source(page=1, box=None, text="10")}, said)
    paths = [added_path(f"charges[{at}].amount", after.record, after.sources, said) for at in range(3)]
    assert paths == ["charges[0].amount", "charges[+4].amount", "charges[+9].amount"]
    assert added_path("charges[2]", after.record, after.sources, said) == "charges[+9]"
    again = [*said, correct("charges[+9].amount", "9.00").model_copy(update={"at": NOON + dt.timedelta(1)})]
    assert [str(row.amount) for row in apply(bill("10.00"), {}, again).record.charges] == ["10.00", "7.00", "9.00"]


def test_two_rows_that_bear_one_number_one_after_the_other_are_both_taken_away():
    seen = bill("10.00", "20.00", "30.00")
    first = correct("charges[0]", None, seen)
    left = apply(seen, {}, [first]).record
    second = apart(correct("charges[0]", None, left), [first])
    assert second.path != first.path
    assert [str(row.amount) for row in apply(seen, {}, [first, second]).record.charges] == ["30.00"]
    assert apart(second.model_copy(update={"path": "charges[0]"}), [first, second]).path == second.path


def test_a_correction_of_the_same_row_keeps_its_path():
    seen = bill("10.00", "20.00")
    first = correct("charges[0].amount", "11.00", seen)
    later = apply(seen, {}, [first]).record
    assert apart(correct("charges[0].amount", "12.00", later), [first]).path == first.path


def test_lines_that_are_the_same_in_all_are_taken_away_one_by_one():
    twice = bill("10.00")
    twice = twice.model_copy(update={"charges": twice.charges * 3})
    first = correct("charges[0]", None, twice)
    second = correct("charges[1000]", None).model_copy(update={"row": first.row})
    assert len(apply(twice, {}, [first, second]).record.charges) == 1


def visits(*rows):
    """Return a bill of office visits: (day, code, amount)."""
    charges = [
        Charge(
            date_of_service=dt.date(2026, 3, day),
            code=code,
            code_system="CPT",
            description="Office visit",
            amount=amount,
        )
        for day, code, amount in rows
    ]
    return MedicalBill(charges=tuple(charges))


def test_all_fields_of_a_misread_row_are_corrected_from_one_sheet():
    seen = visits((1, "99213", "10.00"), (2, "99214", "20.00"))
    said = {
        "date_of_service": "2026-03-09",
        "code": "97110",
        "description": "Exercise",
        "amount": "90.00",
        "units": "2",
    }
    asked = [correct(f"charges[1].{name}", value, seen) for name, value in sorted(said.items())]
    after = apply(seen, {}, asked)
    assert not after.lost
    assert row_of(after.record, "charges[1]") == said | {"code_system": "CPT"}
    assert after.record.charges[0] == seen.charges[0]
    corrected = after.record
    later = [*asked, correct("charges[1].amount", "91.00", corrected).model_copy(update={"at": NOON + dt.timedelta(1)})]
    assert str(apply(seen, {}, later).record.charges[1].amount) == "91.00"


def test_a_correction_whose_row_is_gone_hits_no_row_that_is_half_like_it():
    seen = visits((1, "99213", "10.00"), (2, "99214", "20.00"))
    after = apply(visits((2, "99214", "20.00")), {}, [correct("charges[0].amount", "15.00", seen)])
    assert [str(row.amount) for row in after.record.charges] == ["20.00"]
    assert len(after.lost) == 1


def test_a_row_that_is_read_a_little_better_is_still_the_row_that_was_corrected():
    seen = visits((1, "99213", "10.00"), (2, "99214", "20.00"))
    later = visits((1, "99218", "10.00"), (2, "99214", "20.00"))
    after = apply(later, {}, [correct("charges[0].amount", "15.00", seen)])
    assert [str(row.amount) for row in after.record.charges] == ["15.00", "20.00"]


def test_of_rows_that_differ_in_the_corrected_field_alone_the_right_one_is_corrected():
    seen = visits((1, "97110", "10.00"), (1, "97110", "20.00"))
    later = visits((9, "99213", "5.00"), (1, "97110", "10.00"), (1, "97110", "20.00"))
    after = apply(later, {}, [correct("charges[0].amount", "15.00", seen)])
    assert [str(row.amount) for row in after.record.charges] == ["5.00", "15.00", "20.00"]
