"""What rules of court say of identifiers in papers: which rule asks for a kind of identifier to be left out."""

from __future__ import annotations

import datetime as dt

from casefile.law.rules import Rule, the_rule

TOPIC = "redaction"
_TERMS = {
    "ssn": "ssn_digits",
    "account": "account_digits",
    "card": "account_digits",
    "birth_date": "birth",
    "minor_name": "minor",
}


def rule_on(kind: str, state: str, day: dt.date) -> Rule | None:
    """Return the rule that asks for the kind to be left out: the state's, else the federal one, else None."""
    term = _TERMS.get(kind)
    rules = (the_rule(place, TOPIC, day) for place in (state, "FED"))
    return next((rule for rule in rules if rule is not None and term in rule.terms), None)
