"""What a person's edits put in the way of a release, from the Word file in Drafts to the attorney's word over it."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document

from casefile.errors import CheckFailedError
from flows import releases, runs
from flows.release_bars import EvenSo
from flows.verifying import verify_file
from tests.intake.living import SECRET, code_at
from tests.intake.test_edits_kept import N, draft, drafted, edit, house, laid, paragraph  # noqa: F401

DRAFT = f"{N}/settlement-demand/v002"
PAGE = f"Before release {N}.html"


@pytest.fixture
def settled(drafted, house, monkeypatch):  # noqa: F811
    """The desk with a house whose attorney may sign, and what a person does to release a version with no gap."""
    monkeypatch.setattr(releases, "to_pdf", lambda files: [b"%PDF" for _ in files])
    monkeypatch.setattr(releases, "check_law", lambda *_: None)
    lee, okafor = house.settings.staff
    staff = (lee, okafor.model_copy(update={"authenticator": SECRET}))
    return house._replace(settings=house.settings.model_copy(update={"staff": staff}))


def fill_in(word) -> None:
    """Take every gap out with its paragraph, or settle it where it stands in a row."""
    for one in list(word.paragraphs):
        if "[CONFIRM" in one.text:
            one._p.getparent().remove(one._p)
    for table in word.tables:
        for cell in (cell for row in table.rows for cell in row.cells if "[CONFIRM" in cell.text):
            cell.text = re.sub(r"\[CONFIRM:[^\]]*\]", "as agreed", cell.text)


def page_of(desk) -> str:
    return (desk.folder(N) / "Case reports" / PAGE).read_text("utf-8")


def test_a_demand_that_contradicts_itself_goes_out_on_the_attorneys_word_alone(drafted, settled, clock):  # noqa: F811
    def change(word):
        fill_in(word)
        row = next(row for table in word.tables for row in table.rows if row.cells[0].text == "Total")
        next(cell for cell in row.cells if cell.text == "275.00").text = "9,999.00"

    edit(drafted, settled, change)
    with pytest.raises(CheckFailedError, match=r'in figures or cites \(see "Before release"') as refused:
        releases.release(settled, DRAFT, "okafor", code_at(clock))
    assert "9,999" not in str(refused.value)
    said = "\n".join(one for one in releases.before_release(settled, DRAFT) if one.startswith("Figures at odds"))
    assert "9,999.00" in said
    assert "275.00" in said
    assert re.search(r"<dt>t\d+\.r\d+</dt><dd>Total \| [^<]*9,999\.00", page_of(drafted))  # the row's own words
    assert [one.sentence for one in verify_file(settled, laid(drafted)).failures if one.where == "figures"] != []
    over = EvenSo("the client takes a round sum", facts=False)
    row = releases.release(settled, DRAFT, "okafor", code_at(clock), over)
    assert row["released even so, over"] > 0
    trail = list(settled.cases.trail.entries(f"matters/{N}/generated/settlement-demand/v002/"))
    assert trail[-1].details["even so"] == "the client takes a round sum"
    assert "9,999.00" in trail[-1].details["over"]
    checked = verify_file(settled, laid(drafted))
    assert not [one for one in checked.failures if one.where == "figures"]
    assert any("released even so by okafor (the client takes a round sum)" in one for one in checked.unchecked)


def test_a_typed_fact_without_a_cite_waits_for_its_cite_or_the_attorneys_word(drafted, settled, clock):  # noqa: F811
    def change(word):
        fill_in(word)
        paragraph(word, "Please call me").insert_paragraph_before("She paid $4,200.00 to a nanny. It was hard on her.")

    edit(drafted, settled, change)
    with pytest.raises(CheckFailedError, match="1 typed fact without a cite"):
        releases.release(settled, DRAFT, "okafor", code_at(clock), EvenSo("looked at", facts=False))
    assert any("$4,200.00" in one for one in verify_file(settled, laid(drafted)).unchecked if "without a cite" in one)
    even_so = runs._even_so("facts")
    assert releases.release(settled, DRAFT, "okafor", code_at(clock), even_so)["released even so, over"] == 1


TYPED = (
    "She broke her wrist.",
    "She missed twelve weeks of work.",
    "It cost $95.00 [Ex. 1, ID-000001].",
    "It cost $90.00 [Exhibit 1, ID-000001].",
    "It cost $95.00 [Ex. 4, ID-000001].",
)


def over(word, old: str, new: str) -> None:
    """Type over a figure in the first run of paragraphs, cells or header that is no more than it."""
    cells = (cell for table in word.tables for row in table.rows for cell in row.cells)
    places = (*word.paragraphs, *(one for cell in cells for one in cell.paragraphs))
    run = next(run for one in places for run in one.runs if run.text == old)
    run.text = new


def test_an_edit_is_held_to_the_cited_pages_the_intake_form_and_the_rest_of_the_letter(drafted, settled):  # noqa: F811
    def change(word):
        over(word, "RC-2025-33108", "RC-2025-33109")
        over(word, "14 February 2026", "15 February 2026")
        over(word, "10 April 2026", "11 April 2026")
        over(word, "275.00", "276.00")
        typed = paragraph(word, "Please call me")
        for sentence in TYPED:
            typed.insert_paragraph_before(sentence)

    edit(drafted, settled, change)
    checked = verify_file(settled, laid(drafted))
    said = "\n".join(one.sentence for one in checked.failures)
    for wrong in (
        "'RC-2025-33109' (t0.r2.c1) was typed over 'RC-2025-33108', which is what the intake form says",
        "'11 April 2026' (p21) was typed over '10 April 2026'",
        "'276.00' (t1.r1.c2) was typed over '275.00'",
        "ID-000001 does not say '$90.00'",
        "ID-000001 stands in exhibit 1, not 4",
    ):
        assert wrong in said
    assert re.search(r"'15 February 2026' \(\S+\) was typed over '14 February 2026', which still stands in \S+", said)
    assert said.count("$95.00") == 0
    unchecked = "\n".join(checked.unchecked)
    assert "twelve weeks" in unchecked
    assert "to be looked at" in unchecked
    assert "broke her wrist" in unchecked
    assert "To be looked at; these bar nothing" in page_of(drafted)


def test_gaps_deleted_with_their_paragraphs_are_told_and_bar_nothing(drafted, settled, clock):  # noqa: F811
    gone = [one.text for one in Document(laid(drafted)).paragraphs if one.text.startswith("[CONFIRM")]
    edit(drafted, settled, fill_in)
    told = releases.before_release(settled, DRAFT)
    assert {f"Removed by hand: {one}" for one in gone} <= set(told)
    (entry,) = (one for one in settled.cases.trail.entries(f"matters/{N}/generated/settlement-demand/v002/"))
    assert all(one in entry.details["removed by hand"] for one in gone)
    assert any(one.startswith("removed by hand: [CONFIRM") for one in verify_file(settled, laid(drafted)).unchecked)
    row = releases.release(settled, DRAFT, "okafor", code_at(clock))
    assert row["gaps removed by hand"] == len([one for one in told if one.startswith("Removed")])


def test_a_version_that_nobody_edited_has_nothing_in_its_way(drafted, house):  # noqa: F811
    assert releases.before_release(house, f"{N}/settlement-demand/v001") == ()
    assert not (drafted.folder(N) / "Case reports" / PAGE).exists()


def test_a_gap_that_the_statute_asks_for_is_put_back_when_its_paragraph_is_deleted(drafted, settled):  # noqa: F811
    made = draft(settled, variant="time-limited", amount="")
    asked = made.manifest.required
    assert asked

    def change(word):
        for one in list(word.paragraphs):
            if any(gap in one.text for gap in asked):
                one._p.getparent().remove(one._p)

    edit(drafted, settled, change)
    newest = max(settled.cases.drafts.list(N), key=lambda one: one.version)
    words = "\n".join(one.text for one in Document(io.BytesIO(laid(drafted).read_bytes())).paragraphs)
    assert set(asked) <= set(newest.gaps)
    assert all(gap in words for gap in asked)
