"""Two scores from palliative radiotherapy in general: TEACHH 2014 and Chow 2002."""

from wervelwijzer.facts import patient, prognosis, status, tumour
from wervelwijzer.facts.units import count, grade, percent, years
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import any_of, at_least, is_, is_one_of, is_true, less_than, more_than
from wervelwijzer.models.shared import NOT_TESTED, always, group_of, total_of
from wervelwijzer.models.words import Figure, Group, Reference, SurvivalModel, explained

YES, NO = ("ja", "yes"), ("nee", "no")

teachh = Score(
    "survival.teachh",
    (
        item("primaire tumor", "primary tumour", (0, is_one_of(tumour.primary, "breast", "prostate")), (1, always)),
        item("ECOG", "ECOG", (1, at_least(status.ecog, grade(2))), (0, always)),
        item("leeftijd", "age", (1, more_than(patient.age_years, years(60))), (0, always)),
        item(
            "eerdere palliatieve chemokuren",
            "earlier palliative chemotherapy courses",
            (1, more_than(prognosis.palliative_chemotherapy_courses, count(2))),
            (0, always),
        ),
        item(
            "opname in de laatste drie maanden",
            "hospitalised in the last three months",
            (1, is_true(prognosis.hospitalised_last_three_months)),
            (0, always),
        ),
        item("levermetastasen", "liver metastases", (1, is_true(prognosis.liver_metastases)), (0, always)),
    ),
)

_type, _ecog, _age, _chemotherapy, _hospital, _liver = teachh.items

TEACHH = SurvivalModel(
    code="teachh_2014",
    label=Text("TEACHH 2014", "TEACHH 2014"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text(
        "patiënten met palliatieve radiotherapie van welke plaats ook; aantal en jaren zijn niet gelezen",
        "patients with palliative radiotherapy to any site; number and years were not read",
    ),
    patients=None,
    score=teachh,
    items=(
        explained(_type, "V1", ("mamma, prostaat", "breast, prostate"), ("long, andere", "lung, other")),
        explained(_ecog, "V1", ("2-4", "2-4"), ("0-1", "0-1")),
        explained(_age, "V1", ("ouder dan 60", "over 60"), ("hoogstens 60", "60 at most")),
        explained(_chemotherapy, "V1", ("meer dan 2", "more than 2"), ("hoogstens 2", "2 at most")),
        explained(_hospital, "V1", YES, NO),
        explained(_liver, "V1", YES, NO),
    ),
    total=total_of(teachh, Text("TEACHH: aantal risicofactoren", "TEACHH: number of risk factors"), 0, 6),
    higher_is_better=False,
    calibration=NOT_TESTED,
    references=(Reference(cite="Krishnan 2014 (TEACHH), PMC4447100"),),
    notes=(
        Text(
            "Groepen en medianen per aantal zijn niet nagegaan; alleen het aantal risicofactoren wordt getoond.",
            "Groups and medians per number have not been checked; only the number of risk factors is shown.",
        ),
        Text(
            "Gewichten in het regressiemodel (mamma is referentie): prostaat 0,26, long 0,71, andere 0,36; ECOG 2 "
            "0,57, 3-4 0,88; lever 0,58; chemokuren 0,53; leeftijd 0,31; opname 0,32.",
            "Weights in the regression model (breast is the reference): prostate 0.26, lung 0.71, other 0.36; ECOG 2 "
            "0.57, 3-4 0.88; liver 0.58; chemotherapy 0.53; age 0.31; hospitalised 0.32.",
        ),
    ),
)

chow = Score(
    "survival.chow",
    (
        item("primaire tumor", "primary tumour", (0, is_(tumour.primary, "breast")), (1, always)),
        item(
            "metastasen buiten het skelet",
            "metastases outside the skeleton",
            (
                1,
                any_of(
                    is_true(tumour.visceral_metastases),
                    is_true(tumour.brain_metastases),
                    at_least(tumour.organs_with_metastases_count, count(2)),
                ),
            ),
            (0, always),
        ),
        item("Karnofsky-score", "Karnofsky score", (1, less_than(status.karnofsky, percent(60))), (0, always)),
        item("moeheid", "fatigue", (1, at_least(prognosis.fatigue, grade(4))), (0, always)),
        item("gebrek aan eetlust", "lack of appetite", (1, at_least(prognosis.appetite, grade(8))), (0, always)),
        item("kortademigheid", "shortness of breath", (1, at_least(prognosis.dyspnoea, grade(1))), (0, always)),
    ),
)

_breast, _elsewhere, _karnofsky, _fatigue, _appetite, _dyspnoea = chow.items

FEW, FOUR, MANY = "0-3", "4", "5-6"

CHOW = SurvivalModel(
    code="chow_2002",
    label=Text("Chow 2002", "Chow 2002"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text(
        "395 patiënten met palliatieve radiotherapie van welke plaats ook; de jaren zijn niet gelezen",
        "395 patients with palliative radiotherapy to any site; the years were not read",
    ),
    patients=395,
    score=chow,
    items=(
        explained(_breast, "V1", ("mamma", "breast"), ("andere", "other")),
        explained(
            _elsewhere,
            "V1",
            YES,
            NO,
            note=Text(
                "Ja bij viscerale of hersenmetastasen of metastasen in twee of meer organen (het skelet is er één).",
                "Yes with visceral or brain metastases, or metastases in two or more organs (the skeleton is one).",
            ),
        ),
        explained(
            _karnofsky,
            "V1",
            ("onder 60", "below 60"),
            ("60 of meer", "60 or more"),
            note=Text(
                "Zoals gedrukt: onder 60; of 60 zelf later is meegeteld, is niet nagegaan.",
                "As printed: below 60; whether 60 itself was counted later has not been checked.",
            ),
        ),
        explained(_fatigue, "V1", ("4-10", "4-10"), ("0-3", "0-3")),
        explained(_appetite, "V1", ("8-10", "8-10"), ("0-7", "0-7")),
        explained(_dyspnoea, "V1", ("1-10", "1-10"), ("0", "0")),
    ),
    total=total_of(chow, Text("Chow: aantal factoren", "Chow: number of factors"), 0, 6),
    group=group_of(
        chow,
        Text("Chow: groep", "Chow: group"),
        ((FEW, 0, 3), (FOUR, 4, 4), (MANY, 5, 6)),
        {name: Text(f"{name} factoren", f"{name} factors") for name in (FEW, FOUR, MANY)},
    ),
    higher_is_better=False,
    groups=(
        Group(
            value=FEW,
            label=Text("0-3 factoren", "0-3 factors"),
            totals=(0, 3),
            median=Figure("62", "41", "70"),
            weeks=True,
            mark="V1",
        ),
        Group(
            value=FOUR,
            label=Text("4 factoren", "4 factors"),
            totals=(4, 4),
            median=Figure("24", "18", "29"),
            weeks=True,
            mark="V1",
        ),
        Group(
            value=MANY,
            label=Text("5-6 factoren", "5-6 factors"),
            totals=(5, 6),
            median=Figure("11", "9", "14"),
            weeks=True,
            mark="V1",
        ),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Chow 2002"),),
    notes=(
        Text(
            "Niet voor wervelmetastasen gemaakt; de cijfers voor moeheid, eetlust en kortademigheid geeft de patiënt "
            "zelf.",
            "Not made for spinal metastases; the patient gives the marks for fatigue, appetite and breath.",
        ),
    ),
)
