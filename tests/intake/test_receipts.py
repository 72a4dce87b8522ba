"""What the receipt says, and that it is kept up to date whoever dies."""

import io
import zipfile

from casefile.errors import TransientError
from flows import telling
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"


def test_a_receipt_says_what_came_what_it_is_and_where_it_lies(desk):
    desk.open(N)
    desk.drop(N, "packet.pdf", a_statement("100.00"), a_stub())
    desk.receive()
    assert "packet.pdf: received, being read (received 09:00)" in desk.receipt(N)
    desk.file()
    lines = desk.receipt(N).splitlines()
    assert lines[0] == "packet.pdf: filed; 2 pages: 2 filed (received 09:00)"
    assert lines[1:3] == ["    filed under employment: 1 pay stub", "    filed under medical: 1 medical bill"]


def test_a_repeat_names_where_it_was_before(desk):
    desk.open(N)
    desk.take_in(N, "first.pdf", a_statement("100.00"))
    desk.take_in(N, "again.pdf", a_statement("100.00") + "\n ")
    assert "again.pdf: was here already; filed once; 1 page: 1 here already" in desk.receipt(N)
    assert "    here already, from first.pdf: 1 medical bill" in desk.receipt(N)


def test_a_sub_folder_is_shown_with_the_name(desk):
    desk.open(N)
    desk.take_in(N, "Medical bills/May/bill.pdf", a_statement("100.00"))
    assert desk.receipt(N).startswith("Medical bills/May/bill.pdf: filed")


def test_parts_stand_indented_under_what_they_came_in(desk, pdf_of):
    desk.open(N)
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("stub.pdf", pdf_of(a_stub()))
    with zipfile.ZipFile(outer, "w") as packed:
        packed.writestr("z bill.pdf", pdf_of(a_statement("100.00")))
        packed.writestr("more.zip", inner.getvalue())
    desk.drop(N, "aaa after.pdf", a_statement("7.00"))
    desk.take_in(N, "all.zip", outer.getvalue())
    heads = [line.split(":")[0] for line in desk.receipt(N).splitlines() if "filed under" not in line]
    at = heads.index("all.zip")
    names = [name for name in heads[at:] if name.endswith((".pdf", ".zip"))]
    assert names[:4] == ["all.zip", "    z bill.pdf", "    more.zip", "        stub.pdf"]


def test_what_was_dropped_unsorted_is_told_there_and_in_its_matter(desk):
    desk.open(N)
    desk.take_in("Unsorted", "bill.pdf", a_statement("100.00"))
    assert "    filed under medical of matter 2026-0101: 1 medical bill" in desk.receipt("Unsorted")
    assert "    filed under medical: 1 medical bill" in desk.receipt(N)


def test_what_could_not_be_told_is_told_by_whoever_comes_next(desk, monkeypatch):
    desk.open(N)
    desk.drop(N, "bill.pdf", a_statement("100.00"))
    with monkeypatch.context() as broken:
        broken.setattr(type(desk.house.drop), "write_receipt", _away)
        desk.receive()
        desk.file()
    assert not list(desk.folder(N).glob("Receipts *"))
    assert desk.house.cases.files.untold()
    telling.tell(desk.house)
    assert "bill.pdf: filed" in desk.receipt(N)
    assert not desk.house.cases.files.untold()


def test_a_folder_that_somebody_else_writes_is_left_to_them(desk, clock):
    desk.open(N)
    desk.drop(N, "bill.pdf", a_statement("100.00"))
    work = desk.house.cases.work
    assert work.claim(f"receipt:{N}", "another", clock(), telling.dt.timedelta(seconds=45))
    desk.receive()
    assert not list(desk.folder(N).glob("Receipts *"))
    work.finish(f"receipt:{N}", "another")
    desk.file()
    assert "bill.pdf: filed" in desk.receipt(N)


def _away(*_):
    raise TransientError("the drop folder: the share is away; try again")


def test_a_part_named_like_a_way_out_stays_in_the_folder(desk, pdf_of):
    desk.open(N)
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as packed:
        packed.writestr("../../../../way out.pdf", b"%PDF-1.4 not one")
    desk.take_in(N, "odd.zip", body.getvalue())
    assert [path.name for path in desk.folder(N).parent.parent.rglob("*way out.pdf")] == ["way out.pdf"]
    assert (desk.folder(N) / "Needs attention" / "way out.pdf").is_file()
