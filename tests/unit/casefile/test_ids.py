"""Ids from content."""

from casefile.ids import SHORT, derive_id


def test_the_same_parts_give_the_same_id():
    assert derive_id("2026-0142", "bill.pdf", 3) == derive_id("2026-0142", "bill.pdf", 3) == "6ba56e85036d3009"


def test_where_a_part_ends_matters():
    assert derive_id("ab", "c") != derive_id("a", "bc") != derive_id("abc")


def test_the_order_of_the_parts_matters():
    assert derive_id("a", "b") != derive_id("b", "a")


def test_an_id_is_short_and_plain():
    assert len(derive_id("é", "\udcff")) == SHORT
    assert derive_id("é", "\udcff").isalnum()
