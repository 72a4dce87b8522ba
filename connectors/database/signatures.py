"""What binds the firm: one-time codes used up, rules of law signed off."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Engine, select
from sqlalchemy.dialects.postgresql import insert

from connectors.base import SignOff
from connectors.database.engine import transaction
from connectors.database.tables import sign_offs, used_codes


class DatabaseSignatures:
    """Codes and sign-offs, in the tables `used_codes` and `sign_offs`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def use_code(self, staff_id: str, counter: int) -> bool:
        """Use up a person's one-time code of that time step; False when it was used before."""
        use = insert(used_codes).values(staff_id=staff_id, counter=counter)
        use_once = use.on_conflict_do_nothing().returning(used_codes.c.counter)
        with transaction(self._engine, f"the code of {staff_id}") as connection:
            return connection.scalar(use_once) is not None

    def sign_rule(self, rule_id: str, rules_version: str, attorney: str, on: dt.date) -> None:
        """Write down an attorney's sign-off; the first one of a rule in a version stands."""
        row = SignOff(rule_id, rules_version, attorney, on)._asdict()
        with transaction(self._engine, f"rule {rule_id}") as connection:
            connection.execute(insert(sign_offs).values(row).on_conflict_do_nothing())

    def signed_rules(self) -> tuple[SignOff, ...]:
        """Return all sign-offs, by rule and version."""
        query = select(sign_offs).order_by(sign_offs.c.rule_id, sign_offs.c.rules_version)
        with transaction(self._engine, "the sign-offs") as connection:
            return tuple(SignOff(*row) for row in connection.execute(query))
