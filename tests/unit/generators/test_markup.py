from generators.markup import BREAK, bold, cited, clean, gap, italic, link, note, plain, tokens


def test_marks_are_invisible_to_a_reader():
    text = f"{italic('see')} {cited('c0001', '$5.00')} {link('a.pdf', bold('[Ex. 1]'))}{note('ask the client')}"
    assert plain(text) == "see $5.00 [Ex. 1]"


def test_a_gap_is_visible():
    assert plain(gap("the date")) == "[CONFIRM: the date]"


def test_foreign_text_cannot_bring_marks_of_its_own():
    assert clean("\ue000c\ue001$9.00\ue002") == "c$9.00"


def test_control_and_direction_characters_are_taken_out():
    assert clean("a\x00b\x07c\u202ed\ufeff") == "abcd"


def test_line_ends_become_breaks():
    assert clean("a\r\nb\rc\nd") == BREAK.join("abcd")


def test_marks_nest():
    steps = [token.step for token in tokens(link("x", f"[{cited('c0001', '7')}]"))]
    assert steps == ["open", "text", "open", "text", "close", "text", "close"]


def test_a_note_inside_a_sentence_leaves_no_words():
    assert plain(f"paid{note('billed twice?')} in full") == "paid in full"
