"""Wervelwijzer: the Dutch guideline on vertebral metastases, executable.

`advise(case, at=None)` answers one case; the command line is `wervelwijzer`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wervelwijzer.advice.advise import advise
    from wervelwijzer.advice.case import CaseError
    from wervelwijzer.advice.result import Advice

__all__ = ["Advice", "CaseError", "advise"]

_HOMES = {"advise": "advice.advise", "CaseError": "advice.case", "Advice": "advice.result"}


def __getattr__(name: str) -> Any:
    """Load the public names on first use, so that the core can be imported without the rest."""
    if name not in _HOMES:
        raise AttributeError(f"wervelwijzer has no {name!r}; it offers {', '.join(__all__)}.")
    import importlib

    return getattr(importlib.import_module(f"wervelwijzer.{_HOMES[name]}"), name)
