import pytest

from generators.agreement import contains, holds, prints, reads


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$1,234.50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("-12.00", "-12.00"),
        ("24", "24"),
        ("14 February 2026", "2026-02-14"),
        ("14 Feb 2026", "2026-02-14"),
        ("2/14/26", "2026-02-14"),
        ("02/14/2026", "2026-02-14"),
        ("February 14", "2026-02-14"),
        ("Feb. 2026", "2026-02-14"),
        ("Saturday, 14 February 2026", "2026-02-14"),
        ("5:40 p.m.", "17:40"),
        ("Ms. Quintanilla-Reyes", "Marisol E. Quintanilla-Reyes"),
        ("MRI", "mri"),
        ("health plan", "health_plan"),
        ("spasm, range reduced", "Neck: spasm, range reduced by half"),
        ("000027", "MQR-000027"),
    ],
)
def test_a_printed_text_says_its_value(text, value):
    assert prints(text, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$1,234.51", "1234.50"),
        ("1,234.50", "-1234.50"),
        ("15 February 2026", "2026-02-14"),
        ("14 February 2025", "2026-02-14"),
        ("February 15", "2026-02-14"),
        ("Sunday, 14 February 2026", "2026-02-14"),
        ("5:40 a.m.", "17:40"),
        ("Mr. Brannock", "Marisol E. Quintanilla-Reyes"),
        ("range full", "spasm, range reduced by half"),
        ("", "anything"),
        ("$5.00 and $6.00", "5.00"),
    ],
)
def test_a_text_that_says_something_else_does_not(text, value):
    assert not prints(text, value)


@pytest.mark.parametrize(
    ("page", "value"),
    [
        ("$1,234.50", "1234.50"),
        ("1234 50", "1234.50"),
        ("100,000/300,000", "100000.00"),
        ("100/300", "100000.00"),
        ("02 14 26", "2026-02-14"),
        ("Feb 14, 2026", "2026-02-14"),
        ("Date of service: 02/14/2026 to 02/15/2026", "2026-02-14"),
        ("QUINTANILLA-REYES, MARISOL E", "Marisol E. Quintanilla-Reyes"),
        ("S134XXA", "S13.4XXA"),
        ("T a l l g r a s s  Mutual", "Tallgrass Mutual"),
    ],
)
def test_the_words_of_a_page_say_the_value(page, value):
    assert reads(page, value)


@pytest.mark.parametrize(
    ("page", "value"),
    [("$1,234.60", "1234.50"), ("02 15 26", "2026-02-14"), ("Dale Brannock", "Ana Ruiz"), ("S16.1XXA", "S13.4XXA")],
)
def test_a_page_that_says_something_else_does_not(page, value):
    assert not reads(page, value)


def test_spacing_of_a_recogniser_changes_nothing():
    assert contains("To tal :  $ 1,2 34.50", "Total: $1,234.50")


def test_a_passage_read_in_another_order_of_rows_is_held_by_the_page():
    quote = "Tender left trapezius, less spasm than before. Sensation reduced over the left thumb"
    page = "Sensation reduced over the left thumb WN Tender left trapezius, less spasm than before."
    assert contains(page, quote)


def test_a_passage_with_a_word_that_the_page_lacks_is_not_held():
    quote = "Tender left trapezius, less spasm than before. Sensation reduced over the right thumb"
    page = "Sensation reduced over the left thumb Tender left trapezius, less spasm than before."
    assert not contains(page, quote)


def test_a_divider_read_as_a_stroke_does_not_hide_the_amount():
    assert reads("428700", "428.00")
    assert reads("428|00", "428.00")
    assert not reads("428900", "428.00")


def test_entries_of_a_form_are_held_with_its_captions_between_them():
    assert holds("COLLISION ON SHAW AVE AT INTERSECTION WITH CEDAR AVE", "SHAW AVE CEDAR AVE")


def test_words_in_another_order_are_not_held():
    assert not holds("CEDAR AVE AT SHAW", "SHAW CEDAR AVE")


@pytest.mark.parametrize(
    ("page", "value"), [("SHAW AVE CEDAR AVE", "Shaw Ave at Cedar Ave"), ("VC SECTION: 21453(a)", "VC 21453(a)")]
)
def test_a_value_put_together_from_entries_is_said_by_them(page, value):
    assert reads(page, value)
