"""The hospital's notice of lien under the Hospital Lien Act."""

import datetime as dt

from drawn import Drawn
from facts_medical import (
    ADVERSE_CARRIER,
    ADVERSE_CLAIM,
    CLIENT,
    FIRM,
    FIRM_ADDRESS,
    HOSPITAL,
    LOSS,
)
from paper import Flow, Look, crest, paged
from records import record
from sheet import Sheet

GREEN = (0.07, 0.3, 0.27)
LOOK = Look(font="Sans", size=9.8, accent=GREEN, left=62, right=550)
CARRIER_ADDRESS = ("P.O. Box 44190", "Omaha, NE 68144")
DAY = dt.date(2026, 2, 20)


def hospital_lien() -> Drawn:
    """Return the hospital's lien with its proof of mailing."""
    pdf, pages = paged(_pages)
    truth = record(
        "lien_notice", lienholder="Sierra Crest Medical Center", lien_type="hospital",
        lienholder_address="4100 Sierra Crest Way, Fresno, CA 93720",
        reference_number=HOSPITAL.provider.account, claimant_name=CLIENT, date_of_loss=LOSS,
        date=DAY, amount_claimed=HOSPITAL.total("billed"),
    )  # fmt: skip
    return Drawn(
        name="SCMC hospital lien 022026.pdf", kind="lien_notice", pdf=pdf, record=truth,
        pages=pages,
        scan={"dpi": 200, "gray": True, "skew_degrees": 0.7, "noise": 0.008, "seed": 20},
        note="served before the health plan paid the same bill",
    )  # fmt: skip


def _head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the hospital's letterhead and return where the text begins."""
    provider = HOSPITAL.provider
    crest(sheet, 62, 32, "peaks", GREEN, 30)
    sheet.text(102, 47, "SIERRA CREST MEDICAL CENTER", 14, "Serif-Bold", ink=GREEN)
    sheet.text(102, 59, "Patient Financial Services", 9, "Serif-Italic")
    sheet.text(550, 42, provider.street, 8.5, "Serif", align="right")
    sheet.text(550, 52, provider.city, 8.5, "Serif", align="right")
    sheet.text(550, 62, provider.phone, 8.5, "Serif", align="right")
    sheet.line(62, 70, 550, 70, 1, GREEN)
    sheet.text(306, 764, f"Notice of Hospital Lien - Account {provider.account} - Page {page} of "
               f"{pages}", 7.5, align="center")  # fmt: skip
    return 86


def _pages(pages: int) -> Flow:
    """Draw the notice and the declaration of mailing."""
    flow = Flow("Notice of hospital lien", LOOK, _head, pages)
    flow.para("VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED", font=LOOK.bold)
    flow.para("February 20, 2026", after=7)
    sheet, top = flow.sheet, flow.y + 9
    addressees = (
        (CLIENT, "118 Alder Ct", "Fresno, CA 93710"),
        (ADVERSE_CARRIER, "Liability Claims", *CARRIER_ADDRESS),
        (FIRM, "Attn: P. Okafor", *FIRM_ADDRESS),
    )
    for place, lines in enumerate(addressees):
        for row, words in enumerate(lines):
            sheet.text(62 + place * 166, top + row * 12, words, 9, within=162)
    flow.y = top + 52
    flow.centered("NOTICE OF HOSPITAL LIEN", 14, after=0)
    flow.centered("(Civil Code sections 3045.1 through 3045.6)", 10, bold=False)
    flow.pairs((
        (("Injured person:", CLIENT), ("Account no.:", HOSPITAL.provider.account)),
        (("Date of accident:", "02/14/2026"), ("Medical record no.:", "MR0448210")),
        (("Date of service:", "02/14/2026"), ("Amount of lien:", "$11,946.50")),
        (("Liable party:", "Dale Brannock"), ("Insurer claim no.:", ADVERSE_CLAIM)),
    ), box=True, label=96)  # fmt: skip
    for words in (
        "TO ALL PERSONS, FIRMS AND CORPORATIONS NAMED ABOVE, PLEASE TAKE NOTICE that Sierra Crest "
        "Medical Center, a hospital in the County of Fresno, State of California, furnished emergency "
        "and ongoing medical and other services to the injured person named above, who was injured by "
        "reason of an accident or negligent or other wrongful act on or about February 14, 2026, at or "
        "near Shaw Avenue and Cedar Avenue, Fresno, California.",
        "The person, firm or corporation alleged to be liable to the injured person for damages, so "
        "far as known to the hospital, is Dale Brannock, insured by Tallgrass Mutual.",
        "The reasonable and necessary charges of the hospital for these services amount to $11,946.50. "
        "The hospital claims a lien in that amount upon the damages recovered, or to be recovered, by "
        "the injured person or in case of her death by her heirs or personal representative, by "
        "judgment, compromise or settlement, to the extent provided in Civil Code section 3045.2.",
        "Any person making payment to the injured person, her attorney, heirs or legal representative "
        "for the injury after receipt of this notice, without paying to the hospital the amount of its "
        "lien or so much of it as can be met out of 50 percent of the moneys due after payment of "
        "any prior liens, is liable to the hospital as provided in Civil Code section 3045.4.",
        "Services furnished: emergency department visit; computed tomography of the head and the "
        "cervical spine; radiographs of the chest and left shoulder; laboratory; electrocardiogram; "
        "pharmacy and supplies.",
    ):
        flow.para(words, after=6)
    flow.para("SIERRA CREST MEDICAL CENTER", font=LOOK.bold, after=30)
    flow.sheet.signature(70, flow.y - 8, "Marguerite Dell", size=15)
    flow.sheet.line(62, flow.y - 2, 280, flow.y - 2)
    flow.para("Marguerite Dell, Lien Coordinator, Patient Financial Services")
    flow.turn()
    _mailing(flow)
    return flow


def _mailing(flow: Flow) -> None:
    """Write the declaration that the notice was mailed."""
    flow.centered("DECLARATION OF SERVICE BY MAIL", 12)
    flow.para("I am employed in the County of Fresno, State of California. I am over the age of "
              "eighteen years and not a party to this matter. My business address is 4100 Sierra Crest "
              "Way, Fresno, California 93720.", after=6)  # fmt: skip
    flow.para("On February 20, 2026 I served the foregoing NOTICE OF HOSPITAL LIEN by placing a true "
              "copy in sealed envelopes, registered or certified, return receipt requested, postage "
              "fully prepaid, in the United States mail at Fresno, California, addressed as follows:",
              after=6)  # fmt: skip
    for number, lines in (
        ("9414 8118 9956 0447 1020 11", (CLIENT, "118 Alder Ct, Fresno, CA 93710")),
        ("9414 8118 9956 0447 1020 28", (ADVERSE_CARRIER, ", ".join(CARRIER_ADDRESS))),
        ("9414 8118 9956 0447 1020 35", (FIRM, ", ".join(FIRM_ADDRESS))),
    ):
        flow.need(48)
        top = flow.y
        flow.sheet.box(62, top, 488, 40, weight=0.5)
        flow.sheet.text(70, top + 15, lines[0], 9.5, LOOK.bold)
        flow.sheet.text(70, top + 28, lines[1], 9.5)
        flow.sheet.text(542, top + 15, "Certified article number", 7.5, align="right")
        flow.sheet.text(542, top + 28, number, 9, "Mono", align="right")
        flow.y = top + 46
    flow.space(6)
    flow.para("I declare under penalty of perjury under the laws of the State of California that the "
              "foregoing is true and correct. Executed on February 20, 2026 at Fresno, California.",
              after=34)  # fmt: skip
    flow.sheet.signature(70, flow.y - 8, "Tomas Abeyta", size=15)
    flow.sheet.line(62, flow.y - 2, 280, flow.y - 2)
    flow.para("Tomas Abeyta")
