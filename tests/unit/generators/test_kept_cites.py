"""What a person's edited paragraph cites, held against the binder of today: written anew, or a gap."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document
from docx.oxml.ns import qn

from generators.asides import jumps
from generators.documents.settlement_demand import DemandOptions, build
from generators.kept_cites import CITES, KeptCites
from generators.layout import lay_out
from generators.merging import merge
from generators.places import gaps, walk
from tests.unit.generators.sample import sample_case, sample_desk, words_on


@pytest.fixture(scope="module")
def case():
    return sample_case()


@pytest.fixture(scope="module")
def desk(case):
    return sample_desk(case)._replace(page_text=lambda file, page: words_on(case, file, page))


@pytest.fixture(scope="module")
def demand(case, desk):
    return build(case, DemandOptions(), desk)[0]


def without(case, kind):
    return case.model_copy(update={"documents": tuple(one for one in case.documents if one.kind != kind)})


def edited(docx, old, new):
    """Return the file after a person changed words within one run of a paragraph or cell."""
    document = Document(io.BytesIO(docx))
    runs = [one for one in document.element.body.iter(qn("w:t")) if old in (one.text or "")]
    runs[0].text = runs[0].text.replace(old, new)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def again(case, desk, demand, mine, *, settled=frozenset(), released=False):
    """Return today's demand with the edit kept."""
    today = build(case, DemandOptions(), desk)[0]
    cites = KeptCites(case, desk, today.exhibits, settled, released=released)
    return today, merge(demand.docx, mine, demand.claims, today.docx, today.claims, cites)


def paragraph(docx, words):
    return next(place.text for place in walk(docx) if words in place.text and not place.text.startswith("[CONFIRM"))


def of_cites(docx):
    return [gap.sentence for gap in gaps(docx) if gap.sentence.startswith(CITES)]


def test_a_cite_whose_page_stands_in_another_exhibit_now_is_written_anew(case, desk, demand):
    mine = edited(demand.docx, "The same imaging also notes", "The same study notes besides")
    smaller = without(without(case, "photograph"), "repair_estimate")
    today, made = again(smaller, desk, demand, mine)
    before, after = (paragraph(docx, "The same study notes") for docx in (mine, made.docx))
    old, new = (re.search(r"Ex\. (\d+), (MQR-\d+)", text) for text in (before, after))
    assert (int(old[1]) - 1, old[2]) == (int(new[1]), new[2])
    documents = {one.id: one for one in smaller.documents}
    layout = lay_out(today.exhibits, documents)
    pages = {
        desk.bates[documents[one].file, page]: layout.page(one, page)
        for one in layout.starts
        for page in range(documents[one].pages[0], documents[one].pages[1] + 1)
    }
    for jump in jumps(made.docx):
        number = re.search(r"MQR-\d{6}", jump.words)
        assert not number or jump.target == f"exhibits.pdf#page={pages[number[0]]}"
    assert of_cites(made.docx) == []


def test_a_cite_of_a_page_that_left_the_file_is_a_gap(case, desk, demand):
    mine = edited(demand.docx, "The officer issued a citation", "The officer wrote a citation")
    _, made = again(without(case, "crash_report"), desk, demand, mine)
    (gap,) = of_cites(made.docx)
    assert re.search(r"MQR-00000\d is no page of the exhibits now", gap)


def test_a_figure_changed_beside_a_cite_that_does_not_show_it_is_a_gap(case, desk, demand):
    mine = edited(demand.docx, "7,252.00", "7,552.00")
    _, made = again(case, desk, demand, mine)
    (gap,) = of_cites(made.docx)
    assert "7,552.00 stands on none of them" in gap
    _, made = again(case, desk, demand, mine, settled=frozenset((gap,)))
    assert of_cites(made.docx) == []
