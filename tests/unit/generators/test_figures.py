import pytest

from generators.figures import bare_figures, find
from generators.places import Place, Span


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("for $100,000.00, the limit", "$100,000.00", "money"),
        ("of 7,602.74 by", "7,602.74", "money"),
        ("less (250.00) again", "250.00", "money"),
        ("owed 88.00.", "88.00", "money"),
        ("33.33 % of it", "33.33 %", "percentage"),
        ("on 14 February 2026.", "14 February 2026", "date"),
        ("on February 14, 2026,", "February 14, 2026", "date"),
        ("in Feb. 2022 she", "Feb. 2022", "date"),
        ("from 29 April on", "29 April", "date"),
        ("on 2/14/26 (1)", "2/14/26", "date"),
        ("on 2026-02-14", "2026-02-14", "date"),
        ("at 5:40 p.m. she", "5:40 p.m", "time"),
        ("sprain (S13.4XXA)", "S13.4XXA", "code"),
        ("billed A0429 to", "A0429", "code"),
        ("CPT 99213 was", "99213", "number"),
        ("[MQR-000118]", "MQR-000118", "bates"),
        ("claim 44-0917-263", "44-0917-263", "number"),
        ("call (559) 555-0142 now", "555-0142", "number"),
        ("policy TG-55190-2", "TG-55190-2", "number"),
        ("after 24 visits", "24", "number"),
        ("section 999.1(b).", "999.1(b)", "number"),
        ("C5-C6 protrusion", "C5-C6", "number"),
    ],
)
def test_a_figure_is_found_with_its_kind(text, figure, kind):
    assert (figure, kind) in [(one.text, one.kind) for one in find(text)]


@pytest.mark.parametrize(
    "text",
    ["1. Offer", "(12) Treatment of the neck", "see Ex. 4 and Exhibits 1 to 5", "no digits at all", "Ex. 4, Tab 2"],
)
def test_numbers_of_headings_lists_and_exhibits_are_structure(text):
    assert find(text) == ()


def test_a_figure_at_the_start_of_a_paragraph_is_no_list_number():
    assert [one.text for one in find("24 visits")] == ["24"]


def test_positions_lead_back_to_the_text():
    text = "paid $1,234.50 on 3 March 2026 (2)"
    assert all(text[one.start : one.end] == one.text for one in find(text))


def test_a_figure_outside_every_claim_is_bare():
    place = Place("p0", "paid $5.00 of $7.00", (Span(5, 10, "c0001"),))
    assert [one.text for one in bare_figures(place, {"c0001"})] == ["$7.00"]


def test_a_claim_that_is_not_known_covers_nothing():
    place = Place("p0", "paid $5.00", (Span(5, 10, "c0009"),))
    assert [one.text for one in bare_figures(place, {"c0001"})] == ["$5.00"]


def test_a_range_may_be_two_claims():
    place = Place("p0", "from 3/1/26-4/2/26", (Span(5, 11, "c0001"), Span(12, 18, "c0002")))
    assert bare_figures(place, {"c0001", "c0002"}) == ()
