"""What stands in the way of a release, as one page that opens from a folder; it asks nobody and runs nothing."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from casefile.dates import format_date
from generators.places import walk

_FOLDER = Path(__file__).parent / "templates"
_PLACE = re.compile(r"(?<![\w.])(?:p\d+|t\d+\.r\d+)(?:\.c\d+)?(?![\w.]*\w)")
_CELL = re.compile(r"\.c\d+$")


class Said(NamedTuple):
    """One sentence of the page, and how each paragraph or row that it names reads, to be searched for in Word."""

    sentence: str
    reads: tuple[tuple[str, str], ...] = ()


def release_page(
    matter: str,
    draft: str,
    docx: bytes,
    figures: Sequence[str],
    facts: Sequence[str],
    removed: Sequence[str],
    to_look_at: Sequence[str],
    day: dt.date,
) -> bytes:
    """Return the page on one version: contradictions, facts without a cite, deleted gaps, what else to look at.

    `docx` is the version's Word file: each place that a contradiction names is shown with its words.

    Raises:
        UnusableInput: it is no Word file.
    """
    words = _words(docx) if figures or to_look_at else {}
    style = Markup((_FOLDER / "review.css").read_text("utf-8") + (_FOLDER / "changes.css").read_text("utf-8"))  # noqa: S704 - our own files
    form = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        (_FOLDER / "release.html").read_text("utf-8")
    )
    return form.render(
        matter=matter,
        draft=draft,
        figures=[_said(one, words) for one in figures],
        facts=[Said(one) for one in facts],
        removed=[Said(one) for one in removed],
        to_look_at=[_said(one, words) for one in to_look_at],
        day=format_date(day),
        style=style,
        style_hash=f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode('ascii')}",
    ).encode()


def _words(docx: bytes) -> dict[str, str]:
    """Return what each paragraph says, and each row with its cells apart."""
    found: dict[str, list[str]] = {}
    for place in walk(docx):
        found.setdefault(_CELL.sub("", place.where), []).append(" ".join(place.text.split()))
    return {where: " | ".join(filter(None, said)) for where, said in found.items()}


def _said(sentence: str, words: Mapping[str, str]) -> Said:
    named = dict.fromkeys(_CELL.sub("", one[0]) for one in _PLACE.finditer(sentence))
    return Said(sentence, tuple((one, shorten(words[one], 240, placeholder=" ...")) for one in named if words.get(one)))
