"""Dossiers: all billing papers of one provider, sorted, with the charges that count and those that do not."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from casefile.accounts import Excluded
from casefile.benefits import Benefit, as_mentions, read_benefits
from casefile.billing import Bill, read_bills
from casefile.case import CaseFile, worked_out_once
from casefile.charges import Gathered, Matched, gather
from casefile.citations import Figure
from casefile.copies import Row, copied_rows, row_of
from casefile.identity import same_organisation, same_person
from casefile.left_out import charge_left_out, excluded_order, lien_lines_left_out, noticed_alone
from casefile.money import total
from casefile.other_names import in_other_names, person_named
from casefile.providers import Practice, Sighting, find, practices
from casefile.recorded_days import NONE_RECORDED, RecordedDays, recorded_days
from casefile.records.insurance import LienNotice
from casefile.records.medical import ChartNote
from casefile.records.other import OtherPaper
from casefile.relatedness import MEDICAL_KINDS, Reason, Relatedness, relatedness, treating


class Dossier(NamedTuple):
    """One provider's bills and what payers did with them; `counted` are the charges of the specials.

    `counted` is in order, and `by_day` are the same by their day. `own_coverage` tells that a policy of the client's
    own may have paid.
    """

    practice: Practice
    bills: tuple[Bill, ...]
    benefits: tuple[Benefit, ...]
    gathered: Gathered
    counted: tuple[int, ...]
    by_day: Mapping[dt.date | None, tuple[int, ...]]
    on_lien: bool = False
    recorded: RecordedDays = NONE_RECORDED
    own_coverage: bool = False

    def charges_of(self, benefit: Benefit) -> tuple[int, ...]:
        """Return the counted charges that the line of a payer's paper is about."""
        placed = self.gathered.placed.get(benefit.billed, ()) if benefit.billed else ()
        if placed:
            return tuple(at for at in placed if self.counts(at))
        that_day = self.by_day.get(benefit.date, ())
        return self._very_charge(benefit, that_day) or that_day

    def counts(self, at: int) -> bool:
        """Tell whether the charge is one of the specials."""
        place = bisect_left(self.counted, at)
        return place < len(self.counted) and self.counted[place] == at

    def figures_of(self, charges: Iterable[int]) -> tuple[Figure, ...]:
        """Return the figures that count for the charges, in order."""
        return tuple(self.gathered.charges[at].first.billed for at in sorted(charges))

    def _very_charge(self, benefit: Benefit, among: Sequence[int]) -> tuple[int, ...]:
        """Return the one charge of the code and amount of a line that was taken back, or takes it back."""
        if benefit.billed is None or benefit.code is None:
            return ()
        known = [(at, self.gathered.charges[at].first) for at in among]
        same = [at for at, one in known if one.code == benefit.code and one.amount == abs(benefit.billed.amount)]
        return tuple(same[:1]) if len(same) == 1 else ()


class Sorted(NamedTuple):
    """All dossiers, what is left out, and the payers' lines that no provider is found for."""

    dossiers: tuple[Dossier, ...]
    excluded: tuple[Excluded, ...]
    stray: tuple[Benefit, ...]


@worked_out_once
def sort_papers(case: CaseFile) -> Sorted:
    """Return the matter's billing papers by provider."""
    injury = relatedness(case)
    bills = read_bills(case.of_kind("medical_bill", "clinical_summary"))
    benefits = read_benefits(case)
    known = practices(_sightings(case, bills, benefits))
    by_practice: dict[Practice, tuple[list[Bill], list[Benefit]]] = {practice: ([], []) for practice in known}
    for bill in bills:
        if bill.mentions and (home := find(known, *bill.provider[:2])):
            by_practice[home][0].append(bill)
    stray = []
    for line in benefits:
        home = _home(line, known, bills)
        if home is None:
            stray.append(line)
        else:
            by_practice[home][1].append(line)
    treated_by = {practice for practice in known if _treats(practice, case)}
    copied = _counted_elsewhere(case, by_practice)
    noted, recorded = _noted(known, case), recorded_days(known, case)
    sorted_ = [
        _dossier(
            practice,
            papers,
            _Judged(injury, noted.get(practice, {}), recorded.get(practice, NONE_RECORDED)),
            copied,
            documented=practice in treated_by,
        )
        for practice, papers in by_practice.items()
    ]
    holders = _lien_holders(case)
    dossiers = tuple(
        dossier._replace(on_lien=_is_on_lien(dossier, holders), own_coverage=bool(case.matter.own_coverage))
        for dossier, _ in sorted_
        if dossier.counted
    )
    excluded = [one for _, left_out in sorted_ for one in left_out]
    excluded += noticed_alone(case, [(dossier.practice, dossier.gathered) for dossier, _ in sorted_])
    excluded += _in_other_names(case)
    return Sorted(dossiers, tuple(sorted(excluded, key=excluded_order)), tuple(stray))


def _in_other_names(case: CaseFile) -> list[Excluded]:
    """Return every charge of the papers that name somebody else, each once: none of them counts."""
    papers = in_other_names(case.documents)
    if not papers:
        return []
    named = {paper.id: person_named(paper)[1] for paper in papers}
    let_in = tuple(paper.model_copy(update={"held": None}) for paper in papers)
    theirs = sort_papers(case.model_copy(update={"documents": let_in}))
    found = list(theirs.excluded)
    for dossier in theirs.dossiers:
        charges = (dossier.gathered.charges[at] for at in dossier.counted)
        found += [
            charge_left_out(dossier.practice, charge, None, dossier.benefits, dossier.gathered) for charge in charges
        ]
    return [_of_another(one, named[one.amount.cite.document]) for one in found]


def _of_another(one: Excluded, role: str) -> Excluded:
    """Return the charge with the reason that it is set aside for; what was done to the person is not told."""
    reason = f"the paper names somebody else as {role}: is this our client? It is not counted until somebody says so"
    return one.model_copy(update={"code": "another_person", "reason": reason, "description": None})


def _sightings(case: CaseFile, bills: Iterable[Bill], benefits: Iterable[Benefit]) -> list[Sighting]:
    client = case.matter.client.name
    return [
        *(bill.provider for bill in bills),
        *(line.provider for line in benefits if line.provider.name and not same_person(line.provider.name, client)),
    ]


def _home(line: Benefit, known: Sequence[Practice], bills: Sequence[Bill]) -> Practice | None:
    """Return the provider of a payer's line: the one that bills the very charge, else the one it names."""
    named = find(known, line.provider.name) if line.provider.name else None
    if named and named.billing:
        return named
    billing = {practice for bill in bills if (practice := find(known, *bill.provider[:2])) and _bills_it(bill, line)}
    return billing.pop() if len(billing) == 1 else named


def _bills_it(bill: Bill, line: Benefit) -> bool:
    """Tell whether the bill has the very charge of a payer's line, or comes to it for the day."""
    if line.billed is None or line.date is None:
        return False
    that_day = [mention for mention in bill.mentions if mention.date == line.date]
    one_of_them = any(
        mention.amount == line.billed.amount and line.code in {None, mention.code, mention.revenue_code}
        for mention in that_day
    )
    return one_of_them or total(mention.amount for mention in that_day) == line.billed.amount


def _lien_holders(case: CaseFile) -> tuple[str, ...]:
    """Return the names on providers' lien notices and letters of protection."""
    names: list[str] = []
    for paper in case.of_kind("lien_notice", "letter_of_protection"):
        record = paper.record
        if isinstance(record, LienNotice) and record.lien_type in {"provider", "hospital"} and record.lienholder:
            names.append(record.lienholder)
        elif isinstance(record, OtherPaper):
            names.extend(record.names)
    return tuple(names)


def _is_on_lien(dossier: Dossier, holders: Sequence[str]) -> bool:
    """Tell whether the provider treats on lien: its papers say so, and no payer has dealt with its charges."""
    if dossier.benefits:
        return False
    said = any(bill.on_lien for bill in dossier.bills)
    return said or any(same_organisation(name, dossier.practice.name) for name in holders)


def _treats(practice: Practice, case: CaseFile) -> bool:
    """Tell whether a clinical record of the provider is in the file."""
    papers = case.of_kind(*MEDICAL_KINDS)
    return practice.billing or any(find((practice,), name) for paper in papers for name in treating(paper.record))


def _counted_elsewhere(case: CaseFile, by_practice: Mapping[Practice, tuple[list[Bill], list[Benefit]]]) -> set[Row]:
    """Return the rows of bills that are copies of another provider's bill: a loose page may not name its own."""
    homes = {bill.document: practice for practice, (bills, _) in by_practice.items() for bill in bills}
    return {
        row
        for row, counts in copied_rows(case.documents).items()
        if counts in homes and homes.get(row[0]) not in {None, homes[counts]}
    }


class _Judged(NamedTuple):
    """What a provider's charges are judged by: the injury, its notes' diagnoses by day, the days of its records."""

    injury: Relatedness
    noted: Mapping[dt.date, tuple[str, ...]]
    recorded: RecordedDays


def _dossier(
    practice: Practice,
    papers: tuple[list[Bill], list[Benefit]],
    judged: _Judged,
    copied: Collection[Row],
    *,
    documented: bool,
) -> tuple[Dossier, list[Excluded]]:
    bills, benefits = papers
    shown = [mention for bill in bills for mention in bill.mentions]
    mentions = [mention for mention in shown if row_of(mention.billed.cite) not in copied]
    gathered = gather([*mentions, *as_mentions(benefits)], judged.recorded, judged.injury.may_be)
    diagnoses = {bill.document: bill.diagnoses for bill in bills}
    counted, excluded = [], []
    for at, charge in enumerate(gathered.charges):
        reason = _why_not(practice, charge, judged, diagnoses)
        if reason is None and (documented or any(mention.bill for mention in charge.mentions)):
            counted.append(at)
        else:
            excluded.append(charge_left_out(practice, charge, reason, benefits, gathered))
    by_day = _by_day(gathered, counted)
    dossier = Dossier(
        practice, tuple(bills), tuple(benefits), gathered, tuple(counted), by_day, recorded=judged.recorded
    )
    excluded += lien_lines_left_out(practice, benefits, gathered, judged.injury)
    return dossier, excluded


def _by_day(gathered: Gathered, counted: Iterable[int]) -> dict[dt.date | None, tuple[int, ...]]:
    found: dict[dt.date | None, list[int]] = {}
    for at in counted:
        found.setdefault(gathered.charges[at].first.date, []).append(at)
    return {day: tuple(own) for day, own in found.items()}


def _why_not(
    practice: Practice,
    charge: Matched,
    judged: _Judged,
    diagnoses: Mapping[str, tuple[str, ...]],
) -> Reason | None:
    """Return why the charge is left out, by the diagnoses that its line points at, else its bill's, else the note's."""
    codes = [mention.code for mention in charge.mentions if mention.code]
    pointed = [code for one in charge.mentions for code in one.diagnoses]
    billed = [code for one in charge.mentions for code in diagnoses.get(one.document, ())]
    day = charge.first.date
    told = pointed or billed or (judged.noted.get(day, ()) if day else ())
    return judged.injury.why_not(day, practice.name, codes, tuple(dict.fromkeys(told)))


def _noted(known: Sequence[Practice], case: CaseFile) -> dict[Practice, dict[dt.date, tuple[str, ...]]]:
    """Return the diagnoses of each provider's notes by day."""
    homes: dict[str, Practice | None] = {}
    found: dict[Practice, dict[dt.date, tuple[str, ...]]] = {}
    for paper in case.of_kind("chart_note"):
        record = paper.record
        if not isinstance(record, ChartNote) or record.date_of_service is None:
            continue
        codes = tuple(one.code for one in record.diagnoses if one.code)
        for name in treating(record):
            if name not in homes:
                homes[name] = find(known, name)
        for home in {homes[name] for name in treating(record)} - {None}:
            if home is not None and codes:
                by_day = found.setdefault(home, {})
                by_day[record.date_of_service] = (*by_day.get(record.date_of_service, ()), *codes)
    return found
