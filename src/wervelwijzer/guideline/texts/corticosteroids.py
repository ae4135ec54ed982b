"""What the text says beside its rules: corticosteroids."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
