"""Shortened words of headings written out: "DISCH MEDS" is "discharge medications", "Chief compl." a complaint."""

from __future__ import annotations

import re

_WHOLE = {
    "admission": "adm admsn admit",
    "anesthesia": "anes anesth anesthes anest",
    "assessment": "assess asmt assmt",
    "clinical": "clin",
    "complaint": "compl compl't cmplnt",
    "conclusion": "concl",
    "condition": "cond",
    "current": "curr cur",
    "description": "desc descr",
    "diagnosis": "dx diag diagn",
    "discharge": "d/c dc disch dsch dischg dch",
    "disposition": "disp dispo dispos",
    "evaluation": "eval",
    "examination": "exm examn",
    "findings": "find findg findgs fndgs fdgs",
    "follow up": "f/u fu",
    "history": "hx hist",
    "hospital": "hosp",
    "impression": "imp impr imprs impress",
    "indication": "indic ind",
    "initial": "init",
    "instructions": "instr instruct inst",
    "medications": "meds",
    "operation": "opn oper op",
    "orders": "ord ords",
    "patient": "pt",
    "performed": "perf perfd perf'd",
    "physician": "phys",
    "postoperative": "postop post-op",
    "preoperative": "preop pre-op",
    "present": "pres",
    "previous": "prev",
    "principal": "princ prin",
    "problem": "prob",
    "problems": "probs",
    "procedure": "proc",
    "procedures": "procs",
    "provider": "prov",
    "recommendations": "rec recs recom recomm",
    "secondary": "sec",
    "treatment": "tx trtmt",
}
_WRITTEN = {short: whole for whole, shorts in _WHOLE.items() for short in shorts.split()}
_WORD = re.compile(r"[A-Za-z](?:/[A-Za-z](?![A-Za-z]))?[A-Za-z'\-]*\.?")


def written_out(printed: str) -> str:
    """Return the words with those written out that headings shorten."""
    return _WORD.sub(lambda match: _WRITTEN.get(match.group().rstrip(".").lower(), match.group()), printed)
