"""What the text says beside its rules: rehabilitation."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
