"""Where a statement stands in the source texts, so that it can be checked against them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Sentences of a source text.

    `chapter` is the heading path in the guideline, `offset` the first character (the text decoded from UTF-8),
    `length` the number of characters, `sha256` the digest of those sentences with white space folded.
    """

    chapter: str
    offset: int
    length: int
    sha256: str
    source: str = "guideline"

    def stands_in(self, text: str) -> bool:
        """Whether `text`, the whole source, still has these sentences here."""
        return digest(text[self.offset : self.offset + self.length]) == self.sha256


def digest(sentences: str) -> str:
    """The SHA-256 of sentences with white space folded, in hexadecimal."""
    return hashlib.sha256(" ".join(sentences.split()).encode()).hexdigest()
