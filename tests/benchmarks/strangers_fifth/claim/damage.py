"""Estimates of damage after the manner of the three estimating systems and of a body shop's own pad."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.claim.case import (
    Paper,
    Person,
    add,
    bare,
    filed,
    less,
    rows,
    sheet,
    us,
    usd,
    vin,
)


def first_system(p: Person) -> Paper:
    """A carrier's preliminary estimate: lines under bold groups, totals by category with basis and rate, two pages."""
    table = [("1", "", "<b>FRONT BUMPER &amp; GRILLE</b>", "", "", "", "", ""), ("2", "", "O/H front bumper", "", "", "", "2.4", ""), ("3", "*", "Repl &ensp; A/M CAPA Bumper cover w/o fog lamp", "04711-T5R-A90ZZ", "1", "218.00", "Incl.", "2.6"), ("4", "", "Add for Clear Coat", "", "", "", "", "1.0"), ("5", "", "Repl &ensp; Absorber", "71170-T5A-000", "1", "96.42", "", ""), ("6", "", "<b>FENDER</b>", "", "", "", "", ""), ("7", "", "Repl &ensp; LT Fender (HSS)", "60260-T5R-A80ZZ", "1", "241.18", "1.9", "2.0"), ("8", "#", "Subl &ensp; Four wheel alignment", "", "1", "119.95 X", "", ""), ("9", "#", "Flex additive", "", "1", "8.00 T", "", "")]
    parts, body_hours, paint_hours = "555.60", "4.3", "5.6"
    labor, paint, supplies, other = "232.20", "302.40", "190.40", "127.95"
    subtotal = add(parts, labor, paint, supplies, other)
    tax, owner = "49.95", add(parts, labor, paint, supplies, other, "49.95")
    body = (
        f"<div class=c><b style='font-size:13pt'>LANTERN GARDEN INSURANCE CO. OF NEW JERSEY</b><br>MATERIAL DAMAGE, EDISON NJ 08899 &nbsp; Phone: (732) 555-0118</div><div class=f><span>Workfile ID: {p.no('#a##b#c#')}<br>PartsShare: {p.no('6F###')}</span><b style='font-size:14pt'>Preliminary Estimate</b><span>Customer: {p.last.upper()}, {p.first.upper()}</span></div><div class=f style='border-top:1px solid;padding-top:4px'><span>Written By: DARIO PETRAKIS, {us(p.day(6))} 10:41:07 AM<br>Adjuster: Petrakis, Dario, (732) 555-0119 Business</span></div><table class=w><tr><td>Insured: {p.last.upper()}, {p.first.upper()}<td>Policy #: {p.no('LG ####-##')}<td>Claim #: {p.no('LG-######-CO')}<tr><td>Type of Loss: Collision<td>Date of Loss: {us(p.loss)} 04:52 PM<td>Days to Repair: 5<tr><td>Point of Impact: 11 Left Front<td>Deductible: 0.00<td></table><p><b>VEHICLE</b><br>2019 HOND Fit LX 4D H/B 4-1.5L Gasoline Direct Injection BLUE<br>VIN: {vin('3HGGK5H4*KM703355')} &emsp; Mileage In: 61,204 &emsp; License: {p.no('R##HTV')} NJ</p>"
        f"<table class=w><tr class=u><th>Line<th><th>Oper &ensp; Description<th>Part Number<th class=r>Qty<th class=r>Extended<br>Price $<th class=r>Labor<th class=r>Paint{rows(table, 4)}<tr class=u><td><td><td><b>SUBTOTALS</b><td><td><td class=r><b>683.55</b><td class=r><b>{body_hours}</b><td class=r><b>{paint_hours}</b></table><div class=new></div>"
        f"<div class=f><span>Claim #: {p.no('LG-######-CO')}</span><b>Preliminary Estimate</b><span>Workfile ID: {p.no('#a##b#c#')}</span></div><p><b>ESTIMATE TOTALS</b></p><table style='width:74%'><tr class=u><th>Category<th class=r>Basis<th class=r>Rate<th class=r>Cost ${rows([('Parts', '', '', parts), ('Body Labor', body_hours + ' hrs @', '$ 54.00 /hr', labor), ('Paint Labor', paint_hours + ' hrs @', '$ 54.00 /hr', paint), ('Paint Supplies', paint_hours + ' hrs @', '$ 34.00 /hr', supplies), ('Miscellaneous', '', '', other)], 1)}<tr class=u><td><b>Subtotal</b><td><td><td class=r>{usd(subtotal)}<tr><td>Sales Tax<td class=r>$ 754.00 @<td class=r>6.6250 %<td class=r>{tax}<tr class=u><td><b>Total Cost of Repairs</b><td><td><td class=r><b>{usd(owner)}</b><tr><td>Deductible<td><td><td class=r>0.00<tr><td><b>Total Adjustments</b><td><td><td class=r>0.00<tr><td><b>Net Cost of Repairs</b><td><td><td class=r><b>{usd(owner)}</b></table><p class=t>THIS ESTIMATE HAS BEEN PREPARED BASED ON THE USE OF CRASH PARTS SUPPLIED BY A SOURCE OTHER THAN THE MANUFACTURER OF YOUR MOTOR VEHICLE. Estimate based on MOTOR CRASH ESTIMATING GUIDE. Symbols: X = nontaxed, T = taxed.</p>"
    )
    record = filed("repair_estimate", p.day(6), [], owner)
    return Paper(sheet(body, ".u th,.u td{border-bottom:1px solid #222}td,th{padding:1px 4px}", "9.2pt/1.4 'Liberation Sans'", "0.6in"), record).without("names")


def second_system(p: Person) -> Paper:
    """A shop's estimate with line items, labor type and units, remarks by stars, the summary set in dashes, in mono."""
    table = [("1", "AUTO", "BDY", "OVERHAUL", "REAR BUMPER ASSY", "", "1.6", ""), ("2", "202114", "BDY", "REMOVE/REPLACE", "R BUMPER COVER", "SU003-01442", "INC", "388.21"), ("3", "AUTO", "REF", "REFINISH", "R BUMPER COVER", "", "C 2.6", ""), ("4", "201903", "BDY", "REPAIR", "L QUARTER PANEL", "EXISTING", "5.5*", ""), ("5", "AUTO", "REF", "REFINISH", "L QUARTER OUTSIDE", "", "C 2.4", ""), ("6", "900500", "BDY", "REMOVE/REPLACE", "L TAIL LAMP ASSY", "84912FG02A", "0.4", "214.50"), ("7", "AUTO", "", "ADD'L COST", "PAINT/MATERIALS", "", "", "190.00"), ("8", "AUTO", "", "ADD'L COST", "HAZARDOUS WASTE", "", "", "5.00")]
    lines = "".join(f"{a:<4}{b:<8}{c:<5}{d:<16}{e:<19}{f:<13}{g:>6}{h:>10}\n" for a, b, c, d, e, f, g, h in table)
    total = add("405.00", "290.00", "602.71", "195.00")
    body = f"<pre>                          TUALCO COLLISION CENTER\n                 3310 Foundry Loop, Tualco, OR 97998\n                (541) 555-0145      Fed ID 93-0118827\n\n                                                   Date: {bare(p.day(7))}\n                                            Estimate ID: {p.no('#####')}\n                                       Estimate Version: 0\n                                         Damage Assessed By: LEIF SORENSEN\n\n Insured: {p.short.upper()}\n Owner:   {p.short.upper()}\n Address: {p.street}, {p.town}\n Vehicle Production Date: 09/19      Loss Date: {bare(p.loss)}\n Description: 2020 SUBARU CROSSTREK   License: {p.no('###')} MBD OR\n\n{'-' * 81}\nLine Entry   Labor                                    Part Type/    Labor    Dollar\nItem Number  Type Operation      Description           Number       Units    Amount\n{'-' * 81}\n{lines}{'-' * 81}\n * - Judgement Item     C - Included in Clear Coat Calc\n\n I.  Labor Subtotals       Units    Rate        Totals\n     Body                    7.5   54.00        405.00\n     Refinish                5.0   58.00        290.00\n     Labor Summary          12.5                695.00\n II. Part Replacement                           602.71\n III. Additional Costs                          195.00\n IV. Adjustments  (no sales tax in Oregon)        0.00\n{'-' * 81}\n     Gross Total                             {usd(total):>9}\n     Net Total                               {usd(total):>9}\n</pre>"
    return Paper(sheet(body, "", "9.1pt/1.3 'Liberation Mono'", "0.6in"), filed("repair_estimate", p.day(7), ["TUALCO COLLISION CENTER", p.short.upper(), "LEIF SORENSEN"], total))


def third_system(p: Person) -> Paper:
    """An appraiser's estimate with guide codes and a supplement: the first sum, the increase and the whole."""
    table = [("E", "0031", "Hood Panel", "Replace OEM", "$612.00", "1.2", "2.8"), ("E", "0110", "Headlamp Assy, RT", "Replace Recycled", "$225.00", "0.5", ""), ("I", "0205", "Fender, RT", "Repair", "", "4.0*", "2.2"), ("S01", "0330", "Radiator", "Replace Aftermarket", "$184.75", "1.8", ""), ("S01", "0341", "Coolant", "Additional", "$26.00", "", "")]
    first, more = "1,750.96", "339.21"
    body = (
        f"<table class=w><tr><td><b>PIEDMONT APPRAISAL SERVICE, INC.</b><br>Independent Vehicle Appraisers<br>PO Box 340, Macon, GA 31299<td class=r><b>Estimate of Record with Supplement 1</b><br>Assignment {p.no('##-#####')}<br>Inspected {us(p.day(12))}<br>Supplement date {us(p.day(26))}</table><table class='w g' style='margin-top:8px'><tr><td>Owner<br><b>{p.name}</b><td>Appraised for<br><b>Peachtree Home &amp; Auto</b><td>Appraiser<br><b>Win Hargett</b>, lic. {p.no('A####')}<td>Vehicle<br><b>2014 Subaru Forester</b></table>"
        f"<table class='w g' style='margin-top:8px'><tr class=hd><th>Op<th>Guide<th>Description<th>Action<th class=r>Price<th class=r>Labor<th class=r>Refin{rows(table, 4)}</table><table style='margin:12px 0 0 auto'><tr><td>Parts<td class=r>1,047.75<tr><td>Sheet metal labor 7.5 h @ 62.00<td class=r>465.00<tr><td>Refinish labor 5.0 h @ 62.00<td class=r>310.00<tr><td>Paint materials<td class=r>170.00<tr><td>Tax on parts and materials 8%<td class=r>97.42<tr><td>Original estimate<td class=r>{first}<tr><td>Supplement 1<td class=r>{more}<tr><td><b>Total with supplement</b><td class=r><b>$2,090.17</b></table><p class=s>This is not an authorization to repair. E = Replace, I = Repair, S01 = added by supplement 1, * = user entered value.</p>"
    )
    if add("1047.75", "465.00", "310.00", "170.00", "97.42") != "2090.17" or add("1750.96", more) != "2090.17":
        raise ValueError(first)
    return Paper(sheet(body, ".hd th{background:#ddd}td,th{padding:3px 7px}", "9.8pt/1.38 'Open Sans'", "0.65in"), filed("repair_estimate", None, ["PIEDMONT APPRAISAL SERVICE, INC.", p.name, "Peachtree Home & Auto", "Win Hargett"], "2090.17")).without("date")


def shops_pad(p: Person) -> Paper:
    """A body shop's preprinted pad with a pen: what to do, parts and labour in two columns, sums at the foot."""
    ink = lambda text: f"<span class=ink>{text}</span>"  # noqa: E731
    table = [("Rear bumper w/ brackets", "415.00", "140.00"), ("Trunk lid, straighten &amp; align", "", "220.00"), ("Paint, blend quarter", "165.00", "380.00"), ("Pinstripe", "40.00", "")]
    body = (
        f"<div style='border:2px solid #933;padding:12px'><div class=c style='color:#933'><b style='font-size:17pt'>CORBETT PAINT &amp; BODY</b><br>Foreign &amp; Domestic &bull; Free Estimates<br>62 Old Dixie Hwy, Lake Corbett, FL 34998 &bull; 863-555-0166</div><div class=f style='margin-top:8px'><span>NAME {ink(p.short)}</span><span>DATE {ink(bare(p.day(9)))}</span></div><div class=f><span>CAR {ink('2015 Mazda 3 blue')}</span><span>TAG {ink(p.no('##') + ' KWD')}</span><span>INS. CO. {ink('&mdash;')}</span></div><table class='w g' style='margin-top:8px'><tr><th>REPAIR OR REPLACE<th class=r>PARTS<th class=r>LABOR{''.join(f'<tr><td>{ink(a)}<td class=r>{ink(b)}<td class=r>{ink(c)}' for a, b, c in table)}<tr><td>&nbsp;<td><td><tr><td>&nbsp;<td><td><tr><td class=r>TOTALS<td class=r>{ink('620.00')}<td class=r>{ink('740.00')}<tr><td class=r colspan=2>TAX<td class=r>{ink('43.40')}<tr><td class=r colspan=2><b>ESTIMATE TOTAL</b><td class=r>{ink('$1,403.40')}</table><p class=t style='color:#933'>This estimate does not cover hidden damage. Parts prices subject to invoice. Void after 30 days.</p><p>ESTIMATE BY {ink('Rudy')}</p></div>"
    )
    return Paper(sheet(body, ".g td,.g th{border-color:#933;padding:2px 8px}th{color:#933}.ink{font-size:18pt}", "10.5pt/1.4 'Liberation Sans'", "0.8in"), filed("repair_estimate", p.day(9), ["CORBETT PAINT & BODY", p.short], less("1403.40", "0"))).without("names")
