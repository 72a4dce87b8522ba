"""Laws are tried on the same examples each run, without a clock: a loaded machine fails no test."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "matterflow", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("matterflow")
