"""The run forms: ids, choices and dates alone, plain fields, choices from the settings."""

from __future__ import annotations

from typing import Any

import pytest
from prefect.exceptions import ParameterTypeError
from pydantic import ValidationError

from flows.deployments import FLOWS, deployments, file_dropped
from flows.forms import DemandForm, ReleaseForm
from flows.settings import Settings, StaffMember

STAFF = (StaffMember(id="ada", name="A", role="attorney"), StaffMember(id="pam", name="P", role="paralegal"))


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    settings = Settings(home=tmp_path_factory.mktemp("home"), staff=STAFF)
    made = deployments(settings, ("2026-0001", "2026-0002"))
    return {each.name: each._parameter_openapi_schema.model_dump() for each in made}


def fields(schema: dict[str, Any]) -> dict[str, Any]:
    (form,) = schema["definitions"].values()
    return form["properties"]


@pytest.mark.parametrize("name", [each.name for each, _ in FLOWS])
def test_each_flow_has_one_titled_form(schemas: dict[str, dict[str, Any]], name: str):
    assert list(schemas[name]["properties"]) == ["form"]
    assert all(field["title"] and field["description"] for field in fields(schemas[name]).values())


@pytest.mark.parametrize("name", [each.name for each, _ in FLOWS])
def test_no_form_takes_a_number_or_shows_two_tabs(schemas: dict[str, dict[str, Any]], name: str):
    assert {field.get("type") for field in fields(schemas[name]).values()} == {"string"}
    assert not any("anyOf" in field for field in fields(schemas[name]).values())


@pytest.mark.parametrize("each", [each for each, _ in FLOWS], ids=lambda each: each.name)
def test_each_flow_takes_its_form_and_refuses_another(each):
    with pytest.raises(ParameterTypeError):
        each.validate_parameters({"form": {"patient": "?"}})


def test_a_form_that_is_filled_in_is_taken():
    (form,) = file_dropped.validate_parameters({"form": {"matter": "2026-0001"}}).values()
    assert form.matter == "2026-0001"


def test_matters_and_staff_are_choices(schemas: dict[str, dict[str, Any]]):
    form = fields(schemas["Draft settlement demand"])
    assert (form["matter"]["enum"], form["staff"]["enum"]) == (["2026-0001", "2026-0002"], ["ada", "pam"])


def test_only_attorneys_are_offered_for_a_release(schemas: dict[str, dict[str, Any]]):
    assert fields(schemas["Release a draft"])["attorney"]["enum"] == ["ada"]


def test_a_date_is_a_date_field(schemas: dict[str, dict[str, Any]]):
    assert fields(schemas["Draft settlement demand"])["expires"]["format"] == "date"


def test_a_form_refuses_what_it_does_not_know_without_repeating_it():
    with pytest.raises(ValidationError) as error:
        DemandForm.model_validate({"matter": "2026-0001", "staff": "pam", "patient": "Rosa Delgado"})
    assert "Rosa" not in str(error.value)


@pytest.mark.parametrize("draft", ["2026-0001/settlement-demand/v001", "2026-0001/lien-letters/golden-valley/v012"])
def test_a_release_takes_a_draft_as_the_table_names_it(draft: str):
    assert ReleaseForm(draft=draft, attorney="ada", code="123456").draft == draft
