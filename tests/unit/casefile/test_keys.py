"""Storage keys say what they may, and never a person's name."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.documents import FiledDocument
from casefile.keys import document_key, holder_slug, original_key, version_prefix
from casefile.records.base import BaseRecord
from casefile.records.insurance import ClaimLetter
from casefile.records.medical import ChartNote, MedicalBill


def filed(record: BaseRecord, kind: str, *, held: str | None = None) -> FiledDocument:
    return FiledDocument(
        id="0123456789abcdef", matter="2026-0001", file="f" * 64, pages=(1, 1), kind=kind, confidence=0.9,
        record=record, sources={}, held=held,
    )  # fmt: skip


def test_an_original_stands_under_its_hash():
    assert original_key("abcd" + "0" * 60) == "originals/ab/cd/abcd" + "0" * 60


def test_a_document_stands_under_its_kinds_folder_with_date_kind_organisation_and_hash():
    record = MedicalBill(provider_name="Foothill Imaging", statement_date=dt.date(2026, 3, 9))
    expected = "matters/2026-0001/records/medical/2026-03-09 medical_bill - Foothill Imaging - 01234567.pdf"
    assert document_key(filed(record, "medical_bill")) == expected


@pytest.mark.parametrize("name", ["Mateo Jackson PhD", "Dr. Ana Ortega", "ORTEGA, ANA M", "Rosa Delgado"])
def test_a_persons_name_never_stands_in_a_key(name: str):
    assert document_key(filed(ChartNote(provider_name=name), "chart_note")).endswith(
        "chart_note - unnamed - 01234567.pdf"
    )


def test_a_privileged_paper_stands_apart():
    assert document_key(filed(ClaimLetter(), "claim_letter", held="privileged")).startswith(
        "matters/2026-0001/privileged/"
    )


def test_a_slash_in_an_organisations_name_makes_no_folder():
    key = document_key(filed(ClaimLetter(carrier="A/B ../ Mutual Insurance"), "claim_letter"))
    assert key.count("/") == 4
    assert ".." not in key


def test_a_version_has_its_folder():
    assert version_prefix("2026-0001", "lien-letters/x", 3) == "matters/2026-0001/generated/lien-letters/x/v003/"


def test_a_holder_is_named_in_lower_case_with_hyphens():
    assert holder_slug("Golden Valley Health Plan, Inc.") == "golden-valley-health-plan-inc"


@pytest.mark.parametrize("name", ["Erik Halvorsen, D.C.", "Dr. Ana Ortega", "Rosa Delgado"])
def test_a_lienholder_who_is_a_person_is_named_by_a_hash(name: str):
    slug = holder_slug(name)
    assert slug.startswith("holder-")
    assert not any(word.strip(".,").lower() in slug for word in name.split() if len(word) > 3)


def test_two_persons_have_two_hashes_and_one_has_one():
    assert holder_slug("Rosa Delgado") != holder_slug("Ana Ortega")
    assert holder_slug("Rosa Delgado") == holder_slug("ROSA DELGADO")
