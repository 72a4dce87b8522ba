from tests.benchmarks.made_up import MadeUp, made_up, report
from tests.benchmarks.marked_papers import marked_paper

PAPER = """# GRAYLING MUTUAL INSURANCE COMPANY
Claim Number: {claim_number=GM-4471-09}
Date of Loss: {date_of_loss=02/14/2026}
We acknowledge your claim GM-4471-09.
"""
TRUTH = {"claim_number": "GM-4471-09", "date_of_loss": "2026-02-14"}


def test_what_the_paper_still_says_is_not_made_up():
    found = list(made_up(marked_paper("letter-1-0", "claim_letter", PAPER), TRUTH, lambda page: page))
    assert [one for one in found if isinstance(one, MadeUp)] == []
    assert found.count("claim_letter claim_number") == 2


def test_the_table_counts_by_kind_and_field():
    one = MadeUp("w2", "state", "OH", "OH", by_reader=True, paper="w2-1-0")
    head, line, kind, total = report(["w2 state", "w2 year", one])
    assert "taken off" in head
    assert line.split() == ["w2", "state", "1", "1", "0"]
    assert kind.split() == ["w2", "2", "1", "0"]
    assert total.split() == ["ALL", "2", "1", "0"]
