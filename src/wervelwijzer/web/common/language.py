"""The language of the reader."""

from __future__ import annotations

from django.utils.functional import lazy
from django.utils.translation import get_language

from wervelwijzer.language.text import Language, Text


def language() -> Language:
    """The language of the present request; Dutch where there is none."""
    return "en" if (get_language() or "nl").startswith("en") else "nl"


def say(text: Text) -> str:
    """A text in the reader's language."""
    return text.in_(language())


lazily = lazy(say, str)
"""A text that is put into the reader's language when it is shown, for labels and messages that are made once."""
