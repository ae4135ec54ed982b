"""What the text says beside its rules: article."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
