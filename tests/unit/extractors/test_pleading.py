from extractors.pleading import body, prose, rows, sentences
from tests.pages import page_of, pages_of

NUMBERED = "\n".join(f"{number:2d}  Line {chr(96 + number)} of the text." for number in range(1, 9))
COLUMNS = """
 1.1 State the name of each person who       2.2 State the date and place of your
 helped to prepare the responses to          birth, and the hospital in which you
 these interrogatories, and say what         were born, if you know which one of
 each of them did. You need not name         them it was at the time of which the
 anyone who only typed the responses.        question asks you to speak in answer.
 2.1 State every name that you have          2.3 State whether you had a licence
 used in the past, and the dates on          to drive at the time of the incident
 which you used each of those names.         and which state had issued it to you.
"""


def _text(*texts: str) -> str:
    return "\n".join(row.text for row in rows(body(pages_of(*texts))))


def test_numbers_in_the_margin_are_no_text():
    assert _text(NUMBERED).startswith("Line a of the text.\nLine b")


def test_a_numbered_list_keeps_its_numbers():
    listed = "\n".join(f"{number}.  Item {number}" for number in range(1, 9))
    assert _text(listed).startswith("1. Item 1")


def test_rows_repeated_at_one_height_are_headers_and_footers():
    pages = (
        f"Doe v. Roe, No. 5\n\n{name} page\n\n\n{number}\nINTERROGATORIES, SET ONE"
        for name, number in (("One", 1), ("Two", 2))
    )
    assert "Doe" not in _text(*pages)


def test_headings_that_differ_in_their_number_are_no_headers():
    assert (
        _text("REQUEST NO. 8:\nAll bills.", "REQUEST NO. 9:\nAll notes.")
        == "REQUEST NO. 8:\nAll bills.\nREQUEST NO. 9:\nAll notes."
    )


def test_columns_are_read_one_after_the_other():
    text = prose(rows(body([page_of(COLUMNS)])))
    assert text.index("2.1 State every name") < text.index("2.2 State the date")


def test_a_word_cut_at_the_end_of_a_row_is_mended_where_the_paper_has_it_whole():
    assert prose(rows([page_of("the exam-\nination, and each examination")])) == "the examination, and each examination"


def test_a_compound_keeps_its_hyphen():
    assert prose(rows([page_of("a self-\nfunded plan")])) == "a self-funded plan"


def test_sentences_run_over_rows_and_titles_do_not_end_them():
    spans = sentences(rows([page_of("We wrote to Mr. Hand of\nthe matter. He answered.")]))
    assert [span.text for span in spans] == ["We wrote to Mr. Hand of the matter.", "He answered."]
