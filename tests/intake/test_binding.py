"""The binder of filed papers: what does not go out is burnt in, the originals stay, and what is held never comes in."""

import datetime as dt
import io
import json

import pypdf
import pytest

from casefile.drafts import Manifest
from casefile.errors import PermanentError
from casefile.keys import original_key, version_prefix
from casefile.matter import Guardian
from flows.binding import binder_files, binder_of, withdrawn
from flows.desks import desk_of
from generators.desk import Built, Exhibit
from tests.intake.typed import open_matter

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
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, note), 1)
    said = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(binder.pdf)).pages)
    assert "123-45-6789" not in said
    assert "collision" in said
    assert (house.store.get(original_key(note.file)), house.store.get(note.storage_key)) == before


def test_the_firms_log_names_number_kind_and_rule_and_not_the_identifier(house, filed):
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, *filed.documents), 1)
    (row,) = json.loads(binder.log)["redactions"]
    assert (row["what"], row["shown"], row["rule"], row["mark"]) == (
        "Social Security or taxpayer number",
        "xxx-xx-6789",
        "Cal. Rules of Court, rule 1.201",
        "V",
    )
    assert row["bates"].endswith("-000001")
    assert b"123-45" not in binder.log


CHILD = {"date_of_birth": dt.date(2015, 5, 6), "guardian": Guardian(name="Yolanda Duarte", relation="mother")}


@pytest.fixture
def of_a_child(desk, house):
    """Return the case of a child's matter with one filed note that names child and mother."""
    number = desk.open(client=CHILD)
    desk.take_in(number, "note.pdf", f"{NOTE}\nHer mother Yolanda Duarte says that Imogen sleeps badly.")
    return house.cases.filings.load_case(number)


def text_of(binder):
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(binder.pdf)).pages)


def test_a_childs_name_goes_out_as_initials_and_the_mothers_stays(house, of_a_child):
    binder = binder_of(house, of_a_child, desk_of(house, None, of_a_child), built(of_a_child, *of_a_child.documents), 1)
    assert "Imogen" not in text_of(binder)
    assert "Yolanda Duarte" in text_of(binder)
    rows = [row for row in json.loads(binder.log)["redactions"] if row["what"] == "name of a minor"]
    assert [(row["shown"], row["rule"]) for row in rows] == [
        ("I. D.", "Fed. R. Civ. P. 5.2"),
        ("I.", "Fed. R. Civ. P. 5.2"),
    ]
    assert b"Imogen" not in binder.log


def test_a_firm_may_leave_childrens_names_readable(house, of_a_child):
    house = house._replace(settings=house.settings.model_copy(update={"redact": ("ssn",)}))
    binder = binder_of(house, of_a_child, desk_of(house, None, of_a_child), built(of_a_child, *of_a_child.documents), 1)
    assert "Imogen Duarte" in text_of(binder)


def test_a_child_of_a_linked_matter_goes_out_as_initials(desk, house):
    open_matter(house, "2026-0777", "Felix Moreau", client={"date_of_birth": dt.date(2019, 1, 2)})
    number = desk.open(linked_matters=("2026-0777", "2026-0999"))
    desk.take_in(number, "note.pdf", f"{NOTE}\nFelix Moreau sat beside her.")
    case = house.cases.filings.load_case(number)
    said = text_of(binder_of(house, case, desk_of(house, None, case), built(case, *case.documents), 1))
    assert "Felix" not in said
    assert "Imogen Duarte" in said


def test_a_firm_may_leave_a_kind_in(house, filed):
    house = house._replace(settings=house.settings.model_copy(update={"redact": ("card",)}))
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, *filed.documents), 1)
    assert json.loads(binder.log)["redactions"] == []


def test_a_held_paper_in_an_exhibit_stops_the_run(house, filed):
    desk = desk_of(house, None, filed)
    held = tuple(document.model_copy(update={"held": "privileged"}) for document in filed.documents)
    with pytest.raises(PermanentError, match="is held back"):
        binder_of(house, filed.model_copy(update={"documents": held}), desk, built(filed, *held), 1)


def test_the_same_papers_give_the_same_bytes(house, filed):
    desk, paper = desk_of(house, None, filed), built(filed, *filed.documents)
    assert binder_of(house, filed, desk, paper, 1) == binder_of(house, filed, desk, paper, 1)


def release(house, case, paper, binder):
    """Release version 1 of the paper, as far as later binders look at it."""
    outputs = {"settlement-demand.docx": "a" * 64, "binder.json": "b" * 64}
    version = house.cases.drafts.reserve(case.matter.number, paper.name, "c" * 64)
    manifest = Manifest(
        matter=case.matter.number, document=paper.name, version=version, matterflow_version="1", rules_version="1",
        inputs={}, outputs=outputs, triggered_by="okafor", triggered_on=house.today(),
    )  # fmt: skip
    house.cases.drafts.save(manifest)
    house.store.put(version_prefix(case.matter.number, paper.name, version) + "binder.json", binder.log)
    house.cases.drafts.release(
        case.matter.number, paper.name, version, content_hash="a" * 64, by="okafor", at=house.now()
    )


def test_a_page_withdrawn_after_a_release_leaves_a_slip_sheet_under_its_number(desk, house):
    number = desk.open()
    desk.take_in(number, "one.pdf", NOTE)
    desk.take_in(number, "two.pdf", NOTE.replace("03/02", "03/09").replace("Neck", "Arm"))
    case = house.cases.filings.load_case(number)
    first, second = case.documents
    at = desk_of(house, None, case)
    release(house, case, built(case, first, second), binder_of(house, case, at, built(case, first, second), 1))
    gone = at.bates[second.file, 1]
    later = binder_of(house, case, at, built(case, first), 2)
    assert json.loads(later.log)["withdrawn"] == [gone]
    pages = pypdf.PdfReader(io.BytesIO(later.pdf)).pages
    assert "has been withdrawn" in pages[-1].extract_text()
    assert gone in pages[-1].extract_text()
    assert "Arm" not in "".join(page.extract_text() for page in pages)
    assert json.loads(binder_of(house, case, at, built(case, first, second), 2).log)["withdrawn"] == []


def test_what_was_only_drafted_leaves_no_slip_sheet(house, filed):
    at = desk_of(house, None, filed)
    binder_of(house, filed, at, built(filed, *filed.documents), 1)
    assert withdrawn(house, filed, at, built(filed), 2) == ()


def test_numbers_stay_when_the_clients_name_is_corrected(house, filed):
    before = desk_of(house, None, filed).bates
    client = filed.matter.client.model_copy(update={"name": "Yolanda Park"})
    renamed = filed.model_copy(update={"matter": filed.matter.model_copy(update={"client": client})})
    assert desk_of(house, None, renamed).bates == before


def test_a_binder_over_the_firms_limit_comes_in_parts_too(house, filed):
    house = house._replace(settings=house.settings.model_copy(update={"exhibits_megabytes": 0.001}))
    binder = binder_of(house, filed, desk_of(house, None, filed), built(filed, *filed.documents), 1)
    assert list(binder.files) == ["exhibits.pdf", "exhibits-1.pdf", "binder.json"]
    assert binder_files([*binder.files, "claims.json"]) == ["exhibits.pdf", "exhibits-1.pdf"]
