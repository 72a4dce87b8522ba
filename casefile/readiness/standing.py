"""Standing: what lets the firm act, whether treatment has ended, and by when suit must be filed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from casefile.chronology import Encounter, Quote
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.limitations import Limitation, is_minor
from casefile.readiness.items import Item, PageOf, first_pages
from casefile.readiness.views import Views
from casefile.records.other import OtherPaper
from casefile.unfiled import unfiled
from casefile.vocabulary import Vocabulary

NEAR = dt.timedelta(days=180)
"""How long before a limitation ends people are told each time (the firm's practice)."""
STALE = dt.timedelta(days=365)
"""The age from which providers refuse an authorization (the firm's practice; its own expiry is not read)."""
ENDED = 60
"""Days without a visit after which treatment counts as ended (the firm's practice)."""
SOON_AFTER = dt.timedelta(days=14)
"""How long after a release a last visit may still be; one after that means that treatment went on."""
_RELEASED = re.compile(
    r"\b(?:maximum medical improvement|MMI|permanent and stationary|released? from care"
    r"|discharged? from (?:care|therapy|treatment|physical therapy)"
    r"|discharged? to (?:a )?home (?:exercise )?program\w*)\b",
    re.IGNORECASE,
)


class TreatmentEnd(Vocabulary):
    """The last visit since the loss, how long ago it was, and the words that release the client, where any do."""

    last_visit: dt.date | None = None
    days: int | None = None
    provider: str | None = None
    released: str | None = None
    released_on: dt.date | None = None
    page: PageOf | None = None


def treatment_end(views: Views) -> TreatmentEnd:
    """Return when treatment ended by the records and bills; visits still to come are none."""
    visits = [(one.through or one.date, one.provider or one.clinician) for one in views.chronology.since_loss]
    visits += [(day, account.provider) for account in views.ledger.providers for day in account.dates]
    past = [(day, who or "") for day, who in visits if day <= views.today]
    if not past:
        return TreatmentEnd()
    last, provider = max(past)
    found = TreatmentEnd(last_visit=last, days=(views.today - last).days, provider=provider or None)
    released = [
        (one, quote) for one in views.chronology.since_loss for quote in one.quotes if _RELEASED.search(quote.text)
    ]
    return _with_release(views, found, *released[-1]) if released else found


def _with_release(views: Views, found: TreatmentEnd, one: Encounter, quote: Quote) -> TreatmentEnd:
    words = next(part for part in re.split(r"(?<=[.;])\s+", quote.text) if _RELEASED.search(part))
    page = PageOf(document=quote.cite.document, page=views.where.page(quote.cite))
    return found.model_copy(update={"released": words, "released_on": one.date, "page": page})


def treatment_items(views: Views, ended: TreatmentEnd) -> Iterator[Item]:
    """Yield whether treatment has ended, and what the records send the client to and the file does not have."""
    if ended.last_visit is None:
        yield Item(area="treatment", what="any visit since the loss", status="missing", who="the client", core=True)
        return
    ago = f"the last visit is of {format_date(ended.last_visit)}, {ended.days} days ago"
    last_word = ended.released_on is not None and ended.last_visit - ended.released_on <= SOON_AFTER
    over = last_word or (ended.days or 0) >= ENDED
    by = f'; on {format_date(ended.released_on)}: "{ended.released}"' if ended.released_on else ""
    yield Item(
        area="treatment",
        what=f"end of treatment: {ago}{by}",
        status="have" if over else "doubtful",
        who="the client and the treating physicians",
        ask=None if over else "whether the client still treats; a demand waits for the end or a plan of further care",
        pages=(ended.page,) if ended.page else (),
    )
    for one in unfiled(views.case):
        if one.state != "considered":
            yield Item(
                area="treatment",
                what=f"{one.what}: {one.state} on {format_date(one.date)}, and not in the file",
                status="missing" if one.state == "done" else "doubtful",
                who=one.organisation,
                ask="its report" if one.kind == "study" else "whether the client went, and the records of it",
                pages=(PageOf(document=one.cite.document, page=views.where.page(one.cite)),),
            )


def authority_items(views: Views) -> Iterator[Item]:
    """Yield the client's authorization and the retainer."""
    child = is_minor(views.case.matter, views.today)
    signer = "the client's guardian" if child else "the client"
    yield _authorization(views, signer)
    papers = views.case.of_kind("retainer")
    yield Item(
        area="authority",
        what="signed retainer",
        status="have" if papers else "missing",
        who=signer,
        ask=None if papers else "the signed agreement",
        pages=first_pages(papers),
    )
    if child:
        known = views.case.matter.client.guardian
        yield Item(
            area="authority",
            what="the guardian who acts for the child, and the court's approval of a settlement",
            status="doubtful" if known else "missing",
            who="the family",
            ask="the appointment; the approval is asked of the court before anything is paid out",
        )


def _authorization(views: Views, signer: str) -> Item:
    papers = [paper for paper in views.case.of_kind("authorization") if isinstance(paper.record, OtherPaper)]
    dated = [
        (paper.record.date, paper) for paper in papers if isinstance(paper.record, OtherPaper) and paper.record.date
    ]
    newest = max(dated, key=lambda one: one[0]) if dated else None
    stale = newest is not None and views.today - newest[0] > STALE
    unnamed = [
        account.provider
        for account in views.ledger.providers
        if papers and not names_provider(papers, account.provider)
    ]
    named = bool(papers) and len(unnamed) < len(views.ledger.providers)
    doubts = [f"it is of {format_date(newest[0])}, more than a year old" if newest and stale else ""]
    doubts += ["it bears no date" if papers and newest is None else ""]
    doubts += [f"it does not name {', '.join(unnamed)}" if named and unnamed else ""]
    told = "; ".join(doubt for doubt in doubts if doubt)
    return Item(
        area="authority",
        what="signed HIPAA authorization",
        status="missing" if not papers else "doubtful" if told else "have",
        who=signer,
        ask="a signed authorization with expiry and right of revocation" if not papers else told or None,
        core=not papers,
        pages=first_pages(papers),
    )


def names_provider(papers: list[FiledDocument], provider: str) -> bool:
    """Tell whether one of the authorizations names the provider."""
    return any(
        same_organisation(name, provider)
        for paper in papers
        if isinstance(paper.record, OtherPaper)
        for name in paper.record.names
    )


def limitation_items(views: Views) -> Iterator[Item]:
    """Yield each limitation as an item: settled where it does not run any more."""
    for one in views.limitations:
        due = f" by {format_date(one.due)}" if one.due else ""
        doubts = " ".join((*((one.question,) if one.question else ()), *one.confirm))
        running = f"{one.cite}. {doubts}".strip() if one.cite else doubts
        yield Item(
            area="limitation",
            what=f"{one.what}{due}",
            status="not needed" if not one.running else "doubtful" if one.needs_attorney else "have",
            who="the attorney",
            ask=running if one.running else one.why_not,
        )


def limitation_sentences(views: Views) -> Iterator[str]:
    """Yield what must be said of limitations each time: past, near, without a date, or hanging on a question."""
    for one in views.limitations:
        if one.running and _is_pressing(one, views.today):
            yield _sentence(one, views.today)


def _is_pressing(one: Limitation, today: dt.date) -> bool:
    return one.due is None or one.due - today <= NEAR or one.question is not None


def _sentence(one: Limitation, today: dt.date) -> str:
    doubts = " ".join((*((one.question,) if one.question else ()), *one.confirm))
    basis = f" {one.basis[:1].upper()}{one.basis[1:]}." if one.basis else ""
    cite = f" ({one.cite})" if one.cite else ""
    if one.due is None:
        return f"Limitation: the date for the {one.what}{cite} cannot be told. {doubts}".strip()
    verb = "was" if one.due < today else "is"
    return f"Limitation: the last day for the {one.what} {verb} {format_date(one.due)}{cite}.{basis} {doubts}".strip()
