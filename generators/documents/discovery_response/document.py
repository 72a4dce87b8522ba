"""The response to one served set: chosen, answered request by request, finished as a draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.deadlines import Deadline, build_deadlines
from casefile.documents import FiledDocument
from casefile.errors import UnusableInput
from casefile.ledger import build_ledger
from casefile.liens import view_liens
from casefile.problems import Problem
from casefile.records.litigation import DiscoveryRequest, ServedDiscovery
from generators.claimbook import ClaimBook
from generators.desk import Built, Desk
from generators.documents.discovery_response import admissions, caption, objecting, production
from generators.documents.discovery_response.answers import answer, ended
from generators.documents.discovery_response.facts import Facts, ask_attorney, ask_client, gather, served_record
from generators.documents.discovery_response.forms import Form, form_for
from generators.documents.discovery_response.options import ResponseOptions
from generators.documents.discovery_response.party import party, role
from generators.documents.discovery_response.view import Part, RequestView, ResponseView
from generators.finishing import finish
from generators.markup import BREAK, gap, note

NAME = "discovery-response"
_PAPER_RULES = ("response_paper", "response_format")
_PRODUCTION_RULES = ("production_comply", "production_unable")


def build(case: CaseFile, options: ResponseOptions, desk: Desk) -> tuple[Built, ...]:
    """Return the draft of the response to the set that the options name.

    Raises:
        UnusableInput: no such set is in the file, or it holds no request. PermanentError: a figure has no claim.
    """
    served = choose(case, options)
    record = served_record(served)
    if not record.requests:
        raise UnusableInput(
            f"document {served.id[:8]}: no request was read in this set; correct its record, then draft again"
        )
    plan = _production(case, record)
    book = ClaimBook(case, desk, plan.exhibits(record) if plan else ())
    facts, form = gather(case, book, served), form_for(book, record)
    view = _view(facts, form, plan)
    return (finish(NAME, form.template, view, book, _problems(facts)),)


def choose(case: CaseFile, options: ResponseOptions) -> FiledDocument:
    """Return the set to answer: the one named, else the newest of its kind; interrogatories go first.

    Raises:
        UnusableInput: none fits, or several do; the text says which there are.
    """
    sets = [paper for paper in case.of_kind("served_discovery") if isinstance(paper.record, ServedDiscovery)]
    wanted = (options.set or "").strip()
    named = [paper for paper in sets if _is_named(paper, wanted)] if wanted else sets
    of_kind = [paper for paper in named if _fits(served_record(paper), options)]
    fitting = named if wanted and len(named) == 1 else of_kind or (named if options == ResponseOptions() else [])
    if not fitting or (wanted and len(fitting) > 1):
        known = "; ".join(_named(paper) for paper in sets) or "none; drop the served set first"
        raise UnusableInput(f"matter {case.matter.number}: {len(fitting)} served sets fit; in the file: {known}")
    return max(fitting, key=_newest)


def _fits(record: ServedDiscovery, options: ResponseOptions) -> bool:
    kind = options.served or "interrogatories"
    number = (options.set_number or "").strip()
    return (record.discovery_type or "interrogatories") == kind and (
        not number or _same_number(record.set_number, number)
    )


def _is_named(paper: FiledDocument, wanted: str) -> bool:
    key = (paper.storage_key or "").rsplit("/", 1)[-1]
    by_hash = len(wanted) >= 8 and (paper.id.startswith(wanted.lower()) or paper.file.startswith(wanted.lower()))
    return (
        by_hash
        or (bool(key) and wanted in {key, key.removesuffix(".pdf")})
        or _same_number(served_record(paper).set_number, wanted)
    )


def _same_number(one: str | None, two: str) -> bool:
    return bool(one) and _plain_number(str(one)) == _plain_number(two)


_SET = re.compile(r"^(?:set\b)?\s*(?:(?:no|number)\b\.?|#)?\s*")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _plain_number(words: str) -> str:
    plain = _SET.sub("", words.strip().lower())
    return str(_NUMBERS.index(plain) + 1) if plain in _NUMBERS else plain


def _newest(paper: FiledDocument) -> tuple[str, str]:
    day = served_record(paper).service_date
    return (day.isoformat() if day else "", paper.id)


def _named(paper: FiledDocument) -> str:
    record = served_record(paper)
    kind = (record.discovery_type or "discovery").replace("_", " ")
    return f"{kind}, set {record.set_number or 'not numbered'} [{paper.id[:8]}]"


def _production(case: CaseFile, record: ServedDiscovery) -> production.Production | None:
    if record.discovery_type != "requests_for_production":
        return None
    notices = [view.notice for view in view_liens(case, build_ledger(case)) if view.notice and not view.suspected]
    return production.select(case, record, notices)


def _view(facts: Facts, form: Form, plan: production.Production | None) -> ResponseView:
    attorney = caption.attorney_of(facts)
    record = facts.requests
    return ResponseView(
        counsel=caption.counsel(facts, form, attorney),
        court=caption.court(facts),
        plaintiff=caption.plaintiff(facts),
        defendant=caption.defendant(facts),
        plaintiff_role=role(record.plaintiff, "Plaintiff"),
        defendant_role=role(record.defendant, "Defendant"),
        versus=form.words("response_paper", "versus"),
        case_number=caption.case_number(facts, form),
        nature=caption.nature(facts, form),
        footer=caption.footer(facts, form),
        parties=caption.parties(facts, form),
        preliminary=tuple(_preliminary(facts, form)),
        section=f"{form.response_title} TO {form.set_title}",
        requests=tuple(_request(facts, form, plan, at, request) for at, request in enumerate(record.requests)),
        log=production.privilege_log(facts, form),
        signature=caption.signature(facts, form, attorney),
        verification_heading="VERIFICATION",
        verification=caption.verification(facts, form),
        verification_lines=caption.verification_lines(facts, form),
        service_heading=form.words("response_paper", "service_heading"),
        service=caption.service(facts, form),
        service_lines=form.lines("response_paper", "service_lines"),
    )


def _preliminary(facts: Facts, form: Form) -> Iterator[str]:
    yield (
        f"{party(facts, 'responding_party')} responds on the information that is reasonably available now; "
        "discovery is not complete, and these "
        "responses will be supplemented as the rules require. No general objection is made: each objection stands in "
        "the response that it belongs to, with what is withheld on it. "
        f"Numbers in brackets are those of the pages produced.{_deadline_note(facts)}"
        f"{_day_of_production(form)}"
    )
    doubts = form.doubts((*_PAPER_RULES, *(_PRODUCTION_RULES if form.kind == "requests_for_production" else ())))
    warnings = [*_overdue(facts), *objecting.too_many(facts, form), *_whole(form), *([doubts] if doubts else [])]
    if warnings:
        yield " ".join(warnings)


def _request(
    facts: Facts, form: Form, plan: production.Production | None, at: int, request: DiscoveryRequest
) -> RequestView:
    number = (request.number or "").strip()
    printed = facts.book.held(facts.served.id, f"requests[{at}].number") or gap("the number of this request")
    words = facts.book.record(facts.served.id, f"requests[{at}].text")
    return RequestView(
        heading=form.heading(number, printed),
        request=tuple(words.split(BREAK)) if BREAK in words and words.count("\ue000") == 0 else (words,),
        answer_heading=form.answer_heading(number, printed),
        answer=tuple(_answer(facts, form, plan, at, request)),
    )


def _answer(
    facts: Facts, form: Form, plan: production.Production | None, at: int, request: DiscoveryRequest
) -> Sequence[Part]:
    objections = objecting.proposed(facts, form, request)
    if form.kind == "requests_for_admission":
        return (*objections, *admissions.respond(facts, form, request))
    if plan is not None:
        papers = plan.by_request[at]
        produced = production.respond(facts, form, request, papers, objected=bool(objections))
        return (*objections, *ended(tuple(produced)))
    return (*objections, *answer(facts, facts.asked_by(request)))


def _deadline(facts: Facts) -> Deadline | None:
    found = build_deadlines(facts.case, facts.book.desk.signed_off)
    return next((one for one in found if one.document == facts.served.id), None)


def _deadline_note(facts: Facts) -> str:
    """Return the day on which the response is due, by which rule and by which steps, as a note for the firm."""
    deadline = _deadline(facts)
    if deadline is None or deadline.due is None:
        return note("When this response is due cannot be told from the papers: find the proof of service.")
    others = ", ".join(format_date(day) for day in deadline.acceptable if day != deadline.due)
    parts = [f"Due {format_date(deadline.due)} ({deadline.rule})", *deadline.steps]
    parts += [f"another reading: {others}"] if others else []
    parts += [sentence.strip("[]") for sentence in deadline.confirm]
    return note("; ".join(parts) + ".")


def _day_of_production(form: Form) -> str:
    if form.kind != "requests_for_production":
        return ""
    return note(
        "The demand names its own day and place for the production: produce by then, or agree on another in writing."
    )


def _whole(form: Form) -> Iterator[str]:
    """Yield the question that a statement of compliance rests on, once for all requests."""
    if form.kind == "requests_for_production":
        yield ask_client("that the client has no other document in any of these categories, on paper or on any device")


def _overdue(facts: Facts) -> Iterator[str]:
    deadline = _deadline(facts)
    today = facts.book.desk.today
    if deadline and deadline.due and deadline.due < today:
        yield ask_attorney(
            "the time to respond has run out on the earliest reading of the rules; late objections may be waived"
        )


def _problems(facts: Facts) -> tuple[Problem, ...]:
    deadline = _deadline(facts)
    confirm = deadline.confirm if deadline else ()
    found = [Problem(code="deadline", sentence=sentence.strip("[]")) for sentence in confirm]
    return (*facts.ledger.problems, *facts.wages.problems, *found)
