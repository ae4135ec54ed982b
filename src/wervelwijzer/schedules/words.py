"""What the calendar says around its entries."""

from __future__ import annotations

from fractions import Fraction

from wervelwijzer.language.schedules import Kind
from wervelwijzer.language.text import Text

KINDS: dict[Kind, Text] = {
    "deadline": Text("termijn", "deadline"),
    "window": Text("periode", "window"),
    "recurring": Text("keert terug", "recurring"),
    "dose": Text("dosis", "dose"),
    "visit": Text("moment", "moment"),
}

COUNTED_FROM_NOW = Text(
    "geteld vanaf het moment van vragen, want wanneer de termijn begon is niet opgegeven: zij kan eerder aflopen",
    "counted from the moment of asking, since when the term began was not given: it can run out earlier",
)
NEEDS_NOW = Text(
    "de weekdag is bekend, maar niet vanaf welke dag: geef --at",
    "the weekday is known, but not from which day: give --at",
)
NOT_BY_WEEKDAY = Text(
    "er is spoed: wacht niet op de vaste weekdag, maar geef het tijdstip van het ad hoc overleg",
    "it is urgent: do not wait for the weekday, but give the moment of the ad hoc meeting",
)
NO_END = Text(
    "het einde is nog niet bekend; alleen de eerste dag staat in de kalender",
    "the end is not known yet; only the first day is in the calendar",
)
NO_TAPER_DAYS = Text(
    "de duur van het afbouwen is nog niet gekozen; alleen de eerste dag staat in de kalender",
    "the length of the taper has not been chosen yet; only the first day is in the calendar",
)
CHOOSE_DOSE = Text(
    "de dagdosis dexamethason, 8 tot en met 16 mg: de tekst geeft geen regel, de arts kiest",
    "the daily dose of dexamethasone, 8 to 16 mg: the text gives no rule, the physician chooses",
)
CHOOSE_TAPER = Text(
    "in hoeveel dagen de dexamethason naar nul gaat, 7 tot en met 14: op geleide van de klachten",
    "in how many days dexamethasone goes to zero, 7 to 14: as the complaints guide",
)
TO_ZERO = Text("tot nul", "to zero")
EACH_TREATMENT = Text("bij begin en einde van elke behandeling", "at beginning and end of each treatment")


def filled(title: Text, **parts: Text) -> Text:
    """A title with its dose or event."""
    return Text(
        title.nl.format(**{name: part.nl for name, part in parts.items()}),
        title.en.format(**{name: part.en for name, part in parts.items()}),
    )


def milligrams(least: Fraction, most: Fraction) -> Text:
    """An amount, or a range, in mg; zero is the end."""
    if most == 0:
        return Text("0 mg, gestopt", "0 mg, stopped")
    written = _plain(least) if least == most else f"{_plain(least)}-{_plain(most)}"
    return Text(f"{written.replace('.', ',')} mg", f"{written} mg")


def not_chosen(least: int, most: int) -> Text:
    """A range from which the physician chooses."""
    return Text(f"{least}-{most} mg (arts kiest)", f"{least}-{most} mg (physician chooses)")


def joined(*provisos: Text | None) -> Text | None:
    """One proviso of several."""
    found = [text for text in provisos if text is not None]
    return Text("; ".join(text.nl for text in found), "; ".join(text.en for text in found)) if found else None


def to_zero(days: int | None, least: int, most: int) -> Text:
    """The whole taper in words."""
    if days is not None:
        return Text(f"tot nul in {days} dagen", f"to zero in {days} days")
    return Text(f"tot nul in {least} tot {most} dagen", f"to zero in {least} to {most} days")


def _plain(amount: Fraction) -> str:
    return str(amount) if amount.denominator == 1 else str(float(amount))
