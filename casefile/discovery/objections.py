"""Objections that may be proposed to a request: each with its reason, what is answered and what is withheld."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from casefile.discovery.topics import holds_any, normal, rows
from casefile.law.rules import Rule, rules, the_rule
from casefile.records.litigation import DiscoveryRequest
from casefile.vocabulary import Vocabulary


class Proposal(Vocabulary):
    """An objection as the data has it; `phrases` and `unless` are those of topics."""

    name: str
    grounds: tuple[str, ...]
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    reason: str
    answered: str
    withheld: str


class Objection(Vocabulary):
    """An objection proposed to one request; nothing of it may be missing. `rules` are its authorities."""

    request: str
    name: str
    grounds: tuple[str, ...]
    reason: str
    answered: str
    withheld: str
    rules: tuple[Rule, ...]


@functools.cache
def proposals() -> tuple[Proposal, ...]:
    """Return all proposals, in the order written down."""
    return tuple(Proposal.model_validate(row) for row in rows("proposals.toml", "proposal"))


def objections_to(request: DiscoveryRequest, jurisdiction: str, parts: Sequence[str]) -> tuple[Objection, ...]:
    """Return the objections that fit the request's words; `parts` are the parts of the body put in issue."""
    words = normal(request.text or "")
    fitting = [one for one in proposals() if holds_any(one.phrases, words) and not holds_any(one.unless, words)]
    named = f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
    return tuple(
        Objection(
            request=request.number or "",
            name=one.name,
            grounds=one.grounds,
            reason=one.reason,
            answered=one.answered.replace(
                "{parts}", f"plaintiff's {named}" if parts else "the parts of the body put in issue"
            ),
            withheld=one.withheld,
            rules=authorities(jurisdiction, one.grounds),
        )
        for one in fitting
    )


def authorities(jurisdiction: str, grounds: Sequence[str]) -> tuple[Rule, ...]:
    """Return the forum's rules of law on the grounds, in their order."""
    known = rules(jurisdiction, "objection")
    return tuple(rule for ground in grounds for rule in known if rule.terms.get("ground") == ground)


def number_limit(jurisdiction: str, kind: str | None, count: int) -> Rule | None:
    """Return the rule on the number of requests where the set alone exceeds it."""
    rule = the_rule(jurisdiction, "number_limit")
    limit = rule.terms.get(kind or "") if rule else None
    return rule if isinstance(limit, int) and count > limit else None
