"""What recurs or expires in the course of treatment, in the order of the text: each carries out recommendations."""

from __future__ import annotations

from wervelwijzer.facts import events
from wervelwijzer.guideline.corticosteroids import (
    BOLUS,
    MAINTENANCE,
    add_proton_pump_inhibitor,
    give_in_the_morning,
    start_dexamethasone,
    taper_dexamethasone,
)
from wervelwijzer.guideline.imaging import (
    mri_within_12_hours,
    mri_within_24_hours,
    mri_within_48_hours,
    mri_within_a_week,
    mri_within_two_weeks,
)
from wervelwijzer.guideline.organisation import (
    ad_hoc_meeting,
    responsible_for_the_taper,
    start_within_7_days,
    start_within_14_days,
    start_within_24_hours,
    start_within_72_hours,
    weekly_meeting,
)
from wervelwijzer.guideline.patient_selection import both_are_good_options, surgery_for_decline_under_radiotherapy
from wervelwijzer.guideline.psychosocial import (
    not_in_the_bad_news_talk,
    screen_after_diagnosis,
    screen_again,
    screen_around_treatment,
    screen_at_check_ups,
)
from wervelwijzer.guideline.questionnaires import (
    score_at_each_visit,
    score_at_onset,
    score_on_increase,
    score_three_times_a_day,
)
from wervelwijzer.guideline.radiotherapy import wait_after_surgery
from wervelwijzer.guideline.stability import try_a_brace
from wervelwijzer.guideline.unknown_origin import (
    biopsy_within_a_day,
    biopsy_within_a_week,
    consider_immediate_decompression,
)
from wervelwijzer.language.schedules import (
    AtEach,
    AtFirstVisitAfter,
    ByItsClock,
    Daily,
    DaysAfter,
    Every,
    Meeting,
    Schedule,
    Taper,
    Window,
)
from wervelwijzer.language.text import Text

WEEK = 7
POSTOPERATIVE_WEEKS = (3, 4)
BRACE_TRIAL_WEEKS = 2
TAPER_WEEKS = (1, 2)
PAIN_SCORES_A_DAY = 3

SCREENING_LEAST_DAYS, SCREENING_MOST_DAYS = 60, 90
"""The text's 2 and 3 months, counted in days: our reading (AMB-46)."""

ALL_HOURS_COUNT = Text(
    "De termijn telt in verstreken uren: nachten, weekeinden en de overgang naar zomer- of wintertijd tellen mee.",
    "The term counts in elapsed hours: nights, weekends and the change to or from summer time are included.",
)

# --- Diagnostics ---

imaging_deadline = Schedule(
    id="SCH-IMAGING",
    title=Text("MRI: termijn", "MRI: deadline"),
    of=(mri_within_12_hours, mri_within_24_hours, mri_within_48_hours, mri_within_a_week, mri_within_two_weeks),
    kind="deadline",
    timing=ByItsClock(),
    says=Text(
        "De MRI heeft een termijn vanaf de verdenking: 12, 24 of 48 uur, een week of twee weken.",
        "The MRI has a term from the suspicion: 12, 24 or 48 hours, a week or two weeks.",
    ),
    reading=ALL_HOURS_COUNT,
)

biopsy_deadline = Schedule(
    id="SCH-BIOPSY",
    title=Text("Biopsie: termijn", "Biopsy: deadline"),
    of=(biopsy_within_a_day, biopsy_within_a_week),
    kind="deadline",
    timing=ByItsClock(),
    says=Text(
        "Bij onbekende origine is er weefsel binnen een dag (met MESCC) of een week (zonder) na de "
        "waarschijnlijkheidsdiagnose.",
        "In unknown origin tissue is obtained within a day (with MESCC) or a week (without) of the probable diagnosis.",
    ),
    reading=ALL_HOURS_COUNT,
)

decompression_at_once = Schedule(
    id="SCH-DECOMPRESSION",
    title=Text("Decompressie: direct", "Decompression: at once"),
    of=(consider_immediate_decompression, surgery_for_decline_under_radiotherapy),
    kind="deadline",
    timing=ByItsClock(met_by=(events.surgery,)),
    says=Text(
        "Gaat de patiënt neurologisch achteruit ondanks corticosteroïden of onder bestraling, dan is decompressie "
        "direct aan de orde.",
        "Where the patient declines neurologically despite corticosteroids or under radiotherapy, decompression is at "
        "issue at once.",
    ),
)

# --- Dexamethasone ---

dexamethasone_at_once = Schedule(
    id="SCH-DEXAMETHASONE-START",
    title=Text("Dexamethason: direct starten", "Dexamethasone: start at once"),
    of=(start_dexamethasone,),
    kind="deadline",
    timing=ByItsClock(met_by=(events.corticosteroid_start,)),
    says=start_dexamethasone.says,
)

dexamethasone_bolus = Schedule(
    id="SCH-DEXAMETHASONE-BOLUS",
    of=(start_dexamethasone,),
    kind="dose",
    timing=AtEach((events.corticosteroid_start,)),
    title=Text("Dexamethason 10 mg i.v., eenmalig (bolus)", "Dexamethasone 10 mg IV, once (bolus)"),
    says=Text("De eerste dosis is 10 mg i.v. ineens.", "The first dose is 10 mg IV at once."),
    dose=BOLUS,
)

taper = Taper(
    events.corticosteroid_start,
    (events.surgery, events.radiotherapy_end),
    TAPER_WEEKS[0] * WEEK,
    TAPER_WEEKS[1] * WEEK,
)

dexamethasone_daily = Schedule(
    id="SCH-DEXAMETHASONE-DAILY",
    of=(start_dexamethasone, give_in_the_morning),
    kind="dose",
    timing=Daily(events.corticosteroid_start, taper, first_day=1),
    title=Text("Dexamethason {dose} oraal, 1 dd 's ochtends", "Dexamethasone {dose} orally, once, in the morning"),
    says=Text(
        "Na de bolus eenmaal daags 8-16 mg oraal, liefst 's ochtends; de arts kiest de dosis.",
        "After the bolus 8-16 mg orally once a day, preferably in the morning; the physician chooses the dose.",
    ),
    reading=Text(
        "De eerste orale dosis valt bij ons op de ochtend na de bolus en de laatste volle dosis op de dag van de "
        "operatie of de laatste fractie; de tekst noemt geen dagen.",
        "With us the first oral dose falls on the morning after the bolus and the last full dose on the day of the "
        "operation or the last fraction; the text names no days.",
    ),
    dose=MAINTENANCE,
)

dexamethasone_taper = Schedule(
    id="SCH-DEXAMETHASONE-TAPER",
    of=(taper_dexamethasone, responsible_for_the_taper),
    kind="dose",
    timing=taper,
    title=Text("Dexamethason afbouwen: {dose}", "Dexamethasone taper: {dose}"),
    says=Text(
        "Zodra de operatie of de bestraling voorbij is, gaat de dexamethason in 1-2 weken naar nul, geleid door de "
        "klachten. Wie behandelde, is daarvoor verantwoordelijk.",
        "After the operation or the end of radiotherapy dexamethasone goes to zero in 1-2 weeks, guided by complaints. "
        "Whoever treated is responsible for it.",
    ),
    reading=Text(
        "Hoe de dosis daalt, zegt de tekst niet. De dagdoses zijn ons voorstel: elke dag evenveel minder, afgerond op "
        "halve milligrammen, bij te stellen op geleide van de klachten. Zijn er een operatie en een bestraling, dan "
        "telt de eerste na de start van de dexamethason.",
        "How the dose falls, the text does not say. The daily doses are our proposal: less by the same amount each "
        "day, rounded to half milligrams, to be adjusted as complaints guide. With both an operation and radiotherapy "
        "the first after the start of dexamethasone counts.",
    ),
    dose=MAINTENANCE,
)

proton_pump_inhibitor = Schedule(
    id="SCH-PPI",
    of=(add_proton_pump_inhibitor,),
    kind="dose",
    timing=Daily(events.corticosteroid_start, taper, through=True),
    title=Text("Protonpompremmer bij de dexamethason", "Proton pump inhibitor with the dexamethasone"),
    says=Text(
        "Met een risicofactor voor de maag hoort er een protonpompremmer bij de dexamethason.",
        "With a gastric risk factor a proton pump inhibitor goes with the dexamethasone.",
    ),
    reading=Text(
        "Middel, dosis en duur van de protonpompremmer geeft de tekst niet; wij tonen die zolang de dexamethason "
        "duurt.",
        "Drug, dose and duration of the proton pump inhibitor the text does not give; we show it as long as the "
        "dexamethasone lasts.",
    ),
)

# --- Stability ---

brace_trial = Schedule(
    id="SCH-BRACE",
    of=(try_a_brace,),
    kind="visit",
    timing=DaysAfter(BRACE_TRIAL_WEEKS * WEEK, events.brace_start),
    title=Text(
        "Proef met brace of korset: besluit over doorgaan of stoppen",
        "Trial of a brace or corset: decide to continue or stop",
    ),
    says=Text(
        "Na twee weken proef wordt besloten of de brace of het korset blijft.",
        "After two weeks of trial it is decided whether the brace or corset stays.",
    ),
    reading=Text(
        "'Na twee weken' is bij ons de veertiende dag na het begin; valt die in een weekeinde, kies dan zelf een dag.",
        "'After two weeks' is the fourteenth day after the start with us; if it falls in a weekend, choose a day.",
    ),
)

# --- Radiotherapy ---

postoperative_radiotherapy = Schedule(
    id="SCH-RT-POSTOPERATIVE",
    of=(wait_after_surgery,),
    kind="window",
    timing=Window(POSTOPERATIVE_WEEKS[0] * WEEK, POSTOPERATIVE_WEEKS[1] * WEEK, events.surgery),
    title=Text(
        "Bestraling na de operatie: op zijn vroegst vanaf deze dagen",
        "Radiotherapy after the operation: from these days at the earliest",
    ),
    says=Text(
        "Tussen een operatie en de bestraling erna liggen ten minste 3-4 weken; herstelt de uitval onvoldoende of "
        "neemt zij toe, dan eerder.",
        "Between an operation and the radiotherapy after it lie at least 3-4 weeks; where the deficit recovers too "
        "little or grows, earlier.",
    ),
    reading=Text(
        "'Minimaal 3-4 weken' is zelf een marge: wij tonen de dagen tussen drie en vier weken. Ervóór is het te vroeg, "
        "erna is het interval in elke lezing voorbij; een uiterste datum geeft de tekst niet.",
        "'At least 3-4 weeks' is itself a margin: we show the days between three and four weeks. Before them it is too "
        "early, after them the interval has passed in every reading; the text gives no last date.",
    ),
    once=events.surgery,
    proviso=Text(
        "mits na de operatie wordt bestraald en de uitval voldoende herstelt; anders eerder",
        "provided that radiotherapy follows and the deficit recovers sufficiently; otherwise earlier",
    ),
)

# --- Pain scores ---

pain_score_at_onset = Schedule(
    id="SCH-PAIN-ONSET",
    of=(score_at_onset,),
    kind="visit",
    timing=AtEach((events.pain_onset,)),
    title=Text("Pijnscore (NRS of VAS): begin van de klachten", "Pain score (NRS or VAS): onset of the complaints"),
    says=score_at_onset.says,
    evident_from=(events.pain_onset,),
)

pain_score_on_increase = Schedule(
    id="SCH-PAIN-INCREASE",
    of=(score_on_increase,),
    kind="visit",
    timing=AtEach((events.pain_worsening,)),
    title=Text("Pijnscore (NRS of VAS): de klachten nemen toe", "Pain score (NRS or VAS): the complaints increase"),
    says=score_on_increase.says,
    evident_from=(events.pain_worsening,),
)

pain_scores_in_hospital = Schedule(
    id="SCH-PAIN-INPATIENT",
    of=(score_three_times_a_day,),
    kind="recurring",
    timing=Daily(events.admission, events.discharge, times=PAIN_SCORES_A_DAY),
    title=Text("Pijnscore (NRS of VAS), 3 keer per dag", "Pain score (NRS or VAS), 3 times a day"),
    says=score_three_times_a_day.says,
    reading=Text(
        "Op welke uren zegt de tekst niet; de dagen van opname en ontslag tellen bij ons mee.",
        "At which hours the text does not say; the days of admission and discharge count with us.",
    ),
    evident_from=(events.admission,),
)

pain_score_at_visits = Schedule(
    id="SCH-PAIN-VISIT",
    of=(score_at_each_visit,),
    kind="visit",
    timing=AtEach((events.visits,)),
    title=Text("Pijnscore (NRS of VAS) bij de controle", "Pain score (NRS or VAS) at the visit"),
    says=score_at_each_visit.says,
)

# --- Distress thermometer ---

distress_around_treatment = Schedule(
    id="SCH-DISTRESS-TREATMENT",
    of=(screen_around_treatment,),
    kind="visit",
    timing=AtEach(
        (
            events.surgery,
            events.radiotherapy_start,
            events.radiotherapy_end,
            events.treatment_start,
            events.treatment_end,
        )
    ),
    evident_from=(
        events.surgery,
        events.radiotherapy_start,
        events.radiotherapy_end,
        events.treatment_start,
        events.treatment_end,
    ),
    evident_where=(screen_after_diagnosis,),
    title=Text("Lastmeter: {event}", "Distress thermometer: {event}"),
    says=Text(
        "Bij het begin en het einde van elke behandeling is er een Lastmeter.",
        "There is a distress thermometer at the beginning and the end of each treatment.",
    ),
    reading=Text(
        "Begin en einde van een behandeling gaan vóór de kleinste tussentijd. Een operatie heeft bij ons één moment, "
        "en begin en einde op dezelfde dag geven er ook één.",
        "Beginning and end of a treatment go before the least interval. An operation has one moment with us, and "
        "beginning and end on the same day give one as well.",
    ),
)

distress_after_diagnosis = Schedule(
    id="SCH-DISTRESS-FIRST",
    of=(screen_after_diagnosis, not_in_the_bad_news_talk),
    kind="visit",
    timing=AtFirstVisitAfter(
        events.definitive_diagnosis, events.visits, events.distress_thermometer, (distress_around_treatment,)
    ),
    title=Text(
        "Lastmeter: de eerste, kort na de diagnose", "Distress thermometer: the first, soon after the diagnosis"
    ),
    says=Text(
        "De eerste Lastmeter volgt kort op de diagnose, niet in het slechtnieuwsgesprek maar liever in het gesprek "
        "daarna.",
        "The first distress thermometer follows soon on the diagnosis, not in the bad-news conversation but rather in "
        "the one after it.",
    ),
    reading=Text(
        "'Kort' heeft in de tekst geen getal. Wij nemen de eerste afspraak op een latere dag dan de diagnose; is dat "
        "het slechtnieuwsgesprek zelf, neem dan de volgende. Komt er eerder een Lastmeter bij het begin of einde van "
        "een behandeling, ook op een latere dag, dan is die de eerste.",
        "'Soon' has no figure in the text. We take the first visit on a later day than the diagnosis; if that is the "
        "bad-news conversation itself, take the next. Where a distress thermometer at the beginning or end of a "
        "treatment comes sooner, on a later day as well, that is the first.",
    ),
)

distress_again = Schedule(
    id="SCH-DISTRESS-AGAIN",
    of=(screen_at_check_ups, screen_again),
    kind="recurring",
    timing=Every(
        SCREENING_LEAST_DAYS,
        SCREENING_MOST_DAYS,
        events.distress_thermometer,
        events.visits,
        (distress_after_diagnosis, distress_around_treatment),
    ),
    title=Text("Lastmeter: opnieuw", "Distress thermometer: again"),
    says=Text(
        "De Lastmeter keert om de 2-3 maanden terug: bij een controle, maar niet eerder dan 2 of 3 maanden na de "
        "vorige.",
        "The distress thermometer returns every 2-3 months: at a check-up, but no sooner than 2 or 3 months after the "
        "last.",
    ),
    reading=Text(
        "Twee maanden tellen wij als 60 dagen en drie als 90: een controle daartussen is het moment; is er geen, dan "
        "staat hij op de laatste dag. Wij tellen vanaf de vorige keer, ook als die bij een behandeling hoorde.",
        "We count two months as 60 days and three as 90: a check-up between them is the moment; where there is none it "
        "stands on the last day. We count from the last time, also where that belonged to a treatment.",
    ),
)

# --- Organisation of care ---

meeting_at_once = Schedule(
    id="SCH-MDO-AD-HOC",
    title=Text("Ad hoc overleg: direct", "Ad hoc meeting: at once"),
    of=(ad_hoc_meeting, both_are_good_options),
    kind="deadline",
    timing=ByItsClock(met_by=(events.mdo,)),
    says=ad_hoc_meeting.says,
)

meeting = Schedule(
    id="SCH-MDO",
    of=(ad_hoc_meeting, both_are_good_options, weekly_meeting),
    kind="visit",
    timing=Meeting(events.mdo, not_by_weekday=(ad_hoc_meeting, both_are_good_options)),
    title=Text("MDO: bespreking van het beleid", "MDO: discussion of the policy"),
    says=Text(
        "Het beleid komt in het MDO: ad hoc bij spoed, anders in het wekelijkse overleg.",
        "The policy is discussed in the MDO: ad hoc where urgent, otherwise in the weekly meeting.",
    ),
    reading=Text(
        "Is alleen de weekdag bekend, dan staat hier de eerste zulke dag, vandaag meegerekend. Bij spoed wacht het "
        "overleg niet op die dag.",
        "Where only the weekday is known, this is the first such day, today included. Where it is urgent the meeting "
        "does not wait for that day.",
    ),
)

treatment_deadline = Schedule(
    id="SCH-TREATMENT",
    title=Text("Start van de behandeling: termijn", "Start of treatment: deadline"),
    of=(start_within_24_hours, start_within_72_hours, start_within_7_days, start_within_14_days),
    kind="deadline",
    timing=ByItsClock(met_by=(events.surgery, events.radiotherapy_start, events.treatment_start)),
    says=Text(
        "De behandeling heeft een termijn vanaf de definitieve diagnose: 24 of 72 uur, 7 of 14 dagen.",
        "Treatment has a term from the definitive diagnosis: 24 or 72 hours, 7 or 14 days.",
    ),
    reading=ALL_HOURS_COUNT,
)

SCHEDULES: tuple[Schedule, ...] = (
    imaging_deadline,
    biopsy_deadline,
    decompression_at_once,
    dexamethasone_at_once,
    dexamethasone_bolus,
    dexamethasone_daily,
    dexamethasone_taper,
    proton_pump_inhibitor,
    brace_trial,
    postoperative_radiotherapy,
    pain_score_at_onset,
    pain_score_on_increase,
    pain_scores_in_hospital,
    pain_score_at_visits,
    distress_around_treatment,
    distress_after_diagnosis,
    distress_again,
    meeting_at_once,
    meeting,
    treatment_deadline,
)
