import pytest

from extractors.sections import OTHER, all_under, sections, under, wordings
from extractors.spans import Span, lines_of
from tests.pages import page_of

KNOWN = wordings(
    {"complaint": ("chief complaint", "cc"), "plan": ("plan",), OTHER: ("review of systems",)},
    {"S": "history", "P": "plan"},
)


def read(page: str, *, method="text") -> list[tuple[str, list[str]]]:
    parts = sections(tuple(lines_of([page_of(page, method=method)])), KNOWN)
    return [(part.key, [row.text for row in part.rows]) for part in parts if part.rows]


def test_a_heading_over_its_text():
    assert read("CHIEF COMPLAINT\nNeck pain.\nPLAN\nRest.") == [("complaint", ["Neck pain."]), ("plan", ["Rest."])]


def test_a_heading_in_the_line_of_its_text():
    assert read("CC: Neck pain.\nPlan - rest.") == [("complaint", ["Neck pain."]), ("plan", ["rest."])]


def test_dots_lead_from_a_heading_to_its_text():
    assert read("Chief complaint....:\nNeck pain.\nPlan..... Rest.") == [
        ("complaint", ["Neck pain."]),
        ("plan", ["Rest."]),
    ]


@pytest.mark.timeout(60, func_only=True)
@pytest.mark.parametrize("row", [f"de{'.' * 190} airbags", f"{'.' * 190}x said", f"de{'.:' * 90}..x"])
def test_a_row_of_dots_without_end_is_read(row):
    assert read(f"CC: Neck pain.\n{row}\nPLAN\nRest.") == [("complaint", ["Neck pain.", row]), ("plan", ["Rest."])]


def test_a_numbered_heading():
    assert read("2. Chief Complaint:\nNeck pain.") == [("complaint", ["Neck pain."])]


def test_a_heading_in_a_column_of_its_own():
    assert read("Chief complaint      Neck pain.") == [("complaint", ["Neck pain."])]


def test_captions_set_to_the_right_end_close_before_the_column_of_texts():
    page = "Chief complaint  Neck pain.\n           Plan Rest.\n                 Plan of old."
    assert read(page) == [("complaint", ["Neck pain."]), ("plan", ["Rest.", "Plan of old."])]


def test_letters_are_headings_where_several_are_used():
    assert read("S: Sore.\nP: Rest.") == [("history", ["Sore."]), ("plan", ["Rest."])]


def test_a_single_letter_is_no_heading():
    assert read("PLAN\nP: Rest.") == [("plan", ["P: Rest."])]


def test_an_unknown_heading_in_capitals_ends_a_section():
    assert read("PLAN\nRest.\nLABORATORY DATA\nNormal.") == [("plan", ["Rest."]), (OTHER, ["Normal."])]


def test_capitals_are_no_headings_in_a_text_of_capitals():
    assert read("PLAN:\nREST AT HOME\nAND ICE") == [("plan", ["REST AT HOME", "AND ICE"])]


def test_a_word_of_a_heading_within_a_sentence_is_none():
    assert read("PLAN\nThe plan was told to her.") == [("plan", ["The plan was told to her."])]


def test_a_heading_misread_by_a_scan_is_known():
    assert read("CHlEF COMPLAINT\nNeck pain.", method="ocr") == [("complaint", ["Neck pain."])]


def test_the_first_section_with_text_is_taken_and_all_of_a_key_are_found():
    page = page_of("PLAN\nCC: Pain.\nPLAN\nRest.\nREVIEW OF SYSTEMS\nNone.\nPLAN\nIce.")
    parts = sections(tuple(lines_of([page])), KNOWN)
    assert [row.text for row in under(parts, "history", "plan")] == ["Rest."]
    assert [row.text for row in all_under(parts, "plan")] == ["Rest.", "Ice."]


def test_a_caption_that_its_column_wraps_is_one():
    known = wordings({"medications": ("medications", "current medications"), "plan": ("plan",)})
    page = "Plan            Rest at home.\nCurrent         metformin daily\nMedications     ibuprofen as needed"
    parts = sections(tuple(lines_of([page_of(page)])), known)
    assert [row.text for row in all_under(parts, "medications")] == ["metformin daily", "ibuprofen as needed"]


def test_a_caption_that_no_wording_knows_ends_the_section_where_captions_stand_in_a_column():
    page = "Plan              Rest at home.\nMedication used   Lidocaine"
    assert read(page) == [("plan", ["Rest at home."]), (OTHER, ["Lidocaine"])]


def test_headings_with_a_full_stop_in_the_line_of_their_text():
    page = "Chief complaint. Neck pain since May.\nPlan. Rest and ice."
    assert read(page) == [("complaint", ["Neck pain since May."]), ("plan", ["Rest and ice."])]


def test_a_heading_with_a_row_of_stops_up_to_its_text():
    assert read("PLAN............ Rest.") == [("plan", ["Rest."])]


def test_a_row_is_measured_no_more_often_for_having_many_words(monkeypatch):
    measured = []
    height = Span.height
    monkeypatch.setattr(Span, "height", property(lambda row: measured.append(row) or height.fget(row)))
    assert read("Plan:\n" + "rest      " * 300)
    assert len(measured) < 100
