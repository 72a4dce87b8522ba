"""The command line: thin words over the plain functions; every error is one clear sentence and status 2."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from casefile.errors import CheckFailedError, MatterflowError, UnusableInput
from flows.commands import audits, changes, chronology, readiness, requests, sending
from flows.console import (
    AsJson,
    DraftArgument,
    MatterNumber,
    MatterOption,
    StaffOption,
    err,
    open_here,
    out,
    print_json,
    progress,
    table_of,
    who,
)
from flows.settings import load_settings

app = typer.Typer(
    help="Matterflow reads what a personal-injury firm is sent and writes what the firm must send.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)
matter_app = typer.Typer(help="Open, list and show matters.", no_args_is_help=True)
generate_app = typer.Typer(help="Draft documents from a matter's case file.", no_args_is_help=True)
app.add_typer(matter_app, name="matter")
app.add_typer(generate_app, name="generate")


def main() -> None:
    """Run the command line; a clear error is one sentence on standard error and status 2."""
    try:
        left = app(standalone_mode=False)
    except CheckFailedError as error:
        err.print(f"matterflow: {error}", markup=False)
        sys.exit(1)
    except MatterflowError as error:
        _fail(str(error))
    except (typer.Abort, KeyboardInterrupt):
        _fail("stopped")
    except typer.Exit as leave:
        sys.exit(leave.exit_code)
    except Exception as error:  # noqa: BLE001 - the last border before a person
        _fail(_foreign(error))
    sys.exit(left if isinstance(left, int) else 0)


def _foreign(error: Exception) -> str:
    if hasattr(error, "format_message"):
        return str(error.format_message())
    from flows.privacy import place

    return (
        f"{type(error).__name__} at {place(error)}: a defect of Matterflow; nothing was lost; tell the admin this line"
    )


def _fail(sentence: str) -> NoReturn:
    err.print(f"matterflow: {sentence}", markup=False)
    sys.exit(2)


@app.command()
def up(
    demo: Annotated[
        bool, typer.Option("--demo", help="Open the sample matter, drop its records, trigger the three documents.")
    ] = False,
    once: Annotated[bool, typer.Option("--once", help="Leave when the demo is done.")] = False,
) -> None:
    """Run the whole system on this machine until Ctrl-C."""
    from flows import demonstration
    from flows.up import running, stay

    settings = load_settings()
    if demo:
        settings = demonstration.prepare(settings)
    with running(settings, lambda sentence: err.print(sentence, markup=False)) as keeper:
        if demo:
            demonstration.run(settings, out, progress)
        out.print(
            f"Dashboard: {settings.dashboard_url}    drop folder: {settings.drop or settings.drop_folder}    logs: "
            f"{settings.home / 'logs'}"
        )
        if not once:
            out.print("Ctrl-C stops everything.")
            stay(keeper)


@app.command()
def doctor() -> None:
    """Say what is installed, reachable and writable, and what is not, with the cure."""
    from flows.doctor import examine

    findings = examine(load_settings())
    for finding in findings:
        out.print(f"{'ok  ' if finding.well else 'NOT '} {finding.what}: {finding.says}", markup=False)
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


@matter_app.command("open")
def matter_open(form: Annotated[Path, typer.Argument(help="A filled-in intake form: xlsx, docx or json.")]) -> None:
    """Open a matter from an intake form, or state it anew by a later one; the same form again changes nothing."""
    from flows.matters import open_matter
    from flows.reports import refresh

    if not form.is_file():
        raise UnusableInput(f"{form}: no such file")
    with open_here() as house:
        opened = open_matter(house, form.read_bytes())
        if opened.amended:
            refresh(house, opened.number)
    became = "stated anew by this form" if opened.amended else "was open already, nothing changed"
    out.print(f"{opened.number}: {'opened' if opened.new else became}; drop its records into {opened.folder}")


@matter_app.command("list")
def matter_list(as_json: AsJson = False) -> None:
    """List the matters."""
    with open_here() as house:
        rows = [
            {"number": each.number, "stage": each.stage, "state": each.jurisdiction.state}
            for each in house.cases.matters.list()
        ]
    if as_json:
        print_json(rows)
    else:
        out.print(
            table_of("Matters", rows)
            if rows
            else "No matter is open: drop an intake form into New matters, or run matterflow matter open FILE."
        )


@matter_app.command("show")
def matter_show(number: MatterNumber, as_json: AsJson = False) -> None:
    """Show what is known of a matter: the intake form's keys, documents, drafts, open questions."""
    from flows.matters import show_matter

    with open_here() as house:
        shown = show_matter(house, number)
    if as_json:
        print_json(shown)
        return
    out.print(
        f"{number}: {shown['stage']}, {shown['jurisdiction']['state']}; {len(shown['documents'])} documents, "
        f"{len(shown['drafts'])} drafts, {len(shown['open_questions'])} open questions"
    )
    for question in shown["open_questions"]:
        out.print(f"- {question}", markup=False)


@app.command()
def extract(
    files: Annotated[list[Path], typer.Argument(help="Files to read.")],
    as_json: AsJson = True,  # noqa: ARG001 - JSON is the only form; the flag says so in scripts
    password: Annotated[str | None, typer.Option("--password", help="The password of a locked file.")] = None,
) -> None:
    """Read files and print what is in them, a JSON object a line; touches neither database nor storage."""
    from flows.extracting import extract_lines

    missing = [path for path in files if not path.is_file()]
    for path in missing:
        err.print(f"matterflow: {path}: no such file", markup=False)
    for line in extract_lines(load_settings(), [path for path in files if path.is_file()], password):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    if missing:
        raise typer.Exit(2)


@app.command()
def ingest(
    files: Annotated[list[Path], typer.Argument(help="Files to take in, or folders whole.")],
    matter: Annotated[
        str | None, typer.Option("--matter", metavar="N", help="The matter; else matched by what they say.")
    ] = None,
) -> None:
    """Take files through the whole journey, in this process; the files themselves stay where they are."""
    from flows.ingesting import files_of, ingest_files

    given = files_of(files)
    with progress() as bar:
        task = bar.add_task("filing", total=len(given))
        done = ingest_files(load_settings(), given, matter, lambda: bar.advance(task))
    out.print(table_of("Filed", done.rows))
    for sentence in (*done.refused, *done.failed):
        err.print(f"matterflow: {sentence}", markup=False, soft_wrap=True)
    if done.failed:
        raise typer.Exit(2)


@app.command()
def reread(
    matter: Annotated[
        str | None, typer.Option("--matter", metavar="N", help="Only this matter; else all of them.")
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="File again what changed; without it nothing is touched.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Read again what was filed, from pages that were kept, and show what changes; corrections stand."""
    from flows.rereading import reread as read_again

    with progress() as bar:
        task = bar.add_task("reading again", total=None)
        rows = read_again(
            load_settings(), matter, keep=keep, tick=lambda done, of: bar.update(task, completed=done, total=of)
        )
    if as_json:
        print_json(rows)
        return
    if not rows:
        out.print("nothing changes")
        return
    out.print(table_of("Read again, and filed so" if keep else "Read again; --keep files it so", rows))


@app.command()
def correct(
    number: Annotated[str, typer.Argument(metavar="N", help="The matter's number, or Unsorted.")],
    document: Annotated[
        str, typer.Option("--document", metavar="ID", help="The paper's id (matter show --json), or how it begins.")
    ],
    field: Annotated[
        str | None, typer.Option("--field", metavar="F", help='"total charges", or charges[1].amount.')
    ] = None,
    line: Annotated[
        str | None, typer.Option("--line", metavar="LINE", help="The line of the table, from 1; new for one more.")
    ] = None,
    value: Annotated[str | None, typer.Option("--value", metavar="V", help="What the paper says.")] = None,
    not_there: Annotated[bool, typer.Option("--not-there", help="The field's value is not on the paper.")] = False,
    kind: Annotated[str | None, typer.Option("--kind", metavar="K", help="The kind of paper it is.")] = None,
    matter: Annotated[str | None, typer.Option("--matter", metavar="N", help="The matter it belongs to.")] = None,
    begins: Annotated[
        list[int] | None, typer.Option("--begins", metavar="PAGE", help="A page of the file where a paper begins.")
    ] = None,
    goes_on: Annotated[bool, typer.Option("--goes-on", help="It goes on from the paper before it.")] = False,
    staff: StaffOption = None,
) -> None:
    """Correct a paper: a value, its kind, its matter, where it begins; its file is filed again with it."""
    from casefile.review_form import NOT_THERE
    from flows.corrections_by_hand import Said
    from flows.corrections_by_hand import correct as correct_paper

    settings = load_settings()
    said = Said(field, line, NOT_THERE if not_there else value, kind, matter, tuple(begins or ()), goes_on)
    rows = correct_paper(settings, number, document, who(settings, staff), said)
    out.print(table_of("Filed again", rows) if rows else "nothing changes: that is what stands already")


def _report(name: str, help_text: str) -> None:
    def command(number: MatterNumber, as_json: AsJson = False) -> None:
        from flows.reports import make_report, words_of

        with open_here() as house:
            report = make_report(house, name, number)
        if as_json:
            print_json(report)
        else:
            out.print(words_of(name, report))

    command.__doc__ = help_text
    app.command(name)(command)


for _name, _help in (
    ("ledger", "Show what was charged, adjusted, paid and is owed, provider by provider."),
    ("chronology", "Show the treatment by date, and its gaps."),
    ("wages", "Show the wage loss and the days without a document."),
    ("coverage", "Show the coverage in force at the date of loss."),
    ("deadlines", "Show what is due when, by which rule."),
):
    _report(_name, _help)


@app.command()
def pages(
    number: Annotated[
        str | None, typer.Argument(metavar="[N]", help='A matter\'s number, or "unsorted"; without it all of them.')
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show what became of each page received; the sums agree. Without a number: the sums of the whole firm."""
    from flows import page_accounts
    from flows.reports import words_of

    with open_here() as house:
        if number is None:
            report = page_accounts.firm_report(house)
        else:
            report = page_accounts.page_report(house, None if number == page_accounts.UNSORTED else number)
    if as_json:
        print_json(report)
    else:
        out.print(words_of("pages", report), markup=False)
    page_accounts.check(report)


@app.command()
def liens(
    number: MatterNumber,
    settlement: Annotated[str | None, typer.Option("--settlement", help="The settlement's amount.")] = None,
    fee: Annotated[str | None, typer.Option("--fee", help="The fee: an amount, else the matter's share.")] = None,
    costs: Annotated[str | None, typer.Option("--costs", help="The costs; else the matter's.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show who claims what of the recovery, and with a settlement what is left."""
    from flows.reports import make_liens, words_of

    with open_here() as house:
        report = make_liens(house, number, settlement=settlement, fee=fee, costs=costs)
    if as_json:
        print_json(report)
    else:
        out.print(words_of("liens", report))


Fresh = Annotated[
    bool, typer.Option("--fresh", help="From the file alone: leave out what people edited in Word before.")
]


def _generate(document: str, matter: str, staff: str | None, given: dict[str, Any]) -> None:
    from flows.generation import generate

    with open_here() as house, err.status("drafting ..."):
        member = who(house.settings, staff)
        versions = generate(house, document, matter, member.id, given)
        places = [house.store.place(version.folder) for version in versions]
    for version in versions:
        for sentence in (*version.problems, *version.manifest.gaps):
            err.print(f"{version.manifest.document}: {sentence}", markup=False)
    for version in versions:
        if version.standing:
            err.print(version.standing, markup=False)
    for place in places:
        out.print(place, markup=False)
    if any(version.required for version in versions):
        raise typer.Exit(1)


@generate_app.command("settlement-demand")
def settlement_demand(
    matter: MatterOption,
    variant: Annotated[str, typer.Option(help="open, policy-limits, time-limited or underinsured.")] = "open",
    amount: Annotated[str | None, typer.Option(help="The amount demanded; the attorney's choice.")] = None,
    general_damages: Annotated[
        str | None, typer.Option("--general-damages", help="General damages; the attorney's choice.")
    ] = None,
    expires: Annotated[str | None, typer.Option(help="The last day for acceptance, such as 2027-01-15.")] = None,
    payment_by: Annotated[
        str | None, typer.Option("--payment-by", help="The day by which payment is due, where the statute asks for it.")
    ] = None,
    sent_by: Annotated[
        str | None,
        typer.Option("--sent-by", help="How it goes out: email, fax, certified, mail, overnight; with commas."),
    ] = None,
    fresh: Fresh = False,
    staff: StaffOption = None,
) -> None:
    """Draft a settlement demand with its exhibit binder."""
    _generate(
        "settlement-demand",
        matter,
        staff,
        {
            "variant": variant,
            "amount": amount,
            "general_damages": general_damages,
            "expires": expires,
            "payment_by": payment_by,
            "sent_by": sent_by,
            "fresh": fresh,
        },
    )


@generate_app.command("discovery-response")
def discovery_response(
    matter: MatterOption,
    served: Annotated[
        str | None, typer.Option("--set", help="A served set: a file already filed, by name, or its number.")
    ] = None,
    fresh: Fresh = False,
    staff: StaffOption = None,
) -> None:
    """Draft the response to served discovery."""
    _generate("discovery-response", matter, staff, {"set": served, "fresh": fresh})


@generate_app.command("lien-letters")
def lien_letters(
    matter: MatterOption,
    holder: Annotated[str | None, typer.Option(help="Only this lienholder.")] = None,
    letter: Annotated[str | None, typer.Option(help="Only this kind of letter.")] = None,
    settlement: Annotated[str | None, typer.Option(help="The settlement's amount, for a reduction.")] = None,
    fresh: Fresh = False,
    staff: StaffOption = None,
) -> None:
    """Draft a letter to each lienholder."""
    _generate(
        "lien-letters", matter, staff, {"holder": holder, "letter": letter, "settlement": settlement, "fresh": fresh}
    )


@app.command()
def verify(
    document: Annotated[Path, typer.Argument(help="A generated Word file.")],
    anew: Annotated[
        bool, typer.Option("--anew", help="Recognise cited scans again, also those that are as they were filed.")
    ] = False,
) -> None:
    """Check every figure, date and name of a Word file against its claims; status 1 where one does not hold."""
    from flows.verifying import verify_file

    if not document.is_file():
        raise UnusableInput(f"{document}: no such file")
    with open_here() as house:
        result = verify_file(house, document, anew=anew)
    for failure in result.failures:
        err.print(f"{failure.where}: {failure.sentence}", markup=False)
    for sentence in result.unchecked:
        out.print(f"not checked: {sentence}", markup=False)
    out.print(f"{result.claims} claims, {result.claims - result.broken} hold, {len(result.failures)} failures")
    if result.failures:
        raise typer.Exit(1)


@app.command()
def release(
    draft: DraftArgument,
    attorney: Annotated[str, typer.Option("--attorney", metavar="ID", help="The attorney's staff id.")],
    even_so: Annotated[
        str | None,
        typer.Option(
            "--even-so", metavar="REASON", help="Release over contradictory figures or facts without a cite; why."
        ),
    ] = None,
) -> None:
    """Release a draft; asks for the six digits of the attorney's authenticator."""
    from flows.changing import warning_of
    from flows.release_bars import EvenSo
    from flows.releases import before_release, check_bars
    from flows.releases import release as release_version

    if even_so is not None and not even_so.strip():
        raise UnusableInput("--even-so needs the reason, in words")
    said = EvenSo(" ".join(even_so.split())) if even_so else None
    with open_here() as house:
        for warning in filter(None, (warning_of(house, draft), *before_release(house, draft))):
            err.print(warning, markup=False)
        check_bars(house, draft, said)
    code = typer.prompt("Code of the authenticator", hide_input=sys.stdin.isatty())
    with open_here() as house:
        row = release_version(house, draft, attorney, code.strip(), said)
    out.print(table_of("Released", [row]))


@app.command()
def backup(
    to: Annotated[Path, typer.Argument(metavar="TO", help="A folder that does not exist yet, or is empty.")],
) -> None:
    """Copy database and storage together into a folder."""
    from flows.safekeeping import back_up

    with err.status("backing up ..."):
        counts = back_up(load_settings(), to)
    out.print(f"{counts.objects} stored objects and the database are in {to}")


@app.command()
def restore(source: Annotated[Path, typer.Argument(metavar="FROM", help="A folder that backup made.")]) -> None:
    """Bring database and storage back from a backup, into an empty installation."""
    from flows.safekeeping import bring_back

    with err.status("restoring ..."):
        counts = bring_back(load_settings(), source)
    out.print(f"{counts.objects} stored objects and the database are back; run matterflow up")


@app.command()
def watch() -> None:
    """Watch the drop folder: receive what is dropped and trigger its filing."""
    from flows.watching import watch_folder

    watch_folder(load_settings())


@app.command()
def worker() -> None:
    """Serve the deployments: what is triggered on the dashboard runs here."""
    from flows.serving import serve_deployments

    serve_deployments(load_settings())


@app.command()
def authenticator(staff_id: Annotated[str, typer.Argument(metavar="ID", help="The person's staff id.")]) -> None:
    """Make a new authenticator secret for a person and print the line for the settings and the app's address."""
    from flows.people import new_authenticator

    secret, address = new_authenticator(load_settings(), staff_id)
    out.print(f'authenticator = "{secret}"', markup=False)
    out.print(
        f"Add that line to the person's [[staff]] entry in matterflow.toml, and this address to their app: {address}",
        markup=False,
    )


@app.command("let-in")
def let_in(
    number: MatterNumber,
    document: Annotated[str, typer.Argument(help="The document's id, as matter show --json lists it.")],
    attorney: Annotated[str, typer.Option("--attorney", metavar="ID", help="The attorney's staff id.")],
) -> None:
    """Let a privileged or specially protected paper into reports and binders; asks for the code."""
    from flows.people import let_in as let_paper_in

    code = typer.prompt("Code of the authenticator", hide_input=sys.stdin.isatty())
    with open_here() as house:
        out.print(let_paper_in(house, number, document, attorney, code.strip()))


@app.command("sign-rule")
def sign_rule(
    rule: Annotated[str, typer.Argument(help="The rule's id, as the draft's note names it.")],
    attorney: Annotated[str, typer.Option("--attorney", metavar="ID", help="The attorney's staff id.")],
) -> None:
    """Sign off a rule of law once, so that it need not be confirmed on each document; asks for the code."""
    from flows.people import sign_off

    code = typer.prompt("Code of the authenticator", hide_input=sys.stdin.isatty())
    with open_here() as house:
        out.print(sign_off(house, rule, attorney, code.strip()))


audits.add(app)
readiness.add(app)
sending.add(app)
changes.add(app)
chronology.add(generate_app, _generate)
requests.add(generate_app, _generate)

if __name__ == "__main__":
    main()
