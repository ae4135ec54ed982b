"""Where the text leaves room: article."""

from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = ()
