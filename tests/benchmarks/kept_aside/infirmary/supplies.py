"""Bills of pharmacies, laboratories, makers of braces and clinics that treat on a lien."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    add,
    bare,
    cells,
    charge,
    less,
    long,
    npi,
    phone,
    shape,
    short,
    table,
    us,
    usd,
    web,
)


def pharmacy(p: Person) -> Paper:
    """A pharmacy's record of prescriptions filled, with what the plan and the customer paid of each."""
    rows = ((0, "6620417", "CYCLOBENZAPRINE HCL 10MG TAB", "21", "O VANDERWAL", "28.49", "18.49", "10.00"), (0, "6620418", "NAPROXEN 500MG TAB", "30", "O VANDERWAL", "34.19", "24.19", "10.00"), (11, "6624980", "METHYLPREDNISOLONE 4MG DOSEPAK", "21", "B MEHROTRA", "41.75", "31.75", "10.00"), (11, "6624981", "GABAPENTIN 300MG CAP", "60", "B MEHROTRA", "52.60", "42.60", "10.00"), (41, "6624981", "GABAPENTIN 300MG CAP", "60", "B MEHROTRA", "52.60", "42.60", "10.00"))
    total, plan, own = (add(*(str(r[at]) for r in rows)) for at in (5, 6, 7))
    page = web(f"""<div style='border:2px solid #234;padding:8px' class=row><div><b style='font-size:14pt'>Longleaf Drug #218</b><br>75 Jetty Road, Cape Harnett, NC 28599<br>Tel {phone(910, 44)} &nbsp; NPI {npi("136611927")}</div><div class=n><b>PATIENT PRESCRIPTION PROFILE</b><br>{us(p.day(0))} - {us(p.day(60))}<br>Run {us(p.day(62))} 14:41</div></div>
    <p><b>Customer:</b> {p.turned} &nbsp;&nbsp; <b>Birth date:</b> {us(p.born)} &nbsp;&nbsp; <b>Sex:</b> {p.sex} &nbsp;&nbsp; <b>Profile:</b> {p.no("LL#######")} &nbsp;&nbsp; <b>Allergies:</b> none known</p>
    {table(("Filled", "Rx no.", "Drug", "Qty", "Prescriber", "Price", "Plan paid", "You paid"), ((short(p.day(at)), no, drug, q, who, *(usd(a) for a in money)) for at, no, drug, q, who, *money in rows), (3, 5, 6, 7), "box", f"<tr><th colspan=5 class=n>5 fills. Totals</th><th class=n>{usd(total)}</th><th class=n>{usd(plan)}</th><th class=n>{usd(own)}</th></tr>")}
    <p class=sm>For insurance and tax. Third party: Tidewater Health Plan RxBIN 610555. Prices include dispensing fees. Nothing is owed on this profile: balance $0.00.</p><p class=sm>Pharmacist in charge: Thu Ha Pham, RPh</p>""", "th{background:#234;color:#fff}", "9pt/1.4 'DejaVu Sans'", "0.5in")
    record = shape("medical_bill", form="statement", provider_name="Longleaf Drug #218", provider_address="75 Jetty Road, Cape Harnett, NC 28599", provider_phone=phone(910, 44), provider_npi=npi("136611927"), patient_name=p.turned, patient_dob=p.born, account_number=p.no("LL#######"), charges=[charge(p.day(r[0]), None, r[2], r[5], r[3]) for r in rows], total_charges=total)
    return Paper(page, record).without("statement_date", "total_payments", "total_adjustments", "balance_due")


def braces(p: Person) -> Paper:
    """A supplier's invoice for a brace, a stimulator and its pads, with tax exempt and rent."""
    rows = (("L0650", "NU", "Lumbar-sacral orthosis, sagittal-coronal, rigid", "1", "1495.00", "1495.00"), ("E0730", "NU", "TENS unit, four leads", "1", "412.00", "412.00"), ("A4595", "NU", "Electrical stimulator supplies, per month", "2", "38.50", "77.00"), ("E0217", "RR", "Water circulating cold pad with pump, rental, week", "2", "180.00", "360.00"))
    total = add(*(r[5] for r in rows))
    invoice, day = p.no("INV-0####"), p.day(21)
    page = web(f"""<table><tr><td style='width:55%'><b style='font:bold 20pt Carlito;color:#c4561b'>Mojave Medical Supply</b><br>8300 W Borax Ave, Esmeralda Flats, NV 89199<br>p {phone(702, 37)} &nbsp; f {phone(702, 38)} &nbsp; billing@mojavesupply.example</td><td><table class=box>{cells(("Invoice #", invoice))}{cells(("Invoice date", us(p.day(23))))}{cells(("Terms", "Net 30 / lien"))}{cells(("Tax ID", "88-0447216"))}</table></td></tr></table>
    <div class='row eq' style='margin:14px 0'><div><span class=cp>BILL TO</span>{p.name}<br>c/o Thornquist Bayard &amp; Osei, PLLC<br>1800 Harbor Exchange, Suite 640<br>Cape Harnett, NC 28598</div><div><span class=cp>DELIVERED TO (PATIENT)</span>{p.name}, born {us(p.born)}<br>{p.address}<br>Delivered {us(day)}, signed for</div><div><span class=cp>ORDERED BY</span>Rosalind Achterberg, MD<br>NPI {npi("150092284")}<br>Dx S33.5XXA, M54.16</div></div>
    {table(("HCPCS", "Mod", "Item", "Qty", "Each", "Extended"), ((c, m, w, q, usd(e), usd(a)) for c, m, w, q, e, a in rows), (3, 4, 5), "line")}<table style='width:40%;margin-left:60%;margin-top:8px'>{cells(("Subtotal", usd(total)), (1,))}{cells(("Sales tax (exempt)", "0.00"), (1,))}{cells(("<b>Invoice total</b>", f"<b>{usd(total)}</b>"), (1,))}{cells(("Paid", "0.00"), (1,))}{cells(("<b>Balance due</b>", f"<b>{usd(total)}</b>"), (1,))}</table><p class=sm>All lines: date of service {us(day)}. Worn goods cannot be returned.</p>""", "thead th{background:#c4561b;color:#fff}", "10.5pt/1.35 Carlito")
    record = shape("medical_bill", form="statement", provider_name="Mojave Medical Supply", provider_address="8300 W Borax Ave, Esmeralda Flats, NV 89199", provider_phone=phone(702, 37), provider_tax_id="88-0447216", patient_name=p.name, patient_dob=p.born, statement_date=p.day(23), diagnosis_codes=["S33.5XXA", "M54.16"], charges=[charge(day, c, w, a, q, (m,)) for c, m, w, q, _, a in rows], total_charges=total, total_payments="0.00", balance_due=total)
    return Paper(page, record).without("account_number", "provider_npi", "total_adjustments")


def laboratory(p: Person) -> Paper:
    """A laboratory's bill, landscape on half the sheet, with what another payer refused."""
    day = p.day(2)
    rows = (("80307", "DRUG TEST PRESUMPTIVE, ANALYZER", "1", "218.00"), ("85025", "COMPLETE CBC W/AUTO DIFF", "1", "64.00"), ("85610", "PROTHROMBIN TIME", "1", "39.00"), ("36415", "VENIPUNCTURE", "1", "18.00"))
    total, off = add(*(r[3] for r in rows)), "112.60"
    due = less(total, off)
    page = web(f"""<div style='border:1px solid #000;padding:12px'><div class=row><b style='font:bold 15pt Lato'>NORTHWOODS CLINICAL LABORATORIES</b><span>Invoice date: {us(p.day(29))}</span></div><div class=row><span>2 Spectrum Way, Otter Marsh, WI 54899 - Billing {phone(715, 81)}</span><span>CLIA 52D0555110 &nbsp; TIN 39-1902275</span></div>
    <table style='margin-top:10px' class=box><tr><td><span class=cp>Invoice / account no.</span>{p.no("NCL########")}</td><td><span class=cp>Patient</span>{p.turned.upper()}</td><td><span class=cp>Patient date of birth</span>{us(p.born)}</td><td><span class=cp>Ordering doctor</span>BEATA OSTROWSKI MD</td><td><span class=cp>Collected</span>{us(day)}</td></tr></table>
    {table(("Date", "CPT", "Test", "Units", "Price"), ((us(day), c, w, u, usd(a)) for c, w, u, a in rows), (3, 4), "", f"<tr style='border-top:1px solid'><td colspan=4 class=n>Total charges</td><td class=n>{usd(total)}</td></tr><tr><td colspan=4 class=n>Uninsured discount (adjustment)</td><td class=n>-{usd(off)}</td></tr><tr><td colspan=4 class=n>Payments</td><td class=n>0.00</td></tr><tr><td colspan=4 class=n><b>Amount due by {us(p.day(59))}</b></td><td class=n><b>{usd(due)}</b></td></tr>")}
    <p class=sm>Your plan refused this claim: "accident, send to liability carrier". ICD-10: S72.142A, Z79.01.</p></div>""", "", "10pt/1.4 Lato", "0.6in", "Letter landscape")
    record = shape("medical_bill", form="statement", provider_name="NORTHWOODS CLINICAL LABORATORIES", provider_address="2 Spectrum Way, Otter Marsh, WI 54899", provider_phone=phone(715, 81), provider_tax_id="39-1902275", patient_name=p.turned.upper(), patient_dob=p.born, account_number=p.no("NCL########"), statement_date=p.day(29), diagnosis_codes=["S72.142A", "Z79.01"], charges=[charge(day, c, w, a, u) for c, w, u, a in rows], total_charges=total, total_payments="0.00", total_adjustments=off, balance_due=due)
    return Paper(page, record)


def lien_account(p: Person) -> Paper:
    """A pain clinic's account for the law firm, surgery center and doctor each under its own head."""
    doctor = ((44, "99204", "Consultation, new patient", "650.00"), (68, "64483", "Transforaminal epidural, lumbar, single level", "3200.00"), (68, "77003", "Fluoroscopic guidance", "480.00"), (89, "99213", "Follow-up visit", "310.00"))
    center = ((68, "64483", "Facility fee, transforaminal epidural", "5400.00"), (68, "J1030", "Methylprednisolone acetate 40 mg", "42.00"))
    total = add(*(r[3] for r in (*doctor, *center)))
    page = web(f"""<div class=c style='font:bold 15pt "Liberation Serif"'>SILVER LODE INTERVENTIONAL PAIN</div><div class=c>A medical corporation &middot; 7755 Assay Office Road, Suite 12 &middot; Esmeralda Flats, NV 89199 &middot; {phone(775, 64)}</div>
    <p>To: Thornquist Bayard &amp; Osei, PLLC, attention lien desk</p><p>Re: patient {p.name}, born {long(p.born)}; accident of {long(p.loss)}; our account {p.no("SLIP-####")}; tax number 88-0710093</p><p class=c><b>STATEMENT OF ACCOUNT AS OF {long(p.day(110)).upper()}</b></p>
    <p><u>Professional services, Ephraim Castellane, MD</u></p>{table(("Date", "CPT", "Description", "Charge"), ((bare(p.day(at)), c, w, usd(a)) for at, c, w, a in doctor), (3,))}
    <p><u>Ambulatory surgery center</u></p>{table(("Date", "Code", "Description", "Charge"), ((bare(p.day(at)), c, w, usd(a)) for at, c, w, a in center), (3,))}
    <p style='text-align:right'>Total charges ${usd(total)}<br>Payments received $0.00<br><b>Balance due on lien ${usd(total)}</b></p><p>Diagnoses: M54.16 radiculopathy, lumbar region; S33.5XXD sprain of ligaments of lumbar spine, subsequent encounter.</p><p>Records custodian: P. Winterhalter</p>""", "", "11pt/1.4 'Liberation Serif'", "0.9in")
    record = shape("medical_bill", form="statement", provider_name="SILVER LODE INTERVENTIONAL PAIN", provider_address="7755 Assay Office Road, Suite 12, Esmeralda Flats, NV 89199", provider_phone=phone(775, 64), provider_tax_id="88-0710093", patient_name=p.name, patient_dob=p.born, account_number=p.no("SLIP-####"), statement_date=p.day(110), diagnosis_codes=["M54.16", "S33.5XXD"], charges=[charge(p.day(at), c, w, a) for at, c, w, a in (*doctor, *center)], total_charges=total, total_payments="0.00", balance_due=total)
    return Paper(page, record).without("total_adjustments")
