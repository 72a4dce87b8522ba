"""What a discovery response may be told when it is triggered."""

from __future__ import annotations

from typing import Literal

from casefile.vocabulary import Vocabulary

ServedKind = Literal["interrogatories", "form_interrogatories", "requests_for_production", "requests_for_admission"]


class ResponseOptions(Vocabulary):
    """Which set is answered: by `set` (its number, its document id, its file's SHA-256 or filed name), else the newest.

    `served` and `set_number` say it as the dashboard's form does; `set` goes before both.
    """

    set: str | None = None
    served: ServedKind | None = None
    set_number: str | None = None
