"""What the pathway says in words: why a clock ended, and how we read what the guideline leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from wervelwijzer.language.recommendations import Event
from wervelwijzer.language.text import LANGUAGES, Text
from wervelwijzer.pathway.choices import DEVIATION_REASONS, STOP_REASONS
from wervelwijzer.pathway.goals import BY_CODE
from wervelwijzer.pathway.moments import HELD_WITHIN

HELD_HOURS = HELD_WITHIN // timedelta(hours=1)
MOST_DAYS = BY_CODE["treatment"].longest.days

STARTS: Mapping[Event, Text] = {
    "suspicion": Text("de verdenking", "the suspicion"),
    "probable_diagnosis": Text("de waarschijnlijkheidsdiagnose", "the probable diagnosis"),
    "definitive_diagnosis": Text("de definitieve diagnose", "the definitive diagnosis"),
    "recognition": Text("het moment van herkennen", "the moment of recognition"),
}

# --- Why a clock ended ---

DIED = Text("De patiënt is overleden.", "The patient has died.")
NO_LONGER = Text(
    "Op grond van wat nu bekend is, geldt geen enkele termijn van dit doel meer.",
    "On what is known now, no term of this goal holds any more.",
)
WORSE = Text("Vervangen door een strengere termijn.", "Replaced by a stricter term.")
DONE = Text("Gedaan.", "Done.")
DEPARTED = Text("Afwijking van het advies, met reden vastgelegd", "Deviation from the advice, recorded with its reason")
STOPPED = Text("Gestopt door een zorgverlener", "Stopped by a clinician")

# --- How we read it ---

ALL_HOURS = Text(
    "Een termijn loopt in verstreken uren, dag en nacht, ook in het weekeinde.",
    "A term runs in elapsed hours, day and night, weekends included.",
)
WARN = Text(
    "Wij waarschuwen als nog een kwart van de termijn over is, hoogstens 24 uur van tevoren; de tekst zegt dit niet.",
    "We warn when a quarter of the term is left, and 24 hours ahead at most; the text does not say this.",
)
AT_ONCE = Text(
    "'Direct' heeft geen uren: wij tonen hoe lang het wacht, en noemen het nooit te laat.",
    "'At once' has no hours: we show how long it has waited, and never call it late.",
)
FROM_WORSENING = Text(
    "Een strengere termijn telt vanaf het moment waarop die op grond van wat bekend was ging gelden: de tekst noemt "
    "geen begin bij verergering.",
    "A stricter term counts from when it began to hold on what was known: the text names no start where a patient "
    "worsens.",
)
ANEW = Text(
    "Een nieuwe klok na een die was afgesloten; zij telt vanaf het moment waarop de termijn opnieuw ging gelden.",
    "A new clock after one that had ended; it counts from when the term began to hold again.",
)
NEW_ROUND = Text(
    "Een nieuwe verdenking na een afgesloten klok begint een nieuwe ronde: de termijnen tellen dan weer vanaf de "
    "nieuwe verdenking of diagnose. Zonder nieuwe verdenking begint alleen een verergering een nieuwe klok, en een "
    "nieuwe diagnose na toegenomen uitval die van de behandeling.",
    "A new suspicion after a clock that had ended begins a new round: the terms then count again from the new "
    "suspicion or diagnosis. Without a new suspicion only a worsening begins a new clock, and a new diagnosis after a "
    "decline that of the treatment.",
)
WIDEST = Text(
    "Welke termijn geldt, hangt nog van onbekende feiten af; dit is de ruimste die mogelijk is.",
    "Which term holds still hangs on unknown facts; this is the widest that is possible.",
)
UNCERTAIN = Text(
    "Of er nu een termijn geldt, hangt van onbekende feiten af; de klok loopt door.",
    "Whether a term holds now hangs on unknown facts; the clock goes on.",
)
KEPT_EARLIER = Text(
    "De vorige termijn liep eerder af; die eindtijd blijft staan, want een klok wordt niet langer als het erger wordt.",
    "The previous term ended earlier; that end stays, because a clock gets no longer when things get worse.",
)
KEPT_AFTER_DEVIATION = Text(
    "Een afwijking die eindigt voordat de termijn om is, maakt de klok niet langer: de eindtijd van toen blijft staan. "
    "Eindigt zij later, dan telt de termijn opnieuw vanaf dat moment.",
    "A deviation that ends before the term is over makes the clock no longer: the end of then stays. Where it ends "
    "later, the term counts anew from that moment.",
)
NOT_HELD = Text(
    f"Een ad hoc MDO was gepland; {HELD_HOURS} uur na dat tijdstip (zoals het het laatst werd gepland) is er "
    "geen besluit vastgelegd. Dan loopt de klok weer, tenzij een zorgverlener haar sindsdien stopte of met reden "
    "afweek: bijeenroepen alleen is niet genoeg. De tekst zegt dit niet.",
    f"An ad hoc MDO was planned; {HELD_HOURS} hours after that moment (as it was last planned) no decision had "
    "been recorded. The clock then runs again, unless a clinician stopped it or departed with a reason since: "
    "calling it is not enough. The text does not say this.",
)
EASED = Text(
    "Op dit moment geldt een ruimere termijn of geen; de lopende klok wordt daar niet langer van. Alleen een "
    "correctie, een nieuwe waarneming die elke termijn opheft of een arts stopt haar.",
    "At this moment a wider term holds or none; the running clock gets no longer for it. Only a correction, a new "
    "observation that lifts every term, or a clinician stops it.",
)
UNTIL_NOW = Text(
    "Een duur die 'tot nu' betekent, groeit met de verstreken tijd zolang er is wat zij meet. Is dat voorbij (geen "
    "ASIA A meer, geen uitval meer), dan is de duur weer onbekend: bij een nieuwe uitval telt de oude tijd niet mee.",
    "A duration that means 'until now' grows with the time that passes, as long as what it measures is there. Once "
    "that is over (no longer ASIA A, no deficit any more) the duration is unknown again: the old time does not count "
    "for a new deficit.",
)
STALE_IMAGING = Text(
    "Beelden gelden niet meer als adequaat zodra daarna een strengere termijn voor de MRI in beeld komt, opnieuw een "
    "verdenking ontstaat, of radiculaire pijn, uitval, tekenen van MESCC of het teken van Lhermitte erbij komen of "
    "erger worden: adequaat betekent gemaakt na de laatste verandering van de klachten. Dan is het weer een vraag, en "
    "begint een nieuwe klok, ook als de strengste termijn al gold.",
    "Images no longer count as adequate once a stricter term for the MRI or a new suspicion comes up after them, or "
    "radicular pain, a deficit, signs of MESCC or a Lhermitte sign appear or get worse: adequate means made after the "
    "last change of the complaints. It is then a question again, and a new clock begins, also where the strictest "
    "term held already.",
)
ENDED_DEXAMETHASONE = Text(
    "Is de dexamethason gestopt, dan is weer de vraag of voor de huidige klachten met corticosteroïden is begonnen: "
    "een eerdere kuur haalt geen nieuwe klok.",
    "Once dexamethasone has ended, it is a question again whether corticosteroids were started for the present "
    "complaints: an earlier course meets no new clock.",
)
OUTDATED_IMAGING = Text(
    "Was er eerder geen adequate beeldvorming en is daarna een MRI van de gehele wervelkolom gemaakt, dan is weer de "
    "vraag of er adequate beeldvorming is. De klok voor de MRI is met het maken gehaald, tenzij die niet voldoet.",
    "Where there was no adequate imaging and an MRI of the whole spine was made since, it is a question again whether "
    "there is adequate imaging. The clock of the MRI is met by making it, unless it does not suffice.",
)
SYSTEMIC = Text(
    "Er is systemische therapie gestart. Bij uitval door MESCC haalt die de termijn alleen waar vaststaat dat zij de "
    "eerste keus mag zijn; de klok loopt dus door. Een arts kan haar stoppen met een reden.",
    "Systemic therapy was started. With a deficit by MESCC it meets the term only where it is certain that it may be "
    "the first choice, so the clock goes on. A clinician can stop it with a reason.",
)
TREATMENT = Text(
    "Een operatie, bestraling of systemische therapie haalt de termijn van de behandeling; dexamethason, een brace, "
    "pijnstilling en 'andere behandeling' doen dat niet. De tekst zegt alleen 'de therapie'.",
    "Surgery, radiotherapy or systemic therapy meets the term of the treatment; dexamethasone, a brace, pain relief "
    "and 'other treatment' do not. The text only says 'the therapy'.",
)
FOR_PAIN = Text(
    "Vertebroplastiek, kyfoplastiek en radionucliden behandelen pijn: zij halen alleen de termijn van "
    f"{MOST_DAYS} dagen zonder MESCC. Bij MESCC loopt de klok door: cement is dan een contra-indicatie. Een arts kan "
    "haar stoppen met een reden.",
    "Vertebroplasty, kyphoplasty and radionuclides treat pain: they meet only the term of "
    f"{MOST_DAYS} days without MESCC. With MESCC the clock goes on: cement is contraindicated then. A clinician can "
    "stop it with a reason.",
)
BEGUN_BEFORE = Text(
    "De behandeling was al begonnen toen deze termijn ging gelden; daarmee is de klok gehaald. Dat geldt voor een "
    "behandeling na de verdenking, de klacht, de waarschijnlijkheidsdiagnose of het begin van de uitval, hoogstens "
    f"{MOST_DAYS} dagen voor het begin van deze klok, als de uitval daarna niet toenam en geen strengere termijn "
    "ging gelden dan toen mogelijk was. Systemische therapie telt alleen zolang zij niet is beëindigd.",
    "The treatment had begun already when this term began to hold; that meets the clock. It goes for a treatment after "
    "the suspicion, the complaint, the probable diagnosis or the onset of the deficit, at most "
    f"{MOST_DAYS} days before the start of this clock, where the deficit did not grow after it and no stricter term "
    "came to hold than was possible then. Systemic therapy counts only while it has not ended.",
)
DECLINED = Text(
    "Komt of groeit de uitval nadat de klok van de behandeling was afgesloten, dan telt de termijn opnieuw vanaf de "
    "volgende definitieve diagnose, ook zonder nieuwe verdenking en ook als dezelfde termijn geldt. De achteruitgang "
    "zelf begint haar niet: de tekst geeft dan een termijn voor de MRI en, onder bestraling, 'zo snel mogelijk' voor "
    "een decompressie.",
    "Where a deficit comes or grows after the clock of the treatment had ended, the term counts again from the next "
    "definitive diagnosis, also without a new suspicion and also where the same term holds. The decline itself does "
    "not start it: the text then gives a term for the MRI and, under radiotherapy, 'as soon as possible' for a "
    "decompression.",
)
NOT_ITSELF = Text(
    "Het moment van de klok is het moment waarop het gebeurde, niet dat van invoeren.",
    "The moment that counts for a clock is when it happened, not when it was entered.",
)

READINGS: tuple[Text, ...] = (
    ALL_HOURS,
    WARN,
    AT_ONCE,
    FROM_WORSENING,
    ANEW,
    NEW_ROUND,
    WIDEST,
    UNCERTAIN,
    KEPT_EARLIER,
    KEPT_AFTER_DEVIATION,
    NOT_HELD,
    EASED,
    UNTIL_NOW,
    STALE_IMAGING,
    OUTDATED_IMAGING,
    ENDED_DEXAMETHASONE,
    TREATMENT,
    BEGUN_BEFORE,
    SYSTEMIC,
    FOR_PAIN,
    DECLINED,
    NOT_ITSELF,
)
"""Every choice of the pathway that the guideline's text does not force, for screens to show."""


def assumed_start(event: Event) -> Text:
    """That a clock counts from when its advice began to hold, because its own start was not recorded."""
    words = STARTS[event]
    return Text(
        f"Het moment van {words.nl} is niet vastgelegd; geteld vanaf het moment waarop dit advies ging gelden.",
        f"The moment of {words.en} was not recorded; counted from when this advice began to hold.",
    )


def earlier_than(event: Event) -> Text:
    """That the start of a clock was recorded later than the clock began, which it does not move."""
    words = STARTS[event]
    return Text(
        f"Het moment van {words.nl} is later vastgelegd dan dit advies ging gelden; het vroegste begin blijft staan.",
        f"The moment of {words.en} was recorded as later than when this advice began to hold; the earlier start stays.",
    )


def joined(*parts: Text | None) -> Text | None:
    """The texts after each other; None where there are none."""
    found = [part for part in parts if part is not None]
    if not found:
        return None
    nl, en = (" ".join(part.in_(language) for part in found) for language in LANGUAGES)
    return Text(nl, en)


def with_reason(lead: Text, reason: Text | None, text: object) -> Text:
    """A lead with the coded reason and what was written beside it."""
    written = str(text).strip().rstrip(".") if text else ""

    def told(first: str, why: str) -> str:
        if why and written:
            return f"{first}: {why} ({written})."
        return f"{first}: {why or written}." if why or written else f"{first}."

    return Text(told(lead.nl, reason.nl if reason else ""), told(lead.en, reason.en if reason else ""))


def departed(content: Mapping[str, object]) -> Text:
    """Why a clock was stopped by a deviation."""
    return with_reason(DEPARTED, DEVIATION_REASONS.get(str(content.get("reason"))), content.get("text"))


def stopped(content: Mapping[str, object]) -> Text:
    """Why a clinician stopped a clock."""
    return with_reason(STOPPED, STOP_REASONS.get(str(content.get("reason"))), content.get("text"))


def lifted(says: Iterable[Text]) -> Text:
    """Why no term holds any more: the exceptions that say so, or simply that none does."""
    return joined(*says) or NO_LONGER
