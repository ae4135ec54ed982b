"""Each test of signing in begins with no attempts counted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def no_attempts() -> Iterator[None]:
    """Attempts and used codes are counted in the cache, which outlives a test."""
    cache.clear()
    yield
    cache.clear()
