"""The top and the foot of the letter: letterhead, addressee, title, caption, signature."""

from __future__ import annotations

import datetime as dt

from casefile.dates import format_date
from casefile.law.rules import the_rule
from generators.documents.settlement_demand import statute
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.view import Pair
from generators.markup import bold, gap, note

TITLES = {
    "open": "SETTLEMENT DEMAND",
    "policy-limits": "DEMAND FOR THE POLICY LIMITS",
    "time-limited": "TIME-LIMITED DEMAND",
    "underinsured": "DEMAND FOR UNDERINSURED MOTORIST BENEFITS",
}


def firm_lines(bench: Bench) -> tuple[str, ...]:
    """Return the firm's address and how to reach it."""
    firm, book = bench.book.desk.firm, bench.book
    address = " \u00b7 ".join(book.settings(f"firm.address[{at}]") for at in range(len(firm.address)))
    reached = [
        f"{label} {book.settings(f'firm.{key}')}".strip()
        for label, key in (("tel.", "phone"), ("fax", "fax"), ("", "email"))
        if getattr(firm, key)
    ]
    return tuple(line for line in (address, " \u00b7 ".join(reached)) if line)


def date_line(bench: Bench) -> str:
    """Return the day of the draft; it is set again on the day of sending."""
    return bench.book.attorney(bench.book.desk.today, bench.book.desk.person.id) + note(
        "The day of this draft. Put in the day of sending; a period that runs from sending is computed again then."
    )


def addressee(bench: Bench) -> tuple[str, ...]:
    """Return the adjuster, the carrier, and how to reach them."""
    book = bench.book
    if bench.own:
        return (bench.insurer, gap("the adjuster on the client's own claim, with address"))
    adjuster = [book.told(f"{bench.policy}.adjuster.{key}") for key in ("name", "email", "phone")]
    name = adjuster[0] or gap("the adjuster's name")
    return (name, bench.insurer, *(line for line in adjuster[1:] if line))


def delivery(bench: Bench) -> str:
    """Return how the letter goes out."""
    email = None if bench.own else bench.book.told(f"{bench.policy}.adjuster.email")
    by_mail = f"By e-mail to {email} and by certified mail" if email else "By certified mail"
    if bench.options.variant != "time-limited":
        return by_mail
    return by_mail + note(
        "A time-limited demand goes to the address that the insurer has designated, or to the claim representative "
        "known to be assigned. Check the designated address on the day of sending."
    )


def title(bench: Bench) -> str:
    """Return the title; a time-limited demand carries the label and the cite of its statute."""
    return statute.title(bench, TITLES[bench.options.variant])


def privilege(bench: Bench) -> str:
    """Return the line that keeps the letter out of evidence."""
    rule = the_rule(bench.case.matter.jurisdiction.state, "settlement_privilege", bench.book.desk.today)
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
        Pair(label="Our client", text=bench.client),
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
    return (*lines, f"Attorneys for {bench.client}")


def clock(text: str) -> str:
    """Return a time of day as letters print it: "17:40" gives "5:40 p.m."."""
    try:
        time = dt.time.fromisoformat(text.strip().zfill(5))
    except ValueError:
        return text
    return f"{(time.hour - 1) % 12 + 1}:{time.minute:02d} {'p.m.' if time.hour >= 12 else 'a.m.'}"


def weekday(day: dt.date) -> str:
    """Return a day with the day of the week before it."""
    return f"{day:%A}, {format_date(day)}"


def _when(bench: Bench) -> str:
    day, time = bench.book.intake("incident.date_of_loss"), bench.book.told("incident.time", clock)
    return f"{day}, {time}" if time else day
