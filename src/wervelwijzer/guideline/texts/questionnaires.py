"""What the text says beside its rules: questionnaires."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
