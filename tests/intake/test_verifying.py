"""A version's Word file against what was stored: whatever was changed afterwards is named."""

import hashlib
import io
import json
import shutil
from decimal import Decimal

import pytest
from docx import Document

from casefile.claims import CLAIMS, RecordClaim
from casefile.drafts import Manifest
from casefile.errors import UnusableInput
from casefile.keys import original_key, version_prefix
from extractors.reading.packing import pack_page
from extractors.reading.workers import ReadingPool
from flows.naming import pretty
from flows.verifying import Rereading, verify_file
from generators.draft_marks import release_docx
from generators.places import attach
from generators.word import render
from tests import documents
from tests.unit.generators.papers import LINES, Lines, a_book, a_template, edited

DOCUMENT = "settlement-demand"
WORD = f"{DOCUMENT}.docx"


class Version:
    """A stored version of a letter that says what an attorney set, and where its files lie on disk."""

    def __init__(self, house, number, template=LINES):
        book = a_book()
        line = f"The client asks for {book.attorney(Decimal('45000.00'), 'okafor')} by letter."
        docx = render(template, Lines(lines=(line,)), draft=True)
        claims = attach(book.claims, docx)
        outputs = {
            WORD: docx,
            "exhibits.pdf": b"%PDF-1.7 page 12",
            "claims.json": pretty(CLAIMS.dump_python(claims, mode="json")),
        }
        version = house.cases.drafts.reserve(number, DOCUMENT, "a" * 64)
        self.manifest = Manifest(
            matter=number,
            document=DOCUMENT,
            version=version,
            matterflow_version="1",
            rules_version="1",
            inputs={},
            outputs={name: hashlib.sha256(body).hexdigest() for name, body in outputs.items()},
            triggered_by="okafor",
            triggered_on=house.today(),
            claims=len(claims),
        )
        self.prefix = version_prefix(number, DOCUMENT, version)
        for name, body in outputs.items():
            house.store.put(self.prefix + name, body)
        house.store.put(f"{self.prefix}manifest.json", pretty(self.manifest.model_dump(mode="json")))
        house.cases.drafts.save(self.manifest)
        details = {"docx": self.manifest.outputs[WORD]}
        house.cases.trail.append(house.now(), "okafor", "attorney", "draft", self.prefix, details)
        self.house, self.folder, self.docx = house, house.settings.home / "storage" / self.prefix, docx

    def release(self):
        """Release the version, and return the released file's path."""
        content = self.manifest.outputs[WORD]
        made = self.house.cases.drafts.release(
            self.manifest.matter, DOCUMENT, self.manifest.version, content_hash=content, by="okafor",
            at=self.house.now(),
        )  # fmt: skip
        self.house.store.put(f"{self.prefix}released/{WORD}", release_docx(self.docx))
        self.house.store.put(f"{self.prefix}manifest.json", pretty(made.model_dump(mode="json")))
        return self.folder / "released" / WORD

    def failures(self, path=None):
        """Return what verifying the file says, a line each."""
        return [str(failure) for failure in verify_file(self.house, path or self.folder / WORD).failures]


def a_headed_template():
    """A letter whose first page has a header of its own: each header gets a draft mark."""
    word = Document(
        io.BytesIO(a_template("{%p for line in lines %}", "{{ line }}", "{%p endfor %}", header="{{ lines[0] }}"))
    )
    word.sections[0].different_first_page_header_footer = True
    word.sections[0].first_page_header.paragraphs[0].text = "{{ lines[0] }}"
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


@pytest.fixture
def version(desk, house):
    return Version(house, desk.open())


def test_a_stored_version_holds(version):
    assert version.failures() == []


def test_a_copy_anywhere_is_known_by_its_bytes(version, tmp_path):
    copy = tmp_path / "sent to me.docx"
    copy.write_bytes(version.docx)
    assert version.failures(copy) == []


def test_a_released_file_holds(version):
    assert version.failures(version.release()) == []


def test_a_released_file_holds_whose_header_stood_below_a_draft_mark(desk, house):
    version = Version(house, desk.open(), a_headed_template())
    assert any("hp" in claim.where for claim in CLAIMS.validate_json(house.store.get(version.prefix + "claims.json")))
    assert version.failures(version.release()) == []


def test_a_copy_of_a_released_file_is_known_by_its_bytes(version, tmp_path):
    copy = tmp_path / "sent to me.docx"
    copy.write_bytes(version.release().read_bytes())
    assert version.failures(copy) == []


def test_a_changed_file_is_known_by_the_name_that_it_was_released_under(version, tmp_path):
    path = tmp_path / f"{DOCUMENT} v001 {version.manifest.matter}.docx"
    path.write_bytes(edited(version.release().read_bytes(), "$45,000.00", "$45,900.00"))
    said = version.failures(path)
    assert "it was changed afterwards" in said[0]
    assert any("$45,900.00" in line for line in said)


def test_a_changed_file_under_a_strange_name_is_told_what_to_do(version, tmp_path):
    path = tmp_path / "offer v009 of ours.docx"
    path.write_bytes(edited(version.release().read_bytes(), "$45,000.00", "$45,900.00"))
    with pytest.raises(UnusableInput, match="known by its name"):
        version.failures(path)


def test_a_released_file_with_another_word_is_named_with_its_place(version):
    path = version.release()
    path.write_bytes(edited(path.read_bytes(), "The client", "The plaintiff"))
    said = version.failures(path)
    assert "it was changed afterwards" in said[0]
    assert any("it read 'The client asks" in line and "'The plaintiff asks" in line for line in said)


def test_a_released_file_that_was_only_packed_anew_is_told_apart(version):
    path = version.release()
    path.write_bytes(edited(path.read_bytes(), "letter", "letter"))
    assert ["its words are the same" in line for line in version.failures(path)] == [True]


def test_a_figure_changed_in_a_stored_file_is_named_twice(version):
    path = version.folder / WORD
    path.write_bytes(edited(version.docx, "$45,000.00", "$46,000.00"))
    said = version.failures()
    assert any("changed in storage" in line for line in said)
    assert any("it says '$46,000.00' where its source" in line for line in said)


def test_a_digit_changed_in_a_stored_file_is_found(version):
    for name in ("claims.json", "exhibits.pdf"):
        path = version.folder / name
        path.write_bytes(path.read_bytes().replace(b"1", b"2", 1))
        assert any(line.startswith(f"{name}: it was changed in storage") for line in version.failures())


def test_every_digit_of_the_manifest_is_guarded(version):
    path = version.folder / "manifest.json"
    words = path.read_text()
    for at in [at for at, sign in enumerate(words) if sign.isdigit()][::29]:
        path.write_text(f"{words[:at]}{(int(words[at]) + 1) % 10}{words[at + 1 :]}")
        assert any(line.startswith("manifest.json: ") for line in version.failures()), words[at - 20 : at + 5]


def test_a_manifest_that_was_changed_in_the_database_too_is_found_by_the_trail(version):
    outputs = {**version.manifest.outputs, WORD: "b" * 64}
    forged = version.manifest.model_copy(update={"outputs": outputs})
    version.house.cases.drafts.save(forged)
    assert any("the audit trail has another hash" in line for line in version.failures())


def test_a_changed_copy_beside_a_copy_is_found(version, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(version.folder, copy)
    for name in ("claims.json", "manifest.json", "exhibits.pdf"):
        (copy / name).write_text((copy / name).read_text().replace("1", "3", 1))
        assert [line for line in version.failures(copy / WORD) if line.startswith(name)]


def test_what_holds_no_page_is_said(version):
    found = verify_file(version.house, version.folder / WORD)
    assert any(line.startswith("1 figures, dates or names that the attorney") for line in found.unchecked)


def test_claims_that_are_no_claims_any_more_stop_with_a_sentence(version):
    (version.folder / "claims.json").write_text(json.dumps([{"id": 1}]))
    with pytest.raises(UnusableInput, match="was damaged"):
        version.failures()


@pytest.mark.ocr
def test_a_cited_scan_is_taken_as_it_was_filed_and_read_again_where_that_does_not_bear_a_claim_out(house, tmp_path):
    body = documents.scan_pdf([documents.scan(documents.note(6))])
    sha256 = hashlib.sha256(body).hexdigest()
    house.store.put(original_key(sha256), body)
    path = tmp_path / "scan.pdf"
    path.write_bytes(body)
    with ReadingPool(1) as pool:
        (page,) = pool.read(path, keep=house.cases.readings.save).pages
        charged = next(word for word in page.words if word.text == "$184.50")
        claim = RecordClaim(
            id="c0001", text="$184.50", where="p0", value="184.50", document=sha256, page=1, box=charged.box,
            quote="$184.50", path="charges[0].amount",
        )  # fmt: skip

        def read(*, anew=False):
            folder = tmp_path / f"again {anew}"
            folder.mkdir(exist_ok=True)
            reading = Rereading(house, [pool], folder, [claim], anew=anew)
            at = (sha256, 1, charged.box)
            return reading.kept, reading.cited(*at), reading.whole(*at)

        assert read() == (1, "$184.50", "")
        assert read(anew=True) == (0, "$184.50", "")
        house.cases.readings.save(page.digest, pack_page(page._replace(words=(), lines=())))
        assert read() == (1, "", "$184.50"), "what the page says stands, not what was kept of it"
