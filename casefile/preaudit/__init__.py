"""The pre-audit: what the carrier's software will flag, each fact with its page, and what the records answer.

It is the attorney's work product: it goes into no binder and no letter.
"""

from __future__ import annotations

from casefile.preaudit.auditing import MARK, DriverShown, PreAudit, pre_audit, shape
from casefile.preaudit.found import Fact, Flag, PageText

__all__ = ["MARK", "DriverShown", "Fact", "Flag", "PageText", "PreAudit", "pre_audit", "shape"]
