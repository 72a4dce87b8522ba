"""The mark of a draft on every page, and a released version: the same file without the marks.

The mark is a line in each header and footer (paragraph style `Draft Mark`) and a watermark shape behind the text.
"""

from __future__ import annotations

import io

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.section import _Footer, _Header
from docx.shared import Pt, RGBColor
from lxml import etree

from casefile.errors import UnusableInput
from generators.package import open_word, repack
from generators.places import gaps

DRAFT_TEXT = "DRAFT - not reviewed by an attorney"
Story = _Header | _Footer
_STYLE = "Draft Mark"
_SHAPE = "MatterflowDraft"
_WATERMARK = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"><w:rPr><w:noProof/></w:rPr><w:pict>'
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
    '<v:shape id="{shape}{number}" o:spid="_x0000_s{spid}" type="#_x0000_t136" '
    'style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:110pt;rotation:315;z-index:-251658752;'
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
    'mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9d9d9" stroked="f">'
    '<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Liberation Sans&quot;;font-size:1pt" string="DRAFT"/>'
    "</v:shape></w:pict></w:r>"
)


def mark_draft(docx: bytes) -> bytes:
    """Return the file with the draft marks on every page; one that has them stays as it is.

    Raises:
        UnusableInput: this is no Word file.
    """
    document = open_word(docx)
    if is_draft(docx):
        return docx
    _style(document)
    for number, (header, footer) in enumerate(_sections(document)):
        _marked_line(header, document)
        header.paragraphs[-1]._p.append(parse_xml(_WATERMARK.format(shape=_SHAPE, number=number, spid=2049 + number)))
        _marked_line(footer, document)
    return _bytes(document)


def is_draft(docx: bytes) -> bool:
    """Tell whether any page carries a draft mark."""
    return any(_marks(story) or _shapes(story) for pair in _sections(open_word(docx)) for story in pair)


def release_docx(docx: bytes) -> bytes:
    """Return the file without the draft marks and the firm's own notes; nothing else changes.

    Words that were typed over a gap took its heavy print and highlight over: they lose these.

    Raises:
        UnusableInput: a `[CONFIRM: ...]` gap or a tracked change stands in it.
    """
    open_gaps = gaps(docx)
    if open_gaps:
        places = ", ".join(dict.fromkeys(gap.where for gap in open_gaps))
        raise UnusableInput(
            f"{len(open_gaps)} gaps marked [CONFIRM: ...] are open (at {places}); answer or delete each in Word, "
            "then release the new version"
        )
    document = open_word(docx)
    if _is_tracked(document):
        raise UnusableInput(
            "the draft has tracked changes, which the other side would read: accept or reject them in Word, save, then "
            "release the new version"
        )
    for pair in _sections(document):
        for story in pair:
            for element in (*_marks(story), *_shapes(story)):
                _remove(element)
    _drop_notes(document)
    for run in document.element.body.iter(qn("w:rPr")):
        _undress(run)
    return _bytes(document)


def _undress(run: etree._Element) -> None:
    """Take the dress of a gap off a run that has all of it: heavy and highlighted."""
    light = run.find(qn("w:highlight"))
    heavy = [one for one in (run.find(qn("w:b")), run.find(qn("w:bCs"))) if one is not None]
    if heavy and light is not None and light.get(qn("w:val")) == "yellow":
        for one in (light, *heavy):
            run.remove(one)


def _bytes(document: WordFile) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return repack(out.getvalue())


def _sections(document: WordFile) -> list[tuple[Story, Story]]:
    """Return header and footer of each kind of page that has its own; the first section always has a pair."""
    pairs: list[tuple[Story, Story]] = []
    for number, section in enumerate(document.sections):
        kinds = [(section.header, section.footer)]
        if section.different_first_page_header_footer:
            kinds.append((section.first_page_header, section.first_page_footer))
        if document.settings.odd_and_even_pages_header_footer:
            kinds.append((section.even_page_header, section.even_page_footer))
        pairs.extend(pair for pair in kinds if number == 0 or not all(story.is_linked_to_previous for story in pair))
    return pairs


def _style(document: WordFile) -> None:
    if _STYLE in [style.name for style in document.styles]:
        return
    style = document.styles.add_style(_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    style.font.name, style.font.size, style.font.bold = "Arial", Pt(8), True
    style.font.color.rgb = RGBColor(0xB0, 0x00, 0x20)
    style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(4)


def _marked_line(story: Story, document: WordFile) -> None:
    paragraph = story.add_paragraph(DRAFT_TEXT)
    paragraph.style = document.styles[_STYLE]


def _marks(story: Story) -> list[etree._Element]:
    return [
        paragraph._p for paragraph in story.paragraphs if paragraph.style is not None and paragraph.style.name == _STYLE
    ]


def _shapes(story: Story) -> list[etree._Element]:
    return [
        shape.getparent().getparent()
        for shape in story._element.iter("{urn:schemas-microsoft-com:vml}shape")
        if (shape.get("id") or "").startswith(_SHAPE)
    ]


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _is_tracked(document: WordFile) -> bool:
    """Tell whether what somebody put in or took out is tracked anywhere in the file."""
    stories = (story._element for pair in _sections(document) for story in pair)
    marks = tuple(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))
    return any(next(root.iter(*marks), None) is not None for root in (document.element, *stories))


def _drop_notes(document: WordFile) -> None:
    body = document.element
    for name in ("w:commentRangeStart", "w:commentRangeEnd"):
        for element in list(body.iter(qn(name))):
            _remove(element)
    for reference in list(body.iter(qn("w:commentReference"))):
        run = reference.getparent()
        run.remove(reference)
        if all(child.tag == qn("w:rPr") for child in run):
            _remove(run)
    for identifier, relation in list(document.part.rels.items()):
        if relation.reltype.endswith("/comments"):
            del document.part.rels[identifier]
