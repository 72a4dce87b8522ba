"""Forms W-2, by the numbers of their boxes; several copies of one are one."""

from __future__ import annotations

from extractors.cues import Cues

KIND = "w2"
CUES = Cues(
    titles=(
        "wage and tax statement", "w 2 wage and tax statement", "form w 2", "form w 2 wage and tax statement", "w 2",
        "corrected wage and tax statement", "form w 2c",
    ),
    phrases={
        "wages tips other compensation": 2.5, "wages tips other comp": 2.5, "federal income tax withheld": 1.5,
        "social security wages": 1.5, "social security tax withheld": 1.5, "medicare wages and tips": 1.5,
        "medicare tax withheld": 1.5, "employer identification number": 0.8, "allocated tips": 1.2,
        "dependent care benefits": 1.2, "nonqualified plans": 1.2, "employers state id number": 1.0,
        "state wages tips etc": 1.2, "locality name": 1.0, "omb no 1545 0008": 2.0, "1545 0008": 1.5,
        "statutory employee": 1.0, "retirement plan": 0.5, "third party sick pay": 0.8,
        "wage and tax statement": 1.5, "see instructions for box 12": 1.0, "to be filed with employees": 0.8,
        "for employees records": 0.8, "control number": 0.4, "net pay": -1.5, "pay period": -1.5, "dear": -1.5,
    },
    layout={"letter": -3.0},
)  # fmt: skip
