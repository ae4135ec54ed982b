"""What the text says beside its rules: unknown_origin."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
