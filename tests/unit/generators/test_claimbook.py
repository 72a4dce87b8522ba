import datetime as dt
from decimal import Decimal

import pytest

from casefile.citations import Cite, Figure
from casefile.claims import ComputedClaim, RecordClaim
from casefile.errors import PermanentError
from casefile.law.rules import rule_by_id
from casefile.sums import sum_of
from generators.binder import number_range
from generators.desk import Exhibit
from generators.markup import plain, tokens
from tests.unit.generators.papers import BILL, SHA, a_bill, a_book

AMOUNT = "charges[0].amount"


def figure(at, amount):
    return Figure(amount=Decimal(amount), cite=Cite(document=BILL, path=f"charges[{at}].amount"))


def test_a_value_prints_with_its_page_box_and_quote():
    book = a_book(a_bill("1234.50"))
    assert plain(book.record(BILL, AMOUNT)) == "$1,234.50"
    claim = book.claims[0]
    assert isinstance(claim, RecordClaim)
    assert (claim.id, claim.document, claim.page, claim.quote, claim.value, claim.bates) == (
        "c0001",
        SHA,
        1,
        "$1,234.50",
        "1234.50",
        "AR-000001",
    )


def test_the_same_source_printed_the_same_way_is_one_claim():
    book = a_book(a_bill("5.00"))
    assert book.record(BILL, AMOUNT) == book.record(BILL, AMOUNT)
    assert len(book.claims) == 1


def test_the_same_source_printed_otherwise_is_another_claim():
    book = a_book(a_bill("5.00"))
    book.record(BILL, AMOUNT)
    book.record(BILL, AMOUNT, lambda value: f"{value}")
    assert [claim.text for claim in book.claims] == ["$5.00", "5.00"]


def test_dates_print_as_letters_do():
    assert plain(a_book(a_bill("5.00")).record(BILL, "charges[0].date_of_service")) == "2 March 2026"


def test_what_the_paper_does_not_carry_is_a_gap():
    assert plain(a_book(a_bill("5.00")).record(BILL, "total_charges")).startswith("[CONFIRM: the medical bill")


def test_a_value_without_a_source_is_a_gap():
    bill = a_bill("5.00")
    bare = bill.model_copy(update={"sources": {}})
    assert "[CONFIRM:" in plain(a_book(bare).record(BILL, AMOUNT))


def test_a_value_that_its_own_words_do_not_bear_out_is_a_gap():
    bill = a_bill("5.00")
    other = {**bill.sources, AMOUNT: bill.sources[AMOUNT].model_copy(update={"text": "$6.00"})}
    assert "[CONFIRM:" in plain(a_book(bill.model_copy(update={"sources": other})).record(BILL, AMOUNT))


def test_a_held_document_cannot_be_cited():
    with pytest.raises(PermanentError, match="held"):
        a_book(a_bill("5.00", held="privileged")).record(BILL, AMOUNT)


def test_a_sum_names_what_goes_in():
    book = a_book(a_bill("5.00", "7.25"))
    assert plain(book.sum(sum_of([figure(0, "5.00"), figure(1, "7.25")]))) == "12.25"
    claim = book.claims[-1]
    assert isinstance(claim, ComputedClaim)
    assert (claim.formula, claim.inputs, claim.value) == ("c0001 + c0002", ("c0001", "c0002"), "12.25")


def test_a_sum_of_one_figure_is_that_figure():
    book = a_book(a_bill("5.00"))
    book.sum(sum_of([figure(0, "5.00")]))
    assert [claim.kind for claim in book.claims] == ["record"]


def test_a_long_sum_is_a_sum_of_sums():
    amounts = ["1.00"] * 28
    book = a_book(a_bill(*amounts))
    parts = [book.held(BILL, f"charges[{at}].amount") for at in range(28)] * 60
    assert book.total(parts).value == "1680.00"
    assert max(len(claim.formula) for claim in book.claims if isinstance(claim, ComputedClaim)) < 5000


def test_a_formula_over_a_strange_claim_is_refused():
    with pytest.raises(PermanentError, match="c0009"):
        a_book().computed("c0009 * 2", ["c0009"])


def test_dates_can_be_counted_with():
    book = a_book(a_bill("5.00", "6.00"))
    first, second = (book.held(BILL, f"charges[{at}].date_of_service") for at in range(2))
    assert plain(book.computed(f"days({first.claim}, {second.claim})", [first.claim, second.claim], str)) == "1"


def test_a_cite_links_to_the_page_in_the_binder():
    book = a_book(a_bill("5.00", pages=(3, 4)), exhibits=[Exhibit("1", "Bills", (BILL,))])
    cite = book.cite(BILL, AMOUNT)
    assert plain(cite) == "[Ex. 1, AR-000003]"
    assert [token.content for token in tokens(cite) if token.mark == "l"] == ["exhibits.pdf#page=3"]


def test_a_document_outside_the_binder_is_cited_by_number_alone():
    assert plain(a_book(a_bill("5.00")).cite(BILL)) == "[AR-000001]"


def test_pages_that_follow_on_are_one_span():
    one, two = a_bill("5.00", pages=(1, 2)), a_bill("6.00", pages=(3, 3), id="b2")
    other = a_bill("7.00", pages=(9, 9), id="b3")
    assert [plain(span) for span in a_book(one, two, other).spans([BILL, "b2", "b3"])] == [
        "AR-000001 to 000003",
        "AR-000009",
    ]


def test_pages_whose_numbers_do_not_follow_on_stand_apart():
    late = {(SHA, 1): "AR-000087", (SHA, 2): "AR-000088", (SHA, 3): "AR-000013"}
    book = a_book(a_bill("5.00", pages=(1, 3)), bates=late)
    assert plain(book.cite_document(BILL)) == "[AR-000087 to 000088, AR-000013]"
    assert plain(book.pages(BILL)) == "AR-000087 to 000088, AR-000013"
    assert [plain(span) for span in book.spans([BILL])] == ["AR-000087 to 000088", "AR-000013"]
    assert number_range(a_bill("5.00", pages=(1, 3)), late) == "AR-000087 and 2 more"


def test_a_page_without_a_number_is_a_gap():
    assert "no Bates number" in plain(a_book(a_bill("5.00", pages=(200, 200))).cite(BILL))


def test_an_excerpt_is_cited_by_the_page_that_holds_it():
    bill = a_bill("5.00", pages=(1, 3))
    book = a_book(bill, page_text=lambda sha, page: {3: "radi-\nology at Foothill  Imaging"}.get(page, ""))
    book.record(BILL, "provider_name", "Foothill Imaging")
    claim = book.claims[0]
    assert isinstance(claim, RecordClaim)
    assert (claim.page, claim.box) == (3, None)


def test_what_the_settings_do_not_say_is_a_gap():
    assert plain(a_book().settings("firm.fax")) == "[CONFIRM: the settings do not say firm.fax]"


def test_what_the_client_told_has_no_page_and_says_so():
    book = a_book()
    assert plain(book.intake("client.name")) == "Ana Ruiz"
    assert [(claim.kind, claim.key) for claim in book.claims] == [("intake", "client.name")]


def test_a_rule_carries_its_mark_and_sign_off():
    book = a_book(signed_off={"ca-specials": "P. Okafor, 2026-09-01"})
    book.law(rule_by_id("ca-specials"))
    assert [(claim.mark, claim.signed_off) for claim in book.claims] == [("V", "P. Okafor, 2026-09-01")]


def test_an_unverified_rule_leaves_a_gap_until_it_is_signed_off():
    rule = rule_by_id("fl-settlement-privilege")
    assert "[CONFIRM:" in plain(a_book().doubt(rule, "offers"))
    assert a_book(signed_off={rule.id: "P. Okafor, 2026-09-01"}).doubt(rule, "offers") == ""


def test_no_rule_is_a_gap():
    assert "[CONFIRM: no rule of law" in plain(a_book().doubt(None, "this"))


def test_what_the_attorney_sets_is_dated():
    book = a_book()
    book.attorney(Decimal("100.00"), "pl")
    assert [(claim.set_by, claim.set_on, claim.text) for claim in book.claims] == [
        ("pl", dt.date(2026, 9, 8), "$100.00")
    ]
