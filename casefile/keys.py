"""Storage keys: what stands where, and what a key may say (never a person's name or an original file name)."""

from __future__ import annotations

import re
import unicodedata

from casefile.documents import FiledDocument, document_date, organisation
from casefile.ids import derive_id
from casefile.records.registry import KIND_BY_NAME

# A name goes into a key only when one of these words shows that it is an organisation's: an allow-list, since a
# sole practitioner's bill carries a person's name where others carry a clinic's.
_ORGANISATION = re.compile(
    r"\b(inc|llc|llp|corp|corporation|company|co|ltd|plc|group|associates|center|centre|hospital|clinic|medical"
    r"|health|healthcare|care|imaging|radiology|laboratory|lab|labs|pharmacy|ambulance|emergency|physicians"
    r"|orthopa?edics?|surgery|surgical|therapy|rehab|rehabilitation|chiropractic|dental|urgent|services?|system"
    r"|insurance|mutual|casualty|indemnity|assurance|plan|auto|police|sheriff|highway|patrol|department|dept"
    r"|court|county|city|state|foods|industries|enterprises|school|university|college|bank|agency|bureau"
    r"|medicare|medicaid|medi-cal|foundation|institute|partners|systems|solutions|logistics|stores?|farms?)\b",
    re.IGNORECASE,
)


def original_key(sha256: str) -> str:
    """Return the key of an original by its hash."""
    return f"originals/{sha256[:2]}/{sha256[2:4]}/{sha256}"


def report_key(number: str, report: str) -> str:
    """Return the key of one of a matter's reports, such as "ledger.json"."""
    return f"matters/{number}/reports/{report}"


def review_key(number: str | None, name: str) -> str:
    """Return the key of a part of a matter's review sheet, such as "review.html"; None for the unsorted files."""
    return report_key(number, name) if number else f"unsorted/{name}"


def version_prefix(number: str, document: str, version: int) -> str:
    """Return the prefix of one version of a generated document: "matters/N/generated/lien-letters/x/v001/"."""
    return f"matters/{number}/generated/{document}/v{version:03d}/"


def as_made_key(number: str, sha256: str) -> str:
    """Return the key of a matter's case file as it stood when a version was made, by the hash of what it says."""
    return f"matters/{number}/as-made/{sha256}.json.gz"


def document_key(document: FiledDocument) -> str:
    """Return the key of a filed document's searchable PDF."""
    day = document_date(document.record)
    date = day.isoformat() if day else "undated"
    name = f"{date} {document.kind} - {key_organisation(document)} - {document.id[:8]}.pdf"
    if document.held in {"privileged", "protected"}:
        return f"matters/{document.matter}/privileged/{name}"
    return f"matters/{document.matter}/records/{KIND_BY_NAME[document.kind].folder}/{name}"


def key_organisation(document: FiledDocument) -> str:
    """Return the organisation as a key may say it, or "unnamed" where none is surely an organisation."""
    name = organisation(document.record)
    if name is None or not _ORGANISATION.search(name):
        return "unnamed"
    return slug_words(name) or "unnamed"


def slug_words(name: str) -> str:
    """Return the name with only letters, digits, spaces and hyphens, at most 60 characters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"\s+", " ", re.sub(r"[^A-Za-z0-9 \-&]+", " ", plain)).strip()[:60].strip()


def holder_slug(name: str) -> str:
    """Return the folder of a lienholder's letters: "golden-valley-health-plan"; a hash where it may be a person."""
    slug = re.sub(r"[^a-z0-9]+", "-", slug_words(name).lower()).strip("-")
    if not _ORGANISATION.search(name):
        return f"holder-{derive_id(slug or name)[:8]}"
    return slug or "holder"
