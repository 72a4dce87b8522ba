"""Letters of protection: a law firm's, and forms that doctors have it sign."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    long,
    lop,
    phone,
    us,
    web,
)


def firm_letter(p: Person) -> Paper:
    """The firm's letter to a surgeon's office."""
    day = p.day(28)
    page = web(f"""<div class=c style='border-bottom:3px double #000;padding-bottom:6px'><b style='font:bold 16pt "Liberation Serif";letter-spacing:1px'>{FIRM.upper().replace("&", "&amp;")}</b><br>Attorneys at Law &nbsp;|&nbsp; {FIRM_AT} &nbsp;|&nbsp; {phone(910, 10)}</div><p>{long(day)}</p><p>Valle Claro Spine Institute<br>200 Vineland Ct, Ste 5<br>Valle Claro, CA 91399</p><p style='margin-left:1in'><b>Re: LETTER OF PROTECTION</b><br>Our client: {p.name}<br>Date of birth: {us(p.born)}<br>Date of injury: {us(p.loss)}</p><p>Dear Billing Manager:</p><p>This firm represents the client named above for injuries received on {long(p.loss)}. We ask that you treat our client and wait for payment until the claim is resolved. In return we will protect your reasonable and necessary charges for that treatment: they will be paid out of the net proceeds of any settlement or judgment before money is given to the client.</p><p>This promise is limited to funds that come into our trust account. If there is no recovery, this firm owes nothing, and the client remains responsible to you. If another lawyer takes over, we will tell you at once; the promise then ends for us.</p><p>Please send records and itemized bills (CMS-1500) every thirty days to the address above.</p><p>Sincerely,</p><p><span class=pen>Adjoa Osei</span><br>Adjoa M. Osei<br>for the firm</p><p>Agreed: ______________________ {p.name} &nbsp;&nbsp; Date ____________</p>""", "p{margin:10px 0}", "11pt/1.45 'Liberation Serif'", "0.9in")
    return Paper(page, lop(day))


def doctor_form(p: Person) -> Paper:
    """A pain clinic's own form, filled by typewriter and signed by three."""
    day = p.day(43)
    def blank(said: str) -> str:
        return f"<u>&nbsp;<span style=\"font:bold 11pt FreeMono\">{said}</span>&nbsp;</u>"

    page = web(f"""<div class=c><b style='font-size:13pt'>SILVER LODE INTERVENTIONAL PAIN</b><br>7755 Assay Office Road, Suite 12, Esmeralda Flats, NV 89199</div><h3 class=c>LETTER OF PROTECTION AND ASSIGNMENT OF PROCEEDS</h3><p>Patient {blank(p.name)} &nbsp; Birth date {blank(us(p.born))} &nbsp; Accident {blank(us(p.loss))}</p><p>Attorney {blank(FIRM.replace("&", "&amp;"))}</p><ol><li>I, the patient, direct my attorney to pay the clinic from my recovery whatever is due for my care.</li><li>I understand that I owe the charges whether or not there is a recovery, and that this paper gives the clinic security only.</li><li>The attorney agrees to hold back enough to pay the clinic in full, and not to ask for a reduction without the patient's written consent.</li><li>The limitation of time for collecting the account is stayed until the claim ends.</li><li>This paper was gone over with me in a language I understand. It does not take the place of health insurance that I have chosen not to use.</li></ol><table style='margin-top:20px'><tr><td>Patient<br><span class=pen>{p.short}</span></td><td>Attorney<br><span class=pen>A. M. Osei</span></td><td>Clinic<br><span class=pen>P. Winterhalter</span></td></tr><tr><td colspan=3 style='padding-top:18px'>Signed by all on {blank(us(day))}</td></tr></table><p class=xs>SLIP form 9 &nbsp; keep in the billing chart</p>""", "li{margin:7px 0}p{margin:10px 0}", "11pt/1.45 'Liberation Sans'", "0.8in")
    return Paper(page, lop(day))


def therapy_letter(p: Person) -> Paper:
    """A firm's short letter to a therapist who has already treated, with the sum so far."""
    day, owed = p.day(41), "827.00"
    page = web(f"""<table><tr><td style='width:26%;border-right:1px solid #777' class=sm><b>{FIRM.replace("&", "&amp;")}</b><br>{FIRM_AT.replace(", ", "<br>")}<br><br>Adjoa M. Osei<br>Lars Thornquist<br>Wilhelmina Bayard<br><br>Tel {phone(910, 10)}<br>Fax {phone(910, 12)}</td><td style='padding-left:22px'><p>{long(day)}</p><p>Knucklehead Creek Physical Therapy<br>812 Ferry Road<br>Halls Landing, TN 38199</p><p><b>Letter of protection for {p.name}</b><br>Injured {us(p.loss)}; your account {p.no("T#####")}</p><p>Dear Ms. Amsel:</p><p>Your ledger shows a balance of $827.00. Please take this letter as our undertaking to pay your outstanding charges for treatment of this injury from the settlement, when and if there is one, before we disburse to our client.</p><p>Kindly stop collection, send no account to an agency and report nothing to a credit bureau while the claim is open. We will tell you when it ends.</p><p>Yours truly,</p><p><span class=pen>Lars Thornquist</span></p><p>Client's consent: <span class=pen>{p.short}</span></p></td></tr></table>""", "p{margin:11px 0}", "10.5pt/1.45 Lato", "0.8in")
    return Paper(page, lop(day, owed))
