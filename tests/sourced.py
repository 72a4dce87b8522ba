"""What every extraction owes: a source for each value, on words that stand on its page."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.pages import Page


def values_of(value, path=""):
    """Return every scalar of a record that is not null, by its path."""
    if isinstance(value, dict):
        parts = [(f"{path}.{key}" if path else key, part) for key, part in value.items()]
        return {k: v for place, part in parts for k, v in values_of(part, place).items()}
    if isinstance(value, list | tuple):
        return {k: v for number, part in enumerate(value) for k, v in values_of(part, f"{path}[{number}]").items()}
    return {} if value is None else {path: value}


def unsourced(extraction: Extraction, pages: tuple[Page, ...]) -> list[str]:
    """Return the values without a source, the sources without a value, and those whose words are not on their page."""
    wanted = set(values_of(extraction.record.model_dump()))
    odd = sorted(wanted ^ set(extraction.sources))
    texts = {page.number: {word.text for word in page.words} for page in pages}
    for path, source in sorted(extraction.sources.items()):
        if source.box is not None and not all(
            any(word in printed for printed in texts[source.page]) for word in source.text.split()
        ):
            odd.append(f"{path}: {source.text}")
    return odd
