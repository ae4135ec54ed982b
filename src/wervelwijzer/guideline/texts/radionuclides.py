"""What the text says beside its rules: radionuclides."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
