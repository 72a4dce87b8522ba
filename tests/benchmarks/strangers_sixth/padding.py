"""What fills the sheets of real papers: notices, glossaries, terms, lists of what was asked and not found."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

REVIEW = (
    ("Constitutional", "denies fever, chills, night sweats, weight change"), ("Eyes", "denies blurred vision or double vision"), ("Ears, nose, throat", "denies hearing change, ringing, sore throat"), ("Cardiovascular", "denies chest pressure, palpitations, leg swelling"), ("Respiratory", "denies cough, wheeze, shortness of breath"), ("Gastrointestinal", "denies nausea, vomiting, change of bowel habit"),
    ("Genitourinary", "denies urgency, burning, blood in urine"), ("Skin", "denies rash, itching, new lesions"), ("Neurologic", "denies seizures, tremor, fainting"), ("Psychiatric", "denies hallucinations; sleep as above"), ("Endocrine", "denies heat or cold intolerance"), ("Hematologic", "denies easy bruising or bleeding"),
)


def review(kind: str = "grid", first: int = 0, last: int = 12) -> str:
    """Return the review of systems as a table."""
    return f"<table class='w {kind} sm'>{''.join(f'<tr><td>{name}<td>{words}' for name, words in REVIEW[first:last])}</table>"


def review_said(capitals: bool = False) -> str:
    """Return the review of systems in a line of words."""
    said = " ".join(f"{name}: {words}." for name, words in REVIEW[:9])
    return said.upper() if capitals else said


HABITS = "Tobacco: never. Alcohol: two drinks a week or fewer. Caffeine: two cups a day. Exercise: walking. Seat belt use: always. Lives in a house with stairs. Feels safe at home. Preferred language English; no interpreter needed. Highest education: some college. Advance directive: none on file."
CHECKS = "Patient identity was confirmed by name and date of birth. Medication list was reconciled with the patient. Fall risk screen low. Depression screen (PHQ-2) 0. Pain scale explained. Immunizations were reviewed and are up to date by report. The after-visit summary was given in print and through the portal."
PORTAL = "You can see your results, ask for refills and send messages through the patient portal. Messages are answered within two business days. For an emergency call 911. This note may contain words that were put in by voice recognition; errors of sound may remain."
RIGHTS = "You have the right to see your file, to ask for a correction, and to be told to whom it was given. If you need help in another language, an interpreter is available at no cost. We do not discriminate on the basis of race, color, national origin, age, disability or sex. Complaints may be sent to the Office for Civil Rights."
GLOSSARY = (
    ("Amount billed", "what the provider asked for the service"), ("Plan discount", "the part that a provider in the network agrees not to charge"), ("Allowed amount", "the most that the plan considers for the service"), ("Copayment", "a set sum that you pay at each visit"), ("Coinsurance", "the part of the allowed amount that you pay after the deductible"), ("Deductible", "what you pay in a plan year before the plan begins to pay"), ("Your share", "copayment, coinsurance, deductible and what is not covered, together"),
)


def glossary() -> str:
    return f"<h4>Words we use</h4><table class='w lined sm'>{''.join(f'<tr><td><b>{name}</b><td>{words}' for name, words in GLOSSARY)}</table>"


ORDERS = "INSTRUCTIONS", (
    "These requests are continuing in nature. If you learn after you have answered that an answer was incomplete or wrong when made, or is no longer true, you are to supplement it in good time.",
    "If you withhold anything on a claim of privilege or work product, state the nature of the thing withheld, its date, its author, those who received it, and the ground of the claim.",
    "If you object to part of a request, say to which part, and answer the rest.",
    "Where a date or an amount is not known exactly, give your best estimate and say that it is one.",
)


def orders(count: int = 4) -> str:
    return f"<p class=c><b>{ORDERS[0]}</b></p>" + "".join(f"<p>{'ABCD'[at]}. {words}</p>" for at, words in enumerate(ORDERS[1][:count]))


LIABILITY = "The parties have the right to make a full investigation. Nothing in this letter is an admission of liability, a waiver of any provision of the policy, or an acceptance of any item of damage claimed. Any person who, with intent to defraud, files a statement of claim containing false or misleading information may be guilty of a crime."
RECOVERY = (
    "Medicare's right to be repaid comes from federal law, 42 U.S.C. 1395y(b)(2), and the regulations at 42 C.F.R. Part 411. It comes before the claims of all other parties, including the client, and attaches when payment is made by a liability insurer, a no-fault insurer or a workers' compensation plan.",
    "If you have not done so, please send us a proof of representation signed by the beneficiary and by you. Without it we cannot talk with you about this case by telephone. A consent to release lets us give information but does not let you act for the beneficiary.",
    "The fastest way to see the current amount is our web portal. Amounts shown there are brought up to date each week. You may also dispute claims there and upload documents of no more than 40 megabytes.",
)
BODY_CODES = (("TRAFFIC CONTROL DEVICE", "NONE &ensp; FUNCTIONING &ensp; NOT FUNCTIONING &ensp; OBSCURED"), ("ROADWAY CONDITION", "NO UNUSUAL CONDITIONS"), ("PEDESTRIAN'S ACTION", "NO PEDESTRIAN INVOLVED"), ("OTHER ASSOCIATED FACTOR", "N NONE APPARENT"), ("SOBRIETY - DRUG - PHYSICAL", "1 A HAD NOT BEEN DRINKING &ensp; 2 A HAD NOT BEEN DRINKING"), ("SPECIAL INFORMATION", "CELL PHONE NOT IN USE (BOTH)"), ("DAMAGE", "1 MODERATE, FRONT &ensp; 2 MAJOR, LEFT FRONT"), ("TOWED", "2 BY COAST TOW"), ("PROPERTY DAMAGE", "NONE"), ("ENVIRONMENTAL", "NO HAZARDOUS MATERIALS"), ("PHOTOGRAPHS", "YES, 14, BY 1182"), ("VIDEO", "NO"))


def codes_of_crash(count: int = 12) -> str:
    return f"<table class='w grid'>{''.join(f'<tr><td><b>{name}</b><td>{words}' for name, words in BODY_CODES[:count])}</table>"
