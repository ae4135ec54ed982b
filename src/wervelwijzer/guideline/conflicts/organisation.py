"""Where the text leaves room: organisation."""

from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = ()
