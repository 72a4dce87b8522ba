"""Vetting: a reader's value that cannot be its field's is withdrawn.

Names that are captions, titles or somebody of another trade; numbers that are days, years or pages; a rate of pay that
counts hours or days; gross pay below net pay; the day of a letter that stands where another of its days does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from casefile.documents import Extraction
from extractors.firms import insures, is_cut_off, is_trading, may_be_firm
from extractors.people import is_of_no_name

_DAY_OR_PAGE = re.compile(
    r"\d{1,2}[/\-.]\d{1,2}[/\-.](?:\d\d|\d{4})|\d{4}[/\-.]\d\d?[/\-.]\d\d?|\(?(?:19|20)\d\d\W?|\d{1,2}/\d{1,2}\W?"
)
_COUNTED = re.compile(r"\d+ ?-? ?(?:hours?|hrs?|days?|weeks?)\b|%|\d[/\-]\d|\d-[A-Za-z]{3}", re.IGNORECASE)
_HONORIFIC = re.compile(r"(?:mr|mrs|ms|miss|dr)\.? ", re.IGNORECASE)
_LEAST_WORDS = 2  # of a person's name


def _names(printed: str) -> bool:
    return may_be_firm(printed) and not is_cut_off(printed)


def _trades(printed: str) -> bool:
    return _names(printed) and is_trading(printed)


def _insures(printed: str) -> bool:
    return _names(printed) and insures(printed)


def _person(printed: str) -> bool:
    """Tell whether the words may name a person, a couple, or a company in a person's place."""
    printed = _HONORIFIC.sub("", printed)
    words = [word for word in re.split(r"[ ,]+", printed) if re.search("[A-Za-z]", word)]
    if len(words) < _LEAST_WORDS or re.search(r"[:#@<>\[\]?]|\.{3}|\d", printed) or not may_be_firm(printed):
        return False
    if is_cut_off(printed):
        return False
    joined = {"and", "or", "of", "the", "&", "for"}
    return is_trading(printed) or not any(
        is_of_no_name(word, scanned=True) for word in words if word.lower() not in joined and word != "See"
    )


def _number(printed: str) -> bool:
    return _DAY_OR_PAGE.fullmatch(printed) is None


def _account(printed: str) -> bool:
    """Tell whether the words may be an account's number; one digit or two are a form's box ("4 TYPE OF BILL")."""
    return _number(printed) and re.fullmatch(r"\W*\d{1,2}\W*[a-z]?\W*", printed) is None


_BELIEVED_AS: Mapping[str, Mapping[str, Callable[[str], bool]]] = MappingProxyType(
    {
        "medical_bill": {"provider_name": _trades, "patient_name": _person, "account_number": _account},
        "claim_letter": {
            "carrier": _insures,
            "insured_name": _person,
            "claimant_name": _person,
            "adjuster_name": _person,
            "claim_number": _number,
        },
        "explanation_of_benefits": {
            "payer_name": _trades,
            "provider_name": _names,
            "patient_name": _person,
            "claim_number": _number,
        },
        "lien_notice": {"lienholder": _trades, "claimant_name": _person, "reference_number": _number},
        "payment_ledger": {"carrier": _insures, "claim_number": _number},
        "declarations": {"carrier": _insures, "named_insured": _person, "policy_number": _number},
        "chart_note": {"facility": _trades, "patient_name": _person, "provider_name": _person},
        "imaging_report": {"facility": _trades, "patient_name": _person, "provider_name": _person},
        "operative_report": {"facility": _trades, "patient_name": _person, "surgeon": _person},
        "pay_stub": {"employer_name": _names, "employee_name": _person},
        "w2": {"employer_name": _names, "employee_name": _person},
        "wage_verification": {"employer_name": _names, "employee_name": _person, "signed_by": _person},
        "crash_report": {"agency": _trades, "report_number": _number},
    }
)


def vetted(kind: str, extraction: Extraction) -> Extraction:
    """Return the extraction without values that cannot be what their fields ask for."""
    gone = frozenset((*_unbelieved(kind, extraction), *_at_odds(extraction)))
    if not gone:
        return extraction
    record = extraction.record.model_copy(update=dict.fromkeys(gone))
    sources = {path: source for path, source in extraction.sources.items() if path not in gone}
    return extraction._replace(record=record, sources=sources)


def _unbelieved(kind: str, extraction: Extraction) -> Iterator[str]:
    for field, believed in _BELIEVED_AS.get(kind, {}).items():
        said = getattr(extraction.record, field)
        if said is not None and not believed(said):
            yield field
    rate = extraction.sources.get("pay_rate")
    if rate is not None and _COUNTED.search(rate.text):
        yield "pay_rate"


def _at_odds(extraction: Extraction) -> Iterator[str]:
    """Yield the fields whose values the others gainsay: gross pay below net pay, one day on the words of another."""
    record, sources = extraction.record, extraction.sources
    gross, net = getattr(record, "gross_pay", None), getattr(record, "net_pay", None)
    if gross is not None and net is not None and gross < net:
        yield "gross_pay"
    day = sources.get("date")
    for other in ("date_of_loss", "response_due"):
        own = sources.get(other)
        if day is not None and own is not None and day.box is not None and (day.page, day.box) == (own.page, own.box):
            yield "date"
