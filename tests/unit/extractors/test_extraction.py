import datetime as dt

from casefile.pages import Page, ReadFile, turned
from casefile.records.employment import PayStub
from extractors import extraction, layout, likely, spans, standing
from extractors.extraction import as_json, extract_documents
from extractors.sorting import Verdict
from tests.pages import page_of, pages_of
from tests.unit.extractors.papers import EOB, MENU, OFFER, STATEMENT, STUB

REFUSED = ReadFile("0" * 64, "application/pdf", "refused", "The file is empty (0 bytes).", ())
TEXT = """# PAY STATEMENT
**Employee:** Imogen Duarte
**Pay Date:** 08/29/2025
**Pay Period:** 08/01/2025 - 08/31/2025
Gross Pay\t4,960.00
Net Pay\t3,801.22
Federal Income Tax\t512.00
"""


def read_of(*texts: str, member: str | None = None) -> ReadFile:
    return ReadFile("a" * 64, "application/pdf", "read", None, pages_of(*texts), member=member)


def on_its_side(page: Page) -> Page:
    """Return the page as it is displayed after a quarter turn: its words stand on the side."""
    height = page.width
    width = page.height

    def moved(word):
        return word._replace(box=turned(word.box, page.width, page.height, 1))

    lines = tuple(line._replace(words=tuple(moved(word) for word in line.words)) for line in page.lines)
    words = tuple(word for line in lines for word in line.words)
    return page._replace(width=width, height=height, words=words, lines=lines, turns=3)


def test_a_file_is_cut_sorted_and_read():
    documents = extract_documents(read_of(OFFER, STUB, EOB))
    assert [(document.pages, document.kind) for document in documents] == [
        ((1, 1), "claim_letter"),
        ((2, 2), "pay_stub"),
        ((3, 3), "explanation_of_benefits"),
    ]
    assert documents[1].sources["gross_pay"].page == 2


def test_a_refused_file_has_no_documents():
    assert extract_documents(REFUSED) == ()


def test_parts_of_a_container_are_named_and_those_of_a_part_in_a_part_by_both():
    inner = read_of()._replace(pages=(), member="inner.zip", members=(read_of(STUB, member="stub.pdf"),))
    outer = read_of()._replace(pages=(), members=(read_of(EOB, member="eob.pdf"), inner, REFUSED))
    assert [document.member for document in extract_documents(outer)] == ["eob.pdf", "inner.zip/stub.pdf"]


def test_a_text_file_is_read_as_if_typed_and_its_values_have_no_box():
    page = Page(1, 612.0, 792.0, (), (), "structured", "d")
    read = ReadFile("b" * 64, "text/markdown", "read", None, (page,), structured=TEXT)
    (document,) = extract_documents(read)
    assert isinstance(document.record, PayStub)
    assert document.record.pay_date == dt.date(2025, 8, 29)
    assert {(source.box, source.page) for source in document.sources.values()} == {(None, 1)}
    assert document.sources["pay_date"].method == "structured"


def test_a_page_read_on_its_side_has_its_boxes_where_it_is_displayed():
    straight = extract_documents(read_of(STUB))[0].sources["net_pay"]
    page = page_of(STUB)
    read = read_of(STUB)._replace(pages=(on_its_side(page),))
    turned_source = extract_documents(read)[0].sources["net_pay"]
    assert turned_source.text == straight.text
    assert straight.box is not None
    assert turned_source.box == turned(straight.box, page.width, page.height, 1)


def test_a_paper_that_no_kind_fits_is_put_to_a_person():
    (document,) = extract_documents(read_of(MENU))
    assert document.kind == "unknown"
    assert "no kind of paper fits page 1 for sure" in document.problems[0].sentence


def test_an_uncertain_kind_is_named_with_the_next_best():
    picture = page_of("7ZRK142", method="ocr")._replace(pictured=0.7)
    (document,) = extract_documents(read_of(STUB)._replace(pages=(picture,)))
    assert document.problems[0].sentence.startswith("the kind of page 1 is uncertain: photograph, or perhaps")


def test_a_value_that_is_hard_to_read_is_named():
    page = page_of(STUB, method="ocr", confidence=0.4)
    (document,) = extract_documents(read_of(STUB)._replace(pages=(page,)))
    faint = next(problem for problem in document.problems if problem.code == "faint")
    assert "net_pay (page 1)" in faint.sentence


def test_doubts_of_the_reading_are_problems_of_the_document():
    page = page_of(STUB)._replace(doubts=("the scan is cut off at the right",))
    (document,) = extract_documents(read_of(STUB)._replace(pages=(page,)))
    assert document.problems[-1].sentence == "page 1: the scan is cut off at the right"


def test_figures_that_do_not_add_up_are_problems():
    wrong = EOB.replace("Totals                     1,980.00", "Totals                     1,990.00")
    (document,) = extract_documents(read_of(wrong))
    assert any("1,990.00" in problem.sentence for problem in document.problems)


def test_the_json_has_the_contracts_keys_nulls_and_rounded_boxes():
    read = read_of(STATEMENT, STUB)
    said = as_json(read, extract_documents(read), "in/scan.pdf")
    assert {name: said[name] for name in ("file", "sha256", "media_type", "pages", "status", "reason")} == {
        "file": "in/scan.pdf",
        "sha256": "a" * 64,
        "media_type": "application/pdf",
        "pages": 2,
        "status": "read",
        "reason": None,
    }
    stub = said["documents"][1]
    assert stub["pages"] == [2, 2]
    assert stub["record"]["ssn_last4"] is None
    assert stub["record"]["gross_pay"] == "4960.00"
    box = stub["sources"]["gross_pay"]["box"]
    assert all(edge == round(edge, 1) for edge in box)
    assert all(isinstance(problem, str) for problem in stub["problems"])


def test_the_json_of_a_refused_file_says_why():
    said = as_json(REFUSED, extract_documents(REFUSED), "empty.pdf")
    assert (said["status"], said["reason"], said["documents"]) == ("refused", "The file is empty (0 bytes).", [])


def test_the_json_names_the_part_of_a_container_and_counts_all_pages():
    members = (read_of(EOB, STUB, member="two.pdf"), read_of(STUB, member="one.pdf"))
    outer = read_of()._replace(pages=(), members=members)
    said = as_json(outer, extract_documents(outer), "all.zip")
    assert said["pages"] == 3
    assert [document["member"] for document in said["documents"]] == ["two.pdf", "two.pdf", "one.pdf"]


def test_reading_twice_gives_the_same():
    read = read_of(OFFER, STUB, EOB)
    assert as_json(read, extract_documents(read), "x") == as_json(read, extract_documents(read), "x")


def test_what_a_file_without_pages_could_not_say_is_named():
    read = ReadFile("c" * 64, "text/plain", "read", None, (page_of("")._replace(doubts=("Two pictures.",)),), TEXT)
    (document,) = extract_documents(read)
    assert "page 1: Two pictures." in [problem.sentence for problem in document.problems]


def test_a_fault_of_a_kinds_reader_costs_its_values_and_never_the_file(monkeypatch):
    def failing(pages):
        raise ValueError(pages[0].words[0].text)

    monkeypatch.setitem(extraction._READ, "pay_stub", failing)
    offer, stub, eob = extract_documents(read_of(OFFER, STUB, EOB))
    assert (offer.kind, stub.kind, eob.kind) == ("claim_letter", "pay_stub", "explanation_of_benefits")
    assert stub.record == PayStub()
    assert stub.problems[0].sentence == (
        "the values of the pay stub from page 2 on could not be taken (a fault of the program: ValueError); "
        "enter them by hand and tell the administrator"
    )


def sorted_as(monkeypatch, kind, confidence):
    said = Verdict(kind, confidence, "w2", ())
    monkeypatch.setattr(extraction, "verdict", lambda glances: said)
    (document,) = extract_documents(read_of("Light and power\nEmployee discount 12.00"))
    return document


def test_a_paper_that_only_looks_like_its_kind_is_asked_about(monkeypatch):
    document = sorted_as(monkeypatch, "pay_stub", 0.75)
    assert document.kind == "unknown"
    assert "nearest: pay stub" in document.problems[0].sentence


def test_an_empty_form_of_a_sure_kind_keeps_its_kind(monkeypatch):
    assert sorted_as(monkeypatch, "pay_stub", 0.99).kind == "pay_stub"


def test_no_words_of_a_file_are_kept_once_it_has_been_read():
    extract_documents(read_of(OFFER, STUB, EOB))
    assert layout._ready.cache_info().currsize == 0
    assert spans._rows.cache_info().currsize == 0
    assert standing.said.cache_info().currsize == 0
    assert likely._hash.cache_info().currsize == 0
