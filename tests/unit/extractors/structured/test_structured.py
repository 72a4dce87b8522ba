import pytest

from extractors.structured import read_structured
from tests.unit.extractors.structured.samples import (
    BENEFIT,
    CARE,
    CLAIM,
    CLINIC,
    CLINICAL,
    INSTITUTIONAL,
    PATIENT,
    PROFESSIONAL,
    REMITTANCE,
    bundle,
)

FHIR = bundle(PATIENT, CLINIC, *CARE, CLAIM, BENEFIT)
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{"&a;" if n == 0 else f"&a{n - 1};" * 10}">' for n in range(9))
    + "]><ClinicalDocument>&a8;</ClinicalDocument>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><ClinicalDocument>&f;</ClinicalDocument>'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Dear Counsel:\nWe acknowledge your letter.",
        "<html><body>Bill</body></html>",
        "{}",
        "<a",
        LAUGHS,
        OUTSIDE,
    ],
    ids=["empty", "blank", "letter", "page", "object", "damaged", "laughs", "outside"],
)
def test_other_and_hostile_text_is_nothing(text):
    assert read_structured(text, "text/plain") is None


def test_elements_nested_without_end_are_survived():
    text = "<ClinicalDocument>" + "<a>" * 20_000 + "</a>" * 20_000 + "</ClinicalDocument>"
    documents = read_structured(text, "application/cda+xml")
    assert documents is None or documents[0].extraction.sources == {}


@pytest.mark.parametrize(
    "text",
    [REMITTANCE, PROFESSIONAL, INSTITUTIONAL, CLINICAL, FHIR],
    ids=["835", "837P", "837I", "C-CDA", "FHIR"],
)
def test_a_file_cut_off_anywhere_raises_nothing(text):
    kinds = {
        document.kind for end in range(0, len(text), 53) for document in read_structured(text[:end], "text/plain") or ()
    }
    assert kinds <= {"explanation_of_benefits", "medical_bill", "clinical_summary"}


@pytest.mark.parametrize("text", [REMITTANCE, PROFESSIONAL, INSTITUTIONAL], ids=["835", "837P", "837I"])
def test_segments_left_out_raise_nothing(text):
    mark = "!" if "!" in text else "~"
    pieces = text.split(mark)
    read = [read_structured(mark.join(pieces[:at] + pieces[at + 1 :]), "text/plain") for at in range(1, len(pieces))]
    assert any(read)


@pytest.mark.parametrize("text", [REMITTANCE, PROFESSIONAL, CLINICAL, FHIR], ids=["835", "837P", "C-CDA", "FHIR"])
def test_every_value_has_a_source_without_a_box(text):
    for document in read_structured(text, "text/plain") or ():
        assert {(source.page, source.box) for source in document.extraction.sources.values()} == {(1, None)}
