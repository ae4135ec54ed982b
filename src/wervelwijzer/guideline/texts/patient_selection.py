"""What the text says beside its rules: patient_selection."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
