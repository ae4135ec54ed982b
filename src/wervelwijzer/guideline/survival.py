"""Estimating survival (chapter *Inschatten overleving*): the models, which never replace the team's estimate."""

from collections.abc import Mapping
from fractions import Fraction

from wervelwijzer.facts import neurology, status, tumour
from wervelwijzer.facts.units import count, months, percent
from wervelwijzer.guideline.definitions import HAEMATOLOGICAL, KARNOFSKY_GOOD, KARNOFSKY_MODERATE, LUNG, deficit
from wervelwijzer.guideline.patient_selection import not_dying, to_treat
from wervelwijzer.guideline.performers import MDO, PHYSICIAN
from wervelwijzer.guideline.strengths import ADVISED, CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, Total, Value, first_match, row
from wervelwijzer.language.models import Caveat, Model
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    not_,
    scores_between,
    term,
)

always = all_of()

# --- Van der Linden 2005 ---

below_van_der_linden = less_than(status.karnofsky, percent(20))

van_der_linden = Score(
    "survival.van_der_linden",
    (
        item(
            "Karnofsky-score",
            "Karnofsky score",
            (2, at_least(status.karnofsky, KARNOFSKY_GOOD)),
            (1, at_least(status.karnofsky, KARNOFSKY_MODERATE)),
            (0, always),
        ),
        item(
            "primaire tumor",
            "primary tumour",
            (3, is_(tumour.primary, "breast")),
            (2, is_(tumour.primary, "prostate")),
            (1, is_one_of(tumour.primary, *LUNG)),
            (0, always),
        ),
        item(
            "viscerale metastasen",
            "visceral metastases",
            (1, is_false(tumour.visceral_metastases)),
            (0, always),
        ),
    ),
)

van_der_linden_points = Decision(
    name="survival.van_der_linden.points",
    label=Text("Van der Linden: punten", "Van der Linden: points"),
    values=(*range(7), "not_applicable"),
    labels={},
    by=Total(van_der_linden, outside=below_van_der_linden),
    source=(
        Place(
            "survival",
            75040,
            225,
            "d37a02ee9d8c25f190648416f94faec3dbc37d8c870736347b26795ace1f7fa6",
        ),
    ),
    reading=Text("Karnofsky onder 20 valt buiten de tabel.", "Karnofsky below 20 is outside the table."),
)

van_der_linden_group = Decision(
    name="survival.van_der_linden.group",
    label=Text("Van der Linden: groep", "Van der Linden: group"),
    values=("A", "B", "C", "not_applicable"),
    labels={
        "A": Text("A (kort)", "A (short)"),
        "B": Text("B (middellang)", "B (intermediate)"),
        "C": Text("C (lang)", "C (long)"),
    },
    by=first_match(
        row("not_applicable", below_van_der_linden),
        row("A", scores_between(van_der_linden, 0, 3)),
        row("B", scores_between(van_der_linden, 4, 5)),
        row("C", scores_between(van_der_linden, 6, 6)),
    ),
    source=(
        Place(
            "survival",
            75040,
            225,
            "d37a02ee9d8c25f190648416f94faec3dbc37d8c870736347b26795ace1f7fa6",
        ),
    ),
)

# --- Revised Tokuhashi 2005, which the guideline does not recommend ---

outside_tokuhashi = any_of(
    less_than(status.karnofsky, percent(10)), exactly(tumour.vertebral_metastases_count, count(0))
)

tokuhashi = Score(
    "survival.tokuhashi",
    (
        item(
            "algemene toestand (Karnofsky)",
            "general condition (Karnofsky)",
            (2, at_least(status.karnofsky, KARNOFSKY_GOOD)),
            (1, at_least(status.karnofsky, KARNOFSKY_MODERATE)),
            (0, always),
        ),
        item(
            "botmetastasen buiten de wervelkolom",
            "extraspinal bone metastases",
            (0, at_least(tumour.extraspinal_bone_metastases_count, count(3))),
            (1, at_least(tumour.extraspinal_bone_metastases_count, count(1))),
            (2, always),
        ),
        item(
            "wervelmetastasen",
            "vertebral metastases",
            (0, at_least(tumour.vertebral_metastases_count, count(3))),
            (1, at_least(tumour.vertebral_metastases_count, count(2))),
            (2, always),
        ),
        item(
            "metastasen in grote organen",
            "metastases in major organs",
            (2, is_false(tumour.visceral_metastases)),
            (1, is_true(tumour.organ_metastases_removable)),
            (0, always),
        ),
        item(
            "primaire tumor",
            "primary tumour",
            (0, is_one_of(tumour.primary, *LUNG, "osteosarcoma", "stomach", "bladder", "oesophagus", "pancreas")),
            (1, is_one_of(tumour.primary, "liver", "gallbladder_biliary", "unknown_primary")),
            (3, is_one_of(tumour.primary, "kidney", "uterus")),
            (4, is_(tumour.primary, "rectum")),
            (5, is_one_of(tumour.primary, "thyroid", "breast", "prostate", "carcinoid")),
            (2, always),
        ),
        item(
            "dwarslaesie",
            "palsy",
            (0, is_one_of(neurology.asia_grade, "A", "B")),
            (1, is_one_of(neurology.asia_grade, "C", "D")),
            (2, always),
        ),
    ),
)

TOKUHASHI_READING = Text(
    "De richtlijn beveelt Tokuhashi niet aan. ASIA staat voor Frankel (een afspraak); primaire tumoren die de tabel "
    "niet noemt krijgen 2 punten; hersenmetastasen tellen niet mee.",
    "The guideline does not recommend Tokuhashi. ASIA stands for Frankel (a convention); primaries that the table "
    "does not name get 2 points; brain metastases do not count.",
)

tokuhashi_points = Decision(
    name="survival.tokuhashi.points",
    label=Text("Tokuhashi (herzien): punten", "Tokuhashi (revised): points"),
    values=(*range(16), "not_applicable"),
    labels={},
    by=Total(tokuhashi, outside=outside_tokuhashi),
    source=(
        Place(
            "survival",
            71325,
            405,
            "e8d86418a844f586a5e9711eeb0243d91384e6be6c775392f7fcfea01d7c5336",
        ),
    ),
    reading=TOKUHASHI_READING,
)

tokuhashi_group = Decision(
    name="survival.tokuhashi.group",
    label=Text("Tokuhashi (herzien): groep", "Tokuhashi (revised): group"),
    values=("under_6_months", "6_months_or_more", "1_year_or_more", "not_applicable"),
    labels={
        "under_6_months": Text("korter dan 6 maanden", "under 6 months"),
        "6_months_or_more": Text("6 maanden of langer", "6 months or more"),
        "1_year_or_more": Text("1 jaar of langer", "1 year or more"),
    },
    by=first_match(
        row("not_applicable", outside_tokuhashi),
        row("under_6_months", scores_between(tokuhashi, 0, 8)),
        row("6_months_or_more", scores_between(tokuhashi, 9, 11)),
        row("1_year_or_more", scores_between(tokuhashi, 12, 15)),
    ),
    source=(
        Place(
            "survival",
            71325,
            405,
            "e8d86418a844f586a5e9711eeb0243d91384e6be6c775392f7fcfea01d7c5336",
        ),
    ),
    reading=TOKUHASHI_READING,
)

# --- Bollen 2014 ---

karnofsky_normal = term("Karnofsky 80-100", "Karnofsky 80-100", at_least(status.karnofsky, KARNOFSKY_GOOD))

visceral_or_brain = term(
    "viscerale of hersenmetastasen",
    "visceral or brain metastases",
    any_of(is_true(tumour.visceral_metastases), is_true(tumour.brain_metastases)),
)

bollen_category = Decision(
    name="survival.bollen.category",
    label=Text("Bollen: categorie", "Bollen: category"),
    values=("A", "B", "C", "D", "not_applicable"),
    labels={},
    by=first_match(
        row("not_applicable", less_than(status.karnofsky, percent(10))),
        row("A", all_of(is_(tumour.clinical_profile, "favourable"), karnofsky_normal, not_(visceral_or_brain))),
        row(
            "C",
            all_of(is_(tumour.clinical_profile, "favourable"), not_(karnofsky_normal), visceral_or_brain),
        ),
        row("B", is_(tumour.clinical_profile, "favourable")),
        row("B", all_of(is_(tumour.clinical_profile, "moderate"), karnofsky_normal)),
        row("C", is_(tumour.clinical_profile, "moderate")),
        row("C", karnofsky_normal),
        otherwise="D",
    ),
    source=(
        Place(
            "survival",
            73779,
            748,
            "2d7f6eafef41abb13e5854f859a8b4e04d9a02293bb490119a814e6b71aff22f",
        ),
    ),
    reading=Text(
        "De cellen van het stroomschema zijn een reconstructie: de figuur staat niet in de tekst. Karnofsky onder 10 "
        "valt erbuiten.",
        "The cells of the flowchart are a reconstruction: the figure is not in the text. Karnofsky below 10 is "
        "outside.",
    ),
)

DECISIONS = (
    van_der_linden_points,
    van_der_linden_group,
    tokuhashi_points,
    tokuhashi_group,
    bollen_category,
)

# --- The models as they are shown. Published figures are information; the team's estimate decides. ---

NOT_CALIBRATED = Caveat(
    Text(
        "Geen van de modellen is gekalibreerd voor Nederlandse patiënten van nu (Bindels 2025).",
        "None of the models is calibrated for today's Dutch patients (Bindels 2025).",
    )
)

# --- A model's published survival beside the team's estimate ---

GATES = (3, 6, 12)
"""The months of life expectancy at which advice changes."""

Median = tuple[Fraction, Fraction, Fraction]
"""A published median in months with the ends of its interval (the median itself where none was published)."""


def _alone(median: Fraction) -> Median:
    return median, median, median


VAN_DER_LINDEN_MEDIANS: dict[Value, Median] = {
    "A": _alone(Fraction(3)),
    "B": _alone(Fraction(9)),
    "C": _alone(Fraction(187, 10)),
}

BOLLEN_MEDIANS: dict[Value, Median] = {
    "A": (Fraction(312, 10), Fraction(252, 10), Fraction(373, 10)),
    "B": (Fraction(154, 10), Fraction(119, 10), Fraction(182, 10)),
    "C": (Fraction(48, 10), Fraction(41, 10), Fraction(54, 10)),
    "D": (Fraction(16, 10), Fraction(14, 10), Fraction(19, 10)),
}


def across_a_gate(decision: Decision, medians: Mapping[Value, Median]) -> tuple[Caveat, ...]:
    """Caveats for when the team's estimate and a group's median lie on different sides of a gate.

    Nothing is said where the gate lies within the interval of the median, or is the median itself.
    """
    found: list[Caveat] = []
    for gate in GATES:
        longer = [group for group, (_, low, _) in medians.items() if low > gate]
        shorter = [group for group, (_, _, high) in medians.items() if high < gate]
        if longer:
            found.append(
                Caveat(
                    Text(
                        f"Het team schat korter dan {gate} maanden, de gepubliceerde mediaan van deze groep is langer. "
                        "De grens volgt de schatting van het team.",
                        f"The team estimates under {gate} months, the published median of this group is longer. The "
                        "limit follows the team's estimate.",
                    ),
                    when=all_of(concludes(decision, *longer), less_than(status.life_expectancy_months, months(gate))),
                )
            )
        if shorter:
            found.append(
                Caveat(
                    Text(
                        f"Het team schat {gate} maanden of langer, de gepubliceerde mediaan van deze groep is korter. "
                        "De grens volgt de schatting van het team.",
                        f"The team estimates {gate} months or more, the published median of this group is shorter. "
                        "The limit follows the team's estimate.",
                    ),
                    when=all_of(concludes(decision, *shorter), at_least(status.life_expectancy_months, months(gate))),
                )
            )
    return tuple(found)


VAN_DER_LINDEN = Model(
    code="van_der_linden_2005",
    label=Text("Van der Linden 2005", "Van der Linden 2005"),
    recommended=True,
    points=van_der_linden_points,
    result=van_der_linden_group,
    published={
        "A": Text("mediaan 3,0 maanden", "median 3.0 months"),
        "B": Text("mediaan 9,0 maanden", "median 9.0 months"),
        "C": Text("mediaan 18,7 maanden", "median 18.7 months"),
    },
    derived_from=Text(
        "342 patiënten met pijn, zonder uitval; C-statistiek 0,66 (richtlijn); medianen: Cancer 2005;103:320-328",
        "342 patients with pain, without deficit; C-statistic 0.66 (guideline); medians: Cancer 2005;103:320-328",
    ),
    caveats=(
        NOT_CALIBRATED,
        Caveat(
            Text(
                "Afgeleid bij patiënten zonder neurologische uitval; deze patiënt heeft uitval.",
                "Derived in patients without a neurological deficit; this patient has one.",
            ),
            when=deficit,
        ),
        Caveat(
            Text(
                "Niercelcarcinoom en schildkliercarcinoom kwamen in de bron (vrijwel) niet voor.",
                "Renal cell and thyroid cancer were (almost) absent from the source.",
            ),
            when=is_one_of(tumour.primary, "kidney", "thyroid"),
        ),
        *across_a_gate(van_der_linden_group, VAN_DER_LINDEN_MEDIANS),
    ),
)

BOLLEN = Model(
    code="bollen_2014",
    label=Text("Bollen 2014", "Bollen 2014"),
    recommended=True,
    points=None,
    result=bollen_category,
    published={
        "A": Text("mediaan 31,2 maanden (95%-BI 25,2-37,3)", "median 31.2 months (95% CI 25.2-37.3)"),
        "B": Text("mediaan 15,4 maanden (95%-BI 11,9-18,2)", "median 15.4 months (95% CI 11.9-18.2)"),
        "C": Text("mediaan 4,8 maanden (95%-BI 4,1-5,4)", "median 4.8 months (95% CI 4.1-5.4)"),
        "D": Text("mediaan 1,6 maanden (95%-BI 1,4-1,9)", "median 1.6 months (95% CI 1.4-1.9)"),
    },
    derived_from=Text(
        "1043 patiënten, Leiden 2001-2010; C-statistiek 0,71 (extern 0,69); medianen: Neuro-Oncology 2014;16:991-998",
        "1043 patients, Leiden 2001-2010; C-statistic 0.71 (external 0.69); medians: Neuro-Oncology 2014;16:991-998",
    ),
    caveats=(
        NOT_CALIBRATED,
        Caveat(
            Text(
                "De cellen van het stroomschema zijn een reconstructie.",
                "The cells of the flowchart are a reconstruction.",
            )
        ),
        Caveat(
            Text(
                "Hematologische tumoren heten gunstig in de richtlijn, maar vielen buiten de afleiding.",
                "The guideline calls haematological tumours favourable, but they were outside the derivation.",
            ),
            when=is_one_of(tumour.primary, *HAEMATOLOGICAL),
        ),
        Caveat(
            Text(
                "Onbekende primaire tumoren vielen buiten de afleiding.",
                "Unknown primaries were outside the derivation.",
            ),
            when=is_(tumour.primary, "unknown_primary"),
        ),
        *across_a_gate(bollen_category, BOLLEN_MEDIANS),
    ),
)

TOKUHASHI = Model(
    code="tokuhashi_2005",
    label=Text("Tokuhashi (herzien) 2005", "Tokuhashi (revised) 2005"),
    recommended=False,
    points=tokuhashi_points,
    result=tokuhashi_group,
    published={
        "under_6_months": Text("voorspeld korter dan 6 maanden", "predicted under 6 months"),
        "6_months_or_more": Text("voorspeld 6 maanden of langer", "predicted 6 months or more"),
        "1_year_or_more": Text("voorspeld 1 jaar of langer", "predicted 1 year or more"),
    },
    derived_from=Text(
        "246 patiënten; C-statistiek 0,64 (richtlijn); groepen: Spine 2005;30:2186-2191",
        "246 patients; C-statistic 0.64 (guideline); groups: Spine 2005;30:2186-2191",
    ),
    caveats=(NOT_CALIBRATED, Caveat(TOKUHASHI_READING)),
)

BARTELS = Model(
    code="bartels_2007",
    label=Text("Bartels 2007", "Bartels 2007"),
    recommended=True,
    points=None,
    result=None,
    derived_from=Text("219 patiënten; C-statistiek 0,72", "219 patients; C-statistic 0.72"),
    caveats=(
        Caveat(
            Text(
                "Niet berekend: de coëfficiënten zijn nergens gepubliceerd waar wij ze kennen.",
                "Not computed: the coefficients are published nowhere that we hold.",
            )
        ),
    ),
)

MODELS = (VAN_DER_LINDEN, BOLLEN, TOKUHASHI, BARTELS)

# --- Recommendations ---

treatment_is_considered = all_of(not_dying, to_treat)

a_model_can_help = Recommendation(
    id="PRG-01",
    section="survival",
    source=Place("survival", 68489, 246, "d6565c582645d50a06c74dac2f3f1adf4ea3f0533f4b4d2fa048958673b9a747"),
    also=(Place("survival", 69660, 290, "2b91fe62269f078881cdd48fb042a037de8d529be9f97c0326601a57b2a99eb2"),),
    says=Text(
        "Een model kan helpen om de overleving in te schatten; de behandeling mag daarop worden afgestemd.",
        "A model can help to estimate survival; treatment may be adapted to it.",
    ),
    action=Action(
        "estimate_survival_with_a_model",
        Text(
            "Schat de overleving, met een model als hulp naast het eigen oordeel.",
            "Estimate survival, with a model as an aid beside one's own judgement.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=treatment_is_considered,
    reading=Text(
        "Aan de orde zodra er iets te behandelen is, behalve in de stervensfase. Wie dit doet, zegt de tekst niet; "
        "wij lezen: de behandelend arts.",
        "Called for as soon as there is something to treat, except in the dying phase. The text does not say who "
        "does this; we read: the treating physician.",
    ),
)

use_one_of_three_models = Recommendation(
    id="PRG-02",
    section="survival",
    source=Place("survival", 68737, 117, "edda2459851fb215aa936cbcda37c8631d9b66273edc5ec796924872f05995cc"),
    says=Text(
        "Kies daarvoor het model van Van der Linden, dat van Bartels of dat van Bollen.",
        "Use the model of Van der Linden, Bartels or Bollen for this.",
    ),
    action=Action(
        "use_van_der_linden_bartels_or_bollen",
        Text(
            "Gebruik Van der Linden, Bartels of Bollen; niet Tokuhashi.",
            "Use Van der Linden, Bartels or Bollen; not Tokuhashi.",
        ),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=treatment_is_considered,
    reading=Text(
        "Dat Tokuhashi afvalt, volgt uit het zwijgen van de aanbeveling over dat model. Bartels is hier niet te "
        "berekenen. Wie kiest, zegt de tekst niet; wij lezen: de behandelend arts.",
        "That Tokuhashi drops out follows from the recommendation's silence on it. Bartels cannot be computed here. "
        "The text does not say who chooses; we read: the treating physician.",
    ),
)

weigh_burden_against_effect = Recommendation(
    id="PRG-R01",
    section="survival",
    source=Place("survival", 68878, 630, "05811942c33c22eaf67e51cac3af441e0504429a8a2ae37f3b46dfb3641a6dab"),
    says=Text(
        "Weeg bij symptomatische wervelmetastasen de belasting van een behandeling (tijd, bijwerkingen nu en later) "
        "tegen de kans op verbetering en hoe lang die aanhoudt. Schat ook de levensverwachting zo nauwkeurig "
        "mogelijk, om een grote operatie bij een korte overleving te voorkomen, en evenzeer het afzien van "
        "behandeling bij wie onverwacht lang leeft.",
        "In symptomatic vertebral metastases weigh the burden of a treatment (time, side effects now and later) "
        "against the chance of improvement and how long it lasts. Also estimate life expectancy as accurately as "
        "possible, so as to prevent major surgery where survival is short, and equally the withholding of treatment "
        "from those who live unexpectedly long.",
    ),
    action=Action(
        "weigh_burden_against_effect",
        Text(
            "Weeg belasting tegen effect, met een zo goed mogelijke schatting van de levensverwachting.",
            "Weigh burden against effect, with the best possible estimate of life expectancy.",
        ),
    ),
    by=MDO,
    strength=CONSIDERATION,
    when=treatment_is_considered,
    not_computed=Text(
        "Wegen is aan het team en de patiënt; alleen de grenzen die de tekst aan de levensverwachting stelt, zijn "
        "berekend.",
        "Weighing is for the team and the patient; only the limits that the text sets to life expectancy are computed.",
    ),
    reading=Text(
        "Wie dit doet, zegt de tekst niet; wij lezen: het MDO.",
        "The text does not say who does this; we read: the MDO.",
    ),
)

BOLLEN_GUIDES_NEVER_DECIDES = Text(
    "De tekst noemt geen maanden. Deze uitspraak sluit hier nooit een behandeling uit: daarvoor geldt de "
    "levensverwachting die het team schat. De indeling zelf is een reconstructie, en dat het MDO dit weegt, is onze "
    "lezing.",
    "The text names no months. This statement never rules out a treatment here: the life expectancy that the team "
    "estimates does. The classification itself is a reconstruction, and that the MDO weighs this is our reading.",
)

extensive_treatment_possible = Recommendation(
    id="PRG-06-EXTENSIVE",
    section="survival",
    source=Place("survival", 74273, 127, "d1dec945e442caf4c821d2ccd88e456eb5e8f996b3b1fc99885dd34555c148c6"),
    also=(Place("survival", 74877, 160, "457855f349c55742245591671b10b54fb444d9f675191bf76183cb5828b2f941"),),
    says=Text(
        "In Bollen A en B is de overleving naar verhouding lang en kan de behandeling uitgebreid zijn.",
        "In Bollen A and B survival is relatively long and treatment can be extensive.",
    ),
    action=Action(
        "extensive_treatment_possible",
        Text(
            "Bollen A of B: een uitgebreide behandeling is te verantwoorden.",
            "Bollen A or B: extensive treatment is justifiable.",
        ),
    ),
    by=MDO,
    strength=CONSIDERATION,
    when=all_of(treatment_is_considered, concludes(bollen_category, "A", "B")),
    reading=BOLLEN_GUIDES_NEVER_DECIDES,
)

restrained_treatment = Recommendation(
    id="PRG-06-RESTRAINED",
    section="survival",
    source=Place("survival", 74401, 126, "52cb169f9042ae512a2314e9c1bf5d8618da523475a1426a0a3346ebabd244e8"),
    also=extensive_treatment_possible.also,
    says=Text(
        "In Bollen C, en vooral D, is de overleving kort en past terughoudendheid.",
        "In Bollen C, and D above all, survival is short and restraint is fitting.",
    ),
    action=Action(
        "restrained_treatment",
        Text("Bollen C of D: behandel terughoudend.", "Bollen C or D: treat with restraint."),
    ),
    by=MDO,
    strength=CONSIDERATION,
    when=all_of(treatment_is_considered, concludes(bollen_category, "C", "D")),
    reading=BOLLEN_GUIDES_NEVER_DECIDES,
)

RECOMMENDATIONS = (
    a_model_can_help,
    use_one_of_three_models,
    weigh_burden_against_effect,
    extensive_treatment_possible,
    restrained_treatment,
)
