"""The questions of the intake form, in plain words, each with its place in the answers."""

import dataclasses

STATES = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM "
    "NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
)
COURTS = "state federal"
INCIDENTS = "motor_vehicle premises dog_bite product medical work assault other"
STAGES = "intake treating demand negotiation litigation settled closed"
STAFF_ROLES = "attorney paralegal case_manager admin"
ADVERSE_ROLES = "driver owner employer property_owner manufacturer provider other"
COVERAGES = (
    "bodily_injury property_damage uninsured_motorist underinsured_motorist medical_payments "
    "personal_injury_protection umbrella other"
)


@dataclasses.dataclass(frozen=True)
class Question:
    """One row of the form."""

    key: str
    label: str
    hint: str = ""
    choices: str = ""
    open_list: bool = False
    date: bool = False
    tall: bool = False


@dataclasses.dataclass(frozen=True)
class Section:
    """A titled group of rows."""

    title: str
    note: str
    questions: tuple[Question, ...]


def _matter() -> Section:
    """Return the questions about the matter itself."""
    return Section(
        "The matter",
        "Its number, the client's name and the state must be there; leave blank what is not known yet.",
        (
            Question("number", "Matter number", "Our own number, for example 2026-0142"),
            Question("stage", "Where the matter stands", "Pick from the list", STAGES),
            Question("jurisdiction.state", "State whose law applies", "Two letters", STATES),
            Question("jurisdiction.court", "State or federal court", "Pick from the list", COURTS),
            Question("venue", "Court, or where a case would be filed", "For example Superior Court "
                     "of California, County of Fresno"),
            Question("case_number", "Court's case number", "Blank until a case has been filed"),
            Question("fee_percentage", "Our fee", "A percentage such as 40, or a fraction such as 1/3"),
            Question("costs", "Costs paid so far, in dollars", "For example 1140.00"),
            Question("linked_matters[0]", "Linked matter", "A family member or passenger's matter"),
            Question("linked_matters[1]", "Linked matter, second"),
        ),
    )  # fmt: skip


def _client() -> Section:
    """Return the questions about the client."""
    return Section(
        "The client",
        "As the client's identity card and insurance card say it.",
        (
            Question("client.name", "Full name", "First, middle, last"),
            Question("client.former_names", "Former or other names",
                     "First and last name, such as before a marriage; several with a semicolon between"),
            Question("client.date_of_birth", "Date of birth", "Month/day/year", date=True),
            Question("client.address", "Home address", "Street, city, state and ZIP code"),
            Question("client.phone", "Telephone"),
            Question("client.email", "E-mail"),
            Question("client.ssn_last4", "Social Security number, last four digits",
                     "The last four digits only, never the whole number"),
            Question("client.sex", "Sex", "As on the identity card", "F M X"),
            Question("client.occupation", "Job or occupation"),
            Question("client.health_plan", "Health insurance", "Name on the insurance card"),
            Question("client.member_id", "Member number", "On the insurance card"),
            Question("client.medicare_number", "Medicare number", "Red, white and blue card, if any"),
            Question("client.medicaid_id", "Medicaid (Medi-Cal) number", "If any"),
            Question("client.guardian.name", "Guardian's name", "Only for a minor or a ward"),
            Question("client.guardian.relation", "Guardian's relation to the client", "For example mother"),
            Question("client.guardian.date_of_birth", "Guardian's date of birth", "Month/day/year",
                     date=True),
            Question("client.date_of_death", "Date of death", "Only if the client has died; month/day/year",
                     date=True),
            Question("client.representative.name", "Who speaks for the estate", "Name, only after a death"),
            Question("client.representative.relation", "As what", "For example executor or administrator"),
            *(
                question
                for place in range(3)
                for question in (
                    Question(f"client.survivors[{place}].name", f"Survivor {place + 1}: name",
                             "Family left behind, only after a death" if place == 0 else ""),
                    Question(f"client.survivors[{place}].relation", f"Survivor {place + 1}: relation",
                             "For example spouse or son" if place == 0 else ""),
                )
            ),
        ),
    )  # fmt: skip


def _employers() -> Section:
    """Return the questions about the client's employers."""
    return Section(
        "The client's employers",
        "Every job held on the day of the incident.",
        tuple(
            question
            for place in range(2)
            for question in (
                Question(f"client.employers[{place}].name", f"Employer {place + 1}: name"),
                Question(f"client.employers[{place}].address", f"Employer {place + 1}: address"),
            )
        ),
    )


def _incident() -> Section:
    """Return the questions about what happened."""
    return Section(
        "What happened",
        "In the client's own words where words are asked for.",
        (
            Question("incident.date_of_loss", "Date of the incident", "Month/day/year", date=True),
            Question("incident.time", "Time of day", "24 hours, for example 17:40"),
            Question("incident.place", "Place", "Streets or address, city and state"),
            Question("incident.type", "Kind of incident", "Pick from the list", INCIDENTS),
            Question("incident.report_number", "Police or incident report number", "If there is one"),
            Question("incident.narrative", "What happened", "A few sentences", tall=True),
            *(
                Question(f"injured_body_parts[{place}]", f"Part of the body hurt, {place + 1}",
                         "One in each row" if place == 0 else "")
                for place in range(6)
            ),
        ),
    )  # fmt: skip


def _adverse(place: int) -> Section:
    """Return the questions about one person or company on the other side."""
    at = f"adverse_parties[{place}]"
    return Section(
        f"The other side, party {place + 1}",
        "The person or company whose fault it was, and their insurance." if place == 0 else "If there is a second.",
        (
            Question(f"{at}.name", "Name"),
            Question(f"{at}.role", "Part in the incident", "Pick, or write another", ADVERSE_ROLES,
                     open_list=True),
            Question(f"{at}.insurer", "Insurance company"),
            Question(f"{at}.insurer_address", "Insurer's address for mail", "Where demands are sent"),
            Question(f"{at}.policy_number", "Policy number", "Exactly as printed"),
            Question(f"{at}.claim_number", "Claim number", "Exactly as printed"),
            Question(f"{at}.adjuster.name", "Adjuster's name", "Who handles the claim at the insurer"),
            Question(f"{at}.adjuster.phone", "Adjuster's telephone"),
            Question(f"{at}.adjuster.email", "Adjuster's e-mail"),
            Question(f"{at}.defense_counsel", "Their lawyer", "If we have heard from one"),
        ),
    )  # fmt: skip


def _own(place: int) -> Section:
    """Return the questions about one policy of the client's own."""
    at = f"own_coverage[{place}]"
    return Section(
        f"The client's own insurance, policy {place + 1}",
        "Auto, umbrella or another policy of the client or the household." if place == 0 else "If there is a second.",
        (
            Question(f"{at}.insurer", "Insurance company"),
            Question(f"{at}.insurer_address", "Insurer's address for mail"),
            Question(f"{at}.policy_number", "Policy number", "Exactly as printed"),
            Question(f"{at}.claim_number", "Claim number", "If a claim has been opened"),
            *(
                Question(f"{at}.coverage[{number}]", f"Coverage {number + 1}",
                         "Pick from the list, one in each row" if number == 0 else "", COVERAGES)
                for number in range(3)
            ),
        ),
    )  # fmt: skip


def _staff() -> Section:
    """Return the questions about who in the firm works on the matter."""
    questions: list[Question] = []
    for place in range(4):
        at, who = f"staff[{place}]", f"Person {place + 1}"
        questions += [
            Question(f"{at}.name", f"{who}: name", "As in the firm's settings" if place == 0 else ""),
            Question(f"{at}.role", f"{who}: role", "Pick from the list" if place == 0 else "",
                     STAFF_ROLES),
            *(
                Question(f"{at}.licensed_in[{number}]", f"{who}: licensed in, {number + 1}",
                         "Attorneys only, two letters" if number == place == 0 else "", STATES)
                for number in range(2)
            ),
        ]  # fmt: skip
    return Section("Our staff", "Who in the firm works on this matter.", tuple(questions))


SECTIONS = (
    _matter(),
    _client(),
    _employers(),
    _incident(),
    _adverse(0),
    _adverse(1),
    _own(0),
    _own(1),
    _staff(),
)
