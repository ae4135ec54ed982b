"""Rehabilitation (chapter *Revalidatie*)."""

from wervelwijzer.facts import care, status
from wervelwijzer.facts.units import months
from wervelwijzer.guideline.definitions import confirmed, deficit
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.performers import PHYSICIAN, REHABILITATION_PHYSICIAN
from wervelwijzer.guideline.strengths import CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, first_match, row
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, at_least, concludes, is_false, is_true, more_than, not_

REGULAR_LIFE_EXPECTANCY = months(12)
ADAPTED_LIFE_EXPECTANCY = months(6)

programme = Decision(
    name="rehabilitation.programme",
    label=Text("revalidatieprogramma", "rehabilitation programme"),
    values=("regular", "adapted", "short_outpatient_option", "none", "by_oncological_rehabilitation_criteria"),
    labels={
        "regular": Text("regulier dwarslaesieprogramma", "regular cord lesion programme"),
        "adapted": Text("aangepast programma", "adapted programme"),
        "short_outpatient_option": Text(
            "korte poliklinische revalidatie overwegen", "consider a short outpatient programme"
        ),
        "none": Text("geen", "none"),
        "by_oncological_rehabilitation_criteria": Text(
            "volgens de criteria van de richtlijn Oncologische revalidatie",
            "by the criteria of the guideline Oncological rehabilitation",
        ),
    },
    by=first_match(
        row("by_oncological_rehabilitation_criteria", not_(deficit)),
        row("none", is_false(care.rehabilitation_indication)),
        row("regular", more_than(status.life_expectancy_months, REGULAR_LIFE_EXPECTANCY)),
        row("adapted", at_least(status.life_expectancy_months, ADAPTED_LIFE_EXPECTANCY)),
        row("short_outpatient_option", is_true(care.travel_for_rehabilitation_bearable)),
        otherwise="none",
    ),
    source=(
        Place(
            "rehabilitation",
            205730,
            936,
            "5186c9eb89a1860896efda3e9e4cfa3f601e390c9cf839e953934176018c6e9a",
        ),
    ),
    reading=Text(
        "6 tot en met 12 maanden is het aangepaste programma.", "6 to 12 months inclusive is the adapted programme."
    ),
)

DECISIONS = (programme,)

# --- Recommendations: one for each outcome, then how ---

COMFORT_READING = Text(
    "In de stervensfase gaat comfort bij ons voor revalidatie; de tekst noemt die uitzondering niet.",
    "In the dying phase we put comfort before rehabilitation; the text does not name that exception.",
)

involve_rehabilitation_physician = Recommendation(
    id="REH-01",
    section="rehabilitation",
    source=Place("rehabilitation", 205730, 249, "b7cd6df8c60b00f2c6b6a3609cce147a0ad3c853d162fe3aade6d6f64217752e"),
    says=Text(
        "Betrek de revalidatiearts bij een wervelmetastase met uitval die aan de criteria voor dwarslaesierevalidatie "
        "voldoet.",
        "Involve the rehabilitation physician in a vertebral metastasis with a deficit that meets the criteria for "
        "cord "
        "lesion rehabilitation.",
    ),
    action=Action(
        "involve_rehabilitation_physician",
        Text("Vraag de revalidatiearts in consult.", "Consult the rehabilitation physician."),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "regular", "adapted")),
    unless=(comfort_when_dying,),
    reading=Text(
        "De criteria staan in een andere richtlijn; wij gebruiken die in de tekst: een revalidatie-indicatie en "
        "minstens "
        f"6 maanden te leven. {COMFORT_READING.nl}",
        "The criteria are in another guideline; we use those in the text: an indication for rehabilitation and at "
        "least "
        f"6 months to live. {COMFORT_READING.en}",
    ),
)

adapted_programme = Recommendation(
    id="REH-02",
    section="rehabilitation",
    source=Place("rehabilitation", 205980, 138, "2135b3a5de895550c9416ba074e70ad0b40932486506313cc7a5f30dcb8ee04e"),
    says=Text(
        "Uitval, een revalidatie-indicatie en 6 maanden tot een jaar te leven: revalidatie kan, op de patiënt "
        "toegesneden.",
        "A deficit, an indication and 6 months to a year to live: rehabilitation is possible, fitted to the patient.",
    ),
    action=Action(
        "adapted_rehabilitation",
        Text("Bied een aangepast revalidatieprogramma.", "Offer an adapted rehabilitation programme."),
    ),
    by=REHABILITATION_PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "adapted")),
    unless=(comfort_when_dying,),
    reading=Text(
        "6 tot en met 12 maanden. Dat het programma dan is aangepast, volgt uit het reguliere programma boven 1 jaar. "
        f"{COMFORT_READING.nl}",
        "6 to 12 months inclusive. That the programme is then adapted follows from the regular one above 1 year. "
        f"{COMFORT_READING.en}",
    ),
)

regular_programme = Recommendation(
    id="REH-03",
    section="rehabilitation",
    source=Place("rehabilitation", 206119, 301, "95689f5e9ddd2f01089802de1a0ae4ca7e720804652500cd3a84960f68e7a382"),
    says=Text(
        "Meer dan een jaar te leven: het gewone programma voor dwarslaesiepatiënten, met oog voor wat kanker daarbij "
        "extra meebrengt.",
        "More than a year to live: the regular programme for cord lesion patients, with an eye for what cancer brings "
        "in addition.",
    ),
    action=Action(
        "regular_rehabilitation",
        Text(
            "Bied het reguliere dwarslaesieprogramma; let op oncologische problemen.",
            "Offer the regular cord lesion programme; mind oncological problems.",
        ),
    ),
    by=REHABILITATION_PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "regular")),
    unless=(comfort_when_dying,),
    reading=COMFORT_READING,
)

short_outpatient_programme = Recommendation(
    id="REH-04",
    section="rehabilitation",
    source=Place("rehabilitation", 206421, 245, "4a340044c8a16bb659501d434526a2fd33b761bce3a61c7149ae3148138fdd55"),
    says=Text(
        "Minder dan 6 maanden te leven: overweeg met patiënt en huisarts een korte poliklinische revalidatie, als de "
        "reis vol te houden is.",
        "Less than 6 months to live: consider with patient and general practitioner a short outpatient programme, "
        "where "
        "travel is bearable.",
    ),
    action=Action(
        "consider_short_outpatient_rehabilitation",
        Text(
            "Overweeg kort poliklinisch revalideren, in overleg met huisarts en patiënt.",
            "Consider short outpatient rehabilitation, in consultation with general practitioner and patient.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "short_outpatient_option")),
    unless=(comfort_when_dying,),
    reading=COMFORT_READING,
)

no_programme = Recommendation(
    id="REH-04-NONE",
    section="rehabilitation",
    source=Place("rehabilitation", 205980, 686, "7da8eb7969dc42b1cbddcf3b9bcce904e91d00fca7a2ecd74df90a8f8276ac63"),
    says=Text(
        "Uitval, maar geen revalidatie-indicatie, of een korte levensverwachting en een te zware reis: geen "
        "revalidatieprogramma.",
        "A deficit, but no indication for rehabilitation, or a short life expectancy and travel that is too heavy: no "
        "rehabilitation programme.",
    ),
    action=Action(
        "no_rehabilitation_programme",
        Text("Geen revalidatieprogramma aangewezen.", "No rehabilitation programme is indicated."),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "none")),
    reading=Text(
        "De tekst noemt alleen wie wel revalideert; wij keren de voorwaarden om.",
        "The text names only who does rehabilitate; we turn its conditions round.",
    ),
)

treat_by_a_specific_protocol = Recommendation(
    id="REH-05",
    section="rehabilitation",
    source=Place("rehabilitation", 206668, 171, "e59f9541153210224ff0e5e834bf690dd5202d96407e65c1fea79e6e6b5f2ae8"),
    says=Text(
        "Het revalidatieteam werkt volgens een behandelrichtlijn die voor deze groep is gemaakt.",
        "The rehabilitation team works by a treatment guideline made for this group.",
    ),
    action=Action(
        "rehabilitate_by_a_specific_protocol",
        Text(
            "Werk volgens een protocol voor de oncologische dwarslaesie.",
            "Work by a protocol for the oncological cord lesion.",
        ),
    ),
    by=REHABILITATION_PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "regular", "adapted", "short_outpatient_option")),
    unless=(comfort_when_dying,),
    not_computed=Text(
        "Welke richtlijn het team volgt, is geen gegeven; de tekst noemt er geen.",
        "Which guideline the team follows is not a fact; the text names none.",
    ),
)

rehabilitate_in_a_specialised_centre = Recommendation(
    id="REH-05-CENTRE",
    section="rehabilitation",
    source=Place("rehabilitation", 206840, 112, "f30b898bee45bcc2de5ca138f964886141d5eb724b44cebeb5bd6b176ea51eab"),
    says=Text(
        "Revalideer het liefst in een centrum dat zich op dwarslaesies heeft toegelegd (NVDG niveau 2).",
        "Rehabilitate preferably in a centre that specialises in cord lesions (NVDG level 2).",
    ),
    action=Action(
        "refer_to_cord_lesion_centre",
        Text(
            "Verwijs bij voorkeur naar een dwarslaesiecentrum van NVDG-niveau 2.",
            "Refer preferably to a cord lesion centre of NVDG level 2.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "regular", "adapted")),
    unless=(comfort_when_dying,),
    reading=Text(
        "Niet bij de korte poliklinische periode, waar de reis zwaarder weegt.",
        "Not for the short outpatient period, where travel weighs heavier.",
    ),
)

by_oncological_rehabilitation = Recommendation(
    id="REH-06",
    section="rehabilitation",
    source=Place("rehabilitation", 206954, 221, "8e5608b66c205c0b3d0e84b1ca05011ff6b8c73a097036c8aa0daf263c1c5a46"),
    says=Text(
        "Zonder uitval: betrek de revalidatiearts als aan de criteria voor oncologische revalidatie is voldaan.",
        "Without a deficit: involve the rehabilitation physician where the criteria for oncological rehabilitation are "
        "met.",
    ),
    action=Action(
        "check_oncological_rehabilitation_criteria",
        Text(
            "Ga na of de patiënt voor oncologische revalidatie in aanmerking komt.",
            "Check whether the patient is eligible for oncological rehabilitation.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(programme, "by_oncological_rehabilitation_criteria")),
    unless=(comfort_when_dying,),
    not_computed=Text(
        "De criteria staan in de richtlijn Oncologische revalidatie, niet in deze tekst.",
        "The criteria are in the guideline Oncological rehabilitation, not in this text.",
    ),
    reading=COMFORT_READING,
)

inform_about_lesion_and_prognosis = Recommendation(
    id="REH-08-INFORMED",
    section="rehabilitation",
    source=Place("rehabilitation", 208124, 198, "c2acee6e8a7f06dc13e376d30c70da1fe635d210c5a8056db8de3e5317b68462"),
    says=Text(
        "Patiënt en familie weten wat de dwarslaesie is, hoe die zal verlopen, en dat de tijd van leven beperkt is.",
        "Patient and family know what the cord lesion is, how it will go, and that the time to live is limited.",
    ),
    action=Action(
        "inform_before_rehabilitation",
        Text(
            "Informeer patiënt en familie over de laesie, de prognose en de levensverwachting.",
            "Inform patient and family of the lesion, the prognosis and the life expectancy.",
        ),
    ),
    by=REHABILITATION_PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(confirmed, concludes(programme, "regular", "adapted", "short_outpatient_option")),
    unless=(comfort_when_dying,),
    not_computed=Text(
        "Wat patiënt en familie al weten, is geen gegeven.", "What patient and family already know is not a fact."
    ),
    reading=Text(
        "Wie informeert, zegt de tekst niet: de revalidatiearts, volgens ons.",
        "The text does not say who informs: the rehabilitation physician, in our view.",
    ),
)

check_readiness = Recommendation(
    id="REH-08",
    section="rehabilitation",
    source=Place("rehabilitation", 208323, 344, "9e8ca3f9cd1a9badaafb9b2c6a79446ab70e8f86e688da22b843be6e3b8ff01f"),
    says=Text(
        "Ga vooraf na dat andere behandelingen (chemotherapie, bestraling, pijnbehandeling) het programma niet "
        "in de weg staan, en dat de patiënt het lichamelijk en geestelijk aankan op een dwarslaesieafdeling.",
        "Check beforehand that other treatments (chemotherapy, radiotherapy, pain treatment) do not stand in "
        "the way of the programme, and that the patient can bear it, in body and mind, on a cord lesion ward.",
    ),
    action=Action(
        "check_readiness_for_rehabilitation",
        Text(
            "Stem af met andere behandelingen; beoordeel lichamelijke en mentale belastbaarheid.",
            "Attune to other treatments; judge physical and mental capacity.",
        ),
    ),
    by=REHABILITATION_PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(confirmed, concludes(programme, "regular", "adapted")),
    unless=(comfort_when_dying,),
    not_computed=Text(
        "De tekst geeft geen maat voor de conditie die een programma vraagt; de revalidatiearts beoordeelt die.",
        "The text gives no measure of the condition that a programme requires; the rehabilitation physician judges it.",
    ),
    reading=Text(
        "Wie dit nagaat, zegt de tekst niet: de revalidatiearts, volgens ons.",
        "The text does not say who checks this: the rehabilitation physician, in our view.",
    ),
)

assess_by_icf = Recommendation(
    id="REH-07",
    section="rehabilitation",
    source=Place("rehabilitation", 208823, 284, "08a8707a39c5c1c3ffd22b2d2e013df8ce87b8433579dbe527749ab9b68f3502"),
    says=Text(
        "Bepaal met of zonder uitval een revalidatietraject dat past, door de patiënt te beoordelen volgens de ICF.",
        "With or without a deficit, find a rehabilitation course that fits, by assessing the patient by the ICF.",
    ),
    action=Action(
        "assess_by_icf",
        Text(
            "Beoordeel het functioneren volgens de ICF en stel daarop het traject vast.",
            "Assess functioning by the ICF and set the course by it.",
        ),
    ),
    by=REHABILITATION_PHYSICIAN,
    strength=WORKING_GROUP,
    when=confirmed,
    unless=(comfort_when_dying,),
    reading=Text(
        "Zonder andere voorwaarde dan een bevestigde wervelmetastase; ook wie niet revalideert, wordt zo beoordeeld. "
        f"{COMFORT_READING.nl}",
        "On no other condition than a confirmed vertebral metastasis; those who do not rehabilitate are assessed so "
        f"too. {COMFORT_READING.en}",
    ),
)

RECOMMENDATIONS = (
    involve_rehabilitation_physician,
    adapted_programme,
    regular_programme,
    short_outpatient_programme,
    no_programme,
    treat_by_a_specific_protocol,
    rehabilitate_in_a_specialised_centre,
    by_oncological_rehabilitation,
    inform_about_lesion_and_prognosis,
    check_readiness,
    assess_by_icf,
)
