"""The run forms of the dashboard: one titled model each. They hold ids, choices and dates alone.

Prefect records in clear what is typed into a form, so no form asks for an amount, a name or a diagnosis: a demand's
amount is set in the Word draft or on the command line. The code of an authenticator is worthless once used.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

MATTER = Field(
    title="Matter", description="The matter's number, such as 2026-0142", pattern=r"^[A-Za-z0-9][A-Za-z0-9.\-]{0,31}$"
)
STAFF = Field(
    title="Who is asking", description="Your staff id, as the settings list it", pattern=r"^[a-z][a-z0-9._-]{0,31}$"
)


class Form(BaseModel):
    """What all run forms share: closed, and silent about its input in errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class DemandForm(Form):
    """What a settlement demand needs to be told."""

    model_config = ConfigDict(title="Settlement demand")

    matter: Annotated[str, MATTER]
    staff: Annotated[str, STAFF]
    variant: Annotated[
        Literal["open", "policy-limits", "time-limited", "underinsured"],
        Field(
            title="Kind of demand",
            description="Open, within policy limits, time-limited, or to the client's own underinsured carrier",
        ),
    ] = "open"
    expires: Annotated[
        dt.date | None,
        Field(title="Open until", description="The last day for acceptance; leave empty to let the attorney set it"),
    ] = None
    payment_by: Annotated[
        dt.date | None,
        Field(title="Payment by", description="The day by which payment is due, where the statute asks for one"),
    ] = None
    sent_by: Annotated[
        Literal["", "email", "fax", "certified", "mail", "overnight", "email, certified"],
        Field(
            title="Sent by", description="How it goes out; empty for e-mail and certified mail, or as the statute says"
        ),
    ] = ""


class DiscoveryForm(Form):
    """What a discovery response needs to be told."""

    model_config = ConfigDict(title="Discovery response")

    matter: Annotated[str, MATTER]
    staff: Annotated[str, STAFF]
    served: Annotated[
        Literal["interrogatories", "form_interrogatories", "requests_for_production", "requests_for_admission"],
        Field(title="Which requests", description="The kind of requests that were served"),
    ] = "interrogatories"
    set_number: Annotated[
        str,
        Field(title="Set", description="The set's number as printed, such as One; empty for the newest", max_length=20),
    ] = ""


class LienForm(Form):
    """What lien letters need to be told."""

    model_config = ConfigDict(title="Lien letters")

    matter: Annotated[str, MATTER]
    staff: Annotated[str, STAFF]
    letter: Annotated[
        Literal["fitting", "itemization", "reduction", "dispute"],
        Field(title="Kind of letter", description="Fitting: what the file calls for, holder by holder"),
    ] = "fitting"


class ChronologyForm(Form):
    """What a chronology needs to be told."""

    model_config = ConfigDict(title="Medical chronology")

    matter: Annotated[str, MATTER]
    staff: Annotated[str, STAFF]
    visits: Annotated[
        Literal["all", "since-loss"],
        Field(title="Which visits", description="All that the file shows, or those since the date of loss alone"),
    ] = "all"


class RequestForm(Form):
    """What requests for missing papers need to be told."""

    model_config = ConfigDict(title="Requests for what is missing")

    matter: Annotated[str, MATTER]
    staff: Annotated[str, STAFF]


DRAFT = Field(
    title="Draft",
    description="As the drafts table names it, such as 2026-0142/settlement-demand/v001",
    pattern=r"^[A-Za-z0-9.\-]+(/[a-z0-9\-]+){1,2}/v\d{3}$",
)


class SentForm(Form):
    """What is to be told of a released version that went out."""

    model_config = ConfigDict(title="Sent")

    draft: Annotated[str, DRAFT]
    staff: Annotated[str, STAFF]
    on: Annotated[dt.date, Field(title="Sent on", description="The day on which it really went out")]
    manner: Annotated[
        Literal[
            "email",
            "mail",
            "certified mail",
            "overnight",
            "fax",
            "personal",
            "electronic service",
            "email, certified mail",
            "email, mail",
            "email, overnight",
        ],
        Field(title="How it went out", description="A time-limited offer's last day depends on it"),
    ]
    received: Annotated[
        dt.date | None, Field(title="Received on", description="Where the law counts from receipt; empty if not known")
    ] = None


class AnswerForm(Form):
    """What is to be told of an answer to a version that was sent; an amount is told on the command line."""

    model_config = ConfigDict(title="Answered")

    draft: Annotated[str, DRAFT]
    staff: Annotated[str, STAFF]
    on: Annotated[dt.date, Field(title="Answered on", description="The day of the answer")]
    how: Annotated[
        Literal["accepted", "rejected", "counter", "clarification", "extension"],
        Field(title="Answer", description="Clarification and extension: it asks for more, and is no answer yet"),
    ]


class ReleaseForm(Form):
    """What a release needs to be told."""

    model_config = ConfigDict(title="Release")

    draft: Annotated[
        str,
        Field(
            title="Draft",
            description="As the drafts table names it, such as 2026-0142/settlement-demand/v001",
            pattern=r"^[A-Za-z0-9.\-]+(/[a-z0-9\-]+){1,2}/v\d{3}$",
        ),
    ]
    attorney: Annotated[str, Field(title="Attorney", description="Your staff id", pattern=r"^[a-z][a-z0-9._-]{0,31}$")]
    code: Annotated[
        str,
        Field(
            title="Code",
            description="The six digits that your authenticator shows now; each works once",
            pattern=r"^\d{6}$",
        ),
    ]
    even_so: Annotated[
        Literal["", "figures", "facts", "figures and facts"],
        Field(
            title="Release even so",
            description="Leave empty: then the page Before release (in Case reports) must name nothing that bars. "
            "Figures: you have looked at the contradictions on that page, and they stand as written. Facts: you "
            "attest the typed facts there that cite nothing. Your choice is kept with the release; a reason in other "
            "words is given on the command line, with --even-so",
        ),
    ] = ""


class FilingForm(Form):
    """Which files to file."""

    model_config = ConfigDict(title="What was dropped")

    matter: Annotated[str | None, Field(title="Only this matter", description="Empty: all that waits")] = None


class ReportsForm(Form):
    """Which matter's reports to refresh."""

    model_config = ConfigDict(title="Reports")

    matter: Annotated[str, MATTER]


class FirmForm(Form):
    """Which matters of the firm to show."""

    model_config = ConfigDict(title="Readiness of the firm")

    show: Annotated[
        Literal["all", "urgent"],
        Field(
            title="Which matters to show",
            description="All open ones, or those whose limitation is near, past or without a date",
        ),
    ] = "all"


class RereadForm(Form):
    """Which matter to read again."""

    model_config = ConfigDict(title="Read again")

    matter: Annotated[str, MATTER]
    what: Annotated[
        Literal["show", "file"],
        Field(title="What to do", description="Show: only count what would change. File: file again what changes"),
    ] = "show"


FORMS: tuple[type[Form], ...] = (
    DemandForm,
    DiscoveryForm,
    LienForm,
    ChronologyForm,
    RequestForm,
    ReleaseForm,
    SentForm,
    AnswerForm,
    FilingForm,
    ReportsForm,
    FirmForm,
    RereadForm,
)
