"""How payers word the columns and captions of an explanation of benefits."""

from __future__ import annotations

COLUMNS = {
    "date": (
        "date of service", "dates of service", "service date", "service dates", "date", "dates", "dos",
        "date(s) of service", "from", "serv date", "svc date", "date of visit", "service date(s)", "from date",
        "date served", "dates of care",
    ),
    "through": ("to", "through", "thru", "to date"),
    "code": (
        "code", "procedure code", "proc code", "cpt", "cpt code", "procedure", "cpt/hcpcs", "service code", "proc",
        "hcpcs", "rev/proc code", "billing code", "svc code", "procedure codes", "cpt/ hcpcs", "hcpcs/cpt",
        "proc/rev", "type of service code",
    ),
    "modifiers": ("mod", "mods", "modifier", "modifiers"),
    "description": (
        "service description", "description", "description of service", "service", "services", "type of service",
        "service provided", "services provided", "services provided & billing codes",
        "services provided and billing codes", "description of services", "treatment", "procedure description",
        "service rendered", "type of care", "medical service", "service type", "care received", "what was done",
        "service/supply", "what this was for", "service or supply", "description of care", "care provided",
    ),
    "provider": (
        "provider", "provider name", "provider of service", "facility", "doctor", "rendered by", "provider of care",
        "who provided it", "service provider",
    ),
    "units": ("units", "qty", "quantity", "days", "count"),
    "billed": (
        "amount billed", "billed", "billed amount", "billed charges", "charges", "charge", "submitted",
        "submitted charges", "amount charged", "provider charges", "total charges", "amt billed", "charge amount",
        "submitted amount", "total charge", "provider billed", "what was billed", "amount submitted",
        "your provider charged", "your provider billed", "charged amount", "total billed", "provider charge",
        "charged", "claim charge", "fee charged", "amount provider billed", "submitted charge", "provider's charge",
        "provider's charges", "provider's bill", "provider bill", "doctor's charge", "charge submitted", "billed amt",
        "total billed charges", "fee submitted", "subm chg", "your provider's charge",
    ),
    "adjustment": (
        "plan discount", "discount", "adjustment", "adjustments", "network savings", "savings", "contractual",
        "provider discount", "member discount", "write-off", "write off", "contractual adjustment",
        "network discount", "your discount", "reductions", "plan savings", "discounts", "provider adjustment",
        "disallowed", "discount amount", "adj", "adj amount", "member savings", "contract adjustment",
        "provider write-off", "negotiated savings", "discount/reduction", "amount you saved", "ineligible",
        "provider responsibility", "discount savings", "reduction", "network adjustment", "adjusted amount",
        "adjustment amount", "contractual write-off", "discounts and reductions", "price reduction",
        "amount not allowed", "provider savings", "your savings", "network discounts", "savings amount", "adj amt",
        "ppo discount", "plan savings amount", "contract savings", "over allowed", "over allowance",
    ),
    "not_covered": (
        "not covered", "non covered", "non-covered", "amount not covered", "not covered amount", "excluded",
        "ineligible amount", "noncovered charges", "not payable", "not covered by plan",
    ),
    "allowed": (
        "allowed amount", "allowed", "plan allowance", "amount allowed", "eligible amount", "eligible",
        "approved amount", "approved", "covered amount", "negotiated rate", "allowable", "medicare-approved amount",
        "medicare approved amount", "allowance", "allowable amount", "contracted amount", "plan allowed",
        "contract rate", "plan rate", "covered charges", "covered", "network rate", "maximum allowable",
        "max allowed", "our rate", "covered expense", "covered expenses", "fund's allowance", "fund allowance",
        "plan's allowance", "our allowance", "allowed charge", "allowed charges", "member rate", "eligible charges",
        "allowed amt", "contracted rate", "fee schedule amount", "medicare approved", "negotiated amount",
        "eligible expense", "your plan's rate",
    ),
    "paid": (
        "plan paid", "paid", "paid by plan", "amount paid", "plan payment", "paid amount", "benefit paid",
        "we paid", "benefits paid", "payment", "benefit", "paid to provider", "insurance paid", "medicare paid",
        "net paid", "amount medicare paid", "plan pays", "what we paid", "total paid", "amount paid by plan",
        "payment amount", "what your plan paid", "net payment", "plan benefit", "benefit amount", "provider paid",
        "paid by insurance", "payer paid", "medicare paid provider", "your plan paid", "plan's share",
        "benefit payable", "amount we paid", "your benefit", "health plan paid", "medicare payment",
        "benefit payment", "insurer paid", "prov pd", "prov paid", "fund paid", "fund payment", "paid by fund",
        "our payment", "we pay", "paid by us", "benefit amt", "amt paid", "plan pd", "payment to provider",
        "carrier paid", "company paid", "plan paid amount",
    ),
    "share": (
        "your share", "you owe", "patient responsibility", "what you owe", "your responsibility",
        "member responsibility", "you may owe", "amount you owe", "patient share", "patient resp", "your cost",
        "maximum you may be billed", "member owes", "patient owes", "amount you may owe", "total you owe",
        "your total cost", "your total responsibility", "your balance", "pt resp", "patient balance",
        "member share", "patient liability", "member liability", "your liability", "subscriber liability",
        "total patient responsibility", "your obligation", "patient's share", "max you may be billed",
        "what you may owe", "you pay", "patient pays", "member pays", "your portion", "member cost share",
        "cost share", "patient obligation", "total member responsibility", "amount due from patient",
        "due from patient", "your total costs", "patient cost", "member pay", "you may be billed",
        "you may owe provider",
        "your payment", "subscriber responsibility", "enrollee responsibility", "pat resp", "owed by you",
    ),
    "deductible": (
        "deductible", "ded", "deduct", "applied to deductible", "your deductible", "deductible amount",
        "deduct amount",
    ),
    "copay": (
        "copay", "co-pay", "copayment", "copay amount", "co-payment", "your copay", "copays", "your copayment",
        "copay amt",
    ),
    "coinsurance": (
        "coinsurance", "co-insurance", "coins", "co-ins", "co-insurance amount", "your coinsurance",
        "coinsurance amount",
    ),
    "other": (
        "other insurance", "other insurance paid", "cob", "other payer", "other carrier paid", "other ins",
    ),
    "note": (
        "note", "notes", "remark", "remarks", "remark code", "remark codes", "reason code", "see notes",
        "notes section", "rmk", "reason codes", "carc", "adj code", "message", "note code", "see note",
        "group code", "see remark", "reason", "grp/rc", "grp rc", "rc", "codes", "explanation code", "footnote",
    ),
}  # fmt: skip
AMOUNTS = (
    "billed",
    "adjustment",
    "not_covered",
    "allowed",
    "paid",
    "share",
    "deductible",
    "copay",
    "coinsurance",
    "other",
)

PAYER = (
    "payer", "payer name", "plan name", "insurer", "insurance company", "health plan", "carrier", "plan", "payor",
    "plan administrator", "insurance carrier", "claims administrator", "administered by", "claims processed by",
    "processed by",
)  # fmt: skip
MEMBER = (
    "member id", "member id number", "member number", "member no", "member #", "subscriber id", "subscriber number",
    "id number", "identification number", "medicare number", "insured id", "insured's id", "subscriber no",
    "policy id", "id no", "member id #", "enrollee id", "participant id", "id #", "health plan id",
    "subscriber id number", "member id no", "your medicare number", "identification no", "policyholder id",
    "participant no", "participant number", "participant id number", "enrollee number", "enrollee no", "card number",
    "member identification number", "subscriber identification number", "patient id", "hic number", "hicn",
    "certificate number", "contract number",
)  # fmt: skip
GROUP = (
    "group number", "group no", "group #", "group", "group id", "employer group number", "group num", "grp no",
    "group policy number", "plan number", "group/policy number", "policy/group number", "group plan number",
    "account/group number", "case number", "employer group", "employer group no", "group/plan number",
    "plan/group no", "plan/group number", "group name/number", "plan no", "group policy no",
)  # fmt: skip
CLAIM = (
    "claim number", "claim no", "claim #", "claim id", "claim", "claim control number", "icn", "dcn",
    "claim reference number", "internal control number", "document control number", "claim number (icn)",
    "claim num", "reference number", "claim reference", "payer claim control number", "claim identifier",
)  # fmt: skip
PATIENT = ("patient", "patient name", "name of patient", "patient's name", "patient name and relationship", "claimant")
MEMBER_NAME = (
    "member/patient", "member name", "member", "service recipient", "for services provided to", "services for",
    "services provided to", "claim for",
)  # fmt: skip
PROVIDER = (
    "provider", "provider name", "provider of service", "facility", "service provider", "rendering provider",
    "billing provider", "provider of services", "provider/facility", "services provided by", "rendered by",
    "performed by", "payee", "provider facility", "payee name", "treating provider", "hospital", "name of provider",
    "service provided by", "physician", "doctor", "seen by", "pay to", "care provided by", "who provided care",
    "treated by", "paid to",
)  # fmt: skip

TOTALS = {
    "total_billed": (
        "total billed", "total amount billed", "the provider billed", "amount billed", "provider billed",
        "total charges", "billed amount", "your provider billed", "total submitted charges", "total charge",
        "billed charges", "amount your provider charged", "total submitted", "total billed charges",
        "your provider charged", "total billed amount", "submitted charges", "what your provider charged",
        "charges",
    ),
    "total_allowed": (
        "total allowed", "allowed amount", "total allowed amount", "plan allowance", "amount allowed",
        "total eligible", "plan's allowed amount", "total approved", "total allowable", "medicare-approved amount",
        "negotiated amount", "total approved amount", "total plan allowance",
    ),
    "total_adjustment": (
        "your plan's discount", "plan discount", "total discount", "total adjustment", "total adjustments",
        "network savings", "total savings", "discount", "your discount", "adjustments", "contractual adjustment",
        "provider discount", "you saved", "total discounts", "discounts and reductions", "member savings",
        "total contractual adjustment", "adjustment", "amount saved", "plan savings",
    ),
    "total_paid": (
        "your plan paid the provider", "plan paid", "total paid", "total plan paid", "your plan paid",
        "amount paid", "we paid", "total payment", "total benefits paid", "total benefit paid", "paid to provider",
        "we paid your provider", "total amount paid", "what your plan paid", "amount we paid", "net payment",
        "total paid by plan", "payment to provider", "total plan payment", "check amount", "amount paid by plan",
        "medicare paid", "total medicare paid", "plan payment", "paid amount", "benefit paid", "paid by plan",
    ),
    "total_patient_responsibility": (
        "you may owe the provider", "you owe", "what you owe", "your share", "your total responsibility",
        "patient responsibility", "total patient responsibility", "member responsibility", "total you owe",
        "you may owe", "amount you owe", "your responsibility", "total member responsibility", "total you may owe",
        "maximum you may be billed", "patient owes", "amount you may owe", "your total cost",
        "you may owe your provider", "you may be billed", "total patient share", "your cost",
        "total due from patient", "pt resp", "patient resp", "total patient resp", "total your share",
        "you owe the provider", "what you may owe",
        "amount you may be billed", "total patient liability",
    ),
}  # fmt: skip
COLUMN_OF = {
    "total_billed": "billed",
    "total_allowed": "allowed",
    "total_adjustment": "adjustment",
    "total_paid": "paid",
    "total_patient_responsibility": "share",
}
