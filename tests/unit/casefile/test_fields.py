"""Fields in a person's words, and back to where they stand in a record."""

import pytest

from casefile.fields import field_words, fields_of, is_money, shown, typed
from casefile.paths import scalars
from casefile.records.registry import KINDS
from tests.factories import a_bill, a_file


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("total_charges", "total charges"),
        ("patient_dob", "patient's birth date"),
        ("charges[2].amount", "charge line 3: amount"),
        ("charges[+9].amount", "charge line that is added: amount"),
        ("diagnosis_codes[0]", "diagnosis code 1"),
        ("charges[0].modifiers[1]", "charge line 1: modifier 2"),
    ],
)
def test_a_path_has_plain_words(path, words):
    assert field_words(path) == words


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_each_field_of_each_kind_has_words_of_its_own_and_leads_to_its_path(kind):
    fields = fields_of(kind)
    paths = [field.path("1") for field in fields.values()]
    assert len(set(paths)) == len(paths)
    for words in fields:
        assert "_" not in words
        assert "[" not in words


def test_what_a_person_picks_leads_to_the_value():
    values = dict(scalars(a_bill(a_file()).record))
    fields = fields_of("medical_bill")
    assert values[fields["charge line: amount"].path("1")] == "1385.00"
    assert values[fields["diagnosis code"].path("1")] == "S13.4XXA"
    assert values[fields["total charges"].path("")] == "1385.00"
    assert fields["charge line: amount"].path("+7") == "charges[+7].amount"


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        ("total_charges", "1385.00", "$1,385.00"),
        ("account_number", "1385.00", "1385.00"),
        ("statement_date", "2026-03-02", "03/02/2026"),
        ("note_type", "office_visit", "office visit"),
        ("on_lien", True, "yes"),
        ("provider_name", None, ""),
    ],
)
def test_values_are_shown_as_papers_print_them(path, value, text):
    assert shown(path, value) == text


def test_yes_and_no_are_taken_as_records_keep_them():
    assert (typed(" Yes "), typed("no"), typed(" Norris ")) == ("True", "False", "Norris")


def test_money_is_told_by_its_field():
    assert is_money("charges[0].amount")
    assert is_money("balance_due")
    assert not is_money("charges[0].code")
    assert not is_money("signed_by")
