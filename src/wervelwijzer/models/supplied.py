"""Models whose table or coefficients nothing that we hold has: they compute from a hospital's file or not at all."""

from wervelwijzer.facts import imaging, neurology, patient, prognosis, status, tumour
from wervelwijzer.language.text import Text
from wervelwijzer.models.shared import BINDELS, NONE_CALIBRATED, NOT_TESTED, at_tum
from wervelwijzer.models.words import Figure, Group, Performance, Reference, SurvivalModel

BARTELS = SurvivalModel(
    code="bartels_2007",
    label=Text("Bartels 2007", "Bartels 2007"),
    outcome="survival",
    mark="V1",
    recommended=True,
    derived_from=Text(
        "219 patiënten, van wie 84% neurologische klachten had; de jaren zijn niet nagegaan",
        "219 patients, of whom 84% had neurological complaints; the years have not been checked",
    ),
    patients=219,
    performance=(
        Performance(
            where=Text("zoals de richtlijn vermeldt", "as the guideline has it"),
            statistic="C",
            figure=Figure("0.719"),
            mark="V1",
            external=False,
            patients=219,
        ),
    ),
    calibration=Text(
        "Bij toetsing in vier landen (2011, 356 patiënten) klopten de gewichten, maar verschilde de "
        "uitgangsoverleving; de makers publiceerden toen een aangepast model.",
        "Tested in four countries (2011, 356 patients) the weights held but the baseline survival differed; the "
        "authors then published an adapted model.",
    ),
    references=(
        Reference(cite="Bartels 2007 (richtlijn 108)"),
        Reference(cite="Bartels 2011, Cancer Metastasis Rev 30(2)", doi="10.1007/s10555-011-9271-6"),
    ),
    missing=Text(
        "De coëfficiënten en de uitgangsoverleving staan in niets dat wij hebben. Lever ze met een "
        "coëfficiëntenbestand.",
        "Coefficients and baseline survival stand in nothing that we hold. Supply them with a coefficient file.",
    ),
    needs=(
        patient.sex,
        imaging.cervical_vertebral_metastases,
        tumour.primary_treated_with_curative_intent,
        tumour.primary,
        status.karnofsky,
    ),
    accepts=("cox",),
)

OSRI = SurvivalModel(
    code="osri_2013",
    label=Text("Oswestry Spinal Risk Index 2013", "Oswestry Spinal Risk Index 2013"),
    outcome="survival",
    mark="V2",
    recommended=None,
    derived_from=Text("199 patiënten", "199 patients"),
    patients=199,
    performance=(
        at_tum("0.7023"),
        Performance(
            where=Text("Limburg, bij de ontwikkeling van LSMS", "Limburg, when LSMS was developed"),
            statistic="C",
            figure=Figure("0.69"),
            mark="V1",
            external=True,
            patients=144,
        ),
        Performance(
            where=Text("Utrecht 2016-2021, laagste tijdstip", "Utrecht 2016-2021, lowest time"),
            statistic="AUC",
            figure=Figure("0.75", "0.72", "0.78"),
            mark="V1",
            external=True,
            patients=953,
        ),
    ),
    calibration=NONE_CALIBRATED,
    references=(Reference(cite="Balain 2013, Bone Joint J 95-B:210-216"), BINDELS),
    notes=(
        Text(
            "OSRI = PTP (primaire tumor) + 2 - GC (algemene toestand).",
            "OSRI = PTP (primary tumour pathology) + 2 - GC (general condition).",
        ),
    ),
    missing=Text(
        "De klassen van de primaire tumor en hun punten zijn niet nagegaan. Lever ze met een puntenbestand.",
        "The classes of the primary and their points have not been checked. Supply them with a points file.",
    ),
    needs=(tumour.primary, status.karnofsky),
    accepts=("points",),
)

NESMS = SurvivalModel(
    code="nesms",
    label=Text("NESMS", "NESMS"),
    outcome="survival",
    mark="V2",
    recommended=None,
    derived_from=Text(
        "geopereerde patiënten met wervelmetastasen; score 0-3", "operated patients with spinal metastases; score 0-3"
    ),
    patients=None,
    performance=(
        Performance(
            where=Text("prospectief NESMS-cohort", "prospective NESMS cohort"),
            statistic="C",
            figure=Figure("0.79"),
            mark="V2",
            external=True,
            patients=202,
        ),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Schoenfeld, NESMS; prospectief: PMID 33741509, PMC8443703"),),
    notes=(
        Text(
            "Prospectief (180 patiënten) was na een jaar 56% overleden; odds ratio ten opzichte van score 3: score 2 "
            "7,04 (2,47-20,08), score 1 31,30 (8,82-111,04).",
            "Prospectively (180 patients) 56% had died at one year; odds ratio against score 3: score 2 7.04 "
            "(2.47-20.08), score 1 31.30 (8.82-111.04).",
        ),
    ),
    missing=Text(
        "De punten per item zijn niet nagegaan. Lever ze met een puntenbestand.",
        "The points of the items have not been checked. Supply them with a points file.",
    ),
    needs=(
        tumour.primary,
        tumour.visceral_metastases,
        tumour.bone_metastases_count,
        neurology.walks_independently,
        prognosis.albumin,
    ),
    accepts=("points",),
)

SORG = SurvivalModel(
    code="sorg",
    label=Text("SORG (klassiek, nomogram, machine learning)", "SORG (classic, nomogram, machine learning)"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text("niet gelezen", "not read"),
    patients=None,
    calibration=NOT_TESTED,
    references=(Reference(cite="SORG"),),
    missing=Text(
        "Inputs en coëfficiënten zijn in niets gevonden dat wij hebben; het lerende model is alleen een website. "
        "Lever een klassieke tabel of coëfficiënten met een bestand.",
        "Inputs and coefficients were found in nothing that we hold; the learning model is a website only. Supply a "
        "classic table or coefficients with a file.",
    ),
    accepts=("points", "cox"),
)

METSSS = SurvivalModel(
    code="metsss_2021",
    label=Text("METSSS 2021", "METSSS 2021"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text("68505 bestraalde patiënten", "68505 irradiated patients"),
    patients=68505,
    groups=(
        Group(value="low", label=Text("laag risico", "low risk"), median=Figure("11.66"), mark="V1"),
        Group(value="medium", label=Text("matig risico", "medium risk"), median=Figure("5.09"), mark="V1"),
        Group(value="high", label=Text("hoog risico", "high risk"), median=Figure("3.28"), mark="V1"),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Zaorsky 2021 (METSSS)"),),
    missing=Text(
        "De coëfficiënten staan alleen online. Lever ze met een coëfficiëntenbestand.",
        "The coefficients are online only. Supply them with a coefficient file.",
    ),
    needs=(patient.age_years, patient.sex, tumour.primary),
    also_needs=(
        Text("plaats van de metastasen", "location of the metastases"),
        Text("Charlson-Deyo-score", "Charlson-Deyo score"),
        Text("plaats van bestraling", "site of radiotherapy"),
    ),
    accepts=("cox",),
)

PRISM = SurvivalModel(
    code="prism_2015",
    label=Text("PRISM 2015", "PRISM 2015"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text(
        "206 patiënten met stereotactische bestraling van de wervelkolom",
        "206 patients with stereotactic radiosurgery of the spine",
    ),
    patients=206,
    calibration=NOT_TESTED,
    references=(Reference(cite="Tang 2015 (PRISM)"),),
    notes=(
        Text(
            "Hazard ratio's: vrouw 0,7; Karnofsky 0,8 per 10 boven 60; eerdere operatie 0,7; eerdere bestraling 1,8; "
            "enige ziekteplaats 0,5; per aangedaan orgaansysteem 1,4; meer dan 5 jaar na diagnose 0,5.",
            "Hazard ratios: female 0.7; Karnofsky 0.8 per 10 above 60; prior surgery 0.7; prior radiotherapy 1.8; only "
            "site of disease 0.5; per organ system involved 1.4; more than 5 years from diagnosis 0.5.",
        ),
    ),
    missing=Text(
        "De gewichten van de score en de uitgangsoverleving zijn niet gelezen. Lever ze met een bestand.",
        "The weights of the score and the baseline survival were not read. Supply them with a file.",
    ),
    needs=(patient.sex, status.karnofsky, tumour.organs_with_metastases_count),
    also_needs=(
        Text("eerdere operatie en bestraling", "prior surgery and radiotherapy"),
        Text("tijd sinds de diagnose", "time since diagnosis"),
    ),
    accepts=("points", "cox"),
)

LSMS = SurvivalModel(
    code="lsms_2023",
    label=Text("Limburg (LSMS) 2023", "Limburg (LSMS) 2023"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text("144 patiënten, Limburg", "144 patients, Limburg"),
    patients=144,
    performance=(
        Performance(
            where=Text("afleiding, gecorrigeerd voor optimisme", "derivation, corrected for optimism"),
            statistic="C",
            figure=Figure("0.75", "0.71", "0.80"),
            mark="V1",
            external=False,
            patients=144,
        ),
    ),
    calibration=NOT_TESTED,
    references=(Reference(cite="Bulthuis 2023 (LSMS), Int J Spine Surg"),),
    missing=Text(
        "De punten zijn niet gelezen. Lever ze met een puntenbestand.",
        "The points were not read. Supply them with a points file.",
    ),
    needs=(
        tumour.primary,
        status.karnofsky,
        tumour.visceral_metastases,
        tumour.vertebral_metastases_count,
    ),
    accepts=("points",),
)
