"""Parts of the body: what a study's title says was imaged."""

from __future__ import annotations

import re

from casefile.pages import Word
from extractors.spans import Span

_ANATOMY = re.compile(
    r"^(?:(?:[ctl]|c/?t|t/?l|l/?s)[- ]?spines?|spines?|spinal|cervical|thoracic|lumbar|lumbosacral|thoracolumbar"
    r"|sacrum|sacral|coccyx|si"
    r"|sacroiliac|neck|back|head|brain|skull|cranial|face|facial|maxillofacial|mandible|orbits?|orbital"
    r"|sinus(?:es)?|nasal|nose|tmj|temporal"
    r"|shoulders?|clavicles?|scapulae?|humerus|arms?|elbows?|forearms?|radius|ulna|wrists?|hands?|fingers?|thumbs?"
    r"|ribs?|sternum|chest"
    r"|thorax|abdomen|abdominal|pelvis|pelvic|hips?|femurs?|thighs?|knees?|patella|tibia|fibula"
    r"|tib(?:ia)?/?-?fib(?:ula)?|legs?|ankles?"
    r"|foot|feet|heels?|calcaneus|toes?|extremit(?:y|ies)|joints?|carotid|venous|renal|kidneys?|liver|aorta"
    r"|scrotum|breast|soft|heart"
    r"|lung|rotator|achilles|calf|buttock|groin|trunk|body|teeth|jaw|occiput|atlas|axis|kub)$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^(?:left|right|lt|rt|l|r|bilateral|both|upper|lower|lateral|medial|anterior|posterior|tissues?|joints?|spine"
    r"|canal)$",
    re.I,
)
_NO_PART = re.compile(
    r"^(?:m\.?r\.?i|mr|c\.?t|cta|cat|xr|x-?rays?|x|rays?|ultrasound|us|sonogram|doppler|magnetic|resonance|imaging"
    r"|computed"
    r"|tomography|tomographic|radiographs?|radiography|radiographic|exam|examination|study|scan|report|of|the|a|an|with"
    r"|without|w/?[o0]?|and|or|contrast|iv|intravenous|gadolinium|views?|\d+|two|three|four|five|six|seven|ap|pa"
    r"|lateral|oblique|obliques"
    r"|flexion|extension|series|complete|limited|minimum|min|routine|plain|films?|non-?contrast|enhanced|3t|1\.5t|tesla"
    r"|open|upright|standing|weight-?bearing|portable|diagnostic|final|unenhanced|procedure|\(?\d{5}\)?|only|bilateral"
    r"|reconstruction|reformations?|reformatted|mouth|to|in|for|performed|on|cpt|odontoid|sunrise|scaphoid|y"
    r"|axillary)$",
    re.IGNORECASE,
)
_LONGEST = 5  # words of a part at most


def body_part(span: Span) -> Span | None:
    """Return the words of a study's title that name the part of the body, those that stand together first."""
    taken: list[Word] = []
    for word in span.words:
        bare = word.text.strip(".,:;()-\u2013")
        if not bare or _NO_PART.match(bare) or re.search(r"\d{1,2}[:/]\d", bare):
            if _names_part(taken):
                break
            taken = []
            continue
        taken.append(word)
        if word.text.endswith((",", ":", ";")):
            if _names_part(taken):
                break
            taken = []
    if not _names_part(taken) or len(taken) > _LONGEST:
        return None
    last = taken[-1]._replace(text=taken[-1].text.rstrip(".,:;"))
    return Span(span.page, (*taken[:-1], last))


def _names_part(words: list[Word]) -> bool:
    return any(_ANATOMY.match(word.text.strip(".,:;()-\u2013")) for word in words)
