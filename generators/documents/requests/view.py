"""What the template of a request may print."""

from __future__ import annotations

from typing import NamedTuple

from casefile.vocabulary import Vocabulary


class Pair(Vocabulary):
    """A label and what stands beside it; a blank of a form has an empty text."""

    label: str
    text: str


class VisitRow(Vocabulary):
    """A day of service: what the file holds of it, and what is asked."""

    date: str
    held: str
    asked: str


class Form(NamedTuple):
    """A form that is to come back, on a page of its own: its statements, and lines to fill in."""

    title: str = ""
    text: tuple[str, ...] = ()
    rows: tuple[Pair, ...] = ()


class Body(NamedTuple):
    """What one kind of request says; a part that it does not have is empty."""

    title: str
    delivery: str
    addressee: tuple[str, ...]
    caption: tuple[Pair, ...]
    salutation: str
    opening: tuple[str, ...]
    asks: tuple[str, ...]
    running_head: str
    rows: tuple[VisitRow, ...] = ()
    terms: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    form: Form = Form()


class RequestView(Vocabulary):
    """A request letter, with the form that is to come back; an empty part is not printed."""

    firm_name: str
    firm_lines: tuple[str, ...]
    date: str
    delivery: str
    addressee: tuple[str, ...]
    title: str
    caption: tuple[Pair, ...]
    running_head: str
    salutation: str
    opening: tuple[str, ...]
    rows: tuple[VisitRow, ...]
    asks: tuple[str, ...]
    terms: tuple[str, ...]
    enclosures: tuple[str, ...]
    closing: tuple[str, ...]
    signature: tuple[str, ...]
    form_title: str
    form_text: tuple[str, ...]
    form: tuple[Pair, ...]
