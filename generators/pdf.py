"""Word to PDF by LibreOffice; the same file gives the same bytes: no clock, no random id, no folder's name."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import tempfile
import urllib.parse
from collections.abc import Sequence
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from casefile.errors import PermanentError, TransientError

_FILTER = (
    'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"},'
    '"ExportBookmarks":{"type":"boolean","value":"true"}}'
)
_FIXED_DATE = "D:20000101000000Z"
START_SECONDS, SECONDS_A_FILE = 30.0, 120.0


def to_pdf(files: Sequence[bytes], *, seconds_a_file: float = SECONDS_A_FILE) -> tuple[bytes, ...]:
    """Return the PDF of each Word file, in their order; one call starts LibreOffice once.

    Raises:
        PermanentError: LibreOffice is not installed, or makes no PDF of a file. TransientError: it takes too long.
    """
    if not files:
        return ()
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise PermanentError("LibreOffice (soffice) is not installed; install libreoffice-writer and try again")
    with tempfile.TemporaryDirectory(prefix="matterflow-pdf-") as folder:
        return _converted(program, Path(folder), files, START_SECONDS + seconds_a_file * len(files))


def _converted(program: str, folder: Path, files: Sequence[bytes], seconds: float) -> tuple[bytes, ...]:
    names = [f"{number:04d}" for number in range(len(files))]
    for name, content in zip(names, files, strict=True):
        (folder / f"{name}.docx").write_bytes(content)
    output = _run(program, folder, [f"{name}.docx" for name in names], seconds)
    missing = [name for name in names if not (folder / f"{name}.pdf").is_file()]
    if missing:
        which = ", ".join(str(int(name) + 1) for name in missing)
        raise PermanentError(f"LibreOffice made no PDF of file {which} of {len(files)} (exit status {output})")
    return tuple(normalised((folder / f"{name}.pdf").read_bytes()) for name in names)


def _run(program: str, folder: Path, names: Sequence[str], seconds: float) -> int:
    """Convert inside the folder, with a profile of its own: two runs never share one."""
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck"]
    command += ["--convert-to", _FILTER, "--outdir", str(folder), *names]
    process = subprocess.Popen(  # noqa: S603 - a fixed program, arguments of our own making, no shell
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        return process.wait(timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise TransientError(f"LibreOffice took more than {seconds:.0f} seconds; it was stopped") from error
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with its children; it leaves one behind when it is killed alone."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def normalised(pdf: bytes) -> bytes:
    """Return the PDF with fixed dates and ids, and with links to files beside it that name no folder."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for key in ("/CreationDate", "/ModDate"):
            document.docinfo[key] = String(_FIXED_DATE)
        if "/Metadata" in document.Root:
            del document.Root.Metadata
        for key in ("/ID", "/DocChecksum"):
            if key in document.trailer:
                del document.trailer[key]
        for page in document.pages:
            for annotation in page.get("/Annots", Array()):
                _relink(annotation)
        document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _relink(annotation: pikepdf.Object) -> None:
    """Turn a link to a page of a file beside this one into a go-to that viewers follow without a network."""
    action = annotation.get("/A")
    if action is None or "/URI" not in action:
        return
    address = urllib.parse.urlsplit(str(action.URI))
    if address.scheme not in {"", "file"} or not address.path.lower().endswith(".pdf"):
        return
    page = urllib.parse.parse_qs(address.fragment).get("page", ["1"])[0]
    file = String(urllib.parse.unquote(address.path.rsplit("/", 1)[-1]))
    annotation.A = Dictionary(
        S=Name.GoToR,
        F=Dictionary(Type=Name.Filespec, F=file, UF=file),
        D=Array([max(int(page) - 1, 0) if page.isdigit() else 0, Name.Fit]),
    )
