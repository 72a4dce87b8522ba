"""What the papers look like that are filed by their kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from extractors.cues import Cues

_PHOTOGRAPH = Cues(
    titles=(
        "photograph", "photographs", "vehicle photographs", "scene photographs", "injury photographs", "photo log",
    ),
    phrases={
        "photo": 1.0, "photos": 1.0, "photograph": 1.5, "taken": 0.4,
        "photograph taken": 1.5, "taken by": 0.8, "image": 0.5, "img": 0.5,
    },
    needs=(
        "photo", "photos", "photograph", "photographs", "photographed", "picture", "pictures", "image", "images", "img",
    ),
    layout={"few_words": 0.8, "picture": 2.5, "letter": -2.0, "form": -1.0},
)  # fmt: skip
_AUTHORIZATION = Cues(
    titles=(
        "authorization for release of protected health information",
        "authorization for release of health information", "authorization for release of medical records",
        "authorization for use or disclosure of protected health information",
        "authorization to disclose protected health information", "authorization to release medical records",
        "authorization to release information", "authorization for disclosure of health information",
        "hipaa authorization", "hipaa compliant authorization", "medical authorization",
        "employment records authorization", "authorization for release of employment records", "consent to release",
        "release of information", "proof of representation", "authorization for employment records",
        "authorization for records", "authorization for release of records", "authorization for release",
        "authorization to release", "authorization to disclose", "authorization to obtain",
        "authorization to release employment records", "authorization to release payroll records",
        "authorization to release employment and payroll records", "authorization to obtain employment records",
        "authorization", "release of medical information", "release of medical records", "consent for release",
    ),
    phrases={
        "i authorize": 1.5, "i hereby authorize": 1.5, "this authorization": 1.5, "revoke this authorization": 1.5,
        "authorization expires": 1.0, "expires": 0.4, "164 508": 1.5, "protected health information": 1.0,
        "redisclosure": 1.0, "psychotherapy": 0.5, "signature of patient": 0.8, "personal representative": 0.6,
        "who may disclose": 1.0, "who may receive": 1.0, "relationship to patient": 0.4, "personnel file": 0.8,
        "i do hereby authorize": 0.5, "authorize": 0.7, "to release": 0.5, "release records": 0.6,
        "valid one year": 0.5,
    },
    layout={"money_table": -1.0},
)  # fmt: skip
_RETAINER = Cues(
    titles=(
        "retainer agreement", "contingency fee agreement", "contingent fee agreement",
        "attorney client fee agreement", "attorney fee contract", "legal services agreement",
        "attorney client agreement", "fee agreement", "attorney client retainer agreement",
        "power of attorney and contingency fee contract", "contract of representation", "contingent fee contract",
        "contingency fee contract", "contingency contract", "attorney client fee contract", "fee contract",
        "contingency fee retainer", "agreement for legal services", "legal representation agreement",
        "attorney representation agreement", "employment of attorney", "engagement letter", "letter of engagement",
        "engagement agreement", "retainer contract", "retainer", "agreement to retain attorney", "attorney retainer",
        "contingent fee retainer agreement", "contingency fee retainer agreement", "fee contract and agreement",
        "contract for legal services", "attorney employment contract", "power of attorney and fee agreement",
        "personal injury retainer agreement", "statement of clients rights", "contract of employment of attorney",
        "closing statement and fee agreement", "attorney client contract", "legal fee agreement", "fee arrangement",
        "representation agreement", "attorney engagement agreement", "agreement of representation",
    ),
    phrases={
        "engagement of our firm": 2.5, "act as your lawyers": 2.0, "act as your attorneys": 2.0,
        "attorney fee will be": 1.5,
        "sign below to retain us": 2.0, "whatever is collected": 1.0, "nothing is collected": 1.0,
        "asked us to act": 1.0,
        "asked us to represent you": 2.0, "asked our firm to represent": 2.0, "fee will be": 0.8,
        "hire no other counsel": 1.0,
        "terms of our engagement": 2.0, "terms on which": 0.8, "to engage us": 1.5, "our engagement": 1.2,
        "we will advance": 0.8, "fee will be one third": 1.5, "collect nothing": 0.8, "of the gross recovery": 1.0,
        "thank you for choosing our firm": 2.0, "letter of engagement": 2.5, "engagement letter": 2.0,
        "we recover for you": 1.5, "you owe us nothing": 1.5, "we will represent you": 1.5, "to retain us": 1.5,
        "agree to represent you": 1.5, "our fee will be": 1.2, "you have retained": 1.2, "fee is contingent": 1.5,
        "legal fee": 0.8, "of any recovery": 0.6, "client retains": 1.5, "client employs": 1.5, "our fee is": 1.0,
        "before suit is filed": 0.8, "no recovery there is no fee": 1.0, "terms of our representation": 1.5,
        "you hire": 1.0, "percent of what we recover": 1.5, "chosen our firm": 1.2, "owe no fee": 1.0,
        "contingency fee": 1.5, "contingent fee": 1.5, "contingent upon": 0.6, "client agrees to pay": 1.2,
        "attorney agrees": 1.0, "retains attorney": 1.2, "hereby retains": 1.5, "employs attorney": 1.0,
        "costs and expenses": 0.6, "percent of": 0.5, "gross recovery": 1.0, "discharge attorney": 0.8,
        "client has read": 0.8, "pays no fee": 1.2, "hires": 0.5, "nothing is recovered": 0.8, "one third of": 0.5,
        "clients share": 0.6, "client hires attorney": 1.2, "if nothing is recovered": 1.0, "no recovery no fee": 1.0,
        "errors and omissions insurance": 0.8, "scope of representation": 0.8, "attorneys fee": 0.4,
    },
    layout={"money_table": -1.0},
)  # fmt: skip
_LETTER_OF_PROTECTION = Cues(
    titles=(
        "letter of protection", "letters of protection", "attorney lien letter of protection", "letter of guarantee",
        "letter of protection lop", "letter of protection agreement", "lop", "notice of doctors lien agreement",
        "patient attorney provider agreement", "provider lien agreement", "doctors lien agreement",
        "medical lien agreement", "attorney lien agreement", "doctors lien",
        "medical lien and assignment", "irrevocable lien and assignment", "lien agreement",
        "authorization and lien", "assignment of benefits and lien",
    ),
    phrases={
        "letter of protection": 2.5, "asks that you treat": 1.2, "hold the account": 0.8, "out of collection": 1.0,
        "reasonable charges": 0.6, "will protect": 1.2, "protect your reasonable": 1.5, "attorney lien": 0.6,
        "does not excuse the debt": 1.0, "agrees to withhold": 1.2, "hold this account": 0.8, "protect payment": 1.5,
        "protect the balance": 1.5, "treatment on a lien": 1.5, "lien basis": 1.5, "from the settlement proceeds": 1.0,
        "from any settlement": 0.6, "forbear": 0.8, "withhold and pay": 1.2, "protect any outstanding": 1.5,
        "letter of guarantee": 1.5, "protect your bill": 2.5, "protect your interest": 1.5,
        "protect your balance": 1.5, "proceeds of any settlement": 0.8, "from the proceeds": 0.7,
        "withhold such sums": 1.5, "directly to said doctor": 1.5, "directly to the provider": 0.8,
        "agree to observe": 1.0, "undersigned attorney": 1.0, "give a lien": 1.5, "grant a lien": 1.5,
        "await payment": 0.8, "not contingent on any settlement": 1.0, "furnish you my attorney": 1.5,
        "said doctor": 1.0, "withhold from any settlement": 1.2, "pay you directly": 1.0, "protect your charges": 1.5,
        "do not refer the account": 1.0, "refrain from collection": 1.0, "stays responsible": 0.6,
        "remains responsible": 0.6, "withhold sufficient funds": 1.2, "honor your lien": 1.2,
    },
    layout={"money_table": -1.0, "letter": 0.5},
)  # fmt: skip
_REPAIR_ESTIMATE = Cues(
    titles=(
        "estimate of record", "preliminary estimate", "repair estimate", "supplement of record",
        "estimate of repairs", "preliminary supplement", "body shop estimate", "damage appraisal",
        "appraisal report", "total loss evaluation", "market valuation report", "vehicle valuation report",
        "repair order", "total loss report", "valuation report", "market valuation",
    ),
    phrases={
        "estimate": 0.6, "r i": 0.4, "repl": 0.8, "rpr": 0.8, "labor": 0.8, "paint": 0.7, "body labor": 1.2,
        "paint supplies": 1.2, "refinish": 1.0, "point of impact": 1.0, "days to repair": 1.2, "mileage": 0.6,
        "odometer": 0.6, "vin": 0.5, "bumper": 0.6, "fender": 0.6, "body shop": 1.0, "collision center": 0.8,
        "part number": 1.0, "extended price": 0.6, "clear coat": 1.0, "workfile id": 1.5, "actual cash value": 0.3,
        "adjusted vehicle value": 1.5, "comparable vehicles": 1.5, "total loss": 1.2, "adjusted value": 0.8,
        "loss vehicle": 1.5, "mileage adjustment": 1.0, "deductible": 0.2, "auto body": 1.0, "front bumper": 0.6,
        "bumper cover": 0.5, "materials": 0.3,
    },
    layout={"letter": -1.5, "money_table": 0.5},
)  # fmt: skip
_PLEADING = Cues(
    titles=(
        "complaint for damages", "complaint", "first amended complaint", "plaintiffs original petition",
        "original petition", "summons", "answer to complaint", "answer to petition", "defendants answer",
        "original answer", "verified answer", "answer of defendant", "general denial", "cross complaint",
        "notice of motion", "motion to compel", "motion for summary judgment", "notice of deposition",
        "notice of taking deposition", "deposition subpoena", "subpoena", "civil case cover sheet",
        "case management statement", "notice of case management conference", "notice of status conference",
        "notice of hearing", "notice of trial", "notice of appearance", "notice of entry of judgment",
        "stipulation", "stipulation and order",
        "proof of service", "proof of service of summons", "request for dismissal",
        "responses to special interrogatories", "responses to interrogatories", "responses to form interrogatories",
        "responses to requests for production", "responses to request for production",
        "responses to requests for admission", "objections and responses", "notice of lien", "statement of damages",
        "demand for jury trial", "answer and affirmative defenses", "answer and defenses",
    ),
    phrases={
        "superior court": 1.0, "district court": 1.0, "circuit court": 1.0, "supreme court of the state": 1.0,
        "case no": 0.6, "cause no": 0.8, "plaintiff": 0.4, "defendant": 0.3, "plaintiff alleges": 1.5,
        "cause of action": 1.5, "causes of action": 1.2, "prayer for relief": 1.5, "wherefore": 1.0,
        "affirmative defense": 1.5, "jury trial": 0.8, "demurrer": 1.0, "hereby responds": 1.0,
        "you are hereby commanded": 1.5, "notice is hereby given": 0.8, "memorandum of points and authorities": 1.5,
        "does 1": 0.7, "propounding party": -0.5, "chief complaint": -4.0, "set number": -0.3,
        "first set of interrogatories": -3.0, "request for production to plaintiff": -3.0,
        "interrogatories to plaintiff": -3.0, "interrogatory no 1": -2.0, "response to interrogatory no": 5.0,
        "response to special interrogatory no": 5.0, "response to request": 3.0, "admits": 0.6,
        "denies the remainder": 1.0,
    },
    layout={"numbered_lines": 1.5, "letter": -0.6, "money_table": -1.0},
)  # fmt: skip
_AFFIDAVIT = Cues(
    titles=(
        "affidavit", "declaration of custodian of records", "custodian of records declaration",
        "declaration of custodian", "affidavit of custodian of records", "certification of records",
        "certificate of records custodian", "certification of medical records", "business records affidavit",
        "medical records affidavit", "medical expense affidavit", "affidavit of cost and necessity of services",
        "affidavit of no records", "certificate of no records", "sworn statement", "witness statement",
        "affidavit of service", "declaration under penalty of perjury", "verification",
    ),
    phrases={
        "being duly sworn": 2.0, "personally appeared": 1.2, "custodian of records": 1.5,
        "duly authorized custodian": 1.5, "affiant": 2.0, "under penalty of perjury": 1.0,
        "sworn to and subscribed": 1.5, "subscribed and sworn": 1.5, "notary public": 1.0,
        "regular course of business": 1.0, "true and correct copies": 0.8, "personal knowledge": 0.7,
        "my commission expires": 1.0, "i declare": 0.5,
    },
    layout={"money_table": -1.0, "letter": -0.5},
)  # fmt: skip
_INTAKE_FORM = Cues(
    titles=(
        "client intake form", "new client intake", "intake form", "intake questionnaire", "new matter intake",
        "personal injury intake", "client information sheet", "matter intake form",
    ),
    phrases={
        "adverse party": 0.8, "referred by": 0.4, "statute of limitations": 0.6, "health insurance": 0.4,
        "injuries": 0.4, "prior accidents": 0.8, "case type": 0.6, "date of accident": 0.3,
    },
    captions=(
        "client", "date of birth", "date of loss", "insurer", "claim number", "employer", "occupation",
    ),
    layout={"form": 1.0, "letter": -1.5},
)  # fmt: skip
_CORRESPONDENCE = Cues(
    titles=(
        "letter of representation", "fax cover sheet", "facsimile cover sheet", "fax transmittal", "fax",
        "memorandum",
    ),
    phrases={
        "your case": 0.8, "please call us": 0.5, "our telephone call": 1.0, "our telephone conversation": 1.0,
        "paralegal": 0.3, "legal assistant": 0.3, "post about it": 1.0, "we are waiting for": 0.6, "our office": 0.5,
        "to be deposed": 0.8, "deposition": 0.4, "i write to": 0.5, "i am writing to": 0.5, "let me know": 0.5,
        "please let us know": 0.4, "status of your case": 1.0, "opposing counsel": 0.8, "co counsel": 0.8,
        "counsel": 0.2,
        "speak with anyone": 1.0, "meet and confer": 0.8, "your attorney": 0.4, "settlement conference": 0.5,
        "mediation": 0.5, "preservation": 0.8, "spoliation": 1.0, "medical records request": 1.0,
        "request for medical records": 1.0, "copies of all records": 0.6, "dates that work": 0.6, "esq": 0.3,
        "follow up on": 0.4, "this confirms": 0.4, "law firm": 0.4, "call my direct": 0.3, "demand for settlement": 1.0,
        "your last letter": 0.4, "your policyholder": 0.8, "your insured": 1.5, "direct all": 0.6, "represents": 0.5,
        "this office represents": 2.5, "our office represents": 2.5, "our firm represents": 2.5,
        "this firm represents": 2.5, "we represent": 2.0, "has retained": 1.2, "our client": 2.0,
        "please be advised": 0.8, "enclosed please find": 1.2, "enclosed": 0.5, "please find": 0.5,
        "letter of representation": 0.6, "attorneys at law": 0.8, "law offices of": 0.8, "very truly yours": 0.3,
        "preserve": 0.4, "subject": 0.3, "sent": 0.3, "from": 0.3, "our insured": -1.5, "our member": -2.0,
        "reimbursement": -0.5, "amount claimed": -1.5, "explanation of benefits": -1.0, "superior court": -0.5,
        "letter of protection": -3.0, "letter of engagement": -2.5, "engagement letter": -2.5,
        "subrogation interest": -1.5, "plan has paid": -1.5,
        "has worked for": -1.5, "confirm the employment": -2.0, "hourly rate": -1.0,
        "medical records and itemized": 0.6, "records custodian": 0.5, "signed authorization is enclosed": 0.8,
        "to": 0.1,
    },
    layout={"letter": 2.2, "numbered_lines": -2.0, "money_table": -1.0, "form": -0.5},
    senders={
        "law": 1.2, "law offices": 1.0, "law office": 1.0, "llp": 1.2, "attorneys": 1.2, "attorneys at law": 0.6,
        "trial lawyers": 1.2, "esq": 0.8, "lpa": 1.2, "pllc": 0.8, "apc": 0.8,
        "attorney at law": 1.2,
        "advocates": 0.4,
        "injury law": 0.8, "a professional corporation": 0.6, "lawyers": 1.0,
    },
)  # fmt: skip

CUES: Mapping[str, Cues] = MappingProxyType(
    {
        "photograph": _PHOTOGRAPH,
        "authorization": _AUTHORIZATION,
        "retainer": _RETAINER,
        "letter_of_protection": _LETTER_OF_PROTECTION,
        "repair_estimate": _REPAIR_ESTIMATE,
        "pleading": _PLEADING,
        "affidavit": _AFFIDAVIT,
        "intake_form": _INTAKE_FORM,
        "correspondence": _CORRESPONDENCE,
    }
)
