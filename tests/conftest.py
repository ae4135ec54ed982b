"""How the random tests run: without a clock, the same in every CI run, and briefly; how kept answers are renewed."""

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default", deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-answers`: for when a change of advice or words is right."""
    parser.addoption("--update-answers", action="store_true", help="renew tests/patients/answers, to be read again")


@pytest.fixture
def update_answers(request: pytest.FixtureRequest) -> bool:
    """Whether the kept answers are to be renewed."""
    return bool(request.config.getoption("--update-answers"))
