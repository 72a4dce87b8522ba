"""What the templates of a discovery response may print."""

from __future__ import annotations

from typing import Literal

from casefile.vocabulary import Vocabulary


class Part(Vocabulary):
    """One paragraph of an answer: running text, or an item of a list."""

    kind: Literal["text", "item"]
    text: str


class RequestView(Vocabulary):
    """One request as it was served, and the response to it."""

    heading: str
    request: tuple[str, ...]
    answer_heading: str
    answer: tuple[Part, ...]


class PartyLine(Vocabulary):
    """One line of the first paragraph: who asks, who answers, which set."""

    label: str
    text: str


class LogRow(Vocabulary):
    """One line of the privilege log."""

    number: str
    kind: str
    dated: str
    author: str
    subject: str
    privilege: str


class ResponseView(Vocabulary):
    """The response: caption, parties, responses, signature, verification, proof of service.

    `log` is empty where nothing is withheld as privileged; `verification` is empty where the party signs nothing.
    """

    counsel: tuple[str, ...]
    court: tuple[str, ...]
    plaintiff: str
    defendant: str
    plaintiff_role: str
    defendant_role: str
    versus: str
    case_number: str
    nature: str
    footer: str
    parties: tuple[PartyLine, ...]
    preliminary: tuple[str, ...]
    section: str
    requests: tuple[RequestView, ...]
    log: tuple[LogRow, ...]
    signature: tuple[str, ...]
    verification_heading: str
    verification: tuple[str, ...]
    verification_lines: tuple[str, ...]
    service_heading: str
    service: tuple[str, ...]
    service_lines: tuple[str, ...]
