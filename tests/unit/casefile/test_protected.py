"""Specially protected papers are told by their words; authorisations and disclaimers that speak of them are not."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.protected import protected_by

TODAY = dt.date(2026, 11, 30)
ADULT, MINOR = dt.date(1984, 5, 6), dt.date(2011, 5, 6)


def held(text: str, kind: str = "chart_note", born: dt.date = ADULT, state: str = "CA"):
    return protected_by(kind, [(3, text)], state, born, TODAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("This record is protected by federal rules (42 CFR Part 2).", "records of treatment for substance use"),
        ("42 C.F.R. part 2 prohibits redisclosure", "records of treatment for substance use"),
        ("Harbor House\nSubstance Use Disorder Treatment Program", "records of treatment for substance use"),
        ("Enrolled in a methadone maintenance program", "records of treatment for substance use"),
        ("PSYCHOTHERAPY NOTES\nClient spoke of her father", "psychotherapy notes"),
        ("CONFIDENTIAL - Psychotherapy Session Note", "psychotherapy notes"),
        ("Individual Therapy Progress Note", "psychotherapy notes"),
        ("HIV-1/2 antibody screen: REACTIVE", "HIV test results"),
        ("Patient is HIV positive on antiretroviral therapy", "HIV test results"),
    ],
)
def test_a_protected_paper_is_held_with_the_page_that_shows_it(text, words):
    found = held(text)
    assert (found.words, found.page) == (words, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Not psychotherapy notes under 45 CFR 164.501.",
        "Confidential: 42 CFR Part 2 does not apply",
        "Substance use: denies. Tobacco: never.",
        "HIV-1/2 antibody: non-reactive",
        "HIV screen: negative",
        "Physical therapy progress note",
        "Contraception: IUD",
        "Medicare, 42 CFR 411.37",
    ],
)
def test_an_ordinary_record_is_not(text):
    assert held(text) is None


def test_an_authorisation_that_names_such_records_is_none():
    assert held("I authorize release of psychotherapy notes, 42 CFR Part 2 records", kind="authorization") is None


def test_a_minors_reproductive_care_is_held_and_an_adults_is_not():
    text = "Visit for emergency contraception"
    assert held(text, born=MINOR).words == "a minor's reproductive care"
    assert held(text) is None


def test_the_state_has_a_cite_of_its_own():
    assert held("HIV positive", state="NY").cite == "N.Y. Pub. Health Law 2782"
    assert held("HIV positive", state="WY").cite.startswith("state law")
