"""Who may do what: roles for drafting, an authenticator's code for what binds the firm."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pyotp

from casefile.errors import NotAllowedError, NotFoundError
from casefile.law.rules import rule_by_id, rules_version
from flows.settings import Settings, StaffMember
from flows.wiring import House

# Discovery answers are given under oath and by counsel: paralegals and attorneys alone may draft them.
MAY_DRAFT: dict[str, frozenset[str]] = {
    "settlement-demand": frozenset({"case_manager", "paralegal", "attorney"}),
    "lien-letters": frozenset({"case_manager", "paralegal", "attorney"}),
    "discovery-response": frozenset({"paralegal", "attorney"}),
    "records-request": frozenset({"case_manager", "paralegal", "attorney"}),
    "wage-verification-request": frozenset({"case_manager", "paralegal", "attorney"}),
    "limits-request": frozenset({"case_manager", "paralegal", "attorney"}),
    "chronology": frozenset({"case_manager", "paralegal", "attorney"}),
}
STEP = 30


def drafter(settings: Settings, staff_id: str, document: str) -> StaffMember:
    """Return the person, if their role may draft the document.

    Raises:
        UnusableInput: nobody has that id. NotAllowedError: the role may not.
    """
    member = settings.member(staff_id)
    allowed = MAY_DRAFT[document]
    if member.role not in allowed:
        raise NotAllowedError(
            f"{staff_id} is a {member.role.replace('_', ' ')}: a {document.replace('-', ' ')} is drafted by "
            + " or ".join(sorted(role.replace("_", " ") for role in allowed))
        )
    return member


def person_on_command_line(settings: Settings, os_user: str) -> StaffMember:
    """Return the person whom the settings map the operating system's user to.

    Raises:
        NotAllowedError: nobody is mapped to that user.
    """
    for member in settings.staff:
        if member.os_user == os_user:
            return member
    raise NotAllowedError(
        f'the user {os_user!r} of this machine stands for nobody: add os_user = "{os_user}" to a [[staff]] entry of '
        f"{settings.home / 'matterflow.toml'}, or name the person with --staff ID"
    )


def releasing_attorney(settings: Settings, staff_id: str, state: str) -> StaffMember:
    """Return the attorney, if licensed in the matter's state.

    Raises:
        UnusableInput: nobody has that id. NotAllowedError: not an attorney, not licensed there, no authenticator.
    """
    member = settings.member(staff_id)
    if member.role != "attorney":
        raise NotAllowedError(f"{staff_id} is not an attorney: only an attorney releases a draft")
    if state not in member.licensed_in:
        raise NotAllowedError(
            f"{staff_id} is not licensed in {state}: an attorney licensed there must release this draft"
        )
    if not member.authenticator:
        raise NotAllowedError(
            f"{staff_id} has no authenticator in the settings: run matterflow authenticator {staff_id}"
        )
    return member


def check_code(member: StaffMember, code: str, now: dt.datetime, use: Callable[[str, int], bool]) -> None:
    """Accept a six-digit code of the person's authenticator once; `use` records the time step and says if it was new.

    Raises:
        NotAllowedError: the code is wrong, expired or was used before.
    """
    secret = pyotp.TOTP(member.authenticator or "", interval=STEP)
    counter = int(now.timestamp()) // STEP
    for step in (counter, counter - 1):
        if secret.verify(code, for_time=step * STEP):
            if use(member.id, step):
                return
            raise NotAllowedError("that code was used already: wait for the next one (30 seconds) and try again")
    raise NotAllowedError(
        "that code is not right or has expired: read the current six digits from the authenticator and try again"
    )


def new_authenticator(settings: Settings, staff_id: str) -> tuple[str, str]:
    """Return a new secret for the person's authenticator, and the address that their app takes it from.

    Raises:
        UnusableInput: nobody has that id.
    """
    member = settings.member(staff_id)
    secret = pyotp.random_base32()
    return secret, pyotp.TOTP(secret).provisioning_uri(name=member.id, issuer_name="Matterflow")


def sign_off(house: House, rule_id: str, attorney: str, code: str) -> str:
    """Sign a rule of law off, dated, in the present version of the rules; return the sentence that says so.

    Raises:
        NotFoundError: no such rule. NotAllowedError: not an attorney licensed there, or the code is not right.
    """
    rule = rule_by_id(rule_id)
    member = house.settings.member(attorney)
    if rule.jurisdiction != "FED":
        member = releasing_attorney(house.settings, attorney, rule.jurisdiction)
    elif member.role != "attorney":
        raise NotAllowedError(f"{attorney} is not an attorney: only an attorney signs off a rule")
    check_code(member, code, house.now(), house.cases.signatures.use_code)
    house.cases.signatures.sign_rule(rule.id, rules_version(), member.id, house.today())
    house.cases.trail.append(house.now(), member.id, member.role, "sign rule", rule.id, {"rules": rules_version()})
    return (
        f"{rule.id} ({rule.cite}) is signed off by {member.id} on {house.today().isoformat()}, for this "
        "version of the rules"
    )


def let_in(house: House, number: str, document: str, attorney: str, code: str) -> str:
    """Let a held paper (privileged, specially protected) into reports and binders; return the sentence that says so.

    Raises:
        NotFoundError: no such matter or document. NotAllowedError: not an attorney licensed there, wrong code,
        or a paper of another person, which is never let in.
    """
    case = house.cases.filings.load_case(number)
    found = next((paper for paper in case.documents if paper.id.startswith(document)), None)
    if found is None:
        raise NotFoundError(
            f"matter {number} has no document {document}: matterflow matter show {number} --json lists them"
        )
    if found.held == "other_person":
        raise NotAllowedError(f"document {found.id} is another person's: it is sent back, never let in")
    member = releasing_attorney(house.settings, attorney, case.matter.jurisdiction.state)
    check_code(member, code, house.now(), house.cases.signatures.use_code)
    house.cases.filings.let_in(found.id, member.id, house.today())
    house.cases.trail.append(house.now(), member.id, member.role, "let in", found.id, {"matter": number})
    return f"document {found.id} of matter {number} is let in by {member.id}"
