"""Records of litigation."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casefile.records.base import BaseRecord
from casefile.vocabulary import Vocabulary


class DiscoveryRequest(Vocabulary):
    """One request, number as printed and text verbatim."""

    number: str | None = None
    text: str | None = None


class ServedDiscovery(BaseRecord):
    """A set of discovery requests served on the client."""

    discovery_type: (
        Literal[
            "interrogatories",
            "form_interrogatories",
            "requests_for_production",
            "requests_for_admission",
        ]
        | None
    ) = None
    court: str | None = None
    case_number: str | None = None
    plaintiff: str | None = None
    defendant: str | None = None
    propounding_party: str | None = None
    responding_party: str | None = None
    set_number: str | None = None
    service_date: dt.date | None = None
    service_method: Literal["personal", "mail", "overnight", "electronic"] | None = None
    definitions: str | None = None
    requests: tuple[DiscoveryRequest, ...] = ()
