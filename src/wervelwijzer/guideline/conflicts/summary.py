"""Where the text leaves room: summary."""

from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = ()
