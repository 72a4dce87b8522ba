"""Every regular expression of the readers, on runs that no page should hold: time must not explode with length."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import random
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import extractors
from tests.architecture.test_patterns import _UNITS, _patterns

SECONDS = 2.0
_LENGTH = 3000  # signs of a run: more than `extractors.bounds` leaves in a row
_CALLS = {"compile", "search", "match", "fullmatch", "sub", "finditer", "findall", "split"}
_MORE = ("\t", "<!---->", "<?", "<!--", "<f", "[", "<", "{", "\\", "0", "a", "A", "\n", " \n", "a\n", ". . ", "- - ")


class Try(NamedTuple):
    """A pattern and the text it is tried on."""

    pattern: re.Pattern[str]
    text: str = ""


def every() -> list[Try]:
    """Return the patterns of all modules, those written within a call too."""
    found: dict[tuple[str, int], re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(extractors.__path__, "extractors."):
        loaded = importlib.import_module(module.name)
        for pattern in (*_patterns(vars(loaded).values(), 0), *_written(Path(loaded.__file__ or ""))):
            found.setdefault((pattern.pattern, pattern.flags), pattern)
    return [Try(pattern) for pattern in found.values()]


def _written(module: Path) -> Iterator[re.Pattern[str]]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CALLS:
            first = node.args[0] if node.args else None
            is_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
            if is_re and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield re.compile(first.value)


def changed(dice: random.Random, one: Try) -> Try:
    """Return the pattern with a run of its own to be tried on."""
    units = (*_UNITS, *_MORE)
    unit = "".join(dice.choice(units) for _ in range(dice.choice((1, 1, 1, 2, 3))))
    start = "".join(dice.choice(units) for _ in range(dice.choice((0, 0, 1))))
    return Try(one.pattern, start + (unit * _LENGTH)[:_LENGTH] + dice.choice(("", "!", "\x00 9", "\n")))


def judge(one: Try) -> None:
    """Look for the pattern everywhere in its text."""
    deque(one.pattern.finditer(one.text), maxlen=0)
