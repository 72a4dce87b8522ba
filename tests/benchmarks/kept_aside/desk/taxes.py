"""Yearly statements of wages: a boxed form, a service's half sheet, an agency's plain list."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    Paper,
    Person,
    add,
    box,
    less,
    shape,
    sheet,
    times,
    tr,
    trs,
    usd,
)


def copy_b(p: Person) -> Paper:
    """Return a boxed form as a copier leaves it, values in typewriter face."""
    employer, ein = "SCIOTO VALLEY FOUNDRY INC", p.no("34-#######")
    fica, pension = "51240.88", "2562.04"
    wages = less(fica, pension)
    last = p.no("6###")
    t = "style='height:34px;width:25%'"
    html = f"""<table class="g w x"><tr>{box("a Employee's social security number", f"XXX-XX-{last}", 2, 1, t)}<td colspan=2 class=t>OMB No. 1545-0008<br>This information is being furnished to the Internal Revenue Service.</td></tr>
<tr>{box("b Employer identification number (EIN)", ein, 2)}{box("1 Wages, tips, other compensation", wages)}{box("2 Federal income tax withheld", "4918.36")}</tr>
<tr>{box("c Employer's name, address, and ZIP code", f"{employer}<br>2200 CUPOLA STREET<br>MARLOW CENTER OH 43997", 2, 3)}{box("3 Social security wages", fica)}{box("4 Social security tax withheld", times(fica, "0.062"))}</tr>
<tr>{box("5 Medicare wages and tips", fica)}{box("6 Medicare tax withheld", times(fica, "0.0145"))}</tr><tr>{box("7 Social security tips")}{box("8 Allocated tips")}</tr>
<tr>{box("d Control number", p.no("000###  SVF/0#"), 2)}{box("9")}{box("10 Dependent care benefits")}</tr>
<tr>{box("e Employee's first name and initial &nbsp; Last name &nbsp; Suff.", f"{p.first.upper()} {p.mid} &nbsp; {p.last.upper()}<br>{p.street.upper()}<br>{p.town.upper()}<br>", 2, 3)}{box("11 Nonqualified plans")}{box("12a See instructions for box 12", "D &nbsp;| 2562.04")}</tr>
<tr>{box("13 Statutory employee &nbsp; Retirement plan &nbsp; Third-party sick pay", "[ ] &nbsp; &nbsp; [X] &nbsp; &nbsp; [ ]")}{box("12b", "DD | 8114.40")}</tr><tr>{box("14 Other")}{box("12c")}</tr></table>
<table class="g w x" style="margin-top:-1px"><tr>{box("15 State &nbsp; Employer's state ID number", p.no("OH &nbsp; 52-######"))}{box("16 State wages, tips, etc.", wages)}{box("17 State income tax", "1386.20")}{box("18 Local wages, tips, etc.", fica)}{box("19 Local income tax", times(fica, "0.02"))}{box("20 Locality name", "MARLOW")}</tr></table>
<div class=f style="margin-top:4px"><span>Form <b style="font-size:17pt">W-2</b> Wage and Tax Statement</span><b style="font-size:19pt">2025</b><span class=t>Department of the Treasury&mdash;Internal Revenue Service</span></div><div class=t><b>Copy B&mdash;To Be Filed With Employee's FEDERAL Tax Return.</b></div>"""
    return Paper(sheet(html, ".x td{font:10.5pt 'Courier Prime'}i.k{font-family:'Liberation Sans'}"), shape("w2", tax_year="2025", employer_name=employer, employer_ein=ein, employee_name=f"{p.first} {p.mid} {p.last}", ssn_last4=last, wages=wages, federal_tax="4918.36", social_security_wages=fica, medicare_wages=fica, state="OH", state_wages=wages))


def service_summary(p: Person) -> Paper:
    """Return a payroll service's sheet: a reconciliation of gross pay on top, the boxes below it."""
    employer, ein = "Northgate Cold Storage Corp", p.no("13-#######")
    gross, k, section = "67390.15", "3369.51", "1820.00"
    fica, wages = less(gross, section), less(gross, section, k)
    last = p.no("4###")
    names = ["Wages, Tips, other Compensation<br>Box 1 of W-2", "Social Security Wages<br>Box 3 of W-2", "Medicare Wages<br>Box 5 of W-2", "NY. State Wages, Tips, Etc.<br>Box 16 of W-2"]
    html = f"""<div class=f><b style="font-size:15pt">2025 W-2 and EARNINGS SUMMARY</b><span class=t>This blue section is your Earnings Summary which provides more detailed information on the generation of your W-2 statement.</span></div>
<p class=s>1. The following information reflects your final 2025 pay stub plus any adjustments submitted by your employer.</p><table class=s><tr><td>Gross Pay<td class=r>{gross}<td>Social Security Tax Withheld<br>Box 4 of W-2<td class=r>{times(fica, '0.062')}<td>NY. State Income Tax<br>Box 17 of W-2<td class=r>3204.41<tr><td>Fed. Income Tax Withheld<br>Box 2 of W-2<td class=r>6871.90<td>Medicare Tax Withheld<br>Box 6 of W-2<td class=r>{times(fica, '0.0145')}<td>SUI/SDI<br>Box 14 of W-2<td class=r>31.20</table>
<p class=s>2. Your Gross Pay was adjusted as follows to produce your W-2 Statement.</p><table class="s w">{tr('', *names, right=1)}{trs([('Gross Pay', usd(gross), usd(gross), usd(gross), usd(gross)), ('Less 401(k) (D-Box 12)', usd(k), 'N/A', 'N/A', usd(k)), ('Less Other Cafe 125', usd(section), usd(section), usd(section), usd(section)), ('<b>Reported W-2 Wages</b>', usd(wages), usd(fica), usd(fica), usd(wages))], 1)}</table>
<p class=s>3. Employee W-4 Profile. To change your Employee W-4 Profile Information, file a new W-4 with your payroll department.</p><div class=s style="margin-left:50%">{p.name.upper().replace('.', '')}<br>{p.street.upper()}<br>{p.town.upper()}</div>
<hr style="border-top:1px dashed;margin:14px 0"><table class="g" style="width:62%"><tr>{box("1&nbsp; Wages, tips, other comp.", wages)}{box("2&nbsp; Federal income tax withheld", "6871.90")}</tr><tr>{box("3&nbsp; Social security wages", fica)}{box("4&nbsp; Social security tax withheld", times(fica, "0.062"))}</tr><tr>{box("5&nbsp; Medicare wages and tips", fica)}{box("6&nbsp; Medicare tax withheld", times(fica, "0.0145"))}</tr>
<tr>{box("d&nbsp; Control number &nbsp; Dept. &nbsp; Corp. &nbsp; Employer use only", p.no("0000##### QRV &nbsp; &nbsp; A &nbsp; ##"), 2)}</tr><tr>{box("c&nbsp; Employer's name, address, and ZIP code", f"{employer.upper()}<br>1 ICEHOUSE PLAZA<br>GALWAY HEIGHTS, NY 10998", 2)}</tr>
<tr>{box("b&nbsp; Employer's FED ID number", ein)}{box("a&nbsp; Employee's SSA number", f"XXX-XX-{last}")}</tr><tr>{box("7&nbsp; Social security tips")}{box("8&nbsp; Allocated tips")}</tr><tr>{box("11&nbsp; Nonqualified plans")}{box("12a&nbsp; See instructions for box 12", f"D | {k}")}</tr><tr>{box("14&nbsp; Other", "31.20 SDI")}{box("13&nbsp; Stat emp. Ret. plan 3rd party sick pay", "&nbsp; X")}</tr>
<tr>{box("e/f&nbsp; Employee's name, address and ZIP code", f"{p.name.upper().replace('.', '')}<br>{p.street.upper()}<br>{p.town.upper()}", 2)}</tr><tr>{box("15&nbsp; State &nbsp; Employer's state ID no.", "NY &nbsp; " + ein.replace("-", "") + " 1")}{box("16&nbsp; State wages, tips, etc.", wages)}</tr><tr>{box("17&nbsp; State income tax", "3204.41")}{box("18&nbsp; Local wages, tips, etc.")}</tr></table>
<div class=s>Federal Filing Copy &nbsp; <b>W-2</b> Wage and Tax Statement &nbsp; <b style="font-size:15pt">2025</b> &nbsp; OMB No. 1545-0008</div>"""
    return Paper(sheet(html, margin="0.5in"), shape("w2", tax_year="2025", employer_name=employer, employer_ein=ein, employee_name=f"{p.first} {p.mid} {p.last}", ssn_last4=last, wages=wages, federal_tax="6871.90", social_security_wages=fica, medicare_wages=fica, state="NY", state_wages=wages))


def no_state(p: Person) -> Paper:
    """Return a form of a state without income tax, its boxes in three columns, filled by a dot printer."""
    employer, ein = "CYPRESS POINT INDEPENDENT SCHOOL DISTRICT", p.no("74-#######")
    wages, medicare, last = "44871.29", add("44871.29", "3912.40"), p.no("8###")
    html = f"""<div class=f><b>2024 &nbsp; W-2 &nbsp; WAGE AND TAX STATEMENT</b><span>COPY C FOR EMPLOYEE'S RECORDS</span></div><table class="g w x"><tr>{box("EMPLOYEE'S SOC. SEC. NO. (a)", f"***-**-{last}")}{box("EMPLOYER'S FEDERAL ID (b)", ein)}{box("CONTROL NUMBER (d)", p.no("####"))}</tr>
<tr>{box("EMPLOYER NAME AND ADDRESS (c)", f"{employer}<br>PO BOX 1190<br>CYPRESS POINT TX 77998", 2, 2)}{box("TAX WITHHELD, FEDERAL (2)", "2940.08")}</tr><tr>{box("WAGES, TIPS, OTHER COMP (1)", wages)}</tr>
<tr>{box("EMPLOYEE NAME AND ADDRESS (e, f)", f"{p.turned.upper()}<br>{p.street.upper()}<br>{p.town.upper()}", 2, 3)}{box("SOCIAL SECURITY WAGES (3)", "0.00")}</tr><tr>{box("SOC. SEC. TAX WITHHELD (4)", "0.00")}</tr><tr>{box("MEDICARE WAGES AND TIPS (5)", medicare)}</tr>
<tr>{box("BOX 12", "DD &nbsp; 6240.00<br>E &nbsp; &nbsp; 0.00")}{box("BOX 14  OTHER", "TRS 3912.40")}{box("MEDICARE TAX WITHHELD (6)", times(medicare, "0.0145"))}</tr><tr>{box("STATE / STATE ID (15)", "")}{box("STATE WAGES (16)", "")}{box("STATE TAX (17)", "")}</tr></table><p class=t>The social security wages are nil: this district does not take part in that program. Medicare qualified wages only.</p>"""
    return Paper(sheet(html, ".x td{font:11pt FreeMono;height:44px}i.k{font-family:'Liberation Sans Narrow'}"), shape("w2", tax_year="2024", employer_name=employer, employer_ein=ein, employee_name=p.turned, ssn_last4=last, wages=wages, federal_tax="2940.08", social_security_wages="0.00", medicare_wages=medicare, state=None, state_wages=None))
