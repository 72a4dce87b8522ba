"""The parties of a crash report: drivers with their vehicles, then everybody else, each in a role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.found import Found
from extractors.kinds.crash_report.blocks import Block, Form
from extractors.kinds.crash_report.persons import Person, persons
from extractors.kinds.crash_report.readings import chosen
from extractors.kinds.crash_report.units import Party, Unit, units
from extractors.layout import Row, Token
from extractors.names import in_case
from extractors.people import person
from extractors.spans import Pages, Span, find, part

_ON_FOOT = re.compile(
    r"(?<!driver )(?<!operator )(?<!motorist )(?:\[ ?x ?\]|\u2612|\u2611|\bx) ?"
    r"(?P<role>pedestrian|ped\b|bicyclist|bicycle|pedalcyclist|cyclist)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:role|person type|unit type|type)\b:? (?P<role>driver|pedestrian|bicyclist|pedalcyclist|passenger|owner)",
    re.IGNORECASE,
)
_SAME = {"ped": "pedestrian", "bicycle": "bicyclist", "pedalcyclist": "bicyclist", "cyclist": "bicyclist"}
_CYCLE = re.compile(r"(?:e-?)?(?:bicycle|bike|pedalcycle)", re.IGNORECASE)
_NO_UNIT = Unit(None, None, None)
_RIDING = frozenset(("driver", "passenger"))


def read(found: Found, pages: Pages, rows: Sequence[Row], form: Form) -> None:
    """Put the parties, drivers in the order of their numbers first; a block without a name or a vehicle is none."""
    known = units(rows, form, pages)
    people = persons(pages, rows, form)
    parties = chosen(list(_parties(known, people, form, rows)), pages)
    capitals = all(party.name is None or party.name.value.isupper() for party in parties)
    for party in parties:
        _put(found, party, capitals=capitals)


def _put(found: Found, party: Party, *, capitals: bool) -> None:
    path = found.row("parties")
    if party.role is not None:
        found.infer(f"{path}.role", party.role.value, party.role.span)
    fields = {"name": party.name, "vehicle": party.unit.vehicle, "insurer": party.unit.insurer}
    for field, token in fields.items():
        if token is not None:
            found.put(f"{path}.{field}", in_case(token.value) if capitals else token.value, token.span)
    if party.unit.policy is not None:
        found.put(f"{path}.policy_number", party.unit.policy.value, party.unit.policy.span)


def _parties(
    known: dict[int, Unit],
    people: Sequence[Person],
    form: Form,
    rows: Sequence[Row],
) -> Iterator[Party]:
    used: set[int] = set()
    for number in sorted({*known, *(block.number for block in form.blocks)}):
        unit = known.get(number, _NO_UNIT)
        own = [block for block in form.blocks if block.number == number]
        driver = _in_full(_driver(number, people, form) or unit.driver, number, people)
        used.update(id(one) for one in people if driver is not None and _is_driver(one, driver, number))
        if driver is not None or unit.vehicle is not None:
            yield _cycling(Party(_role(own, rows, driver, unit, people), driver, unit))
    for one in people:
        if id(one) not in used:
            role = one.role or ("passenger" if one.unit is not None else None)
            rides = one.unit is not None and one.within and role in _RIDING
            unit = known.get(one.unit, _NO_UNIT) if rides and one.unit is not None else _NO_UNIT
            if role is not None:
                yield Party(Token(role, one.place), one.name, unit)


def _in_full(driver: Token[str] | None, number: int, people: Sequence[Person]) -> Token[str] | None:
    """Return the driver's name as it is printed in full elsewhere in the unit: "D. Marsh" is "Otis D. Marsh"."""
    if driver is None:
        return None
    longer = (one.name for one in people if one.unit == number and _ends_with(one.name.value, driver.value))
    return next(longer, driver)


def _is_driver(one: Person, driver: Token[str], number: int) -> bool:
    """Tell whether a person is the unit's driver, named whole or without the first name."""
    return one.name.value == driver.value or (one.unit == number and _ends_with(driver.value, one.name.value))


def _ends_with(whole: str, name: str) -> bool:
    words, last = whole.lower().split(), name.lower().split()
    return 1 < len(last) < len(words) and words[-len(last) :] == last


def _cycling(party: Party) -> Party:
    """Return a party whose vehicle is a bicycle as one who rode it."""
    vehicle = party.unit.vehicle
    if vehicle is None or _CYCLE.fullmatch(vehicle.value) is None:
        return party
    return Party(Token("bicyclist", vehicle.span), party.name, party.unit._replace(vehicle=None))


def _driver(number: int, people: Sequence[Person], form: Form) -> Token[str] | None:
    """Return who drove the unit: named as its driver, else the first name in its block, else its first person."""
    named = next((one.name for one in people if one.role == "driver" and one.unit == number), None)
    if named is not None:
        return named
    rows = (_within(row, form.blocks, number) for box in form.of(number) if box.name == "name" for row in box.rows)
    boxed = next((token for row in rows if row is not None and (token := person(row))), None)
    others = {one.name.value for one in people if one.role not in (None, "driver")}
    if boxed is not None and boxed.value not in others:
        return boxed
    return next((one.name for one in people if one.role is None and one.unit == number), None)


def _within(row: Span, blocks: Sequence[Block], number: int) -> Span | None:
    """Return the words of the row left of the block that stands beside the unit's own: another unit's are none."""
    areas = [area for block in blocks if block.number == number for page, area in block.areas if page is row.page]
    right = max((area.x1 for area in areas), default=row.page.width)
    return part(row, lambda word: word.x < right)


def _role(
    own: Sequence[Block], rows: Sequence[Row], driver: Token[str] | None, unit: Unit, people: Sequence[Person]
) -> Token[str] | None:
    """Return the role that is ticked or written; with a vehicle of one's own, a driver."""
    said = next((one for one in people if driver is not None and one.name.value == driver.value and one.role), None)
    if said is not None and said.role is not None:
        return Token(said.role, said.place)
    for row in rows:
        if any(block.holds(row.span.page, row.span.box) for block in own):
            for pattern in (_ROLE, _ON_FOOT):
                for match, span in find(row.span, pattern):
                    role = match["role"].lower()
                    return Token(_SAME.get(role, role), span)
    return Token("driver", unit.vehicle.span) if unit.vehicle is not None else None
