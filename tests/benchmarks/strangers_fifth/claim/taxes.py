"""Forms W-2 as payroll firms print them: four on a sheet, the official one filled by a typewriter, two-up, a list."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from decimal import Decimal

from tests.benchmarks.strangers_fifth.claim.case import Paper, Person, box, line, shape, sheet, usd


def _tax(wages: str, percent: str) -> str:
    return f"{Decimal(wages) * Decimal(percent) / 100:.2f}"


def four_on_a_sheet(p: Person) -> Paper:
    """The four copies of a payroll firm's substitute form on one sheet, in very small print."""
    four, ein = p.no("####"), "22-3810475"
    wages, social, federal = "58116.42", "62304.10", "5208.66"

    def copy(title: str) -> str:
        return (
            "<div class=q><table class='w g'>"
            + line(box("1 Wages, tips, other comp.", usd(wages), 2), box("2 Federal income tax withheld", usd(federal), 2))
            + line(box("3 Social security wages", usd(social), 2), box("4 Social security tax withheld", usd(_tax(social, "6.2")), 2))
            + line(box("5 Medicare wages and tips", usd(social), 2), box("6 Medicare tax withheld", usd(_tax(social, "1.45")), 2))
            + line(box("d Control Number", p.no("0000#### HS7")), box("Dept.", "310"), box("Corp.", "H4K"), box("Employer use only", "A &emsp; 211"))
            + line(box("c Employer's name, address, and ZIP code", "HALYARD SURGICAL SUPPLY INC<br>2200 CHANDLERY BLVD<br>DUNMORE FALLS NJ 08097", 4))
            + line(box("b Employer's FED ID number", ein, 2), box("a Employee's SSA number", f"XXX-XX-{four}", 2))
            + line(box("7 Social security tips", "", 2), box("8 Allocated tips", "", 2)) + line(box("9", "", 2), box("10 Dependent care benefits", "", 2))
            + line(box("11 Nonqualified plans", "", 2), box("12a See instructions for box 12", "D | &nbsp; 4187.68", 2))
            + line(box("14 Other", "141.29 UI/WF/SWF<br>186.91 DI &nbsp; 205.60 FLI", 2, 3), box("12b", "DD | &nbsp; 9206.40", 2)) + line(box("12c", "", 2)) + line(box("13 Stat emp. | Ret. plan | 3rd party sick pay", "&emsp;&emsp;&emsp;X", 2))
            + line(box("e/f Employee's name, address and ZIP code", f"{p.name.upper().replace('.', '')}<br>{p.street.upper()}<br>{p.town.upper()}", 4))
            + line(box("15 State", "NJ"), box("Employer's state ID no.", "223-810-475/000"), box("16 State wages, tips, etc.", usd("60240.18"), 2))
            + line(box("17 State income tax", "1,706.33", 2), box("18 Local wages, tips, etc.", "", 2)) + line(box("19 Local income tax", "", 2), box("20 Locality name", "", 2))
            + f"</table><div class=f><b>{title}</b><b class=y>W-2 &nbsp; 2025</b></div><div class=t>Wage and Tax Statement &nbsp; OMB No. 1545-0008 &nbsp; Dept. of the Treasury - Internal Revenue Service</div></div>"
        )

    titles = ("Employee Reference Copy", "Copy B to be filed with employee's Federal Income Tax Return", "Copy 2 to be filed with employee's State Income Tax Return", "Copy C for employee's records")
    body = "<div class=a>" + "".join(copy(title) for title in titles) + "</div>"
    css = ".a{display:grid;grid-template-columns:1fr 1fr;gap:14px 18px}.q{border-bottom:1px dashed #888;padding-bottom:4px}td{padding:0 3px 1px!important}i.k{font-size:72%!important}.y{font-size:11pt}"
    record = shape("w2", tax_year="2025", employer_name="HALYARD SURGICAL SUPPLY INC", employer_ein=ein, employee_name=p.name.upper().replace(".", ""), ssn_last4=four, wages=wages, federal_tax=federal, social_security_wages=social, medicare_wages=social, state="NJ", state_wages="60240.18")
    return Paper(sheet(body, css, "7.4pt/1.22 'Liberation Sans'", "0.4in"), record)


def _grid(cells: dict[str, str]) -> str:
    def at(mark: str, caption: str, wide: int, high: int = 1) -> str:
        return box(f"<b>{mark}</b> {caption}", f"<span class=v>{cells.get(mark, '')}</span>", wide, high)

    return (
        "<table class='w g'><colgroup>" + "<col style='width:8.33%'>" * 12 + "</colgroup>"
        + line("<td colspan=2 class=s>22222", at("a", "Employee's social security number", 4), "<td colspan=6 class=t>OMB No. 1545-0008 &emsp; <b>Safe, accurate, FAST! Use</b> IRS e~file &emsp; Visit the IRS website at www.irs.gov/efile")
        + line(at("b", "Employer identification number (EIN)", 6), at("1", "Wages, tips, other compensation", 3), at("2", "Federal income tax withheld", 3))
        + line(at("c", "Employer's name, address, and ZIP code", 6, 3), at("3", "Social security wages", 3), at("4", "Social security tax withheld", 3))
        + line(at("5", "Medicare wages and tips", 3), at("6", "Medicare tax withheld", 3)) + line(at("7", "Social security tips", 3), at("8", "Allocated tips", 3))
        + line(at("d", "Control number", 6), at("9", "", 3), at("10", "Dependent care benefits", 3))
        + line(at("e", "Employee's first name and initial &emsp;&emsp; Last name &emsp;&emsp; Suff.", 6, 4), at("11", "Nonqualified plans", 3), at("12a", "See instructions for box 12", 3))
        + line(at("13", "Statutory employee &ensp; Retirement plan &ensp; Third-party sick pay", 3), at("12b", "", 3)) + line(at("14", "Other", 3, 2), at("12c", "", 3)) + line(at("12d", "", 3))
        + line(at("15", "State &ensp; Employer's state ID number", 4), at("16", "State wages, tips, etc.", 2), at("17", "State income tax", 2), at("18", "Local wages, tips, etc.", 2), at("19", "Local income tax", 1), at("20", "Locality name", 1))
        + "</table>"
    )


def typewritten(p: Person) -> Paper:
    """The official Copy B for a small employer, its figures typed off the lines, the number of the employee whole."""
    four, ein = p.no("####"), "38-1172906"
    wages, federal = "21408.75", "1184.20"
    cells = {"a": f"371-04-{four}", "b": ein, "c": "Petrosky's Garden Center<br>11850 Telegraph Hwy<br>Quimby MI 48999", "1": wages, "2": federal, "3": wages, "4": _tax(wages, "6.2"), "5": wages, "6": _tax(wages, "1.45"), "e": f"{p.first} {p.mid} &emsp;&emsp;&emsp; {p.last}<br><br>{p.street}<br>{p.town}", "15": "MI &ensp; 38-1172906", "16": wages, "17": "909.87"}
    body = f"{_grid(cells)}<div class=f style='margin-top:6px'><div><b>Form W-2</b> Wage and Tax Statement<br><b>Copy B&mdash;To Be Filed With Employee's FEDERAL Tax Return.</b><br><span class=t>This information is being furnished to the Internal Revenue Service.</span></div><b style='font:bold 26pt Liberation Sans'>2024</b><span class=t>Department of the Treasury&mdash;Internal Revenue Service</span></div>"
    css = ".v{font:11pt 'Courier Prime';position:relative;top:3px;left:7px}td{height:30px}"
    record = shape("w2", tax_year="2024", employer_name="Petrosky's Garden Center", employer_ein=ein, employee_name=f"{p.first} {p.mid} {p.last}", ssn_last4=four, wages=wages, federal_tax=federal, social_security_wages=wages, medicare_wages=wages, state="MI", state_wages=wages)
    return Paper(sheet(body, css, "9.5pt/1.2 'Liberation Sans'", "0.6in"), record)


def two_up(p: Person) -> Paper:
    """Copies B and C of a bookkeeping program, one under the other, of a state without an income tax."""
    four, ein = p.no("####"), "74-2906618"
    wages, social, federal = "46230.08", "48910.08", "3377.00"
    cells = {"a": f"***-**-{four}", "b": ein, "c": "BRAZOS BEND GLASS &amp; MIRROR LLC<br>PO BOX 1187<br>LLANO VERDE, TX 78998", "1": wages, "2": federal, "3": social, "4": _tax(social, "6.2"), "5": social, "6": _tax(social, "1.45"), "12a": "D &nbsp; 2680.00", "13": "&emsp;&emsp;&emsp;&emsp;&emsp;&ensp; [X]", "e": f"{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}"}
    half = lambda name: f"{_grid(cells)}<div class=f style='margin-top:3px'><span><b>Form W-2 Wage and Tax Statement</b> &ensp; {name}</span><b style='font-size:15pt'>2025</b></div>"  # noqa: E731
    body = half("Copy B, to be filed with employee's FEDERAL tax return") + "<hr style='border:0;border-top:1px dashed #777;margin:26px 0'>" + half("Copy C, for EMPLOYEE'S RECORDS (see notice on back)")
    record = shape("w2", tax_year="2025", employer_name="BRAZOS BEND GLASS & MIRROR LLC", employer_ein=ein, employee_name=p.name.upper(), ssn_last4=four, wages=wages, federal_tax=federal, social_security_wages=social, medicare_wages=social)
    return Paper(sheet(body, ".v{font:9.5pt 'Liberation Mono'}td{padding:0 4px 2px}", "9pt/1.2 'Liberation Sans'", "0.5in"), record)


def portal_list(p: Person) -> Paper:
    """A substitute form that a payroll service's web site prints: a list of boxes, caption to the left, last year's beside."""
    four, ein = p.no("####"), "93-0447182"
    wages, social, federal = "71904.33", "76404.33", "7716.05"
    left = [("a. Employee's social security number", f"&bull;&bull;&bull;-&bull;&bull;-{four}"), ("b. Employer identification number (EIN)", ein), ("c. Employer's name, address, and ZIP code", "Tualco Rail Services, Inc.<br>77 Roundhouse Way<br>Tualco, OR 97998"), ("d. Control number", ""), ("e. Employee's first name and initial, last name", p.name), ("f. Employee's address and ZIP code", p.address)]
    right = [("1. Wages, tips, other compensation", usd(wages)), ("2. Federal income tax withheld", usd(federal)), ("3. Social security wages", usd(social)), ("4. Social security tax withheld", usd(_tax(social, "6.2"))), ("5. Medicare wages and tips", usd(social)), ("6. Medicare tax withheld", usd(_tax(social, "1.45"))), ("7. Social security tips", "0.00"), ("8. Allocated tips", "0.00"), ("10. Dependent care benefits", "0.00"), ("11. Nonqualified plans", "0.00"), ("12a. Code D", "4,500.00"), ("12b. Code W", "1,200.00"), ("13. Retirement plan", "Yes"), ("14. Other: ORSTT W/H", "71.90"), ("15. State / Employer's state ID number", "OR / 00418226-3"), ("16. State wages, tips, etc.", usd(wages)), ("17. State income tax", "5,611.48"), ("18-20. Local", "None")]
    table = lambda some: "<table class=w>" + "".join(f"<tr><td class=cap>{a}<td class={'r' if some is right else 'l'}>{b}" for a, b in some) + "</table>"  # noqa: E731
    body = f"<div class=f><h2>2025 W-2 Wage and Tax Statement</h2><span class=s>Employee substitute &middot; Original &middot; Printed 01/29/2026</span></div><div class=f><div style='width:45%'>{table(left)}</div><div style='width:51%'>{table(right)}</div></div><p class=t>This information is being furnished to the Internal Revenue Service. If you are required to file a tax return, a negligence penalty or other sanction may be imposed on you if this income is taxable and you fail to report it. OMB No. 1545-0008</p>"
    record = shape("w2", tax_year="2025", employer_name="Tualco Rail Services, Inc.", employer_ein=ein, employee_name=p.name, ssn_last4=four, wages=wages, federal_tax=federal, social_security_wages=social, medicare_wages=social, state="OR", state_wages=wages)
    return Paper(sheet(body, ".cap{color:#456;width:56%}td{border-bottom:1px solid #ddd;padding:5px 4px}", "9.6pt/1.35 'Open Sans'", "0.6in"), record)
