"""Narrative of a clinical document: what its lists and tables say where a section has no coded entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from extractors.codes import with_dot

_ICD = re.compile(r"\b[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\b")
_CODE = re.compile(r"\bicd|\bcode\b|dx code", re.IGNORECASE)
_WHAT = re.compile(
    r"problem|diagnos|condition|description|name|medication|drug|procedure|concern|finding|product|prescription",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"^\W*(?:no (?:known|current|active|relevant|recorded|information|data"
    r"|procedures?|medications?|problems?|diagnos)\b.*"
    r"|none\b.*|n/?a|not (?:on file|available|recorded|documented).*|unknown|nothing .*)\W*$",
    re.IGNORECASE,
)
_LONGEST = 200  # letters; what is longer is running text, not an entry of a list


def diagnoses(sections: Sequence[Element]) -> Iterator[tuple[str | None, str | None]]:
    """Yield the ICD-10-CM code and the words of each diagnosis that a list or a table names."""
    for coded, said in _rows(sections):
        found = _ICD.search(coded or said)
        code = with_dot(found[0]) if found is not None and (coded or re.search(r"\d", found[0])) else None
        words = (
            said
            if coded
            else re.sub(r"\s*[(\[]?(?:ICD-?10(?:-CM)?:? *)?" + _ICD.pattern + r"[)\]]?[\s:\-]*", " ", said)
        )
        yield code, words.strip(" ,;:-") or None


def entries(sections: Sequence[Element]) -> Iterator[str]:
    """Yield what each list or table names."""
    yield from (said for _, said in _rows(sections))


def _rows(sections: Sequence[Element]) -> Iterator[tuple[str | None, str]]:
    for section in sections:
        text = next((child for child in section if _local(child) == "text"), None)
        if text is None:
            continue
        found = [*_listed(text), *_tabled(text)]
        for coded, said in found or _paragraphs(text):
            if re.search(r"[A-Za-z]{3}", said) and not _NOTHING.match(said) and len(said) < _LONGEST:
                yield coded, said


def _listed(text: Element) -> Iterator[tuple[str | None, str]]:
    for item in (element for element in text.iter() if _local(element) == "item"):
        if not any(_local(inner) in ("list", "table") for inner in item.iter()):
            yield None, _text(item)


def _paragraphs(text: Element) -> Iterator[tuple[str | None, str]]:
    for paragraph in (element for element in text.iter() if _local(element) == "paragraph"):
        yield None, _text(paragraph)


def _tabled(text: Element) -> Iterator[tuple[str | None, str]]:
    """Yield the named column of each row, with the column of codes where there is one."""
    for table in (element for element in text.iter() if _local(element) == "table"):
        rows = [
            [_text(cell) for cell in row if _local(cell) in ("td", "th")] for row in table.iter() if _local(row) == "tr"
        ]
        heads = rows[0] if rows and _is_head(table) else []
        code = next((at for at, head in enumerate(heads) if _CODE.search(head)), None)
        named = next((at for at, head in enumerate(heads) if at != code and _WHAT.search(head)), None)
        first = next((at for at in range(len(heads) or 1) if at != code), 0)
        for row in rows[1:] if heads else rows:
            at = named if named is not None else first
            if at < len(row) and row[at]:
                yield (row[code] if code is not None and code < len(row) else None), row[at]


def _is_head(table: Element) -> bool:
    return any(_local(element) in ("thead", "th") for element in table.iter())


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
