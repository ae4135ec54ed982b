"""The dexamethasone calendar for the patient: day by day to zero, as the clinician chose it.

Dose and length are the clinician's, within what the guideline leaves to choose; without them there is no calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from wervelwijzer.documents import alarm, dates, words
from wervelwijzer.documents.content import Callout, Document, Field, Fields, Items, Paragraph, Piece, Section, Table
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.parts import leaflet
from wervelwijzer.documents.writer import Writer
from wervelwijzer.guideline.corticosteroids import taper_dexamethasone
from wervelwijzer.guideline.schedules import dexamethasone_daily, dexamethasone_taper, proton_pump_inhibitor
from wervelwijzer.language.text import Text
from wervelwijzer.schedules.calendar import Calendar, Entry
from wervelwijzer.schedules.days import local
from wervelwijzer.schedules.reader import LEAST_DOSE, LEAST_TAPER, MOST_DOSE, MOST_TAPER, schedule

Day = tuple[date, Fraction, str]
"""A day, its dose in mg, and the key of the entry that it comes from."""

CODE = "taper_calendar"
TITLE = Text("Uw kalender voor dexamethason", "Your dexamethasone calendar")
SUBTITLE = Text("Elke dag wat minder, tot u kunt stoppen", "A little less every day, until you can stop")
ABOUT = Text(
    "Dexamethason is een medicijn tegen zwelling rond uw zenuwen. Na uw behandeling bouwt u het af. Dat betekent: u "
    "neemt steeds iets minder.",
    "Dexamethasone is a medicine against swelling round your nerves. After your treatment you taper it. That means: "
    "you take a little less each time.",
)
RULES = (
    Text("Neem de tabletten één keer per dag, 's ochtends.", "Take the tablets once a day, in the morning."),
    Text("Zet elke dag een kruisje als u ze hebt genomen.", "Put a cross every day when you have taken them."),
    Text(
        "Stop niet zelf, en neem niet zelf meer of minder.",
        "Do not stop by yourself, and do not take more or less by yourself.",
    ),
    Text(
        "Gaat het slechter terwijl u minder neemt? Bel dan uw arts. Uw arts kan deze kalender aanpassen.",
        "If you get worse while you take less, call your doctor, who can change this calendar.",
    ),
)
STOMACH = Text(
    "Bij dexamethason hoort voor u een maagbeschermer. Neem die zoals op het etiket staat. Hebt u er geen? Bel uw "
    "arts.",
    "With dexamethasone you need a medicine that protects your stomach. Take it as the label says. Do you have none? "
    "Call your doctor.",
)
DAY_HEAD = Text("Dag", "Day")
DOSE_HEAD = Text("Dexamethason", "Dexamethasone")
TABLETS_HEAD = Text("Tabletten", "Tablets")
TAKEN_HEAD = Text("Genomen", "Taken")
BY_PHARMACY = Text(
    "Uw arts of apotheker vult het aantal tabletten in. Klopt een dosis niet met de tabletten die u hebt? Vraag het "
    "eerst.",
    "Your doctor or pharmacist fills in the number of tablets. If a dose does not fit the tablets that you have, ask "
    "first.",
)
STOPPED = Text("0 mg: u bent gestopt", "0 mg: you have stopped")
CALENDAR = Text("Kalender", "Calendar")
CALL = Text("Bel meteen", "Call at once")
CALL_FOR = Text(
    "als u minder kracht of gevoel krijgt in benen of armen, wankel loopt, of niet goed kunt plassen.",
    "if you lose strength or feeling in legs or arms, walk unsteadily, or cannot pass urine well.",
)
CHOSEN = Text(
    "Begindosis {} mg per dag en afbouw in {} dagen: gekozen door {}.",
    "Starting dose {} mg a day and taper in {} days: chosen by {}.",
)
PAST = Text(
    "Volgens het dossier begon het afbouwen op {}, en die dag is voorbij. Kies zelf de eerste dag van het afbouwen, "
    "vandaag of later; tot die dag staat de begindosis in de kalender. Klopt het einde van de behandeling niet, "
    "corrigeer het dan in het dossier.",
    "By the record the taper began on {}, and that day is past. Choose the first day of the taper yourself, today or "
    "later; until that day the calendar holds the starting dose. If the end of treatment is wrong, correct it in the "
    "record.",
)
START_WRONG = Text(
    "Beginnen met afbouwen op {} kan niet: kies {} of later, en hoogstens een jaar later.",
    "Starting the taper on {} is not possible: choose {} or later, and at most a year later.",
)
LATEST = 365
"""Days within which a taper begins that is put off."""
FAR = 400
"""Days after the treatment within which every taper ends; the calendar must not be cut off before."""

NO_DOSE = Text(
    f"De dagdosis dexamethason is niet gekozen. Vul een dosis in van {LEAST_DOSE} tot en met {MOST_DOSE} mg, hele of "
    "halve milligrammen; de richtlijn laat de keuze aan de arts.",
    f"The daily dose of dexamethasone has not been chosen. Enter a dose from {LEAST_DOSE} to {MOST_DOSE} mg, whole or "
    "half milligrams; the guideline leaves the choice to the doctor.",
)
NO_DAYS = Text(
    f"De duur van het afbouwen is niet gekozen. Vul {LEAST_TAPER} tot en met {MOST_TAPER} dagen in.",
    f"The length of the taper has not been chosen. Enter {LEAST_TAPER} to {MOST_TAPER} days.",
)
NO_END = Text(
    "Niet bekend is wanneer de behandeling eindigt. Leg de datum van de operatie of van de laatste bestraling vast; "
    "zijn er twee, dan ook de start van de dexamethason.",
    "It is not known when treatment ends. Record the date of the operation or of the last radiotherapy session; where "
    "there are both, also the start of dexamethasone.",
)
NO_COURSE = Text(
    "Op grond van dit dossier is er geen dexamethason die wordt afgebouwd. Controleer of de bestraling of operatie en "
    "de klachten zijn vastgelegd; wijkt u bewust af, schrijf de kalender dan zelf.",
    "By this record there is no dexamethasone to be tapered. Check that radiotherapy or surgery and the symptoms are "
    "recorded; if you deviate on purpose, write the calendar yourself.",
)
DIED = Text(
    "De patiënt is overleden: er is niets meer af te bouwen. Klopt dat niet, corrigeer dan het overlijden in het "
    "dossier.",
    "The patient has died: there is nothing left to taper. If that is wrong, correct the death in the record.",
)


def needs(context: DocumentContext) -> tuple[Text, ...]:
    """What is missing before there can be a calendar."""
    if context.died_at is not None:
        return (DIED,)
    problems = [*_dose_problems(context), *_length_problems(context)]
    if problems:
        return tuple(problems)
    calendar = _calendar(context)
    days = _days(calendar)
    if days:
        return tuple(_start_problems(context, days))
    waits = any(undated.schedule is dexamethasone_taper for undated in calendar.undated)
    return (NO_END if waits else NO_COURSE,)


def _dose_problems(context: DocumentContext) -> Iterator[Text]:
    dose = context.dexamethasone_dose
    if dose is None:
        yield NO_DOSE
    elif not LEAST_DOSE <= dose <= MOST_DOSE or Fraction(dose) % Fraction(1, 2):
        shown = _number(Fraction(dose))
        yield Text(
            f"Dexamethason {shown} mg kan niet: geef {LEAST_DOSE} tot en met {MOST_DOSE} mg, hele of halve mg.",
            f"Dexamethasone {shown} mg is not possible: give {LEAST_DOSE} to {MOST_DOSE} mg, whole or half mg.",
        )


def _length_problems(context: DocumentContext) -> Iterator[Text]:
    days = context.taper_days
    if days is None:
        yield NO_DAYS
    elif not LEAST_TAPER <= days <= MOST_TAPER:
        yield Text(
            f"Afbouwen in {days} dagen kan niet: geef {LEAST_TAPER} tot en met {MOST_TAPER} dagen.",
            f"A taper in {days} days is not possible: give {LEAST_TAPER} to {MOST_TAPER} days.",
        )


def _start_problems(context: DocumentContext, days: list[Day]) -> Iterator[Text]:
    """Nobody can follow a taper that began before its calendar was made, or that begins during the treatment."""
    first, chosen, today = _first_of_taper(days), context.taper_start, local(context.made_at).date()
    if chosen is None and first < today:
        nl, en = dates.day(first, "nl"), dates.day(first, "en")
        yield Text(PAST.nl.format(nl), PAST.en.format(en))
    least = max(first, today)
    if chosen is not None and not least <= chosen <= least + timedelta(days=LATEST):
        yield Text(
            START_WRONG.nl.format(dates.day(chosen, "nl"), dates.day(least, "nl")),
            START_WRONG.en.format(dates.day(chosen, "en"), dates.day(least, "en")),
        )


def write(context: DocumentContext) -> Document:
    """The calendar of this patient."""
    writer = Writer(context)
    calendar = _calendar(context)
    sections = (
        Section("", (writer.paragraph(ABOUT), _rules(writer, calendar))),
        Section("", (_call(writer),)),
        Section(writer.say(alarm.FOR_PROFESSIONALS), tuple(_for_professionals(writer, calendar))),
        Section(writer.say(CALENDAR), (writer.paragraph(BY_PHARMACY), _table(writer, calendar)), new_page=True),
    )
    return leaflet(writer, CODE, TITLE, SUBTITLE, sections, writer.about()[:3])


def _calendar(context: DocumentContext) -> Calendar:
    """The one calendar that screen and calendar file show too."""
    ends = context.case.events.values()
    until = max((moment.date() for moment in ends), default=context.made_at.date()) + timedelta(days=FAR)
    return schedule(
        context.case,
        context.advice.at,
        until=until,
        dexamethasone=context.dexamethasone_dose,
        taper_days=context.taper_days,
    )


def _shown_days(context: DocumentContext, calendar: Calendar) -> list[Day]:
    """The days from the one on which it is made; from the chosen first day where one was chosen."""
    days, today, chosen = _days(calendar), local(context.made_at).date(), context.taper_start
    if chosen is not None:
        later = chosen - _first_of_taper(days)
        full, key = Fraction(context.dexamethasone_dose or 0), dexamethasone_daily.id
        begins = max(today, days[0][0])
        before = [(begins + timedelta(days=number), full, key) for number in range((chosen - begins).days)]
        days = [*before, *((day + later, amount, key) for day, amount, key in days if _tapers(key))]
    return [one for one in days if one[0] >= today]


def _first_of_taper(days: list[Day]) -> date:
    return min(day for day, _, key in days if _tapers(key))


def _tapers(key: str) -> bool:
    return key.startswith(dexamethasone_taper.id)


def _days(calendar: Calendar) -> list[Day]:
    """Every day with its dose and the entry that it comes from: the full dose first, then the taper to zero."""
    found: list[Day] = []
    for entry in calendar.entries:
        if entry.given is None or entry.given.least != entry.given.most:
            continue
        if entry.schedule is dexamethasone_daily and entry.end is not None:
            found += [(day, entry.given.most, entry.key) for day in _each_day(entry)]
        elif entry.schedule is dexamethasone_taper:
            found.append((entry.first_day, entry.given.most, entry.key))
    return sorted(found) if any(_tapers(key) for _, _, key in found) else []


def _each_day(entry: Entry) -> Iterator[date]:
    day = entry.first_day
    while day <= entry.last_day:
        yield day
        day += timedelta(days=1)


def _rules(writer: Writer, calendar: Calendar) -> Items:
    rules = [(writer.own(rule),) for rule in RULES]
    if any(entry.schedule is proton_pump_inhibitor for entry in calendar.entries):
        rules.append((Piece(writer.say(STOMACH), "decisions/corticosteroids.proton_pump_inhibitor"),))
    return Items(tuple(rules))


def _table(writer: Writer, calendar: Calendar) -> Table:
    heads = tuple(writer.say(head) for head in (DAY_HEAD, DOSE_HEAD, TABLETS_HEAD, TAKEN_HEAD))
    rows = tuple(_row(writer, day, amount, key) for day, amount, key in _shown_days(writer.context, calendar))
    return Table(heads, rows, (2.2, 2, 1.3, 0.8))


def _row(writer: Writer, day: date, amount: Fraction, key: str) -> tuple[tuple[Piece, ...], ...]:
    told = f"{_number(amount, writer)} mg" if amount else writer.say(STOPPED)
    return (
        (Piece(dates.weekday(day, writer.language), f"schedule/{key}/day"),),
        (Piece(told, f"schedule/{key}/dose", strong=True),),
        (Piece(""),),
        (Piece("☐" if amount else ""),),
    )


def _number(amount: Fraction, writer: Writer | None = None) -> str:
    """Milligrams as people write them: a comma in Dutch, a point in English."""
    told = f"{float(amount):g}"
    return told if writer is not None and writer.language == "en" else told.replace(".", ",")


def _call(writer: Writer) -> Callout:
    contacts = writer.context.contacts
    rows = (
        Field(writer.say(alarm.BY_DAY), writer.telephone(contacts.phone_day, "context/contacts.phone_day")),
        Field(writer.say(alarm.BY_NIGHT), writer.telephone(contacts.phone_night, "context/contacts.phone_night")),
    )
    return Callout("alarm", writer.say(CALL), (writer.paragraph(CALL_FOR), Fields(rows)))


def _for_professionals(writer: Writer, calendar: Calendar) -> Iterator[Paragraph]:
    context = writer.context
    dose, days = context.dexamethasone_dose, context.taper_days
    assert dose is not None
    assert days is not None
    chosen = writer.say(CHOSEN).format(_number(Fraction(dose), writer), days, words.signature(context))
    yield Paragraph((Piece(chosen, "context/dexamethasone_dose"),), "small")
    entry = next(one for one in calendar.entries if one.schedule is dexamethasone_taper)
    told = f"{writer.say(taper_dexamethasone.says)} [{taper_dexamethasone.id}]"
    yield Paragraph((Piece(told, f"recommendations/{taper_dexamethasone.id}/says"),), "small")
    for reading in entry.readings:
        yield Paragraph((writer.our_reading(reading, f"schedules/{dexamethasone_taper.id}/reading"),), "small")
