"""The note beside a file that needs somebody: what holds it up is told first."""

from flows.telling import attention_note
from tests.factories import a_file, a_question


def test_what_holds_a_file_up_is_told_before_what_is_in_doubt_besides():
    file = a_file(status="waiting")
    doubt = a_question(file, "pages 1-2 (medical bill): hard to read", code="low_confidence")
    alarm = a_question(file, "page 3 names somebody else", code="other_person", who="attorney")
    note = attention_note(file, [doubt, alarm]).splitlines()
    besides = next(at for at, line in enumerate(note) if line.startswith("Besides, in papers of this file"))
    assert note.index("- Attorney: page 3 names somebody else") < besides
    assert note.index("- Case manager: pages 1-2 (medical bill): hard to read") > besides


def test_a_note_of_one_sort_of_question_has_no_besides():
    file = a_file(status="waiting")
    assert "Besides" not in attention_note(file, [a_question(file, code="other_person")])
    assert "Besides" not in attention_note(file, [a_question(file, code="low_confidence")])
