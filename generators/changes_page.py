"""What changed since each draft, as one page that opens from a folder; it asks nobody and runs nothing."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from casefile.dates import format_date
from casefile.fields import field_words, shown
from casefile.money import format_money
from casefile.since import Since
from casefile.wording import field_name
from generators.staleness import Stale

_FOLDER = Path(__file__).parent / "templates"
_PAIR = re.compile(r"^([a-z]\w*) (.+)$", re.DOTALL)
WORDS = {
    "new": "came in",
    "gone": "is not in the file any more",
    "changed": "reads otherwise now",
    "held": "is held back now",
    "repeat": "is a copy of another paper",
    "let in": "was let in",
}


class Behind(NamedTuple):
    """One version and what changed since it was made; `state` in words, `trouble` where it could not be told."""

    name: str
    words: str
    made: dt.date
    state: str
    since: Since
    stale: tuple[Stale, ...]
    trouble: str = ""

    @property
    def is_behind(self) -> bool:
        """Tell whether anything changed."""
        return not self.since.is_empty or bool(self.stale)


def changes_page(
    matter: str, versions: Sequence[Behind], page_link: Callable[[str, int], str | None], day: dt.date
) -> bytes:
    """Return the page."""
    style = Markup((_FOLDER / "review.css").read_text("utf-8") + (_FOLDER / "changes.css").read_text("utf-8"))  # noqa: S704 - our own files
    form = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        (_FOLDER / "changes.html").read_text("utf-8")
    )
    return form.render(
        matter=matter,
        versions=versions,
        day=format_date(day),
        style=style,
        style_hash=f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode('ascii')}",
        words=WORDS,
        link=page_link,
        date=format_date,
        money=lambda amount: f"${format_money(amount)}",
        signed=_signed,
        field=field_words,
        said=in_words,
        only_cites=lambda stale: sum(one.kind == "cites" for one in stale),
    ).encode()


def in_words(path: str, value: str) -> str:
    """Return a value, or the values of a row, as a person reads it: "amount $1,650.00", "02/14/2026"."""
    if not path.endswith("]") or ", " not in value:
        return shown(path, value)
    parts = (_PAIR.sub(_pair, part) for part in re.sub(r"[\[\]']", "", value).split(", "))
    return ", ".join(parts)


def _pair(found: re.Match[str]) -> str:
    return f"{field_name(found[1])} {shown(found[1], found[2])}"


def summary(behind: Behind) -> str:
    """Return one line on a version: how much of it the file has left behind, and the difference in money."""
    if behind.trouble:
        return behind.trouble
    if not behind.is_behind:
        return "nothing has changed since"
    papers = sum(one.counts for one in behind.since.papers)
    stale = sum(one.kind != "cites" for one in behind.stale)
    parts = [f"{papers} paper{'' if papers == 1 else 's'} changed"] if papers else []
    said = len(behind.since.statements)
    parts += [f"{said} statement{'' if said == 1 else 's'} came in"] if said else []
    parts += [f"{len(behind.since.answers)} answers of the intake form changed"] if behind.since.answers else []
    parts += [f"{stale} place{'' if stale == 1 else 's'} of the text left behind"] if stale else []
    for one in behind.since.figures:
        if one.what == "economic damages":
            parts.append(f"economic damages {_signed(one.difference)}")
    return ", ".join(parts) or "other exhibits are cited now"


def _signed(amount: Decimal) -> str:
    return f"{'+' if amount >= 0 else '-'}${format_money(abs(amount))}"
