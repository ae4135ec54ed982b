"""Words of the papers: how a clock stands, and what a document still lacks."""

from __future__ import annotations

from collections.abc import Mapping

from wervelwijzer.language.text import Text

STATUSES: Mapping[str, Text] = {
    "at_once": Text("nog te doen", "still to do"),
    "running": Text("loopt", "running"),
    "warning": Text("bijna om", "running out"),
    "overdue": Text("te laat", "overdue"),
    "met": Text("op tijd gehaald", "met in time"),
    "met_late": Text("te laat gehaald", "met too late"),
    "cancelled": Text("vervallen", "cancelled"),
    "replaced": Text("vervangen", "replaced"),
}

NO_LEVELS = Text(
    "De aangedane wervels zijn niet gemarkeerd: de tekening blijft leeg. Markeer ze eerst bij het invullen, bij de "
    "wervelkolom.",
    "The affected vertebrae have not been marked: the drawing stays empty. Mark them first in the intake, on the "
    "spine.",
)
NO_PHONE_DAY = Text(
    "Het team heeft geen telefoonnummer voor overdag: op papier staat een regel om het in te vullen. De beheerder kan "
    "het nummer bij het team zetten.",
    "The team has no telephone number for the day: the paper has a line to fill it in. The administrator can add the "
    "number to the team.",
)
NO_PHONE_NIGHT = Text(
    "Het team heeft geen telefoonnummer voor avond, nacht en weekeinde: op papier staat een regel om het in te vullen. "
    "De beheerder kan het nummer bij het team zetten.",
    "The team has no telephone number for evening, night and weekend: the paper has a line to fill it in. The "
    "administrator can add the number to the team.",
)
NO_COORDINATOR = Text(
    "Er is nog geen regievoerder: op papier blijft de naam open. Noem er een bij het MDO-besluit.",
    "There is no coordinating physician yet: the paper leaves the name open. Name one with the MDO decision.",
)
NO_PRACTITIONER = Text(
    "De huisarts is niet bekend: op papier blijft de naam open. Voeg de huisarts toe bij 'wie heeft zorg'.",
    "The general practitioner is not known: the paper leaves the name open. Add them under 'who has care'.",
)
NO_DECISION = Text(
    "Er is nog geen MDO-besluit: de brief noemt er geen.",
    "There is no MDO decision yet: the letter mentions none.",
)

DIED = Text(
    "Deze patiënt is overleden op {}. Dit is een folder voor de patiënt zelf: geef of stuur hem niet alsof de patiënt "
    "leeft. Klopt het overlijden niet, corrigeer het dan eerst in het dossier.",
    "This patient died on {}. This is a leaflet for the patient: do not hand it out or send it as if the patient were "
    "alive. If the death is wrong, correct it in the record first.",
)

DOSE_WRONG = Text(
    "Dagdosis: {} is geen getal. Geef milligrammen per dag, zoals 8 of 12,5.",
    "Daily dose: {} is not a number. Give milligrams a day, such as 8 or 12.5.",
)
DAYS_WRONG = Text(
    "Aantal dagen: {} is geen geheel getal. Geef bijvoorbeeld 14.",
    "Number of days: {} is not a whole number. Give for example 14.",
)
START_WRONG = Text(
    "Eerste dag van het afbouwen: {} is geen datum. Geef een dag als 2026-12-01.",
    "First day of the taper: {} is not a date. Give a day such as 2026-12-01.",
)
CHANGED = Text(
    "Het dossier is veranderd nadat dit document werd gemaakt, dus het is niet vastgelegd. Maak het document opnieuw, "
    "lees het na en leg het dan vast.",
    "The record has changed since this document was made, so nothing was recorded. Make the document again, read it "
    "and record it then.",
)
