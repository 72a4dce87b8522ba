"""Links in the drop folder: never followed, and told like any other thing that can't be taken."""

import pytest

from tests.intake.typed import a_statement

MATTER = "2026-0101"


@pytest.fixture
def firm(desk):
    desk.open()
    return desk


@pytest.fixture
def outside(tmp_path_factory):
    """A folder with a paper, outside of the drop folder."""
    folder = tmp_path_factory.mktemp("outside")
    (folder / "secret.pdf").write_bytes(b"%PDF secret %%EOF")
    return folder


def untouched(outside):
    return {path.name: path.read_bytes() for path in outside.iterdir()} == {"secret.pdf": b"%PDF secret %%EOF"}


@pytest.mark.parametrize(
    ("name", "leads_to"),
    [
        ("scan.pdf", "{outside}/secret.pdf"),
        ("Records", "{outside}"),
        ("gone.pdf", "{outside}/not there"),
        ("loop", "loop"),
        ("up", ".."),
        ("beside.pdf", "bill.pdf"),
        ("Drafts", "{outside}"),
        ("Needs attention", "{outside}"),
    ],
)
def test_a_link_goes_to_needs_attention_unfollowed_with_what_to_do(firm, outside, name, leads_to):
    folder = firm.folder(MATTER)
    if (folder / name).is_dir():
        (folder / name).rmdir()
    (folder / name).symlink_to(leads_to.format(outside=outside))
    firm.drop(MATTER, "bill.pdf", a_statement("120.00"))
    firm.receive()
    firm.file()
    note = (folder / "Needs attention" / f"{name}.txt").read_text()
    assert "This is a link" in note
    assert "copy the file or the folder itself into" in note
    assert str((folder / "Needs attention" / name).readlink()) == leads_to.format(outside=outside)
    assert not (folder / name).is_symlink()
    assert not (folder / "Needs attention").is_symlink()
    assert untouched(outside)
    assert [paper.kind for paper in firm.papers(MATTER)] == ["medical_bill"]
    assert "bill.pdf: filed" in firm.receipt(MATTER)


def test_links_beside_the_matters_are_told_among_the_unsorted(firm, house, outside):
    top = house.settings.drop_folder
    (top / "Unsorted").rmdir()
    for name in ("2026-0199 Link", "Unsorted", "New matters copy"):
        (top / name).symlink_to(outside)
    firm.receive()
    told = {path.name for path in (top / "Unsorted/Needs attention").glob("*.txt")}
    assert told == {"2026-0199 Link.txt", "Unsorted.txt", "New matters copy.txt"}
    assert untouched(outside)


def test_a_link_in_place_of_new_matters_leaves_a_folder_to_drop_into(firm, house, outside):
    place = house.settings.drop_folder / "New matters"
    place.rmdir()
    place.symlink_to(outside)
    firm.receive()
    assert place.is_dir()
    assert not place.is_symlink()
    assert untouched(outside)


def test_a_link_in_a_folder_dropped_whole_is_told_with_its_path(firm, outside):
    folder = firm.folder(MATTER)
    (folder / "From Kaiser/2026").mkdir(parents=True)
    (folder / "From Kaiser/2026/scan.pdf").symlink_to(outside / "secret.pdf")
    firm.receive()
    note = (folder / "Needs attention/scan.pdf.txt").read_text()
    assert note.startswith("From Kaiser/2026/scan.pdf\n\nThis is a link")


def test_the_same_link_again_and_a_paper_of_its_name_write_over_nothing(firm, outside):
    attention = firm.folder(MATTER) / "Needs attention"
    for _ in range(2):
        (firm.folder(MATTER) / "scan.pdf").symlink_to(outside / "secret.pdf")
        firm.receive()
    firm.take_in(MATTER, "scan.pdf", b"%PDF-1.4 no paper at all %%EOF")
    assert (attention / "scan.pdf").is_symlink()
    assert "link" in (attention / "scan.pdf.txt").read_text()
    assert sorted(path.name for path in attention.iterdir() if path.suffix == ".pdf") == [
        "scan (2).pdf",
        "scan.pdf",
    ]
    assert untouched(outside)


def test_a_claimed_link_is_found_again_after_a_crash(firm, house, outside):
    (firm.folder(MATTER) / "scan.pdf").symlink_to(outside / "secret.pdf")
    assert house.drop.claim(house.drop.scan()[0]) is not None
    firm.receive()
    assert (firm.folder(MATTER) / "Needs attention/scan.pdf.txt").is_file()
    assert house.drop.claimed() == ()
