"""What the text says beside its rules: epidemiology."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
