"""When a patient must call, and whom: the frames that both leaflets share, and where we read the text in our own way.

The guideline's own leaflet speaks of complaints that begin suddenly and of severe pain; its chapters ask for more.
Both are printed: the leaflet's list first, then what we add, marked, and explained to the professional at the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.documents.content import Callout, Field, Fields, Items, Paragraph, Piece
from wervelwijzer.documents.writer import Writer
from wervelwijzer.guideline.conflicts.summary import (
    only_sudden_deficits,
    pain_always_comes_first,
    severe_pain_only,
    three_percent_of_whom,
    whom_to_call,
)
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.text import Text

AT_ONCE = Text(
    "Bel meteen, ook 's avonds, 's nachts en in het weekend",
    "Call at once, also in the evening, at night and at the weekend",
)
SUDDENLY = Text("als u plotseling last krijgt van één van deze klachten:", "if you suddenly get one of these symptoms:")
SIGNS = (
    Text("U hebt minder kracht in uw benen of armen.", "You have less strength in your legs or arms."),
    Text("Uw benen of armen doen niet wat u wilt.", "Your legs or arms do not do what you want."),
    Text("U loopt heel wankel.", "You walk very unsteadily."),
    Text(
        "U zakt door uw benen, of u kunt niet meer staan of lopen.",
        "Your legs give way, or you can no longer stand or walk.",
    ),
    Text(
        "U hebt een doof gevoel of tintelingen vanaf uw borst, buik of liezen naar beneden, of in uw benen.",
        "You have numbness or tingling from your chest, belly or groin downwards, or in your legs.",
    ),
)
BLADDER = Text(
    "U kunt niet goed meer plassen, of u kunt uw plas of ontlasting niet ophouden.*",
    "You can no longer pass urine well, or you cannot hold your urine or stools.*",
)
SLOWLY = Text(
    "Begint een van deze klachten langzaam, of wordt die steeds erger? Bel dan ook meteen.*",
    "If one of these symptoms starts slowly or keeps getting worse, call at once too.*",
)

SAME_DAY = Text("Bel nog dezelfde dag", "Call the same day")
SAME_DAY_HOURS = Text(
    "overdag, op een werkdag. Is het avond, nacht of weekend? Bel dan op de eerste werkdag, 's ochtends.*",
    "during the day, on a working day. Is it evening, night or weekend? Then call in the morning of the first working "
    "day.*",
)
PAINS = (
    Text("U hebt nieuwe, hevige pijn in uw rug of nek.", "You have new, severe pain in your back or neck."),
    Text("De pijn in uw rug of nek wordt erger.", "The pain in your back or neck gets worse."),
    Text(
        "U hebt nieuwe pijn die nog licht is, of pijn waarvan u 's nachts wakker wordt.*",
        "You have new pain that is still mild, or pain that wakes you at night.*",
    ),
)
UNBEARABLE = Text(
    "Is de pijn niet uit te houden, of twijfelt u? Wacht dan niet en bel meteen.*",
    "Is the pain unbearable, or are you in doubt? Then do not wait and call at once.*",
)

WHOM = Text("Wie belt u?", "Who do you call?")
COORDINATOR = Text("Uw vaste arts (regievoerend arts)", "Your own doctor (coordinating doctor)")
TEAM = Text("Afdeling", "Department")
BY_DAY = Text("Overdag op werkdagen", "By day on working days")
BY_NIGHT = Text("Avond, nacht en weekend", "Evening, night and weekend")
IN_DANGER = Text("Bij levensgevaar", "In a life-threatening emergency")
SHOW_THIS = Text(
    "Zeg dat u kanker hebt en deze folder hebt gekregen. Laat de folder zien.",
    "Say that you have cancer and were given this leaflet. Show the leaflet.",
)


def at_once(writer: Writer) -> Callout:
    """The complaints for which nobody waits till morning."""
    signs = [*SIGNS, BLADDER]
    return Callout(
        "alarm",
        writer.say(AT_ONCE),
        (
            writer.paragraph(SUDDENLY),
            Items(tuple((writer.own(sign),) for sign in signs)),
            Paragraph((writer.own(SLOWLY, strong=True),)),
        ),
    )


def same_day(writer: Writer) -> Callout:
    """The pains for which the day is soon enough."""
    return Callout(
        "warn",
        writer.say(SAME_DAY),
        (
            writer.paragraph(SAME_DAY_HOURS),
            Items(tuple((writer.own(pain),) for pain in PAINS)),
            Paragraph((writer.own(UNBEARABLE, strong=True),)),
        ),
    )


def whom(writer: Writer) -> Callout:
    """Names and numbers for day and night; what is not known is a line to fill in."""
    contacts = writer.context.contacts
    person = contacts.coordinator
    by_day = writer.say(BY_DAY) + (f" ({contacts.day_hours})" if contacts.day_hours else "")
    rows = [
        Field(writer.say(COORDINATOR), writer.typed(person.name if person else None, "context/contacts.coordinator")),
        Field(writer.say(TEAM), writer.typed(place(writer), "context/contacts.team")),
        Field(by_day, writer.telephone(contacts.phone_day, "context/contacts.phone_day")),
        Field(writer.say(BY_NIGHT), writer.telephone(contacts.phone_night, "context/contacts.phone_night")),
        Field(writer.say(IN_DANGER), writer.typed(contacts.emergency, "context/contacts.emergency")),
    ]
    return Callout("calm", writer.say(WHOM), (Fields(tuple(_strong(row) for row in rows)), writer.paragraph(SHOW_THIS)))


def place(writer: Writer) -> str | None:
    """Team and hospital in one line."""
    contacts = writer.context.contacts
    return ", ".join(part for part in (contacts.team, contacts.hospital) if part) or None


def _strong(row: Field) -> Field:
    return row if row.value is None else Field(row.label, Piece(row.value.text, row.value.source, strong=True))


# --- For the professional who hands it out ---

FOR_PROFESSIONALS = Text("Voor uw zorgverlener", "For your care professional")
WHERE_WE_DIFFER = Text(
    "* Onze lezing. Hier zegt deze folder meer dan de folder van de richtlijn, omdat de hoofdstukken meer vragen:",
    "* Our reading. Here this leaflet says more than the guideline's own leaflet, because its chapters ask for more:",
)
READINGS: tuple[tuple[Text, Conflict], ...] = (
    (
        Text(
            "Langzaam begonnen of toenemende uitval: bel ook dan meteen. De folder noemt alleen een plotseling "
            "begin; het hoofdstuk over beeldvorming geeft elke uitval een termijn. Blaas en darm staan in de "
            "uitgebreide folder en niet in dit rijtje.",
            "A deficit that began slowly or grows: call at once too. The leaflet names a sudden beginning only; the "
            "chapter on imaging gives every deficit a term. Bladder and bowel stand in the full leaflet and not in "
            "this list.",
        ),
        only_sudden_deficits,
    ),
    (
        Text(
            "Ook lichte of nachtelijke pijn is reden om te bellen. De folder noemt alleen hevige pijn, overdag op "
            "werkdagen; voor het hoofdstuk telt de ernst niet. 'Dezelfde dag', 'de eerste werkdag' en bellen bij "
            "twijfel of ondraaglijke pijn zijn van ons.",
            "Mild pain, or pain at night, is a reason to call too. The leaflet names severe pain only, by day on "
            "working days; for the chapter severity does not count. 'The same day', 'the first working day' and "
            "calling when in doubt or in unbearable pain are ours.",
        ),
        severe_pain_only,
    ),
    (
        Text(
            "Wij noemen de regievoerend arts; de folder noemt 'uw behandelend arts'.",
            "We name the coordinating doctor; the leaflet names 'your treating doctor'.",
        ),
        whom_to_call,
    ),
    (
        Text(
            "Wij schrijven dat het meestal met pijn begint, maar niet altijd.",
            "We write that it usually begins with pain, but not always.",
        ),
        pain_always_comes_first,
    ),
    (
        Text(
            "De kans op een dwarslaesie (3 % in de folder, zonder tijd en bron) noemen wij alleen in woorden.",
            "The chance of a cord lesion (3% in the leaflet, without time and source) we give in words only.",
        ),
        three_percent_of_whom,
    ),
)


def readings(writer: Writer, more: tuple[tuple[Text, Conflict], ...] = ()) -> Iterator[Paragraph]:
    """Where we read the guideline's leaflet in our own way, each with the conflict that it answers."""
    yield writer.paragraph(WHERE_WE_DIFFER, small=True)
    told = [(writer.say(says), conflict.id) for says, conflict in (*READINGS, *more)]
    yield Paragraph(tuple([Piece(f"{says} [{name}] ", f"conflicts/{name}") for says, name in told]), "small")
