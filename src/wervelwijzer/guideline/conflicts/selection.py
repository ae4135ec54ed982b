"""Where the text leaves room: selection."""

from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = ()
