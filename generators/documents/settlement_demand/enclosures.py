"""What a statute has the letter enclose: everybody who treated, every employer, with the authorisations in the file."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.accounts import ProviderAccount
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.records.other import OtherPaper
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.statute import terms_of
from generators.documents.settlement_demand.visits import order, provider_name
from generators.markup import gap


def enclosures(bench: Bench) -> tuple[str, ...]:
    """Return the list that the statute asks for, a line each; nothing where none does."""
    terms = terms_of(bench)
    keys = {one.key for one in terms.elements} if terms else set()
    lines: list[str] = []
    if "providers" in keys:
        lines += _providers(bench)
    if "employers" in keys and bench.wages.losses:
        lines += _employers(bench)
    return tuple(lines)


def _providers(bench: Bench) -> Iterator[str]:
    yield "Providers who treated or evaluated since the date of loss, with authorisations:"
    for account in sorted(bench.ledger.providers, key=order):
        yield f"{provider_name(bench, account)}, {_address(bench, account)}{_authorised(bench, account.provider)}"


def _employers(bench: Bench) -> Iterator[str]:
    yield "Employers since the date of loss, with authorisations:"
    for loss in bench.wages.losses:
        named = bench.book.record(loss.verification, "employer_name")
        at = next(
            (
                f"client.employers[{place}].address"
                for place, one in enumerate(bench.case.matter.client.employers)
                if one.name and same_organisation(one.name, loss.employer or "")
            ),
            "",
        )
        address = bench.book.told(at) if at else None
        yield f"{named}, {address or gap('the address')}{_authorised(bench, loss.employer or '')}"


def _address(bench: Bench, account: ProviderAccount) -> str:
    held = (bench.book.held(paper, "provider_address") for paper in account.documents)
    return next((address for address in held if address), gap("the address"))


def _authorised(bench: Bench, name: str) -> str:
    """Return the page of the authorisation that names this one, or any general one, or the gap."""
    papers = bench.case.of_kind("authorization")
    named = [paper for paper in papers if any(same_organisation(one, name) for one in _names(paper))]
    if named:
        return f": authorisation {bench.cite(named[0].id)}"
    return f": {gap('the signed authorisation')}"


def _names(paper: FiledDocument) -> tuple[str, ...]:
    return paper.record.names if isinstance(paper.record, OtherPaper) else ()
