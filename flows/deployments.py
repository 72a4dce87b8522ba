"""What the dashboard offers: each deployment with a name and a description that people understand."""

from __future__ import annotations

import copy
from typing import Any

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.deployments.runner import RunnerDeployment
from prefect.runtime import flow_run
from prefect.types.entrypoint import EntrypointType
from prefect.utilities.callables import ParameterSchema

from casefile.errors import PermanentError
from flows import forms, runs
from flows.firm_readiness import refresh_firm
from flows.heartbeats import alive
from flows.privacy import scrubbed
from flows.rereading import counted, reread
from flows.settings import Settings, load_settings


def _named(what: str) -> str:
    form = flow_run.parameters.get("form") or {}
    matter = (
        form.get("matter") or form.get("draft") or "all that waits"
        if isinstance(form, dict)
        else getattr(form, "matter", None)
    )
    return f"{what}: {matter or 'all that waits'}"


def _show(table: list[dict[str, Any]], key: str, description: str) -> None:
    if table:
        create_table_artifact(table=table, key=key, description=description)


def _key(matter: str | None, what: str) -> str:
    plain = "".join(sign if sign.isalnum() else "-" for sign in (matter or "all").lower())
    return f"{plain}-{what}"


@task(task_run_name="file {file_id}", retries=2, retry_delay_seconds=[2, 10], cache_policy=NO_CACHE)
def file_document(desk: runs.Filing, file_id: str) -> dict[str, Any]:
    """File one dropped file."""
    return scrubbed(desk.file)(file_id)


@task(task_run_name="refresh reports", cache_policy=NO_CACHE)
def refresh_touched(desk: runs.Filing) -> int:
    """Bring the reports of the matters that got something up to date."""
    return len(scrubbed(desk.refresh_reports)())


def _filed(desk: runs.Filing) -> tuple[list[dict[str, Any]], list[PermanentError]]:
    """File all that waits: a file that can't be filed does not hold up those behind it."""
    results, failed = [], []
    for file_id in desk.waiting():
        try:
            results.append(file_document(desk, file_id))
        except PermanentError as error:
            failed.append(error)
    return results, failed


@flow(name="File what was dropped", flow_run_name=lambda: _named("File"), validate_parameters=True)
@alive
def file_dropped(form: forms.FilingForm = forms.FilingForm()) -> int:  # noqa: B008 - a frozen default
    """File all that was dropped and waits.

    Reads each file, cuts it into documents, reads their values, and files them into the matter.

    Args:
        form: Which files to take.
    """
    with runs.filing(load_settings(), form.matter) as desk:
        results, failed = _filed(desk)
        refresh_touched(desk)
    _show(results, _key(form.matter, "filed"), "What became of each file")
    get_run_logger().info("%d files taken, %d failed", len(results), len(failed))
    if failed:
        raise failed[0]
    return len(results)


@task(task_run_name="draft {document}", cache_policy=NO_CACHE)
def draft_document(document: str, form: dict[str, Any]) -> list[dict[str, Any]]:
    """Make the next version of a document."""
    return scrubbed(runs.draft)(load_settings(), document, form)


def _draft(document: str, form: forms.Form, matter: str) -> list[dict[str, Any]]:
    table = draft_document(document, form.model_dump(mode="json"))
    _show(table, _key(matter, document), "The drafts made, where they lie, and what blocks their release")
    return table


@flow(name="Draft settlement demand", flow_run_name=lambda: _named("Settlement demand"))
@alive
def draft_settlement_demand(form: forms.DemandForm) -> int:
    """Draft the settlement demand with its exhibit binder.

    The draft lies in the matter's Drafts folder as a Word file, marked as a draft until an attorney releases it.

    Args:
        form: Which matter, and what kind of demand.
    """
    return len(_draft("settlement-demand", form, form.matter))


@flow(name="Draft discovery response", flow_run_name=lambda: _named("Discovery response"))
@alive
def draft_discovery_response(form: forms.DiscoveryForm) -> int:
    """Draft the response to served discovery.

    Each request verbatim, answered from the file with its pages; gaps are marked for the attorney.

    Args:
        form: Which matter, and which requests.
    """
    return len(_draft("discovery-response", form, form.matter))


@flow(name="Draft lien letters", flow_run_name=lambda: _named("Lien letters"))
@alive
def draft_lien_letters(form: forms.LienForm) -> int:
    """Draft a letter to each lienholder.

    A request for itemisation, a dispute or a reduction with its arithmetic, as the file calls for.

    Args:
        form: Which matter, and which letter.
    """
    return len(_draft("lien-letters", form, form.matter))


@flow(name="Draft chronology", flow_run_name=lambda: _named("Chronology"))
@alive
def draft_chronology(form: forms.ChronologyForm) -> int:
    """Draft the medical chronology.

    A table of the visits by date, each part in the records' words with its page; the gaps in treatment stand between.

    Args:
        form: Which matter, and which visits.
    """
    return len(_draft("chronology", form, form.matter))


@flow(name="Draft records request", flow_run_name=lambda: _named("Records request"))
@alive
def draft_records_request(form: forms.RequestForm) -> int:
    """Draft a request for records and bills to each provider whose papers are not whole.

    With the custodian's form, and the client's signed authorization beside it.

    Args:
        form: Which matter.
    """
    return len(_draft("records-request", form, form.matter))


@flow(name="Draft wage verification request", flow_run_name=lambda: _named("Wage verification request"))
@alive
def draft_wage_verification_request(form: forms.RequestForm) -> int:
    """Draft a request to each employer that has not verified the lost pay, with the form to fill in.

    Args:
        form: Which matter.
    """
    return len(_draft("wage-verification-request", form, form.matter))


@flow(name="Draft limits request", flow_run_name=lambda: _named("Limits request"))
@alive
def draft_limits_request(form: forms.RequestForm) -> int:
    """Draft a request for the policy limits to each carrier whose limits the file does not show.

    By the state's statute where it has one.

    Args:
        form: Which matter.
    """
    return len(_draft("limits-request", form, form.matter))


@task(task_run_name="release", cache_policy=NO_CACHE)
def release_version(form: dict[str, Any]) -> list[dict[str, Any]]:
    """Release one version of a document."""
    return scrubbed(runs.release)(load_settings(), form)


@flow(name="Release a draft", flow_run_name=lambda: _named("Release"))
@alive
def release_draft(form: forms.ReleaseForm) -> int:
    """Release a draft: attorneys alone, with the code of their authenticator.

    The mark on each page goes; an edit afterwards makes it a draft again.

    Args:
        form: Which draft, who releases it, and the code.
    """
    table = release_version(form.model_dump(mode="json"))
    _show(table, _key(form.draft.split("/")[0], "release"), "The version released")
    return len(table)


@task(task_run_name="sent", cache_policy=NO_CACHE)
def record_as_sent(form: dict[str, Any]) -> list[dict[str, Any]]:
    """Record how a released version went out."""
    return scrubbed(runs.record_sent)(load_settings(), form)


@flow(name="Record as sent", flow_run_name=lambda: _named("Sent"))
@alive
def record_sent(form: forms.SentForm) -> int:
    """Record when and how a released version went out; a time-limited offer's last day is checked against the law.

    Args:
        form: Which draft, on which day, and how.
    """
    table = record_as_sent(form.model_dump(mode="json"))
    _show(table, _key(form.draft.split("/")[0], "sent"), "The version that went out")
    return len(table)


@task(task_run_name="answered", cache_policy=NO_CACHE)
def record_as_answered(form: dict[str, Any]) -> list[dict[str, Any]]:
    """Record what came back on a version that was sent."""
    return scrubbed(runs.record_answer)(load_settings(), form)


@flow(name="Record an answer", flow_run_name=lambda: _named("Answered"))
@alive
def record_answer(form: forms.AnswerForm) -> int:
    """Record what came back on a version that was sent; an amount is added on the command line.

    Args:
        form: Which draft, on which day, and what was answered.
    """
    table = record_as_answered(form.model_dump(mode="json"))
    _show(table, _key(form.draft.split("/")[0], "answered"), "The version that was answered")
    return len(table)


@task(task_run_name="reports of {matter}", cache_policy=NO_CACHE)
def refresh_matter(matter: str) -> list[dict[str, Any]]:
    """Bring one matter's reports up to date."""
    return scrubbed(runs.refresh_reports)(load_settings(), matter)


@flow(name="Refresh the matter's reports", flow_run_name=lambda: _named("Reports"))
@alive
def refresh_reports(form: forms.ReportsForm) -> int:
    """Bring the matter's ledger, chronology, wages, liens, deadlines and readiness up to date.

    Args:
        form: Which matter.
    """
    table = refresh_matter(form.matter)
    _show(table, _key(form.matter, "reports"), "The reports and where they lie")
    return len(table)


@task(task_run_name="readiness of the firm", cache_policy=NO_CACHE)
def refresh_the_firm(show: str) -> list[dict[str, Any]]:
    """Bring the firm's readiness up to date."""
    return scrubbed(refresh_firm)(load_settings(), urgent=show == "urgent")


@flow(name="Report the readiness of the firm", flow_run_name="Readiness of the firm")
@alive
def report_firm_readiness(form: forms.FirmForm = forms.FirmForm()) -> int:  # noqa: B008 - a frozen default
    """Bring the readiness of every open matter to today: the firm's workbook, and each matter's page.

    The workbook lies in the drop folder, in Firm/Case reports; here stand counts alone.

    Args:
        form: Which matters to show here.
    """
    table = refresh_the_firm(form.show)
    _show(table, "firm-readiness", "Open matters, the most urgent first")
    return len(table)


@task(task_run_name="read {matter} again", cache_policy=NO_CACHE)
def reread_matter(matter: str, what: str) -> list[dict[str, Any]]:
    """Read a matter's files again and count what changes."""
    return counted(scrubbed(reread)(load_settings(), matter, keep=what == "file", tick=lambda done, of: None))  # noqa: ARG005


@flow(name="Read again what was filed", flow_run_name=lambda: _named("Read again"))
@alive
def reread_filed(form: forms.RereadForm) -> int:
    """Read a matter's files again with the extractors of today; what people corrected stands.

    Only counts are shown here; what changed stands in the matter's reports once it is filed.

    Args:
        form: Which matter, and whether to file what changes.
    """
    table = reread_matter(form.matter, form.what)
    _show(table, _key(form.matter, "reread"), "What reading again changes")
    return len(table)


FLOWS = (
    (file_dropped, "Files all that was dropped into the watched folders and waits."),
    (
        draft_settlement_demand,
        "Drafts the settlement demand and its exhibit binder. For case managers, paralegals and attorneys.",
    ),
    (draft_discovery_response, "Drafts the response to served discovery. For paralegals and attorneys."),
    (draft_lien_letters, "Drafts a letter to each lienholder. For case managers, paralegals and attorneys."),
    (draft_chronology, "Drafts the medical chronology. For case managers, paralegals and attorneys."),
    (
        draft_records_request,
        "Drafts requests for missing records and bills. For case managers, paralegals and attorneys.",
    ),
    (
        draft_wage_verification_request,
        "Drafts requests to employers, with the form. For case managers, paralegals and attorneys.",
    ),
    (
        draft_limits_request,
        "Drafts requests for policy limits to carriers. For case managers, paralegals and attorneys.",
    ),
    (release_draft, "Releases one version of a draft. For attorneys alone; asks for the authenticator's code."),
    (record_sent, "Records when and how a released version went out, and starts the clock of an offer."),
    (record_answer, "Records what came back on a version that was sent."),
    (refresh_reports, "Brings a matter's reports up to date."),
    (report_firm_readiness, "Brings the readiness of all open matters to today."),
    (reread_filed, "Reads a matter's files again with the extractors of today; corrections stand. For admins."),
)


def deployments(settings: Settings, matters: tuple[str, ...]) -> list[RunnerDeployment]:
    """Return all deployments, with the firm's matters and staff as choices in their forms."""
    made = []
    for each, description in FLOWS:
        deployment = each.to_deployment(
            name=each.name,
            description=description,
            tags=["matterflow"],
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
        if not isinstance(deployment, RunnerDeployment):
            raise TypeError("deployments are made outside an event loop")
        schema = offer_choices(deployment._parameter_openapi_schema.model_dump(), settings, matters)
        deployment._parameter_openapi_schema = ParameterSchema.model_validate(schema)
        made.append(deployment)
    return made


def offer_choices(schema: dict[str, Any], settings: Settings, matters: tuple[str, ...]) -> dict[str, Any]:
    """Return the schema of a run form: matters and staff as drop-downs, plain optional fields, in the form's order.

    The database that keeps a schema forgets the order of its fields, so each carries its position.
    """
    shown = copy.deepcopy(schema)
    order = {form.model_config.get("title"): tuple(form.model_fields) for form in forms.FORMS}
    for parameter in shown.get("properties", {}).values():
        parameter["title"] = "Fill in"
    for form in shown.get("definitions", {}).values():
        for position, name in enumerate(order.get(form.get("title", ""), ())):
            form["properties"][name]["position"] = position
        for name, field in form.get("properties", {}).items():
            _plain(field)
            choices = _choices(name, settings, matters)
            if choices:
                field["enum"] = choices
    return shown


def _plain(field: dict[str, Any]) -> None:
    """Turn "a date or nothing" into a date that may be left out: the dashboard shows a field instead of two tabs."""
    kinds = [kind for kind in field.pop("anyOf", []) if kind.get("type") != "null"]
    if len(kinds) == 1:
        field |= kinds[0]
        field.pop("default", None)


def _choices(name: str, settings: Settings, matters: tuple[str, ...]) -> list[str]:
    match name:
        case "matter":
            return list(matters)
        case "staff":
            return [member.id for member in settings.staff]
        case "attorney":
            return [member.id for member in settings.staff if member.role == "attorney"]
        case _:
            return []
