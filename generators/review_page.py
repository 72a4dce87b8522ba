"""The review sheet as one page that opens from a folder: each value beside the cut-out of its page; asks nobody."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from casefile.review import UNSORTED, Paper, Place, ReviewSheet

_HOW = "Compare each value with its picture."
_HOW_UNSORTED = "Look whose each file is."
_FOLDER = Path(__file__).parent / "templates"


def review_page(sheet: ReviewSheet, pictures: Mapping[str, bytes]) -> bytes:
    """Return the page; `pictures` are the cut-outs (WebP) by their places' ids, none where there is none."""
    style, script = (_own(f"review.{kind}") for kind in ("css", "js"))
    open_papers = [paper for paper in sheet.papers if paper.is_open]
    form = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        (_FOLDER / "review.html").read_text("utf-8")
    )
    return form.render(
        sheet=sheet,
        heading="the unsorted files" if sheet.matter == UNSORTED else f"matter {sheet.matter}",
        summary=_summary(sheet, len(open_papers)),
        how=_HOW_UNSORTED if sheet.matter == UNSORTED else _HOW,
        open_papers=open_papers,
        style=style,
        script=script,
        style_hash=content_hash(style),
        script_hash=content_hash(script),
        where=_where,
        count_of=_count_of,
        picture=lambda place, words, sort: _picture(pictures.get(place.id), place, words, sort),
    ).encode()


def _own(name: str) -> Markup:
    return Markup((_FOLDER / name).read_text("utf-8"))  # noqa: S704 - our own file, and no paper's words


def _summary(sheet: ReviewSheet, papers: int) -> str:
    if sheet.matter == UNSORTED:
        return f"{_count(papers, 'file')} that no matter surely fits" if papers else "No file waits for a matter."
    asked = sum(len(paper.questions) for paper in sheet.papers) + len(sheet.questions)
    if not papers and not asked:
        return "Nothing is in doubt. There is nothing to look at."
    return f"{_count(sheet.values, 'value')} and {_count(asked, 'question')} on {_count(papers, 'paper')}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number:,} {what}s"


def _count_of(paper: Paper) -> str:
    parts = [(len(paper.doubts), "value"), (len(paper.questions), "question")]
    return ", ".join(_count(number, what) for number, what in parts if number)


def _where(paper: Paper) -> str:
    first, last = paper.pages
    return f"page {first} of {paper.file}" if first == last else f"pages {first}-{last} of {paper.file}"


def _picture(picture: bytes | None, place: Place, words: str, sort: str) -> Markup:
    if not picture:
        told = f"No picture could be cut out of page {place.page}: open the file and look there."
        return Markup('<p class="gone">{}</p>').format(told)
    data = base64.b64encode(picture).decode("ascii")
    return Markup('<figure class="{}"><img alt="{}" src="data:image/webp;base64,{}">{}</figure>').format(
        sort, words, data, Markup("<figcaption>{}</figcaption>").format(f"page {place.page}")
    )


def content_hash(text: str) -> str:
    """Return what a content security policy knows a style or a script by."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"
