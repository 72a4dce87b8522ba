"""What a name of a person or a firm looks like within printed words, and what is none."""
# ruff: noqa: E501, a wording stands in one piece

from __future__ import annotations

import re

from extractors.layout import Token
from extractors.names import name
from extractors.people import person
from extractors.spans import Span

_PART = r"(?:[A-Z]\.(?:[A-Z]\.)*|(?:St|Dr|Mt|Ft|Mr|Mrs|Ms|Jr|Sr)\.|[A-Z][\w'\u2019]*(?:[\-\u2013][\w'\u2019]+)*)"
_FORM = (
    r"L\.?L\.?P|L\.?L\.?C|P\.?L\.?L\.?C|L\.?P\.?A|A\.?P\.?C|A\.?P\.?L\.?C|P\.?C|P\.?A|P\.?S|S\.?C|Inc|Corp|Co|Ltd|LP"
)
_LINK = r"(?:of|and|&|the|(?<=Center )for|(?<=Centers )for|(?<=Institute )for|(?<=Clinic )for|de|la|del|las|los|van|von|der|den|y|al)"
NAME = (
    rf"(?:{_PART}(?:,? (?:Jr|Sr|II|III|IV)\b\.?|,? (?:{_FORM})\b\.?|,? (?:& Co|Attorneys? at Law|Trial Lawyers)\b\.?"
    rf"|(?: {_LINK}){{0,2}} {_PART}|, {_PART}(?=(?:, {_PART})?,? (?:and|&) {_PART})){{1,9}}(?: #\d{{1,5}})?)"
)
"""A run of words with capitals, as a name has them, with the legal form of a firm behind it."""
PERSON = rf"(?:{_PART}(?: (?:(?:de|la|del|las|los|van|von|der|den|al) ){{0,2}}{_PART}){{1,4}}(?:,? (?:Jr|Sr|II|III|IV)\b\.?)?)"
"""The same without what only firms have: no "and", no legal form."""
LAWYERS = rf"{_PART}(?:,? (?:(?:and|&) )?{_PART}){{1,5}}"
"""The names of the partners that a law firm is called by."""

FIRM = re.compile(
    r"\b(?:LLP|LLC|L\.L\.P\.?|L\.L\.C\.?|P\.?C\.|PC|PLLC|P\.L\.L\.C\.?|LPA|L\.P\.A\.?|APC|APLC|P\.?A\.|Inc|Corp|Corporation|Company|Co\.|Ltd"
    r"|Mutual|Insurance|Assurance|Indemnity|Casualty|Exchange|Hospital|Medical|Cent(?:er|re)|Clinic|Group|Associates|Partners|Bureau"
    r"|Services?|Systems?|Institute|Health(?:care)?|Imaging|Radiology|Orthop\w+|Chiropractic|Therapy|Rehab\w*|Surgery|Surgical"
    r"|Attorneys?|Lawyers?|Law|Offices?|Collision|Auto ?body|Body|Motors?|Appraisals?|Logistics|Foods|Markets?|Stores?|Pharmacy"
    r"|School|District|University|College|Bank|Trust|Fund|Agency|Transport\w*|Trucking|Freight|Industries|Enterprises|Solutions"
    r"|Physicians|Care|\w{4,}ology|\w{4,}iatrics?|Transit|Storage|Retrieval|Delivery|Cooperative|Co-?op|Association|Assn|Administrators?|Authority"
    r"|Council|Commission|Police|Department|Dept|Foundation|Hotel|Resort|Apartments?|Realty|Holdings|Supply|Foundry|Outfitters"
    r"|Produce|Towing|Timber|Farms?|Dairy|Brewing|Bakery|Cafe|Restaurant|Airlines?|Railroad|Electric|Plumbing|Roofing|Landscaping"
    r"|Consultants?|Consulting|Reporting|Engineering|Surgeons|Advocates|Team|Ventures|Technologies|Software|Nursing|Hospice|ER"
    r"|Ambulance|Laborator\w+|Pain|Spine|Dental|Wellness|Chiro|Rentals?|Properties|Management|Construction)\b",
    re.IGNORECASE,
)
"""What shows that words name a firm and no person."""
BRANCH = re.compile(r" (?:#|No\. )\d{1,5}$")
_PLACE = re.compile(r"^[\w.' ]+ (?:County|Parish|Township)$")
"""A place where a paper was sworn to, which is no party to it."""
_LINKS = frozenset(
    ("at", "of", "and", "&", "the", "for", "de", "la", "del", "las", "los", "van", "von", "der", "den", "y", "al")
)
_NO_NAME = re.compile(
    r"^(?:the|this|that|these|any|all|each|no|my|our|your|his|her|their|if|when|in|on|at|to|for|from|by|with|as|dear|re|page|date[ds]?"
    r"|section|exhibit|article|rule|form|state of|county of|city of|commonwealth|court|superior|district court|circuit court"
    r"|notary(?: public)?|health insurance portability|protected health|social security|united states|u\.?s\.? mail"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|mon|tues|wednes|thurs|fri|satur|sunday|certified mail|first class|via|by mail|medical records?|billing|records?"
    r"|claims? (?:department|representative|adjuster|manager)|trial lawyers?|attorneys? (?:at|for)|counselors?|law offices?$"
    r"|(?:l\.?l\.?[cp]|p\.?l\.?l\.?c|p\.?c|p\.?a|inc|corp|co)\b\.?|civil (?:action|division)|new matter|plaintiff|defendant|client|patient|attorney|firm)\b",
    re.IGNORECASE,
)
_NEXT_CAPTION = re.compile(
    r"(?<=\w) (?:Date|DOB|Dated|D\.O\.B|Signed|Signature|Phone|Tel|Telephone|SSN|Claim|Policy|Job|VIN|Written|Vehicle|Address|File"
    r"|Account|Acct|Accident|SBN|MRN|INJ|DOI|DOL|Bar|Firm|Age|Sex|Birth|Loss|Sworn|Page|Fax|E-?mail|Cell|Relationship|Printed)\b"
)
"""What begins the next caption of a row, where it stands close behind a name."""
_SENTENCE = re.compile(r"(\b(?:LLC|LLP|PLLC|LPA|APC|PC|PA|LP))\. [A-Z].*$")
"""A legal form without points of its own, whose point ends the sentence."""
_HONORIFIC = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Hon|Prof|Judge)\.? +", re.IGNORECASE)
_ROLE_BEFORE = re.compile(
    r"^(?:(?:the )?(?:Plaintiffs?|Defendants?|Petitioner|Respondent|Clients?|Attorneys?|Patient|Affiant|Declarant|Notary|Mr|Ms|Lawyer|Sign|Signed|Atty\.?|Prov\.?|Pt\.?|Decedent|Mayor|Officer|Sgt\.?|Deputy|Sheriff"
    r"|Claimant|Insured|Owner|Appraiser|Estimator|Adjuster|Doctor|Provider|Firm|Counsel),? )+(?=[A-Z])"
)
_ROLE_BEHIND = re.compile(
    r"[ ,]+(?:(?:the )?(?:Plaintiffs?|Defendants?|Petitioner|Respondent|Clients?|Attorney|Patient|Affiant|Declarant"
    r"|Notary(?: Public)?|Claimant|Insured|Owner|Paralegal|Counsel|Esq(?:uire)?|Date|Dated|Signature|DOB|Individually))\.?$"
)
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV)\b", re.IGNORECASE)
_GENERIC = frozenset(
    re.findall(
        r"\w+",
        """
        a account accident action adjuster affiant affidavit affirmative agreement all amount analyst and answer appraisal appraiser
        associate at attorney attorneys auto authority authorization below bill billing bodily board by case center certified civil
        labor paint supplies tax sales parts materials subtotal deductible sublet balance net gross charges charge
        claim claimant claims client clients code collision commission company complaint contingent contract cost costs counsel
        counselors county court damage damages date dated day declarant declaration defendant demand department director division
        document estimate estimator examiner exchange expires fee fees file final firm first for form health
        hereby hospital in information injury insurance insured insurer interest jury law lawyer lawyers legal letter lien limits
        loss mail manager matter medical motor name necessity new no notary notice of office officer owner paralegal parties party
        patient personal petitioner photographs plaintiff plaintiffs policy preliminary property protection provider public record
        records recovery release repair repairs report representation representative request respondent retainer rights risk
        secretary senior services settlement signature signed specialist state statement superior supervisor supplement the
        part number line oper qty quantity extended price odometer mileage
        group dt svc inj sir madam member inquiry message text deputy clerk hand delivered filed stamp area injured person
        psychotherapy notes note benefits benefit id card victim official omb hipaa oca above named notified you are via
        subject reference cover sheet print screen run list chief administrator coordinator processor representative
        vice president chairman judge honorable commissioner registrar assistant adjudicator reviewer analyst desk unit
        section branch bureau regional central intake receipt received mailed sent faxed enclosure enclosures copy copies
        confidential privileged urgent important thank thanks regards sincerely respectfully truly
        release released disclosure purpose expiration information requested requesting recipient sender
        rules regulating employment malpractice valuation market orig est lbr hr ref nm ownr ins contingency hourly
        cost total summary history physical therapy x mri ct emergency room urgent
        title to total trial undersigned unit vehicle verification witness your sworn subscribed deposition trust total
        """,
    )
)  # fmt: skip


_INITIALED = re.compile(r"(?:[A-Z]\.){1,2} ?(?P<family>[A-Z](?:[a-z]{2,}|[A-Z]{2,}|'[A-Z][a-z]+)(?:-[A-Z][a-z]+)?)")
"""A person named by initials with points and the family's name: "K. Odom"."""


def clean(printed: str) -> str:
    """Return a name without titles, roles and marks around it."""
    bare = re.sub(r"^[\W_]+", "", printed.strip())
    bare = re.sub(r"\s*[(\[\"\u201c].*$", "", bare)
    bare = _SENTENCE.sub(r"\1", bare)
    bare = _NEXT_CAPTION.split(bare)[0]
    bare = _ROLE_BEFORE.sub("", bare)
    bare = _HONORIFIC.sub("", bare)
    bare = _ROLE_BEHIND.sub("", bare)
    return bare.strip(" ,;:_-|") if re.search(r"\b(?:[A-Z]|Inc|Corp|Co|Ltd|Jr|Sr)\.$", bare) else bare.strip(" .,;:_-|")


def is_name(printed: str) -> bool:
    """Tell whether a run of words with capitals names a person or a firm: two words or more, none of a paper's own."""
    printed = BRANCH.sub("", printed)
    if (firm := re.match(r"The (?=[A-Z])", printed)) is not None and FIRM.search(printed):
        printed = printed[firm.end() :]
    words = re.findall(r"[A-Za-z][\w'\u2019.\-]*", printed)
    proper = [word for word in words if word.lower().strip(".") not in _GENERIC and len(word.strip(".")) > 1]
    capital = all(word[0].isupper() or word in _LINKS for word in words)
    if len(words) < 2 or not proper or not capital or _NO_NAME.match(printed) or re.search(r"\d", printed):
        return False
    if _PLACE.search(printed):
        return False
    return bool(FIRM.search(printed)) or len(proper) >= 2


def is_person(printed: str) -> bool:
    """Tell whether a name is a person's: nothing in it names a firm."""
    return is_name(printed) and not FIRM.search(printed) and " and " not in printed and "&" not in printed


def is_initialed(printed: str) -> bool:
    """Tell whether a name is a person's of whom only initials stand before the family's name: "K. Odom"."""
    short = _INITIALED.fullmatch(printed)
    family = short["family"] if short is not None else ""
    return bool(family) and family.lower() not in _GENERIC and not _NO_NAME.match(family) and not FIRM.search(family)


def individual(span: Span) -> Token[str] | None:
    """Return the words as the name of one person, without titles and roles."""
    found = person(span)
    if found is None:
        return None
    before, comma, behind = found.value.partition(",")
    last_first = comma and len(before.split()) == 1
    printed = clean(found.value if last_first or _SUFFIX.match(behind.strip()) else before)
    return Token(printed, found.span) if is_person(printed) or is_initialed(printed) else None


def party(span: Span) -> Token[str] | None:
    """Return the words right of a caption as the name of a person or a firm."""
    found = individual(span)
    if found is not None:
        return found
    whole = name(span)
    if whole is None:
        return None
    match = re.match(NAME, whole.value) or re.match(rf"{_PART}", whole.value)
    printed = clean(match.group()) if match is not None else ""
    apart = match is not None and whole.value[match.end() :].startswith(",") and FIRM.search(printed) is not None
    fills = len(printed) > 0.5 * len(whole.value) or apart
    return Token(printed, whole.span) if is_name(printed) and fills else None
