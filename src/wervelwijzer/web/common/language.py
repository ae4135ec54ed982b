"""The language of the reader."""

from __future__ import annotations

from django.utils.translation import get_language

from wervelwijzer.language.text import Language, Text


def language() -> Language:
    """The language of the present request; Dutch where there is none."""
    return "en" if (get_language() or "nl").startswith("en") else "nl"


def say(text: Text) -> str:
    """A text in the reader's language."""
    return text.in_(language())
