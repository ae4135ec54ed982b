"""One signal per change of advice, silence otherwise."""

from __future__ import annotations

from typing import Any

from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import Snapshot


def tell(episode: Episode, before: Any, found: Snapshot) -> None:
    """Keep the signature of the advice, and tell who must know where it changed."""
    episode.signature = []
