"""The binder of filed papers: what does not go out is burnt in, the originals stay, and what is held never comes in."""

import io
import json

import pypdf
import pytest

from casefile.errors import PermanentError
from casefile.keys import original_key
from flows.binding import binder_of
from flows.desks import desk_of
from generators.desk import Built, Exhibit

NOTE = "Patient: Imogen Duarte\nCHART NOTE 03/02/2026\nSocial Security No. 123-45-6789\nNeck pain after the collision."


@pytest.fixture
def filed(desk, house):
    """Return the matter's case with one filed note."""
    number = desk.open()
    desk.take_in(number, "note.pdf", NOTE)
    return house.cases.filings.load_case(number)


def built(case, *documents):
    exhibits = (Exhibit("1", "Records", tuple(document.id for document in documents)),)
    return Built("settlement-demand", b"", (), (), (), exhibits)


def test_a_filed_paper_goes_out_without_its_identifiers_and_stays_as_it_came(house, filed):
    (note,) = filed.documents
    before = house.store.get(original_key(note.file)), house.store.get(note.storage_key)
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, note))
    said = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(binder.pdf)).pages)
    assert "123-45-6789" not in said
    assert "collision" in said
    assert (house.store.get(original_key(note.file)), house.store.get(note.storage_key)) == before


def test_the_firms_log_names_number_kind_and_rule_and_not_the_identifier(house, filed):
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, *filed.documents))
    (row,) = json.loads(binder.log)["redactions"]
    assert (row["what"], row["shown"], row["rule"], row["mark"]) == (
        "Social Security or taxpayer number",
        "xxx-xx-6789",
        "Cal. Rules of Court, rule 1.201",
        "V",
    )
    assert row["bates"].endswith("-000001")
    assert b"123-45" not in binder.log


def test_a_firm_may_leave_a_kind_in(house, filed):
    house = house._replace(settings=house.settings.model_copy(update={"redact": ("card",)}))
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, *filed.documents))
    assert json.loads(binder.log)["redactions"] == []


def test_a_held_paper_in_an_exhibit_stops_the_run(house, filed):
    desk = desk_of(house, None, filed)
    held = tuple(document.model_copy(update={"held": "privileged"}) for document in filed.documents)
    with pytest.raises(PermanentError, match="is held back"):
        binder_of(house, filed.model_copy(update={"documents": held}), desk, built(filed, *held))


def test_the_same_papers_give_the_same_bytes(house, filed):
    desk, paper = desk_of(house, None, filed), built(filed, *filed.documents)
    assert binder_of(house, filed, desk, paper) == binder_of(house, filed, desk, paper)
