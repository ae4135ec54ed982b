"""Bollen 2014: a flowchart of profile, Karnofsky and visceral or brain metastases to four categories."""

from wervelwijzer.facts import imaging, tumour
from wervelwijzer.guideline.definitions import HAEMATOLOGICAL, confirmed
from wervelwijzer.guideline.survival import bollen_category
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, is_, is_one_of, is_true, not_
from wervelwijzer.models.shared import BINDELS, BOLLEN_THESIS, NONE_CALIBRATED, SANLI
from wervelwijzer.models.words import Condition, Figure, Group, Performance, Reference, SurvivalModel

BOLLEN = SurvivalModel(
    code="bollen_2014",
    label=Text("Bollen 2014", "Bollen 2014"),
    outcome="survival",
    mark="D",
    recommended=True,
    derived_from=Text(
        "1043 patiënten, Leiden, behandeld 2001-2010; mediane overleving 4,8 maanden (95%-BI 4,3-5,4). Uitgesloten: "
        "hematologische of onbekende primaire tumor (44), zeldzame primaire tumor (42), alleen sacrum (105), "
        "leptomeningeaal (24), intraduraal (14), directe ingroei (23)",
        "1043 patients, Leiden, treated 2001-2010; median survival 4.8 months (95% CI 4.3-5.4). Excluded: "
        "haematological or unknown primary (44), rare primary (42), sacrum only (105), leptomeningeal (24), intradural "
        "(14), direct ingrowth (23)",
    ),
    patients=1043,
    group=bollen_category,
    higher_is_better=None,
    groups=(
        Group(
            value="A",
            label=Text("A", "A"),
            median=Figure("31.2", "25.2", "37.3"),
            mark="V2",
            says=Text(
                "gunstig profiel, Karnofsky 80-100, geen viscerale of hersenmetastasen",
                "favourable profile, Karnofsky 80-100, no visceral or brain metastases",
            ),
        ),
        Group(
            value="B",
            label=Text("B", "B"),
            median=Figure("15.4", "11.9", "18.2"),
            mark="V2",
            says=Text(
                "gunstig profiel met één van beide (Karnofsky 10-70, of viscerale of hersenmetastasen); matig profiel "
                "met Karnofsky 80-100",
                "favourable profile with one of the two (Karnofsky 10-70, or visceral or brain metastases); moderate "
                "profile with Karnofsky 80-100",
            ),
        ),
        Group(
            value="C",
            label=Text("C", "C"),
            median=Figure("4.8", "4.1", "5.4"),
            mark="V2",
            says=Text(
                "gunstig profiel met allebei; matig profiel met Karnofsky 10-70; ongunstig profiel met Karnofsky "
                "80-100",
                "favourable profile with both; moderate profile with Karnofsky 10-70; unfavourable profile with "
                "Karnofsky 80-100",
            ),
        ),
        Group(
            value="D",
            label=Text("D", "D"),
            median=Figure("1.6", "1.4", "1.9"),
            mark="V2",
            says=Text("ongunstig profiel met Karnofsky 10-70", "unfavourable profile with Karnofsky 10-70"),
        ),
    ),
    conditions=(
        Condition(
            code="haematological",
            unfit=is_one_of(tumour.primary, *HAEMATOLOGICAL),
            says=Text(
                "Hematologische tumoren noemt de richtlijn gunstig, maar ze waren bij het maken van het model "
                "uitgesloten.",
                "The guideline calls haematological tumours favourable, but they were excluded when the model was "
                "made.",
            ),
        ),
        Condition(
            code="unknown_primary",
            unfit=is_(tumour.primary, "unknown_primary"),
            says=Text("Een onbekende primaire tumor was uitgesloten.", "An unknown primary was excluded."),
        ),
        Condition(
            code="rare_primary",
            unfit=is_(tumour.primary, "other"),
            says=Text(
                "Zeldzame primaire tumoren waren uitgesloten; welke dat waren, is niet nagegaan.",
                "Rare primaries were excluded; which those were has not been checked.",
            ),
            level="doubt",
        ),
        Condition(
            code="leptomeningeal",
            unfit=all_of(is_true(imaging.leptomeningeal_metastases_only), not_(confirmed)),
            says=Text("Leptomeningeale metastasen waren uitgesloten.", "Leptomeningeal metastases were excluded."),
        ),
        Condition(
            code="intramedullary",
            unfit=all_of(is_true(imaging.intramedullary_metastases_only), not_(confirmed)),
            says=Text("Intradurale metastasen waren uitgesloten.", "Intradural metastases were excluded."),
        ),
    ),
    performance=(
        Performance(
            where=Text("afleiding", "derivation"),
            statistic="C",
            figure=Figure("0.71"),
            mark="V2",
            external=False,
            patients=1043,
        ),
        Performance(
            where=Text("externe validatie van de makers", "the authors' external validation"),
            statistic="C",
            figure=Figure("0.69"),
            mark="V2",
            external=True,
        ),
        Performance(
            where=Text("Leiden en Graz 2000-2010", "Leiden and Graz 2000-2010"),
            statistic="C",
            figure=Figure("0.70"),
            mark="V1",
            external=True,
            patients=1379,
        ),
        Performance(
            where=Text("Maastricht 2020", "Maastricht 2020"),
            statistic="C",
            figure=Figure("0.67", "0.63", "0.71"),
            mark="V1",
            external=True,
        ),
        Performance(
            where=Text("Utrecht 2016-2021, laagste tijdstip", "Utrecht 2016-2021, lowest time"),
            statistic="AUC",
            figure=Figure("0.76", "0.73", "0.80"),
            mark="V1",
            external=True,
            patients=953,
        ),
        Performance(
            where=Text("Utrecht 2016-2021, hoogste tijdstip", "Utrecht 2016-2021, highest time"),
            statistic="AUC",
            figure=Figure("0.77", "0.75", "0.80"),
            mark="V1",
            external=True,
            patients=953,
        ),
    ),
    calibration=NONE_CALIBRATED,
    references=(
        Reference(cite="Bollen 2014, Neuro-Oncology 16:991-998", doi="10.1093/neuonc/not318"),
        BOLLEN_THESIS,
        SANLI,
        BINDELS,
    ),
    notes=(
        Text(
            "De cellen van het stroomschema zijn een reconstructie die met alle gelezen cijfers klopt; de figuur zelf "
            "is niet gezien.",
            "The cells of the flowchart are a reconstruction that fits every figure read; the figure itself was not "
            "seen.",
        ),
        Text(
            "Het profiel volgt de primaire tumor waar de richtlijn die noemt; voor een andere tumor kiest de arts het.",
            "The profile follows the primary where the guideline names it; for another tumour the clinician chooses.",
        ),
        Text(
            "Mammacarcinoom: mediaan 22,5 maanden (18,0-26,9) met hormoonreceptoren en 6,7 (2,4-10,9) bij "
            "triple-negatief; het profiel houdt daar geen rekening mee.",
            "Breast cancer: median 22.5 months (18.0-26.9) with hormone receptors and 6.7 (2.4-10.9) triple negative; "
            "the profile takes no account of it.",
        ),
    ),
)
