"""Where the text leaves room: radiotherapy and surgery."""

from wervelwijzer.facts import status, symptoms, treatment, tumour
from wervelwijzer.facts.units import count, days, grade, months
from wervelwijzer.guideline.definitions import (
    condition_moderate_or_poor,
    confirmed,
    deficit,
    oligometastatic,
    symptomatic,
)
from wervelwijzer.guideline.patient_selection import (
    conditions_met,
    emergency_decompression,
    failed_after_radiotherapy,
    preferred_local_treatment,
    radiotherapy_first,
    required_life_expectancy,
    surgery_after_failed_radiotherapy,
    surgery_for_decline_under_radiotherapy,
    to_treat,
    treat_asymptomatic_as_symptomatic,
)
from wervelwijzer.guideline.questionnaires import relevant_response
from wervelwijzer.guideline.radiotherapy import (
    LIMITED_LIFE_EXPECTANCY,
    advanced_technique_after_earlier_course,
    expected_to_live_a_year,
    higher_dose_for_remineralisation,
    long_schedule_for_deficit,
    more_than_a_few_weeks_to_live,
    oligometastatic_schedule,
    operated,
    postoperative_long,
    postoperative_short,
    postoperative_start,
    radioresistant_tumour,
    remineralisation_option,
    schedule,
    second_course,
    second_course_is_due,
    single_fraction,
    single_fraction_for_deficit,
    single_fraction_for_pain,
    wait_after_surgery,
)
from wervelwijzer.guideline.surgery import always_consider_surgery, en_bloc_not_for_everyone, no_advice_on_approach
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    between,
    concludes,
    exactly,
    is_,
    is_false,
    is_true,
    less_than,
    not_,
)

# --- Radiotherapy: which schedule ---

pain_rule_and_its_exceptions = Conflict(
    id="AMB-12",
    kind="overlap",
    sources=(
        single_fraction_for_pain.source,
        oligometastatic_schedule.source,
        higher_dose_for_remineralisation.source,
        more_than_a_few_weeks_to_live.source,
    ),
    problem=Text(
        "Eenmalig 8 Gy bij pijn geldt 'ongeacht' levensverwachting, conditie en primaire tumor; toch krijgen "
        "oligometastasen meer, krijgen grote osteolytische laesies dat vaak, en vraagt bestralen meer dan enkele weken "
        "te leven.",
        "A single 8 Gy for pain holds 'whatever' the life expectancy, condition and primary; yet oligometastases get "
        "more, large osteolytic lesions often do, and radiotherapy requires more than a few weeks to live.",
    ),
    we_do=Text(
        "Oligometastasen gaan voor op de pijnregel. Meer fracties bij osteolyse blijven een optie naast 8 Gy. De "
        "levensverwachting verandert het schema niet en staat er als tekst bij.",
        "Oligometastases go before the pain rule. More fractions in osteolysis stay an option beside 8 Gy. Life "
        "expectancy does not change the schedule and stands beside it as text.",
    ),
    proposal=Text(
        "Schrijf: eenmalig 8 Gy, tenzij er oligometastasen zijn of remineralisatie wordt beoogd.",
        "Write: a single 8 Gy, unless there are oligometastases or remineralisation is aimed at.",
    ),
    touches=(schedule, remineralisation_option, single_fraction_for_pain, oligometastatic_schedule),
    shown_by=any_of(
        concludes(schedule, "30_to_39_gy_in_10_to_13_or_hypofractionated"), concludes(remineralisation_option, True)
    ),
)

good_condition_in_oligometastases = Conflict(
    id="GAP-RADIOTHERAPY-1",
    kind="contradiction",
    sources=(
        oligometastatic_schedule.source,
        Place("radiotherapy", 107485, 564, "9e4dbad66234cea32295dc040141d4cf63f85158ec75b2d92b13bc506daadc00"),
    ),
    problem=Text(
        "De overwegingen spreken bij oligometastasen van patiënten in goede conditie; de aanbeveling geeft het hogere "
        "schema zonder naar de conditie te vragen.",
        "In oligometastases the considerations speak of patients in good condition; the recommendation gives the "
        "higher "
        "schedule without asking the condition.",
    ),
    we_do=Text(
        "De aanbeveling gaat voor: de conditie telt hier niet.",
        "The recommendation goes first: the condition does not count here.",
    ),
    proposal=Text(
        "Zeg of het hogere schema bij oligometastasen een goede conditie vraagt, en wat geldt zonder die conditie.",
        "Say whether the higher schedule in oligometastases requires a good condition, and what holds without it.",
    ),
    touches=(schedule, oligometastatic_schedule),
    shown_by=all_of(concludes(schedule, "30_to_39_gy_in_10_to_13_or_hypofractionated"), condition_moderate_or_poor),
)

at_least_a_range = Conflict(
    id="AMB-14",
    kind="undefined_word",
    sources=(oligometastatic_schedule.source, long_schedule_for_deficit.source, postoperative_long.source),
    problem=Text(
        "'Tenminste 30-39 Gy in 10-13 fracties' is een minimum en een reeks tegelijk, 'tenminste 30 Gy in 10' een "
        "minimum zonder grens, en na een operatie is het 'tot 30-39 Gy'.",
        "'At least 30-39 Gy in 10-13 fractions' is a minimum and a range at once, 'at least 30 Gy in 10' a minimum "
        "without a limit, and after an operation it is 'up to 30-39 Gy'.",
    ),
    we_do=Text(
        "Wij noemen de reeks zoals zij er staat en berekenen geen maximum.",
        "We give the range as it stands and compute no maximum.",
    ),
    proposal=Text(
        "Geef per indicatie een ondergrens en een bovengrens, bijvoorbeeld '30 Gy in 10 tot 39 Gy in 13 fracties'.",
        "Give a lower and an upper limit for each indication, for example '30 Gy in 10 to 39 Gy in 13 fractions'.",
    ),
    touches=(schedule, oligometastatic_schedule, long_schedule_for_deficit, postoperative_long),
    shown_by=concludes(
        schedule,
        "30_to_39_gy_in_10_to_13_or_hypofractionated",
        "at_least_30_gy_in_10",
        "postoperative_30_to_39_gy_in_10_to_13",
    ),
)

complicated_pain = Conflict(
    id="GAP-RADIOTHERAPY-2",
    kind="contradiction",
    sources=(
        single_fraction_for_pain.source,
        Place("radiotherapy", 104576, 570, "2003d592bcc22361087a2cc01be81e5058d69d03f0ff5f7e87fd217b17581517"),
    ),
    problem=Text(
        "De overwegingen noemen 8 Gy de standaard bij ongecompliceerde pijn, zonder (dreigende) fractuur; de "
        "aanbeveling "
        "kent die beperking niet.",
        "The considerations call 8 Gy the standard for uncomplicated pain, without a (threatening) fracture; the "
        "recommendation does not have that limit.",
    ),
    we_do=Text(
        "De aanbeveling gaat voor: 8 Gy bij pijn, met of zonder fractuur. Een instabiele wervelkolom leidt wel naar de "
        "wervelkolomchirurg.",
        "The recommendation goes first: 8 Gy for pain, with or without a fracture. An unstable spine does lead to the "
        "spine surgeon.",
    ),
    proposal=Text(
        "Zeg welk schema geldt bij pijn met een (dreigende) wervelfractuur.",
        "Say which schedule holds for pain with a (threatening) vertebral fracture.",
    ),
    touches=(schedule, single_fraction_for_pain),
)

higher_dose_for_some_primaries = Conflict(
    id="GAP-RADIOTHERAPY-3",
    kind="contradiction",
    sources=(single_fraction_for_pain.source, radioresistant_tumour.source),
    problem=Text(
        "Bij pijn is 8 Gy de standaard voor elke primaire tumor; verderop heet het dat betrekkelijk radioresistente "
        "tumoren misschien meer nodig hebben. 'Zoals' maakt hun lijst open, en een dosis ontbreekt.",
        "For pain 8 Gy is the standard for every primary; further on relatively radioresistant tumours are said "
        "perhaps "
        "to need more. 'Such as' leaves their list open, and a dose is lacking.",
    ),
    we_do=Text(
        "Het schema blijft 8 Gy; bij melanoom, niercelcarcinoom en sarcoom staat de overweging erbij als tekst.",
        "The schedule stays 8 Gy; in melanoma, renal cell carcinoma and sarcoma the consideration stands beside it as "
        "text.",
    ),
    proposal=Text(
        "Noem de tumoren waarbij een hogere dosis wordt overwogen, en welke dosis.",
        "Name the tumours in which a higher dose is considered, and which dose.",
    ),
    touches=(schedule, single_fraction_for_pain, radioresistant_tumour),
    shown_by=radioresistant_tumour.when,
)

poor_condition_with_a_year = Conflict(
    id="GAP-RADIOTHERAPY-4",
    kind="gap",
    sources=(single_fraction_for_deficit.source, long_schedule_for_deficit.source),
    problem=Text(
        "Bij uitval regelt de tekst een matige conditie of minder dan een jaar (8 Gy), en een goede conditie met "
        "minstens "
        "een jaar (30 Gy). Een slechte conditie met minstens een jaar valt ertussen. Wat goed en matig zijn, staat er "
        "niet.",
        "For a deficit the text settles a moderate condition or less than a year (8 Gy), and a good condition with at "
        "least a year (30 Gy). A poor condition with at least a year falls between. What good and moderate are is not "
        "said.",
    ),
    we_do=Text(
        "Een slechte conditie telt als een matige: 8 Gy. Zonder oordeel van de arts is Karnofsky 80-100 goed, 50-70 "
        "matig en lager slecht.",
        "A poor condition counts as a moderate one: 8 Gy. Without the clinician's judgement Karnofsky 80-100 is good, "
        "50-70 moderate and lower poor.",
    ),
    proposal=Text(
        "Schrijf 'een matige of slechte conditie', en verbind goed, matig en slecht aan Karnofsky.",
        "Write 'a moderate or poor condition', and tie good, moderate and poor to Karnofsky.",
    ),
    touches=(schedule, single_fraction_for_deficit),
    shown_by=all_of(single_fraction, deficit, is_(status.condition, "poor"), expected_to_live_a_year),
)

few_metastases_and_a_deficit = Conflict(
    id="GAP-RADIOTHERAPY-5",
    kind="overlap",
    sources=(oligometastatic_schedule.source, single_fraction_for_deficit.source, long_schedule_for_deficit.source),
    problem=Text(
        "Wie pijn en uitval heeft bij oligometastasen, valt onder twee regels met verschillende doses: die voor pijn "
        "bij oligometastasen (30-39 Gy) en die voor uitval (8 Gy, of minstens 30 Gy).",
        "Those with pain and a deficit in oligometastases fall under two rules with different doses: the one for pain "
        "in oligometastases (30-39 Gy) and the one for a deficit (8 Gy, or at least 30 Gy).",
    ),
    we_do=Text("De regel voor uitval gaat voor.", "The rule for a deficit goes first."),
    proposal=Text(
        "Zeg welk schema geldt bij oligometastasen met neurologische uitval.",
        "Say which schedule holds in oligometastases with a neurological deficit.",
    ),
    touches=(schedule, oligometastatic_schedule, single_fraction_for_deficit, long_schedule_for_deficit),
    shown_by=all_of(
        concludes(schedule, "single_8_gy", "at_least_30_gy_in_10"),
        deficit,
        is_true(symptoms.spinal_pain),
        oligometastatic,
        between(tumour.bone_metastases_count, count(1), count(3)),
    ),
)

schedule_without_complaints = Conflict(
    id="GAP-RADIOTHERAPY-6",
    kind="gap",
    sources=(
        Place("radiotherapy", 89193, 155, "ff6d402f4038d099545510b33f1e44ca4f7285d6a4c612f21cd177c3cd739dd2"),
        *treat_asymptomatic_as_symptomatic.source,
    ),
    problem=Text(
        "Asymptomatische MESCC wordt soms als symptomatische behandeld, maar de schema's gelden voor pijn of voor "
        "uitval; wie geen van beide heeft, heeft geen schema.",
        "Asymptomatic MESCC is sometimes treated as symptomatic, but the schedules are for pain or for a deficit; "
        "those "
        "who have neither have no schedule.",
    ),
    we_do=Text(
        "Wij geven het schema dat bij pijn zou gelden: eenmalig 8 Gy, of 30-39 Gy bij oligometastasen.",
        "We give the schedule that would hold for pain: a single 8 Gy, or 30-39 Gy in oligometastases.",
    ),
    proposal=Text(
        "Geef het schema voor asymptomatische MESCC die als symptomatische wordt behandeld.",
        "Give the schedule for asymptomatic MESCC that is treated as symptomatic.",
    ),
    touches=(schedule, treat_asymptomatic_as_symptomatic),
    shown_by=all_of(
        concludes(treat_asymptomatic_as_symptomatic, True),
        concludes(schedule, "single_8_gy", "30_to_39_gy_in_10_to_13_or_hypofractionated"),
    ),
)

# --- Radiotherapy: again, and for whom ---

no_schedule_for_a_second_course = Conflict(
    id="GAP-RADIOTHERAPY-7",
    kind="gap",
    sources=(second_course_is_due.source,),
    problem=Text(
        "Een tweede bestraling 'dient te worden gegeven', maar in welke dosis, hoe lang na de eerste en wat "
        "'onvoldoende "
        "respons' is, staat er niet.",
        "A second course 'must be given', but in which dose, how long after the first and what 'insufficient response' "
        "is, is not said.",
    ),
    we_do=Text(
        "Wij zeggen dat een tweede bestraling aan de orde is als de radiotherapeut haar zinvol acht. Een eerdere "
        "bestraling verandert het getoonde schema niet.",
        "We say that a second course is due where the radiation oncologist holds it meaningful. An earlier course does "
        "not change the schedule shown.",
    ),
    proposal=Text(
        "Geef dosis, kortste interval en de grens van een onvoldoende respons bij een tweede bestraling.",
        "Give the dose, shortest interval and limit of an insufficient response for a second course.",
    ),
    touches=(second_course, second_course_is_due, schedule),
    shown_by=concludes(second_course, True),
)

again_or_decompression = Conflict(
    id="GAP-RADIOTHERAPY-8",
    kind="overlap",
    sources=(
        second_course_is_due.source,
        emergency_decompression.source[0],
        surgery_for_decline_under_radiotherapy.source,
    ),
    problem=Text(
        "Keert uitval kort na bestralen terug, dan vraagt de ene plaats een tweede bestraling en de andere zo "
        "snel mogelijk een operatie. Welke voorgaat, staat er niet.",
        "If a deficit returns shortly after radiotherapy, one place demands a second course and the other an "
        "operation as soon as possible. Which goes first is not said.",
    ),
    we_do=Text(
        "Bij achteruitgang tijdens of kort na bestralen, onder corticosteroïden, gaat decompressie voor wanneer aan de "
        "voorwaarden voor chirurgie is voldaan; de tweede bestraling blijft er als advies naast staan.",
        "With decline during or shortly after radiotherapy, under corticosteroids, decompression goes first where the "
        "conditions for surgery are met; the second course stays beside it as advice.",
    ),
    proposal=Text(
        "Schrijf: een tweede bestraling, tenzij er neurologische achteruitgang is binnen een te noemen aantal weken na "
        "de eerste en opereren kan.",
        "Write: a second course, unless there is neurological decline within a stated number of weeks after the first "
        "and surgery is possible.",
    ),
    touches=(second_course, emergency_decompression, second_course_is_due, surgery_for_decline_under_radiotherapy),
    shown_by=all_of(concludes(second_course, True), concludes(emergency_decompression, "as_soon_as_possible")),
)

tolerance_exceeded = Conflict(
    id="GAP-RADIOTHERAPY-9",
    kind="overlap",
    sources=(surgery_after_failed_radiotherapy.source, advanced_technique_after_earlier_course.source),
    problem=Text(
        "Is de tolerantie van het myelum door eerdere bestraling overschreden, dan verkiest de patiëntenselectie "
        "chirurgie, terwijl dit hoofdstuk juist dan plaats ziet voor een geavanceerde techniek. Welke voorgaat, "
        "staat er "
        "niet.",
        "Where earlier radiotherapy has exceeded the tolerance of the cord, patient selection prefers surgery, while "
        "this chapter sees a place for an advanced technique just then. Which goes first is not said.",
    ),
    we_do=Text(
        "De radiotherapeut zegt of een zinvolle dosis mogelijk is, met welke techniek ook. Zo niet, dan heeft "
        "chirurgie "
        "de voorkeur; de geavanceerde techniek staat er als tekst bij.",
        "The radiation oncologist says whether a meaningful dose is possible, with whatever technique. If not, surgery "
        "is preferred; the advanced technique stands beside it as text.",
    ),
    proposal=Text(
        "Zeg of stereotactisch herbestralen meetelt als zinvolle dosis voordat chirurgie de voorkeur krijgt.",
        "Say whether stereotactic re-irradiation counts as a meaningful dose before surgery is preferred.",
    ),
    touches=(
        preferred_local_treatment,
        surgery_after_failed_radiotherapy,
        advanced_technique_after_earlier_course,
    ),
    shown_by=all_of(
        to_treat,
        is_false(status.dying_phase),
        failed_after_radiotherapy,
        is_false(treatment.radiotherapy_feasible),
    ),
)

how_many_are_a_few_weeks = Conflict(
    id="GAP-RADIOTHERAPY-10",
    kind="undefined_word",
    sources=(more_than_a_few_weeks_to_live.source, single_fraction_for_pain.source),
    problem=Text(
        "Bestralen vraagt een levensverwachting 'langer dan enkele weken'; hoeveel weken dat zijn, staat er niet, en "
        "de "
        "aanbeveling zelf geldt ongeacht de levensverwachting.",
        "Radiotherapy requires a life expectancy 'longer than a few weeks'; how many weeks that is, is not said, "
        "and the "
        "recommendation itself holds whatever the life expectancy.",
    ),
    we_do=Text(
        "Alleen de stervensfase sluit bestralen uit. Onder drie maanden tonen wij de voorwaarde als tekst.",
        "Only the dying phase rules radiotherapy out. Under three months we show the condition as text.",
    ),
    proposal=Text(
        "Noem een getal, bijvoorbeeld de gemiddelde tijd tot respons: vier weken.",
        "Name a number, for example the mean time to response: four weeks.",
    ),
    touches=(schedule, more_than_a_few_weeks_to_live),
    shown_by=all_of(
        not_(concludes(schedule, "not_applicable")), less_than(status.life_expectancy_months, LIMITED_LIFE_EXPECTANCY)
    ),
)

# --- Radiotherapy after an operation ---

exactly_a_year = Conflict(
    id="AMB-11",
    kind="gap",
    sources=(
        postoperative_short.source,
        single_fraction_for_deficit.source,
        long_schedule_for_deficit.source,
    ),
    problem=Text(
        "Na een operatie zijn er schema's voor minder en voor meer dan een jaar te leven, niet voor precies een jaar. "
        "Zonder operatie is het 'minder dan' en 'minimaal' een jaar.",
        "After an operation there are schedules for less and for more than a year to live, not for exactly a year. "
        "Without an operation it is 'less than' and 'at least' a year.",
    ),
    we_do=Text("Precies 12 maanden telt als lang.", "Exactly 12 months counts as long."),
    proposal=Text("Schrijf ook na een operatie 'minimaal 1 jaar'.", "Write 'at least 1 year' after an operation too."),
    touches=(schedule, postoperative_short, postoperative_long),
    shown_by=all_of(
        concludes(schedule, "postoperative_30_to_39_gy_in_10_to_13"),
        not_(oligometastatic),
        exactly(status.life_expectancy_months, months(12)),
    ),
)

operated_oligometastases_under_a_year = Conflict(
    id="GAP-RADIOTHERAPY-11",
    kind="overlap",
    sources=(postoperative_short.source,),
    problem=Text(
        "Wie na een operatie minder dan een jaar te leven heeft en oligometastasen heeft, valt onder beide schema's: "
        "20 "
        "Gy in 5 en 30-39 Gy in 10-13 fracties.",
        "Those who after an operation have less than a year to live and oligometastases fall under both schedules: 20 "
        "Gy in 5 and 30-39 Gy in 10-13 fractions.",
    ),
    we_do=Text("Oligometastasen krijgen het lange schema.", "Oligometastases get the long schedule."),
    proposal=Text(
        "Zeg welk schema voorgaat bij oligometastasen met een levensverwachting onder een jaar.",
        "Say which schedule goes first in oligometastases with a life expectancy under a year.",
    ),
    touches=(schedule, postoperative_short, postoperative_long),
    shown_by=all_of(
        concludes(schedule, "postoperative_30_to_39_gy_in_10_to_13"),
        oligometastatic,
        not_(expected_to_live_a_year),
    ),
)

three_or_four_weeks = Conflict(
    id="GAP-RADIOTHERAPY-12",
    kind="undefined_word",
    sources=(wait_after_surgery.source,),
    problem=Text(
        "Een minimaal interval 'van 3-4 weken' heeft twee ondergrenzen: mag bestralen na drie weken beginnen of pas na "
        "vier?",
        "A minimum interval 'of 3-4 weeks' has two lower limits: may radiotherapy start after three weeks or only "
        "after "
        "four?",
    ),
    we_do=Text(
        "Wij noemen 3-4 weken zoals het er staat, en tonen het tot vier weken na de operatie.",
        "We give 3-4 weeks as it stands, and show it until four weeks after the operation.",
    ),
    proposal=Text(
        "Noem één ondergrens: minstens 3 weken, liever 4.", "Name one lower limit: at least 3 weeks, rather 4."
    ),
    touches=(postoperative_start, wait_after_surgery),
    shown_by=all_of(
        operated,
        concludes(postoperative_start, "after_3_to_4_weeks"),
        at_least(treatment.days_since_surgery, days(21)),
        less_than(treatment.days_since_surgery, days(28)),
    ),
)

# --- Radiotherapy: the evidence ---

response_of_pain = Conflict(
    id="AMB-45",
    kind="contradiction",
    sources=(
        Place("radiotherapy", 105147, 171, "46baa67c828a1203d2642409d07912050355d1dc9c0e55f3e37993517a443342"),
        *relevant_response.source,
    ),
    problem=Text(
        "Hier is respons op bestraling een daling van minstens twee punten; het hoofdstuk over vragenlijsten vraagt "
        "twee "
        "punten en/of 30%. Van 3 naar 2 is alleen volgens het laatste een respons.",
        "Here response to radiotherapy is a fall of at least two points; the chapter on questionnaires requires "
        "two points "
        "and/or 30%. From 3 to 2 is a response by the latter only.",
    ),
    we_do=Text(
        "Wij rekenen met twee punten of 30%, en tonen de twee punten als definitie van de bestralingsstudies.",
        "We compute with two points or 30%, and show the two points as the definition of the radiotherapy trials.",
    ),
    proposal=Text(
        "Gebruik één definitie van pijnrespons in de hele richtlijn.",
        "Use one definition of pain response throughout the guideline.",
    ),
    touches=(relevant_response,),
    shown_by=any_of(
        *(
            all_of(
                exactly(symptoms.pain_nrs_before_treatment, grade(before)),
                exactly(symptoms.pain_nrs, grade(before - 1)),
            )
            for before in (1, 2, 3)
        )
    ),
)

which_studies_had_which_schedules = Conflict(
    id="GAP-RADIOTHERAPY-13",
    kind="contradiction",
    sources=(Place("radiotherapy", 93514, 597, "df7aefaee882cdb862b9ee3f84ae320cbfaf69e05ca9c0fe902d28df5891b2b8"),),
    problem=Text(
        "Volgens de tekst werd 8 Gy in drie studies onderzocht en elk ander schema maar één keer. De besproken studies "
        "tonen anders: 8 Gy in vier (Van der Linden 2004, Maranzano 2009, Rades 2005 en 2009), 2 x 8 Gy in beide van "
        "Maranzano, 10 x 3 en 20 x 2 Gy in drie van Rades.",
        "By the text 8 Gy was studied in three studies and every other schedule only once. The studies discussed show "
        "otherwise: 8 Gy in four (Van der Linden 2004, Maranzano 2009, Rades 2005 and 2009), 2 x 8 Gy in both of "
        "Maranzano, 10 x 3 and 20 x 2 Gy in three of Rades.",
    ),
    we_do=Text("Er hangt geen advies van af.", "No advice depends on it."),
    proposal=Text(
        "Vervang de telling door een tabel van studies en schema's.",
        "Replace the count by a table of studies and schedules.",
    ),
)

swapped_percentages = Conflict(
    id="AMB-18",
    kind="misprint",
    sources=(Place("radiotherapy", 95177, 140, "784e5da68dddc6162ee8de967df699817801ba59881bcc781c6295d8926aeeb0"),),
    problem=Text(
        "80/153 heet 53% en 80/150 heet 52%; uitgerekend is het 52% en 53%.",
        "80/153 is called 53% and 80/150 is called 52%; worked out it is 52% and 53%.",
    ),
    we_do=Text(
        "Wij noemen de aantallen en dat de percentages verwisseld zijn.",
        "We give the numbers and say that the percentages are swapped.",
    ),
    proposal=Text("80/153 (52%) en 80/150 (53%).", "80/153 (52%) and 80/150 (53%)."),
)

walking_in_rades_2005 = Conflict(
    id="AMB-61",
    kind="contradiction",
    sources=(
        Place("radiotherapy", 96894, 254, "9267d17b3f40f697990396191af8cd702c2dfe426af2f25833f209c28b5ed75e"),
        Place("radiotherapy", 93876, 121, "f07a406e6992e474005f9e8fc32a759d65291b8b080e361414dffb87594e2f37"),
    ),
    problem=Text(
        "Als 'ambulant was c.q. bleef' staat er 24-30%, terwijl andere studies 60-71% melden. De noemers tellen op tot "
        "479, maar van de 1749 patiënten in de observationele studies blijven na aftrek van Rades 2004 (214) en 2009 "
        "(231) "
        "er 1304 voor Rades 2005 over. De cijfers lijken alleen patiënten te betreffen die bij het begin niet liepen.",
        "For 'was or stayed ambulant' it says 24-30%, while other studies report 60-71%. The denominators add up to "
        "479, "
        "but of the 1749 patients in the observational studies 1304 remain for Rades 2005 after subtraction of Rades "
        "2004 (214) and 2009 (231). The figures seem to concern only patients who did not walk at the start.",
    ),
    we_do=Text(
        "Wij geven de cijfers als literatuur en rekenen er geen kans om te lopen mee uit.",
        "We give the figures as literature and compute no chance of walking from them.",
    ),
    proposal=Text(
        "Ga in de bron na voor welke patiënten dit geldt, en noem die groep.",
        "Check in the source for which patients this holds, and name that group.",
    ),
)

more_than_one_ratio = Conflict(
    id="GAP-RADIOTHERAPY-14",
    kind="contradiction",
    sources=(Place("radiotherapy", 97805, 444, "3294537b8f6912d8cd3d1f8ab796196a55bab039babaa52f151f155e9663389d"),),
    problem=Text(
        "77% tegen 61% lokale controle is een verhouding van 1,26, niet 1,49; en een recidief bij 9% en 18% past "
        "niet bij "
        "77% en 61% zonder recidief. Of dit schattingen op een tijdstip zijn, en van welke maat 1,49 is, staat er "
        "niet.",
        "77% against 61% local control is a ratio of 1.26, not 1.49; and recurrence in 9% and 18% does not fit 77% and "
        "61% without recurrence. Whether these are estimates at a point in time, and of which measure 1.49 is, is not "
        "said.",
    ),
    we_do=Text(
        "Wij geven de cijfers zoals zij er staan; er hangt geen advies van af.",
        "We give the figures as they stand; no advice depends on them.",
    ),
    proposal=Text(
        "Noem het tijdstip van de lokale controle en of 1,49 een relatief risico of een hazardratio is.",
        "Give the time point of local control and whether 1.49 is a relative risk or a hazard ratio.",
    ),
)

all_schedules_called_short = Conflict(
    id="GAP-RADIOTHERAPY-15",
    kind="lost_layout",
    sources=(Place("radiotherapy", 99530, 181, "faa635b4a38eaf6eeb8209a6fde4f86b503b9980462926eb7de144ebce07883c"),),
    problem=Text(
        "Alle vijf schema's volgen op 'een kort schema:'; waar de lange beginnen, is weggevallen.",
        "All five schedules follow 'a short schedule:'; where the long ones begin has been lost.",
    ),
    we_do=Text(
        "Wij lezen 1 x 8 en 5 x 4 Gy als kort, de andere als lang, zoals de conclusies doen.",
        "We read 1 x 8 and 5 x 4 Gy as short, the others as long, as the conclusions do.",
    ),
    proposal=Text(
        "'... kort (1 x 8 of 5 x 4 Gy) of lang (10 x 3, 15 x 2,5 of 20 x 2 Gy)'.",
        "'... short (1 x 8 or 5 x 4 Gy) or long (10 x 3, 15 x 2.5 or 20 x 2 Gy)'.",
    ),
)

intact_bladders = Conflict(
    id="AMB-17",
    kind="misprint",
    sources=(Place("radiotherapy", 101006, 212, "4cb163cf215d55f72314947810a6f8b11b958dd4648a824618e43fe67cb2ed42"),),
    problem=Text(
        "131/140 zou 94% zijn, niet 87%; de arm telde 150 patiënten.",
        "131/140 would be 94%, not 87%; the arm had 150 patients.",
    ),
    we_do=Text("Wij lezen 131/150 (87%).", "We read 131/150 (87%)."),
    proposal=Text("131/150 (87%).", "131/150 (87%)."),
)

grade_of_toxicity = Conflict(
    id="GAP-RADIOTHERAPY-16",
    kind="undefined_word",
    sources=(Place("radiotherapy", 101912, 368, "a8b9d18aeeca214497a546c43451b3be980e7a044c9c4a3c66952512d190842f"),),
    problem=Text(
        "De graden 1-2 ('geen of weinig') en 4 ('ernstig') hebben geen schaal, graad 3 ontbreekt, en of 78% "
        "toxiciteit had "
        "of een vragenlijst terugstuurde, is onduidelijk.",
        "Grades 1-2 ('none or little') and 4 ('severe') have no scale, grade 3 is missing, and whether 78% had "
        "toxicity "
        "or returned a questionnaire is unclear.",
    ),
    we_do=Text(
        "Wij geven de cijfers als literatuur en noemen ze niet in de voorlichting.",
        "We give the figures as literature and do not use them in the information for patients.",
    ),
    proposal=Text("Noem de schaal, en zeg wat de 78% is.", "Name the scale, and say what the 78% is."),
)

fifteen_times_two = Conflict(
    id="AMB-15",
    kind="misprint",
    sources=(Place("radiotherapy", 103631, 277, "9b3ab4104b73c51f51965efe17d6106c21c0380181cf6bbcaf89e87306051f15"),),
    problem=Text(
        "De conclusie noemt 15 x 2 Gy in 3 weken; overal elders is het 15 x 2,5 Gy.",
        "The conclusion says 15 x 2 Gy in 3 weeks; everywhere else it is 15 x 2.5 Gy.",
    ),
    we_do=Text("Wij lezen 15 x 2,5 Gy.", "We read 15 x 2.5 Gy."),
    proposal=Text("15 x 2,5 Gy in 3 weken.", "15 x 2.5 Gy in 3 weeks."),
)

fifteen_times_twenty_five = Conflict(
    id="AMB-16",
    kind="misprint",
    sources=(Place("governance", 274125, 207, "6501525acfc986648e704e8bdf98514aca2d5e69ef2f902c5a74ec3b5f4334b3"),),
    problem=Text(
        "De lijst van GRADE-vragen drukt 15 x 25 Gy in 3 weken af: tienmaal de bedoelde dosis.",
        "The list of GRADE questions prints 15 x 25 Gy in 3 weeks: ten times the dose that is meant.",
    ),
    we_do=Text(
        "Wij lezen 15 x 2,5 Gy; uit deze lijst komt geen schema.",
        "We read 15 x 2.5 Gy; no schedule comes from this list.",
    ),
    proposal=Text("15 x 2,5 Gy in 3 weken.", "15 x 2.5 Gy in 3 weeks."),
)

questions_without_an_answer = Conflict(
    id="GAP-RADIOTHERAPY-17",
    kind="gap",
    sources=(Place("radiotherapy", 88621, 238, "a036c060c9e0a6849079f75d655456b578f71b2d5836554c8ba9c69ee51195cc"),),
    problem=Text(
        "De uitgangsvraag noemt mortaliteit en kosten; het hoofdstuk zegt over geen van beide iets.",
        "The question names mortality and costs; the chapter says nothing of either.",
    ),
    we_do=Text("Wij zeggen er ook niets over.", "Nor do we say anything of them."),
    proposal=Text("Beantwoord beide, of neem ze uit de vraag.", "Answer both, or take them out of the question."),
)

# --- Surgery ---

always_consider_and_first_choice = Conflict(
    id="AMB-70",
    kind="contradiction",
    sources=(
        radiotherapy_first.source,
        Place("radiotherapy", 89193, 155, "ff6d402f4038d099545510b33f1e44ca4f7285d6a4c612f21cd177c3cd739dd2"),
        always_consider_surgery.source,
    ),
    problem=Text(
        "Radiotherapie is de eerste keus bij klachten, volgens dit hoofdstuk zelfs zonder uitzondering; chirurgie moet "
        "bij klachten altijd worden overwogen. Wat overwegen inhoudt bij wie niet aan de voorwaarden voldoet, staat er "
        "niet.",
        "Radiotherapy is the first choice with complaints, by this chapter even without exception; surgery must "
        "always be "
        "considered with complaints. What considering means for those who do not meet the conditions is not said.",
    ),
    we_do=Text(
        "Overwegen is niet verkiezen: de keuze volgt de patiëntenselectie, en dat chirurgie is meegewogen, tonen wij "
        "bij "
        "ieder met klachten buiten de stervensfase.",
        "To consider is not to prefer: the choice follows patient selection, and that surgery be weighed is shown for "
        "everyone with complaints outside the dying phase.",
    ),
    proposal=Text(
        "Schrijf: leg in het MDO vast dat chirurgie is overwogen en waarom daar wel of niet voor is gekozen.",
        "Write: record in the MDO that surgery was considered and why it was chosen or not.",
    ),
    touches=(preferred_local_treatment, radiotherapy_first, always_consider_surgery),
    shown_by=all_of(confirmed, symptomatic, concludes(preferred_local_treatment, "radiotherapy")),
)

safe_surgery = Conflict(
    id="GAP-SURGERY-1",
    kind="contradiction",
    sources=(
        always_consider_surgery.source,
        Place("surgery", 116308, 144, "3f8261ced0138c519fed1ef5da1e0a02ec4622405e2d3814e5172d1296d36000"),
        Place("surgery", 118509, 60, "ce4105fedc090ceacb550b70b3c23cda9cbb5854a48d9d5c5f057624435fc621"),
        Place("surgery", 119576, 150, "eef3f8e88853770a798d9425054de3846ef4d85c6571a4836ff9b1bef4dcf257"),
    ),
    problem=Text(
        "De algemene aanbeveling noemt chirurgie veilig, met lage morbiditeit en mortaliteit; de besproken reeksen "
        "melden "
        "16-46% complicaties en 35% overleden na zes maanden. Wat 'laag' is, staat er niet, en voor de uitspraak wordt "
        "geen bron genoemd.",
        "The general recommendation calls surgery safe, with low morbidity and mortality; the series discussed report "
        "16-46% complications and 35% dead at six months. What 'low' is, is not said, and no source is named for the "
        "statement.",
    ),
    we_do=Text(
        "Wij geven de aanbeveling zoals zij luidt, met de cijfers van de reeksen als literatuur.",
        "We give the recommendation as it reads, with the figures of the series as literature.",
    ),
    proposal=Text(
        "Geef bij 'veilig' de complicatiekans en de sterfte binnen 30 dagen, met bron.",
        "Give with 'safe' the complication rate and the 30-day mortality, with a source.",
    ),
    touches=(always_consider_surgery,),
    shown_by=all_of(confirmed, symptomatic, concludes(conditions_met, False)),
)

approaches_of_jansson = Conflict(
    id="AMB-20",
    kind="misprint",
    sources=(Place("surgery", 114928, 202, "94f3d72ab3e23a824b1ed5b3f4e796c757130985979e0231229117e179d92f78"),),
    problem=Text(
        "De drie benaderingen van Jansson tellen op tot 114% (75, 16 en 23%).",
        "Jansson's three approaches add up to 114% (75, 16 and 23%).",
    ),
    we_do=Text(
        "Wij geven de verdeling als 'volgens de tekst' en gebruiken haar nergens.",
        "We give the division as 'by the text' and use it nowhere.",
    ),
    proposal=Text("Herstel de percentages naar de bron.", "Correct the percentages from the source."),
)

evidence_for_what_is_not_recommended = Conflict(
    id="AMB-62",
    kind="contradiction",
    sources=(
        Place("surgery", 122397, 224, "880befbe934c5a7823503a2f0bf1a0eebb6da75b8ad5a36f395835a40b4c54fe"),
        Place("surgery", 122975, 268, "472987f3b1e4057d67ae3d629581e051d18cfcc8bf0c67c9c4a4d39a66aec90a"),
        Place("surgery", 123624, 52, "892b066c5bee59cb8996fa4efeac747f8a620b9d5dbf7023a9d6784ece416e9a"),
    ),
    problem=Text(
        "De conclusies spreken van bewijs (zeer laag) dat anterieur en en bloc betere uitkomsten geven; de literatuur "
        "vergelijkt dat niet en de werkgroep beveelt niets aan. Het geheel heet 'matig tot zeer laag', terwijl elke "
        "conclusie zeer laag is.",
        "The conclusions speak of evidence (very low) that anterior and en bloc give better outcomes; the literature "
        "does "
        "not compare this and the working group recommends nothing. The whole is called 'moderate to very low', while "
        "every conclusion is very low.",
    ),
    we_do=Text(
        "Wij tonen bij kandidaten alleen dat er geen aanbeveling is, en geven de conclusies als zodanig.",
        "For candidates we show only that there is no recommendation, and give the conclusions as such.",
    ),
    proposal=Text(
        "Schrijf dat niet is aangetoond dat de ene benadering of resectie betere uitkomsten geeft dan de andere.",
        "Write that it has not been shown that one approach or resection gives better outcomes than the other.",
    ),
    touches=(no_advice_on_approach, en_bloc_not_for_everyone),
    shown_by=no_advice_on_approach.when,
)

complications_of_en_bloc = Conflict(
    id="GAP-SURGERY-2",
    kind="contradiction",
    sources=(
        Place("surgery", 122223, 154, "1aa0f129ea4bf0a5e7bd355bbccfff259b94b0f23479cab7d592ffb4f5af5fca"),
        Place("surgery", 123413, 205, "0b5f303983ff808dc61ec54e40e848b3407aec29e9c842f98053d98656264400"),
    ),
    problem=Text(
        "De literatuurbespreking besluit dat de mate van resectie niet uitmaakt voor complicaties; de conclusies "
        "zeggen "
        "dat en bloc significant meer complicaties geeft.",
        "The discussion of the literature ends with the extent of resection making no difference to complications; the "
        "conclusions say that en bloc causes significantly more complications.",
    ),
    we_do=Text("Wij geven beide plaatsen weer; geen regel rust erop.", "We render both places; no rule rests on them."),
    proposal=Text(
        "Kies een van beide, met de cijfers van Ibrahim (25% tegen 16%).",
        "Choose one of the two, with Ibrahim's figures (25% against 16%).",
    ),
    touches=(en_bloc_not_for_everyone,),
)

combined_procedures_not_discussed = Conflict(
    id="GAP-SURGERY-3",
    kind="gap",
    sources=(
        *required_life_expectancy.source,
        Place("surgery", 116900, 161, "ca56c10d2cd5d426d5bce28f0ba33cb7dadcc42f29d21eabe74457686aa64fd6"),
    ),
    problem=Text(
        "De patiëntenselectie verwijst voor de levensverwachting bij (gecombineerde) ingrepen naar dit hoofdstuk; dat "
        "zegt er niets over, en noemt van de gecombineerde benadering alleen het complicatierisico.",
        "Patient selection refers to this chapter for life expectancy in (combined) operations; it says nothing of it, "
        "and gives only the complication rate of the combined approach.",
    ),
    we_do=Text(
        "Wij volgen de patiëntenselectie: zes maanden bij een gecombineerde anterieure en posterieure operatie.",
        "We follow patient selection: six months for combined anterior and posterior surgery.",
    ),
    proposal=Text(
        "Zeg in dit hoofdstuk wat een gecombineerde ingreep is en waarom die zes maanden vraagt.",
        "Say in this chapter what a combined procedure is and why it requires six months.",
    ),
    touches=(required_life_expectancy,),
    shown_by=concludes(required_life_expectancy, 6),
)

CONFLICTS: tuple[Conflict, ...] = (
    pain_rule_and_its_exceptions,
    good_condition_in_oligometastases,
    at_least_a_range,
    complicated_pain,
    higher_dose_for_some_primaries,
    poor_condition_with_a_year,
    few_metastases_and_a_deficit,
    schedule_without_complaints,
    no_schedule_for_a_second_course,
    again_or_decompression,
    tolerance_exceeded,
    how_many_are_a_few_weeks,
    exactly_a_year,
    operated_oligometastases_under_a_year,
    three_or_four_weeks,
    response_of_pain,
    which_studies_had_which_schedules,
    swapped_percentages,
    walking_in_rades_2005,
    more_than_one_ratio,
    all_schedules_called_short,
    intact_bladders,
    grade_of_toxicity,
    fifteen_times_two,
    fifteen_times_twenty_five,
    questions_without_an_answer,
    always_consider_and_first_choice,
    safe_surgery,
    approaches_of_jansson,
    evidence_for_what_is_not_recommended,
    complications_of_en_bloc,
    combined_procedures_not_discussed,
)
