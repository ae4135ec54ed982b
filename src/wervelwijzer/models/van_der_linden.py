"""Van der Linden 2005: three items, three groups, made on patients with pain and without a deficit."""

from wervelwijzer.facts import symptoms, tumour
from wervelwijzer.guideline.definitions import deficit
from wervelwijzer.guideline.survival import van_der_linden, van_der_linden_group, van_der_linden_points
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import is_, is_false
from wervelwijzer.models.shared import BINDELS, NONE_CALIBRATED, SANLI, range_in_chapter_vi
from wervelwijzer.models.words import Alive, Condition, Figure, Group, Performance, Reference, SurvivalModel, explained

FROM_A_FIGURE = Text("afgelezen uit een figuur", "read off a figure")

_condition, _primary, _visceral = van_der_linden.items

VAN_DER_LINDEN = SurvivalModel(
    code="van_der_linden_2005",
    label=Text("Van der Linden 2005", "Van der Linden 2005"),
    outcome="survival",
    mark="V2",
    recommended=True,
    derived_from=Text(
        "342 patiënten van de Dutch Bone Metastasis Study met pijnlijke wervelmetastasen zonder neurologische uitval, "
        "bestraald; mediane overleving 7 maanden. De jaren zijn niet nagegaan",
        "342 patients of the Dutch Bone Metastasis Study with painful spinal metastases without neurological "
        "impairment, irradiated; median survival 7 months. The years have not been checked",
    ),
    patients=342,
    score=van_der_linden,
    items=(
        explained(
            _condition,
            "V2",
            ("Karnofsky 80-100", "Karnofsky 80-100"),
            ("Karnofsky 50-70", "Karnofsky 50-70"),
            ("Karnofsky 20-40", "Karnofsky 20-40"),
            note=Text(
                "Karnofsky onder 20 hebben de makers niet beschreven.", "The authors did not define Karnofsky below 20."
            ),
        ),
        explained(
            _primary,
            "V2",
            ("mamma", "breast"),
            ("prostaat", "prostate"),
            ("long", "lung"),
            ("andere", "other"),
        ),
        explained(_visceral, "V2", ("nee", "no"), ("ja", "yes")),
    ),
    total=van_der_linden_points,
    group=van_der_linden_group,
    higher_is_better=True,
    groups=(
        Group(
            value="A",
            label=Text("A (kort)", "A (short)"),
            totals=(0, 3),
            share="34",
            median=Figure("3.0"),
            alive=(Alive(months=24, percent="4", mark="V1", note=FROM_A_FIGURE),),
            mark="V1",
        ),
        Group(
            value="B",
            label=Text("B (middellang)", "B (intermediate)"),
            totals=(4, 5),
            share="48",
            median=Figure("9.0"),
            alive=(Alive(months=24, percent="22", mark="V1", note=FROM_A_FIGURE),),
            mark="V1",
        ),
        Group(
            value="C",
            label=Text("C (lang)", "C (long)"),
            totals=(6, 6),
            share="18",
            median=Figure("18.7"),
            alive=(Alive(months=24, percent="37", mark="V1", note=FROM_A_FIGURE),),
            mark="V1",
        ),
    ),
    conditions=(
        Condition(
            code="deficit",
            unfit=deficit,
            says=Text(
                "De patiënt heeft neurologische uitval; het model is gemaakt bij patiënten zonder uitval.",
                "The patient has a neurological deficit; the model was made in patients without one.",
            ),
        ),
        Condition(
            code="no_pain",
            unfit=is_false(symptoms.spinal_pain),
            says=Text(
                "De patiënt heeft geen pijn van de wervelkolom; in de bron had iedereen pijn.",
                "The patient has no spinal pain; in the source everyone had.",
            ),
        ),
        Condition(
            code="kidney",
            unfit=is_(tumour.primary, "kidney"),
            says=Text(
                "Niercelcarcinoom was in de studie uitgesloten.", "Renal cell carcinoma was excluded from the trial."
            ),
        ),
        Condition(
            code="thyroid",
            unfit=is_(tumour.primary, "thyroid"),
            says=Text("Schildkliercarcinoom was in de studie zeldzaam.", "Thyroid cancer was rare in the trial."),
            level="doubt",
        ),
    ),
    performance=(
        Performance(
            where=Text("zoals de richtlijn vermeldt", "as the guideline has it"),
            statistic="C",
            figure=Figure("0.664"),
            mark="V1",
            external=False,
            patients=342,
        ),
        range_in_chapter_vi(),
        Performance(
            where=Text("Maastricht 2020", "Maastricht 2020"),
            statistic="C",
            figure=Figure("0.65", "0.60", "0.71"),
            mark="V1",
            external=True,
        ),
    ),
    calibration=NONE_CALIBRATED,
    references=(
        Reference(cite="Van der Linden 2005, Cancer 103:320-328"),
        SANLI,
        BINDELS,
    ),
    notes=(
        Text(
            "Betrouwbaarheidsintervallen van de medianen zijn niet gevonden.",
            "No confidence intervals of the medians were found.",
        ),
        Text(
            "Een latere aanpassing rekent nier bij prostaat en schildklier bij mamma; die is hier niet ingebouwd.",
            "A later modification puts kidney with prostate and thyroid with breast; it is not built in here.",
        ),
    ),
)
