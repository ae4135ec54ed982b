"""What the text says beside its rules: palliative_care."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
