"""Treatment: corticosteroids (chapter *Corticosteroïden*)."""

from wervelwijzer.facts import imaging, symptoms, treatment, tumour
from wervelwijzer.guideline.definitions import (
    asymptomatic_mescc,
    confirmed,
    mescc,
    radicular_deficit,
    radicular_pain,
    symptomatic_mescc,
    unknown_origin,
)
from wervelwijzer.guideline.performers import PHYSICIAN, RADIATION_ONCOLOGIST, TREATING_SPECIALIST
from wervelwijzer.guideline.strengths import ADVISED, CONSIDERATION, NO_CONSENSUS, PLAUSIBLE, WORKING_GROUP
from wervelwijzer.guideline.unknown_origin import withhold_corticosteroids
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import AT_ONCE, MIND, Action, Dose, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_false, is_true, not_, term

symptomatic_root_compression = term(
    "wortelcompressie met radiculaire pijn of uitval",
    "root compression with radicular pain or deficit",
    all_of(is_true(imaging.root_compression), any_of(radicular_pain, radicular_deficit)),
)

local_treatment_planned = term(
    "operatie of bestraling gepland",
    "surgery or radiotherapy planned",
    any_of(is_true(treatment.surgery_planned), is_true(treatment.radiotherapy_planned)),
)

haematological_suspicion_without_tissue = term(
    "onbekende primaire tumor, verdenking hematologische maligniteit, nog geen weefsel",
    "unknown primary, suspected haematological malignancy, no tissue yet",
    all_of(
        is_(tumour.primary, "unknown_primary"),
        is_false(tumour.tissue_diagnosis_obtained),
        is_true(tumour.haematological_malignancy_suspected),
    ),
)

tissue_awaited = any_of(unknown_origin, haematological_suspicion_without_tissue)

starting_indicated = all_of(any_of(symptomatic_mescc, symptomatic_root_compression), local_treatment_planned)

asymptomatic_for_radiotherapy = all_of(asymptomatic_mescc, is_true(treatment.radiotherapy_planned))

dexamethasone = Decision(
    name="corticosteroids.dexamethasone",
    label=Text("dexamethason", "dexamethasone"),
    values=("start", "withhold_until_biopsy", "no_consensus", "option_for_pain_flare", "not_indicated"),
    labels={
        "start": Text("direct starten", "start at once"),
        "withhold_until_biopsy": Text("nog niet geven: wacht tot na de biopsie", "withhold until after the biopsy"),
        "no_consensus": Text("geen consensus in de richtlijn: arts beslist", "no consensus: the physician decides"),
        "option_for_pain_flare": Text("optie tegen de pain flare", "an option against the pain flare"),
        "not_indicated": Text("niet geïndiceerd", "not indicated"),
    },
    by=first_match(
        row("withhold_until_biopsy", tissue_awaited),
        row("start", starting_indicated),
        row("no_consensus", asymptomatic_for_radiotherapy),
        row("option_for_pain_flare", is_true(treatment.pain_flare_after_radiotherapy)),
        otherwise="not_indicated",
    ),
    source=(
        Place(
            "unknown_origin",
            30358,
            189,
            "aa31c5845f5d81c57dc9b7e920e8c0a37634a65727f8928da92fdc1bd315ef02",
        ),
        Place(
            "corticosteroids",
            34886,
            1209,
            "8279e48cf2c8a54afc9d2f70ca9194a7c75ada9d5809327994151c24b2dee7df",
        ),
    ),
    reading=Text(
        "Bij elke onbekende origine wachten tot na de biopsie, niet alleen bij hematologische verdenking; met reden "
        "mag de arts hiervan afwijken.",
        "Withheld in every unknown origin until after the biopsy, not only on haematological suspicion; the physician "
        "may deviate with a reason.",
    ),
)

ppi_risk_factor = term(
    "risicofactor voor maagbeschadiging",
    "risk factor for gastric damage",
    any_of(
        is_true(treatment.gastric_ulcer_history), is_true(treatment.nsaid_use), is_true(treatment.anticoagulant_use)
    ),
)

proton_pump_inhibitor = Decision(
    name="corticosteroids.proton_pump_inhibitor",
    label=Text("protonpompremmer erbij", "proton pump inhibitor"),
    values=(True, False, "not_applicable"),
    labels={},
    by=true_when(ppi_risk_factor, unless_not_applicable=not_(concludes(dexamethasone, "start"))),
    source=(
        Place(
            "corticosteroids",
            35621,
            131,
            "2f86b3eba72fd9b67fdd4660f69edb499ecc5dd1ef8ed9316abcbd19aed3599c",
        ),
    ),
)

DECISIONS = (dexamethasone, proton_pump_inhibitor)

# --- Recommendations ---

ONCE_IV = Text("intraveneus, eenmalig", "intravenously, once")
ORALLY = Text("oraal", "orally")
DEXAMETHASONE = Text("dexamethason", "dexamethasone")
BOLUS = Dose(DEXAMETHASONE, "H02AB02", 10, 10, "mg", ONCE_IV, None)
MAINTENANCE = Dose(DEXAMETHASONE, "H02AB02", 8, 16, "mg", ORALLY, 1)

tissue_before_corticosteroids = Recommendation(
    id="ST-02",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        35128,
        227,
        "36be5e18e1fc9337c9557cf1fbe8eaba80852e02ece98e9883b4be9d034fc926",
    ),
    also=(Place("corticosteroids", 41985, 280, "06cbb683a578aca68c24bc5c84ccc1cb595802ec12aa0cf536a1a40cf257abb2"),),
    says=Text(
        "Is de primaire tumor onbekend en wordt een hematologische maligniteit vermoed, dan eerst een "
        "weefseldiagnose en pas daarna corticosteroïden: eerder begonnen dexamethason kan de beoordeling van het "
        "biopt bemoeilijken.",
        "With an unknown primary and a suspected haematological malignancy first a tissue diagnosis, only then "
        "corticosteroids: dexamethasone started earlier can impair the assessment of the biopsy.",
    ),
    action=Action(
        "withhold_corticosteroids_until_biopsy",
        Text("Nog geen dexamethason: eerst de biopsie.", "No dexamethasone yet: biopsy first."),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=haematological_suspicion_without_tissue,
    headline=MIND,
    reading=Text(
        "De tekst vraagt hier om de weefseldiagnose en elders om het biopt; wij wachten tot het weefsel is afgenomen.",
        "The text asks for the tissue diagnosis here and for the biopsy elsewhere; we wait until the tissue has been "
        "taken.",
    ),
)

start_dexamethasone = Recommendation(
    id="ST-03",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        35357,
        263,
        "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b",
    ),
    also=(
        Place("corticosteroids", 39920, 123, "13fd6ce885f8260a9e67826f5ff2eac97485d83c7f9eaa16082f423faa0f2445"),
        Place("corticosteroids", 43498, 129, "cc6d9d3f1007b11c2e49e9f8a0142fdbda90fbb7ca592cc87342d10fa61c4de2"),
    ),
    says=Text(
        "Bij symptomatische MESCC of wortelcompressie door wervelmetastasen die geopereerd en/of bestraald gaat "
        "worden, direct dexamethason: een bolus van 10 mg i.v., daarna eenmaal per dag 8-16 mg oraal.",
        "In symptomatic MESCC or root compression by vertebral metastases for which surgery and/or radiotherapy "
        "follows, dexamethasone at once: a bolus of 10 mg IV, then 8-16 mg orally once a day.",
    ),
    action=Action(
        "start_dexamethasone",
        Text(
            "Start dexamethason: bolus 10 mg i.v., daarna 1 dd 8-16 mg oraal (arts kiest de dosis).",
            "Start dexamethasone: bolus 10 mg IV, then 8-16 mg orally once daily (the physician chooses the dose).",
        ),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=starting_indicated,
    unless=(withhold_corticosteroids, tissue_before_corticosteroids),
    due=AT_ONCE,
    doses=(BOLUS, MAINTENANCE),
    reading=Text(
        "Ook vóór een operatie en bij wortelcompressie (met radiculaire pijn of uitval), waar de tekst zegt dat "
        "formeel bewijs en gegevens ontbreken. De tekst geeft geen regel voor 8 of 16 mg.",
        "Also before surgery and in root compression (with radicular pain or a radicular deficit), where the text "
        "says that formal evidence and data are lacking. The text gives no rule for 8 or 16 mg.",
    ),
)

starting = concludes(dexamethasone, "start")

give_in_the_morning = Recommendation(
    id="ST-11",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        42992,
        169,
        "a5e4a4aa232a0c9a5741664328feb187ab267466be4c43be4cfa2e0f45302027",
    ),
    says=Text(
        "Dexamethason heeft een lange halfwaardetijd; de orale dosis kan daarom in één keer worden gegeven, liefst "
        "'s ochtends (richtlijn Hersenmetastasen).",
        "Dexamethasone has a long half-life; the oral dose can therefore be given as a single dose, preferably in "
        "the morning (guideline on brain metastases).",
    ),
    action=Action(
        "give_dose_once_in_the_morning",
        Text(
            "Geef de dagdosis in één keer, liefst 's ochtends.",
            "Give the daily dose as a single dose, preferably in the morning.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=starting,
)

add_proton_pump_inhibitor = Recommendation(
    id="ST-05",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        35621,
        131,
        "2f86b3eba72fd9b67fdd4660f69edb499ecc5dd1ef8ed9316abcbd19aed3599c",
    ),
    also=(Place("corticosteroids", 43162, 200, "e424e01c5e59a1d0f38d10ee7d9a831f8c14e319241f5dded9825595a91e16da"),),
    says=Text(
        "Bij een maagulcus in de voorgeschiedenis of gebruik van een NSAID of anticoagulans komt er een "
        "protonpompremmer bij.",
        "With a history of gastric ulcer or use of an NSAID or an anticoagulant a proton pump inhibitor is added.",
    ),
    action=Action(
        "add_proton_pump_inhibitor",
        Text("Geef een protonpompremmer bij de dexamethason.", "Give a proton pump inhibitor with the dexamethasone."),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=concludes(proton_pump_inhibitor, True),
)

taper_dexamethasone = Recommendation(
    id="ST-06",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        35753,
        130,
        "3492ee170e845a1150d1eb84ed3b1cf8286742977765ae243037e340403626cd",
    ),
    also=(Place("corticosteroids", 43363, 134, "7d306563feafdda0db7d6337970afbce8690381ebb95a130c439cf5e928c51d4"),),
    says=Text(
        "Bouw dexamethason na de operatie, of als de bestraling is afgerond, in 1-2 weken af tot nul, op geleide van "
        "de klachten.",
        "Taper dexamethasone to zero in 1-2 weeks after the operation or the end of radiotherapy, guided by "
        "complaints.",
    ),
    action=Action(
        "taper_dexamethasone",
        Text(
            "Spreek het afbouwschema af: in 1-2 weken tot nul na operatie of bestraling, op geleide van de klachten.",
            "Agree the taper: to zero in 1-2 weeks after surgery or radiotherapy, guided by complaints.",
        ),
    ),
    by=TREATING_SPECIALIST,
    strength=ADVISED,
    when=starting,
    reading=Text(
        "Wie afbouwt, zegt de tekst niet; wij lezen: de specialist die heeft behandeld.",
        "The text does not say who tapers; we read: the specialist who gave the treatment.",
    ),
)

no_consensus_when_asymptomatic = Recommendation(
    id="ST-07",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        35885,
        210,
        "f2dce8582a67ae76c642a9c09f02b360818e3875b4825b438c1848af08dca2fa",
    ),
    also=(Place("corticosteroids", 43628, 112, "11b1e9a102e0f99c2049d0716b8d9d5ded542d1f0ed91f041e931bc810f67ac0"),),
    says=Text(
        "Over dexamethason bij asymptomatische MESCC die bestraald wordt, is de werkgroep het niet eens geworden.",
        "The working group did not agree on dexamethasone in asymptomatic MESCC that is irradiated.",
    ),
    action=Action(
        "physician_decides_on_dexamethasone",
        Text(
            "Dexamethason bij asymptomatische MESCC: de richtlijn geeft geen advies, de arts beslist.",
            "Dexamethasone in asymptomatic MESCC: the guideline gives no advice, the physician decides.",
        ),
    ),
    by=PHYSICIAN,
    strength=NO_CONSENSUS,
    when=asymptomatic_for_radiotherapy,
    unless=(withhold_corticosteroids, tissue_before_corticosteroids),
)

corticosteroid_for_pain_flare = Recommendation(
    id="ST-01",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        34886,
        240,
        "52c51c54acb2c7ee49f26bc898f40de8100f7619b5c1b72a083c9ab2940ed248",
    ),
    also=(Place("corticosteroids", 41782, 201, "57a692e448fe4ea0e814e692e9bcb7de134ae6523a73a879737c160403dfdcf8"),),
    says=Text(
        "Bij een pain flare kort na bestraling van pijnlijke botmetastasen kunnen corticosteroïden (dexamethason of "
        "methylprednisolon) worden gegeven, al ontbreekt gerandomiseerd onderzoek.",
        "In a pain flare shortly after radiotherapy of painful bone metastases corticosteroids (dexamethasone or "
        "methylprednisolone) can be given, though randomised trials are lacking.",
    ),
    action=Action(
        "option_corticosteroid_for_pain_flare",
        Text(
            "Dexamethason of methylprednisolon is een optie tegen de pain flare.",
            "Dexamethasone or methylprednisolone is an option against the pain flare.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=is_true(treatment.pain_flare_after_radiotherapy),
    unless=(
        withhold_corticosteroids,
        tissue_before_corticosteroids,
        start_dexamethasone,
        no_consensus_when_asymptomatic,
    ),
    reading=Text(
        "Wie het voorschrijft, zegt de tekst niet; wij lezen: de radiotherapeut.",
        "The text does not say who prescribes it; we read: the radiation oncologist.",
    ),
)

no_standard_corticosteroid_for_pain = Recommendation(
    id="ST-08",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        41424,
        182,
        "fcd583bfcd4e2376dc09061ba9f7904b407ba26ace1ca5a48e52f2a137f3473d",
    ),
    also=(Place("corticosteroids", 36537, 154, "ff255c6c02f18031c2b58cf47d9666b3cf814a43c4e46490728bc3402ad45147"),),
    says=Text(
        "Om bij pijn door wervelmetastasen zonder MESCC of wortelcompressie standaard corticosteroïden te geven, is "
        "er onvoldoende bewijs.",
        "There is insufficient evidence for giving corticosteroids routinely in pain from vertebral metastases "
        "without MESCC or root compression.",
    ),
    action=Action(
        "no_standard_corticosteroid",
        Text("Geef niet standaard corticosteroïden.", "Do not give corticosteroids routinely."),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(
        confirmed,
        any_of(is_true(symptoms.spinal_pain), radicular_pain),
        not_(mescc),
        is_false(imaging.root_compression),
    ),
    unless=(corticosteroid_for_pain_flare,),
)

no_prophylaxis_of_pain_flare = Recommendation(
    id="ST-09",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        41607,
        174,
        "5add47b9e1603c9d3f7450cf5d1de4561b8fa03e32e5720481a1309393e3a7cd",
    ),
    says=Text(
        "Standaard dexamethason om een pain flare te voorkomen bij bestraling van pijnlijke botmetastasen is nog "
        "onvoldoende onderbouwd.",
        "There is as yet insufficient evidence for routine dexamethasone to prevent a pain flare in radiotherapy of "
        "painful bone metastases.",
    ),
    action=Action(
        "no_prophylactic_corticosteroid",
        Text(
            "Geen dexamethason alleen om een pain flare te voorkomen.",
            "No dexamethasone merely to prevent a pain flare.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=all_of(
        is_true(treatment.radiotherapy_planned),
        is_true(symptoms.spinal_pain),
        not_(concludes(dexamethasone, "start", "option_for_pain_flare")),
    ),
    reading=Text(
        "De tekst zegt alleen dat het bewijs tekortschiet, en niet wie beslist; wij lezen: de radiotherapeut geeft "
        "het niet.",
        "The text only says that the evidence falls short, and not who decides; we read: the radiation oncologist "
        "does not give it.",
    ),
)

no_high_dose = Recommendation(
    id="ST-12",
    section="corticosteroids",
    source=Place(
        "corticosteroids",
        40935,
        207,
        "dd8296a3fbd58fd64d11ba4aec4e670a676b5d698433c2bcbeeffad90844d820",
    ),
    says=Text(
        "96-100 mg per dag geeft geen grotere kans om mobiel te blijven dan 16 mg per dag en kan ernstige "
        "bijwerkingen geven (Vecht 1989, Heimdal 1992).",
        "96-100 mg a day gives no higher chance of staying mobile than 16 mg a day and can have serious side effects "
        "(Vecht 1989, Heimdal 1992).",
    ),
    action=Action(
        "not_above_16_mg",
        Text(
            "Geen hoge dosering (96-100 mg); onderhoud niet boven 16 mg per dag.",
            "No high dose (96-100 mg); maintenance no higher than 16 mg a day.",
        ),
    ),
    by=PHYSICIAN,
    strength=PLAUSIBLE,
    when=starting,
    reading=Text(
        "De tekst vergelijkt 96-100 mg met 16 mg; dat 16 mg de bovengrens is, volgt uit de geadviseerde 8-16 mg.",
        "The text compares 96-100 mg with 16 mg; that 16 mg is the upper limit follows from the advised 8-16 mg.",
    ),
)

RECOMMENDATIONS = (
    corticosteroid_for_pain_flare,
    tissue_before_corticosteroids,
    start_dexamethasone,
    add_proton_pump_inhibitor,
    taper_dexamethasone,
    no_consensus_when_asymptomatic,
    no_standard_corticosteroid_for_pain,
    no_prophylaxis_of_pain_flare,
    give_in_the_morning,
    no_high_dose,
)
