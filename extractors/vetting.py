"""Vetting: a reader's name that cannot be one, or not of whom the field asks for, is withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from casefile.documents import Extraction
from extractors.firms import insures, is_cut_off, is_trading, may_be_firm


def _names(printed: str) -> bool:
    return may_be_firm(printed) and not is_cut_off(printed)


def _trades(printed: str) -> bool:
    return _names(printed) and is_trading(printed)


def _insures(printed: str) -> bool:
    return _names(printed) and insures(printed)


_FIRMS: Mapping[str, Mapping[str, Callable[[str], bool]]] = MappingProxyType(
    {
        "medical_bill": {"provider_name": _trades},
        "claim_letter": {"carrier": _insures},
        "explanation_of_benefits": {"payer_name": _trades, "provider_name": _names},
        "lien_notice": {"lienholder": _trades},
        "payment_ledger": {"carrier": _insures},
        "declarations": {"carrier": _insures},
        "chart_note": {"facility": _trades},
        "imaging_report": {"facility": _trades},
        "operative_report": {"facility": _trades},
        "pay_stub": {"employer_name": _names},
        "w2": {"employer_name": _names},
        "wage_verification": {"employer_name": _names},
        "crash_report": {"agency": _trades},
    }
)


def vetted(kind: str, extraction: Extraction) -> Extraction:
    """Return the extraction without names that cannot be whom their fields ask for."""
    gone = {
        field
        for field, believed in _FIRMS.get(kind, {}).items()
        if (said := getattr(extraction.record, field)) is not None and not believed(said)
    }
    if not gone:
        return extraction
    record = extraction.record.model_copy(update=dict.fromkeys(gone))
    sources = {path: source for path, source in extraction.sources.items() if path not in gone}
    return extraction._replace(record=record, sources=sources)
