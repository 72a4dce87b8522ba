"""The templates: the firm's own where it has one, else the one shipped in generators/templates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from casefile.errors import PermanentError
from generators.places import walk

_FOLDER = Path(__file__).parent / "templates"
_TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)


def template(name: str, own: Mapping[str, bytes]) -> bytes:
    """Return the Word template of that name.

    Raises:
        PermanentError: neither the firm nor the installation has it.
    """
    if name in own:
        return own[name]
    path = _FOLDER / f"{name}.docx"
    if not path.is_file():
        raise PermanentError(f"the template {name}.docx is not installed; install Matterflow again")
    return path.read_bytes()


def static_text(form: bytes) -> str:
    """Return what a template prints whatever it is filled with: its words without the tags.

    Raises:
        UnusableInput: it is no Word file.
    """
    return "\n".join(_TAGS.sub(" ", place.text) for place in walk(form))
