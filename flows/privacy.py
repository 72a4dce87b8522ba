"""The border of the orchestrator: no patient's data crosses it in a parameter, state, log or exception."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from casefile.errors import MatterflowError, PermanentError, TransientError

P = ParamSpec("P")
T = TypeVar("T")


def scrubbed(work: Callable[P, T]) -> Callable[P, T]:
    """Return the work with foreign exceptions replaced by their type's name: their texts may quote a page.

    Matterflow's own errors carry ids and counts by the rules of the house, and pass.
    """

    @functools.wraps(work)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return work(*args, **kwargs)
        except MatterflowError:
            raise
        except (OSError, ConnectionError) as error:
            raise TransientError(
                f"{type(error).__name__} in {work.__name__}: try again; if it stays, run matterflow doctor"
            ) from None
        except Exception as error:  # noqa: BLE001 - the border: whatever comes, its text must not pass
            where = place(error)
            raise PermanentError(
                f"{type(error).__name__} at {where}: a defect of Matterflow; tell the admin this line"
            ) from None

    return guarded


def place(error: BaseException) -> str:
    """Return the module and line that raised, which tell no patient's data."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
