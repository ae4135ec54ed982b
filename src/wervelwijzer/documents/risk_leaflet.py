"""The leaflet for somebody at risk of vertebral metastases: when to call, whom, and where in the spine (appendix 2)."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.documents import alarm
from wervelwijzer.documents.content import Block, Document, Drawing, Items, Paragraph, Piece, Section
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.levels import name_in_words
from wervelwijzer.documents.parts import leaflet
from wervelwijzer.documents.spine_drawing import spine_drawing
from wervelwijzer.documents.writer import Writer
from wervelwijzer.language.text import Text

CODE = "risk_leaflet"
TITLE = Text("Uitzaaiingen in de wervels: wanneer belt u?", "Metastases in the vertebrae: when do you call?")
SUBTITLE = Text(
    "Voor mensen met kanker en voor hun huisarts. Bewaar deze folder bij de telefoon.",
    "For people with cancer and their general practitioner. Keep this leaflet by the telephone.",
)
WHY = (
    Text(
        "Uw soort kanker kan uitzaaien naar de botten. Of er is bij u al een uitzaaiing in een bot gezien.",
        "Your kind of cancer can spread to the bones. Or a metastasis has already been seen in one of your bones.",
    ),
    Text(
        "Een uitzaaiing kan ook in een wervel zitten. Wervels zijn de botten van uw rug en nek. Soms drukt een "
        "uitzaaiing op de zenuwen in uw rug. Daardoor kunt u verlamd raken. Dat gebeurt niet vaak. Belt u snel? Dan "
        "is een verlamming soms te voorkomen.",
        "A metastasis can also be in a vertebra. Vertebrae are the bones of your back and neck. Sometimes a metastasis "
        "presses on the nerves in your back. That can paralyse you. It does not happen often. If you call quickly, "
        "paralysis can sometimes be prevented.",
    ),
)

WHERE = Text("Waar in de rug?", "Where in the back?")
MARKED = Text("Bij u is een uitzaaiing gezien in:", "A metastasis was seen in:")
MARKED_HOW = Text(
    "In de tekening zijn deze plekken gekleurd en gestreept.", "In the drawing these places are coloured and striped."
)
NOT_MARKED = Text(
    "Zijn er bij u uitzaaiingen in de wervels gezien? Vraag uw arts om ze in de tekening aan te kruisen.",
    "If metastases have been seen in your vertebrae, ask your doctor to mark them in the drawing.",
)
SHOW_THE_DRAWING = Text(
    "Laat de tekening zien aan elke arts, verpleegkundige of fysiotherapeut die u behandelt.",
    "Show the drawing to every doctor, nurse or physiotherapist who treats you.",
)
DRAWING = Text("Tekening van de wervelkolom, van opzij gezien.", "Drawing of the spine, seen from the side.")

PAIN = Text("Hoe voelt de pijn?", "What does the pain feel like?")
PAIN_IS = (
    Text(
        "Rugpijn en nekpijn komen veel voor. Vaak is er iets anders aan de hand. Maar hebt u kanker? Vertel het uw "
        "arts dan altijd.",
        "Back pain and neck pain are common. Often there is another cause. But if you have cancer, always tell your "
        "doctor.",
    ),
    Text(
        "Meestal begint het met pijn, maar soms met wankel lopen of minder kracht.*",
        "It usually begins with pain, but sometimes with unsteady walking or less strength.*",
    ),
)
PAIN_SIGNS = (
    Text("De pijn is nieuw, of anders dan u gewend bent.", "The pain is new, or different from what you are used to."),
    Text("De pijn begint soms licht en wordt in weken erger.", "The pain may start mild and get worse over weeks."),
    Text("De pijn wordt vaak erger als u ligt.", "The pain often gets worse when you lie down."),
    Text(
        "De pijn voelt als een strakke band om uw borst of buik.",
        "The pain feels like a tight band round your chest or belly.",
    ),
    Text(
        "De pijn trekt van uw rug naar uw billen of benen, of van uw nek naar uw armen.",
        "The pain runs from your back to your buttocks or legs, or from your neck to your arms.",
    ),
)
DECIDES = Text(
    "Uw arts beslist of onderzoek nodig is. Hoe eerder een uitzaaiing is gevonden en behandeld, hoe kleiner de kans "
    "dat u verlamd raakt.",
    "Your doctor decides whether tests are needed. The sooner a metastasis is found and treated, the smaller the "
    "chance that you become paralysed.",
)


NO_CANCER = Text(
    "Deze folder is voor mensen met kanker, en vastgelegd is dat bij deze patiënt geen maligniteit bekend is. Verbeter "
    "'maligniteit bekend' als dat niet klopt.",
    "This leaflet is for people with cancer, and it is recorded that no malignancy is known in this patient. Correct "
    "'malignancy known' if that is not so.",
)
METASTASES = ("imaging.probable_vertebral_metastases", "imaging.vertebral_metastases_confirmed")


def needs(context: DocumentContext) -> tuple[Text, ...]:
    """The leaflet tells somebody of their cancer: not where it is known that there is none."""
    known = context.advice.known
    none = known.get("tumour.malignancy_known") is False and not any(known.get(name) for name in METASTASES)
    return (NO_CANCER,) if none else ()


def write(context: DocumentContext) -> Document:
    """The leaflet of this patient."""
    writer = Writer(context)
    calls = (writer.paragraph(*WHY), alarm.at_once(writer), alarm.same_day(writer), alarm.whom(writer))
    sections = (
        Section("", calls),
        Section(writer.say(WHERE), (drawing(writer, 11.0),), new_page=True),
        Section(writer.say(PAIN), tuple(_pain(writer))),
        Section(writer.say(alarm.FOR_PROFESSIONALS), tuple(alarm.readings(writer))),
    )
    return leaflet(writer, CODE, TITLE, SUBTITLE, sections)


def drawing(writer: Writer, height: float) -> Drawing:
    """The spine with this patient's vertebrae marked, and the same in words beside it."""
    language = writer.language
    names = [Piece(name_in_words(level.name, language), "context/levels", strong=True) for level in writer.levels]
    beside: list[Block] = []
    if names:
        beside += [writer.paragraph(MARKED), Items(tuple((name,) for name in names)), writer.paragraph(MARKED_HOW)]
    else:
        beside.append(writer.paragraph(NOT_MARKED))
    beside.append(writer.paragraph(SHOW_THE_DRAWING))
    told = " ".join(name.text for name in names)
    says = f"{writer.say(DRAWING)} {writer.say(MARKED)} {told}" if names else writer.say(DRAWING)
    return Drawing(spine_drawing(writer.levels, language), says, tuple(beside), height)


def _pain(writer: Writer) -> Iterator[Paragraph | Items]:
    yield writer.paragraph(*PAIN_IS)
    yield Items(tuple((writer.own(sign),) for sign in PAIN_SIGNS))
    yield writer.paragraph(DECIDES)
