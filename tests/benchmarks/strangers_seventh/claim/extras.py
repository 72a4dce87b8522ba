"""Pictures, and some further papers of work, cover and court."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.benchmarks.strangers_seventh.claim.case import (
    FIRM,
    Paper,
    Person,
    cover,
    filed,
    long,
    shape,
    sheet,
    times,
    tr,
    us,
    usd,
    vin,
)


def _seen(seed: int) -> bytes:
    chance = np.random.default_rng(seed)
    picture = Image.new("RGB", (1200, 900), (150, 180, 205))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 430, 1200, 900), fill=(95, 95, 98))
    pen.polygon([(0, 430), (300, 330), (700, 410), (1200, 350), (1200, 440), (0, 440)], fill=(70, 105, 70))
    pen.rounded_rectangle((230, 460, 950, 690), 40, fill=(120, 30, 35))
    pen.polygon([(370, 465), (450, 360), (740, 360), (830, 465)], fill=(45, 55, 65))
    for x in (370, 800):
        pen.ellipse((x - 75, 620, x + 75, 770), fill=(20, 20, 22))
        pen.ellipse((x - 35, 660, x + 35, 730), fill=(160, 160, 165))
    for _ in range(24):
        x, y = chance.integers(760, 950), chance.integers(480, 660)
        pen.line((x, y, x + chance.integers(-60, 60), y + chance.integers(-50, 50)), fill=(60, 12, 16), width=4)
    grain = np.asarray(picture.filter(ImageFilter.GaussianBlur(2)), dtype=np.int16) + chance.integers(-9, 9, (900, 1200, 1))
    out = BytesIO()
    Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(out, "JPEG", quality=62)
    return out.getvalue()


def the_car(p: Person) -> Paper:
    """Return a picture of a damaged car and nothing else."""
    return Paper(_seen(len(p.address)), filed("photograph", None, None))


def salaried_letter(p: Person) -> Paper:
    """Return a personnel office's list of answers about somebody paid by the year."""
    signed, hired = p.day(52), p.day(-2100)
    html = f"""<h2>Verdant Ridge School District</h2><p>Office of Human Resources<br>Date: {us(signed)}</p><h3>VERIFICATION OF EMPLOYMENT AND EARNINGS</h3><table>{tr('Employee:', p.name)}{tr('Position:', 'Speech pathologist')}{tr('Hire date:', us(hired))}{tr('Annual salary:', '$68,400.00')}{tr('Hours per week:', '37.5')}{tr('Absent from:', us(p.day(1)))}{tr('Absent through:', us(p.day(14)))}{tr('Work days missed:', '10')}{tr('Paid leave used (hours):', '75')}{tr('Wages lost:', '$0.00 (leave was charged)')}</table><p>Prepared by: Yvette Marchbanks, HR Specialist</p><p class=sg>Y. Marchbanks</p>"""
    return Paper(sheet(html, font="11.5pt/1.6 Carlito", margin="1in"), shape("wage_verification", employer_name="Verdant Ridge School District", employee_name=p.name, job_title="Speech pathologist", hire_date=hired, pay_rate="68400.00", pay_rate_unit="year", hours_per_week="37.5", absence_start=p.day(1), absence_end=p.day(14), days_missed="10", wages_lost="0.00", leave_used_hours="75", signed_by="Yvette Marchbanks", signed_on=signed))


def two_cars(p: Person) -> Paper:
    """Return a policy of two cars, with a column of premiums for each."""
    start, end, number = p.day(-40), p.day(141), p.no("P####-####")
    cars = [("2015", "Honda", "Odyssey", vin("5FNRL5H6*FB" + p.no("#####4"))), ("2022", "Hyundai", "Tucson", vin("5NMJB3AE*NH" + p.no("#####8")))]
    rows = [("Bodily injury liability", "$25,000/$50,000", "98.00", "121.00"), ("Property damage liability", "$25,000", "74.00", "83.00"), ("Personal injury protection", "$10,000", "66.00", "66.00"), ("Underinsured motorist bodily injury", "$25,000/$50,000", "19.00", "19.00")]
    html = f"""<div class=f><b style="font-size:15pt">Sound Anchor Mutual Insurance Company</b><span>Declarations Page</span></div><table>{tr('Policy', number)}{tr('Policyholder', p.name)}{tr('Term', f'{us(start)} - {us(end)}')}</table><h4>Vehicles</h4><table class="u w">{''.join(tr(at, *car) for at, car in enumerate(cars, 1))}</table><h4>Coverage</h4><table class="u w">{tr('', 'Limit', 'Vehicle 1', 'Vehicle 2', right=2, head=True)}{''.join(tr(*row, right=2) for row in rows)}{tr('Total by vehicle', '', '257.00', '289.00', right=2)}</table><p class=r><b>Six-month total $546.00</b></p>"""
    made = [cover("Bodily injury liability", "bodily_injury", "25000.00", "50000.00"), cover("Property damage liability", "property_damage", None, "25000.00"), cover("Personal injury protection", "personal_injury_protection", "10000.00"), cover("Underinsured motorist bodily injury", "underinsured_motorist", "25000.00", "50000.00")]
    for each in made:
        del each["premium"]
    return Paper(sheet(html, font="10.5pt/1.5 'Open Sans'"), shape("declarations", carrier="Sound Anchor Mutual Insurance Company", policy_number=number, named_insured=p.name, period_start=start, period_end=end, coverages=made, vehicles=[dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in cars]))


def motion(p: Person) -> Paper:
    """Return a motion to compel, of one sheet."""
    day = p.day(205)
    html = f"""<p class=c><b>IN THE CIRCUIT COURT OF LARKSPUR COUNTY, TENNESSEE</b></p><p>{p.name.upper()}, Plaintiff,<br>v. &nbsp; No. {p.no('26C-####')}<br>{p.other.upper()}, Defendant.</p><p class=c><b>PLAINTIFF'S MOTION TO COMPEL</b></p><p>Plaintiff moves for an order that Defendant answer the first interrogatories, which were served more than sixty days ago and have not been answered. Counsel wrote twice, without reply.</p><p>WHEREFORE, Plaintiff asks that the motion be granted.</p><p>{long(day)}</p><p class=sg>Ines Solano</p><p>Ines Solano, {FIRM}<br>Attorneys for Plaintiff</p>"""
    return Paper(sheet(html, font="12pt/1.7 'Liberation Serif'", margin="1in"), filed("pleading", day, None))


def small_shop(p: Person) -> Paper:
    """Return the stub of a corner shop that wrote it by hand."""
    start, end, paid = p.day(-8), p.day(-2), p.day(0)
    gross = times("17.50", "30")
    html = f"""<h3>PAY STATEMENT</h3><table class="g w">{tr('Employer', '<span class=hand>Juniper Bagel House</span>')}{tr('Employee', f'<span class=hand>{p.short}</span>')}{tr('Period from', f'<span class=hand>{us(start)}</span>')}{tr('Period to', f'<span class=hand>{us(end)}</span>')}{tr('Date paid', f'<span class=hand>{us(paid)}</span>')}{tr('Hours', '<span class=hand>30</span>')}{tr('Rate per hour', '<span class=hand>17.50</span>')}{tr('Gross pay', f'<span class=hand>{usd(gross)}</span>')}{tr('Taxes withheld', '<span class=hand>71.16</span>')}{tr('Net pay', '<span class=hand>453.84</span>')}</table>"""
    return Paper(sheet(html, font="11.5pt/1.6 'Liberation Sans'"), shape("pay_stub", employer_name="Juniper Bagel House", employee_name=p.short, period_start=start, period_end=end, pay_date=paid, pay_rate="17.50", hours="30", gross_pay=gross, net_pay="453.84"))
