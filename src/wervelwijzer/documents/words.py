"""Words that several documents share, and the lines at the head and foot of every page."""

from __future__ import annotations

from collections.abc import Mapping

from wervelwijzer import guideline
from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.documents import dates
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.language.text import Text
from wervelwijzer.version import VERSION

UNKNOWN = Text("niet bekend", "not known")
NAME = Text("Naam", "Name")
BORN = Text("Geboren", "Born")
NUMBER = Text("Patiëntnummer", "Patient number")
SEX = Text("Geslacht", "Sex")
MADE = Text("Gemaakt op {} door {}", "Made on {} by {}")
MADE_ON = Text("Gemaakt op {}", "Made on {}")
PAGE = Text("pagina {} van []", "page {} of []")
GUIDELINE = Text("richtlijn {} {} ({})", "guideline {} {} ({})")
NOT_NOW = Text("Nee of niet van toepassing:", "No or not applicable:")
ENDED: Mapping[str, Text] = {
    "imaging.deadline_hours": Text("beeldvorming", "imaging"),
    "biopsy.deadline_hours": Text("biopsie", "biopsy"),
    "treatment.start_deadline_hours": Text("behandeling", "treatment"),
    "mdo.urgency": Text("MDO", "MDO"),
}
"""What a decision on a term or on haste is called once it was done: no longer a term."""
DERIVED = Text("afgeleid", "derived")
LAPSES = Text("vervalt nu", "lapses now")
SEE_READING = Text("onze lezing", "our reading")
OUR_READING = Text("Onze lezing:", "Our reading:")
UNLESS = Text("Tenzij:", "Unless:")
YEAR_OF_THE_GUIDELINE = Text(
    "De richtlijn is van {}; een herziening is ons niet bekend. Waar 'onze lezing' staat, dwingt de tekst die uitleg "
    "niet af. Wat niet bekend is, telt nergens als 'nee'.",
    "The guideline is from {}; we know of no revision. Where it says 'our reading', the text does not force that "
    "interpretation. What is not known counts nowhere as 'no'.",
)


def versions(context: DocumentContext) -> str:
    """The program and the guideline, each with its version."""
    name = GUIDELINE.in_(context.language).format(guideline.TITLE, guideline.VERSION, guideline.YEAR)
    return f"Wervelwijzer {VERSION} · {name}"


def professional_footer(context: DocumentContext) -> tuple[str, ...]:
    """Versions, the notice, the moment and the author."""
    language = context.language
    made = MADE.in_(language).format(dates.moment(context.made_at, language), signature(context))
    return (f"{versions(context)} · {SUPPORTS.in_(language)}", made)


def patient_footer(context: DocumentContext) -> tuple[str, ...]:
    """When it was made, and from what."""
    language = context.language
    made = MADE_ON.in_(language).format(dates.moment(context.made_at, language))
    return (f"{made} · {versions(context)}",)


def signature(context: DocumentContext) -> str:
    """The author's name and role."""
    author = context.author
    return f"{author.name}, {author.role.in_(context.language)}" if author.role else author.name


def header(context: DocumentContext) -> str:
    """Whose paper it is, on every page: so that a loose page can be put back."""
    patient, language = context.patient, context.language
    born = f"{BORN.in_(language).lower()} {dates.day(patient.birth_date, language)}" if patient.birth_date else ""
    parts = (patient.name and short(patient.name, 70), born, patient.number and short(patient.number, 30))
    return " · ".join(part for part in parts if part)


def short(text: str, most: int) -> str:
    """A text that must fit on one line, cut where it cannot, and seen to be cut."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
