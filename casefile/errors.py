"""The two ways in which work stops: it may pass later, or it will not."""

from __future__ import annotations


class MatterflowError(Exception):
    """Something stopped; the text says what, where and what to do, with ids and counts alone."""


class TransientError(MatterflowError):
    """The same call may pass later: the caller retries."""


class PermanentError(MatterflowError):
    """The same call will not pass: a person must change something."""


class UnusableInput(PermanentError):
    """What was given cannot be used; the text tells the person who gave it what to do."""


class NotFoundError(PermanentError):
    """Nothing stands under that key."""


class ConflictError(PermanentError):
    """Something else stands under that key already."""


class CheckFailedError(PermanentError):
    """A check says no (a draft with open gaps, a claim that does not hold): nothing is wrong with the call."""


class NotAllowedError(PermanentError):
    """The person may not do that; the text says who may."""
