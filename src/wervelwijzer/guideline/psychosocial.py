"""Psychosocial care (chapter *Psychosociale begeleiding*): when to screen for distress, who cares, when to refer."""

from wervelwijzer.facts import care, status, treatment
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.guideline.performers import ALL_CAREGIVERS, PHYSICIAN_AND_NURSE
from wervelwijzer.guideline.strengths import CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, is_true, recorded, term

# --- Recommendations: first the exception that the others name, then in the order of the text ---

no_screening_when_dying = Recommendation(
    id="PSY-06-DYING",
    section="psychosocial",
    source=Place("psychosocial", 177561, 75, "0e7be1d64b607742b694e38c44c5a78a692d0b7393bcca91aa374fcce32ac4b4"),
    says=Text("Neem in de stervensfase geen Lastmeter meer af.", "Screen for distress no more in the dying phase."),
    action=Action(
        "no_distress_thermometer",
        Text("Geen Lastmeter meer in de stervensfase.", "No distress thermometer in the dying phase."),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=CONSIDERATION,
    when=is_true(status.dying_phase),
)

INTERVAL_NOT_COMPUTED = Text(
    "Wanneer de Lastmeter het laatst is afgenomen, weegt in geen besluit mee; de kalender rekent ermee.",
    "When the distress thermometer was last used counts in no decision; the calendar reckons with it.",
)

screen_after_diagnosis = Recommendation(
    id="PSY-01",
    section="psychosocial",
    source=Place("psychosocial", 171535, 250, "c380b8a6f36ced7526c5e64ad842e109afbe3100a789a93b20d46f5835c68b52"),
    says=Text(
        "Spoor psychosociale problemen op met de Lastmeter, kort nadat de wervelmetastasen zijn vastgesteld.",
        "Detect psychosocial problems with the distress thermometer, soon after the vertebral metastases are found.",
    ),
    action=Action(
        "screen_for_distress",
        Text("Neem de Lastmeter af, kort na de diagnose.", "Use the distress thermometer, soon after the diagnosis."),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=confirmed,
    unless=(no_screening_when_dying,),
    reading=Text(
        "'Kort' heeft in de tekst geen getal; vastgesteld is bij ons een bevestigde wervelmetastase.",
        "The text gives no figure for 'soon'; we read 'found' as a confirmed vertebral metastasis.",
    ),
    also=(Place("psychosocial", 176588, 208, "0ac435b12fc6c00d962b163f0ed78e68aab43c105b1a9600ab65c98571ee2d0e"),),
)

screen_again = Recommendation(
    id="PSY-01-REPEAT",
    section="psychosocial",
    source=Place("psychosocial", 171680, 105, "42c4344722315548091edb7230db564430a946bc67dd0962d14f55f397276fe4"),
    says=Text(
        "Herhaal de Lastmeter elke 2 tot 3 maanden: zo worden aard, ernst en beloop van de problemen zichtbaar. "
        "Een lage score nu sluit latere problemen niet uit.",
        "Repeat the distress thermometer every 2 to 3 months: this shows the nature, severity and course of the "
        "problems. A low score now does not rule out later problems.",
    ),
    action=Action(
        "repeat_screening_for_distress",
        Text("Herhaal de Lastmeter elke 2-3 maanden.", "Repeat the distress thermometer every 2-3 months."),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=confirmed,
    unless=(no_screening_when_dying,),
    not_computed=INTERVAL_NOT_COMPUTED,
    also=(Place("psychosocial", 176797, 310, "74897fa9683ca487d45ec691ba7d02db3b063cae254e933616ba8448be5fc716"),),
)

give_basic_psychosocial_care = Recommendation(
    id="PSY-02",
    section="psychosocial",
    source=Place("psychosocial", 171787, 297, "423fd65396247ec2b82fde434f0df416c33cc59c1cb503f15a958e7c9a0bba3d"),
    says=Text(
        "Behandelend specialist, verpleegkundigen en huisarts zijn verantwoordelijk voor de basiszorg: "
        "voorlichting, opvang bij slecht nieuws, steun tijdens het ziektetraject, en distress opmerken en "
        "behandelen.",
        "Treating specialist, nurses and general practitioner are responsible for basic care: information, "
        "first support after bad news, support in the course of the illness, and noticing and treating "
        "distress.",
    ),
    action=Action(
        "give_basic_psychosocial_care",
        Text(
            "Geef basale psychosociale zorg: voorlichting, opvang, steun.",
            "Give basic psychosocial care: information, first support, guidance.",
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=WORKING_GROUP,
    when=confirmed,
    reading=Text(
        "De aanbeveling noemt 'behandeling' van distress, de overweging 'signalering'; basiszorg is bij ons "
        "beide, met verwijzen waar dat tekortschiet.",
        "The recommendation names 'treatment' of distress, the consideration 'signalling'; we read basic care "
        "as both, with referral where that falls short.",
    ),
    also=(Place("psychosocial", 177706, 365, "efa0356f354a9677220543691ad02bdc12004ff1eea9896e3845bf14cb0cef7c"),),
)

refer_for_psychosocial_problems = Recommendation(
    id="PSY-03",
    section="psychosocial",
    source=Place("psychosocial", 172085, 373, "bb15d42fe2656883ac8b548f7a40764ba7a11362ac89cd03c35159d072cdeac9"),
    says=Text(
        "Let op problemen die om verwijzing vragen: naar maatschappelijk werk, psycholoog, psychiater of "
        "geestelijk verzorger, en/of naar (para)medici zoals fysiotherapeut, revalidatiearts of seksuoloog.",
        "Look for problems that ask for referral: to social work, psychologist, psychiatrist or spiritual "
        "carer, and/or to (para)medical staff such as physical therapist, rehabilitation physician or "
        "sexologist.",
    ),
    action=Action(
        "refer_for_psychosocial_problems",
        Text(
            "Verwijs naar gespecialiseerde psychosociale zorg als de problemen dat vragen.",
            "Refer to specialised psychosocial care where the problems ask for it.",
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=WORKING_GROUP,
    when=confirmed,
    not_computed=Text(
        "De tekst geeft geen score op de Lastmeter vanaf welke wordt verwezen; dat is een oordeel, met de patiënt.",
        "The text gives no distress thermometer score from which to refer; that is a judgement, with the patient.",
    ),
)

not_in_the_bad_news_talk = Recommendation(
    id="PSY-06",
    section="psychosocial",
    source=Place("psychosocial", 177108, 156, "6a79d05eddbd08f0af66eb06a482f97d6d42d4673e89b9aadfcb8e29567c512e"),
    says=Text(
        "Neem de Lastmeter niet af in het gesprek met slecht nieuws; het eerste gesprek erna past beter.",
        "Do not screen for distress in the bad-news conversation itself; the first conversation after it fits better.",
    ),
    action=Action(
        "screen_after_the_bad_news_talk",
        Text(
            "Wacht met de Lastmeter tot het eerste gesprek na het slechte nieuws.",
            "Leave the distress thermometer until the first conversation after the bad news.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=CONSIDERATION,
    when=confirmed,
    unless=(no_screening_when_dying,),
    not_computed=Text("Welk gesprek dit is, is geen gegeven.", "Which conversation this is, is not a fact."),
)

under_treatment = term(
    "operatie of bestraling gepland, of systemische therapie loopt",
    "surgery or radiotherapy planned, or systemic therapy going on",
    any_of(
        is_true(treatment.surgery_planned),
        is_true(treatment.radiotherapy_planned),
        is_true(care.evaluating_systemic_therapy),
    ),
)

screen_around_treatment = Recommendation(
    id="PSY-04",
    section="psychosocial",
    source=Place("psychosocial", 177312, 149, "23127dc187d6b7dbf13b47b088b3c5bdf76fad8cd5f3ef886437232a3d9d2553"),
    says=Text(
        "De Lastmeter kan worden afgenomen bij begin en einde van elke behandeling, en/of om de 3 maanden als "
        "de behandeling lang duurt.",
        "The distress thermometer can be used at the beginning and end of each treatment, and/or every 3 months "
        "where treatment is long.",
    ),
    action=Action(
        "screen_around_treatment",
        Text(
            "Geschikte momenten voor de Lastmeter: begin en einde van de behandeling.",
            "Suitable moments for the distress thermometer: beginning and end of treatment.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=CONSIDERATION,
    when=all_of(confirmed, under_treatment),
    unless=(no_screening_when_dying,),
    not_computed=Text(
        "Begin en einde van een behandeling wegen in geen besluit mee; de kalender zet ze klaar.",
        "Beginning and end of a treatment count in no decision; the calendar plans them.",
    ),
    reading=Text(
        "Het kleinste interval van 2 tot 3 maanden lezen wij alleen bij controlebezoeken, niet bij begin en einde van "
        "een behandeling.",
        "We read the least interval of 2 to 3 months for check-ups only, not for beginning and end of a treatment.",
    ),
)

treated_before = term(
    "eerder bestraald of geopereerd",
    "irradiated or operated on before",
    any_of(is_true(treatment.radiotherapy_given_at_level), recorded(treatment.days_since_surgery)),
)

screen_at_check_ups = Recommendation(
    id="PSY-05",
    section="psychosocial",
    source=Place("psychosocial", 177467, 91, "1d0533aee1563a99e006d5ea6f1e5669f4819330162b4695c11ea7bbc16de86b"),
    says=Text(
        "Na de behandeling kan de Lastmeter bij ieder controlebezoek, met minstens 2 of 3 maanden ertussen.",
        "After treatment the distress thermometer can be used at every check-up, with at least 2 or 3 months between.",
    ),
    action=Action(
        "screen_at_check_ups",
        Text(
            "Lastmeter bij controles, hoogstens eens per 2-3 maanden.",
            "Distress thermometer at check-ups, at most once in 2-3 months.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=CONSIDERATION,
    when=all_of(confirmed, treated_before),
    unless=(no_screening_when_dying,),
    not_computed=INTERVAL_NOT_COMPUTED,
)

RECOMMENDATIONS = (
    screen_after_diagnosis,
    screen_again,
    give_basic_psychosocial_care,
    refer_for_psychosocial_problems,
    not_in_the_bad_news_talk,
    screen_around_treatment,
    screen_at_check_ups,
    no_screening_when_dying,
)
