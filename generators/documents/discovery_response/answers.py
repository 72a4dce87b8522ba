"""Answers: for each topic what the file says, and what it cannot say, asked of the client or the attorney."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from casefile.discovery.topics import topic
from generators.documents.discovery_response import earnings, incident, injury, money, person, treatment
from generators.documents.discovery_response.facts import Facts, ask_attorney, ask_client, text
from generators.documents.discovery_response.stated import stated
from generators.documents.discovery_response.view import Part
from generators.markup import note

Answer = Callable[[Facts], Iterator[Part]]

ANSWERS: Mapping[str, Answer] = {
    "preparers": person.preparers,
    "names": person.names,
    "birth": person.birth,
    "addresses": person.addresses,
    "employment": person.employment,
    "entity": person.entity,
    "insurance": money.insurance,
    "payers": money.payers,
    "liens": money.liens,
    "medicare": money.medicare,
    "all_history": injury.all_history,
    "prior_care": injury.prior_care,
    "injuries": injury.injuries,
    "complaints": injury.complaints,
    "restrictions": injury.restrictions,
    "future_care": treatment.future_care,
    "medications": treatment.medications,
    "transport": treatment.transport,
    "providers": treatment.providers,
    "future_income": earnings.future_income,
    "income": earnings.income,
    "property": money.property_damage,
    "statements": incident.statements,
    "witnesses": incident.witnesses,
    "photographs": incident.photographs,
    "reports": incident.reports,
    "statutes": incident.statutes,
    "how": incident.how,
    "documents": money.documents,
}
"""What the file itself answers. A topic that has no line here is answered by the records' sentences and a question."""

NOT_KNOWN = "the answer to this request: nothing in the file is known to answer it"


def answer(facts: Facts, topics: Sequence[str]) -> tuple[Part, ...]:
    """Return the paragraphs that answer a request; none is left without one, and none is answered by silence."""
    parts = [part for name in topics for part in _of_topic(facts, name)]
    return ended(parts) if parts else (text(ask_client(NOT_KNOWN)),)


def ended(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the paragraphs with a stop at the end of each list."""
    following = [*(part.kind for part in parts[1:]), "text"]
    return tuple(
        part.model_copy(update={"text": f"{part.text[:-1]}."})
        if part.kind == "item" and after == "text" and part.text.endswith(";")
        else part
        for part, after in zip(parts, following, strict=True)
    )


def _of_topic(facts: Facts, name: str) -> Iterator[Part]:
    asked, silent = topic(name), True
    for part in ANSWERS[name](facts) if name in ANSWERS else ():
        silent = False
        yield part
    for part in incident.from_records(facts, asked.quotes, own=asked.own, told=asked.told) if asked.quotes else ():
        silent = False
        yield part
    said = list(stated(facts, asked.stated))
    if said and asked.ask and asked.settled:
        beside = note(f"The client's statement answers this as it stands. Asked beside it: {asked.ask}.")
        yield from (*said[:-1], said[-1].model_copy(update={"text": said[-1].text + beside}))
        return
    yield from said
    silent = silent and not said
    if asked.ask:
        yield text(ask_attorney(asked.ask) if asked.of == "attorney" else ask_client(asked.ask))
    elif silent:
        yield text(ask_client(NOT_KNOWN))
