"""What a form W-2 looks like, and how its boxes are captioned."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from extractors.cues import Cues

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
CAPTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ssn": ("a employee's social security number", "employee's social security number", "employee's soc sec no",
                "employee's ssa number", "a employee's ssa number", "employee's social security no", "employee ssn",
                "employee's ssn", "employee's soc. sec. number"),
        "omb": ("omb no 1545-0008", "omb no"),
        "ein": ("b employer identification number (ein)", "employer identification number (ein)",
                "employer identification number", "employer id number", "employer's fed id number",
                "employer's federal id number", "b employer's fed id number", "employer's federal ein",
                "employer ein", "employer's ein", "employer's identification number", "employer's fed id no",
                "employer's federal identification number"),
        "employer": ("c employer's name address and zip code", "employer's name address and zip code",
                     "employer's name", "c employer's name", "employer's name and address", "employer name",
                     "employer name and address", "employer's name address zip code",
                     "c employer's name address and zip",
                     "employer's name address and zip"),
        "control": ("d control number", "control number"),
        "employee": ("e employee's first name and initial last name suff",
                     "employee's first name and initial last name", "e employee's name address and zip code",
                     "employee's name address and zip code", "employee's first name and initial",
                     "e/f employee's name address and zip code", "employee's name", "e employee's name",
                     "employee name", "employee name and address", "employee's first and last name"),
        "employee_address": ("f employee's address and zip code", "employee's address and zip code"),
        "wages": ("1 wages tips other compensation", "wages tips other compensation", "1 wages tips other comp",
                  "wages tips other comp", "wages tips and other compensation", "wages tips & other compensation",
                  "wages tips oth comp", "1 wages tips oth comp"),
        "federal_tax": ("2 federal income tax withheld", "federal income tax withheld", "federal income tax",
                        "fed income tax withheld", "2 fed income tax withheld", "2 federal income tax"),
        "social_security_wages": ("3 social security wages", "social security wages", "3 soc sec wages",
                                  "soc sec wages"),
        "social_security_tax": ("4 social security tax withheld", "social security tax withheld",
                                "soc sec tax withheld", "4 soc sec tax withheld"),
        "medicare_wages": ("5 medicare wages and tips", "medicare wages and tips", "medicare wages & tips",
                           "5 medicare wages", "medicare wages tips"),
        "medicare_tax": ("6 medicare tax withheld", "medicare tax withheld"),
        "social_security_tips": ("7 social security tips", "social security tips"),
        "allocated_tips": ("8 allocated tips", "allocated tips"),
        "dependent_care": ("10 dependent care benefits", "dependent care benefits"),
        "nonqualified": ("11 nonqualified plans", "nonqualified plans"),
        "codes": ("12a see instructions for box 12", "see instructions for box 12", "12a code", "12a"),
        "codes_b": ("12b code", "12b"),
        "codes_c": ("12c code", "12c"),
        "codes_d": ("12d code", "12d"),
        "statutory": ("statutory employee", "13 statutory employee"),
        "other": ("14 other",),
        "state": ("15 state",),
        "state_number": ("employer's state id number", "employer's state id no", "employer's state id"),
        "state_wages": ("16 state wages tips etc", "state wages tips etc", "16 state wages tips", "state wages tips",
                        "16 state wages", "state wages tips & other comp", "16 st wages tips etc"),
        "state_tax": ("17 state income tax", "state income tax", "17 state income", "state income"),
        "local_wages": ("18 local wages tips etc", "local wages tips etc", "local wages tips", "18 local wages"),
        "local_tax": ("19 local income tax", "local income tax", "19 local tax", "19 local income", "local income"),
        "title": ("form w-2 wage and tax statement", "wage and tax statement", "form w-2",
                  "department of the treasury internal revenue service", "department of the treasury"),
        "locality": ("20 locality name", "locality name"),
    }
)  # fmt: skip
