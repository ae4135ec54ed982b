"""What the text says beside its rules: bone_agents."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
