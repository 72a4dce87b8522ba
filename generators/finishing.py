"""From a view to a finished document: rendered, its claims placed, its gaps listed, nothing unclaimed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casefile.claims import Claim, SettingsClaim
from casefile.errors import PermanentError
from casefile.problems import Problem
from casefile.vocabulary import Vocabulary
from generators.claimbook import ClaimBook
from generators.desk import Built
from generators.figures import Unclaimed, find, unclaimed
from generators.places import attach, gaps
from generators.shipped import static_text, template
from generators.word import missing, render


def finish(name: str, template_name: str, view: Vocabulary, book: ClaimBook, problems: Sequence[Problem] = ()) -> Built:
    """Return the finished draft of that name.

    A figure that stands in the template itself (a suite number in the letterhead) is the firm's own.

    Raises:
        UnusableInput: the template is broken. PermanentError: a figure, date or code in it has no claim.
    """
    form = template(template_name, book.desk.templates)
    docx = render(form, view, pictures=book.pictures)
    claims = attach(book.claims, docx)
    bare = unclaimed(docx, claims)
    own = tuple(_of_template(bare, form, template_name, len(book.claims))) if bare else ()
    left = [one for one in bare if not any(one.where == claim.where and one.figure.text == claim.text for claim in own)]
    if left:
        raise PermanentError(
            f"{name}: {len(left)} figures, dates or codes have no claim, the first at {left[0].where}; "
            "the draft was not kept"
        )
    notes = (Problem(code="template-lacks", sentence=sentence) for sentence in missing(form, type(view)))
    return Built(
        name=name,
        docx=docx,
        claims=(*claims, *own),
        gaps=tuple(gap.sentence for gap in gaps(docx)),
        problems=(*problems, *notes),
        exhibits=book.exhibits,
    )


def _of_template(bare: Sequence[Unclaimed], form: bytes, name: str, last: int) -> Iterator[Claim]:
    typed = {figure.text for figure in find(static_text(form))}
    for one in bare:
        if one.figure.text in typed:
            last += 1
            text = one.figure.text
            yield SettingsClaim(id=f"c{last:04d}", text=text, where=one.where, value=text, key=f"template.{name}")
