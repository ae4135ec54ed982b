"""Diagnostics of vertebral metastases of unknown origin (chapter *Diagnostiek bij onduidelijke origine*)."""

from wervelwijzer.facts import imaging, tumour
from wervelwijzer.guideline.definitions import clinical_signs, deficit, unknown_origin, visible_compression
from wervelwijzer.guideline.patient_selection import emergency_decompression
from wervelwijzer.guideline.performers import PHYSICIAN, SPINE_SURGEON
from wervelwijzer.guideline.strengths import ADVISED, CONSIDERATION, STATED
from wervelwijzer.language.decisions import Decision, first_match, row
from wervelwijzer.language.recommendations import AT_ONCE, MIND, Action, Recommendation, Within
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_false, is_true, not_

BIOPSY_HOURS_WITH_MESCC = 24
BIOPSY_HOURS_WITHOUT_MESCC = 7 * 24

biopsy_deadline = Decision(
    name="biopsy.deadline_hours",
    label=Text("termijn voor de biopsie", "deadline for the biopsy"),
    values=(24, 168, "not_applicable"),
    labels={24: Text("binnen 24 uur", "within 24 hours"), 168: Text("binnen 1 week", "within 1 week")},
    by=first_match(
        row("not_applicable", not_(unknown_origin)),
        row(BIOPSY_HOURS_WITH_MESCC, any_of(clinical_signs, visible_compression)),
        otherwise=BIOPSY_HOURS_WITHOUT_MESCC,
    ),
    source=(
        Place(
            "unknown_origin",
            30730,
            389,
            "eda4a113b5e7d9cba43f4fa5fe3dcdb01f88da452287bf9b171dd3f02602c34f",
        ),
    ),
)

DECISIONS = (biopsy_deadline,)

# --- Recommendations ---

withhold_corticosteroids = Recommendation(
    id="DX-UNK-01",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        30358,
        189,
        "aa31c5845f5d81c57dc9b7e920e8c0a37634a65727f8928da92fdc1bd315ef02",
    ),
    also=(Place("unknown_origin", 32837, 245, "6fd18b87c353cc11924b180d5c381b6b5231a0bbfc87359108dae5cb6f797bca"),),
    says=Text(
        "Geef bij onbekende origine pas corticosteroïden na de biopsie, liefst zelfs bij uitval als de kliniek dat "
        "toelaat: zij kunnen de diagnose lymfoom, en in mindere mate myeloom, onmogelijk maken.",
        "In unknown origin give corticosteroids only after the biopsy, preferably even with a deficit if the "
        "clinical state allows: they can make the diagnosis of lymphoma, and to a lesser degree myeloma, impossible.",
    ),
    action=Action(
        "withhold_corticosteroids_until_biopsy",
        Text("Nog geen dexamethason: eerst de biopsie.", "No dexamethasone yet: biopsy first."),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=unknown_origin,
    reading=Text(
        "Geldt tot er weefsel is afgenomen, voor elke onbekende origine; afwijken mag met een vastgelegde reden.",
        "Holds until tissue has been taken, for every unknown origin; deviating is allowed with a recorded reason.",
    ),
    headline=MIND,
)

ct_of_thorax_abdomen_pelvis = Recommendation(
    id="DX-UNK-02",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        30553,
        171,
        "b224b877886f1a6ccf74271dc1308da87c99b9ca56fb0acc51812823e6fde37f",
    ),
    also=(Place("unknown_origin", 32203, 273, "1790f80fdbe1b0c8762a86bd12cefb79b1d34238cf73cef12370a1d8c0d7749c"),),
    says=Text(
        "Maak met spoed een (PET-)CT van thorax, abdomen en bekken, om de uitgebreidheid te kennen en zo mogelijk "
        "een beter te biopteren plek te vinden.",
        "Obtain an urgent CT or PET-CT of thorax, abdomen and pelvis, to know the extent and if possible to find a "
        "lesion that is easier to biopsy.",
    ),
    action=Action(
        "ct_thorax_abdomen_pelvis",
        Text("Met spoed (PET-)CT van thorax, abdomen en bekken.", "Urgent CT or PET-CT of thorax, abdomen and pelvis."),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=all_of(unknown_origin, is_false(imaging.recent_ct_or_pet_ct_thorax_abdomen)),
    reading=Text(
        "De tekst noemt geen termijn bij 'met spoed'. Niet opnieuw bij een recente (PET-)CT.",
        "The text gives no time limit for 'urgent'. Not again with a recent (PET-)CT.",
    ),
    headline=MIND,
)

biopsy_within_a_week = Recommendation(
    id="DX-UNK-03",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        30730,
        251,
        "c2e40e925fd86f44024108c1d167399ce656e04cda4e8eac7da867f3b52770fc",
    ),
    also=(
        Place("unknown_origin", 31489, 218, "3549443ac862423a6b76b8a72d38fa980b14fe8bf3f6eac23e29a53e8e4e3f89"),
        Place("unknown_origin", 33414, 235, "8b9560216f17d2b4a55eebfea5fd45bcb046a9248d38b2a56a8685101c518053"),
    ),
    says=Text(
        "Neem weefsel af voordat de behandeling begint: is er klinisch noch op de beelden MESCC, dan binnen een week "
        "na de waarschijnlijkheidsdiagnose.",
        "Take tissue before treatment starts: where there is MESCC neither clinically nor on imaging, within a week "
        "of the probable diagnosis.",
    ),
    action=Action(
        "biopsy",
        Text(
            "Biopsie voor histologie (zo nodig microbiologie), vóór de behandeling.",
            "Biopsy for histology (microbiology if needed), before treatment.",
        ),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=concludes(biopsy_deadline, BIOPSY_HOURS_WITHOUT_MESCC),
    due=Within(BIOPSY_HOURS_WITHOUT_MESCC, "probable_diagnosis"),
)

biopsy_within_a_day = Recommendation(
    id="DX-UNK-04",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        30987,
        132,
        "ea51cc6a0d5a1f50c50301679421ff500961d38a711607260991d889a8d69492",
    ),
    also=(Place("unknown_origin", 33650, 168, "0be52fa7c6919ec05dc189f82b8da512b8718e26e8bc90b67fc3ad5edcb3c88f"),),
    says=Text(
        "Neem weefsel af voordat de behandeling begint: is er klinisch, op de beelden of op beide gronden MESCC, dan "
        "binnen een dag na de waarschijnlijkheidsdiagnose.",
        "Take tissue before treatment starts: where there is MESCC clinically, on imaging or both, within a day of "
        "the probable diagnosis.",
    ),
    action=Action(
        "biopsy",
        Text(
            "Biopsie voor histologie (zo nodig microbiologie), vóór de behandeling.",
            "Biopsy for histology (microbiology if needed), before treatment.",
        ),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=concludes(biopsy_deadline, BIOPSY_HOURS_WITH_MESCC),
    due=Within(BIOPSY_HOURS_WITH_MESCC, "probable_diagnosis"),
)

consider_immediate_decompression = Recommendation(
    id="DX-UNK-05",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        31129,
        180,
        "02dbb78fe3102bcd8950669d29c577fdd7dd9040506d97fc052ac8a8443e5ecf",
    ),
    also=(Place("unknown_origin", 33819, 217, "50fd3835f0aece9b3524d3064b86e62731a20f48432395e31e76c176941872a0"),),
    says=Text(
        "Neemt de uitval toe ondanks corticosteroïden, overweeg dan direct een decomprimerende operatie bij wie "
        "ervoor in aanmerking komt.",
        "If the deficit progresses in spite of corticosteroids, consider decompressive surgery at once in those "
        "eligible.",
    ),
    action=Action(
        "consider_immediate_decompression",
        Text("Overweeg direct een decomprimerende operatie.", "Consider decompressive surgery at once."),
    ),
    by=SPINE_SURGEON,
    strength=ADVISED,
    when=concludes(emergency_decompression, "consider"),
    due=AT_ONCE,
    reading=Text(
        "Geen contra-indicatie, en in aanmerking komen, betekenen: aan alle voorwaarden voor chirurgie is voldaan. "
        "Wie het overweegt, zegt de tekst niet; wij lezen: de wervelkolomchirurg.",
        "No contraindication, and being eligible, mean that every condition for surgery is met. The text does not "
        "say who considers it; we read: the spine surgeon.",
    ),
)

tissue_with_a_known_primary = Recommendation(
    id="DX-UNK-06",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        31708,
        231,
        "f85326e2d088a5985bc7732c0ec489e7cac02e4bb46769cb1ae64e5987b4df69",
    ),
    says=Text(
        "Ook met een bekende primaire tumor kan weefsel gewenst zijn: bij twijfel over de aard, of na lange "
        "overleving zonder aangetoonde systemische progressie.",
        "Tissue can also be wanted with a known primary: when the nature is in doubt, or after long survival without "
        "demonstrated systemic progression.",
    ),
    action=Action(
        "consider_tissue_with_known_primary",
        Text(
            "Overweeg weefsel bij twijfel over de aard, of na lange overleving zonder aangetoonde progressie.",
            "Consider tissue when the nature is in doubt, or after long survival without demonstrated progression.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(
        is_true(imaging.probable_vertebral_metastases),
        is_false(imaging.vertebral_metastases_confirmed),
        not_(is_(tumour.primary, "unknown_primary")),
    ),
    not_computed=Text(
        "Twijfel over de aard en progressie in de tijd zijn een oordeel van de arts.",
        "Doubt about the nature and progression over time are a physician's judgement.",
    ),
)

look_for_treatable_causes = Recommendation(
    id="DX-UNK-07",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        31940,
        262,
        "e0d915fbfe558465c22382c403bc68c7e6c71a3fe9e59011eebfe667a89aa075",
    ),
    says=Text(
        "Zoek vooral naar wat gevolgen heeft voor de behandeling, zoals een infectie, een carcinoom van borst, "
        "prostaat, testis of schildklier, kleincellig longcarcinoom, lymfoom of myeloom.",
        "Look above all for what has consequences for treatment, such as an infection, cancer of breast, prostate, "
        "testis or thyroid, small cell lung cancer, lymphoma or myeloma.",
    ),
    action=Action(
        "look_for_treatable_causes",
        Text(
            "Zoek gericht naar oorzaken met gevolgen voor de behandeling.",
            "Look specifically for causes with consequences for treatment.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=unknown_origin,
)

result_takes_a_week = Recommendation(
    id="DX-UNK-08",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        32676,
        160,
        "f1277ab59bf0405e5781db19c965e73e6bedcc96cbfccc386645ffac12e47954",
    ),
    says=Text(
        "De uitslag van een wervelbiopt duurt meestal een week, door het ontkalken.",
        "The result of a vertebral biopsy usually takes a week, because of decalcification.",
    ),
    action=Action(
        "plan_for_result_in_a_week",
        Text("Reken op ongeveer een week tot de uitslag.", "Count on about a week until the result."),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=unknown_origin,
)

corticosteroids_right_after_biopsy = Recommendation(
    id="DX-UNK-09",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        33083,
        330,
        "34ab8f7f29cf23e36f20ec4487a84c22a45a50a5d4f0ade8d5d7966af7fa83b2",
    ),
    says=Text(
        "Is er weinig twijfel aan maligniteit (geen koorts, geen verhoogde infectieparameters, metastasen op de "
        "(PET-)CT), dan mag bij uitval meteen na de biopsie worden begonnen met corticosteroïden en zo nodig verdere "
        "behandeling, zoals bestraling.",
        "With little doubt about malignancy (no fever, no raised infection parameters, metastases on the (PET-)CT), "
        "corticosteroids and if needed further treatment, such as radiotherapy, may start right after the biopsy "
        "where there is a deficit.",
    ),
    action=Action(
        "corticosteroids_right_after_biopsy",
        Text(
            "Na het biopt bij uitval: starten mag zonder koorts, zonder verhoogde infectieparameters en met "
            "metastasen op de (PET-)CT.",
            "After the biopsy with a deficit: starting is allowed without fever, without raised infection parameters "
            "and with metastases on the (PET-)CT.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(is_(tumour.primary, "unknown_primary"), is_true(tumour.tissue_diagnosis_obtained), deficit),
    not_computed=Text(
        "Koorts, infectieparameters en de twijfel zelf zijn geen gegevens van deze versie; de arts beoordeelt ze.",
        "Fever, infection parameters and the doubt itself are no facts of this version; the physician judges them.",
    ),
)

discuss_the_procedure = Recommendation(
    id="DX-UNK-10",
    section="unknown_origin",
    source=Place(
        "unknown_origin",
        34037,
        371,
        "0bb6f30f37ad63f94cf9723cd988615d0e5ac4f6f090cbdaecca86f38fc7ded4",
    ),
    says=Text(
        "Bespreek indicatie, plaats en omvang van de ingreep (CT-geleide biopsie, gedeeltelijke of 'complete' "
        "resectie) bij voorkeur multidisciplinair. Noodzakelijk is om van tevoren met patholoog en zo nodig "
        "microbioloog af te spreken hoe het weefsel wordt aangeleverd en met spoed (cito) wordt onderzocht.",
        "Discuss indication, site and extent of the procedure (CT-guided biopsy, partial or 'complete' resection) "
        "preferably in the multidisciplinary team. It is necessary to agree beforehand with the pathologist, and the "
        "microbiologist if needed, how the tissue is sent and urgently (cito) examined.",
    ),
    action=Action(
        "discuss_biopsy_and_warn_pathologist",
        Text(
            "Bespreek de ingreep liefst multidisciplinair; bel de patholoog, en zo nodig de microbioloog, vooraf "
            "(cito).",
            "Discuss the procedure preferably in the team; call the pathologist, and the microbiologist if needed, "
            "beforehand (cito).",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=unknown_origin,
)

RECOMMENDATIONS = (
    withhold_corticosteroids,
    ct_of_thorax_abdomen_pelvis,
    biopsy_within_a_week,
    biopsy_within_a_day,
    consider_immediate_decompression,
    tissue_with_a_known_primary,
    look_for_treatable_causes,
    result_takes_a_week,
    corticosteroids_right_after_biopsy,
    discuss_the_procedure,
)
