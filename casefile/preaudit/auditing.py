"""The whole pre-audit of a matter: every flag in the order of the report, what software credits, what to ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from casefile.case import CaseFile
from casefile.documents import document_date
from casefile.identity import same_organisation
from casefile.preaudit.bench import Bench, bench_of
from casefile.preaudit.bills import bill_flags
from casefile.preaudit.care import care_flags
from casefile.preaudit.cause import cause_flags
from casefile.preaudit.found import Fact, Flag, Line, PageText, paper_lines
from casefile.preaudit.rules import FlagRule, drivers, flag_rules, open_questions
from casefile.preaudit.work import work_flags
from casefile.protection import disclosures, protection_rule
from casefile.vocabulary import Vocabulary

MARK = "ATTORNEY WORK PRODUCT - NOT FOR PRODUCTION. This never leaves the firm."


class DriverShown(Vocabulary):
    """What valuation software credits: where the records show it first, or that they do not."""

    title: str
    shown: Fact | None = None
    times: int = 0


class PreAudit(Vocabulary):
    """What will be flagged, what software credits, what nobody but the client can tell."""

    flags: tuple[Flag, ...] = ()
    drivers: tuple[DriverShown, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def open(self) -> tuple[Flag, ...]:
        """The flags that no record answers."""
        return tuple(flag for flag in self.flags if flag.ask)


def pre_audit(case: CaseFile, page_text: PageText | None = None) -> PreAudit:
    """Return what review software and adjusters will flag; `page_text` gives the words of a page of a file."""
    bench = bench_of(case, page_text)
    found = [*bill_flags(bench), *care_flags(bench), *cause_flags(bench), *work_flags(bench)]
    order = {rule.id: at for at, rule in enumerate(flag_rules())}
    named = _Names(bench)
    return PreAudit(
        flags=tuple(named.flag(flag) for flag in sorted(found, key=lambda flag: order[flag.id])),
        drivers=tuple(map(named.driver, _drivers(bench, page_text))) if bench.care else (),
        questions=(*open_questions(), *_of_liens(bench)),
    )


def shape(audit: PreAudit, bates: Mapping[tuple[str, int], str] | None = None) -> dict[str, object]:
    """Return it as the JSON of `matterflow pre-audit`; `bates` gives the number of a page of a document (its id)."""
    return {
        "mark": MARK,
        "flags": [
            {
                "flag": flag.id,
                "area": flag.area,
                "title": flag.title,
                "why": flag.why,
                "facts": [_fact(one, bates) for one in flag.facts],
                "answers": [_fact(one, bates) for one in flag.answers],
                "met": flag.met,
                "confirm": f"[CONFIRM: {flag.ask}]" if flag.ask else None,
            }
            for flag in audit.flags
        ],
        "credited": [
            {"what": one.title, "shown": _fact(one.shown, bates) if one.shown else None, "times": one.times}
            for one in audit.drivers
        ],
        "ask_the_client": list(audit.questions),
    }


def _fact(fact: Fact, bates: Mapping[tuple[str, int], str] | None) -> dict[str, object]:
    told = fact.model_dump(mode="json", exclude_none=True)
    number = bates.get((fact.document, fact.page)) if bates and fact.document and fact.page else None
    return told | ({"bates": number} if number else {})


class _Names:
    """Calls each provider as the ledger does, however its papers print it, and once in a line."""

    def __init__(self, bench: Bench) -> None:
        self._known = [account.provider for account in bench.ledger.providers]

    def flag(self, flag: Flag) -> Flag:
        facts, answers = (tuple(map(self._fact, group)) for group in (flag.facts, flag.answers))
        return flag.model_copy(update={"facts": facts, "answers": answers})

    def driver(self, one: DriverShown) -> DriverShown:
        return one.model_copy(update={"shown": self._fact(one.shown)}) if one.shown else one

    def _fact(self, fact: Fact) -> Fact:
        if not fact.who:
            return fact
        printed = fact.who
        who = next((name for name in self._known if same_organisation(name, printed)), printed)
        words = fact.words.replace(f"{who}: ", "", 1) if fact.words else None
        return fact.model_copy(update={"who": who, "words": words})


def _drivers(bench: Bench, page_text: PageText | None) -> tuple[DriverShown, ...]:
    """Return what software credits; where no field tells it, whole pages of notes are read: opinions stand there."""
    shown = [_driver(rule, bench.care) for rule in drivers()]
    if page_text is None or all(one.shown for one in shown):
        return tuple(shown)
    notes = bench.case.of_kind("chart_note", "operative_report")
    since = [paper for paper in notes if bench.is_since(document_date(paper.record))]
    pages = sorted(paper_lines(since, page_text), key=lambda one: (one.date or dt.date.max, one.document, one.page))
    return tuple(one if one.shown else _driver(rule, pages) for one, rule in zip(shown, drivers(), strict=True))


def _driver(rule: FlagRule, lines: Iterable[Line]) -> DriverShown:
    found = [line for line in lines if rule.is_told(line.text)]
    return DriverShown(title=rule.title, shown=found[0].fact() if found else None, times=len(found))


def _of_liens(bench: Bench) -> tuple[str, ...]:
    """Return what a state's law has disclosed of letters of protection and no paper of the file tells."""
    rule = protection_rule(bench.case)
    if rule is None:
        return ()
    told = [one for one in disclosures(bench.case, bench.ledger.providers) if one.held is None]
    return tuple(f"{one.provider}, on lien: {one.words} ({rule.cite})" for one in told)
