"""What the text says beside its rules: organisation."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
