"""A matter's case file: the matter and all that is filed in it, the one input of reports and generators."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from pydantic import Field, PrivateAttr, ValidationInfo, field_validator

from casefile.attested import Attested
from casefile.documents import FiledDocument
from casefile.matter import Matter
from casefile.other_names import kept_apart
from casefile.vocabulary import Vocabulary

_Made = TypeVar("_Made")
_With = ParamSpec("_With")


class _Views:
    """What was worked out of one case file; it takes no part in comparing case files, and no copy has it."""

    def __init__(self) -> None:
        self._made: dict[object, tuple[object, object]] = {}

    def of(self, make: Callable[[], _Made], key: object, held: object) -> _Made:
        """Return what was made under the key, made now if not; `held` is kept, that no id is reused."""
        if key not in self._made:
            self._made[key] = (make(), held)
        found: Any = self._made[key][0]
        return found  # type: ignore[no-any-return]  # what the same function made before

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Views)

    __hash__ = None  # type: ignore[assignment]  # nothing is looked up by it

    def __reduce__(self) -> tuple[type[_Views], tuple[()]]:
        return (_Views, ())


class CaseFile(Vocabulary):
    """The matter with its filed documents, oldest first; a frozen view that one run works from.

    `statements` is what people said, replaced statements among it: `casefile.attested` says what stands. A document
    that names somebody else is held in it, until a person says that it is the client's (`casefile.other_names`).
    `today` is the day on which it is looked at, where that is known; it is no part of what is kept of a case file.
    """

    matter: Matter
    documents: tuple[FiledDocument, ...] = ()
    statements: tuple[Attested, ...] = ()
    today: dt.date | None = Field(default=None, exclude=True)
    _views: _Views = PrivateAttr(default_factory=_Views)

    @field_validator("documents")
    @classmethod
    def _kept_apart(cls, documents: tuple[FiledDocument, ...], info: ValidationInfo) -> tuple[FiledDocument, ...]:
        matter = info.data.get("matter")
        return kept_apart(documents, matter) if isinstance(matter, Matter) else documents

    def of_kind(self, *kinds: str) -> tuple[FiledDocument, ...]:
        """Return the documents of those kinds that may be used: not held, not a duplicate."""
        return tuple(
            document
            for document in self.documents
            if document.kind in kinds and document.held is None and document.duplicate_of is None
        )

    def on(self, day: dt.date) -> CaseFile:
        """Return the case file as it is looked at on that day, each time the same one."""
        if self.today == day:
            return self
        return self._views.of(lambda: self.model_copy(update={"today": day}), (CaseFile.on, day), day)

    def __copy__(self) -> Self:
        copied = super().__copy__()
        copied._views = _Views()
        return copied


def worked_out_once(
    make: Callable[Concatenate[CaseFile, _With], _Made],
) -> Callable[Concatenate[CaseFile, _With], _Made]:
    """Keep what a pure function works out of a case file with that case file: all reports of it are handed the same.

    The views live and end with the case file. Of further arguments days and sets are told apart by their values, all
    else by being the very same.
    """

    @functools.wraps(make)
    def kept(case: CaseFile, /, *more: _With.args, **named: _With.kwargs) -> _Made:
        key = (make, tuple(map(_apart, more)), tuple((name, _apart(one)) for name, one in sorted(named.items())))
        return case._views.of(lambda: make(case, *more, **named), key, (more, named))

    return kept


def _apart(one: object) -> object:
    return one if isinstance(one, dt.date | frozenset) else id(one)
