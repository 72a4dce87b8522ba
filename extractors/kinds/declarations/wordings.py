"""What a declarations page looks like, and how its captions are worded."""

from __future__ import annotations

from extractors.cues import Cues

CUES = Cues(
    titles=(
        "declarations page", "policy declarations", "insurance declarations", "auto policy declarations",
        "personal auto policy declarations", "amended declarations", "renewal declarations", "declarations",
        "dec page", "certificate of liability insurance", "evidence of insurance", "auto insurance policy summary",
        "policy coverage summary", "your auto insurance policy", "auto insurance policy", "policy renewal",
        "renewal certificate", "auto policy declaration", "policy declaration",
    ),
    phrases={
        "named insured": 1.5, "policy period": 1.5, "policy number": 0.5, "coverages": 0.7, "covered vehicles": 1.0,
        "listed drivers": 1.0, "rated drivers": 1.0, "premium": 1.0, "total premium": 1.0, "each person": 0.6,
        "each accident": 0.6, "bodily injury liability": 1.0, "property damage liability": 1.0,
        "uninsured motorist": 0.6, "medical payments": 0.4, "other than collision": 0.8, "comprehensive": 0.4,
        "deductible": 0.3, "endorsements": 0.8, "forms and endorsements": 1.0, "12 01 a m": 1.0, "lienholder": 0.4,
        "loss payee": 0.6, "vin": 0.2, "dear": -1.5, "our insured": -1.5, "date of loss": -1.5, "claim number": -0.7,
        "six month premium": 1.2, "auto insurance policy": 1.2, "insureds": 0.4, "rejected": 0.3, "vehicle 1": 0.5,
        "limits": 0.3, "effective": 0.3, "renewal": 0.5, "um uim": 0.8, "prem": 0.5, "coll": 0.3, "comp": 0.2,
        "term": 0.2,
    },
    captions=(
        "named insured",
        "policy number",
        "policy period",
        "coverages",
        "limits",
        "premium",
        "deductible",
        "vehicle",
        "drivers",
        "agent",
        "discounts",
        "endorsements",
    ),
    layout={"letter": -2.0, "money_table": 0.5},
)  # fmt: skip


CARRIER = (
    "insurance company", "insurer", "company", "underwritten by", "issued by", "coverage provided by",
    "insurance provided by", "issuing company", "underwriting company", "insurance carrier", "carrier",
    "company name", "writing company", "name of company", "insuring company", "policy issued by", "insured by",
    "company providing coverage", "insurance is provided by", "provided by", "policy underwritten by",
)  # fmt: skip
POLICY = (
    "policy number", "policy no", "policy #", "policy num", "your policy number", "policy id", "policy",
    "policy number/form", "pol no", "pol #", "policy id number", "contract number", "certificate number",
    "policy/certificate number", "account/policy number", "pol nbr", "policy no.",
)  # fmt: skip
INSURED = (
    "named insured and mailing address", "named insured and address", "named insured's name and address",
    "insured and mailing address", "insured's name and mailing address", "insured name and address",
    "name and address of insured", "policyholder name and address", "named insured", "named insureds",
    "named insured(s)", "first named insured", "insured name", "insured's name", "policyholder", "policyholders",
    "policy holder", "insured", "name of insured", "policyholder(s)", "named insured & mailing address",
    "named insured & address", "named insured and residence address", "name of insured and mailing address",
    "primary named insured", "principal named insured", "insured(s)", "insureds", "your name and address",
    "named insured name and address", "policyholder's name", "policyowner", "policy owner", "member", "issued to",
    "name and mailing address", "insured information", "policyholder information", "prepared for", "name insured",
    "named ins", "insured's name and address", "name and address of named insured", "named insured/mailing address",
    "named insured and p.o. address", "item 1 named insured and mailing address", "item 1 named insured",
)  # fmt: skip
PERIOD = (
    "policy period", "policy term", "coverage period", "period of insurance", "term", "policy dates",
    "effective dates", "policy period from", "policy effective dates", "term of policy", "period", "policy prd",
    "this policy period", "policy in force", "dates of coverage", "coverage dates", "coverage effective",
    "item 2 policy period", "contract period", "period of coverage", "coverage term", "policy eff dates",
)  # fmt: skip
STARTS = (
    "effective date", "policy effective date", "effective from", "from", "effective", "inception date", "start date",
    "inception", "eff date", "policy effective", "begins", "policy begins", "policy start date", "beginning", "eff",
    "coverage begins", "effective on", "policy eff date", "starts", "effective date of policy", "policy inception",
    "beginning date", "coverage effective date", "term begins", "renewal date", "valid from", "policy eff",
)  # fmt: skip
ENDS = (
    "expiration date", "policy expiration date", "expires", "expiry date", "to", "end date", "expiration",
    "exp date", "policy expiration", "ends", "policy ends", "policy end date", "ending", "exp", "coverage ends",
    "expires on", "policy exp date", "expiring", "until", "policy expires", "term ends", "valid to", "policy exp",
    "termination date", "expiry", "valid through", "through",
)  # fmt: skip
OTHER = frozenset(
    (
        "your agent", "agent", "producer", "agency", "your agency", "agent/broker", "broker", "mailing address",
        "address", "policy number", "policy period", "your", "additional insured", "lienholder", "drivers", "page",
        "effective date", "expiration date", "coverage", "item", "account number", "bill to", "payor", "form", "date",
        "producer name", "issued by", "your policy", "agent of record", "company",
        "agent name", "agent code", "insurer", "telephone", "phone",
        "policyholder", "named insured", "insured", "type", "type of policy", "status", "term", "billing",
    )
)  # fmt: skip
"""Captions that may stand beside that of the insured, whose name they are not."""
