"""The top and the foot of the letter: letterhead, addressee, title, caption, signature."""

from __future__ import annotations

import datetime as dt

from casefile.identity import same_organisation
from casefile.law.rules import the_rule
from casefile.records.insurance import ClaimLetter
from generators.documents.settlement_demand import sending, statute
from generators.documents.settlement_demand.bench import Bench, joined
from generators.documents.settlement_demand.view import Pair
from generators.markup import bold, gap, note

TITLES = {
    "open": "SETTLEMENT DEMAND",
    "policy-limits": "DEMAND FOR THE POLICY LIMITS",
    "time-limited": "TIME-LIMITED DEMAND",
    "underinsured": "DEMAND FOR UNDERINSURED MOTORIST BENEFITS",
}


def date_line(bench: Bench) -> str:
    """Return the day of the draft; it is set again on the day of sending."""
    return bench.book.attorney(bench.book.desk.today, bench.book.desk.person.id) + note(
        "The day of this draft. Put in the day of sending; a period that runs from sending is computed again then."
    )


def addressee(bench: Bench) -> tuple[str, ...]:
    """Return the adjuster, the carrier, and how to reach them."""
    book = bench.book
    address = book.told(f"{bench.policy}.insurer_address")
    by_post = bool({"certified", "mail", "overnight"} & set(sending.manners(bench)))
    street = [address] if address else [gap("the carrier's address for mail")] if by_post else []
    if bench.own:
        return (*_own_adjuster(bench), bench.insurer, *street)
    adjuster = [book.told(f"{bench.policy}.adjuster.{key}") for key in ("name", "email", "phone")]
    name = adjuster[0] or gap("the adjuster's name")
    return (name, bench.insurer, *street, *(line for line in adjuster[1:] if line))


def _own_adjuster(bench: Bench) -> tuple[str, ...]:
    """Return who handles the client's own claim, as a letter of that carrier names the adjuster."""
    own = bench.case.matter.own_coverage
    insurers = [one.insurer for at, one in enumerate(own) if bench.policy == f"own_coverage[{at}]"]
    for paper in bench.case.of_kind("claim_letter"):
        record = paper.record
        if isinstance(record, ClaimLetter) and any(same_organisation(record.carrier or "", one) for one in insurers):
            held = [bench.book.held(paper.id, field) for field in ("adjuster_name", "adjuster_email")]
            if held[0]:
                return tuple(one for one in held if one)
    return (gap("the adjuster on the client's own claim"),)


def delivery(bench: Bench) -> str:
    """Return how the letter goes out."""
    email = None if bench.own else bench.book.told(f"{bench.policy}.adjuster.email")
    ways = [manner for manner in sending.manners(bench) if manner != "email" or email or bench.options.sent_by]
    told = [f"e-mail to {email}" if manner == "email" and email else sending.WORDS[manner] for manner in ways]
    said = f"By {joined(told)}"
    if bench.options.variant != "time-limited":
        return said
    terms = statute.terms_of(bench)
    strange = [sending.WORDS[way] for way in ways if terms and terms.open_days and way not in terms.open_days]
    if strange:
        said += " " + gap(f"the statute names no sending by {joined(strange)}; send it as the statute says")
    return said + note(
        "A time-limited demand goes to the address that the insurer has designated, or to the claim representative "
        "known to be assigned. Check the designated address on the day of sending."
    )


def title(bench: Bench) -> str:
    """Return the title; a time-limited demand carries the label and the cite of its statute."""
    return statute.title(bench, TITLES[bench.options.variant])


def privilege(bench: Bench) -> str:
    """Return the line that keeps the letter out of evidence."""
    law = bench.case.matter.jurisdiction
    state = "FED" if law.court == "federal" else law.state
    rule = the_rule(state, "settlement_privilege", bench.book.desk.today)
    words = "Confidential settlement communication; inadmissible to prove liability or damages"
    if rule is None:
        return words
    return f"{words} ({bench.book.law(rule)}). {bench.book.doubt(rule, 'offers of compromise')}".rstrip()


def caption(bench: Bench, open_until: str | None) -> tuple[Pair, ...]:
    """Return the lines that identify the claim."""
    book, matter = bench.book, bench.case.matter
    insured = [] if bench.own else [Pair(label="Your insured", text=bench.adverse)]
    number = [Pair(label="Court case", text=book.intake("case_number"))] if matter.case_number else []
    until = [Pair(label="Open until", text=bold(open_until))] if open_until else []
    return (
        Pair(label="Our client", text=bench.claimant.removesuffix(",")),
        *insured,
        Pair(label="Claim number", text=bench.of_policy("claim_number")),
        Pair(label="Policy number", text=bench.of_policy("policy_number")),
        Pair(label="Date of loss", text=_when(bench)),
        Pair(label="Place of loss", text=book.intake("incident.place")),
        *number,
        *until,
    )


def signature(bench: Bench) -> tuple[str, ...]:
    """Return the attorney's block; the attorney signs, never we."""
    book, person = bench.book, bench.attorney
    if person is None:
        state = bench.case.matter.jurisdiction.state
        return (gap(f"an attorney of the firm who is licensed in {state} and signs this letter"),)
    lines = ["____________________________", book.settings(f"staff.{person.id}.name"), book.settings("firm.name")]
    if person.bar_number:
        lines.append(f"State Bar No. {book.settings(f'staff.{person.id}.bar_number')}")
    return (*lines, f"Attorneys for {bench.claimant}".removesuffix(","))


def clock(text: str) -> str:
    """Return a time of day as letters print it: "17:40" gives "5:40 p.m."."""
    try:
        time = dt.time.fromisoformat(text.strip().zfill(5))
    except ValueError:
        return text
    return f"{(time.hour - 1) % 12 + 1}:{time.minute:02d} {'p.m.' if time.hour >= 12 else 'a.m.'}"


def _when(bench: Bench) -> str:
    day, time = bench.book.intake("incident.date_of_loss"), bench.book.told("incident.time", clock)
    return f"{day}, {time}" if time else day
