"""Paths: where a scalar stands in a record ("charges[0].amount"), as sources and cites name it."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.vocabulary import Vocabulary

Scalar = str | int | float | bool


def scalars(record: Vocabulary) -> Iterator[tuple[str, Scalar]]:
    """Yield each scalar of the record that is not None, as JSON has it, under its path."""
    yield from _walk("", record.model_dump(mode="json", exclude_none=True))


def _walk(path: str, value: object) -> Iterator[tuple[str, Scalar]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _walk(f"{path}.{key}" if path else key, inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _walk(f"{path}[{index}]", inner)
    elif isinstance(value, str | int | float):
        yield path, value
