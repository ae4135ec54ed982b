"""Sentences with figures in them: exact inside, rounded only where they are printed."""

from __future__ import annotations

import textwrap
from datetime import date
from fractions import Fraction

from wervelwijzer.language.text import LANGUAGES, Language, Text

WIDTH = 88
DIGITS, MOST_DIGITS = 2, 6
MONTHS = (
    *(Text(nl, en) for nl, en in (("januari", "January"), ("februari", "February"), ("maart", "March"))),
    *(Text(nl, en) for nl, en in (("april", "April"), ("mei", "May"), ("juni", "June"))),
    *(Text(nl, en) for nl, en in (("juli", "July"), ("augustus", "August"), ("september", "September"))),
    *(Text(nl, en) for nl, en in (("oktober", "October"), ("november", "November"), ("december", "December"))),
)

Value = Fraction | int | str | Text | date


def say(nl: str, en: str, **values: Value) -> Text:
    """Both sentences with the values filled in, each as its language writes it."""
    filled = {
        language: template.format(**{name: _in(value, language) for name, value in values.items()})
        for language, template in zip(LANGUAGES, (nl, en), strict=True)
    }
    return Text(*(sentence.replace("= ≈", "≈") for sentence in filled.values()))


def written(value: Fraction | int, language: Language, digits: int = DIGITS) -> str:
    """A number with so many decimals at most; '≈' where that is not the exact number."""
    value = Fraction(value)
    scaled = value * 10**digits
    rounded = int(abs(scaled) + Fraction(1, 2))
    whole, rest = divmod(rounded, 10**digits)
    decimals = f"{rest:0{digits}}".rstrip("0") if digits else ""
    text = f"{'-' if value < 0 else ''}{whole}{'.' + decimals if decimals else ''}"
    text = text.replace(".", ",") if language == "nl" else text
    return text if scaled.denominator == 1 else f"≈ {text}"


def beside(value: Fraction, limit: Fraction, language: Language) -> str:
    """A number with as many decimals as it takes not to look like the limit that it differs from."""
    for digits in range(DIGITS, MOST_DIGITS + 1):
        if value == limit or written(value, language, digits).removeprefix("≈ ") != written(limit, language, digits):
            return written(value, language, digits)
    return str(value)


def compared(value: Fraction, limit: Fraction) -> Text:
    """A number and the limit with the sign between them, such as '≈ 37,46 ≤ 54'."""
    sign = "≤" if value <= limit else ">"
    nl, en = (f"{beside(value, limit, lang)} {sign} {written(limit, lang)}" for lang in LANGUAGES)
    return Text(nl, en)


def day(moment: date) -> Text:
    """A day as people write it."""
    month = MONTHS[moment.month - 1]
    return Text(f"{moment.day} {month.nl} {moment.year}", f"{moment.day} {month.en} {moment.year}")


def listed(texts: tuple[Text, ...]) -> Text:
    """Several things in one sentence: a, b and c."""
    if len(texts) < 2:
        return texts[0] if texts else Text("", "")
    first, last = texts[:-1], texts[-1]
    return Text(
        ", ".join(text.nl for text in first) + f" en {last.nl}",
        ", ".join(text.en for text in first) + f" and {last.en}",
    )


def either(texts: tuple[Text, ...]) -> Text:
    """Several possibilities in one phrase: a, b or c."""
    joined = listed(texts)
    if len(texts) < 2:
        return joined
    return Text(" of ".join(joined.nl.rsplit(" en ", 1)), " or ".join(joined.en.rsplit(" and ", 1)))


def wrapped(text: str, indent: int = 0) -> str:
    """A line broken where it is too long; what follows stands further in."""
    own = len(text) - len(text.lstrip(" ")) + indent
    return textwrap.fill(text.lstrip(" "), WIDTH, initial_indent=" " * own, subsequent_indent=" " * (own + 2))


def _in(value: Value, language: Language) -> str:
    match value:
        case Text():
            return value.in_(language)
        case date():
            return day(value).in_(language)
        case str():
            return value
        case _:
            return written(value, language)
