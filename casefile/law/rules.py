"""Rules of law as data: what is in force where and when, and what an attorney must confirm first."""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import importlib.resources
import tomllib
from collections.abc import Collection
from typing import Literal

from pydantic import Field, JsonValue

from casefile.vocabulary import Vocabulary

Mark = Literal["V", "V2", "K"]
EVERYWHERE = "US"
"""The jurisdiction of rules that hold in every state, or where a state has none of its own."""
FILES = (
    "specials.toml",
    "demands.toml",
    "discovery.toml",
    "holidays.toml",
    "objections.toml",
    "liens.toml",
    "settlements.toml",
    "papers.toml",
    "forums.toml",
    "lien_letters.toml",
    "limitations.toml",
    "records.toml",
    "protected.toml",
)


class Rule(Vocabulary):
    """One rule: where, about what, its cite and words, since and until when, and how well it is verified.

    `mark` is V (its text was seen), V2 (seen in commentary alone) or K (from knowledge, unverified).
    `terms` are what the rule says in numbers and names; each topic's module gives them their types.
    """

    id: str
    jurisdiction: str
    topic: str
    cite: str
    text: str
    effective_from: dt.date | None = None
    effective_to: dt.date | None = None
    mark: Mark
    source: str | None = None
    last_checked: dt.date | None = None
    terms: dict[str, JsonValue] = Field(default_factory=dict)

    def in_force(self, on: dt.date | None) -> bool:
        """Tell whether the rule holds on that day; without a day, whether it has no end."""
        if on is None:
            return self.effective_to is None
        begun = self.effective_from is None or self.effective_from <= on
        return begun and (self.effective_to is None or on <= self.effective_to)


def rules(jurisdiction: str, topic: str, on: dt.date | None = None) -> tuple[Rule, ...]:
    """Return the rules of that jurisdiction on the topic that hold on the day, as written down."""
    return tuple(
        rule for rule in all_rules() if rule.jurisdiction == jurisdiction and rule.topic == topic and rule.in_force(on)
    )


def the_rule(jurisdiction: str, topic: str, on: dt.date | None = None) -> Rule | None:
    """Return the one rule on the topic; none, or several that an attorney must choose from, is None."""
    found = rules(jurisdiction, topic, on)
    return found[0] if len(found) == 1 else None


def rule_by_id(rule_id: str) -> Rule:
    """Return the rule of that id.

    Raises:
        KeyError: there is none.
    """
    return _by_id()[rule_id]


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule that ships, file by file, in the order written down."""
    return tuple(Rule.model_validate(row) for name in FILES for row in tomllib.loads(_text(name)).get("rule", []))


@functools.cache
def rules_version() -> str:
    """Return a short hash of all rules: it changes when any word of them does."""
    digest = hashlib.sha256()
    for name in FILES:
        digest.update(_text(name).encode())
    return digest.hexdigest()[:12]


def needs_confirmation(rule: Rule | None, signed: Collection[str], what: str = "this point") -> str | None:
    """Return the sentence that a draft shows where the law is unknown or unverified; else None.

    `signed` are the ids of the rules that an attorney of the firm has signed off.
    """
    if rule is None:
        return f"[CONFIRM: no rule of law is on file for {what}; an attorney must confirm it.]"
    if rule.mark != "K" or rule.id in signed:
        return None
    return f"[CONFIRM: {rule.cite} is on file from knowledge, unverified; an attorney must confirm it.]"


@functools.cache
def _by_id() -> dict[str, Rule]:
    return {rule.id: rule for rule in all_rules()}


def _text(name: str) -> str:
    return importlib.resources.files("casefile.law").joinpath(name).read_text("utf-8")
