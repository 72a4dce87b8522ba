from __future__ import annotations

import pytest

from extractors.codes import code_system, diagnoses, procedure, with_dot
from extractors.layout import rows_of
from tests.pages import page_of


def span(printed, method="text"):
    return rows_of([page_of(printed, method=method)])[0].span


def test_three_or_four_digits_are_a_revenue_code():
    assert [code_system(code) for code in ("0450", "121", "99213", "J3301")] == ["REV", "REV", "CPT", "HCPCS"]


@pytest.mark.parametrize(
    ("printed", "code"),
    [("99213 25", "99213"), ("A0429", "A0429"), ("0001F", "0001F"), ("1500.00", None), ("AB", None)],
)
def test_a_procedure_code_is_known_by_its_shape(printed, code):
    token = procedure(span(printed))
    assert (token and token.value) == code


@pytest.mark.parametrize(
    ("printed", "code"),
    [("AB429", "A0429"), ("A@382", "A0382"), ("9921O", "99210"), ("992B4", None), ("ABCDE", None)],
)
def test_a_misread_code_is_mended_where_one_code_alone_can_be_meant(printed, code):
    token = procedure(span(printed, "ocr"))
    assert (token and token.value) == code


def test_exact_text_is_never_mended():
    assert procedure(span("AB429")) is None


def test_the_system_of_a_code_is_told_by_its_first_sign():
    assert (code_system("99213"), code_system("A0429")) == ("CPT", "HCPCS")


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("A. S134XXA  B. R202", ["S13.4XXA", "R20.2"]),
        ("S13.4XXA, M54.2; R51", ["S13.4XXA", "M54.2", "R51"]),
        ("K92 1  R11 . 0", ["K92.1", "R11.0"]),
        ("R52 B.", ["R52"]),
        ("Suite 110 CPT 99213 H-2231", []),
    ],
)
def test_diagnoses_are_read_with_their_dot(printed, codes):
    assert [token.value for token in diagnoses(span(printed))] == codes


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("0.1Y92414", ["Y92.414"]),
        ("LK5900", ["K59.00"]),
        ("516.1XXA", ["S16.1XXA"]),
        ("SI3.4XXA", ["S13.4XXA"]),
        ("R11 O", ["R11.0"]),
    ],
)
def test_scanned_diagnoses_are_read_through_labels_strokes_and_misread_signs(printed, codes):
    assert [token.value for token in diagnoses(span(printed, "ocr"))] == codes


def test_an_old_numeric_diagnosis_is_none():
    assert diagnoses(span("847.0 723.1", "ocr")) == ()


def test_the_dot_stands_after_the_third_sign():
    assert (with_dot("S134XXA"), with_dot("R51"), with_dot("M54.2")) == ("S13.4XXA", "R51", "M54.2")
