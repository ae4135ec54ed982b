"""Where the text leaves room: diagnostics."""

from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = ()
