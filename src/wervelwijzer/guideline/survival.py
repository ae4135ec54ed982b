"""Estimating survival (chapter *Inschatten overleving*): the models, which never replace the team's estimate."""

from wervelwijzer.facts import neurology, status, tumour
from wervelwijzer.facts.units import count, percent
from wervelwijzer.guideline.definitions import HAEMATOLOGICAL, KARNOFSKY_GOOD, KARNOFSKY_MODERATE, LUNG, deficit
from wervelwijzer.language.decisions import Decision, Total, first_match, row
from wervelwijzer.language.models import Caveat, Model
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
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

MODELS = (
    Model(
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
        ),
    ),
    Model(
        code="bollen_2014",
        label=Text("Bollen 2014", "Bollen 2014"),
        recommended=True,
        points=None,
        result=bollen_category,
        published={
            "A": Text("mediaan 31,2 maanden (95%-BI 25,2-37,3)", "median 31.2 months (95 % CI 25.2-37.3)"),
            "B": Text("mediaan 15,4 maanden (95%-BI 11,9-18,2)", "median 15.4 months (95 % CI 11.9-18.2)"),
            "C": Text("mediaan 4,8 maanden (95%-BI 4,1-5,4)", "median 4.8 months (95 % CI 4.1-5.4)"),
            "D": Text("mediaan 1,6 maanden (95%-BI 1,4-1,9)", "median 1.6 months (95 % CI 1.4-1.9)"),
        },
        derived_from=Text(
            "1043 patiënten, Leiden 2001-2010; C-statistiek 0,71 (extern 0,69); medianen: Neuro-Oncology "
            "2014;16:991-998",
            "1043 patients, Leiden 2001-2010; C-statistic 0.71 (external 0.69); medians: Neuro-Oncology "
            "2014;16:991-998",
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
        ),
    ),
    Model(
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
    ),
    Model(
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
    ),
)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
