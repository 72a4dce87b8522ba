"""Topics: what a request asks, told by its words or by its number on a form; the words are data."""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from collections.abc import Iterable
from typing import Literal

from casefile import attested
from casefile.records.litigation import DiscoveryRequest
from casefile.vocabulary import Vocabulary

FORM_KIND = "form_interrogatories"
_FORM_NUMBER = re.compile(r"(?<![\d.])(\d{1,3}\.\d{1,2})(?![\d.]*\d)")


class Topic(Vocabulary):
    """Something that requests ask for; `over` are the topics that it takes the place of.

    `ask` is what no paper answers, asked `of` the client or the attorney; `quotes` find sentences of
    records, `own` in the client's own accounts alone, `told` not in what was found. `stated` is what a client's
    statement may answer; `settled` says that it then answers what is asked, which is no gap any more.
    """

    name: str
    phrases: tuple[str, ...]
    forms: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    ask: str | None = None
    of: Literal["client", "attorney"] = "client"
    quotes: tuple[str, ...] = ()
    own: bool = False
    told: bool = False
    stated: tuple[attested.Topic, ...] = ()
    settled: bool = False


@functools.cache
def topics() -> tuple[Topic, ...]:
    """Return all topics in the order written down."""
    return tuple(Topic.model_validate(row) for row in rows("topics.toml", "topic"))


def topic(name: str) -> Topic:
    """Return the topic of that name.

    Raises:
        KeyError: there is none.
    """
    return {one.name: one for one in topics()}[name]


def topics_of(kind: str | None, request: DiscoveryRequest) -> tuple[str, ...]:
    """Return what the request asks, in the order of the data; nothing where no topic is known to fit."""
    by_number = _form_topics(request.number) if kind == FORM_KIND else ()
    return by_number or _topics_in(request.text or "")


def _topics_in(text: str) -> tuple[str, ...]:
    words = normal(text)
    asked = [one for one in topics() if _asks(one, words)]
    displaced = {name for one in asked for name in one.over}
    return tuple(one.name for one in asked if one.name not in displaced)


def _form_topics(number: str | None) -> tuple[str, ...]:
    found = _FORM_NUMBER.search(number or "")
    return tuple(one.name for one in topics() if found and found[1] in one.forms)


def _asks(one: Topic, words: str) -> bool:
    return holds_any(one.phrases, words) and not holds_any(one.unless, words)


def holds_any(phrases: Iterable[str], words: str) -> bool:
    """Tell whether all terms of one of the phrases begin words of the normal text."""
    return any(all(_term(term).search(words) for term in phrase.split(" + ")) for phrase in phrases)


def normal(text: str) -> str:
    """Return the text in lower case, with single spaces and plain apostrophes."""
    return " ".join(text.lower().replace("\u2019", "'").split())


def rows(file: str, table: str) -> list[dict[str, object]]:
    """Return the rows of one of the package's data files."""
    text = importlib.resources.files("casefile.discovery").joinpath(file).read_text(encoding="utf-8")
    found = tomllib.loads(text)[table]
    return list(found)


@functools.cache
def _term(term: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(term)}")
