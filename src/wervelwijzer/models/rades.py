"""Rades 2013, the score for a short life expectancy, and the Rades scores whose tables were not read."""

from wervelwijzer.facts import neurology, prognosis, status, tumour
from wervelwijzer.facts.units import days, grade, months
from wervelwijzer.guideline.definitions import mescc
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    at_least,
    at_most,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    not_,
)
from wervelwijzer.models.shared import (
    LYMPHOMA,
    NOT_TESTED,
    always,
    group_of,
    multiple_bone_metastases,
    total_of,
)
from wervelwijzer.models.words import (
    Alive,
    Condition,
    Figure,
    Group,
    Performance,
    Reference,
    SurvivalModel,
    Variant,
    explained,
)

outside = less_than(status.ecog, grade(2))

_ecog = item("ECOG", "ECOG", (4, at_least(status.ecog, grade(3))), (0, always))
_primary = item(
    "primaire tumor",
    "primary tumour",
    (1, is_one_of(tumour.primary, "breast", "multiple_myeloma", *LYMPHOMA)),
    (2, is_(tumour.primary, "prostate")),
    (3, always),
)
_bone = item("andere botmetastasen", "other bone metastases", (3, multiple_bone_metastases), (1, always))
_visceral = item("viscerale metastasen", "visceral metastases", (4, is_true(tumour.visceral_metastases)), (1, always))
_interval = item(
    "tijd van tumordiagnose tot MESCC",
    "time from tumour diagnosis to MESCC",
    (3, at_most(prognosis.months_from_diagnosis_to_compression, months(15))),
    (1, always),
)
_walking = item("loopt", "ambulatory", (4, is_false(neurology.walks_independently)), (1, always))
_time = item(
    "tijd waarin de uitval ontstond",
    "time in which the deficit developed",
    (4, at_most(neurology.deficit_developed_over_days, days(7))),
    (1, always),
)

without_time = Score("survival.rades_short_life.without_time", (_ecog, _primary, _bone, _visceral, _interval, _walking))
rades = Score("survival.rades_short_life", (*without_time.items, _time))

SHORT, NOT_SHORT = "19_or_more", "under_19"
LABELS = {
    SHORT: Text("19 of meer", "19 or more"),
    NOT_SHORT: Text("minder dan 19", "under 19"),
}

WITHOUT_TIME = Variant(
    code="without_time_item",
    label=Text("zonder het item over de tijd", "without the item on time"),
    says=Text(
        "Zo werd de score in Leiden en Graz gebruikt (5-21 punten); een grens daarvoor is niet gelezen, dus er is "
        "geen groep.",
        "So the score was used in Leiden and Graz (5-21 points); no limit for it was read, so there is no group.",
    ),
    total=total_of(
        without_time,
        Text("Rades 2013 zonder de tijd: punten", "Rades 2013 without the time: points"),
        5,
        21,
        outside=outside,
    ),
    group=None,
    mark="V1",
)

RADES_SHORT_LIFE = SurvivalModel(
    code="rades_2013_short_life",
    label=Text("Rades 2013 (korte levensverwachting)", "Rades 2013 (short life expectancy)"),
    outcome="short_life",
    mark="V1",
    recommended=None,
    derived_from=Text(
        "patiënten die voor MESCC werden bestraald; aantal en jaren zijn niet gelezen. De richtlijn noemt dit model "
        "als niet extern gevalideerd",
        "patients irradiated for MESCC; number and years were not read. The guideline names this model as not "
        "externally validated",
    ),
    patients=None,
    score=rades,
    items=(
        explained(
            _ecog,
            "V1",
            ("3-4", "3-4"),
            ("2", "2"),
            note=Text("ECOG 0-1 staat niet in de gelezen tabel.", "ECOG 0-1 is not in the table that was read."),
        ),
        explained(
            _primary,
            "V1",
            ("mamma, myeloom, lymfoom", "breast, myeloma, lymphoma"),
            ("prostaat", "prostate"),
            ("long en andere", "lung and other"),
        ),
        explained(
            _bone,
            "V1",
            ("ja", "yes"),
            ("nee", "no"),
            note=Text(
                "Hier gelezen als twee of meer botmetastasen in het hele skelet.",
                "Read here as two or more bone metastases in the whole skeleton.",
            ),
        ),
        explained(_visceral, "V1", ("ja", "yes"), ("nee", "no")),
        explained(_interval, "V1", ("hoogstens 15 maanden", "15 months at most"), ("langer", "longer")),
        explained(_walking, "V1", ("nee", "no"), ("ja", "yes")),
        explained(_time, "V1", ("hoogstens 7 dagen", "7 days at most"), ("langer", "longer")),
    ),
    total=total_of(rades, Text("Rades 2013: punten", "Rades 2013: points"), 6, 25, outside=outside),
    group=group_of(
        rades,
        Text("Rades 2013: groep", "Rades 2013: group"),
        ((SHORT, 19, 25), (NOT_SHORT, 6, 18)),
        LABELS,
        outside=outside,
    ),
    higher_is_better=False,
    groups=(
        Group(
            value=SHORT,
            label=LABELS[SHORT],
            totals=(19, 25),
            under=2,
            mark="V1",
            says=Text("de makers raden ondersteunende zorg aan", "the authors advise best supportive care"),
        ),
        Group(
            value=NOT_SHORT,
            label=LABELS[NOT_SHORT],
            totals=(6, 18),
            at_least=2,
            mark="V1",
            says=Text("95% leefde langer dan twee maanden", "95% lived longer than two months"),
        ),
    ),
    conditions=(
        Condition(
            code="no_mescc",
            unfit=not_(mescc),
            says=Text(
                "De patiënt heeft geen MESCC; het model is gemaakt bij patiënten met MESCC.",
                "The patient has no MESCC; the model was made in patients with MESCC.",
            ),
        ),
    ),
    performance=(
        Performance(
            where=Text(
                "Leiden en Graz 2000-2010, zonder het item over de tijd", "Leiden and Graz 2000-2010, no time item"
            ),
            statistic="C",
            figure=Figure("0.44"),
            mark="V1",
            external=True,
            patients=1379,
        ),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Rades 2013 (short life expectancy)"),),
    notes=(
        Text(
            "Grens 19: sensitiviteit 81%, specificiteit 84%, negatief voorspellende waarde 95%.",
            "Limit 19: sensitivity 81%, specificity 84%, negative predictive value 95%.",
        ),
    ),
    variants=(WITHOUT_TIME,),
)

NO_ITEM_POINTS = Text(
    "De punten per item zijn niet gelezen. Lever ze met een puntenbestand.",
    "The points of the items were not read. Supply them with a points file.",
)
SIX_FACTORS = (
    tumour.primary,
    prognosis.months_from_diagnosis_to_compression,
    tumour.bone_metastases_count,
    tumour.visceral_metastases,
    neurology.walks_independently,
    neurology.deficit_developed_over_days,
)


def _alive_at_six(low: int, high: int, percent: str) -> Group:
    name = f"{low}-{high}"
    return Group(
        value=name,
        label=Text(name, name),
        totals=(low, high),
        alive=(Alive(months=6, percent=percent, mark="V1"),),
        mark="V1",
    )


RADES_2008_SURVIVAL = SurvivalModel(
    code="rades_2008_survival",
    label=Text("Rades 2008 (overleving)", "Rades 2008 (survival)"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text("1852 patiënten die voor MESCC werden bestraald", "1852 patients irradiated for MESCC"),
    patients=1852,
    groups=(_alive_at_six(20, 25, "4"), _alive_at_six(26, 30, "11"), _alive_at_six(31, 35, "48")),
    calibration=NOT_TESTED,
    references=(Reference(cite="Rades 2008, Cancer 112:157-161"),),
    notes=(
        Text(
            "Vijf groepen van 20 tot 45 punten; de cijfers van 36-40 en 41-45 zijn niet gelezen.",
            "Five groups from 20 to 45 points; the figures of 36-40 and 41-45 were not read.",
        ),
    ),
    missing=NO_ITEM_POINTS,
    needs=SIX_FACTORS,
    accepts=("points",),
)


def _walks(name: str, low: int, high: int, percent: str, counts: str, validated: str) -> Group:
    return Group(
        value=name,
        label=Text(name, name),
        totals=(low, high),
        mark="V2",
        says=Text(
            f"{percent}% loopt na bestraling ({counts}); prospectief {validated.replace('.', ',')}%",
            f"{percent}% walk after radiotherapy ({counts}); prospectively {validated}%",
        ),
    )


RADES_2008_WALKING = SurvivalModel(
    code="rades_2008_walking",
    label=Text("Rades 2008 (lopen na bestraling)", "Rades 2008 (walking after radiotherapy)"),
    outcome="walking",
    mark="V2",
    recommended=None,
    derived_from=Text(
        "2096 patiënten die voor MESCC werden bestraald; prospectief getoetst bij 653",
        "2096 patients irradiated for MESCC; tested prospectively in 653",
    ),
    patients=2096,
    groups=(
        _walks("21-28", 21, 28, "6", "24/389", "10.6"),
        _walks("29-31", 29, 31, "44", "121/278", "43.5"),
        _walks("32-34", 32, 34, "70", "212/303", "71.0"),
        _walks("35-37", 35, 37, "86", "315/366", "89.5"),
        _walks("38-44", 38, 44, "99", "750/760", "98.5"),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Rades 2008, Int J Radiat Oncol Biol Phys 72:905-908"),),
    notes=(
        Text(
            "Bij 35-37 drukt de bron 266 patiënten af; 366 past bij de 86%.",
            "At 35-37 the source prints 266 patients; 366 fits the 86%.",
        ),
    ),
    missing=NO_ITEM_POINTS,
    needs=SIX_FACTORS,
    accepts=("points",),
)


def _six_months(name: str, low: int, high: int, percent: str) -> Group:
    return Group(
        value=name,
        label=Text(name, name),
        totals=(low, high),
        alive=(Alive(months=6, percent=percent, mark="V1"),),
        mark="V1",
    )


RADES_ELDERLY = SurvivalModel(
    code="rades_2013_elderly",
    label=Text("Rades 2013 (ouderen)", "Rades 2013 (elderly)"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text("ouderen die voor MESCC werden bestraald", "elderly patients irradiated for MESCC"),
    patients=None,
    groups=(
        _six_months("25-39", 25, 39, "11"),
        _six_months("40-48", 40, 48, "56"),
        _six_months("49-57", 49, 57, "97"),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Rades 2013 (elderly)"),),
    notes=(Text("Bij toetsing leefde na 6 maanden 10, 53 en 94%.", "In validation 10, 53 and 94% lived at 6 months."),),
    missing=NO_ITEM_POINTS,
    accepts=("points",),
)

RADES_UNKNOWN_PRIMARY = SurvivalModel(
    code="rades_2012_unknown_primary",
    label=Text("Rades 2012 (onbekende primaire tumor)", "Rades 2012 (unknown primary)"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text(
        "patiënten met MESCC van een onbekende primaire tumor", "patients with MESCC of an unknown primary"
    ),
    patients=None,
    groups=(
        _six_months("5-13", 5, 13, "5"),
        _six_months("14-16", 14, 16, "41"),
        _six_months("17-20", 17, 20, "92"),
    ),
    conditions=(
        Condition(
            code="primary_known",
            unfit=not_(is_(tumour.primary, "unknown_primary")),
            says=Text("De primaire tumor is bekend.", "The primary tumour is known."),
        ),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Rades 2012 (unknown primary)"),),
    missing=NO_ITEM_POINTS,
    accepts=("points",),
)
