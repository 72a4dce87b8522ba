"""The settlement demand, section by section, to a finished draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.chronology import build_chronology
from casefile.coverage import view_coverage
from casefile.demands import demand_rule, demand_terms
from casefile.drafts import Person
from casefile.errors import UnusableInput
from casefile.identity import same_person
from casefile.ledger import build_ledger
from casefile.liens import view_liens
from casefile.money import format_dollars
from casefile.other_names import in_other_names
from casefile.problems import Problem
from casefile.records.registry import KIND_BY_NAME
from casefile.wages import work_out_wages
from generators.citing import all_covered
from generators.claimbook import ClaimBook, Printed
from generators.desk import Built, Desk, Exhibit, FirmPaper
from generators.documents.settlement_demand import (
    claims_on_it,
    codes,
    compliance,
    damages,
    earnings,
    enclosures,
    exhibits,
    heading,
    incident,
    injuries,
    limits,
    opinions,
    party,
    picturing,
    specials,
    terms,
    treatment,
)
from generators.documents.settlement_demand.bench import UNDERINSURED, Bench, homes_of
from generators.documents.settlement_demand.compliance_sheet import compliance_sheet
from generators.documents.settlement_demand.options import DemandOptions
from generators.documents.settlement_demand.view import DemandView, Pair
from generators.finishing import finish
from generators.letterhead import firm_lines
from generators.markup import bold, gap, note

NAME = "settlement-demand"


def build(case: CaseFile, options: DemandOptions, desk: Desk) -> tuple[Built, ...]:
    """Return the draft of the demand.

    Raises:
        UnusableInput: nobody is named to whom it could go. PermanentError: a figure in it has no claim.
    """
    bench = _bench(case, options, desk)
    view = _view(bench)
    found = compliance.checks(bench, view)
    view = view.model_copy(update={"terms": (*view.terms, *compliance.unmet(bench, found))})
    built = finish(NAME, NAME, view, bench.book, _problems(bench))
    return (_with_compliance(bench, view, found, built),)


def _with_compliance(bench: Bench, view: DemandView, found: Sequence[compliance.Check], built: Built) -> Built:
    """Return the draft with the sheet that ticks the statute's elements; what the template leaves out blocks it."""
    sheet = compliance_sheet(bench, view, found, built.docx)
    papers = (FirmPaper("time-limited-demand-check.xlsx", "Time-limited demand check", sheet),) if sheet else ()
    gaps = (*built.gaps, *compliance.left_out(found, built.docx))
    return built._replace(
        gaps=gaps,
        firm_papers=papers,
        required=compliance.required(found),
        required_gaps=compliance.required_gaps(bench, found),
    )


def _bench(case: CaseFile, options: DemandOptions, desk: Desk) -> Bench:
    ledger = build_ledger(case)
    chronology = build_chronology(case, ledger)
    return Bench(
        case=case,
        book=ClaimBook(case, desk, _exhibits(case, options, desk, ledger)),
        options=options,
        ledger=ledger,
        chronology=chronology,
        wages=work_out_wages(case),
        liens=view_liens(case, ledger),
        coverage=view_coverage(case),
        policy=_policy(case, options),
        attorney=_attorney(case, desk),
        homes=homes_of(chronology, ledger),
    )


def _exhibits(case: CaseFile, options: DemandOptions, desk: Desk, ledger: Ledger) -> tuple[Exhibit, ...]:
    """Return the exhibits; a statute that asks for signed authorisations has them among these."""
    rule = demand_rule(case.matter.jurisdiction.state, desk.today) if options.variant == "time-limited" else None
    asked = {one.key for one in demand_terms(rule).elements} if rule else set()
    return exhibits.assemble(case, ledger, own=options.variant == "underinsured", authorised="providers" in asked)


def _policy(case: CaseFile, options: DemandOptions) -> str:
    """Return the path of the carrier's entry that the demand goes to."""
    if options.variant == "underinsured":
        for at, own in enumerate(case.matter.own_coverage):
            if set(UNDERINSURED) & set(own.coverage):
                return f"own_coverage[{at}]"
        raise UnusableInput(
            f"matter {case.matter.number}: the intake form names no underinsured motorist coverage of the client's own"
        )
    if not case.matter.adverse_parties:
        raise UnusableInput(f"matter {case.matter.number}: the intake form names no adverse party to demand from")
    return "adverse_parties[0]"


def _attorney(case: CaseFile, desk: Desk) -> Person | None:
    """Return who signs: the attorney on the matter, else the one who drafts, else the only one licensed there."""
    licensed = desk.attorneys(case.matter.jurisdiction.state)
    named = [one.name for one in case.matter.staff if one.role == "attorney"]
    on_it = [person for person in licensed if any(_same(person.name, name) for name in named)]
    choices = on_it or [person for person in licensed if person.id == desk.person.id] or list(licensed)
    return choices[0] if len(choices) == 1 or on_it else None


def _same(one: str, two: str) -> bool:
    return one.casefold() == two.casefold() or same_person(one, two)


def _view(bench: Bench) -> DemandView:
    medical = specials.specials(bench)
    lost_pay = earnings.earnings(bench)
    asked = terms.ask(bench, _parts(bench, medical.claimed, lost_pay.total))
    book = bench.book
    schedule = codes.procedures(bench)
    return DemandView(
        firm_name=book.settings("firm.name"),
        firm_lines=firm_lines(book),
        date=heading.date_line(bench),
        delivery=heading.delivery(bench),
        addressee=heading.addressee(bench),
        title=heading.title(bench),
        privilege=heading.privilege(bench),
        caption=heading.caption(bench, asked.until_words),
        running_head=f"{bench.client}, claim {bench.of_policy('claim_number')}",
        salutation=f"Dear {heading.addressee(bench)[0]}:" if not bench.own else "To the claims department:",
        offer=all_covered(book, terms.offer(bench, asked)),
        coverage=all_covered(book, limits.coverage(bench)),
        death=party.death(bench),
        facts=all_covered(book, incident.facts(bench)),
        photographs=picturing.photographs(bench),
        liability=all_covered(book, incident.liability(bench)),
        injuries=injuries.injury_rows(bench),
        adverse=all_covered(book, (*opinions.causation(bench), *injuries.adverse(bench))),
        treatment=all_covered(book, treatment.treatment(bench)),
        chart=picturing.chart(bench),
        payers=medical.payers,
        specials=medical.rows,
        specials_total=medical.total,
        specials_text=_with_notes(all_covered(book, medical.text), bench),
        future=all_covered(book, opinions.future(bench)),
        wages=all_covered(book, lost_pay.text),
        other=all_covered(book, damages.other(bench)),
        general=all_covered(book, damages.general(bench)),
        summary=_summary(bench, medical.claimed, lost_pay.total),
        liens=all_covered(book, claims_on_it.liens(bench)),
        terms=terms.terms(bench, asked),
        enclosures=all_covered(book, enclosures.enclosures(bench)),
        exhibits=exhibits.exhibit_rows(book),
        closing="Please call me with any question.",
        signature=heading.signature(bench),
        diagnoses=codes.diagnoses(bench),
        procedures=schedule.rows,
        procedures_total=schedule.total,
    )


def _summary(bench: Bench, medical: Printed | None, wages: Printed | None) -> tuple[Pair, ...]:
    """Return the sums of the sections together; only what is claimed stands in it."""
    named = [("Past medical expenses", medical), ("Lost earnings", wages)]
    known = [(label, part) for label, part in named if part is not None]
    rows = [Pair(label=label, text=part) for label, part in known]
    if len(known) > 1:
        rows.append(
            Pair(label="Economic damages", text=bench.book.total([part for _, part in known], printed=format_dollars))
        )
    if bench.options.general_damages is not None:
        amount = bench.book.attorney(bench.options.general_damages, bench.book.desk.person.id)
        rows.append(Pair(label="General damages", text=amount))
        rows.append(
            Pair(
                label="Total",
                text=bold(bench.book.total([*(part for _, part in known), amount], printed=format_dollars)),
            )
        )
    return tuple(rows)


def _parts(bench: Bench, medical: Printed | None, wages: Printed | None) -> list[Printed]:
    parts = [part for part in (medical, wages) if part is not None]
    if bench.options.general_damages is not None:
        parts.append(bench.book.attorney(bench.options.general_damages, bench.book.desk.person.id))
    return parts


def _with_notes(text: tuple[str, ...], bench: Bench) -> tuple[str, ...]:
    """Return the paragraphs with what does not tie out, and what was left out, as notes for the firm.

    Papers in another name are a gap: the demand does not go out before somebody has said whose they are.
    """
    said = [problem.sentence for problem in bench.ledger.problems]
    said += [
        f"Left out of the table: {one.amount.amount:,.2f}{f', {one.provider}' if one.provider else ''}; {one.reason}."
        for one in bench.ledger.excluded
    ]
    noted = (*text[:-1], text[-1] + "".join(note(sentence) for sentence in said)) if text else text
    return (*noted, *_whose_papers(bench.book.case))


def _whose_papers(case: CaseFile) -> Iterator[str]:
    kinds = dict.fromkeys(KIND_BY_NAME[paper.kind].words for paper in in_other_names(case.documents))
    if kinds:
        asked = "whose the papers are that name somebody else and are left out here; answer on the review sheet"
        yield gap(asked) + note(f"Papers in another name: {', '.join(kinds)}.")


def _problems(bench: Bench) -> tuple[Problem, ...]:
    liens = (problem for view in bench.liens for problem in view.problems)
    wages = (problem for loss in bench.wages.losses for problem in loss.problems)
    found = (*bench.ledger.problems, *bench.wages.problems, *wages, *liens, *bench.coverage.problems)
    return tuple({problem.sentence: problem for problem in found}.values())
