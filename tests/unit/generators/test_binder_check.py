import datetime as dt
import io

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem

from casefile.documents import FiledDocument
from casefile.minors import Persons
from generators.binder import bind, number_range, page_numbers
from generators.binder_check import Bound, faults
from generators.desk import Exhibit
from generators.identifiers import KINDS
from generators.minor_names import Minors
from generators.redaction import redacted, searched
from tests import documents as drawn
from tests.unit.generators.papers import SHA, a_bill

BATES = {(SHA, page): f"AR-{page:06d}" for page in range(1, 100)}
EXHIBITS = (Exhibit("1", "Bills", ("b1",)), Exhibit("2", "Records of the clinic", ("b2",)))


@pytest.fixture(scope="module")
def papers() -> dict[str, FiledDocument]:
    return {"b1": a_bill("5.00", pages=(1, 2)), "b2": a_bill("7.00", id="b2", pages=(3, 3))}


@pytest.fixture(scope="module")
def bound(papers, tmp_path_factory):
    """A binder of two exhibits, one page of which is redacted, and what it should be."""
    path = tmp_path_factory.mktemp("papers") / "b2.pdf"
    path.write_bytes(drawn.text_pdf([drawn.prose("Patient", "SSN: 123-45-6789")]))
    seen = searched(path, KINDS)
    secrets, done = seen.secrets, redacted(path, seen)
    pdfs = {"b1": drawn.text_pdf([drawn.prose("one"), drawn.prose("two")]), "b2": done.pdf}
    out = io.BytesIO()
    layout = bind(out, "Ruiz", EXHIBITS, papers, pdfs, BATES)
    ranges = {name: number_range(paper, BATES) for name, paper in papers.items()}
    burnt = {layout.starts["b2"]: done.burnt}
    return out.getvalue(), Bound(layout, tuple(page_numbers(layout, papers, BATES)), ranges, burnt, secrets)


def changed(binder, change):
    """Return the binder with a change made to it, saved as it is saved."""
    with pikepdf.open(io.BytesIO(binder)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
        return out.getvalue()


def test_a_sound_binder_has_no_faults(bound):
    assert faults(*bound) == ()


def test_a_day_of_birth_that_is_left_is_a_fault(papers):
    out = io.BytesIO()
    pages = [drawn.prose("of birth: 05/09/1988"), drawn.prose("two")]
    pdfs = {"b1": drawn.text_pdf(pages), "b2": drawn.text_pdf([drawn.prose("three")])}
    layout = bind(out, "Ruiz", EXHIBITS, papers, pdfs, BATES)
    ranges = {name: number_range(paper, BATES) for name, paper in papers.items()}
    sound = Bound(layout, tuple(page_numbers(layout, papers, BATES)), ranges)
    assert faults(out.getvalue(), sound) == ()
    assert faults(out.getvalue(), sound._replace(births=[dt.date(1988, 5, 9)])) == (
        f"page {layout.starts['b1']} of the binder still holds a date of birth that is redacted",
    )


DANA = Minors.of(Persons(("Dana Ruiz",), ("Lisa Ruiz",)))


@pytest.fixture
def of_a_minor(papers, tmp_path):
    """A binder of a child's papers, one page of which is redacted, and what it should be."""
    path = tmp_path / "b2.pdf"
    path.write_bytes(drawn.text_pdf([drawn.prose("Patient: RUIZ, DANA", "Guardian: Lisa Ruiz")]))
    done = redacted(path, searched(path, KINDS, (), DANA))
    pdfs = {"b1": drawn.text_pdf([drawn.prose("one"), drawn.prose("two")]), "b2": done.pdf}
    exhibits = (EXHIBITS[0], Exhibit("2", "Records of Dana Ruiz", ("b2",)))
    out = io.BytesIO()
    layout = bind(out, "Exhibits", exhibits, papers, pdfs, BATES, minors=DANA)
    ranges = {name: number_range(paper, BATES) for name, paper in papers.items()}
    burnt = {layout.starts["b2"]: done.burnt}
    plan = Bound(layout, tuple(page_numbers(layout, papers, BATES)), ranges, burnt, minors=DANA)
    return out.getvalue(), plan


def test_index_tab_and_bookmark_carry_a_minors_initials(of_a_minor):
    binder, plan = of_a_minor
    assert faults(binder, plan) == ()
    with pikepdf.open(io.BytesIO(binder)) as pdf, pdf.open_outline() as outline:
        assert outline.root[2].title == "Ex. 2: Records of D. R."
    said = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(binder)).pages)
    assert "Dana" not in said
    assert said.count("Records of D. R.") == 2
    assert "Lisa Ruiz" in said


def name_bookmark(pdf):
    with pdf.open_outline() as outline:
        outline.root[2].title = "Ex. 2: Records of Dana Ruiz"


def name_child(pdf):
    pdf.pages[5].contents_add(pdf.make_stream(b"BT 3 Tr /MtfBates 4 Tf (Dana Ruiz) Tj ET"), prepend=True)


def name_on_tab(pdf):
    pdf.pages[1].contents_add(pdf.make_stream(b"BT /MtfBates 9 Tf 72 300 Td (Ruiz, Dana) Tj ET"))


def comment_child(pdf):
    pdf.pages[5].contents_add(pdf.make_stream(b"% Dana Ruiz\n"), prepend=True)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (name_bookmark, "a bookmark of the binder holds the name of a minor"),
        (name_child, "page 6 of the binder still holds the name of a minor"),
        (name_on_tab, "page 2 of the binder still holds the name of a minor"),
        (comment_child, "page 6 of the binder still holds the name of a minor"),
    ],
)
def test_a_minors_name_that_is_left_is_a_fault(of_a_minor, change, said):
    binder, plan = of_a_minor
    assert any(said in fault for fault in faults(changed(binder, change), plan))


def restamp(pdf):
    contents = pdf.pages[2].obj.Contents
    contents[len(contents) - 1] = pdf.make_stream(contents[len(contents) - 1].read_bytes().replace(b"01)", b"07)"))


def swap(pdf):
    first, second = pdf.pages[2].obj, pdf.pages[3].obj
    pdf.pages[2], pdf.pages[3] = pikepdf.Page(second), pikepdf.Page(first)


def misprint(pdf):
    page = pdf.pages[0].obj
    page.Contents = pdf.make_stream(page.Contents.read_bytes().replace(b"(3)", b"(4)"))


def mislead(pdf):
    pdf.pages[0].obj.Annots[1].Dest = Array([pdf.pages[3].obj, Name.Fit])


def misname(pdf):
    pdf.Root.Names.Dests.Kids[0].Names[1] = Array([pdf.pages[0].obj, Name.Fit])


def mismark(pdf):
    with pdf.open_outline() as outline:
        outline.root[1].children[0] = OutlineItem(outline.root[1].children[0].title, 3, "Fit")


def unburn(pdf):
    image = pdf.pages[5].obj.Resources.XObject.MtfPage
    image.write(b"\xff" * (int(image.Width) * int(image.Height)))


def whisper(pdf):
    pdf.pages[5].contents_add(pdf.make_stream(b"BT 3 Tr /MtfBates 4 Tf (123-45-6789) Tj ET"), prepend=True)


def hide_away(pdf):
    """Draw the number in a font that says its signs are others: programs that show pages do not find it."""
    means = pdf.pages[5].obj.Resources.Font.MtfWords.ToUnicode
    means.write(means.read_bytes().replace(b"<FFFF> <0000>", b"<FFFF> <4000>"))
    first, second = ("123-45".encode("utf-16-be").hex(), "-6789".encode("utf-16-be").hex())
    shown = f"BT /MtfWords 4 Tf 1 0 0 1 50 50 Tm [<{first}> -20 <{second}>] TJ ET"
    pdf.pages[5].contents_add(pdf.make_stream(shown.encode()), prepend=True)


def borrow(pdf):
    """Give the page a font of its own, in which its words cannot be read by their bytes."""
    pdf.pages[5].obj.Resources.Font["/F9"] = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)


def annotate(pdf):
    pdf.pages[5].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]))])


def say_who(pdf):
    pdf.docinfo["/Author"] = "A. Lee"


def script(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def attach(pdf):
    pdf.attachments["records.txt"] = b"SSN"


def describe(pdf):
    pdf.Root.Metadata = pdf.make_stream(b"<x:xmpmeta/>")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (restamp, "page 3 of the binder does not show its number AR-000001"),
        (swap, "page 3 of the binder does not show its number AR-000001"),
        (misprint, "the index does not print the line of AR-000001 to 000002 with page 3"),
        (mislead, "the index's line of AR-000001 to 000002 does not lead to its page 3"),
        (misname, "the name AR-000001 does not lead to page 3"),
        (mismark, "the bookmark of AR-000001 to 000002 does not lead to its page"),
        (unburn, "a box on page 6 of the binder is not burnt in"),
        (whisper, "page 6 of the binder still holds words that are redacted"),
        (hide_away, "page 6 of the binder still holds words that are redacted"),
        (borrow, "page 6 of the binder holds more than its picture"),
        (annotate, "page 6 of the binder holds more than its picture"),
        (say_who, "who made it"),
        (script, "OpenAction"),
        (attach, "files attached"),
        (describe, "Metadata"),
        (lambda pdf: pdf.pages.append(pdf.pages[0]), "the binder has 7 pages, its plan 6"),
    ],
)
def test_whatever_is_not_as_it_should_be_is_named(bound, change, said):
    binder, plan = bound
    assert any(said in fault for fault in faults(changed(binder, change), plan))


def test_earlier_revisions_are_named(bound):
    binder, plan = bound
    again = binder + b"\n% more\n" + binder[binder.rindex(b"startxref") :]
    assert any("earlier revisions" in fault for fault in faults(again, plan))


def test_what_is_no_pdf_is_named(bound):
    assert faults(b"no pdf", bound[1]) == ("the binder cannot be opened again",)
