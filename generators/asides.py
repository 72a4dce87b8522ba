"""What a Word file says beside its paragraphs: notes, properties, pictures' descriptions, links, fields, charts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from lxml import etree

from casefile.errors import UnusableInput
from generators.package import read_parts

AsideKind = Literal["note", "property", "description", "link", "field", "deleted", "data", "part"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
_STORY = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_RELATIONS = re.compile(r"word/_rels/[^/]+\.xml\.rels")
_NOTES = re.compile(r"word/comments\w*\.xml")
_PROPERTIES = re.compile(r"docProps/(?:core|custom|app)\.xml")
_SHAPE = re.compile(r"word/(?:styles|stylesWithEffects|fontTable|webSettings|theme/\w+|settings|numbering)\.xml")
_DESCRIBING = ("descr", "title", "alt", "string", "tooltip", "helpText", "statusText")
_DESCRIBED = etree.XPath(f"//*[@*[{' or '.join(f'local-name()={key!r}' for key in _DESCRIBING)}]]")
_OWN = frozenset(("TotalTime", "Pages", "Words", "Characters", "DocSecurity", "Lines", "Paragraphs", "AppVersion", "i4",
                  "CharactersWithSpaces", "Template", "Application"))  # fmt: skip
_MADE = re.compile(r"2000-01-01T00:00:00Z")


class Aside(NamedTuple):
    """One thing that the file says outside its paragraphs: where, what kind of thing, its words.

    A "part" is a part without words of its own (styles, a picture): its words are its hash.
    """

    where: str
    kind: AsideKind
    text: str


class Jump(NamedTuple):
    """A link of a story: the place of its target in the package, the target, the words that it is laid under."""

    where: str
    target: str
    words: str


def asides(docx: bytes) -> tuple[Aside, ...]:
    """Return all of them, by part and place.

    Raises:
        UnusableInput: this is no Word file, or it is damaged.
    """
    parts = read_parts(docx, lambda name: not name.endswith("/"))
    return tuple(aside for name, content in parts.items() for aside in _of_part(name, content))


def spoken(docx: bytes) -> tuple[Aside, ...]:
    """Return those whose words readers or programs may take for the document's own, without what Word itself counts.

    Raises:
        UnusableInput: this is no Word file, or it is damaged.
    """
    parts = read_parts(docx, lambda name: name.endswith(".xml") and not _is_silent(name))
    found = (aside for name, content in parts.items() for aside in _of_part(name, content))
    return tuple(one for one in found if one.kind in {"property", "description", "field", "data"})


def _is_silent(name: str) -> bool:
    return bool(_SHAPE.fullmatch(name) or _NOTES.fullmatch(name)) or not name.startswith(("word/", "docProps/"))


def jumps(docx: bytes) -> tuple[Jump, ...]:
    """Return the links of the stories: where each leads, and the words that it is laid under."""
    parts = read_parts(docx, lambda name: bool(_STORY.fullmatch(name) or _RELATIONS.fullmatch(name)))
    found: list[Jump] = []
    for name, content in parts.items():
        relations = parts.get(f"word/_rels/{name.removeprefix('word/')}.rels")
        if not _STORY.fullmatch(name) or relations is None:
            continue
        targets = {one.get("Id"): one.get("Target") or "" for one in _parsed(relations).iter(etree.Element)}
        for element in _parsed(content).iter(f"{_W}hyperlink"):
            identifier = element.get(_RELATION)
            words = "".join(text.text or "" for text in element.iter(f"{_W}t"))
            found.append(
                Jump(f"word/_rels/{name.removeprefix('word/')}.rels:{identifier}", targets.get(identifier, ""), words)
            )
    return tuple(found)


def _of_part(name: str, content: bytes) -> Iterator[Aside]:
    if not name.endswith((".xml", ".rels")):
        yield Aside(name, "part", hashlib.sha256(content).hexdigest())
        return
    root = _parsed(content)
    if _STORY.fullmatch(name):
        yield from _of_story(name, root)
    elif _RELATIONS.fullmatch(name):
        yield from _links(name, root)
    elif _NOTES.fullmatch(name):
        yield from _texts(name, root, "note")
    elif _PROPERTIES.fullmatch(name):
        yield from _properties(name, root)
    elif _SHAPE.fullmatch(name) or not name.startswith("word/"):
        yield Aside(name, "part", hashlib.sha256(etree.tostring(root, method="c14n")).hexdigest())
    else:
        yield from _texts(name, root, "data")


def _parsed(content: bytes) -> etree._Element:
    try:
        return etree.fromstring(content, _PARSER)
    except etree.XMLSyntaxError as error:
        raise UnusableInput("this Word file is damaged; save it from Word again") from error


def _of_story(name: str, root: etree._Element) -> Iterator[Aside]:
    stem = name.removeprefix("word/").removesuffix(".xml")
    for element in _described(root):
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] in _DESCRIBING and str(value).strip():
                yield Aside(f"{stem}:{_tag(element)}", "description", str(value))
    for element in root.iter(f"{_W}instrText", f"{_W}fldSimple"):
        words = element.get(f"{_W}instr") if element.tag == f"{_W}fldSimple" else element.text
        yield Aside(f"{stem}:field", "field", (words or "").strip())
    for number, element in enumerate(root.iter(f"{_W}delText")):
        yield Aside(f"{stem}:deleted#{number}", "deleted", element.text or "")


def _described(root: etree._Element) -> Iterator[etree._Element]:
    found = _DESCRIBED(root)
    yield from (one for one in found if isinstance(one, etree._Element)) if isinstance(found, list) else ()


def _tag(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _links(name: str, root: etree._Element) -> Iterator[Aside]:
    for element in root.iter(etree.Element):
        target = element.get("Target")
        if target and (element.get("Type") or "").endswith("/hyperlink"):
            yield Aside(f"{name}:{element.get('Id')}", "link", target)


def _texts(name: str, root: etree._Element, kind: AsideKind) -> Iterator[Aside]:
    """Yield the words of a part: of each paragraph in it, else of each element that has words."""
    paragraphs = [one for one in root.iter(etree.Element) if etree.QName(one).localname == "p"]
    for number, element in enumerate(paragraphs or root.iter(etree.Element)):
        words = "".join(map(str, element.itertext())) if paragraphs else element.text or ""
        if words.strip():
            yield Aside(f"{name}#{number}", kind, words)


def _properties(name: str, root: etree._Element) -> Iterator[Aside]:
    for element in root.iter(etree.Element):
        tag, words = etree.QName(element).localname, (element.text or "").strip()
        fixed = tag in _OWN or _MADE.fullmatch(words) or (tag == "revision" and words == "1")
        if words and not fixed:
            yield Aside(f"{name}:{tag}", "property", words)
