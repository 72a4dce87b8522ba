"""What claim letters look like, and how carriers word their captions."""

from __future__ import annotations

from extractors.cues import Cues

CUES = Cues(
    titles=(
        "reservation of rights", "settlement offer", "offer of settlement", "disclosure of policy limits",
        "acknowledgement of claim", "acknowledgment of claim", "denial of claim", "denial of coverage",
        "notice of claim denial", "acknowledgement of representation", "acknowledgment of representation",
        "request for recorded statement",
    ),
    phrases={
        "our insured": 2.0, "your client": 0.8, "claim number": 0.7, "claim no": 0.5, "date of loss": 0.7,
        "claimant": 0.7, "claim representative": 1.5, "claims representative": 1.5, "claims adjuster": 1.5,
        "adjuster": 0.8, "bodily injury adjuster": 1.0, "insured": 0.5, "evaluate the claim": 1.0, "evaluate": 0.4,
        "please provide": 0.4, "claims specialist": 1.5, "claim specialist": 1.5, "claims examiner": 1.5,
        "claims department": 0.8, "bodily injury": 0.8, "bodily injury claim": 1.0, "policy limits": 0.9,
        "liability limits": 0.9, "coverage defense": 1.5, "evaluate your claim": 0.8, "limits of liability": 0.8,
        "we have completed our evaluation": 2.0, "in full and final settlement": 1.5, "offer": 0.8, "settle": 0.5,
        "reserve": 0.3, "reservation of rights": 1.5, "we are unable to": 0.6, "our investigation": 1.0,
        "coverage": 0.3, "acknowledges receipt": 0.8, "letter of representation": 0.7, "release": 0.3,
        "fraudulent claim": 0.5, "our member": -3.0, "your member": -2.0, "plan paid": -1.5, "subrogation": -1.2,
        "reimbursement": -0.8, "lien": -0.6, "conditional payment": -3.0, "this office represents": -2.5,
        "we represent": -2.0, "our client": -2.0, "attorneys for": -2.0, "explanation of benefits": -2.0,
        "named insured": -0.5, "premium": -1.0, "acknowledge your letter": 1.0, "assigned to handle": 1.2,
        "reserve all rights": 1.0, "policyholder": 1.5, "deny": 0.8, "respectfully deny": 0.8, "not at fault": 0.8,
        "coverage for this loss": 1.0, "application for benefits": 1.0, "your policy": 0.6, "dol": 0.5,
        "liability": 0.4, "this accident": 0.3, "representation dated": 0.6, "wage information": 0.5,
        "senior claims adjuster": 0.6, "recorded statement": 1.5, "bodily injury claims": 0.8,
        "please have your client": 1.0, "medical authorization": 0.4,
    },
    layout={"letter": 2.0, "money_table": -1.0, "numbered_lines": -3.0},
    senders={
        "insurance": 1.2, "mutual": 1.2, "casualty": 1.2, "indemnity": 1.2, "assurance": 1.0, "claims": 1.0,
        "auto": 0.5, "underwriters": 0.8, "insurance company": 0.5, "claims service": 0.8, "adjusters": 1.0,
    },
)  # fmt: skip
CLAIM = (
    "claim number", "claim no", "claim #", "our claim number", "our claim no", "claim", "our file number", "our file",
    "file number", "file no", "claim file number", "reference number", "our reference", "claim id", "claim nbr",
    "claim num", "claim/file no", "claim / file number", "our claim #", "your claim number", "claim reference",
    "claim ref", "file #", "our file #", "claim file", "our claim", "event number", "loss number",
    "claim number/file number", "reference", "reference no", "ref no", "our ref", "our reference number",
    "matter number", "occurrence number", "case number", "claim & policy no", "claim no./unit", "file ref",
    "feature number", "loss no",
)  # fmt: skip
INSURED = (
    "our insured", "insured", "named insured", "our policyholder", "policyholder", "insured name", "insured's name",
    "insured party", "our insured(s)", "our member", "insured driver", "insured(s)", "our insureds", "insureds",
    "named insureds", "our named insured", "insured/driver", "our policy holder", "policy holder", "our customer",
    "member", "policyholder name", "name of insured", "insured name(s)", "policy owner", "our driver",
    "first named insured", "insured person",
)  # fmt: skip
CLAIMANT = (
    (
        "claimant", "your client", "claimant name", "injured party", "your client(s)", "claimants", "injured person",
        "claimant's name", "claimant(s)", "your clients", "our claimant", "injured claimant", "name of claimant",
        "claimant/client", "your client/claimant", "claimant/your client", "your client / claimant", "claimant driver",
        "claimant party", "claimant(s) name", "injured person(s)", "injured party name", "name of injured party",
        "claimant / your client", "our claimant/your client", "injured", "person injured", "represented party",
        "you represent", "your client's name", "represented claimant",
    ),
    ("plaintiff", "third party", "patient", "client", "client name", "other party"),
)  # fmt: skip
LOSS = (
    "date of loss", "loss date", "date of accident", "date of incident", "date of occurrence", "accident date",
    "incident date", "dol", "d/loss", "d/l", "d/a", "date of injury", "date/time of loss", "loss", "accident",
    "d.o.l", "date of loss/accident", "date and time of loss", "loss dt", "dt of loss", "date loss",
    "occurrence date", "loss/accident date", "accident/loss date", "date of claim", "date of event", "d.o.a", "doa",
    "doi", "event date", "date of collision", "incident", "date of crash", "incident/loss date", "loss occurred",
    "date of the accident", "date of the loss", "accident dt", "occurred", "occurred on", "date occurred",
    "happened on",
    "crash date", "collision date", "date of the incident", "loss occurred on", "when", "d.o.i",
    "date of loss/incident",
)  # fmt: skip
ADJUSTER = (
    "adjuster", "claim representative", "claims representative", "claim adjuster", "claims adjuster",
    "claim specialist", "claims specialist", "examiner", "handled by", "from", "adjuster name", "adjustor",
    "claim rep", "claims rep", "claim handler", "handler", "your adjuster", "assigned adjuster", "claims handler",
    "claim professional", "claims professional", "claim consultant", "claims consultant", "claims examiner",
    "claim examiner", "resolution specialist", "claim owner", "assigned to", "contact", "contact person",
    "your contact", "file handler", "case manager", "our representative", "prepared by", "written by",
    "claim adjuster name",
)  # fmt: skip
OFFERED = (
    "settlement offer", "offer", "our offer", "total offer", "amount offered", "offer amount", "settlement amount",
    "total settlement offer", "offer of settlement", "net offer", "total offered", "net settlement offer",
    "our settlement offer",
    "settlement offered", "final offer", "initial offer", "current offer", "our current offer", "amount of offer",
)  # fmt: skip
WRITERS = ("company", "insurer", "carrier", "insurance company", "insurance carrier", "underwriting company")
