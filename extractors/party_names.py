"""Names of parties as a paper of court prints them: their case, the marks that end them, the role before them."""

from __future__ import annotations

import re

from extractors.names import in_case

ROLE = r"(?:cross-|counter-|third-party |co-)?(?:plaint[il1]ff?[fe]?|defendan[tl1i]|respondent|petitioner|claimant)s?"
_ABBREVIATED = re.compile(r"\b(?:inc|corp|co|ltd|jr|sr|esq|[a-z])\.$|\bal\.$", re.IGNORECASE)
_ROLE_BEFORE = re.compile(rf"(?:the )?(?P<role>{ROLE})(?:/{ROLE})*(?=$|[,:;.\s])[,:;.]? *", re.IGNORECASE)
_ROLE_BEHIND = re.compile(rf",? +(?:the )?{ROLE}$", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*\((?:[\"“'”]|hereinafter).*$|,? +(?:by and through|through (?:his|her|its|their)|c/o|individually)\b.*$"
    r"|,? +in the above.*$|[,;]? +and (?:his|her|its|their) attorneys?\b.*$",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"(?:[,;]?(?: +and)? +(?:(?:john|jane|richard) )?does?(?:,? *(?:nos?\.? *)?(?:\d+|[ivx]+)\b.*)?"
    r"|[,;]?(?: +and)? +(?:abc|xyz) (?:corp|compan|ent)\w*\b.*|[,;]? +et\.? al\.?)$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\band\b|;|&(?= [A-Z][a-z]+ [A-Z])|,(?= (?!inc|llc|l\.l\.c|llp|ltd|co\b|corp|p\.|jr|sr|m\.|d\.|esq))",
    re.IGNORECASE,
)


def ordinary_case(printed: str) -> str:
    """Return a printed name with its words in capitals as ordinary print has them: "Defendant Dale Brannock"."""
    runs = re.sub(
        r"(?<!\d)[A-Z][A-Z'\u2019.,&\-]+(?: +[A-Z][A-Z'\u2019.,&\-]*)*(?![a-z])", lambda run: _cased(run[0]), printed
    )
    return re.sub(r"(\d)(ST|ND|RD|TH)\b", lambda run: run[1] + run[2].lower(), runs)


def tidy(name: str) -> str:
    """Return a name without the marks that end it in its sentence; "Inc." and initials keep their point."""
    bare = name.strip(" ,;:'\u2019")
    return bare if _ABBREVIATED.search(bare) else bare.rstrip(" .,;:'\u2019")


def without_role(printed: str) -> tuple[str | None, str]:
    """Return the role that stands before a party's name, as "defendant" or "defendants", and the name itself."""
    before = _ROLE_BEFORE.match(printed)
    name = printed[before.end() :] if before is not None else printed
    return (before["role"].lower() if before is not None else None), tidy(_TAIL.sub("", _ROLE_BEHIND.sub("", name)))


def side(role: str) -> str:
    """Return which side of the caption a role stands on."""
    return "plaintiff" if re.search(r"plaint|petitioner|claimant", role) else "defendant"


def alone(caption: str, role: str) -> str | None:
    """Return the party that a role alone means: the only one on its side, all where the role is plural, else None."""
    known = tidy(_UNNAMED.sub("", caption))
    several = _SEVERAL.search(known) is not None or (
        known != tidy(caption) and re.search(r"et\.? al", caption, re.IGNORECASE) is not None
    )
    return known if known and (role.endswith("s") or not several) else None


def _cased(run: str) -> str:
    if re.match(r"DOES?\b", run):
        return run
    cased = in_case(run)
    return re.sub(r"\bDoes(?=$| [\d,])", "DOES", cased)
