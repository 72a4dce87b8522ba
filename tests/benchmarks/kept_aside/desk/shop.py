"""What it costs to mend a car: estimating programs and a small shop."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    Paper,
    Person,
    add,
    bare,
    filed,
    sheet,
    times,
    tr,
    trs,
    us,
    usd,
    vin,
)


def by_lines(p: Person) -> Paper:
    """Return an estimate of numbered lines under headings, totals on the second page."""
    day = p.day(8)
    lines = [("1", "REAR BUMPER", "", "", "", ""), ("2", "R&amp;I R&amp;I bumper cover", "", "", "1.4", ""), ("3", "* Repl &nbsp; A/M CAPA Bumper cover", "KI1100198C", "1", "Incl.", "2.8|214.00"), ("4", "Add for Clear Coat", "", "", "", "1.1|"), ("5", "Repl &nbsp; Absorber", "86620B2000", "1", "0.2", "|96.40"), ("6", "LIFT GATE", "", "", "", ""), ("7", "* Rpr &nbsp; Lift gate shell", "", "", "3.5", "2.0|"), ("8", "# Hazardous waste removal", "", "1", "", "|5.00")]
    rows = "".join(tr(a, b, c, d, f.split("|")[1] if "|" in f else "", e, f.split("|")[0], right=3) for a, b, c, d, e, f in lines)
    parts, misc = add("214.00", "96.40"), "5.00"
    body, paint, stuff = times("58.00", "5.1"), times("58.00", "5.9"), times("40.00", "5.9")
    sub = add(parts, misc, body, paint, stuff)
    tax = times(add(parts, stuff), "0.0825")
    total = add(sub, tax)
    html = f"""<div class=f><div><b style="font-size:13pt">BAYOU FENDER &amp; FRAME</b><br>Workfile ID: {p.no('5#a##c#')}<br>Federal ID: 76-0######</div><div class=r>6100 Shell Road, CYPRESS POINT, TX 77998<br>Phone: (281) 555-0151</div></div><h2 class=c>Preliminary Estimate</h2><div class=c>Customer: {p.last}, {p.first}</div><div class=f style="margin:8px 0"><span>Written By: Orson Quill, {us(day)} 9:14:22 AM</span><span>Job Number:</span></div>
<table class=w><tr><td>Insured:<td>{p.last}, {p.first}<td>Policy #:<td><td>Claim #:<td>{p.no('GP-26-####')}<tr><td>Type of Loss:<td>Collision<td>Date of Loss:<td>{us(p.loss)}<td>Days to Repair:<td>4<tr><td>Point of Impact:<td>06 Rear<td>Owner:<td>{p.last}, {p.first}<td>Insurance Company:<td></table><h4>VEHICLE</h4><p>2020 KIAM Soul LX 4D H/B 4-2.0L Gasoline Sequential MPI SILVER &nbsp; VIN: {vin(p.no("KNDJ23AU*L7######"))} &nbsp; Mileage In: 61,204</p>
<table class=w>{tr('Line', 'Oper &nbsp; Description', 'Part Number', 'Qty', 'Extended Price $', 'Labor', 'Paint', right=3, head=True)}{rows}{tr('', '<b>SUBTOTALS</b>', '', '', f'<b>{add(parts, misc)}</b>', '<b>5.1</b>', '<b>5.9</b>', right=3)}</table>
<div class=new><h4>ESTIMATE TOTALS</h4><table class=w>{tr('Category', 'Basis', '', 'Rate', 'Cost $', right=1, head=True)}{trs([('Parts', '', '', '', parts), ('Body Labor', '5.1 hrs', '@', '$ 58.00 /hr', body), ('Paint Labor', '5.9 hrs', '@', '$ 58.00 /hr', paint), ('Paint Supplies', '5.9 hrs', '@', '$ 40.00 /hr', stuff), ('Miscellaneous', '', '', '', misc), ('<b>Subtotal</b>', '', '', '', f'<b>{usd(sub)}</b>'), ('Sales Tax', '$ ' + add(parts, stuff), '@', '8.2500 %', tax), ('<b>Grand Total</b>', '', '', '', f'<b>{usd(total)}</b>'), ('Deductible', '', '', '', '0.00'), ('<b>CUSTOMER PAY</b>', '', '', '', '<b>0.00</b>'), ('<b>INSURANCE PAY</b>', '', '', '', f'<b>{usd(total)}</b>')], 1)}</table><p class=t>THIS ESTIMATE HAS BEEN PREPARED BASED ON THE USE OF CRASH PARTS SUPPLIED BY A SOURCE OTHER THAN THE MANUFACTURER OF YOUR MOTOR VEHICLE.</p></div>"""
    return Paper(sheet(html, font="9.5pt/1.35 'Liberation Sans'").replace("76-0######", p.no("76-0######")), filed("repair_estimate", day, None, total))


def supplement(p: Person) -> Paper:
    """Return an appraiser's supplement in typewriter face: what was known first, what was found after."""
    day = p.day(21)
    first, more = "2846.12", [("S01", "REPLACE", "R FRT DOOR HINGE LWR", "88.75"), ("S02", "REPAIR ", "R CENTER PILLAR  4.0 HR @ 62", "248.00"), ("S03", "REFIN  ", "R CENTER PILLAR  1.5 HR @ 62", "93.00"), ("S04", "SUBLET ", "FOUR WHEEL ALIGNMENT", "119.95")]
    extra = add(*(row[3] for row in more))
    html = f"""<pre>
TIDEWATER APPRAISAL BUREAU                        SUPPLEMENT OF RECORD 1
2 CHANDLERY WAY, STONEBROOK VA 22997              {bare(day)}   10:40
540-555-0139   LIC 20-{p.no('####')}

OWNER      {p.short.upper()}
           {p.street.upper()}, {p.town.upper()}
CARRIER    SHENANDOAH MUTUAL                CLAIM  {p.no('SM-##-####7')}
APPRAISER  K. OYELARAN                      LOSS   {bare(p.loss)}
VEHICLE    2015 MAZDA CX-5 TOURING   VIN {vin(p.no('JM3KE2CY*F0######'))}
SHOP       MILLWHEEL COLLISION, STONEBROOK

LINE  OPER     DESCRIPTION                            AMOUNT
--------------------------------------------------------------
""" + "\n".join(f"{a:<6}{b:<9}{c:<35}{d:>10}" for a, b, c, d in more) + f"""
--------------------------------------------------------------
SUPPLEMENT AMOUNT                                 {extra:>10}
ORIGINAL ESTIMATE {bare(p.day(12)):<12}                    {usd(first):>10}
                                                  ==========
TOTAL COST OF REPAIRS                             {usd(add(first, extra)):>10}
LESS: DEDUCTIBLE                                     500.00-
NET COST OF REPAIRS                               {usd(add(first, extra, '-500.00')):>10}
</pre>"""
    record = filed("repair_estimate", day, None)
    del record["amount"]
    return Paper(sheet(html, font="10.5pt/1.5 'Courier Prime'", margin="0.8in"), record)


def garage_note(p: Person) -> Paper:
    """Return a motorcycle garage's printed pad, filled by hand."""
    day = p.day(6)
    rows = [("Fairing, left, aftermarket", "310.00"), ("Clutch lever + perch", "46.50"), ("Handlebar, straighten not possible, new", "92.00"), ("Left mirror", "38.00"), ("Labor 5 hrs @ 95", "475.00")]
    total = add(*(row[1] for row in rows), "39.41")
    html = f"""<div class=c><h1 style="margin:0;font-family:Lato">Two Wheel Tom's</h1>Motorcycle Repair &amp; Salvage &bull; 1400 Railbed Ave, Granite Ferry, CO &bull; 970-555-0122</div><h2 class=c style="border:2px solid">REPAIR ESTIMATE</h2><div class=f><span>Name <span class=hand>{p.short}</span></span><span>Date <span class=hand>{bare(day)}</span></span></div><p>Bike <span class=hand>2014 Kawasaki Ninja 300</span> &nbsp; Plate <span class=hand>{p.no('4## MC')}</span></p>
<table class="g w">{tr('Description of work / parts', 'Amount', right=1, head=True)}{''.join(f'<tr style="height:34px"><td class=hand>{a}<td class="r hand">{b}' for a, b in rows)}{'<tr style="height:30px"><td><td>' * 3}<tr><td class=r>Tax<td class="r hand">39.41<tr><td class=r><b>TOTAL</b><td class="r hand"><b>${usd(total)}</b></table><p class=s>Good for 30 days. Storage of $25 a day after the third day. Not responsible for articles left.</p><p>By <span class=hand>Tom Wexler</span></p>"""
    return Paper(sheet(html, font="12pt/1.4 'Liberation Serif'", margin="0.9in"), filed("repair_estimate", day, ["Two Wheel Tom's", p.short, "Tom Wexler"], total))
