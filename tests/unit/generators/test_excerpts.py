import pytest

from generators.excerpts import bare_end, items, lower_first, sentences, without_label, without_number


def texts(words):
    return [one.text for one in sentences(words)]


def test_sentences_are_the_records_own_words():
    words = "Neck pain 8/10. She dropped a cup!  Sent by Dr. Rao to St. Agnes at 5 p.m. Monday."
    assert texts(words) == ["Neck pain 8/10.", "She dropped a cup!", "Sent by Dr. Rao to St. Agnes at 5 p.m. Monday."]


def test_a_closing_quotation_mark_stays_with_its_sentence():
    assert texts('She said he "ran the red." He had not slowed.') == [
        'She said he "ran the red."',
        "He had not slowed.",
    ]


def test_numbered_items_keep_their_number():
    assert texts("1. Rest. 2. Ice.") == ["1. Rest.", "2. Ice."]


def test_titles_are_headings_and_not_sentences():
    found = sentences("CAUSE:\nParty 1 ran the light.\nSTATEMENT OF WITNESS (Sandoval):\nShe saw it.")
    assert [(one.heading, one.text) for one in found] == [
        ("CAUSE", "Party 1 ran the light."),
        ("STATEMENT OF WITNESS (Sandoval)", "She saw it."),
    ]


def test_titles_in_the_run_of_the_words_are_headings_too():
    found = sentences(
        "Done. CAUSE: Party 1 ran the light. OPINIONS AND CONCLUSIONS - SUMMARY: It was dusk. C5-C6: bulge."
    )
    assert [(one.heading, one.text) for one in found] == [
        ("", "Done."),
        ("CAUSE", "Party 1 ran the light."),
        ("OPINIONS AND CONCLUSIONS - SUMMARY", "It was dusk."),
        ("OPINIONS AND CONCLUSIONS - SUMMARY", "C5-C6: bulge."),
    ]


def test_a_label_holds_for_the_sentences_after_it():
    found = sentences("Neck: Tender C5. Spasm on the left. Chest: Clear.")
    assert [one.heading for one in found] == ["Neck", "Neck", "Chest"]


def test_the_label_of_a_form_is_left_out():
    assert [without_label(one) for one in sentences("Neck: Tender C5. Reflexes: 1+ left.")] == [
        "Tender C5.",
        "Reflexes: 1+ left.",
    ]


def test_items_are_whole():
    assert items("1. C5-C6: protrusion. Moderate narrowing. 2. C6-C7: mild.") == (
        "1. C5-C6: protrusion. Moderate narrowing.",
        "2. C6-C7: mild.",
    )


@pytest.mark.parametrize(
    ("words", "lowered"),
    [
        ("Neck pain", "neck pain"),
        ("MRI today", "MRI today"),
        ("C5-C6 bulge", "C5-C6 bulge"),
        ("Spurling positive", "Spurling positive"),
        ("", ""),
    ],
)
def test_a_first_letter_is_lowered_only_in_plain_words(words, lowered):
    assert lower_first(words) == lowered


def test_numbers_and_stops_come_off():
    assert bare_end(without_number("3. Rest.")) == "Rest"


@pytest.mark.parametrize("words", ["", "\n\n", "...", "A.", ":", "1."])
def test_any_text_has_sentences_or_none(words):
    assert all(one.text in words for one in sentences(words))
