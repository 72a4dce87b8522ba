"""The sample matter's answers on the intake form, and how a row finds its own."""

import re
from typing import Any

ANSWERS: dict[str, Any] = {
    "number": "2026-0142",
    "client": {
        "name": "Marisol E. Quintanilla-Reyes",
        "date_of_birth": "1988-05-09",
        "address": "118 Alder Ct, Fresno, CA 93710",
        "phone": "559-555-0142",
        "email": "marisol@mail.example",
        "ssn_last4": "4471",
        "sex": "F",
        "occupation": "Packaging lead",
        "employers": [{"name": "Fig Garden Foods, Inc.", "address": "2 Mill Rd, Fresno, CA 93706"}],
        "health_plan": "Golden Valley Health Plan",
        "member_id": "GV3310442",
        "medicare_number": None,
        "medicaid_id": None,
        "guardian": None,
    },
    "incident": {
        "date_of_loss": "2026-02-14",
        "time": "17:40",
        "place": "Shaw Ave at Cedar Ave, Fresno, CA",
        "type": "motor_vehicle",
        "narrative": (
            "I was driving home east on Shaw. My light at Cedar was green. A white pickup came from my "
            "left on Cedar, ran the red light and hit my driver's side. My neck hurt right away and my "
            "left hand tingled. The ambulance took me to Sierra Crest."
        ),
        "report_number": "26-10442",
    },
    "jurisdiction": {"state": "CA", "court": "state"},
    "venue": "Superior Court of California, County of Fresno",
    "case_number": "26CECG03417",
    "adverse_parties": [
        {
            "name": "Dale Brannock",
            "role": "driver",
            "insurer": "Tallgrass Mutual",
            "policy_number": "TG-55190-2",
            "claim_number": "44-0917-263",
            "adjuster": {
                "name": "R. Osei",
                "phone": "800-555-0100",
                "email": "rosei@tallgrass.example",
            },
            "defense_counsel": None,
        }
    ],
    "own_coverage": [
        {
            "insurer": "Keystone Lark Auto",
            "policy_number": "7743-11",
            "claim_number": None,
            "coverage": ["medical_payments", "uninsured_motorist"],
        }
    ],
    "fee_percentage": "1/3",
    "costs": "1140.00",
    "injured_body_parts": ["neck", "left arm"],
    "stage": "litigation",
    "linked_matters": [],
    "staff": [
        {"name": "P. Okafor", "role": "attorney", "licensed_in": ["CA"]},
        {"name": "J. Lindqvist", "role": "paralegal"},
        {"name": "T. Marsh", "role": "case_manager"},
    ],
}


def answer(answers: dict[str, Any], key: str) -> Any:
    """Return the answer at a key such as `adverse_parties[0].adjuster.phone`, if there is one."""
    found: Any = answers
    for name, place in re.findall(r"(\w+)|\[(\d+)\]", key):
        if name:
            found = found.get(name) if found else None
        else:
            number = int(place)
            found = found[number] if found and number < len(found) else None
    return found


def keys(value: Any, at: str = "") -> list[str]:
    """Return the key of every answer that is given."""
    if isinstance(value, dict):
        return [key for name, part in value.items() for key in keys(part, f"{at}.{name}".lstrip("."))]
    if isinstance(value, list):
        return [key for place, part in enumerate(value) for key in keys(part, f"{at}[{place}]")]
    return [] if value is None else [at]
