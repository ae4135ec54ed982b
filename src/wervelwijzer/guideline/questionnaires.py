"""Questionnaires (chapter *Gebruik van vragenlijsten*): the pain score and its targets."""

from wervelwijzer.facts import care, neurology, symptoms
from wervelwijzer.facts.units import grade
from wervelwijzer.guideline.definitions import confirmed, symptomatic
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.performers import PHYSICIAN_AND_NURSE
from wervelwijzer.guideline.strengths import STATED, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, at_least, at_most, concludes, exactly, is_true, term

TREAT_FROM = grade(5)
RELEVANT_FALL = 2
RELEVANT_FALL_PERCENT = 30

treatment_indicated = Decision(
    name="pain.treatment_indicated",
    label=Text("pijnbehandeling geïndiceerd", "pain treatment indicated"),
    values=(True, False),
    labels={},
    by=true_when(at_least(symptoms.pain_nrs, TREAT_FROM)),
    source=(
        Place(
            "questionnaires",
            155492,
            49,
            "47feb0691bd46af83585975e6631bfb14982e9a3ac5c7f8ff8f05b849079fcf3",
        ),
    ),
)


def highest_score_that_responds(before: int) -> int | None:
    """The highest pain score that is a relevant fall from `before`: 2 points, or 30 percent; None where none is."""
    responding = [
        now
        for now in range(before + 1)
        if before - now >= RELEVANT_FALL or 100 * (before - now) >= RELEVANT_FALL_PERCENT * before
    ]
    return max(responding, default=None)


relevant_fall = any_of(
    *(
        all_of(exactly(symptoms.pain_nrs_before_treatment, grade(before)), at_most(symptoms.pain_nrs, grade(highest)))
        for before in range(1, 11)
        if (highest := highest_score_that_responds(before)) is not None
    )
)

relevant_response = Decision(
    name="pain.relevant_response",
    label=Text("klinisch relevante afname van de pijn", "clinically relevant fall of pain"),
    values=(True, False, "not_applicable"),
    labels={},
    by=true_when(
        relevant_fall,
        unless_not_applicable=exactly(symptoms.pain_nrs_before_treatment, grade(0)),
    ),
    source=(
        Place(
            "questionnaires",
            155284,
            207,
            "3bfa8b79bf6f54ee5c2c0255d29514ede90b942441c455e1145fa71ee34996a9",
        ),
    ),
    reading=Text("2 punten of 30 %: een van beide is genoeg.", "2 points or 30 %: either is enough."),
)

DECISIONS = (treatment_indicated, relevant_response)

# --- Recommendations ---

complaints_increase = term(
    "de klachten nemen toe",
    "the complaints increase",
    any_of(
        is_true(symptoms.pain_progressive),
        is_true(symptoms.pain_severe_and_progressive),
        is_true(neurology.deficit_progressive),
    ),
)

WHO_SCORES = Text(
    "Wie de score afneemt, zegt de tekst niet: arts of verpleegkundige, volgens ons.",
    "The text does not say who takes the score: physician or nurse, in our view.",
)

score_at_onset = Recommendation(
    id="QST-01-ONSET",
    section="questionnaires",
    source=Place("questionnaires", 155023, 149, "bef7e408084ab35c2260e463d2bdbf2fcbca81d8a158aa0fe045297db1987545"),
    says=Text(
        "Neem een pijnscore (VAS of NRS) af zodra er klachten zijn.",
        "Take a pain score (VAS or NRS) as soon as there are complaints.",
    ),
    action=Action(
        "pain_score_at_onset",
        Text("Neem nu een pijnscore af, van 0 tot 10.", "Take a pain score now, from 0 to 10."),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=symptomatic,
    reading=WHO_SCORES,
)

score_on_increase = Recommendation(
    id="QST-01-INCREASE",
    section="questionnaires",
    source=Place("questionnaires", 155175, 25, "252f466d67254e186fe1b457fecd725af98299c7f7e6376c4511c140b6769edd"),
    says=Text(
        "Neem opnieuw een pijnscore af als de klachten toenemen.",
        "Take a pain score again when the complaints increase.",
    ),
    action=Action(
        "pain_score_on_increase",
        Text(
            "De klachten nemen toe: neem opnieuw een pijnscore af.", "The complaints increase: take a pain score again."
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=complaints_increase,
    reading=Text(
        "Toename: progressieve pijn of progressieve uitval. " + WHO_SCORES.nl,
        "Increase: progressive pain or a progressive deficit. " + WHO_SCORES.en,
    ),
)

score_three_times_a_day = Recommendation(
    id="QST-01-INPATIENT",
    section="questionnaires",
    source=Place("questionnaires", 155203, 46, "f8c21f62f01533bc81083a33b4dced794caca755a8f080be7bf6ce3e7b650ae5"),
    says=Text(
        "Neem tijdens een opname drie keer per dag een pijnscore af.",
        "Take a pain score three times a day during admission.",
    ),
    action=Action(
        "pain_score_three_times_a_day",
        Text(
            "Neem drie keer per dag een pijnscore af zolang de opname duurt.",
            "Take a pain score three times a day as long as the admission lasts.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=is_true(care.inpatient),
    reading=WHO_SCORES,
)

score_at_each_visit = Recommendation(
    id="QST-01-VISIT",
    section="questionnaires",
    source=Place("questionnaires", 155252, 28, "ae799c2468288ba943ed2c364b08992569cfaddbc50a5904a2f6b76e54bc234c"),
    says=Text("Neem bij iedere controle een pijnscore af.", "Take a pain score at every follow-up visit."),
    action=Action(
        "pain_score_at_each_visit",
        Text(
            "Neem bij iedere controle een pijnscore af, van 0 tot 10.",
            "Take a pain score at every follow-up visit, from 0 to 10.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=confirmed,
    unless=(comfort_when_dying,),
    not_computed=Text(
        "Of er nu een controle is, beslist geen regel; staan de controles in de casus, dan zet de kalender ze klaar.",
        "Whether there is a follow-up visit now, no rule decides; the calendar plans the visits that the case holds.",
    ),
    reading=Text(
        "In de stervensfase niet meer. " + WHO_SCORES.nl,
        "No longer in the dying phase. " + WHO_SCORES.en,
    ),
)

aim_for_less_pain = Recommendation(
    id="QST-02",
    section="questionnaires",
    source=Place("questionnaires", 155284, 207, "3bfa8b79bf6f54ee5c2c0255d29514ede90b942441c455e1145fa71ee34996a9"),
    says=Text(
        "Streef bij de behandeling van pijn ten minste naar een klinisch relevante daling, van 2 "
        "punten (op 0-10) en/of van 30 %, en bij voorkeur naar een score onder 5.",
        "In treating pain aim at least for a clinically relevant fall, of 2 points (on 0-10) "
        "and/or of 30 %, and preferably for a score below 5.",
    ),
    action=Action(
        "pain_goal",
        Text(
            "Streef naar minstens 2 punten of 30 % minder pijn, en liefst naar een score onder 5.",
            "Aim for at least 2 points or 30 % less pain, and preferably for a score below 5.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=STATED,
    when=any_of(concludes(treatment_indicated, True), concludes(relevant_response, False)),
    also=(Place("questionnaires", 156904, 207, "3bfa8b79bf6f54ee5c2c0255d29514ede90b942441c455e1145fa71ee34996a9"),),
    reading=relevant_response.reading,
)

treat_from_five = Recommendation(
    id="QST-03",
    section="questionnaires",
    source=Place("questionnaires", 155492, 49, "47feb0691bd46af83585975e6631bfb14982e9a3ac5c7f8ff8f05b849079fcf3"),
    says=Text(
        "Vanaf een pijnscore van 5 moet de pijn worden behandeld.", "From a pain score of 5 the pain must be treated."
    ),
    action=Action(
        "treat_pain", Text("Behandel de pijn: de score is 5 of hoger.", "Treat the pain: the score is 5 or higher.")
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=STATED,
    when=concludes(treatment_indicated, True),
    also=(Place("questionnaires", 157112, 71, "97c135697b7b092cb2244192c3dab4f5ed982a2454b94ffacab2a08d22ff8dff"),),
    reading=Text(
        "Wie behandelt, zegt de tekst niet: arts of verpleegkundige, volgens ons.",
        "The text does not say who treats: physician or nurse, in our view.",
    ),
)

use_the_distress_thermometer = Recommendation(
    id="QST-04",
    section="questionnaires",
    source=Place("questionnaires", 155543, 187, "e3e0ab903a22f8fcdb80daf857abf33d9cec6eadfbe4e22c3732437b013594b8"),
    says=Text(
        "De Lastmeter is een goed middel om psychosociale problemen op te sporen: zet hem "
        "daarvoor in, en laat hem geregeld opnieuw invullen tijdens de behandeling en de "
        "controles.",
        "The distress thermometer (Lastmeter) is good at finding psychosocial problems: use it "
        "for this, and have it filled in again regularly during treatment and follow-up.",
    ),
    action=Action(
        "use_distress_thermometer",
        Text(
            "Zet de Lastmeter in; hoe vaak, staat bij de psychosociale begeleiding.",
            "Use the Lastmeter; how often is said under psychosocial care.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=confirmed,
    unless=(comfort_when_dying,),
    also=(Place("questionnaires", 158472, 153, "6062667715d7ef0562b22827254dc698d07ce4e7220bec6c08d1656f9713c2be"),),
    reading=Text(
        "Voor elke patiënt met een bevestigde wervelmetastase, niet meer in de stervensfase; wie "
        "hem afneemt, zegt de tekst hier niet.",
        "For every patient with a confirmed vertebral metastasis, no longer in the dying phase; "
        "who takes it, the text does not say here.",
    ),
)

RECOMMENDATIONS = (
    score_at_onset,
    score_on_increase,
    score_three_times_a_day,
    score_at_each_visit,
    aim_for_less_pain,
    treat_from_five,
    use_the_distress_thermometer,
)
