"""What every shipped template must keep."""

import io
import zipfile

import pytest
from lxml import etree

from generators.figures import find
from generators.registry import DOCUMENTS, document_named
from generators.shipped import static_text, template
from generators.word import missing, placeholders
from tests.unit.generators.sample import sample_case, sample_desk

VIEWS = [(name, view) for document in DOCUMENTS for name, view in document.templates.items()]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDERS = {
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar "
        "tblLook"
    ),
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
        "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
        "lang eastAsianLayout specVanish oMath"
    ),
}


@pytest.mark.parametrize(("name", "view"), VIEWS)
def test_a_template_prints_its_view_whole(name, view):
    form = template(name, {})
    assert missing(form, view) == ()
    assert placeholders(form) == set(view.model_fields)


@pytest.mark.parametrize(("name", "view"), VIEWS)
def test_a_template_holds_no_figure_of_its_own(name, view):
    assert find(static_text(template(name, {}))) == ()


@pytest.mark.parametrize(("name", "view"), VIEWS)
def test_a_template_is_in_the_order_that_word_asks_for(name, view):
    assert out_of_order(template(name, {})) == []


def test_a_finished_document_is_in_the_order_that_word_asks_for():
    case = sample_case()
    document = document_named("settlement-demand")
    built = document.build(case, document.options(), sample_desk(case))
    assert out_of_order(built[0].docx) == []


def out_of_order(docx):
    """Return each element whose children stand in another order than the schema's."""
    found = []
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        for part in archive.namelist():
            if not part.startswith("word/") or not part.endswith(".xml"):
                continue
            for element in etree.fromstring(archive.read(part)).iter(*(W + name for name in ORDERS)):
                order = ORDERS[etree.QName(element).localname].split()
                ranks = [order.index(name) for child in element if (name := etree.QName(child).localname) in order]
                if ranks != sorted(ranks):
                    found.append((part, [etree.QName(child).localname for child in element]))
    return found
