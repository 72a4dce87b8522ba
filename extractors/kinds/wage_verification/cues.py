"""What a wage verification looks like."""

from __future__ import annotations

from extractors.cues import Cues

CUES = Cues(
    titles=(
        "employment and wage loss verification", "wage loss verification", "wage and salary verification",
        "verification of employment", "employment verification", "wage verification", "employer wage verification",
        "verification of lost wages", "lost wage verification", "lost wages verification", "wage loss statement",
        "employers wage statement", "wage loss form", "employer wage loss statement",
        "employment verification letter", "salary verification", "employers statement of wages",
        "lost earnings statement", "verification of wages", "income verification", "loss of earnings verification",
        "employers report of lost wages", "disability and wage verification", "verification of wages lost",
        "statement of lost wages",
    ),
    phrases={
        "wage loss": 1.3, "total wage loss": 0.8, "verification": 0.4, "verify": 0.4, "employee of": 1.0,
        "was hired": 1.2, "full time employee": 1.0, "hired on": 0.8, "start date": 0.8, "annual salary": 1.2,
        "per hour": 0.8, "an hour": 0.6, "did not work": 1.0, "payroll manager": 1.0, "working days": 0.6,
        "gross lost wages": 1.0, "lost wages were": 0.6, "paid time off": 0.6, "this is to confirm": 0.8,
        "this letter verifies": 1.2, "her employment": 0.6, "his employment": 0.6, "overtime hours": 0.4,
        "hours of work": 0.5, "absent from work": 1.3, "hourly wage": 1.0, "date employed": 1.0, "hours lost": 1.0,
        "days lost": 1.0, "name of employer": 0.7, "employer name": 0.4, "date of hire": 1.2, "hire date": 1.0,
        "date hired": 1.0, "job title": 1.0, "position": 0.4, "occupation": 0.3, "rate of pay": 0.7,
        "hourly rate": 0.7, "first day absent": 1.5, "last day absent": 1.5, "dates absent": 1.2, "days missed": 1.3,
        "hours missed": 1.3, "missed work": 1.2, "time lost": 1.0, "time missed": 1.0, "work missed": 1.0,
        "wages lost": 1.3, "lost wages": 1.0, "absence": 0.5, "absent": 0.6, "unable to work": 0.5,
        "has been employed": 1.5, "is employed": 1.2, "was employed": 1.0, "employed by": 0.8, "employed with": 0.8,
        "human resources": 0.8, "payroll": 0.4, "to whom it may concern": 0.8, "sick leave": 0.4, "vacation": 0.2,
        "paid leave": 0.4, "leave used": 0.6, "hours per week": 0.8, "regular hours per week": 0.6,
        "returned to work": 0.8, "return to work": 0.2, "scheduled work days": 0.8, "still employed": 0.8,
        "to be completed by the employer": 1.5, "gross wages lost": 1.0, "full time": 0.4, "average weekly": 0.5,
        "personnel": 0.3, "net pay": -1.2, "year to date": -1.2, "ytd": -1.0, "our insured": -1.2,
        "our client": -1.2, "this office represents": -2.0, "chief complaint": -1.5, "diagnosis": -0.7,
        "wages tips other compensation": -3.0, "deductions": -0.8, "lost time": 0.8, "missed": 0.3, "hired": 0.5,
        "controller": 0.4, "works for us": 1.3, "worked for us": 1.3, "works here": 0.8, "has worked for": 1.0,
        "hours a week": 0.8, "hours each week": 0.6, "out of work": 0.8, "started on": 0.4, "in wages": 0.8,
        "shifts": 0.4,
        "lost pay": 1.3, "pay lost": 1.3, "off work": 1.0, "shifts missed": 1.3, "earnings lost": 1.3,
        "loss of": 0.1, "hr": 0.2,
    },
    captions=(
        "name of employer", "job title", "date of hire", "rate of pay", "hours per week", "first day absent",
        "last day absent", "days missed", "hours missed", "wages lost", "name of employee", "still employed",
        "returned to work", "title", "date signed",
    ),
    layout={"letter": 1.0, "money_table": -1.0, "numbered_lines": -2.0, "form": 0.5},
)  # fmt: skip
