"""A Word file from a template and a view: sandboxed, escaped, complete, always the same bytes."""

from __future__ import annotations

import copy
import datetime as dt
import functools
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from casefile.errors import UnusableInput
from casefile.vocabulary import Vocabulary
from generators.columns import fit_columns
from generators.draft_marks import mark_draft
from generators.marking import Marker
from generators.package import open_word, repack
from generators.pictures import Picture

_FIXED = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
_AUTHOR, _INITIALS = "Matterflow", "MF"
_PARTS = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)


class _Template(DocxTemplate):  # type: ignore[misc]  # docxtpl is untyped
    """docxtpl without its rewriting of tabs and line ends in values, which marks carry here."""

    def resolve_listing(self, xml: str) -> str:
        """Return the text as it is; a search through every run costs more than the rendering."""
        return xml


def environment() -> SandboxedEnvironment:
    """Return the environment of templates: nothing unsafe, nothing missing, everything escaped."""
    return SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


@functools.lru_cache(maxsize=32)
def placeholders(template: bytes) -> frozenset[str]:
    """Return the names that a template asks for.

    Raises:
        UnusableInput: it is no Word file, or its tags are broken.
    """
    word = _opened(template)
    try:
        return frozenset(word.get_undeclared_template_variables(environment()))
    except TemplateError as error:
        raise _broken(error) from error


def missing(template: bytes, view: type[Vocabulary]) -> tuple[str, ...]:
    """Return what a template leaves out of its view: a sentence a field."""
    left_out = sorted(set(view.model_fields) - placeholders(template))
    return tuple(f"the template prints no {name.replace('_', ' ')} ({name})" for name in left_out)


def render(
    template: bytes, view: Vocabulary, *, draft: bool = True, pictures: Mapping[str, Picture] | None = None
) -> bytes:
    """Return the Word file of the view; as a draft, each page says that no attorney has reviewed it.

    `pictures` are what the marks of pictures in its texts stand for, by name.

    Raises:
        UnusableInput: the template is broken, or asks for what the view does not have.
    """
    fields = type(view).model_fields
    unknown = sorted(placeholders(template) - set(fields))
    if unknown:
        raise UnusableInput(
            f"the template asks for {', '.join(unknown)}, which this document does not have; "
            f"it may use: {', '.join(sorted(fields))}"
        )
    word = _opened(template)
    _render(word, {name: getattr(view, name) for name in fields})
    fit_columns(word.docx.part.element)
    _ensure_link_style(word.docx)
    _mark_up(word.docx, pictures or {})
    _fix_properties(word.docx)
    rendered = _saved(word.docx)
    return mark_draft(rendered) if draft else rendered


def _opened(template: bytes) -> _Template:
    open_word(template)
    word = _Template(io.BytesIO(template))
    word.init_docx()
    return word


def _render(word: _Template, context: Mapping[str, Any]) -> None:
    try:
        word.render(context, environment(), autoescape=True)
    except SecurityError as error:
        raise UnusableInput("a tag of the template does what templates may not do") from error
    except TemplateError as error:
        raise _broken(error) from error


def _broken(error: TemplateError) -> UnusableInput:
    name = re.search(r"'[\w .]+' (?:is undefined|has no attribute '\w+')", error.message or "")
    if isinstance(error, UndefinedError) and name:
        return UnusableInput(f"the template asks for what is not there: {name[0]}")
    kind = type(error).__name__
    return UnusableInput(f"a tag of the template is broken ({kind}); compare it with the one shipped")


def _mark_up(docx: WordFile, pictures: Mapping[str, Picture]) -> None:
    marker = Marker(pictures)
    marker.rewrite(docx.part, docx.part.element)
    body_notes = len(marker.notes)
    for relation in list(docx.part.rels.values()):
        if relation.reltype in _PARTS:
            marker.rewrite(relation.target_part, relation.target_part.element)
    if len(marker.notes) > body_notes:
        raise UnusableInput("the template has a note in a header or footer, where Word has no comments")
    _add_notes(docx, marker.notes)


def _add_notes(docx: WordFile, notes: Sequence[str]) -> None:
    """Add a comment for each note; the library counts all that there are anew for each that it adds."""
    if not notes:
        return
    first = docx.comments.add_comment("-", _AUTHOR, _INITIALS)._comment_elm
    first.attrib.pop(qn("w:date"), "")
    kept = first.getparent()
    if kept is None:
        raise TypeError("a comment stands among the comments")
    kept.remove(first)
    for number, sentence in enumerate(notes, first.id):
        one = copy.deepcopy(first)
        one.set(qn("w:id"), str(number))
        _say(one.p_lst[0].r_lst[-1], sentence)
        kept.append(one)


def _say(run: CT_R, sentence: str) -> None:
    """Write a sentence into a run; the library writes it sign by sign, for the breaks that it may hold."""
    words = run.find(qn("w:t"))
    if words is None or sentence != sentence.strip() or not sentence.isprintable():
        run.text = sentence
    else:
        words.text = sentence


def _ensure_link_style(docx: WordFile) -> None:
    """Add the style of links where a template lacks it: LibreOffice writes no link without one into a PDF."""
    if "Hyperlink" not in [style.name for style in docx.styles]:
        docx.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)


def own_properties(docx: bytes) -> bytes:
    """Return the file with the times, the count of revisions and the names that Word notes of who saved it set anew.

    Raises:
        UnusableInput: it is no Word file.
    """
    document = open_word(docx)
    _fix_properties(document)
    return _saved(document)


def _fix_properties(docx: WordFile) -> None:
    properties = docx.core_properties
    properties.created = properties.modified = _FIXED
    if properties.last_printed is not None:
        properties.last_printed = _FIXED
    properties.revision = 1
    properties.author = properties.last_modified_by = _AUTHOR


def _saved(docx: WordFile) -> bytes:
    out = io.BytesIO()
    docx.save(out)
    return repack(out.getvalue())
