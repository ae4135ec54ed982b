"""What the survival models ask beyond the guideline's own facts. The guideline decides nothing by these."""

from wervelwijzer.facts.units import (
    BillionPerLitre,
    Count,
    Grade,
    GramsPerLitre,
    MicromolesPerLitre,
    MilligramsPerLitre,
    MillimolesPerLitre,
    Months,
    UnitsPerLitre,
)
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

# --- History ---

tumour_growth = Choice(
    name="prognosis.tumour_growth",
    label=Text("groeisnelheid van de primaire tumor", "growth rate of the primary tumour"),
    help=Text(
        "Hoe snel groeit deze tumor volgens de arts? Dit telt alleen mee bij een primaire tumor die het model van "
        "Tomita of Katagiri niet bij naam noemt.",
        "How fast does this tumour grow, in the clinician's judgement? It counts only for a primary that the model "
        "of Tomita or Katagiri names nowhere.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    options=(
        Option("slow", Text("langzaam", "slow")),
        Option("moderate", Text("matig snel", "moderate")),
        Option("rapid", Text("snel", "rapid")),
    ),
)

hormone_dependent = YesNo(
    name="prognosis.hormone_dependent",
    label=Text("hormoonafhankelijk mamma- of prostaatcarcinoom", "hormone-dependent breast or prostate cancer"),
    help=Text(
        "Reageert het mamma- of prostaatcarcinoom op hormonale behandeling? Dit telt alleen mee in het model van "
        "Katagiri.",
        "Does the breast or prostate cancer respond to hormonal treatment? It counts only in Katagiri's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

targeted_therapy = YesNo(
    name="prognosis.targeted_therapy",
    label=Text("longcarcinoom met doelgerichte middelen behandeld", "lung cancer treated with targeted drugs"),
    help=Text(
        "Krijgt of kreeg de patiënt doelgerichte middelen tegen het longcarcinoom? Dit telt alleen mee in het model "
        "van Katagiri.",
        "Is or was the lung cancer treated with molecularly targeted drugs? It counts only in Katagiri's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

previous_chemotherapy = YesNo(
    name="prognosis.previous_chemotherapy",
    label=Text("eerdere chemotherapie", "previous chemotherapy"),
    help=Text(
        "Kreeg de patiënt eerder chemotherapie? Dit telt alleen mee in het model van Katagiri.",
        "Was chemotherapy given before? It counts only in Katagiri's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

palliative_chemotherapy_courses = Number(
    name="prognosis.palliative_chemotherapy_courses",
    label=Text("aantal eerdere palliatieve chemokuren", "number of earlier palliative chemotherapy courses"),
    help=Text(
        "Hoeveel palliatieve chemokuren zijn er al geweest? Dit telt alleen mee in het model TEACHH.",
        "How many palliative courses of chemotherapy were given so far? It counts only in the TEACHH model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Count,
    minimum=0,
    maximum=50,
    whole=True,
)

hospitalised_last_three_months = YesNo(
    name="prognosis.hospitalised_last_three_months",
    label=Text("opname in de laatste drie maanden", "hospitalised in the last three months"),
    help=Text(
        "Lag de patiënt in de drie maanden voor de bestraling in het ziekenhuis? Dit telt alleen mee in TEACHH.",
        "Was the patient in hospital in the three months before radiotherapy? It counts only in TEACHH.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

liver_metastases = YesNo(
    name="prognosis.liver_metastases",
    label=Text("levermetastasen", "liver metastases"),
    help=Text(
        "Zijn er metastasen in de lever? Dit telt alleen mee in het model TEACHH.",
        "Are there metastases in the liver? It counts only in the TEACHH model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

disseminated_metastases = YesNo(
    name="prognosis.disseminated_metastases",
    label=Text("uitzaaiing langs vliezen", "dissemination along membranes"),
    help=Text(
        "Is er pleurale, peritoneale of leptomeningeale uitzaaiing? Dit telt alleen mee in het model van Katagiri.",
        "Is there pleural, peritoneal or leptomeningeal dissemination? It counts only in Katagiri's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

months_from_diagnosis_to_compression = Number(
    name="prognosis.months_from_diagnosis_to_compression",
    label=Text("tijd van tumordiagnose tot MESCC", "time from tumour diagnosis to MESCC"),
    help=Text(
        "Hoeveel maanden liggen er tussen de diagnose van de tumor en de myelumcompressie? Dit telt alleen mee in de "
        "modellen van Rades.",
        "How many months lie between the diagnosis of the tumour and the cord compression? It counts only in the "
        "models of Rades.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Months,
    minimum=0,
    maximum=600,
    whole=False,
)

fatigue = Number(
    name="prognosis.fatigue",
    label=Text("moeheid", "fatigue"),
    help=Text(
        "Welk cijfer geeft de patiënt de moeheid, van 0 (geen) tot 10 (ergst denkbaar)? Dit telt alleen mee in het "
        "model van Chow.",
        "Which mark from 0 (none) to 10 (worst imaginable) is given to fatigue? It counts only in Chow's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Grade,
    minimum=0,
    maximum=10,
    whole=True,
)

appetite = Number(
    name="prognosis.appetite",
    label=Text("gebrek aan eetlust", "lack of appetite"),
    help=Text(
        "Welk cijfer geeft de patiënt het gebrek aan eetlust, van 0 (geen gebrek) tot 10 (ergst denkbaar)? Dit telt "
        "alleen mee in het model van Chow.",
        "Which mark from 0 (no lack) to 10 (worst imaginable) is given to the lack of appetite? It counts only in "
        "Chow's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Grade,
    minimum=0,
    maximum=10,
    whole=True,
)

dyspnoea = Number(
    name="prognosis.dyspnoea",
    label=Text("kortademigheid", "shortness of breath"),
    help=Text(
        "Welk cijfer geeft de patiënt de kortademigheid, van 0 (geen) tot 10 (ergst denkbaar)? Dit telt alleen mee "
        "in het model van Chow.",
        "Which mark from 0 (none) to 10 (worst imaginable) is given to shortness of breath? It counts only in "
        "Chow's model.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Grade,
    minimum=0,
    maximum=10,
    whole=True,
)

# --- Examination: the laboratory, in the units of Dutch laboratories ---

crp = Number(
    name="prognosis.crp",
    label=Text("CRP", "C-reactive protein"),
    help=Text(
        "Hoe hoog is het CRP, in mg/l? Dit telt alleen mee in het model van Katagiri (grens 4 mg/l).",
        "How high is the C-reactive protein, in mg/L? It counts only in Katagiri's model (limit 4 mg/L).",
    ),
    phase=Phase.EXAMINATION,
    chapter="survival",
    unit=MilligramsPerLitre,
    minimum=0,
    maximum=1000,
    whole=False,
)

ldh = Number(
    name="prognosis.ldh",
    label=Text("LDH", "lactate dehydrogenase"),
    help=Text(
        "Hoe hoog is het LDH, in U/l? Dit telt alleen mee in het model van Katagiri (grens 250 U/l).",
        "How high is the lactate dehydrogenase, in U/L? It counts only in Katagiri's model (limit 250 U/L).",
    ),
    phase=Phase.EXAMINATION,
    chapter="survival",
    unit=UnitsPerLitre,
    minimum=0,
    maximum=100_000,
    whole=False,
)

albumin = Number(
    name="prognosis.albumin",
    label=Text("albumine", "albumin"),
    help=Text(
        "Hoe hoog is het albumine, in g/l? Dit telt alleen mee in het model van Katagiri (grens 37 g/l).",
        "How high is the albumin, in g/L? It counts only in Katagiri's model (limit 37 g/L).",
    ),
    phase=Phase.EXAMINATION,
    chapter="survival",
    unit=GramsPerLitre,
    minimum=5,
    maximum=80,
    whole=False,
)

platelets = Number(
    name="prognosis.platelets",
    label=Text("trombocyten", "platelets"),
    help=Text(
        "Hoeveel trombocyten zijn er, in 10⁹/l? Dit telt alleen mee in het model van Katagiri (grens 100 · 10⁹/l).",
        "How many platelets are there, in 10⁹/L? It counts only in Katagiri's model (limit 100 · 10⁹/L).",
    ),
    phase=Phase.EXAMINATION,
    chapter="survival",
    unit=BillionPerLitre,
    minimum=0,
    maximum=3000,
    whole=False,
)

calcium = Number(
    name="prognosis.calcium",
    label=Text("calcium in het bloed", "calcium in the blood"),
    help=Text(
        "Hoe hoog is het calcium, in mmol/l? Dit telt alleen mee in het model van Katagiri (grens 2,57 mmol/l, dat is "
        "10,3 mg/dl).",
        "How high is the calcium, in mmol/L? It counts only in Katagiri's model (limit 2.57 mmol/L, which is 10.3 "
        "mg/dL).",
    ),
    phase=Phase.EXAMINATION,
    chapter="survival",
    unit=MillimolesPerLitre,
    minimum=0,
    maximum=6,
    whole=False,
)

bilirubin = Number(
    name="prognosis.bilirubin",
    label=Text("totaal bilirubine", "total bilirubin"),
    help=Text(
        "Hoe hoog is het totale bilirubine, in µmol/l? Dit telt alleen mee in het model van Katagiri (grens 23,94 "
        "µmol/l, dat is 1,4 mg/dl).",
        "How high is the total bilirubin, in µmol/L? It counts only in Katagiri's model (limit 23.94 µmol/L, which is "
        "1.4 mg/dL).",
    ),
    phase=Phase.EXAMINATION,
    chapter="survival",
    unit=MicromolesPerLitre,
    minimum=0,
    maximum=1000,
    whole=False,
)

# --- Imaging ---

pathological_fracture = YesNo(
    name="prognosis.pathological_fracture",
    label=Text("pathologische fractuur", "pathological fracture"),
    help=Text(
        "Is er een pathologische fractuur? Dit telt alleen mee in het oorspronkelijke model van Bauer.",
        "Is there a pathological fracture? It counts only in Bauer's original model.",
    ),
    phase=Phase.IMAGING,
    chapter="survival",
)

# --- Treatment ---

visceral_metastases_treatable = YesNo(
    name="prognosis.visceral_metastases_treatable",
    label=Text("viscerale metastasen behandelbaar", "visceral metastases treatable"),
    help=Text(
        "Zijn de viscerale metastasen volgens het team te behandelen? Dit telt alleen mee in het model van Tomita.",
        "Can the visceral metastases be treated, in the team's judgement? It counts only in Tomita's model.",
    ),
    phase=Phase.TREATMENT,
    chapter="survival",
)
