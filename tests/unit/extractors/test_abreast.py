"""Lists side by side under headings of their own."""

import pytest

from extractors.abreast import one_after_another
from extractors.passages import passages
from tests.pages import page_of

HEADS = {"PAST ILLNESSES:": "past", "DRUGS:": "drugs", "Assessment": "diagnoses", "Plan": "plan", "ICD": "diagnoses"}
LISTS = """
PAST ILLNESSES:                   DRUGS:
1. Gout                           1. Allopurinol 100 mg daily
2. Asthma, mild                   2. Albuterol inhaler
3. Tonsillectomy 1990

ALLERGIES: Latex (hives).    FAMILY: Father with gout.
"""


def texts(page: str) -> list[str]:
    return [row.text for row in one_after_another(passages([page_of(page)]), HEADS.get)]


def test_lists_side_by_side_are_read_one_after_the_other():
    assert texts(LISTS) == [
        "PAST ILLNESSES:",
        "1. Gout",
        "2. Asthma, mild",
        "3. Tonsillectomy 1990",
        "DRUGS:",
        "1. Allopurinol 100 mg daily",
        "2. Albuterol inhaler",
        "ALLERGIES: Latex (hives). FAMILY: Father with gout.",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "DRUGS:\nAlbuterol inhaler             two puffs\nNaproxen                      twice daily",
        "Assessment                  Plan\nStrain of the neck with headache, rest and ice for it\nfor a week.",
        "Assessment                  ICD\nStrain of neck              S16.1XXA\nHeadache                    R51.9",
        "Assessment                  Plan\nStrain of neck              Rest\nHome: ice                   Heat: none",
    ],
)
def test_what_is_no_lists_side_by_side_is_read_across(page):
    assert texts(page) == [" ".join(row.split()) for row in page.split("\n")]
