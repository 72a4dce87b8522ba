"""Operative reports: surgery and procedures, as the surgeon dictates them."""

from __future__ import annotations

from extractors.cues import Cues

KIND = "operative_report"
CUES = Cues(
    titles=(
        "operative report", "operation report", "report of operation", "operative note", "procedure report",
        "procedure note", "brief operative note", "operative procedure report", "surgical report",
        "operative record", "record of operation", "epidural steroid injection procedure note",
        "injection procedure note", "op report", "op note",
    ),
    phrases={
        "preoperative diagnosis": 2.0, "pre operative diagnosis": 2.0, "postoperative diagnosis": 2.0,
        "post operative diagnosis": 2.0, "preprocedure diagnosis": 1.5, "pre procedure diagnosis": 1.5,
        "postprocedure diagnosis": 1.5, "post procedure diagnosis": 1.5, "anesthesia": 1.0, "anesthesiologist": 1.0,
        "surgeon": 1.2, "assistant": 0.4, "estimated blood loss": 1.5, "ebl": 1.0, "complications": 0.8,
        "description of procedure": 1.5, "procedure in detail": 1.5, "details of procedure": 1.5,
        "procedure performed": 1.2, "operation performed": 1.2, "operative findings": 1.2,
        "indications for procedure": 1.0, "indications for surgery": 1.0, "specimens": 0.8, "specimen": 0.5,
        "drains": 0.6, "implants": 0.5, "prepped and draped": 1.5, "prepped": 0.6, "draped": 0.5,
        "informed consent": 0.6, "incision": 0.7, "tourniquet": 0.6, "recovery room": 0.7, "supine position": 0.4,
        "prone position": 0.5, "fluoroscopic": 0.6, "sterile": 0.3, "tolerated the procedure": 0.8, "time out": 0.4,
        "chief complaint": -1.5, "review of systems": -1.5, "amount due": -1.5, "charges": -0.8,
    },
    layout={"money_table": -2.0, "numbered_lines": -2.0, "letter": -0.5},
)  # fmt: skip
