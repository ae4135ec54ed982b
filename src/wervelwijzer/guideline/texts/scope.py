"""What the introduction says beside the population gate: why the guideline exists, whom it is about and for whom."""

from wervelwijzer.guideline.definitions import status_of_mescc
from wervelwijzer.guideline.organisation import mdo_members
from wervelwijzer.guideline.scope import in_scope
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

subject = Passage(
    id="DEF-I01",
    section="scope",
    sources=(Place("scope", 34, 122, "99b7435582d874c4a407924a1f8058f8b9d54c11b73dea6da294610136aac2fb"),),
    says=Text(
        "Onderwerp: metastasen van solide tumoren in de wervels, en hematologische tumoren die zich daar bevinden.",
        "Subject: metastases of solid tumours in the vertebrae, and haematological tumours located there.",
    ),
)

withdrawn_guideline = Passage(
    id="DEF-I02",
    section="scope",
    sources=(Place("scope", 157, 80, "c6dea6133b4bf37186afa205757e5fd6a165c3c4988d26b67c732459c839e4ac"),),
    says=Text(
        "De eerdere richtlijn over een dwarslaesie in de palliatieve fase is hiermee ingetrokken.",
        "The earlier guideline on a cord lesion in the palliative phase is withdrawn by this one.",
    ),
)

occasion = Passage(
    id="DEF-I03",
    section="scope",
    sources=(Place("scope", 250, 568, "0ac26660f3585d2483f688ece12fdd37d4db25e22ece80a21b6081a2286aa787"),),
    says=Text(
        "In 2006 herzag de Landelijke Werkgroep Neuro-Oncologie de richtlijn over spinale epidurale metastasen uit "
        "1994. Toen kwam ook een gerandomiseerd onderzoek uit waarin een operatie bij myelumcompressie duidelijk "
        "meer opleverde dan bestraling alleen (Patchell 2005). Omdat deze patiënten maar kort te leven hebben, "
        "vraagt de keuze wie men opereert bijzondere aandacht.",
        "In 2006 the national working group on neuro-oncology revised the guideline of 1994 on spinal epidural "
        "metastases. A randomised trial then showed an important gain from surgery over radiotherapy alone in cord "
        "compression (Patchell 2005). As these patients have a short life expectancy, the selection for surgery "
        "calls for special attention.",
    ),
)

aim = Passage(
    id="DEF-I04",
    section="scope",
    sources=(Place("scope", 819, 505, "f990c4d72859d97ff91459475985e020bf095d1c9f1f698f3f900b13b76e786e"),),
    says=Text(
        "Doel: de versie van 2006 bijwerken, uitvoeriger ingaan op de keuze voor een operatie of een langer "
        "bestralingsschema, en nu iedereen met wervelmetastasen meenemen. Zo kan het beleid vanaf de diagnose "
        "vooruitzien, snel ingrijpen mogelijk maken en hopelijk neurologische klachten verminderen.",
        "Aim: to update the version of 2006, to say more on selection for surgery or a longer radiotherapy schedule, "
        "and now to include everybody with vertebral metastases. Care can then look ahead from the diagnosis on, "
        "intervene fast and, it is hoped, reduce neurological complaints.",
    ),
)

range_of_disease = Passage(
    id="DEF-I05",
    section="scope",
    sources=(Place("scope", 1325, 274, "d9c32046385aa7699ac16ab042f6ffe1097d3efba2d4cbde1e738dbed416ee1b"),),
    says=Text(
        "Het bereik loopt van metastasen die de epidurale ruimte vrijlaten tot en met MESCC; geldt een passage alleen "
        "zonder epidurale groei, dan staat dat erbij.",
        "The range runs from metastases that leave the epidural space free up to MESCC; a passage that holds only "
        "without epidural growth says so.",
    ),
)

exclusions = Passage(
    id="DEF-02",
    section="scope",
    sources=(Place("scope", 1600, 161, "88e122d4b9908cfc17bd6d57000ded6455ab19f86931c59a27432cf81c392c4c"),),
    says=Text(
        "Niet behandeld: leptomeningeale metastasen, intramedullaire metastasen, en wervelmetastasen bij kinderen.",
        "Not covered: leptomeningeal metastases, intramedullary metastases, and vertebral metastases in children.",
    ),
    computed_by=(in_scope,),
    reading=in_scope.reading,
)

epidural_metastasis = Passage(
    id="DEF-I06",
    section="scope",
    sources=(Place("scope", 1763, 380, "75f24a8284e07a93228d597134c018379935dde3fa06b6459f492abe27ba6c04"),),
    says=Text(
        "De wervelkolom is de meest voorkomende plaats van botmetastasen. Groeit zo'n wervelmetastase door in de "
        "epidurale ruimte, waar zij bijvoorbeeld op een zenuwwortel kan drukken, dan heet zij spinale epidurale "
        "metastase (SEM).",
        "The spine is the most frequent site of bone metastases. Once such a vertebral metastasis grows into the "
        "epidural space, where it can press on a nerve root for example, it is called a spinal epidural metastasis "
        "(SEM).",
    ),
)

compression_by_imaging_or_signs = Passage(
    id="DEF-I07",
    section="scope",
    sources=(Place("scope", 2144, 302, "da3a4b46f8de879e04293b4362a8cfafc0c3afbf6be91713d1faf17a56161c6c"),),
    says=Text(
        "Van MESCC (in de richtlijn MESMC) spreekt men als een SEM het ruggenmerg of de cauda equina comprimeert, te "
        "zien op "
        "de beelden, te merken aan de patiënt, of beide. Bedoelt een passage alleen het ruggenmerg, dan staat dat er.",
        "MESCC (the guideline's MESMC) is a SEM that compresses the cord or the cauda equina, as seen on imaging, as "
        "found in the patient, or both. A passage that means the cord alone says so.",
    ),
    computed_by=(status_of_mescc,),
    reading=status_of_mescc.reading,
)

haematological_localisations = Passage(
    id="DEF-I08",
    section="scope",
    sources=(Place("scope", 2447, 508, "538ddc6f953102360c55b08a7d35e919cf25cc2e0e801848a87ce5c4a1c07d22"),),
    says=Text(
        "Multipel myeloom en lymfoom komen uit het beenmerg; hun haarden in de wervels heten daarom wervellokalisaties "
        "en geen metastasen. Klachten, complicaties en behandeling lijken zo op elkaar dat 'wervelmetastasen' hier ook "
        "deze lokalisaties betekent, behalve waar iets anders staat.",
        "Multiple myeloma and lymphoma arise from the marrow; in the vertebrae they are therefore called "
        "localisations, not metastases. Complaints, complications and treatment are so alike that 'vertebral "
        "metastases' means these localisations too, except where the text says otherwise.",
    ),
)

why_in_time = Passage(
    id="DEF-I09",
    section="scope",
    sources=(Place("scope", 2956, 361, "0259925ddd2f7a690b80806d6fc90fb34bc23d5f5d4d47c4d3afa46493bf4966"),),
    says=Text(
        "Wervelmetastasen met klachten geven meestal rugpijn; epidurale groei kan daar uitstralende pijn, uitval of "
        "beide aan toevoegen, en de kwaliteit van leven daalt. Op tijd diagnosticeren en behandelen moet pijn en "
        "bovenal uitval zo veel mogelijk voorkomen.",
        "Symptomatic vertebral metastases mostly cause back pain; epidural growth can add radiating pain, a deficit "
        "or both, and quality of life falls. Timely diagnosis and treatment are to prevent pain, and above all "
        "deficit, as far as possible.",
    ),
)

what_compression_does = Passage(
    id="DEF-I10",
    section="scope",
    sources=(Place("scope", 3318, 231, "a17b2a216e81d0b2d3e9dde4a3cd79bbf1d955290ad892d5ac1b1e2db0cdcc03"),),
    says=Text(
        "MESCC geeft pijn, uitval en incontinentie, en gaat samen met een kortere levensverwachting: voorkom haar, "
        "of stel de diagnose en behandel zo vroeg mogelijk.",
        "MESCC causes pain, deficit and incontinence, and goes with a shorter life expectancy: prevent it, or "
        "diagnose and treat it as early as possible.",
    ),
)

walking_predicts_walking = Passage(
    id="DEF-I11",
    section="scope",
    sources=(Place("scope", 3550, 302, "2a170678fe9bfdbdf54191c9894023a0a5528980d91f8e75ab48023851142670"),),
    says=Text(
        "Wie bij de diagnose nog loopt en op tijd wordt behandeld, loopt daarna meestal ook nog. Wie dan al niet "
        "meer loopt, herstelt doorgaans niet (Rades 2008).",
        "Most of those who can still walk at diagnosis and are treated in time can still walk afterwards. Those who "
        "can no longer walk by then as a rule do not recover (Rades 2008).",
    ),
)

multidisciplinary = Passage(
    id="DEF-I12",
    section="scope",
    sources=(Place("scope", 4078, 419, "63adb2c4a1287fa83b7b0576a6d19d10c9b10d906048034a9b67dfc00f3ee324"),),
    says=Text(
        "Behandel met meerdere disciplines, bij MESCC zeker. In elk geval betrokken: huisarts, regievoerend "
        "specialist (zoals internist-oncoloog, hematoloog, uroloog of longarts), radiotherapeut en radioloog; bij "
        "uitval ook de neuroloog of neuro-oncoloog, en vaak de wervelkolomchirurg, namelijk als een operatie in "
        "aanmerking kan komen.",
        "Treatment is multidisciplinary, in MESCC certainly. Involved in any case: general practitioner, "
        "coordinating specialist (such as medical oncologist, haematologist, urologist or chest physician), "
        "radiation oncologist and radiologist; with a deficit also the neurologist or neuro-oncologist, and often "
        "the spine surgeon, namely where surgery may be indicated.",
    ),
    computed_by=(mdo_members,),
    reading=Text(
        "De huisarts is betrokken, maar geen lid van het MDO; het hoofdstuk Organisatie van zorg noemt hem daar niet.",
        "The general practitioner is involved but no member of the meeting; the chapter on organisation does not name "
        "one there.",
    ),
)

population = Passage(
    id="DEF-01",
    section="scope",
    sources=(Place("scope", 4769, 144, "3761cef5b6ddb8885da84725c7a7dba91ad5f543ab3a06cedfb039bfe4ad9ff3"),),
    says=Text(
        "Doelgroep van patiënten: volwassenen met wervelmetastasen of een hematologische wervellokalisatie, ook als "
        "die nog maar vermoed wordt.",
        "Patients meant: adults with vertebral metastases or a haematological localisation in a vertebra, also while "
        "that is only suspected.",
    ),
    computed_by=(in_scope,),
    reading=in_scope.reading,
)

readers = Passage(
    id="DEF-I13",
    section="scope",
    sources=(Place("scope", 4925, 417, "7f84655441b442368960340db0a3276574f7d44663e53a3ad64f6e2560ea8353"),),
    says=Text(
        "De richtlijn richt zich tot iedere zorgverlener die wervelmetastasen helpt vaststellen, behandelen of "
        "begeleiden.",
        "The guideline is written for every health professional who helps to diagnose, treat or support patients "
        "with vertebral metastases.",
    ),
    title=Text("Voor wie de richtlijn bestemd is", "For whom the guideline is meant"),
    items=(
        Text("neurologen en neurochirurgen", "neurologists and neurosurgeons"),
        Text("internisten en medisch oncologen", "internists and medical oncologists"),
        Text("radiotherapeuten en radiologen", "radiation oncologists and radiologists"),
        Text("orthopeden", "orthopaedic surgeons"),
        Text("revalidatieartsen", "rehabilitation physicians"),
        Text("huisartsen", "general practitioners"),
        Text("verpleegkundig specialisten en oncologieverpleegkundigen", "nurse practitioners and oncology nurses"),
        Text("consulenten van IKNL", "consultants of IKNL"),
        Text("maatschappelijk werkers", "social workers"),
        Text("psychiaters en psychologen", "psychiatrists and psychologists"),
    ),
)

list_of_appendices = Passage(
    id="DEF-I14",
    section="scope",
    sources=(Place("scope", 5344, 862, "c5bb332f5471c7270c6d9f138867f1415e586f4a1ce893cc024043d678a13703"),),
    says=Text(
        "Zestien bijlagen geven meer informatie over inhoud en ontstaan van de richtlijn.",
        "Sixteen appendices tell more about the content and the making of the guideline.",
    ),
    title=Text("Bijlagen", "Appendices"),
    items=(
        Text("1: definities en terminologie", "1: definitions and terminology"),
        Text("2: risico-informatie voor patiënt en huisarts", "2: risk leaflet for patient and general practitioner"),
        Text("3: patiënteninformatie over wervelmetastasen", "3: patient information on vertebral metastases"),
        Text("4: inventarisatie van patiëntenervaringen", "4: survey of patients' experiences"),
        Text("5: ASIA-score", "5: ASIA grade"),
        Text("6: producten en diensten in de palliatieve zorg", "6: products and services in palliative care"),
        Text("7: zoekverantwoording", "7: account of the searches"),
        Text("8: evidencetabellen", "8: evidence tables"),
        Text("9 en 14: verantwoording (twee keer genoemd)", "9 and 14: account of the guideline (named twice)"),
        Text("10: geldigheid", "10: validity"),
        Text("11: autoriserende en betrokken partijen", "11: authorising and involved parties"),
        Text("12: samenstelling van de werkgroep", "12: members of the working group"),
        Text("13: implementatie en evaluatie", "13: implementation and evaluation"),
        Text("15: belangenverklaringen", "15: declarations of interest"),
        Text("16: patiëntenperspectief", "16: patients' perspective"),
    ),
)

PASSAGES: tuple[Passage, ...] = (
    subject,
    withdrawn_guideline,
    occasion,
    aim,
    range_of_disease,
    exclusions,
    epidural_metastasis,
    compression_by_imaging_or_signs,
    haematological_localisations,
    why_in_time,
    what_compression_does,
    walking_predicts_walking,
    multidisciplinary,
    population,
    readers,
    list_of_appendices,
)
