"""Paths: where a scalar stands in a record ("charges[0].amount"), as sources and cites name it."""

from __future__ import annotations

from casefile.vocabulary import Vocabulary

Scalar = str | int | float | bool


def scalars(record: Vocabulary) -> list[tuple[str, Scalar]]:
    """Return each scalar of the record that is not None, as JSON has it, under its path."""
    found: list[tuple[str, Scalar]] = []
    _gather("", record.model_dump(mode="json", exclude_none=True), found)
    return found


def _gather(path: str, value: object, found: list[tuple[str, Scalar]]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            _gather(f"{path}.{key}" if path else key, inner, found)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            _gather(f"{path}[{index}]", inner, found)
    elif isinstance(value, str | int | float):
        found.append((path, value))
