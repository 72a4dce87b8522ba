"""Coverages of tables, screens and short lists."""

import pytest

from extractors.coverages import coverages
from tests.pages import page_of


def _read(text: str) -> list[tuple[object, ...]]:
    return [
        (
            line.name.value,
            *(
                int(token.value) if token else None
                for token in (line.limits.per_person, line.limits.per_accident, line.deductible, line.premium)
            ),
        )
        for line in coverages([page_of(text)])
        if not line.rejected
    ]


def test_captions_in_words_of_their_own_head_the_columns():
    text = """
What it is called         Most for one hurt person    Most for one crash    You pay first    Cost
Bodily injury             $50,000                     $100,000                               $388.00
Uninsured motorist        $50,000                     $100,000              $250             $96.00
"""
    assert _read(text) == [
        ("Bodily injury", 50_000, 100_000, None, 388),
        ("Uninsured motorist", 50_000, 100_000, 250, 96),
    ]


def test_what_a_month_costs_or_the_last_term_did_is_no_premium():
    text = """
CVG      LMT PER/ACC         DED     PREM 6MO    PREM/MO EQ   PRIOR PREM
BI       25,000/50,000               420.00      70.00        410.00
COLL     ACV                 500     276.00      46.00        270.00
"""
    assert _read(text) == [("BI", 25_000, 50_000, None, 420), ("COLL", None, None, 500, 276)]


def test_a_row_in_the_companys_own_words_is_a_coverage_of_its_own():
    text = """
Coverage                       Limits                      Premium
Bodily Injury Liability        $50,000/$100,000            $200
Property Protection Ins.       $1,000,000                  $44
Uninsured Motorists            $50,000/$100,000            $96
Policy fee                                                 $25
"""
    assert [row[0] for row in _read(text)] == [
        "Bodily Injury Liability",
        "Property Protection Ins",
        "Uninsured Motorists",
    ]


def test_a_caption_of_two_rows_is_one_and_numbers_of_boxes_are_no_part_of_it():
    text = """
12 Coverage          13 Limit of    14 Limit of      15 Ded.     Current term    Prior term
                     each person    each accident    amount      premium         premium
Bodily injury        100 000        300 000                      91              88
Collision                                            1 000       64              61
"""
    assert _read(text) == [("Bodily injury", 100_000, 300_000, None, 91), ("Collision", None, None, 1000, 64)]


@pytest.mark.parametrize("head", ["COVERAGE     LIMIT       PREMIUM", "COVERAGE     LIM (000)   PREMIUM"])
def test_a_lone_figure_beside_pairs_in_thousands_is_in_thousands_too(head):
    text = f"""
{head}
BI           100/300     $426
PD           50          $271
MED          2.5         $36
COLL         DED 500     $395
"""
    assert _read(text) == [
        ("BI", 100_000, 300_000, None, 426),
        ("PD", None, 50_000, None, 271),
        ("MED", 2500, None, None, 36),
        ("COLL", None, None, 500, 395),
    ]


def test_policies_that_an_umbrella_requires_are_no_coverages_of_it():
    text = """
Personal Umbrella Liability     $2,000,000 each occurrence    PREMIUM $318.00
Schedule of underlying insurance you must keep
Type                  Minimum limits required
Auto liability        $250,000 / $500,000
"""
    assert _read(text) == [("Personal Umbrella Liability", None, 2_000_000, None, 318)]


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("COMPREHENSIVE DED 500", ("COMPREHENSIVE", None, None, 500, None)),
        ("A. Dwelling   $214,000", ("A. Dwelling", None, 214_000, None, None)),
        ("[X] Bodily injury 25,000/50,000", ("Bodily injury", 25_000, 50_000, None, None)),
        ("Part IV Collision   $250 deductible", ("Collision", None, None, 250, None)),
        ("UM 25000 pp 50000 pa  $ 21.00", ("UM", 25_000, 50_000, None, 21)),
        (
            "Uninsured motorists   $100,000 / $300,000   prem. $120",
            ("Uninsured motorists", 100_000, 300_000, None, 120),
        ),
        ("BI   $15,000 each person / $30,000 each accident   $71", ("BI", 15_000, 30_000, None, 71)),
        ("BI 25,000/50,000  88", ("BI", 25_000, 50_000, None, 88)),
        (
            "Bodily Injury Each Person $50,000 Each Accident $100,000 $ 138.00",
            ("Bodily Injury", 50_000, 100_000, None, 138),
        ),
    ],
)
def test_a_name_ends_where_its_figures_begin_and_a_price_ends_the_row(row, read):
    assert _read(row) == [read]


@pytest.mark.parametrize("row", ["MED PAY   DECL'D", "UM/UIM   REJ", "Part II Medical Payments   none"])
def test_what_is_not_carried_is_rejected_however_it_is_shortened(row):
    assert _read(row) == []


def test_a_letter_tells_coverages_in_sentences():
    text = """
She carries liability of $25,000 a person and $50,000 a crash, property damage of
$15,000, med pay of $10,000 per person. For uninsured motorist it is $100,000 and
$300,000. On the car your collision deductible is $500. On the other it was $1,000.
There is no umbrella, and $400 was due. Medical expenses of $9,000 were paid.
"""
    assert _read(text) == [
        ("liability", 25_000, 50_000, None, None),
        ("property damage", None, 15_000, None, None),
        ("med pay", 10_000, None, None, None),
        ("uninsured motorist", 100_000, 300_000, None, None),
        ("collision", None, None, 500, None),
    ]


def test_a_name_that_its_column_wraps_is_one_though_figures_stand_beside_its_end():
    text = """
Coverage               Limit of liability         Premium
Personal Injury        $10,000 each person,       163.00
Protection (no-fault)  $1,000 deductible
Uninsured Motorist -   $25,000 each person /      74.00
Non-Stacked            $50,000 each accident
Medical Payments       $2,000 each person         12.00
"""
    assert _read(text) == [
        ("Personal Injury Protection (no-fault)", 10_000, None, 1_000, 163),
        ("Uninsured Motorist - Non-Stacked", 25_000, 50_000, None, 74),
        ("Medical Payments", 2_000, None, None, 12),
    ]
