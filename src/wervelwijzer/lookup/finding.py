"""Finding entries by id or by words, forgiving accents, case and a slip of the keyboard."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from wervelwijzer.language.text import Language
from wervelwijzer.lookup.entries import Entry, entries

WORD = re.compile(r"\w+")
HEADING, ANYWHERE, BEGINS = 4.0, 1.0, 0.6
"""What a word is worth in the id or heading and elsewhere; a part for a word that only begins so."""

CLOSE = 0.8


def by_id(wanted: str) -> Entry | None:
    """The entry of this id; case does not matter."""
    return next((entry for entry in entries() if entry.id.casefold() == wanted.casefold()), None)


def closest(wanted: str) -> list[str]:
    """The ids that look most like this one."""
    ids = {entry.id.casefold(): entry.id for entry in entries()}
    beginning = [name for key, name in ids.items() if key.startswith(wanted.casefold())]
    return beginning[:8] or [ids[key] for key in difflib.get_close_matches(wanted.casefold(), ids, n=3)]


def search(words: str, language: Language) -> tuple[list[Entry], list[str]]:
    """The entries that hold every word, best first, and the words as they were read (mended where misspelt)."""
    read = [_mended(word, language) for word in _words(words)]
    ranked = []
    for place, entry in enumerate(entries()):
        head, body = _texts(entry, language)
        worth = [max(HEADING * _in(word, head), ANYWHERE * _in(word, body)) for word in read]
        if read and all(worth):
            ranked.append((-sum(worth), place, entry))
    return [entry for _, _, entry in sorted(ranked, key=lambda found: found[:2])], read


def _in(word: str, words: Sequence[str]) -> float:
    if word in words:
        return 1.0
    return BEGINS if any(other.startswith(word) for other in words) else 0.0


def _mended(word: str, language: Language) -> str:
    """The word, or the closest word that occurs where it does not."""
    known = _vocabulary(language)
    if any(other.startswith(word) for other in known):
        return word
    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=CLOSE)), word)


@cache
def _vocabulary(language: Language) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for entry in entries():
        head, body = _texts(entry, language)
        found |= dict.fromkeys((*head, *body))
    return tuple(found)


@cache
def _texts(entry: Entry, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    body = [text.in_(language) for _, text in entry.parts] + [item.in_(language) for item in entry.items]
    return _words(f"{entry.id} {entry.says.in_(language)}"), _words(" ".join(body))


def _words(text: str) -> tuple[str, ...]:
    """The words of a text without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))
