"""Objections: which grounds a request invites, on what authority, and what is answered all the same."""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from collections.abc import Collection, Sequence

from casefile.law.rules import Rule, needs_confirmation, rules
from casefile.vocabulary import Vocabulary

OBJECTION = "objection"


class Ground(Vocabulary):
    """One ground: when a request invites it, why, what is answered in spite of it, whether anything is withheld."""

    name: str
    words: str
    patterns: tuple[str, ...]
    unless: tuple[str, ...] = ()
    reason: str
    answered: str
    withheld: bool
    years: int = 0

    def is_invited_by(self, text: str) -> bool:
        """Tell whether the words of a request invite the ground."""
        plain = " ".join(text.split())
        return any(_holds(pattern, plain) for pattern in self.patterns) and not any(
            _holds(pattern, plain) for pattern in self.unless
        )


class Objection(Vocabulary):
    """An objection that says all that one must: which request, ground, reason, what is answered and withheld.

    `rule` is the id of its authority, None where the jurisdiction has none on file; `form` is "objection" or
    "withholding statement"; `confirm` blocks until an attorney signs off. It is proposed: an attorney selects.
    """

    request: str
    ground: str
    authority: str | None
    rule: str | None
    reason: str
    scope_answered: str
    withheld: bool
    form: str = OBJECTION
    confirm: str | None = None


def propose(
    request: str, text: str, jurisdiction: str, parts: Sequence[str] = (), signed: Collection[str] = ()
) -> tuple[Objection, ...]:
    """Return the objections that the request invites, in the order of the catalogue.

    `parts` are the injured parts of the body, to which answers on health are limited.
    """
    return tuple(
        _objection(request, ground, jurisdiction, parts, signed) for ground in grounds() if ground.is_invited_by(text)
    )


def authority(jurisdiction: str, ground: str) -> Rule | None:
    """Return the rule that the ground rests on in the jurisdiction."""
    found = [rule for rule in rules(jurisdiction, "objection") if rule.terms.get("ground") == ground]
    return found[0] if len(found) == 1 else None


@functools.cache
def grounds() -> tuple[Ground, ...]:
    """Return the catalogue of grounds in the order written down."""
    text = importlib.resources.files("casefile.law").joinpath("objections.toml").read_text("utf-8")
    return tuple(Ground.model_validate(row) for row in tomllib.loads(text)["ground"])


def _objection(
    request: str, ground: Ground, jurisdiction: str, parts: Sequence[str], signed: Collection[str]
) -> Objection:
    rule = authority(jurisdiction, ground.name)
    injured = " and ".join(parts) if parts else "[CONFIRM: the parts of the body put in issue]"
    return Objection(
        request=request,
        ground=ground.name,
        authority=rule.cite if rule else None,
        rule=rule.id if rule else None,
        reason=ground.reason,
        scope_answered=ground.answered.format(parts=injured, years=ground.years),
        withheld=ground.withheld,
        form=str(rule.terms.get("form", OBJECTION)) if rule else OBJECTION,
        confirm=needs_confirmation(rule, signed, f"the ground of {ground.words} in {jurisdiction}"),
    )


def _holds(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None
