"""Endings: the rows that close a paper and are no text of it: farewell, signature, typist's marks, small print."""

from __future__ import annotations

import re

from extractors.people import is_credential, person
from extractors.spans import Span

_CLOSES = re.compile(
    r"^\W*(?:"
    r"sincerely|respectfully|very truly|yours |cordially|(?:with )?(?:kind|best"
    r"|warm)(?:est)? (?:personal )?regards|regards,?$"
    r"|thank(?:s| you)(?: very much| again| kindly| so much)? for (?:the (?:courtesy|opportunity|privilege|kind"
    r"|referral)|refer"
    r"|allowing|asking me to (?:see|evaluat|participat|consult)|your (?:kind |courteous )?(?:referral|courtesy)|this"
    r"|involving|entrusting|sending|letting)"
    r"|it (?:is|was|has been) a pleasure|if (?:you have|there are|i can) (?:any |further |be of )"
    r"|please (?:do not hesitate|feel free|contact (?:me|us|our office))"
    r"|(?:final (?:report )?|preliminary (?:report )?|report )?(?:electronically|digitally|e-?) ?(?:signed"
    r"|authenticated|verified"
    r"|approved)\b|e-?signed\b|signed(?: by|:| and)|signed \(|(?:final )?report (?:electronically )?(?:signed"
    r"|verified|approved|finali[sz]ed)"
    r"|authenticated by|verified by|reviewed and (?:signed|approved)|finali[sz]ed (?:by|on)|approved by"
    r"|signature(?: line|:| of|$| on file)|(?:provider|physician|nurse|doctor|therapist|clinician|patient|surgeon"
    r"|radiologist)(?:'s)?"
    r" signature"
    r"|(?:dictated|transcribed|typed|interpreted|reported|released|read)(?: and \w+)?(?: (?:by|but|on|date)\b|:"
    r"| ?dt/tm)"
    r"|(?:interpreting|reading|reporting|dictating) (?:radiologist|physician|provider|doctor)\b"
    r"|(?:prelim(?:inary)?|final|over-?read|read) by\b|signed [A-Z][\w.'\-]* [A-Z].*\d|rad [A-Z]+,[A-Z]+"
    r"|transcriptionist|transcription(?:ist)? (?:id|date|by)|dictat(?:ion|or)\b(?: (?:id|date))?:|scribed? (?:by"
    r"|attestation)"
    r"|(?:d|t|dd|dt|td|r|dict|trans|tr)[:.] ?\d{1,2}[/\-]\d"
    r"|job(?: #| ?no| id|:| number)|doc(?:ument)? ?(?:id|#|no\.?)[: ]"
    r"|(?:sign[- ]?off|report|document|note) status\b|(?:encounter|note|chart) (?:signed|closed|sign[- ]off)\b"
    r"|cc ?: ?.*\b(?:m\.?d|d\.?o|d\.?c|esq|attorney|file|records|office|clinic|dr|p\.?c)\b.*|copies? to\b|c\.c\.:"
    r"|(?:\*+ ?)?(?:end of (?:report|note|document|summary|visit)|final(?: result)? ?\*+|final report|report end"
    r"|preliminary report)(?: ?\*+)?$"
    r"|this (?:report|document|note|record|fax|message|information|communication|dictation|electronic|chart"
    r"|transmission)"
    r"[^.]{0,40}\b(?:contains?|confidential|(?:was|were|has been|is|may have been) (?:\w+ )?(?:dictated"
    r"|transcribed|generated|created"
    r"|electronically|prepared|produced|intended|privileged|protected|completed using))"
    r"|confidential(?:ity)?\b.{0,30}(?:notice|information|$)|the information contained in|portions of this"
    r"|voice recognition"
    r"|printed (?:by|on|at|from)\b|generated (?:by|on)\b|date printed|faxed\b"
    r"|diplomate\b|board[- ]certified\b|fellow(?:ship)?[ ,-]|lic(?:ense)?\.?(?: ?#| no| number|:)|npi ?[#:]"
    r"|(?:(?:critical|significant|these|the|preliminary|positive|urgent) )*(?:(?:results?|findings?|report) )?"
    r"(?:(?:were|was|have been|has been) )?(?:called|phoned|telephoned|relayed|communicated)"
    r"(?: (?:by|over|via)(?: the)? (?:tele)?phone)? to .*\b\d{1,2}:?\d{2}\b"
    r"|your (?:own )?(?:provider|doctor|physician|clinician|care team)s? (?:may|might) not (?:yet )?have"
    r"|(?:you|the patient) (?:may|might) (?:see|get|receive) (?:this|these|your|test) results? before"
    r"|i (?:certify|have (?:personally )?reviewed the (?:images|note|documentation)|attest|hereby)\b"
    r")",
    re.IGNORECASE,
)
_TYPIST = re.compile(r"^[A-Z]{2,4} ?[:/\\] ?[a-z]{2,4}\d*(?:$| +[DT]:.*)")
_FAREWELL = re.compile(
    r"^(?:thank(?:s| you)|it (?:is|was|has been) a pleasure|sincerely|if you have any)\b", re.IGNORECASE
)
_BLANK = re.compile(r"^[\W_]*$")
_SIGNED_WITH = re.compile(
    r"(?:/ ?(?:radiologist|physician|surgeon|provider|attending) ?)?"
    r"(?:[A-Z]{2} )?(?:(?:lic(?:ense)?|npi)\.?:? ?(?:no\.? ?|# ?)?[A-Z]{0,4}\d{4,12})?,? ?"
    r"(?:\d{1,2}/\d{1,2}/\d{2,4},?(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?)?",
    re.IGNORECASE,
)
_NAME_WORDS = 7  # words of a signature's name with its credentials at most


def ends_report(row: Span) -> bool:
    """Tell whether the row closes a paper: what stands after it, up to the next heading, is no text of the report."""
    text = row.text
    if _BLANK.match(text) and len(text) >= 5:
        return "_" in text
    return bool(_CLOSES.match(text) or _TYPIST.match(text)) or is_signature(row)


def begins_farewell(words: Span) -> bool:
    """Tell whether the words, after a full stop within a row, begin the farewell."""
    return bool(_FAREWELL.match(words.text) and _CLOSES.match(words.text))


def is_signature(row: Span) -> bool:
    """Tell whether the row is a name with its credentials alone."""
    row = _unlicensed(row)
    if len(row.words) > _NAME_WORDS or ":" in row.text:
        return False
    found = person(row)
    end = len(row.words)
    while found is None and end > 2:
        end -= 1
        if is_credential(row.words[end - 1].text):
            found = person(Span(row.page, row.words[:end]))
    return found is not None and any(is_credential(word.text) for word in found.span.words)


def _unlicensed(row: Span) -> Span:
    """Return the row up to a licence's number or the day and hour of signing, where a credential stands before it."""
    for at in range(2, len(row.words)):
        if not is_credential(row.words[at - 1].text):
            continue
        if _SIGNED_WITH.fullmatch(" ".join(one.text for one in row.words[at:])):
            return Span(row.page, row.words[:at])
    return row
