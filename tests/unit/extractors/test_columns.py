"""A page in two columns is read down the left, then down the right."""

from extractors.columns import in_columns
from extractors.spans import lines_of
from tests.pages import page_at, page_of

LEFT = [f"left row {number} of a text that runs on" for number in range(10)]
RIGHT = [f"right row {number} of another that runs" for number in range(10)]


def read(page: str) -> list[str]:
    return [row.text for row in in_columns(tuple(lines_of([page_of(page)])))]


def test_two_columns_under_a_head_in_one():
    page = "A head that runs over the whole width of the page and so crosses its gutter\n" + "\n".join(
        f"{left:<42}{right}" for left, right in zip(LEFT, RIGHT, strict=True)
    )
    assert read(page)[1:] == [*LEFT, *RIGHT]


def test_captions_beside_their_values_are_no_columns():
    rows = [f"Caption {number:<33} {right}" for number, right in enumerate(RIGHT)]
    assert read("\n".join(rows)) == [" ".join(row.split()) for row in rows]


def test_a_column_of_facts_is_read_apart_from_the_text_beside_it():
    text = [(70.0, 100.0 + 14 * at, f"sentence {at} of a text that runs on and on") for at in range(14)]
    facts = [(420.0, 105.0 + 19 * at, fact) for at, fact in enumerate(
        ("Born", "Aug 19, 2001", "Visit", "Nov 18, 2025", "Medications", "zolmitriptan", "Allergies", "None known")
    )]  # fmt: skip
    read_rows = [row.text for row in in_columns(tuple(lines_of([page_at([*text, *facts])])))]
    assert read_rows == [*(words for _, _, words in text), *(words for _, _, words in facts)]


def test_headings_alone_at_the_edges_of_both_sides_are_those_of_two_columns():
    page = """
 Camas Walk-In                                   Petra Lunde
 8 Teasel Ct                                     Seen Mar 7, 2026
 CC                                              Exam
 Sore wrist                                      Tender at the thumb's side
 Meds                                            Dx
 None                                            Sprain of the wrist
 Allergies                                       Plan
 NKDA                                            Splint
"""
    heads = {"CC", "Meds", "Exam", "Dx", "Plan"}.__contains__
    rows = [row.text for row in in_columns(tuple(lines_of([page_of(page)])), heads)]
    assert rows[:2] == ["Camas Walk-In Petra Lunde", "8 Teasel Ct Seen Mar 7, 2026"]
    assert rows[2:] == [
        "CC", "Sore wrist", "Meds", "None", "Allergies", "NKDA",
        "Exam", "Tender at the thumb's side", "Dx", "Sprain of the wrist", "Plan", "Splint",
    ]  # fmt: skip


def test_headings_on_one_side_alone_are_captions_of_what_stands_beside_them():
    page = """
 CC                                              Sore wrist
 Exam                                            Tender at the thumb's side
 Meds                                            None
 Dx                                              Sprain of the wrist
 Plan                                            Splint for two weeks
"""
    spans = tuple(lines_of([page_of(page)]))
    assert in_columns(spans, {"CC", "Meds", "Exam", "Dx", "Plan"}.__contains__) == spans
