"""Demands of many shapes of matter: each holds, reads as a letter does, and keeps what must stay out of it."""

import io
import re
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from openpyxl import load_workbook
from PIL import Image

from casefile.ledger import build_ledger
from casefile.pages import Box
from casefile.records.insurance import CrashParty
from generators.documents.settlement_demand import DemandOptions, DemandView, build
from generators.places import walk
from generators.shipped import template
from generators.verification import verify
from tests.benchmarks.demands import origins
from tests.benchmarks.matters import SHAPES, desk, matter

QUICK = [name for name in SHAPES if name != "5,000 pages"]


_MADE = {}


def made(name, case=None, at=None, **options):
    """Return the demand of a shape, or of a case like it; `at` are changes of the desk. The same one is built once."""
    key = (name, repr(options)) if case is None and at is None else None
    if key in _MADE:
        return _MADE[key]
    case = case or matter(name)
    (built,) = build(case, DemandOptions.model_validate(options), desk(case, **(at or {})))
    if key is not None:
        _MADE[key] = built
    return built


def lines(built):
    return [place for place in walk(built.docx) if place.where.startswith("p")]


def text_of(built):
    return "\n".join(place.text for place in walk(built.docx))


def elements(built):
    """Return the rows of the compliance sheet by the words of the element."""
    (paper,) = built.firm_papers
    sheet = load_workbook(io.BytesIO(paper.body))["Elements"]
    return {row[1]: row[0] for row in sheet.iter_rows(min_row=5, values_only=True) if row[1]}


@pytest.mark.parametrize("name", QUICK)
def test_every_claim_of_every_shape_holds(name):
    case, built = matter(name), made(name)
    assert verify(built.docx, built.claims, origins(case, desk(case))) == ()


@pytest.mark.parametrize("name", QUICK)
def test_each_fact_stands_on_a_page_that_is_cited_beside_it(name):
    assert not list(off_the_cited_pages(made(name)))


def off_the_cited_pages(built):
    """Yield each fact of a record whose page no cite of its paragraph, or of its row of a table, names.

    The chart and the heads of columns name providers and payers without a cite: their rows elsewhere have it.
    """
    known = {claim.id: claim for claim in built.claims}
    rows = {}
    for place in walk(built.docx):
        rows.setdefault(re.sub(r"\.c\d+$", "", place.where), []).append(place)
    chart = next((key.partition(".")[0] for key, cells in rows.items() if cells[0].text == "Treatment by provider"), "")
    for key, cells in rows.items():
        if key[0] not in "pt" or key.endswith(".r0") or (chart and key.startswith(f"{chart}.")):
            continue
        cited = set(pages_cited(" ".join(cell.text for cell in cells)))
        for span in (span for cell in cells for span in cell.spans):
            claim = known[span.claim]
            if claim.kind == "record" and claim.path != "@page" and int(claim.bates.rsplit("-")[-1]) not in cited:
                yield key, claim.text


def pages_cited(text):
    for first, last in re.findall(r"[A-Z]+-(\d{6})(?: to (?:[A-Z]+-)?(\d{6}))?", text):
        yield from range(int(first), int(last or first) + 1)


ADJECTIVES = (
    "severe", "serious", "horrific", "terrible", "devastating", "significant", "substantial", "excruciating",
    "debilitating", "tragic",
    "reckless", "clearly", "obviously", "extensive", "permanent", "life-changing", "great", "considerable",
)  # fmt: skip


@pytest.mark.parametrize("name", QUICK)
def test_outside_quotation_marks_nothing_is_coloured(name):
    own = re.sub(
        "\u201c[^\u201d]*\u201d", "", "\n".join(line.text for line in lines(made(name)) if "CONFIRM" not in line.text)
    )
    assert [word for word in ADJECTIVES if re.search(rf"\b{word}\b", own, re.IGNORECASE)] == []


@pytest.mark.parametrize("name", QUICK)
def test_no_heading_stands_without_something_under_it(name):
    places = list(walk(made(name).docx))
    body = [place for place in places if place.where[0] in "pt"]
    order = {place.where: at for at, place in enumerate(body)}
    heads = [place for place in body if place.style.replace(" ", "") in {"Heading1", "Schedule"}]
    assert len(heads) > 8
    for head in heads:
        after = body[order[head.where] + 1]
        assert after.style.replace(" ", "") not in {"Heading1", "Schedule"}, head.text


@pytest.mark.parametrize("name", QUICK)
def test_the_grammar_does_not_break(name):
    for line in lines(made(name)):
        assert not re.search(r"  |\b1 (?:visits|claims|days)\b|\.\.(?!\.)(?<!\.\.\.)|,\.|\( |\bNone\b", line.text), (
            line.text
        )


@pytest.mark.parametrize("name", QUICK)
def test_the_schedule_of_charges_adds_up_to_the_medical_expenses(name):
    case = matter(name)
    tables = Document(io.BytesIO(made(name).docx)).tables
    schedule = next(table for table in tables if table.rows[0].cells[1].text == "Code")
    assert schedule.rows[-1].cells[5].text == f"{build_ledger(case).totals.billed:,.2f}"


def test_tables_repeat_their_heads_and_rows_stay_whole():
    for table in Document(io.BytesIO(made("forty providers").docx)).tables:
        if table.rows[0].cells[0].text in {"Provider", "ICD code", "Diagnosis (ICD code)"}:
            assert table.rows[0]._tr.xpath("w:trPr/w:tblHeader")
            assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)


def test_a_schedule_has_code_words_days_units_and_charge():
    tables = Document(io.BytesIO(made("california").docx)).tables
    schedule = next(table for table in tables if table.rows[0].cells[1].text == "Code")
    row = next([cell.text for cell in row.cells] for row in schedule.rows if row.cells[1].text == "97110")
    assert row[:6] == ["Birchalder Orthopaedics", "97110", "Therapeutic exercise, 15 minutes", "3/4/26 to 3/20/26 (5)",
                       "5", "312.50"]  # fmt: skip


def test_a_minor_goes_by_initials_and_the_settlement_waits_for_approval():
    built = made("minor")
    assert "Rowan" not in text_of(built)
    assert "R. T. W., a minor, by Dana R. Whitlock, mother, offers to settle" in text_of(built)
    assert "Cal. Prob. Code 3500: A minor's compromise needs the court's approval" in text_of(built)


def test_a_minor_without_a_guardian_is_a_gap():
    case = matter("minor")
    alone = case.matter.client.model_copy(update={"guardian": None})
    built = made("minor", case.model_copy(update={"matter": case.matter.model_copy(update={"client": alone})}))
    assert any("who acts for the minor" in one for one in built.gaps)


def test_after_a_death_both_claims_are_named_with_who_makes_them():
    text = text_of(made("death"))
    assert "Dana R. Whitlock, for the estate of Rowan T. Whitlock and the survivors, offers to settle" in text
    assert "EPTL 11-3.2(b)" in text
    assert "EPTL 5-4.1, 5-4.3" in text
    assert "Dana R. Whitlock (spouse) and Ira Whitlock (son)" in text
    assert "Attorneys for Dana R. Whitlock, for the estate of Rowan T. Whitlock and the survivors" in text


def test_bills_after_a_death_are_asked_about():
    assert any("days of service after the death" in one for one in made("death").gaps)


def test_two_claimants_share_the_limit_of_the_accident():
    text = text_of(made("two claimants", variant="policy-limits"))
    assert "Clients of this firm make 2 claims from this occurrence" in text
    assert "The limit of $50,000.00 for each accident is there for all of them together" in text
    assert "for $25,000.00, the limit for one person" in text


def test_somebody_else_in_the_crash_report_is_asked_about():
    case = matter("california")
    papers = [_with_a_passenger(paper) if paper.kind == "crash_report" else paper for paper in case.documents]
    built = made("california", case.model_copy(update={"documents": tuple(papers)}))
    assert any("whether Noor Vale [Ex. 1, " in one for one in built.gaps)
    assert "No claim of another person" not in text_of(built)


def _with_a_passenger(paper):
    record = paper.record.model_copy(
        update={"parties": (*paper.record.parties, CrashParty(role="passenger", name="Noor Vale"))}
    )
    place = paper.sources["parties[1].name"].model_copy(update={"text": "Noor Vale", "box": Box(400, 1, 500, 2)})
    return paper.model_copy(update={"record": record, "sources": {**paper.sources, "parties[2].name": place}})


def test_what_the_law_counts_from_the_letter_is_a_note_for_the_firm_alone():
    built = made("florida", variant="policy-limits")
    notes = [comment.text for comment in Document(io.BytesIO(built.docx)).comments]
    assert any("624.155(3)" in one and "day 60 is 7 November 2026" in one for one in notes)
    assert "624.155" not in text_of(built)


def test_medicare_is_named_and_its_number_is_not():
    text = text_of(made("medicare"))
    assert "is entitled to Medicare (42 C.F.R. 411.22" in text
    assert "1EG4" not in text


def test_a_hospital_lien_is_named_in_the_release_of_a_stowers_demand():
    built = made("texas", variant="time-limited", expires="2026-10-08")
    offer = next(line.text for line in lines(built) if "offers to settle" in line.text)
    assert "satisfaction of all liens, among them the claim of Alder Hospital [Ex. 7, " in offer
    assert elements(built)["the release of known hospital liens"] == "met"


def test_a_georgia_offer_has_the_statutes_terms_and_no_others():
    built = made("georgia", variant="time-limited", expires="2026-10-16", payment_by="2026-10-30")
    assert set(elements(built).values()) == {"met"}
    assert "Time and manner of acceptance" not in text_of(built)
    assert "made payable" not in text_of(built)
    assert "(b)(1)(F) Payment is to be delivered by Friday, 30 October 2026." in text_of(built)
    assert lines(built)[1].text == "By certified mail, return receipt requested"


@pytest.mark.parametrize(
    ("given", "open_one", "gap"),
    [
        ({"expires": "2026-10-16"}, "the date by which payment is to be received", "give it with --payment-by"),
        ({"payment_by": "2026-10-30"}, "the date by which it must be accepted", "not before 8 October 2026"),
        (
            {"expires": "2026-10-16", "payment_by": "2026-10-17"},
            "the date by which payment is to be received",
            "not before 18 October 2026",
        ),
    ],
)
def test_a_georgia_offer_without_a_term_is_blocked(given, open_one, gap):
    built = made("georgia", variant="time-limited", **given)
    assert next(words for words, state in elements(built).items() if state == "open").startswith(open_one)
    assert any(gap in one for one in built.gaps)


def test_sending_that_the_statute_does_not_name_is_blocked():
    built = made("georgia", variant="time-limited", expires="2026-10-16", sent_by="email")
    assert any("the statute names no sending by e-mail" in one for one in built.gaps)


def test_by_mail_california_asks_for_three_days_more():
    assert "Monday, 12 October 2026 (34 days" in text_of(made("minor", variant="time-limited", sent_by="mail"))


def test_missouri_encloses_providers_and_employers_with_authorisations():
    built = made("missouri", variant="time-limited", expires="2027-01-15")
    text = text_of(built)
    assert re.search(r"Alder Hospital, 100 Main Street \[Ex. 2, [^]]+\]: \[CONFIRM: the signed authorisation\]", text)
    assert "Employers since the date of loss, with authorisations:" in text
    assert "The release is an unconditional release from all present and future liability under 537.060." in text


def test_underinsured_benefits_are_the_limit_less_what_the_adverse_limit_takes_off():
    case = matter("florida")
    california = case.matter.model_copy(update={"jurisdiction": matter("california").matter.jurisdiction})
    papers = [_with_limit(paper) for paper in case.documents]
    built = made(
        "florida", case.model_copy(update={"matter": california, "documents": tuple(papers)}), variant="underinsured"
    )
    assert "$250,000.00 less $100,000.00 is $150,000.00 [Ex. 8, " in text_of(built)
    assert "offers to resolve that claim for $150,000.00" in text_of(built)
    assert "exhausted by payment of judgments or settlements" in text_of(built)


def _with_limit(paper):
    """Return the client's own declarations with a limit of 250,000; other papers as they are."""
    if paper.kind != "declarations" or paper.record.carrier != "Larkfield Auto":
        return paper
    line = paper.record.coverages[0].model_copy(update={"limit_per_person": Decimal("250000.00")})
    record = type(paper.record).model_validate({**paper.record.model_dump(), "coverages": [line.model_dump()]})
    place = paper.sources["coverages[0].limit_per_person"].model_copy(update={"text": "250,000.00"})
    sources = {**paper.sources, "coverages[0].limit_per_person": place}
    return paper.model_copy(update={"record": record, "sources": sources})


def a_photograph(red=90):
    out = io.BytesIO()
    Image.new("RGB", (640, 480), (red, 120, 150)).save(out, "JPEG")
    return out.getvalue()


def test_filed_photographs_are_shown_with_their_pages_and_held_ones_never():
    case = matter("california")
    held = next(paper.id for paper in case.documents if paper.kind == "photograph")
    papers = [
        paper.model_copy(update={"held": "privileged"}) if paper.id == held else paper for paper in case.documents
    ]
    asked = []

    def picture(document, page):
        asked.append(document)
        return a_photograph(len(asked))

    case = case.model_copy(update={"documents": tuple(papers)})
    built = made("california", case, at={"page_picture": picture})
    parts = Document(io.BytesIO(built.docx)).part.package.iter_parts()
    assert held not in asked
    assert len(asked) == 2
    assert sum(part.partname.startswith("/word/media/") and part.partname.endswith("jpg") for part in parts) == 2
    assert "Damage to the car, view B, 2 March 2026 [Ex. 2, " in text_of(built)
    assert "view A" not in text_of(built)


def test_the_treatment_is_charted_with_the_days_and_visits_as_text():
    tables = Document(io.BytesIO(made("california").docx)).tables
    chart = next(table for table in tables if table.rows[0].cells[0].text == "Treatment by provider")
    assert [cell.text for cell in chart.rows[0].cells] == ["Treatment by provider", "3/2/26", "3/22/26", "Visits"]
    assert [row.cells[3].text for row in chart.rows[1:]] == ["1", "5", "5"]


def test_pictures_do_not_change_from_run_to_run():
    given = {"at": {"page_picture": lambda document, page: a_photograph()}}
    assert made("california", **given).docx == made("california", **given).docx


@pytest.fixture
def changed():
    """A firm's own template: another font, a letterhead of its own, the damages before the story."""
    word = Document(io.BytesIO(template("settlement-demand", {})))
    word.styles["Normal"].font.name, word.styles["Normal"].font.size = "Georgia", Pt(10)
    word.sections[0].first_page_header.paragraphs[0].text = "{{ firm_name }} - trial lawyers since 1987"
    body = word.element.body
    blocks = list(body)
    start, end = (_block(blocks, tag) for tag in ("{%p if wages %}", "{%p if other %}"))
    moved, first = blocks[start:end], blocks[_block(blocks, "{%p if facts %}")]
    for block in moved:
        first.addprevious(block)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _block(blocks, tag):
    return next(at for at, block in enumerate(blocks) if tag in "".join(block.itertext()))


def test_a_firms_changed_template_prints_the_same_demand_in_its_own_order(changed):
    case = matter("california")
    at = desk(case, templates={"settlement-demand": changed})
    (built,) = build(case, DemandOptions(variant="time-limited"), at)
    text = text_of(built)
    assert text.index("Lost earnings claimed") < text.index("The report finds")
    assert "Vance Keel LLP - trial lawyers since 1987" in text
    assert verify(built.docx, built.claims, origins(case, at)) == ()
    assert set(elements(built).values()) == {"met"}
    assert not [one for one in built.gaps if "template" in one]


def test_a_template_without_the_offer_blocks_a_time_limited_demand(changed):
    word = Document(io.BytesIO(changed))
    blocks = list(word.element.body)
    start, end = (_block(blocks, tag) for tag in ("{%p if offer %}", "{%p if coverage %}"))
    for block in blocks[start:end]:
        block.getparent().remove(block)
    out = io.BytesIO()
    word.save(out)
    built = made("california", at={"templates": {"settlement-demand": out.getvalue()}}, variant="time-limited")
    assert any(
        "template leaves out what the statute asks for: a clear and unequivocal offer" in one for one in built.gaps
    )


def test_the_tags_are_documented():
    told = Path("docs/templates.md").read_text("utf-8")
    assert [name for name in DemandView.model_fields if f"`{name}`" not in told] == []
