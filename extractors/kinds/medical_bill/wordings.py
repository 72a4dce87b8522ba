"""How statements word their captions."""

from __future__ import annotations

COLUMNS = {
    "date": (
        "date", "dates", "date of service", "dates of service", "service date", "svc date", "dos", "visit date",
        "from", "service dates", "date(s) of service", "serv date", "date of visit", "treatment date",
        "date performed", "trans date", "transaction date", "from date", "dt of svc", "serviced", "45 serv date",
        "serv. date", "from mm dd yy", "visit", "service day", "date served", "date rendered",
    ),
    "posted": ("posted", "post date", "posting date", "date posted", "entry date"),
    "through": ("through", "to", "thru", "to date", "through date"),
    "code": (
        "code", "codes", "cpt", "cpt code", "cpt codes", "procedure", "proc", "proc code", "procedure code",
        "cpt/hcpcs", "cpt/hcpcs code", "hcpcs", "44 hcpcs/rates", "44 hcpcs/rate/hipps code", "hcpcs/rates",
        "hcpcs/rate", "hcpcs code", "hcpcs/cpt", "service code", "svc code", "charge code", "cpt4", "px",
        "procedure codes", "cdm", "item code", "cpt / hcpcs", "code/mod", "billing code", "cpt/mod", "cpt/modifier",
        "proc/mod", "cpt code/mod", "cpt/modifiers",
    ),
    "rev": (
        "42 rev cd", "42 rev", "rev", "rev code", "rev cd", "revenue code", "rev.", "revenue",
    ),
    "modifiers": ("mod", "mods", "modifier", "modifiers", "md"),
    "diagnosis": (
        "dx", "diagnosis", "icd", "icd-10", "icd10", "dx code", "dx codes", "diagnosis code", "icd-10 code", "diag",
    ),
    "description": (
        "description", "description of service", "description of services", "service description", "service",
        "services", "procedure description", "transaction", "details", "item", "treatment", "explanation",
        "activity", "particulars", "description of charges", "43 description", "service/description",
        "transaction description", "description of procedure", "services rendered", "service rendered",
        "procedure/description", "service or item", "item description", "description of service or supply",
        "services provided", "type of service", "medical services", "remarks", "what was done", "treatment provided",
        "procedure performed", "service performed",
    ),
    "pointer": (
        "pointer", "diagnosis pointer", "dx pointer", "dx ptr", "ptr", "diag ptr", "pointers", "diag pointer",
        "e diagnosis pointer",
    ),
    "place": ("pos", "place of service", "place", "emg", "tos", "place of svc", "place of serv"),
    "provider": (
        "rendering provider id #", "rendering provider npi", "provider id #", "provider npi", "provider",
        "rendering provider", "physician", "doctor", "clinician", "therapist", "performed by", "prov",
    ),
    "units": (
        "units", "unit", "qty", "quantity", "days", "hrs", "hours", "days/units", "no.", "days or units",
        "or units", "serv units", "46 serv units", "svc units", "#",
    ),
    "price": (
        "unit price", "rate", "price", "unit cost", "fee per unit", "price each", "unit charge", "each",
    ),
    "amount": (
        "charge", "charges", "amount", "amount billed", "billed", "billed amount", "fee", "fees", "charge amount",
        "debit", "total charge", "total charges", "gross charge", "gross charges", "line total", "extended",
        "amount charged", "charge amt", "chg", "debits", "billed charges", "amount ($)", "charges ($)", "total",
        "amt", "price total", "$ charges", "47 total charges", "charged", "amount (usd)", "line amount",
        "your charges", "service charge", "total amount", "cost",
    ),
    "payment": (
        "payment", "payments", "paid", "amount paid", "receipts", "pmts", "pmt", "payments received", "total paid",
        "receipt",
    ),
    "insurance_paid": (
        "ins paid", "insurance paid", "insurance payments", "insurance payment", "ins pmt", "ins. paid",
        "plan paid", "ins payments", "paid by insurance", "ins pmts", "insurance pmts", "insurance", "carrier paid",
        "payer paid",
    ),
    "patient_paid": (
        "pt paid", "patient paid", "patient payments", "patient payment", "pt pmt", "pt. paid", "paid by patient",
        "pt payments", "your payments", "copay", "copay paid", "you paid", "patient pmts",
    ),
    "adjustment": (
        "adj", "adjustment", "adjustments", "adjust", "adjust.", "adjs", "write off", "write-off", "write offs",
        "discount", "contractual", "contractual adj", "ins adj", "insurance adjustments", "adjusted",
        "insurance adjustment", "w/o", "contractual adjustment", "contractual allowance",
    ),
    "credit": (
        "credit", "credits", "pmt/adj", "payment/adj", "payments/adjustments", "payment/adjustment", "pmts/adjs",
        "pmts/adj", "payments & adjustments", "payments and adjustments", "payments/adj", "credits/payments",
        "payment/credit", "payments/credits", "paid/adj", "pay/adj", "payment or adjustment",
    ),
    "balance": (
        "balance", "running balance", "balance due", "patient balance", "amount due", "your balance", "bal",
        "account balance", "you owe", "patient responsibility", "patient resp", "due", "balance ($)", "net",
        "you may owe", "owed", "pt balance", "open", "open balance", "still owed",
    ),
}  # fmt: skip
TEXT = ("pointer", "description", "date", "code", "rev", "modifiers", "provider", "diagnosis")
MONEY = ("amount", "payment", "insurance_paid", "patient_paid", "adjustment", "credit", "balance", "price")

PATIENT = (
    "patient name",
    "patient's name (last name, first name, middle initial)",
    "patient",
    "name of patient",
    "patient's name",
    "client name",
    "client",
    "patient/guarantor",
)
BILL_TO = ("bill to", "billed to", "invoice to", "responsible party", "guarantor", "guarantor name")
BORN = (
    "date of birth",
    "patient's birth date",
    "dob",
    "d.o.b.",
    "birth date",
    "birthdate",
    "patient dob",
    "patient date of birth",
    "born",
)
ACCOUNT = (
    "patient's account no", "pat cntl #", "patient control no", "patient control number",
    "patient's account number", "account number", "account no", "account #", "account", "acct number", "acct no",
    "acct #", "acct", "patient account", "patient account number", "patient account no", "patient acct no",
    "patient account #", "patient acct #", "account id", "your account number", "patient number", "visit number",
    "hospital account", "guarantor account", "guarantor number", "pat acct no", "encounter number", "chart number",
    "chart no", "chart #", "account num", "file number",
)  # fmt: skip
CLAIM = (
    "other claim id",
    "claim number",
    "claim no",
    "claim #",
    "claim id",
    "claim",
    "insurance claim number",
    "insurance claim no",
    "claim num",
)
DATED = (
    "statement date", "date of statement", "bill date", "billing date", "invoice date", "date of invoice",
    "date billed", "date of bill", "date printed", "print date", "printed on", "printed", "statement prepared",
    "prepared on", "date issued", "issue date", "as of", "statement of account as of", "date prepared",
    "statement as of", "run date", "billed on",
)  # fmt: skip
TAX = (
    "federal tax i.d. number", "fed tax no", "federal tax no", "tax id", "tax id number", "tax i.d.", "tax id no",
    "federal tax id", "ein", "fein", "tin", "tax identification number", "fed tax id", "tax id #",
    "federal tax id number", "tax id / npi", "tax id/npi", "irs no", "tax no", "federal id",
)  # fmt: skip
NPI = ("npi", "npi number", "npi no", "npi #", "group npi", "billing npi", "provider npi", "billing provider npi",
       "organization npi", "facility npi", "practice npi", "type 2 npi")  # fmt: skip
DIAGNOSIS = (
    "diagnosis or nature of illness or injury", "principal diagnosis", "prin dx", "dx codes (icd-10)",
    "diagnoses (icd-10-cm)", "diagnosis", "diagnoses", "diagnosis code", "diagnosis codes", "dx", "dx codes",
    "dx code", "icd-10", "icd 10", "icd-10 codes", "icd10 codes", "icd-10-cm", "diagnosis (icd-10)",
    "diagnoses (icd-10)", "diagnosis codes (icd-10)", "icd codes", "icd-10 code", "diagnosis (icd-10-cm)",
    "primary diagnosis", "admitting diagnosis", "diagnosis code(s)", "diagnoses on file", "diagnosis on file",
)  # fmt: skip
SERVICED = ("date of service", "dates of service", "service date", "service dates", "dos", "date(s) of service")
CHARGES = (
    "total charges", "total billed", "charges total", "total amount billed", "gross charges", "total charges billed",
    "total of charges", "total charge", "total billed charges", "total charges this statement", "total gross charges",
    "total fees", "total for services", "total services", "total professional charges", "total hospital charges",
    "total account charges", "total new charges", "total current charges", "sum of charges",
    "total amount of charges",
    "total today", "total charges today", "today's charges", "charges today", "today's total", "total this visit",
    "total for visit", "total visit charges", "total today's charges", "total debits", "new charges this statement",
    "total fee", "total amount of bill", "total bill", "total claim charges", "total services rendered",
    "total charges for services", "charges this statement", "total charges to date", "total billed amount",
    "total charges for this visit", "total of all charges", "new charges this period", "amount of bill",
)  # fmt: skip
PLAIN_CHARGES = ("charges", "new charges", "current charges", "amount billed", "billed", "charges this period")
PLAIN_TOTAL = (
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sub-total",
    "sub total",
    "invoice total",
    "statement total",
)
PAYMENTS = (
    "total payments", "payments received", "total payments received", "payments", "total paid", "less payments",
    "payments to date", "total payments/credits", "amount paid", "payments/credits", "total receipts",
    "total payments to date", "paid to date", "payments made", "total credits", "less payments received",
    "payment received", "total amount paid", "payment today", "paid today", "amount paid today", "payment",
    "payments today", "today's payment", "received today", "amount received", "total payments made", "paid so far",
    "paid so far, insurance and you together",
)  # fmt: skip
INSURANCE = (
    "insurance payments", "insurance payment", "ins payments", "insurance paid", "plan payments",
    "paid by insurance", "total insurance payments", "insurance pmts", "third party payments",
    "health plan payments", "payer payments",
)  # fmt: skip
BY_PATIENT = (
    "patient payments", "patient payment", "patient paid", "payments by patient", "paid by patient",
    "your payments", "total patient payments", "pt payments", "copays received", "copayments", "your payment",
    "copay paid", "guarantor payments", "personal payments", "paid by you",
)  # fmt: skip
ADJUSTMENTS = (
    "total adjustments", "adjustments", "adjustment", "less adjustments", "contractual adjustments",
    "insurance adjustments", "discount", "discounts", "write-offs", "write offs", "contractual adjustment",
    "total discounts", "contractual allowance", "insurance adjustment", "total write-offs",
    "adjustments/write-offs", "less discount", "contractual write-off",
)  # fmt: skip
DUE = (
    (
        "balance due", "amount due", "total due", "total balance due", "total amount due", "please pay this amount",
        "amount now due", "pay this amount", "current balance due", "balance now due", "patient balance due",
        "amount you owe", "you owe", "net due", "amount owed", "balance owed", "total amount owed",
        "balance due now", "amount due now", "total due now", "amount payable", "balance payable",
    ),
    (
        "account balance", "outstanding balance", "current balance", "total balance", "unpaid balance",
        "ending balance", "new balance", "remaining balance", "balance outstanding", "balance on account",
        "total account balance", "closing balance",
    ),
    (
        "patient balance", "your balance", "total patient balance", "patient responsibility", "your responsibility",
    ),
)  # fmt: skip
PLAIN_DUE = ("balance",)
PAYEES = (
    "make checks payable to", "make check payable to", "remit to", "remit payment to", "pay to", "payable to",
    "provider", "billing provider", "facility", "provider name", "facility name", "practice", "name of provider",
)  # fmt: skip
LIEN = ("attorney lien", "statement on lien", "treated on lien", "on lien", "letter of protection", "lien account",
        "medical lien", "lien basis", "billed on lien", "doctor's lien", "lien agreement")  # fmt: skip
