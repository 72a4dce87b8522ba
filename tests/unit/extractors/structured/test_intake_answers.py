import json

import pytest

from extractors.structured import read_structured

_FORM = {
    "number": "2025-0611",
    "client": {"name": "Ottavia Brandhof", "date_of_birth": "1990-02-01"},
    "incident": {"date_of_loss": "2025-06-01", "time": "09:10", "report_number": "25-1", "narrative": "A crash."},
    "jurisdiction": {"state": "MN", "court": "state"},
    "adverse_parties": [{"name": "Tobias Renk", "role": "driver"}, {"name": None}],
}


def test_an_intake_form_is_told_by_its_keys_and_names_the_client_first():
    (document,) = read_structured(json.dumps(_FORM, indent=1), "application/json")
    assert document.kind == "intake_form"
    assert document.extraction.record.names == ("Ottavia Brandhof", "Tobias Renk")
    assert document.extraction.sources["names[1]"].text == "adverse_parties[0].name: Tobias Renk"


@pytest.mark.parametrize(
    "given",
    [
        {"client": "Ottavia Brandhof", "incident": {}, "jurisdiction": {}},
        {"client": {"name": "Ottavia Brandhof"}, "invoice": 12},
        {"resourceType": "Nothing", "client": {}, "incident": {}},
        [_FORM],
    ],
    ids=["no object", "another's client", "a resource", "a list"],
)
def test_other_objects_are_no_intake_form(given):
    assert read_structured(json.dumps(given), "application/json") is None


def test_a_form_cut_off_anywhere_raises_nothing():
    text = json.dumps(_FORM)
    assert all(read_structured(text[:end], "application/json") is None for end in range(len(text)))
