"""Firms: what tells the name of a company, an agency or a practice from titles, captions, addresses and sentences."""

from __future__ import annotations

import re

_TREATS = re.compile(
    r"\b(?:hosp(?:ital)?s?|infirmary|sanatorium|med(?:ical)?|clinics?|clinicas?|health(?:care)?|imaging|(?:tele)?radiology"
    r"|scans?|mri|x-?ray|open mri"
    r"|therap(?:y|ies|ists?)|rehab\w*|physicians?|doctors|surg\w+|ortho\w*|chiro\w*|dent\w*|pharmacy|rx|drugs?"
    r"|apothecary|acupuncture|massage|bodywork|ambulance|ems|ambulatory|rescue|lab|labs|laborator\w+|patholog\w*"
    r"|diagnostics?|care|wellness|spine|pain|neuro\w*|bone|joint|sports?|anesthesi\w*|medicine|pediatrics?|podiatry"
    r"|foot|hand|eye|optical|optometry|vision|hearing|prosthetics|orthotics|supply|equipment|dme|nursing|hospice"
    r"|psych\w*|counsel?ing|behavioral|memorial|regional|mercy|specialists?|practice|institute|vascular|cardiology"
    r"|dermatology|urology|oncology|ent|women's|family|primary|m\.?d|d\.?o|d\.?c|d\.?p\.?t|dds|np|pt|lmt|l\.?ac)\b",
    re.IGNORECASE,
)
_INSURES = re.compile(
    r"\b(?:ins(?:urance)?|insurers?|mut(?:ual)?|cas(?:ualty)?|indemnity|assurance|reciprocal|exchange|underwriters?"
    r"|surety|guaranty|fidelity|specialty|preferred|protective|rrg|risk|pool|fund|trust|auto(?:mobile)?s?|motor(?:ists?)?"
    r"|drivers|farm(?:ers)?|property|general|national|nationwide|american|life|state|county|direct|financial|agency"
    r"|group|plans?|administrators?|tpa|adjust\w*|claims?|bureau|association|assoc|coverage|benefits?)\b",
    re.IGNORECASE,
)
_TRADES = re.compile(
    r"\b(?:co|company|cos|corp\w*|inc|incorporated|ltd|l\.?l\.?c|l\.?l\.?p|l\.?p|p\.?c|p\.?a|p\.?l\.?l\.?c|pllp|s\.?c"
    r"|associates?|assoc|assn|association|group|partners(?:hip)?|services?|solutions?|systems?|enterprises?|holdings"
    r"|industries|authority|dept|department|division|office|bureau|commission|agency|administration|center|centre|ctr"
    r"|district|county|city|state|town|village|tribe|nation|university|college|school|academy|army|navy|veterans"
    r"|fund(?:ing)?|capital|finance|bank|trust|union|local|plan|medicare|medicaid|tricare|blue|cross|shield|recover(?:y"
    r"|ies)|subrogation|collections?|receivables?|contractors?|consultants?|network|foundation|society|cooperative|co-op|board"
    r"|hmo|ppo|bodyworks?|staffing|brothers|bros|sons|fire|police|sheriff'?s?|patrol|transport(?:ation)?)\b",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"\b(?:county|state|general|group|national|association|assoc|american|life|direct)\b", re.IGNORECASE
)
_LEGAL_FORM = re.compile(
    r"\b(?:inc|incorporated|ltd|l\.?l\.?c|l\.?l\.?p|corp(?:oration)?|p\.?c|p\.?a|p\.?l\.?l\.?c|co|company)\b\.?",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:law|attorneys?|esq|lawyers?|counsel(?:ors?)?(?! ?ing)|legal|trial|firm|advocates)\b", re.IGNORECASE
)
_OPENS = re.compile(
    r"(?:good (?:morning|afternoon|evening)|dear|hello|re:?|mr|mrs|ms|your|our|we|his|her|their|this|that|these|thanks?"
    r"|with thanks|please|if|when|see|use|do not|did|does|no|not|if|above|below|pending|from|attn|attention|c/o|cc"
    r"|via|remit|issued|registered|by e-?mail|questions|provider|prov|payer|lienor|proc|signature|preop"
    r"|an? |total|record of|report of|notice of|memorandum of|letter of"
    r"|explanation of|statement of|schedule of|affidavit of|offer of|offer on|invoice for|superbill|bill for"
    r"|itemi[sz]ed|summary of|proof of|certificate of|binder|use case|\[ ?x? ?\])(?![\w'])",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r" (?:is|are|was|were|be|been|has|have|had|you|your|we|he|she|they|will|must|shall|cannot|please|did|does|do not)"
    r"(?= |$|[,.])"
)
_OPEN_END = re.compile(r" (?:for|of|to|by|on|in|the|and|with|from|at|or|as|is|are|&)$", re.IGNORECASE)
_PAPERS = (
    r"(?:letter|statement|stmt|notice|form|report|records?|history|listing|sheet|slip|screen|image|inquiry|analysis"
    r"|worksheet|ledger|memo(?:randum)?|invoice|bill|superbill|copy|log|evaluation|request|response|acknowledge?ment"
    r"|authori[sz]ation|affidavit|binder|certificate|schedule|summary|notes?|chart|card|print|prt|dec|declarations?"
    r"|position|denial|receipt|voucher|explained|profile|application|questionnaire|verification|narrative|diary"
    r"|remittance|advice|list|detail|transcript|representation|confirmation|verif|items|mail|courier|email|e-mail)"
)
_TITLED = re.compile(
    rf"\A(?:.* )?(?:[\w.]+/)?{_PAPERS}s?(?:(?:/| / | & | and | of | to | for | by | \()[^,]*)?\.?", re.IGNORECASE
)
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
    "|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    "|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma"
    "|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington"
    "|West Virginia|Wisconsin|Wyoming"
)
_COVERS = (
    r"(?:personal|private passenger|commercial|auto(?:mobile)?|motor vehicle|vehicle|motorcycle|pip|apip|basic"
    r"|no-fault|no fault|medical|med|pay(?:ments?)?|medpay|injury|protection|economic|loss|benefits?|insurance|policy"
    r"|unit|claims?|ledger|liability|bodily|property|damage|only|uninsured|underinsured|motorist|um|uim|coverage|collision"
    r"|comprehensive|physical|and|or|expenses?|specials|to|others|each|occurrence|per|person|accident)"
)
_COVER = re.compile(rf"(?:(?:{_STATE_NAMES}|[A-Z]\.) )?{_COVERS}(?:[ /&]+{_COVERS})*", re.IGNORECASE)
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_PLACE = re.compile(
    rf"(?:[\w.'\-]+ ){{0,3}}[\w.'\-]+, (?:{_STATE_NAMES}|(?!MD|DC|PA)(?:{_STATES}))\.?(?: \d{{5}}(?:-\d{{4}})?)?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\d+[A-Z]? [\w.' ]*\b(?:st|street|ave|avenue|rd|road|dr|drive|blvd|boulevard|ln|lane|way|pkwy|parkway|hwy|highway"
    r"|ct|court|pl|place|pike|loop|cir|circle|terrace|sq|square|row|trail)\b.*|p\.? ?o\.? ?(?:box|drawer).*|.*\b"
    rf"(?:{_STATES}),? \d{{5}}(?:-\d{{4}})?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z][A-Za-z.'\-]*")
_GENERIC = frozenset(re.findall(
    r"\S+",
    """
    a an and by for from in of on or the to with per not no non your our & /
    account acct accounts activity address adjuster adjusters adjustment adjustments administrator administrators
    admission admit after age allowed amount area attending auto balance before benefit benefits bill billed billing
    bodily branch business care carrier case casualty center charge charges city claim claimant claims client clinic
    code collection collections collision company contact contractor contracts copy correspondence cost course
    coverage credit customer daily damage data date day days ded deductible dental department dept description
    detail diagnostic disability discharge discipline division dob doctor due duplicate effective emergency employee
    employer encounter entered eob est examiner excess expense expenses explanation facility fax fee fees file
    financial first form forward full group guarantor handler health history hospital id imaging indication
    indications information injured injury inquiry inpatient insurance insured insurer intercept interventional
    invoice itemized last ledger liability lien lienholder lienor limit loss management manager med medical medicine
    medpay member met mortgage motorist name notice now nuclear number observation occurrence office on onset only
    operating operations operative order other outpatient page paid pain partial party patient pay payable payee
    payer payment payments payroll person personal phone physical pip plan pmt pmts policy policyholder portal
    portion position practitioner premium procedure program progress property protection prov provider providers pt
    radiology rec record records recovery reduction ref reference referring remit repayment report request resource
    review room rx sales secondary seller sent service services settlement short signature specials specialty
    specialist sponsor staff state statement status stmt street streets subrogation subscriber suffering summary
    supervisor surgery surgeon taken team technical telephone tel term therapy third thru time title today total
    totals transport treating treatment type um uim um/uim underinsured uninsured unit units vehicle visit warehouse
    wage workers worker's workers' zip st po box ambulance anesthesia streets self advice summary medicare-case
    nurse tech hospitalist registered veteran-owned police
    bthdt birth birthdate born d.o.b d.o sex f m mi mrn pat nm bene mcr stmt from-thru resp case cis rin msp l contract
    type same d/i dear hrs reg read prev pres base period work what owes fein why when reason take effect visit out job
    hire hire/start dt clock/badge doh worked hours earnings log excerpt omb signed printed print relationship
    """,
))  # fmt: skip
_OF_STATE = re.compile(r"(?:[\w.]+ )?(?:department|dept\.?|division|bureau|office) of ", re.IGNORECASE)


def may_be_firm(printed: str) -> bool:
    """Tell whether the words can be a name: none of a caption, a title, a kind of cover, an address or a sentence."""
    printed = printed.strip(" .,;:#*_-")
    if not printed or re.search(r"[\[\]?_@]|\.{3}", printed):
        return False
    if _ADDRESS.fullmatch(printed) or _PLACE.fullmatch(printed) or _COVER.fullmatch(printed):
        return False
    words = [word.strip(".").lower() for word in _WORD.findall(printed)]
    if all(word in _GENERIC for word in words) and not _OF_STATE.match(printed):
        return False
    if _LEGAL_FORM.search(printed):
        return True
    return not (_OPENS.match(printed) or _SAYS.search(printed) or _TITLED.fullmatch(printed))


def is_cut_off(printed: str) -> bool:
    """Tell whether the words end where a name goes on."""
    return _OPEN_END.search(printed.strip(" .,;:")) is not None


def is_law_firm(printed: str) -> bool:
    """Tell whether the words name lawyers."""
    return _LAW.search(printed) is not None


def treats(printed: str) -> bool:
    """Tell whether the words name somebody who treats patients or sells what they need."""
    return _TREATS.search(printed) is not None


def insures(printed: str) -> bool:
    """Tell whether the words name an insurer, or who handles its claims."""
    return _INSURES.search(printed) is not None and not (is_law_firm(printed) or _treats_alone(printed))


def is_trading(printed: str) -> bool:
    """Tell whether a word of the name says what it does, or which form it has."""
    return bool(_TRADES.search(printed) or _TREATS.search(printed) or _INSURES.search(printed))


def _treats_alone(printed: str) -> bool:
    rest = _PLACES.sub("", _TREATS.sub("", printed))
    return _TREATS.search(printed) is not None and _INSURES.search(rest) is None
