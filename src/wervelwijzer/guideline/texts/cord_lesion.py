"""What the text says beside its rules: cord_lesion."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
