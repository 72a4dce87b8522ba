"""What stands in the way of a release, as one page that opens from a folder; it asks nobody and runs nothing."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from casefile.dates import format_date

_FOLDER = Path(__file__).parent / "templates"


def release_page(
    matter: str, draft: str, figures: Sequence[str], facts: Sequence[str], removed: Sequence[str], day: dt.date
) -> bytes:
    """Return the page on one version: its contradictions, its facts without a cite, the gaps that were deleted."""
    style = Markup((_FOLDER / "review.css").read_text("utf-8") + (_FOLDER / "changes.css").read_text("utf-8"))  # noqa: S704 - our own files
    form = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        (_FOLDER / "release.html").read_text("utf-8")
    )
    return form.render(
        matter=matter,
        draft=draft,
        figures=figures,
        facts=facts,
        removed=removed,
        day=format_date(day),
        style=style,
        style_hash=f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode('ascii')}",
    ).encode()
