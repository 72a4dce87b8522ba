"""Draws the Word templates into generators/templates: python -m infra.templates.draw [NAME ...].

A firm edits them in Word afterwards; drawing one again puts the shipped one back.
"""

from __future__ import annotations

import datetime as dt
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generators.package import repack
from infra.templates import chronology, discovery_response, lien_letter, request_letter, settlement_demand

FOLDER = Path(__file__).parents[2] / "generators" / "templates"
TEMPLATES: dict[str, Callable[[], Any]] = {
    "settlement-demand": settlement_demand.draw,
    "discovery-response-pleading": discovery_response.draw_pleading,
    "discovery-response-plain": discovery_response.draw_plain,
    "lien-letter": lien_letter.draw,
    "request-letter": request_letter.draw,
    "chronology": chronology.draw,
}


def main(names: list[str]) -> None:
    """Draw the templates of those names, or all."""
    FOLDER.mkdir(exist_ok=True)
    for name in names or list(TEMPLATES):
        document = TEMPLATES[name]()
        document.core_properties.created = document.core_properties.modified = dt.datetime(2000, 1, 1)  # noqa: DTZ001
        out = io.BytesIO()
        document.save(out)
        (FOLDER / f"{name}.docx").write_bytes(repack(out.getvalue()))
        print(f"drew {name}.docx")


if __name__ == "__main__":
    main(sys.argv[1:])
