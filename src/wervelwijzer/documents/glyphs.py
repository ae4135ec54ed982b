"""Which characters the shipped fonts can print, and typed text made fit to print without a silent loss."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
REGULAR = ("NotoSans-Regular.ttf", "DejaVuSans.ttf")
"""The family and what stands in where it has no glyph: arrows, boxes, Hebrew, Arabic."""

UNPRINTABLE = "\ufffd"
"""What stands where a character has no glyph; the document then says so."""

SOFT_BREAK = "\u200b"
LONGEST_WORD = 24
"""A run of characters without a space that is longer may be broken anywhere after so many."""

_ZERO_WIDTH = (0x200B, 0x200C, 0x200D, 0xFE0E, 0xFE0F)
_BIDI_CONTROLS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}
"""Characters that turn the order of what follows: a name must not be able to reverse a dose."""


def printable(text: str) -> str:
    """The text with every character that has a glyph; others become `UNPRINTABLE`, long words may break."""
    shown = "".join(_shown(unicodedata.normalize("NFC", text)))
    return " ".join(_breakable(word) for word in shown.split(" "))


def has_gaps(text: str) -> bool:
    """Whether a character could not be printed."""
    return UNPRINTABLE in text


def _shown(text: str) -> Iterator[str]:
    covered = _covered()
    for character in text:
        code = ord(character)
        if character in "\n\t":
            yield " " if character == "\t" else character
        elif code in _BIDI_CONTROLS or unicodedata.category(character) == "Cc" or code == 0xAD:
            continue
        elif code in covered:
            yield character
        elif code not in _ZERO_WIDTH:
            yield UNPRINTABLE


def _breakable(word: str) -> str:
    if len(word) <= LONGEST_WORD:
        return word
    return SOFT_BREAK.join(word[start : start + LONGEST_WORD] for start in range(0, len(word), LONGEST_WORD))


@cache
def _covered() -> frozenset[int]:
    return frozenset(code for name in REGULAR for code in _characters((FONTS / name).read_bytes()))


def _characters(font: bytes) -> Iterator[int]:
    """The characters of a TrueType font, from its widest Unicode table (segments, format 12, or format 4)."""
    table = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, table + 2)
    subtables = [struct.unpack_from(">HHI", font, table + 4 + 8 * number) for number in range(count)]
    offsets = [table + offset for platform, _, offset in subtables if platform in (0, 3)]
    formats = {struct.unpack_from(">H", font, offset)[0]: offset for offset in offsets}
    if 12 in formats:
        yield from _format_12(font, formats[12])
    else:
        yield from _format_4(font, formats[4])


def _table(font: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(count))
    return next(int(offset) for name, _, offset, _ in records if name == tag)


def _format_12(font: bytes, offset: int) -> Iterator[int]:
    (groups,) = struct.unpack_from(">I", font, offset + 12)
    for number in range(groups):
        first, last, _ = struct.unpack_from(">III", font, offset + 16 + 12 * number)
        yield from range(first, last + 1)


def _format_4(font: bytes, offset: int) -> Iterator[int]:
    (twice,) = struct.unpack_from(">H", font, offset + 6)
    segments = twice // 2
    ends = struct.unpack_from(f">{segments}H", font, offset + 14)
    starts = struct.unpack_from(f">{segments}H", font, offset + 16 + twice)
    for first, last in zip(starts, ends, strict=True):
        if first != 0xFFFF:
            yield from range(first, last + 1)
