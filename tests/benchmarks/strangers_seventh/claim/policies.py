"""Policies' first pages and insurers' letters."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.claim.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    bare,
    cover,
    long,
    shape,
    sheet,
    tr,
    us,
    vin,
)


def two_limits(p: Person) -> Paper:
    """Return a six-month policy with its limits in one ruled table."""
    start, end = p.day(-80), p.day(101)
    number, car = p.no("CBW ### ###-0"), vin("2T1BURHE*KC" + p.no("######"))
    rows = [("Bodily Injury Liability", "$50,000 each person / $100,000 each accident", "$211.00"), ("Property Damage Liability", "$50,000 each accident", "$164.00"), ("Uninsured Motorist Bodily Injury", "$50,000 each person / $100,000 each accident", "$37.00"), ("Medical Payments", "$5,000 each person", "$22.00"), ("Comprehensive", "Actual cash value less $250 deductible", "$61.00"), ("Collision", "Actual cash value less $500 deductible", "$198.00")]
    html = f"""<div class=f><b style="font-size:17pt">Copperbell Western</b><b>AUTO POLICY DECLARATIONS</b></div><div class=f style="margin:16px 0"><div><span class=t>NAMED INSURED AND ADDRESS</span><br>{p.name}<br>{p.address}</div><div>Policy number: <b>{number}</b><br>Policy period: {us(start)} to {us(end)}<br><span class=s>12:01 a.m. standard time</span></div></div><p><b>Insured vehicle</b>: 2019 Toyota Corolla &nbsp; VIN {car}</p><table class="g w">{tr('Coverage', 'Limits or deductible', 'Six-month premium', right=2, head=True)}{''.join(tr(*row, right=2) for row in rows)}{tr('<b>Total premium</b>', '', '<b>$693.00</b>', right=2)}</table><p class=s>Underwritten by Copperbell Western Insurance Company. Lienholder: none.</p>"""
    made = [cover("Bodily Injury Liability", "bodily_injury", "50000.00", "100000.00", None, "211.00"), cover("Property Damage Liability", "property_damage", None, "50000.00", None, "164.00"), cover("Uninsured Motorist Bodily Injury", "uninsured_motorist", "50000.00", "100000.00", None, "37.00"), cover("Medical Payments", "medical_payments", "5000.00", None, None, "22.00"), cover("Comprehensive", "other", None, None, "250.00", "61.00"), cover("Collision", "other", None, None, "500.00", "198.00")]
    return Paper(sheet(html), shape("declarations", policy_number=number, named_insured=p.name, period_start=start, period_end=end, coverages=made, vehicles=[{"year": "2019", "make": "Toyota", "model": "Corolla", "vin": car}])).without("carrier")


def capitals(p: Person) -> Paper:
    """Return a policy in typewriter capitals with single letters before its coverages."""
    start, end, number = p.day(-150), p.day(215), p.no("71-####-##")
    car = vin("1FTEW1EP*JF" + p.no("#####7"))
    html = f"""<pre>QUARRY STATES FARMERS MUTUAL INSURANCE CO
PERSONAL AUTO DECLARATIONS                     RENEWAL

POLICY NO.  {number}
INSURED     {p.name.upper()}
            {p.street.upper()}
            {p.town.upper()}
EFFECTIVE   {us(start)}      EXPIRES  {us(end)}

AUTO 1   2018 FORD F-150     {car}

COVERAGE                            LIMIT                          PREMIUM
A  BODILY INJURY                    100,000 / 300,000                402.00
B  PROPERTY DAMAGE                  100,000                          188.00
C  MEDICAL PAYMENTS                 10,000                            41.00
U  UNINSURED MOTORISTS BI           100,000 / 300,000                 55.00
W  UNDERINSURED MOTORISTS BI        100,000 / 300,000                 49.00
D  OTHER THAN COLLISION             DED 500                          120.00
G  COLLISION                        DED 1,000                        310.00
                                    TOTAL ANNUAL PREMIUM           1,165.00
</pre>"""
    made = [cover("BODILY INJURY", "bodily_injury", "100000.00", "300000.00", None, "402.00"), cover("PROPERTY DAMAGE", "property_damage", None, "100000.00", None, "188.00"), cover("MEDICAL PAYMENTS", "medical_payments", "10000.00", None, None, "41.00"), cover("UNINSURED MOTORISTS BI", "uninsured_motorist", "100000.00", "300000.00", None, "55.00"), cover("UNDERINSURED MOTORISTS BI", "underinsured_motorist", "100000.00", "300000.00", None, "49.00"), cover("OTHER THAN COLLISION", "other", None, None, "500.00", "120.00"), cover("COLLISION", "other", None, None, "1000.00", "310.00")]
    return Paper(sheet(html, font="10pt/1.4 'Liberation Mono'", margin="0.55in"), shape("declarations", carrier="QUARRY STATES FARMERS MUTUAL INSURANCE CO", policy_number=number, named_insured=p.name, period_start=start, period_end=end, coverages=made, vehicles=[{"year": "2018", "make": "FORD", "model": "F-150", "vin": car}]))


def excess(p: Person) -> Paper:
    """Return the first page of an umbrella with the policies that must lie under it."""
    start, end, number = p.day(-200), p.day(165), p.no("UM-######-3")
    html = f"""<h2>Beacon Ledge Insurance Company</h2><h3>Personal Umbrella Liability Policy &mdash; Declarations</h3><p>Policy Number &hellip;&hellip;&hellip; {number}<br>Named Insured &hellip;&hellip;&hellip; {p.other}<br>Policy Period &hellip;&hellip;&hellip; {long(start)} to {long(end)}</p><table class="g w">{tr('Coverage', 'Limit of liability, each occurrence', 'Annual premium', right=1, head=True)}{tr('Personal Umbrella Liability', '$2,000,000', '$447.00', right=1)}</table><p><b>Schedule of required underlying insurance</b></p><table class="u w">{tr('Automobile', '$250,000 / $500,000 bodily injury')}{tr('Homeowners', '$300,000 personal liability')}</table><p class=s>Self-insured retention: none stated.</p>"""
    return Paper(sheet(html, font="11pt/1.45 'Liberation Serif'", margin="0.9in"), shape("declarations", carrier="Beacon Ledge Insurance Company", policy_number=number, named_insured=p.other, period_start=start, period_end=end, coverages=[cover("Personal Umbrella Liability", "umbrella", None, "2000000.00", None, "447.00")]))


def _letter(p: Person, kind: str, day: int, carrier: str, who: str, body: str, said: str | None = None, font: str = "11pt/1.5 'Liberation Serif'") -> Paper:
    number, phone, mail = p.no("LM-#####-26"), "555-0142", who.split()[0].lower() + "@" + carrier.split()[0].lower() + ".example"
    html = f"""<h2>{carrier}</h2><p class=s>Claims Service Center, P.O. Box 9090</p><p>{long(p.day(day))}</p><p>{FIRM}<br>{FIRM_AT}<br><span class=s>Telephone 312-555-0190</span></p><table>{tr('Claim No.:', number)}{tr('Our Insured:', p.other)}{tr('Your Client:', p.name)}{tr('Date of Loss:', bare(p.loss))}</table>{body}<p>Sincerely,</p><p class=sg>{who}</p><p>{who}<br>Claims Representative<br>(800) {phone}<br>{mail}</p>"""
    return Paper(sheet(html, font=font, margin="1in"), shape("claim_letter", carrier=carrier, letter_type=kind, date=p.day(day), claim_number=number, adjuster_name=who, adjuster_phone=f"(800) {phone}", adjuster_email=mail, insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered=said))


def got_it(p: Person) -> Paper:
    return _letter(p, "acknowledgement", 16, "Larkmoor Casualty Company", "Renee Albright", "<p>Dear Counsel:</p><p>We received your letter of representation and will direct further communication about this claim to your office. Our investigation of liability is not complete. Please refer to the claim number above in all correspondence.</p>")


def offer(p: Person) -> Paper:
    return _letter(p, "offer", 190, "Fathom Ridge Insurance", "Gareth Nwosu", "<p>Dear Counsel:</p><p>We have evaluated your demand of $95,000.00 together with medical bills of $21,440.50. On behalf of our insured we are prepared to resolve all claims of your client for <b>$31,250.00</b>, inclusive of liens, upon receipt of a signed release. Our previous figure of $24,000.00 is withdrawn.</p>", "31250.00", "11pt/1.5 Carlito")


def refusal(p: Person) -> Paper:
    return _letter(p, "denial", 60, "Osprey Point Mutual", "Lucille Tran", "<p>Dear Counsel:</p><p>Our investigation found that the driver of your client's vehicle entered the intersection against a red signal. We find no negligence on the part of our insured. We must therefore deny your client's claim for bodily injury. If you have evidence to the contrary, we will consider it.</p>")


def send_more(p: Person) -> Paper:
    return _letter(p, "request", 75, "Tamarack United Insurance", "Hollis Bergeron", "<p>Dear Counsel:</p><p>So that we can evaluate the claim, please send us the following:</p><p>1. Records of the first treatment after the loss;<br>2. Itemized bills with procedure codes;<br>3. Proof of wages lost, if that is claimed;<br>4. Your client's Medicare status.</p><p>We would be grateful for an answer within thirty days.</p>", None, "11pt/1.5 Lato")


def reserved(p: Person) -> Paper:
    return _letter(p, "reservation_of_rights", 33, "Wickford Standard Insurance Company", "Damaris Vole", "<p>Dear Counsel:</p><p>This tells you that Wickford Standard Insurance Company is investigating this loss under a full reservation of its rights. There is a question whether the insured vehicle was being used to carry goods for a fee, which the policy excludes. Nothing we do in the investigation waives any term of the policy.</p>")
