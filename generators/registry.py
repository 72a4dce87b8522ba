"""Every document that can be generated. One line a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.errors import UnusableInput
from casefile.vocabulary import Vocabulary
from generators.desk import Built, Desk
from generators.documents import chronology, discovery_response, lien_letters, requests, settlement_demand


class Document(NamedTuple):
    """A kind of document: `build(case, options, desk)` returns one or more (a lien letter a holder).

    It is pure: the same case file, options and desk give the same bytes. `templates` are the views by the name
    of the template that prints them.
    """

    name: str
    words: str
    options: type[Vocabulary]
    make: Callable[..., tuple[Built, ...]]
    templates: dict[str, type[Vocabulary]]

    def build(self, case: CaseFile, options: Vocabulary, desk: Desk) -> tuple[Built, ...]:
        """Return the document as of the desk's day.

        Raises:
            UnusableInput: it cannot be made of this case file. PermanentError: a figure in it has no claim.
        """
        return self.make(case.on(desk.today), options, desk)


DOCUMENTS: tuple[Document, ...] = (
    Document(
        "settlement-demand",
        "settlement demand",
        settlement_demand.DemandOptions,
        settlement_demand.build,
        {"settlement-demand": settlement_demand.DemandView},
    ),
    Document(
        "discovery-response",
        "response to served discovery",
        discovery_response.ResponseOptions,
        discovery_response.build,
        {
            "discovery-response-pleading": discovery_response.ResponseView,
            "discovery-response-plain": discovery_response.ResponseView,
        },
    ),
    Document(
        "lien-letters",
        "letters to lienholders",
        lien_letters.LienOptions,
        lien_letters.build,
        {"lien-letter": lien_letters.LetterView},
    ),
    Document(
        "records-request",
        "request for records and bills",
        requests.RequestOptions,
        requests.build_records,
        {"request-letter": requests.RequestView},
    ),
    Document(
        "wage-verification-request",
        "request to an employer",
        requests.RequestOptions,
        requests.build_wages,
        {"request-letter": requests.RequestView},
    ),
    Document(
        "limits-request",
        "request for policy limits",
        requests.RequestOptions,
        requests.build_limits,
        {"request-letter": requests.RequestView},
    ),
    Document(
        "chronology",
        "medical chronology",
        chronology.ChronologyOptions,
        chronology.build,
        {"chronology": chronology.ChronologyView},
    ),
)


def document_named(name: str) -> Document:
    """Return the document of that name.

    Raises:
        UnusableInput: there is none.
    """
    for document in DOCUMENTS:
        if document.name == name:
            return document
    names = ", ".join(document.name for document in DOCUMENTS)
    raise UnusableInput(f"{name!r} is no document that can be generated; there are: {names}")
