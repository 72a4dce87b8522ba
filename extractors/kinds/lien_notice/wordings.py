"""How lienholders word the captions and columns of their notices."""

from __future__ import annotations

COLUMNS = {
    "line": ("line", "line no", "line #", "no", "#", "item", "seq"),
    "date": (
        "date of service", "dates of service", "service date", "dos", "from date", "from", "date",
        "first date of service", "service from", "date(s) of service", "svc date", "service dates", "incurred",
        "incurred date", "from dos", "dos from", "date incurred", "serv date", "begin date", "service from date",
        "treatment date",
    ),
    "through": (
        "to date", "to", "through", "thru", "last date of service", "service to", "dos to", "to dos", "end date",
        "service to date",
    ),
    "provider": (
        "provider", "provider name", "provider of service", "rendering provider", "facility", "provider/facility",
        "payee", "paid to", "servicing provider", "billing provider", "name of provider", "vendor",
        "provider / facility", "hospital/provider", "payee name",
    ),
    "diagnosis": (
        "diagnosis", "diagnosis code", "diagnosis codes", "dx", "dx code", "dx codes", "icd", "icd-10", "icd10",
        "diag", "icd code", "icd codes", "primary diagnosis", "diag code", "diagnosis code(s)", "icd-10 code",
        "icd-10 codes", "diag codes", "primary dx",
    ),
    "service": (
        "service", "description", "service description", "description of service", "procedure", "procedure code",
        "cpt", "cpt code", "proc code", "type of service", "services", "tos", "treatment", "hcpcs", "hcpcs/drg",
        "cpt/hcpcs", "type", "proc", "drug", "procedure description", "hcpcs code", "code", "drug/service",
    ),
    "claim": (
        "claim", "claim number", "claim no", "icn", "claim #", "claim id", "tcn", "control number",
        "processing contractor", "contractor", "check", "check number", "paid date", "date paid", "check date",
        "claim control number", "internal control number", "pay date", "claim type", "process date",
    ),
    "billed": (
        "billed", "amount billed", "charges", "billed amount", "total charges", "charge", "submitted",
        "billed charges", "submitted charges", "charged", "charge amount", "provider charges", "amount charged",
        "total billed", "submitted amount", "total charge", "amt billed", "billed amt", "billed charge",
        "charge amt", "charged amount", "gross charges",
    ),
    "allowed": (
        "allowed", "allowed amount", "approved", "discount", "adjustment", "member paid", "copay", "coinsurance",
        "deductible", "write-off", "patient paid", "member responsibility", "not covered", "other insurance",
    ),
    "reimbursed": ("reimbursed amount", "reimbursed", "amount reimbursed"),
    "paid": (
        "paid by plan", "paid", "amount paid", "plan paid", "conditional payment", "payment amount",
        "benefits paid", "medicaid paid", "paid amount", "payment", "plan payment", "conditional payment amount",
        "benefit paid", "amount paid by plan", "net paid", "lien amount", "total paid", "medicare paid",
        "medi-cal paid", "fund paid", "amount", "amt paid", "paid by medicaid", "plan benefits paid",
        "carrier paid", "claimed", "amount claimed", "paid by fund", "paid by carrier", "conditional payments",
        "amount of lien", "benefits", "balance", "amount due",
    ),
}  # fmt: skip

CLAIMANT = (
    (
        "our member", "your client", "injured person", "beneficiary", "beneficiary name", "name of beneficiary",
        "injured party", "patient", "claimant", "patient name", "member name", "injured worker", "plan participant",
        "covered person", "medicare beneficiary", "medi-cal beneficiary", "medicaid recipient", "recipient",
        "name of injured person", "our patient", "participant", "member/patient", "recipient name",
        "name of patient", "claimant name", "injured employee", "your client/our member", "our member/your client",
        "our member / your client", "our insured/your client", "client/patient", "medicaid beneficiary",
        "name of claimant", "name of recipient", "covered member", "patient/participant", "participant/patient",
        "obligor", "obligor name", "name of obligor", "noncustodial parent", "injured participant", "member/claimant",
        "claimant/member", "plan member", "covered individual", "injured individual", "injured member", "veteran",
        "name of veteran", "sponsor/patient", "medical assistance recipient", "injured/claimant",
    ),
    (
        "member", "client", "employee", "enrollee", "our insured", "applicant", "injured", "dependent",
        "client name", "employee name", "subscriber", "decedent",
    ),
    (
        "insured", "name", "re", "regarding", "in re", "person injured", "member's name", "patient's name",
    ),
)  # fmt: skip
REFERENCE = (
    (
        "our reference", "our reference no", "our reference number", "reference no", "reference number", "our ref",
        "our file", "our file no", "our file number", "case identification number", "case id", "lien number",
        "lien no", "recovery number", "recovery id", "event number", "recovery case number", "file number",
        "file no", "case identification no", "event no", "event id", "our case number", "subrogation file",
        "our file #", "file #", "ref no", "reference #", "lien case number", "tpl case number", "case no",
        "lien id", "hms case number", "subrogation number", "recovery file number", "recovery file no",
        "case id number", "recovery file", "tpl case no", "cms case id", "lien reference", "case number",
    ),
    (
        "reference", "ref", "claim number", "claim no", "claim #", "our claim number", "our claim",
        "wc claim number", "claim",
    ),
    (
        "account number", "account no", "account #", "patient account", "patient account number", "account",
        "acct no", "patient account no", "acct #", "medical record no", "medical record number", "hospital account",
        "invoice number",
    ),
)  # fmt: skip
LOSS = (
    "date of loss", "date of injury", "date of incident", "date of accident", "accident date", "loss date",
    "injury date", "doi", "dol", "incident date", "date of event", "date of injury/loss", "date of injury or loss",
    "event date", "date of loss/injury", "d/a", "d/l", "date of injury/accident", "date of occurrence",
    "date of accident/injury", "doa", "accident/injury date", "date of illness/injury", "date injured",
    "loss/accident date", "date of loss (dol)",
)  # fmt: skip
DATED = (
    "date", "date of notice", "notice date", "letter date", "dated", "date of letter", "date issued", "date mailed",
    "statement date", "prepared on", "date prepared", "printed", "as of", "date of this notice", "report date",
    "print date",
    "date printed", "issue date", "letter dated", "notice dated", "mailed", "mailing date",
)  # fmt: skip
CLAIMED = (
    (
        "amount claimed", "amount of lien", "lien amount", "total lien", "total lien amount", "amount of claim",
        "total amount of lien", "lien total", "current conditional payment amount", "total conditional payments",
        "conditional payment amount", "total conditional payment amount", "reimbursement amount",
        "amount due to medicare", "total reimbursement amount", "lien claimed", "amount of our lien",
        "our lien amount", "current lien amount", "current lien", "total claimed", "total amount claimed",
        "amount owed to medicare", "final lien amount", "lien balance", "total reimbursement due",
        "total reimbursement claimed", "reimbursement claimed", "amount subject to recovery",
        "amount of lien claimed", "current payment summary total", "total subrogation lien", "subrogation amount",
        "current amount of lien", "asserted lien", "lien asserted", "total amount due to medicare",
        "recovery amount", "our lien", "amount of medicaid lien", "amount of the lien", "lien amount claimed",
        "principal amount due", "total demand amount", "lien to date", "total lien to date", "current lien to date",
        "amount of lien to date", "total arrears", "arrears", "amount of arrears", "arrearage", "total arrearage",
        "past due support", "past due amount", "amount of past due support", "total past due", "balance of lien",
        "our lien to date", "lien total to date", "amount of recovery claim", "plan's lien", "total claimed lien",
        "claim amount", "demand amount", "total demand", "reimbursement due", "amount of subrogation claim",
        "subrogation lien", "subrogation lien amount", "current claim amount", "interim lien amount",
    ),
    (
        "total benefits paid", "total paid", "amount paid", "total amount paid", "paid to date",
        "benefits paid to date", "total paid to date", "amount paid to date", "total benefits paid to date",
        "total payments", "total medical paid", "balance due", "amount due", "total due", "balance",
        "total charges", "charges", "account balance", "outstanding balance", "total amount due",
        "total claim amount",
    ),
)  # fmt: skip
DUE = (
    "respond by", "response due", "due date", "reply by", "response due by", "response deadline",
    "please respond by", "response date", "payment due", "due by", "deadline", "reply due", "respond no later than",
    "response requested by", "payment due date", "please reply by", "due", "response required by",
    "respond on or before", "return by", "reply requested by", "answer due", "must respond by",
)  # fmt: skip
HOLDER = (
    "lienholder", "lien holder", "lien claimant", "plan name", "health plan", "name of lienholder", "hospital",
    "claimant hospital", "provider", "facility", "plan", "carrier", "name of hospital", "lienor",
    "lien claimant name", "payer", "agency",
)  # fmt: skip
