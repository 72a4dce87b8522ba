"""The intake form: three forms, one matter; what is wrong is named by its key."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from casefile.errors import UnusableInput
from extractors.intake import read_intake

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "infra" / "sample"
LEAST = {"number": "2026-0001", "client": {"name": "Ana Lima"}, "jurisdiction": {"state": "CA"}}


def as_json(**changes: object) -> bytes:
    return json.dumps(LEAST | changes).encode()


@pytest.mark.parametrize("form", ["intake.xlsx", "intake.docx"])
def test_the_office_forms_say_what_the_json_says(form: str):
    assert read_intake((SAMPLE / form).read_bytes()) == read_intake((SAMPLE / "intake.json").read_bytes())


def test_what_is_not_filled_in_is_not_known_yet():
    assert read_intake(as_json()).incident.date_of_loss is None


def test_an_unknown_key_is_refused_by_name():
    with pytest.raises(UnusableInput, match=r"client\.nickname is not one of the names known here"):
        read_intake(as_json(client={"name": "Ana Lima", "nickname": "A"}))


def test_a_missing_answer_is_named():
    with pytest.raises(UnusableInput, match=r"client\.name is missing"):
        read_intake(as_json(client={}))


def test_an_error_does_not_repeat_the_answer():
    with pytest.raises(UnusableInput) as error:
        read_intake(as_json(client={"name": "Ana Lima", "date_of_birth": "Zqx-Canary"}))
    assert "Zqx" not in str(error.value)


@pytest.mark.parametrize("form", ["intake.xlsx", "intake.docx"])
def test_a_blank_form_says_that_it_is_blank(form: str):
    with pytest.raises(UnusableInput, match="blank"):
        read_intake((ROOT / "infra" / "forms" / form).read_bytes())


def test_another_workbook_is_no_intake_form():
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["date", "amount"])
    book.save(out)
    with pytest.raises(UnusableInput, match="not Matterflow's intake form"):
        read_intake(out.getvalue())


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"[1, 2]", b"PK\x03\x04 broken", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_form_gets_one_sentence(content: bytes):
    with pytest.raises(UnusableInput):
        read_intake(content)


def test_a_document_with_entities_is_refused():
    out = io.BytesIO()
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("word/document.xml", bomb)
    with pytest.raises(UnusableInput):
        read_intake(out.getvalue())


def test_a_damaged_workbook_is_read_or_refused():
    whole = zipfile.ZipFile(SAMPLE / "intake.xlsx")
    for name in whole.namelist():
        for held in (whole.read(name)[:150], b"<a/>", b"\xff\xfe", b""):
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w") as parts:
                for other in whole.namelist():
                    parts.writestr(other, held if other == name else whole.read(other))
            with suppress(UnusableInput):  # some parts a form can be read without
                read_intake(out.getvalue())
    whole.close()


def test_a_form_that_is_packed_wrongly_is_refused():
    held = (SAMPLE / "intake.docx").read_bytes()
    at = held.index(b"word/document.xml") + 40
    with pytest.raises(UnusableInput):
        read_intake(held[:at] + b"\xff" * 40 + held[at + 40 :])


def test_a_cell_at_the_far_end_of_the_sheet_is_not_waited_for():
    book = openpyxl.Workbook()
    book.active["XFD1048576"] = "x"
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(UnusableInput, match="rows"):
        read_intake(out.getvalue())


@pytest.mark.parametrize(
    "keys",
    [("client", "client.name"), ("injured_body_parts", "injured_body_parts[0]"), ("costs", "costs[1]", "costs.a")],
)
def test_keys_that_contradict_one_another_are_named(keys: tuple[str, ...]):
    book = openpyxl.Workbook()
    for row in (("Key", "Answer"), *((key, "x") for key in keys)):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(UnusableInput):
        read_intake(out.getvalue())


@pytest.mark.parametrize("costs", ["1e999999", "9" * 40, "NaN", "-Infinity"])
def test_a_sum_that_is_no_money_is_named(costs: str):
    with pytest.raises(UnusableInput, match="costs"):
        read_intake(as_json(costs=costs))


def test_a_number_without_end_is_refused():
    with pytest.raises(UnusableInput):
        read_intake(b'{"number": ' + b"9" * 5000 + b"}")


def test_half_a_character_in_a_key_is_named_in_a_sentence_that_can_be_printed():
    with pytest.raises(UnusableInput) as error:
        read_intake(b'{"a\\ud800": 1}')
    assert str(error.value).encode()


def typed_in(**answers: str) -> bytes:
    """Return the blank form with answers typed in beside their keys."""
    book = openpyxl.load_workbook(ROOT / "infra" / "forms" / "intake.xlsx")
    typed = {"number": "2026-0001", "client.name": "Kathleen Walsh", "jurisdiction.state": "CA", **answers}
    for sheet in book.worksheets:
        rows = list(sheet.iter_rows())
        column = next((c.column for row in rows for c in row if str(c.value).casefold() == "answer"), None)
        for row in rows:
            key = next((str(c.value) for c in row if str(c.value) in typed), None)
            if key and column:
                sheet.cell(row[0].row, column).value = typed[key]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_former_names_are_typed_into_one_row_of_the_form():
    matter = read_intake(typed_in(**{"client.former_names": "Kathleen Doyle; Kathleen O'Brien"}))
    assert matter.client.former_names == ("Kathleen Doyle", "Kathleen O'Brien")


def test_a_death_is_told_with_who_speaks_for_the_estate_and_who_survives():
    answers = {
        "client.date_of_death": "3/20/2026",
        "client.representative.name": "Dana Walsh",
        "client.representative.relation": "executor",
        "client.survivors[0].name": "Ira Walsh",
        "client.survivors[0].relation": "son",
        "adverse_parties[0].name": "Lyle Harmon",
        "adverse_parties[0].insurer_address": "PO Box 12, Fresno, CA 93701",
    }
    matter = read_intake(typed_in(**answers))
    assert matter.client.date_of_death == dt.date(2026, 3, 20)
    assert matter.client.representative is not None
    assert matter.client.representative.relation == "executor"
    assert [(one.name, one.relation) for one in matter.client.survivors] == [("Ira Walsh", "son")]
    assert matter.adverse_parties[0].insurer_address == "PO Box 12, Fresno, CA 93701"
