"""What the money papers look like: kept side by side, because only together are they told apart."""

from __future__ import annotations

from extractors.cues import Cues

MEDICAL_BILL = Cues(
    titles=(
        "health insurance claim form", "statement", "patient statement", "billing statement", "itemized statement",
        "itemized bill", "account statement", "statement of account", "patient account statement",
        "itemized statement of charges", "itemization of charges", "superbill", "encounter form", "patient ledger",
        "account ledger", "patient account ledger", "account history", "invoice", "bill", "final bill",
        "uniform bill", "ub 04", "cms 1450", "cms 1500", "hcfa 1500", "patient bill", "statement of charges",
        "lien statement", "transaction history", "billing ledger", "balance statement", "past due notice",
        "itemized charges", "hospital statement", "medical invoice",
    ),
    phrases={
        "nucc instruction manual": 2.5, "approved omb 0938 1197": 2.5, "health insurance claim form": 2.0,
        "insureds i d number": 1.0, "federal tax i d number": 0.8, "accept assignment": 0.9, "place of service": 0.5,
        "service facility location information": 1.0, "billing provider info ph": 1.5, "nubc": 2.0,
        "patient control": 0.6, "rev cd": 1.5, "hcpcs rate hipps code": 2.0, "serv units": 1.0, "total charges": 1.0,
        "non covered charges": 0.7, "type of bill": 0.8, "creation date": 0.5, "statement date": 1.2,
        "amount due": 1.0, "balance due": 1.2, "account balance": 0.9, "total balance": 0.8, "balance": 0.4,
        "please pay": 1.0, "pay this amount": 1.2, "patient responsibility": 0.2, "due date": 0.5, "guarantor": 0.9,
        "account number": 0.4, "remit to": 0.9, "make checks payable": 1.0, "payment due": 0.7,
        "date of service": 0.3, "cpt": 0.5, "procedure": 0.2, "charges": 0.6, "charge": 0.4, "payments": 0.5,
        "adjustments": 0.6, "insurance payment": 0.7, "aging": 0.7, "over 90": 0.6, "current 30": 0.5, "visa": 0.4,
        "billing inquiries": 0.8, "billing questions": 0.8, "tax id": 0.4, "npi": 0.4, "units": 0.2,
        "invoice number": 0.6, "subtotal": 0.5, "invoice": 0.5, "explanation of benefits": -3.0,
        "this is not a bill": -3.0, "our member": -2.0, "allowed amount": -0.8, "member id": -0.6,
        "chief complaint": -1.5, "subrogation": -1.5, "notice of lien": -2.0, "our insured": -2.0, "net pay": -2.5,
        "ytd": -1.5, "body labor": -2.0, "paint supplies": -1.5, "repl": -1.0, "vin": -1.0, "premium": -1.0,
        "deductions": -0.8, "labor": -0.6, "estimate": -0.6, "dear": -0.5,
    },
    captions=(
        "insureds name", "patients name", "patients birth date", "diagnosis or nature of illness or injury",
        "days or units", "charges", "rendering provider", "total charge", "amount paid", "balance due",
        "account number", "statement date", "guarantor", "date of service", "description", "amount",
    ),
    layout={"money_table": 1.2, "letter": -1.5, "numbered_lines": -2.5},
)  # fmt: skip

EXPLANATION_OF_BENEFITS = Cues(
    titles=(
        "explanation of benefits", "explanation of benefits eob", "explanation of payment", "remittance advice",
        "explanation of medicare benefits", "medicare summary notice", "electronic remittance advice", "eob",
        "explanation of health care benefits", "claim summary", "explanation of review",
        "explanation of benefits statement", "payment remittance", "provider remittance advice",
        "benefit explanation", "health care claim payment advice",
    ),
    phrases={
        "this is not a bill": 2.0, "explanation of benefits": 1.5, "allowed amount": 1.3, "amount allowed": 1.0,
        "allowed": 0.4, "plan discount": 1.2, "network savings": 1.0, "discount": 0.4, "plan paid": 1.0,
        "your plan paid": 1.0, "amount you owe": 0.8, "you may owe": 1.0, "what you owe": 0.8, "your share": 0.8,
        "your responsibility": 0.8, "patient responsibility": 0.7, "member id": 0.6, "group number": 0.5,
        "subscriber": 0.6, "deductible": 0.5, "copay": 0.6, "coinsurance": 0.8, "co insurance": 0.6,
        "claim number": 0.3, "amount billed": 0.9, "billed amount": 0.8, "provider billed": 0.8,
        "date processed": 0.9, "remark code": 0.8, "remarks": 0.2, "appeal": 0.5, "not covered": 0.4, "member": 0.3,
        "right to a review": 0.6, "grievance": 0.5, "claim total": 0.6, "carc": 0.8, "remittance": 0.8, "payer": 0.3,
        "check eft": 0.6, "service description": 0.3, "lien": -1.2, "reimbursement": -0.8, "subrogation": -0.7,
        "dear": -0.8, "our insured": -2.0, "please pay": -1.0, "amount due": -0.6, "balance due": -0.8,
        "remit to": -0.8, "conditional payment": -2.0, "coverage limit": -0.6, "notice of lien": -2.0,
    },
    captions=(
        "amount billed", "plan discount", "allowed amount", "plan paid", "your share", "deductible", "copay",
        "coinsurance", "member id", "group number", "claim number", "provider", "patient",
    ),
    layout={"money_table": 1.0, "letter": -2.0, "numbered_lines": -2.5},
)  # fmt: skip

PAYMENT_LEDGER = Cues(
    titles=(
        "payment ledger", "pip payment ledger", "medpay payment ledger", "med pay ledger", "pip ledger",
        "medical payments ledger", "payment log", "payment history", "claim payment history", "pip payout log",
        "pip log", "pip payment log", "medical payments coverage ledger", "benefit payment ledger",
        "medical payments log", "payout sheet", "personal injury protection payment summary", "payment summary",
        "claim payment summary", "pip payout ledger", "first party benefits ledger",
    ),
    phrases={
        "medical payments": 1.0, "med pay": 1.0, "medpay": 1.0, "personal injury protection": 1.2, "pip": 1.0,
        "payee": 1.2, "paid to": 0.5, "limit": 0.4, "remaining": 0.9, "benefits remaining": 1.2,
        "remaining limit": 0.8, "coverage limit": 0.9, "policy limit": 0.5, "exhausted": 0.8, "exhaustion": 0.8,
        "total paid": 0.7, "payments issued": 0.7, "paid to date": 0.7, "date paid": 0.6, "check number": 0.4,
        "loss date": 0.4, "date of loss": 0.4, "claim number": 0.4, "insured": 0.4, "our insured": 0.3,
        "explanation of benefits": -1.5, "member id": -1.0, "plan": -0.3, "balance due": -1.0, "guarantor": -1.0,
        "lien": -0.8, "chief complaint": -1.5, "dear": -0.5, "named insured": -0.3, "premium": -1.2, "net pay": -2.0,
        "our member": -2.0,
    },
    captions=(
        "payee", "date of service", "billed", "paid", "check", "limit", "remaining", "coverage", "total paid",
    ),
    layout={"money_table": 1.0, "letter": -0.8, "numbered_lines": -2.5},
)  # fmt: skip

LIEN_NOTICE = Cues(
    titles=(
        "notice of lien", "notice of hospital lien",
        "notice of doctors lien", "hospital lien", "notice of claim of lien",
        "notice of lien and request for reimbursement", "claim of lien", "lien notice", "notice of subrogation",
        "subrogation notice", "notice of subrogation lien", "notice of right of reimbursement",
        "request for reimbursement", "reimbursement request", "conditional payment letter",
        "conditional payment notice", "conditional payment notification", "payment summary form",
        "final demand letter", "notice of lien claim", "itemized statement of benefits paid",
        "consolidated statement of benefits", "statement of benefits paid", "medi cal lien", "medicaid lien",
        "notice of medicaid lien", "workers compensation lien", "notice and request for allowance of lien",
        "lien statement", "lien itemization", "right of recovery", "notice of attorneys lien", "child support lien",
        "notice of reimbursement claim", "notice of provider lien", "rights and responsibilities letter",
    ),
    phrases={
        "lien": 1.0, "notice of lien": 1.2, "claims a lien": 1.2, "asserts a lien": 1.2, "asserting a lien": 1.2,
        "hospital lien": 0.8, "3045": 1.2, "reimbursement": 0.9, "right of reimbursement": 1.0, "subrogation": 1.2,
        "recovery unit": 0.9, "recovery": 0.4, "third party liability": 0.9, "third party": 0.3, "our member": 1.3,
        "beneficiary": 0.4, "conditional payment": 2.0, "conditional payments": 1.8, "medicare secondary payer": 1.5,
        "has paid": 0.6, "paid by plan": 0.6, "benefits paid": 0.9, "amount claimed": 1.0, "amount of lien": 1.2,
        "lien amount": 1.0, "evidence of coverage": 0.4, "erisa": 1.0, "self funded": 0.8, "adverse claim": 0.5,
        "disburse": 0.5, "disbursement": 0.5, "before you settle": 0.6, "settlement judgment": 0.6,
        "judgment or settlement": 0.5, "date of accident": 0.3, "date of injury": 0.3, "injured person": 0.5,
        "tort": 0.4, "bcrc": 1.0, "department of health care services": 0.9, "explanation of benefits": -0.8,
        "our insured": -1.0, "we have completed our evaluation": -1.5, "offer": -0.5, "statement date": -0.8,
        "aging": -0.8, "chief complaint": -1.5, "our client": -0.8, "this office represents": -1.0,
        "amount due": -0.3, "letter of protection": -0.8, "guarantor": -0.6, "please pay": -0.5, "premium": -0.8,
        "amended complaint": -1.0, "protect your": -1.0,
    },
    layout={"letter": 0.8, "money_table": 0.2, "numbered_lines": -1.5},
    senders={
        "recovery": 1.2, "subrogation": 1.5, "medicare": 1.5, "medicaid": 1.5, "medi cal": 1.5, "health plan": 0.6,
        "third party liability": 1.5, "reimbursement": 1.0, "lien": 0.8, "benefits coordination": 1.5,
        "department of health care services": 1.5, "health and human services": 0.8, "child support": 1.5,
    },
)  # fmt: skip
