"""What the chapter Samenvatting repeats of the recommendations, and where its words differ; no rule comes from it."""

from wervelwijzer.guideline import (
    bone_agents,
    corticosteroids,
    follow_up,
    imaging,
    information,
    organisation,
    pain,
    palliative_care,
    patient_selection,
    percutaneous,
    psychosocial,
    questionnaires,
    radionuclides,
    radiotherapy,
    rehabilitation,
    stability,
    surgery,
    survival,
    systemic_therapy,
    unknown_origin,
)
from wervelwijzer.guideline.strengths import ADVISED, STATED, WORKING_GROUP
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

# --- Introduction ---

twenty_five_thousand_a_year = Passage(
    id="SUM-01",
    section="summary",
    sources=(Place("summary", 210355, 196, "17c462e5e910e9838259df25c93523531fc92eceb0d50d02520dbc1e8c31ac54"),),
    says=Text(
        "Noemt ongeveer 25.000 nieuwe diagnoses wervelmetastasen per jaar in Nederland; veel soorten artsen krijgen "
        "er dus mee te maken. Verschil: het hoofdstuk over epidemiologie schat 'tot 25.000' en noemt ook tot 2.500 "
        "keer MESCC.",
        "Gives about 25,000 new diagnoses of vertebral metastases a year in the Netherlands, so that many kinds of "
        "physician meet them. Difference: the chapter on epidemiology estimates 'up to 25,000' and also gives up to "
        "2,500 with MESCC.",
    ),
)

why_in_time = Passage(
    id="SUM-02",
    section="summary",
    sources=(Place("summary", 210552, 300, "b9cb84c027d1bb5bef1ccd9d2bb76d6ad8413ebee2cef4203b81436fc3bcb56b"),),
    says=Text(
        "Uit de inleiding herhaald: meestal rugpijn, bij epidurale groei ook uitstraling of uitval; diagnose en "
        "behandeling op tijd moeten pijn en vooral uitval voorkomen. Weggelaten: dat de klachten de kwaliteit van "
        "leven verminderen.",
        "Repeated from the introduction: mostly back pain, with epidural growth radiation or a deficit too; "
        "diagnosis and treatment in time are to prevent pain and above all a deficit. Left out: that the complaints "
        "lower the quality of life.",
    ),
)

why_a_revision = Passage(
    id="SUM-03",
    section="summary",
    sources=(Place("summary", 210853, 506, "cb7eb245d4464abe554ed547a8b525b95998fc0c23eda346c44926b0c29f0783"),),
    says=Text(
        "Waarom herzien: tumorspecifieke richtlijnen zeggen weinig over wervelmetastasen en de richtlijn over "
        "spinale epidurale metastasen was van 2006. De Landelijke Werkgroep Neuro-oncologie besloot er in 2012 toe "
        "en verbreedde het onderwerp, met de hematologische maligniteiten erbij.",
        "Why a revision: guidelines per tumour say little about vertebral metastases, and the guideline on spinal "
        "epidural metastases dated from 2006. The national working group on neuro-oncology decided on it in 2012 and "
        "widened the subject, haematological malignancies included.",
    ),
)

three_questions_by_evidence = Passage(
    id="SUM-04",
    section="summary",
    sources=(Place("summary", 211360, 148, "ed0f1387349268a42780ac7460780b64a8d02770fbee4fc69cb854d9b650239e"),),
    says=Text(
        "Drie knelpunten zijn met literatuuronderzoek beantwoord, een groot aantal andere bij consensus; zo staat "
        "het ook in de verantwoording.",
        "Three bottlenecks were answered by a search of the literature, a great many others by consensus; the "
        "account of the guideline says the same.",
    ),
)

what_the_guideline_holds = Passage(
    id="SUM-05",
    section="summary",
    sources=(Place("summary", 211509, 286, "56d5aafaebe97b9556005f9d6c7467f16de640a433067af190f4eb3554cd5f78"),),
    says=Text(
        "Inhoud: diagnostiek, patiëntenselectie en behandelingen, vervolgtraject, organisatie, palliatieve zorg, en "
        "informatie voor patiënten.",
        "Contents: diagnostics, selection of patients and treatments, follow-up, organisation, palliative care, and "
        "information for patients.",
    ),
)

only_the_main_ones = Passage(
    id="SUM-06",
    section="summary",
    sources=(Place("summary", 211797, 82, "ac531413979950cb36aea8c5b0427e14c12bc1078ca4d883c3962a729179f150"),),
    says=Text(
        "Wat volgt is een keuze: alleen wat de werkgroep de voornaamste aanbevelingen vindt.",
        "What follows is a selection: only what the working group takes to be the main recommendations.",
    ),
    reading=Text(
        "De samenvatting is hier nooit bron van een regel. Iedere zin ervan is vergeleken met de aanbeveling die zij "
        "herhaalt; verschillen staan bij de zin en bij de onduidelijke plaatsen.",
        "The summary is never the source of a rule here. Each of its sentences has been compared with the "
        "recommendation that it repeats; differences stand with the sentence and among the unclear places.",
    ),
)

more_in_the_chapter = Passage(
    id="SUM-07",
    section="summary",
    sources=(
        Place("summary", 212920, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 215138, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 219824, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 224527, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 229778, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 230966, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 232100, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
        Place("summary", 232960, 57, "e921b0d9ae100c8d47a165a34a8a3718c07b777e6d41daa88b12a5fa7ab80a1b"),
    ),
    says=Text(
        "Onder acht onderwerpen staat dat het hoofdstuk zelf nog meer aanbevelingen heeft: beeldvorming, "
        "corticosteroïden, stabiliteit, percutane interventies, psychosociale begeleiding, MDO, behandelfase en "
        "vervolgtraject. Onder vragenlijsten en revalidatie staat dat niet, al is ook daar weggelaten.",
        "Under eight subjects it says that the chapter itself has further recommendations: imaging, corticosteroids, "
        "stability, percutaneous interventions, psychosocial care, MDO, treatment phase and follow-up. Under "
        "questionnaires and rehabilitation it does not, though there too some are left out.",
    ),
)

# --- Imaging ---

mri_on_suspicion = Passage(
    id="SUM-08",
    section="summary",
    sources=(Place("summary", 211904, 229, "fdd578d7a5757ce9ad03b2d1736b64840e98ce97c59e0a2e01e2a339d1daed67"),),
    says=Text(
        "Ongewijzigd herhaald: bekende maligniteit en klinische verdenking vragen een MRI, behalve als bestaande "
        "beelden de metastasen al goed tonen.",
        "Repeated unchanged: a known malignancy and clinical suspicion ask for an MRI, unless existing images show "
        "the metastases well already.",
    ),
    strength=STATED,
    computed_by=(imaging.modality, imaging.mri_is_the_examination_of_choice, imaging.adequate_imaging_suffices),
)

windows = Passage(
    id="SUM-09",
    section="summary",
    sources=(Place("summary", 212135, 779, "4379421b87319f56cff6282d37480f38eee3e425c759f0ec162c7464e0524685"),),
    title=Text("Termijnen voor de MRI in de samenvatting", "Windows for the MRI in the summary"),
    says=Text(
        "Vijf termijnen, dezelfde als in het hoofdstuk, met de voorwaarde bij Lhermitte en met het doel van de 12 "
        "uur (behandeling ruim binnen 24 uur). Weggelaten: dat de patiënt bij iedere verandering moet bellen, de "
        "eisen aan de MRI, geen spoed meer na 48 uur complete dwarslaesie, en de CT voor een operatie.",
        "Five windows, the same as in the chapter, with the condition on Lhermitte's sign and the purpose of the 12 "
        "hours (treatment well within 24 hours). Left out: that the patient is to call at every change, what the MRI "
        "must hold, no haste after 48 hours of a complete lesion, and the CT before an operation.",
    ),
    items=(
        Text("alleen lokale rugpijn: 2 weken", "local back pain alone: 2 weeks"),
        Text("eenzijdige radiculaire pijn: 1 week", "unilateral radicular pain: 1 week"),
        Text(
            "eenzijdige, toenemende uitval, ontstaan in meer dan 7 dagen: 48 uur",
            "unilateral progressive deficit, arisen over more than 7 days: 48 hours",
        ),
        Text(
            "eenzijdige, toenemende uitval, ontstaan binnen 7 dagen: 24 uur",
            "unilateral progressive deficit, arisen within 7 days: 24 hours",
        ),
        Text(
            "verdenking MESCC, Lhermitte, of dubbelzijdige radiculaire pijn of uitval: zo snel mogelijk, uiterlijk "
            "12 uur",
            "suspected MESCC, Lhermitte, or bilateral radicular pain or deficit: as soon as possible, 12 hours at "
            "the latest",
        ),
    ),
    strength=ADVISED,
    computed_by=(
        imaging.deadline,
        imaging.mri_within_two_weeks,
        imaging.mri_within_a_week,
        imaging.mri_within_48_hours,
        imaging.mri_within_24_hours,
        imaging.mri_within_12_hours,
    ),
)

# --- Unknown origin ---

tissue_before_corticosteroids = Passage(
    id="SUM-10",
    section="summary",
    sources=(Place("summary", 213037, 315, "9fb284b9025d6bf980783cf35327e0403f8cf65b51cd493ff9f873e70f09cd78"),),
    says=Text(
        "Ongewijzigd herhaald, voor wie klinisch en radiologisch verdacht is en de primaire tumor niet bekend: geef "
        "corticosteroïden pas na het biopt, omdat zij de diagnose lymfoom, en soms ook multipel myeloom, onmogelijk "
        "kunnen maken.",
        "Repeated unchanged, for those with clinical and radiological suspicion and no known primary: give "
        "corticosteroids only after the biopsy, as they can make the diagnosis of lymphoma, and sometimes of "
        "multiple myeloma too, impossible.",
    ),
    strength=ADVISED,
    computed_by=(corticosteroids.dexamethasone, unknown_origin.withhold_corticosteroids),
)

ct_of_thorax_abdomen_pelvis = Passage(
    id="SUM-11",
    section="summary",
    sources=(Place("summary", 213358, 171, "b224b877886f1a6ccf74271dc1308da87c99b9ca56fb0acc51812823e6fde37f"),),
    says=Text(
        "Ongewijzigd herhaald: een CT of PET-CT met spoed, van thorax tot en met bekken, voor de uitbreiding en voor "
        "een laesie die zich beter laat biopteren.",
        "Repeated unchanged: urgently a CT or PET-CT of thorax, abdomen and pelvis, for the extent and for a lesion "
        "that is easier to biopsy.",
    ),
    strength=ADVISED,
    computed_by=(imaging.ct_thorax_abdomen_needed, unknown_origin.ct_of_thorax_abdomen_pelvis),
)

biopsy_windows = Passage(
    id="SUM-12",
    section="summary",
    sources=(Place("summary", 213535, 389, "eda4a113b5e7d9cba43f4fa5fe3dcdb01f88da452287bf9b171dd3f02602c34f"),),
    says=Text(
        "Ongewijzigd herhaald: weefsel voor histologie (zo nodig ook microbiologie) vóór de behandeling, gerekend "
        "vanaf de waarschijnlijkheidsdiagnose: 1 week zonder klinische en radiologische MESCC, 1 dag met een van "
        "beide.",
        "Repeated unchanged: tissue for histology (microbiology where needed) before treatment, counted from the "
        "probable diagnosis: 1 week without clinical and radiological MESCC, 1 day with either.",
    ),
    strength=ADVISED,
    computed_by=(
        unknown_origin.biopsy_deadline,
        unknown_origin.biopsy_within_a_week,
        unknown_origin.biopsy_within_a_day,
    ),
)

immediate_decompression = Passage(
    id="SUM-13",
    section="summary",
    sources=(Place("summary", 213934, 180, "02dbb78fe3102bcd8950669d29c577fdd7dd9040506d97fc052ac8a8443e5ecf"),),
    says=Text(
        "Ongewijzigd herhaald: neemt de uitval toe ondanks corticosteroïden, overweeg dan meteen een decompressie "
        "bij wie daarvoor in aanmerking komt.",
        "Repeated unchanged: where the deficit grows in spite of corticosteroids, consider decompression at once in "
        "those who are eligible.",
    ),
    strength=ADVISED,
    computed_by=(patient_selection.emergency_decompression, unknown_origin.consider_immediate_decompression),
)

# --- Corticosteroids ---

pain_flare = Passage(
    id="SUM-14",
    section="summary",
    sources=(Place("summary", 214146, 231, "14ea844c934c82104bff0d7ceb295387b82bf697626975b0d3fac3364aea4f22"),),
    says=Text(
        "Herhaald: een pain flare kort na bestraling van pijnlijke botmetastasen mag met corticosteroïden worden "
        "behandeld. Verschil: methylprednisolon staat nu vóór dexamethason; in het hoofdstuk andersom.",
        "Repeated: a pain flare shortly after radiotherapy of painful bone metastases may be treated with "
        "corticosteroids. Difference: methylprednisolone now comes before dexamethasone; in the chapter it is the "
        "other way round.",
    ),
    strength=WORKING_GROUP,
    computed_by=(corticosteroids.dexamethasone, corticosteroids.corticosteroid_for_pain_flare),
)

tissue_in_haematological_suspicion = Passage(
    id="SUM-15",
    section="summary",
    sources=(Place("summary", 214424, 182, "a805ba18e98e1494a5e4d6f62139c3adeba1bb9e6db0d0b7b1cd428f924d4e45"),),
    says=Text(
        "Ongewijzigd herhaald: bij een onbekende primaire tumor en een vermoeden van een hematologische ziekte eerst "
        "weefsel, dan pas corticosteroïden. Even hierboven geldt het wachten voor iedere onbekende origine; de "
        "samenvatting laat dat verschil staan.",
        "Repeated unchanged: with an unknown primary and a suspicion of haematological disease tissue first, only "
        "then corticosteroids. Just above, the waiting holds for every unknown origin; the summary leaves that "
        "difference as it is.",
    ),
    strength=ADVISED,
    computed_by=(corticosteroids.dexamethasone, corticosteroids.tissue_before_corticosteroids),
)

dexamethasone_scheme = Passage(
    id="SUM-16",
    section="summary",
    sources=(Place("summary", 214608, 528, "91d5881c2942af0c53d6d32844fd6014e20ed7eff0322ac355f55164f9e63e8a"),),
    says=Text(
        "Ongewijzigd herhaald: bij symptomatische MESCC of wortelcompressie die geopereerd of bestraald wordt direct "
        "10 mg dexamethason i.v., dan 1 dd 8-16 mg p.o.; een protonpompremmer bij een maagulcus vroeger, NSAID's of "
        "anticoagulantia; na operatie of bestraling in 1-2 weken afbouwen naar de klachten. Weggelaten: dat er over "
        "asymptomatische MESCC geen consensus was.",
        "Repeated unchanged: in symptomatic MESCC or root compression that will be operated on or irradiated 10 mg "
        "dexamethasone i.v. at once, then 8-16 mg p.o. once daily; a proton pump inhibitor with a former gastric "
        "ulcer, NSAIDs or anticoagulants; taper by the complaints in 1-2 weeks after operation or radiotherapy. Left "
        "out: that there was no consensus on asymptomatic MESCC.",
    ),
    strength=ADVISED,
    computed_by=(
        corticosteroids.dexamethasone,
        corticosteroids.start_dexamethasone,
        corticosteroids.proton_pump_inhibitor,
        corticosteroids.add_proton_pump_inhibitor,
        corticosteroids.taper_dexamethasone,
    ),
)

# --- Radiotherapy or surgery ---

radiotherapy_first = Passage(
    id="SUM-17",
    section="summary",
    sources=(Place("summary", 215225, 439, "868778218bde4566739e6514caacb6eaed11d8bdc09224bd4b0d8644312bc0eb"),),
    says=Text(
        "Herhaald, met verwijzing naar de flowchart: bestraling komt eerst bij pijn of uitval, als een zinvolle "
        "dosis mogelijk is en chirurgie en chemotherapie niet zijn aangewezen. Alleen een woordje ('er') is "
        "toegevoegd.",
        "Repeated, with a reference to the flowchart: radiotherapy comes first for pain or a deficit, if a useful "
        "dose is possible and neither surgery nor chemotherapy is indicated. Only a small word ('er') was added.",
    ),
    strength=WORKING_GROUP,
    computed_by=(patient_selection.preferred_local_treatment, patient_selection.radiotherapy_first),
)

surgery_is_preferred = Passage(
    id="SUM-18",
    section="summary",
    sources=(Place("summary", 215666, 784, "22f7ab31cc6160e9e6305641a50844b082b2b7a000c714c70e317a778eff2183"),),
    title=Text("Wanneer chirurgie de voorkeur heeft, in de samenvatting", "When surgery is preferred, in the summary"),
    says=Text(
        "Drie indicaties, ongewijzigd herhaald en verbonden met 'en/of'.",
        "Three indications, repeated unchanged and joined by 'and/or'.",
    ),
    items=(
        Text("instabiele wervelkolom", "unstable spine"),
        Text(
            "terugkeer of toename van pijn of uitval na bestraling, terwijl opnieuw bestralen niet kan (tolerantie "
            "van het myelum) of niets zal opleveren",
            "return or growth of pain or deficit after radiotherapy, while a second course is impossible (tolerance "
            "of the cord) or will bring nothing",
        ),
        Text(
            "neurologische achteruitgang door MESCC tijdens bestraling en corticosteroïden",
            "neurological decline by MESCC during radiotherapy and corticosteroids",
        ),
    ),
    strength=WORKING_GROUP,
    computed_by=(
        patient_selection.surgery_indicated,
        patient_selection.surgery_for_instability,
        patient_selection.surgery_after_failed_radiotherapy,
        patient_selection.surgery_for_decline_under_radiotherapy,
    ),
)

conditions_for_surgery = Passage(
    id="SUM-19",
    section="summary",
    sources=(Place("summary", 216456, 1335, "953fa95a42574585e85f4928888f5087208dd3e78fe8079f634ad70e49311fa0"),),
    title=Text("Voorwaarden voor chirurgie in de samenvatting", "Conditions for surgery in the summary"),
    says=Text(
        "Zeven voorwaarden, inhoudelijk dezelfde. Kleine verschillen: de verwijzing noemt ook 'Behandeling', en "
        "'multipel' is 'multiple' geworden.",
        "Seven conditions, the same in content. Small differences: the reference also names 'Behandeling', and "
        "'multipel' became 'multiple'.",
    ),
    items=(
        Text(
            "naar verwachting nog minstens 3 maanden te leven, 6 bij een gecombineerde ingreep",
            "expected to live at least 3 months more, 6 with a combined procedure",
        ),
        Text("conditie goed genoeg voor de operatie", "fit enough for the operation"),
        Text(
            "bij een stabiele kolom geen tumor die gevoelig is voor chemotherapie (non-Hodgkinlymfoom van "
            "intermediaire of hoge graad, kiemceltumor, multipel myeloom)",
            "in a stable spine no tumour sensitive to chemotherapy (non-Hodgkin lymphoma of intermediate or high "
            "grade, germ cell tumour, multiple myeloma)",
        ),
        Text("MRI van de hele wervelkolom gemaakt", "MRI of the whole spine made"),
        Text(
            "complete dwarslaesie (ASIA A): korter dan 24 uur, of langer met duidelijke verbetering op "
            "corticosteroïden",
            "complete lesion (ASIA A): under 24 hours, or longer with clear improvement on corticosteroids",
        ),
        Text(
            "1 tot 3 aaneengesloten wervels, elders geen uitgebreide epidurale groei",
            "1 to 3 contiguous vertebrae, no extensive epidural growth elsewhere",
        ),
        Text(
            "bij uitval door MESCC: binnen 24 uur een chirurg met ervaring",
            "with a deficit due to MESCC: within 24 hours a surgeon with expertise",
        ),
    ),
    strength=WORKING_GROUP,
    computed_by=(
        patient_selection.conditions_met,
        patient_selection.required_life_expectancy,
        patient_selection.condition_life_expectancy,
        patient_selection.condition_fitness,
        patient_selection.condition_not_chemosensitive,
        patient_selection.condition_whole_spine_mri,
        patient_selection.condition_complete_lesion,
        patient_selection.condition_contiguous_vertebrae,
        patient_selection.condition_surgeon_within_24_hours,
    ),
)

both_are_good_options = Passage(
    id="SUM-20",
    section="summary",
    sources=(Place("summary", 217797, 459, "f4cc692931ffb30a8dae5dc0ce79aa4d791a0c2af286883c0e0f010af20ddc66"),),
    says=Text(
        "Herhaald: wie uitval door MESCC heeft en voor beide behandelingen in aanmerking komt, kiest met de artsen "
        "na spoedoverleg tussen radiotherapeut, chirurg, neuroloog en hoofdbehandelaar. Verschil: in het hoofdstuk "
        "is het een wervelkolomchirurg, hier 'chirurg'.",
        "Repeated: whoever has a deficit due to MESCC and is eligible for both treatments chooses with the physicians "
        "after urgent consultation of radiation oncologist, surgeon, neurologist and lead physician. Difference: in "
        "the chapter it is a spine surgeon, here 'surgeon'.",
    ),
    strength=WORKING_GROUP,
    computed_by=(patient_selection.preferred_local_treatment, patient_selection.both_are_good_options),
)

asymptomatic_mescc = Passage(
    id="SUM-21",
    section="summary",
    sources=(Place("summary", 218258, 511, "3dde107a882bb6df319a5d8454ce2187e46a0af2ae3a16e0f28ec6c8ec17c87f"),),
    says=Text(
        "Ongewijzigd herhaald: toevallig gevonden MESCC zonder klachten laagdrempelig behandelen als symptomatische, "
        "wanneer de destructie spoedig uitval doet verwachten, geen lopende systemische therapie erop zal werken en "
        "de levensverwachting boven 3 maanden ligt.",
        "Repeated unchanged: MESCC found by chance without complaints is treated like symptomatic MESCC at a low "
        "threshold, when the destruction makes a deficit likely soon, no concurrent systemic therapy will act on it "
        "and the life expectancy is above 3 months.",
    ),
    strength=WORKING_GROUP,
    computed_by=(patient_selection.treat_asymptomatic_as_symptomatic, patient_selection.treat_asymptomatic),
)

# --- Survival ---

a_model_can_help = Passage(
    id="SUM-22",
    section="summary",
    sources=(Place("summary", 218795, 233, "2ad9301f6afb1faca1ce9ff2b9be201fad1a2e9ad68e287e779b94624cf45f9b"),),
    says=Text(
        "Herhaald: een model kan helpen de overleving te schatten, en de behandeling kan daarop worden aangepast. "
        "Verschil: 'voorspellend' is weggevallen.",
        "Repeated: a model can help to estimate survival, and treatment can be adapted to it. Difference: the word "
        "'predictive' has gone.",
    ),
    strength=WORKING_GROUP,
    computed_by=(survival.a_model_can_help,),
)

one_of_three_models = Passage(
    id="SUM-23",
    section="summary",
    sources=(Place("summary", 219030, 117, "edda2459851fb215aa936cbcda37c8631d9b66273edc5ec796924872f05995cc"),),
    says=Text(
        "Ongewijzigd herhaald: kies het model van Van der Linden, Bartels of Bollen.",
        "Repeated unchanged: choose the model of Van der Linden, Bartels or Bollen.",
    ),
    strength=ADVISED,
    computed_by=(survival.use_one_of_three_models,),
)

# --- Stability ---

refer_unstable_spine = Passage(
    id="SUM-24",
    section="summary",
    sources=(Place("summary", 219181, 212, "ebd36a0ced29f3df7aef2270645ca0e646ce69fa23f42ecc4e633c5325d08e81"),),
    says=Text(
        "Ongewijzigd herhaald, op een verbeterde drukfout na: leg iedere instabiele of mogelijk instabiele "
        "wervelkolom voor aan de wervelkolomchirurg, met de vraag of stabiliseren is aangewezen.",
        "Repeated unchanged but for a corrected misprint: put every unstable or potentially unstable spine before "
        "the spine surgeon, asking whether stabilisation is indicated.",
    ),
    strength=ADVISED,
    computed_by=(stability.discuss_with_spine_surgeon, stability.refer_unstable_spine),
)

not_enough_evidence_for_the_sins = Passage(
    id="SUM-25",
    section="summary",
    sources=(Place("summary", 219394, 94, "acb6d87ad1bccdcb533117a14630cc3422750838337df358ed591bc5793b085a"),),
    says=Text(
        "Ongewijzigd herhaald: het bewijs is te zwak om de SINS hiervoor aan te raden. Weggelaten is waarom: er is "
        "geen objectieve maat voor instabiliteit, en de werkgroep acht de score niet gevalideerd; ook de "
        "risicofactoren voor een instabiele wervel na bestraling ontbreken.",
        "Repeated unchanged: the evidence is too weak to advise the SINS for this. Left out is why: there is no "
        "objective measure of instability, and the working group does not hold the score to be validated; the risk "
        "factors for an unstable vertebra after radiotherapy are missing too.",
    ),
    computed_by=(stability.the_sins_does_not_decide,),
)

pain_on_loading = Passage(
    id="SUM-26",
    section="summary",
    sources=(Place("summary", 219489, 333, "bfc50b8edd26dd5348c699ef7ca88534580bac21ab57ed9ffd1a9eac631bc031"),),
    says=Text(
        "Ongewijzigd herhaald: pijn die toeneemt bij belasten of bewegen kan een alarmteken van instabiliteit zijn; "
        "zij is op te wekken door van de tenen op de hakken te vallen of het aangedane deel ver te buigen.",
        "Repeated unchanged: pain that increases on loading or movement can be an alarm sign of instability; it can "
        "be provoked by dropping from the toes onto the heels or by bending the affected part fully.",
    ),
    computed_by=(stability.pain_on_loading_is_an_alarm,),
)

# --- Radiotherapy ---

radiotherapy_is_preferred = Passage(
    id="SUM-27",
    section="summary",
    sources=(Place("summary", 219897, 155, "ff6d402f4038d099545510b33f1e44ca4f7285d6a4c612f21cd177c3cd739dd2"),),
    says=Text(
        "Ongewijzigd herhaald: bij kanker met pijn of uitval door wervelmetastasen heeft bestraling de voorkeur.",
        "Repeated unchanged: in cancer with pain or a deficit by vertebral metastases radiotherapy is preferred.",
    ),
    strength=STATED,
    computed_by=(patient_selection.preferred_local_treatment, patient_selection.radiotherapy_first),
)

schedules = Passage(
    id="SUM-28",
    section="summary",
    sources=(Place("summary", 220054, 878, "12b9ce0d0f8ebcd565a47e809a79f9f3633d8fc3575ba711762aeaa8bcf414e4"),),
    title=Text("Bestralingsschema's in de samenvatting", "Radiotherapy schedules in the summary"),
    says=Text(
        "Vier schema's, ongewijzigd herhaald. Wat het hoofdstuk buiten de aanbevelingen zegt, staat er niet bij: de "
        "hogere dosis voor remineralisatie, bestraling na een operatie, en geen bestraling bij een verwachting van "
        "enkele weken.",
        "Four schedules, repeated unchanged. What the chapter says outside its recommendations is not there: the "
        "higher dose for remineralisation, radiotherapy after an operation, and none with an expectancy of a few "
        "weeks.",
    ),
    items=(
        Text(
            "pijn: eenmaal 8 Gy, welke prognose, conditie of tumor ook",
            "pain: 8 Gy once, whatever the prognosis, condition or tumour",
        ),
        Text(
            "pijn bij 1-3 botmetastasen: minstens 30-39 Gy in 10-13 fracties, of hypofractionering met een "
            "geavanceerde techniek",
            "pain with 1-3 bone metastases: at least 30-39 Gy in 10-13 fractions, or hypofractionation with an "
            "advanced technique",
        ),
        Text(
            "uitval, matige conditie of minder dan 1 jaar te leven: eenmaal 8 Gy",
            "deficit, moderate condition or less than 1 year to live: 8 Gy once",
        ),
        Text(
            "uitval, goede conditie en minstens 1 jaar te leven: ten minste 30 Gy in 10 fracties",
            "deficit, good condition and at least 1 year to live: at least 30 Gy in 10 fractions",
        ),
    ),
    strength=STATED,
    computed_by=(
        radiotherapy.schedule,
        radiotherapy.single_fraction_for_pain,
        radiotherapy.oligometastatic_schedule,
        radiotherapy.single_fraction_for_deficit,
        radiotherapy.long_schedule_for_deficit,
    ),
)

second_course = Passage(
    id="SUM-29",
    section="summary",
    sources=(Place("summary", 220938, 231, "f8eaf249be843837816866c8bd420e0cf9ad877c8e7383b2201309066371ddd2"),),
    says=Text(
        "Ongewijzigd herhaald: bestraal opnieuw als klachten na een respons terugkomen of de eerste keer te weinig "
        "hielp; de kans op respons is reëel.",
        "Repeated unchanged: irradiate again if complaints return after a response or the first course helped too "
        "little; the chance of a response is real.",
    ),
    strength=STATED,
    computed_by=(radiotherapy.second_course, radiotherapy.second_course_is_due),
)

advanced_techniques = Passage(
    id="SUM-30",
    section="summary",
    sources=(Place("summary", 221175, 757, "0a6501af503f348f4b655d1d8f6a88babcba3798a89ed62587b48b4db50d72a8"),),
    says=Text(
        "Ongewijzigd herhaald: dat geavanceerde technieken met hogere dosis meer doen tegen pijn of minder schaden, "
        "is niet genoeg bewezen; wacht de lopende studies af. Een plaats hebben zij wel als de tolerantie van het "
        "myelum door eerdere bestraling is overschreden, en bij solitaire of oligometastasen.",
        "Repeated unchanged: that advanced techniques with a higher dose do more against pain or harm less is not "
        "proven well enough; await the trials under way. They do have a place where earlier radiotherapy exceeded "
        "the tolerance of the cord, and in solitary or oligometastases.",
    ),
    strength=WORKING_GROUP,
    computed_by=(
        radiotherapy.no_proven_gain_of_advanced_technique,
        radiotherapy.advanced_technique_after_earlier_course,
        radiotherapy.advanced_technique_for_oligometastases,
    ),
)

no_protons = Passage(
    id="SUM-31",
    section="summary",
    sources=(Place("summary", 221933, 83, "a9b5f8adb04922629e68f57fbab4713a0390ae55dd343a4731f6044fb7998100"),),
    says=Text(
        "Ongewijzigd herhaald: protonentherapie is bij wervelmetastasen niet door bewijs gesteund.",
        "Repeated unchanged: proton therapy of vertebral metastases is not supported by evidence.",
    ),
    computed_by=(radiotherapy.no_evidence_for_protons,),
)

# --- Surgery ---

always_consider_surgery = Passage(
    id="SUM-32",
    section="summary",
    sources=(Place("summary", 222029, 348, "e440e3e1152b366071e1744a6fc1371fc56ddb325c0a64169e56511ffa95fef4"),),
    says=Text(
        "Herhaald: moderne chirurgie van de wervelkolom is veilig en behoudt of herstelt lopen en continentie, dus "
        "overweeg haar altijd bij symptomatische wervelmetastasen. Verschil: het opschrift 'algemene aanbeveling' is "
        "'algemeen' geworden.",
        "Repeated: modern spinal surgery is safe and keeps or restores walking and continence, so always consider it "
        "in symptomatic vertebral metastases. Difference: the heading 'general recommendation' became 'general'.",
    ),
    computed_by=(surgery.always_consider_surgery,),
)

no_advice_on_approach = Passage(
    id="SUM-33",
    section="summary",
    sources=(Place("summary", 222379, 346, "81c7c3911524ee2cd410a64851074228b231448ab9ff3f7030c268f36ae8248f"),),
    says=Text(
        "Ongewijzigd herhaald: zonder goede prospectieve vergelijking kan de werkgroep niet zeggen of anterieur of "
        "posterieur opereren beter is.",
        "Repeated unchanged: without a good prospective comparison the working group cannot say whether an anterior "
        "or a posterior approach is better.",
    ),
    computed_by=(surgery.no_advice_on_approach,),
)

en_bloc = Passage(
    id="SUM-34",
    section="summary",
    sources=(Place("summary", 222727, 446, "b1a271ed8e5e70c9bdae284e6384a376881e47cc5e6d1995a608bc564f26bed2"),),
    says=Text(
        "Ongewijzigd herhaald: geen en-blocresectie bij iedere symptomatische metastase, want dat zij meer oplevert "
        "dan verwijdering in delen is onvoldoende bewezen.",
        "Repeated unchanged: no en bloc resection for every symptomatic metastasis, as it is insufficiently proven "
        "that it yields more than removal in pieces.",
    ),
    strength=WORKING_GROUP,
    computed_by=(surgery.en_bloc_not_for_everyone,),
)

# --- Systemic therapy ---

systemic_therapy_for_pain = Passage(
    id="SUM-35",
    section="summary",
    sources=(Place("summary", 223196, 258, "99aa41d6db1b6aa3f0d112fe254aae4620a158e807a14b9ac67588dedc5ff33a"),),
    says=Text(
        "Ongewijzigd herhaald: chemotherapie of antihormonale therapie kan bij een gevoelige tumor de pijn "
        "verminderen en de kwaliteit van leven verbeteren.",
        "Repeated unchanged: chemotherapy or antihormonal therapy can in a sensitive tumour lessen pain and improve "
        "the quality of life.",
    ),
    strength=WORKING_GROUP,
    computed_by=(systemic_therapy.option_for_pain, systemic_therapy.systemic_therapy_for_pain),
)

systemic_therapy_first = Passage(
    id="SUM-36",
    section="summary",
    sources=(Place("summary", 223456, 576, "7fc50ff6563ba4b368db26286a7f6d9311ca02a987e0838371d600efd5102607"),),
    says=Text(
        "Ongewijzigd herhaald: bij uitval door MESCC mag systemische therapie bij een gevoelige tumor eerst komen "
        "als een snel effect te verwachten is (multipel myeloom, non-Hodgkinlymfoom van hoge of intermediaire graad, "
        "kiemceltumor), als zij van vitaal belang is en niet kan wachten, of als bestralen en opereren niet (meer) "
        "kunnen.",
        "Repeated unchanged: with a deficit due to MESCC systemic therapy may come first in a sensitive tumour if "
        "a fast "
        "effect is likely (multiple myeloma, non-Hodgkin lymphoma of high or intermediate grade, germ cell tumour), "
        "if it is vital and cannot wait, or if radiotherapy and surgery are not possible (any more).",
    ),
    strength=WORKING_GROUP,
    computed_by=(systemic_therapy.first_choice_option, systemic_therapy.systemic_therapy_may_come_first),
)

# --- Percutaneous interventions, radionuclides ---

cement_after_radiotherapy = Passage(
    id="SUM-37",
    section="summary",
    sources=(Place("summary", 224094, 195, "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b"),),
    says=Text(
        "Ongewijzigd herhaald: vertebro- of kyphoplastiek kan als bestraling de pijn te weinig verlicht en opereren "
        "niet kan. Weggelaten: dat zij vooral bij axiale pijn past en minder bij radiculaire.",
        "Repeated unchanged: vertebroplasty or kyphoplasty is possible where radiotherapy relieves the pain too "
        "little and surgery is no option. Left out: that it suits axial pain above all, and radicular pain less.",
    ),
    strength=WORKING_GROUP,
    computed_by=(percutaneous.vertebroplasty, percutaneous.cement_after_radiotherapy),
)

cement_for_instability = Passage(
    id="SUM-38",
    section="summary",
    sources=(Place("summary", 224291, 234, "b78ffdf35d55c33128d15ffcfa7e9d84107b8b3f1c86e25d46319ddb3f59bed2"),),
    says=Text(
        "Ongewijzigd herhaald: ook bij pijn door instabiliteit met weinig corticale destructie, als opereren niet kan.",
        "Repeated unchanged: also for pain by instability with little cortical destruction, where surgery is no "
        "option.",
    ),
    strength=WORKING_GROUP,
    computed_by=(percutaneous.vertebroplasty, percutaneous.cement_for_instability),
)

radionuclides_for_pain = Passage(
    id="SUM-39",
    section="summary",
    sources=(Place("summary", 224600, 547, "9b723065d924e2521e2151efcecf32c60640262303d1a250742019675522f534"),),
    says=Text(
        "Herhaald: overweeg een radionuclide tegen pijn bij uitgebreide osteoblastische metastasen van een solide "
        "tumor, diffuus en met een positieve botscan, als systemische therapie niet aanslaat en conventionele "
        "bestraling niet goed past. Verschillen: 'antihormonale' is 'hormonale' geworden, en 'het gaat dan om' werd "
        "'het moet dan gaan om'.",
        "Repeated: consider a radionuclide against pain in extensive osteoblastic metastases of a solid tumour, "
        "diffuse and with a positive bone scan, where systemic therapy does not act and conventional radiotherapy "
        "does not fit well. Differences: 'antihormonal' became 'hormonal', and 'it concerns' became 'it must "
        "concern'.",
    ),
    strength=WORKING_GROUP,
    computed_by=(radionuclides.radionuclide_option, radionuclides.radionuclide_for_pain),
)

# --- Palliative care: principles and stages ---

four_dimensions = Passage(
    id="SUM-40",
    section="summary",
    sources=(Place("summary", 225238, 95, "763551b93b4b15f3134acf9179546cab8ad660d34f4eb83d4b1b9d01454ad532"),),
    says=Text(
        "Ongewijzigd herhaald: zorg omvat lichaam, psyche, sociale omgeving en zingeving.",
        "Repeated unchanged: care takes in body, mind, social life and meaning.",
    ),
    computed_by=(palliative_care.attend_to_four_dimensions,),
)

fit_care_to_coping = Passage(
    id="SUM-41",
    section="summary",
    sources=(Place("summary", 225335, 137, "4a500413e4b8cfe682e976ab0d0f2fa2a02d78a2ac3bb687a76a54e4bd6bd120"),),
    says=Text(
        "Ongewijzigd herhaald: sluit aan bij veerkracht en manier van omgaan met de ziekte.",
        "Repeated unchanged: fit care to resilience and to the way of coping with the disease.",
    ),
    computed_by=(palliative_care.fit_care_to_coping,),
)

individual_plan = Passage(
    id="SUM-42",
    section="summary",
    sources=(Place("summary", 225474, 287, "dec1e640ac6aa5dcc43eac2b8a83fc79d33ea3aaf20d366cfbca91c9c66ce585"),),
    says=Text(
        "Ongewijzigd herhaald: een eigen zorgplan naar wat de patiënt wil, nodig heeft en kan; denk vooruit, en "
        "praat op tijd over de wensen voor het levenseinde.",
        "Repeated unchanged: a plan of one's own by what the patient wants, needs and can bear; think ahead, and "
        "talk in time about wishes for the end of life.",
    ),
    computed_by=(palliative_care.make_individual_plan, palliative_care.plan_ahead),
)

surprise_question = Passage(
    id="SUM-43",
    section="summary",
    sources=(Place("summary", 225792, 349, "52762e17ce148e65cea8d4bad864288e184e1c695642ce7710af4f70fa80a4db"),),
    says=Text(
        "Herhaald: vraag u bij elke nieuwe complicatie of toename af of overlijden binnen een jaar u zou verbazen; "
        "zo niet, peil dan of de patiënt erover wil praten en ga het gesprek aan. Alleen 'zal' is 'zult' geworden.",
        "Repeated: with every new complication or progression ask yourself whether death within a year would "
        "surprise you; if not, sound out whether the patient wants to talk about it and do so. Only a verb form "
        "changed.",
    ),
    computed_by=(
        palliative_care.discuss_end_of_life,
        palliative_care.ask_the_surprise_question,
        palliative_care.open_the_conversation,
    ),
)

disease_directed_stage = Passage(
    id="SUM-44",
    section="summary",
    sources=(Place("summary", 226143, 283, "3e3b6bc7540800e0e693b15c07c2965811eefa19b78f3e15ff4227d614da71ac"),),
    says=Text(
        "Ongewijzigd herhaald, ziektegerichte palliatie: bespreek dat het effect tijdelijk is, wat de patiënt hoopt "
        "en verwacht, de keuzes, en ook afzien of stoppen.",
        "Repeated unchanged, disease-directed palliation: discuss that the effect is temporary, what the patient "
        "hopes and expects, the choices, and also refraining or stopping.",
    ),
    computed_by=(palliative_care.talk_while_treating_the_disease,),
)

symptom_directed_stage = Passage(
    id="SUM-45",
    section="summary",
    sources=(Place("summary", 226428, 317, "526949d9eba9b1cff805bfe7ccc355e49e3a4eab9db475ecec5884bde8d2415a"),),
    says=Text(
        "Ongewijzigd herhaald, symptoomgerichte palliatie: praat over de klachten en wat zij betekenen in alle vier "
        "de dimensies, over het mogelijke beloop en, als dat kan, opnieuw over het levenseinde.",
        "Repeated unchanged, symptom-directed palliation: talk about the complaints and what they mean in all four "
        "dimensions, about the possible course and, where that is possible, about the end of life again.",
    ),
    computed_by=(palliative_care.talk_about_symptoms_and_course,),
)

transfer_to_primary_care = Passage(
    id="SUM-46",
    section="summary",
    sources=(Place("summary", 226747, 182, "2a87c43ba7aa74afe53d9e6d3d8b366de806ee797ae412b9e61102b2e68528b8"),),
    says=Text(
        "Ongewijzigd herhaald: overweeg in die fase overdracht aan de huisarts, bespreek haar met de patiënt en "
        "draag goed over, liefst mondeling en op schrift.",
        "Repeated unchanged: in that stage consider transfer to the general practitioner, discuss it with the "
        "patient and hand over well, preferably by word and in writing.",
    ),
    computed_by=(palliative_care.consider_transfer_to_primary_care,),
)

dying_phase = Passage(
    id="SUM-47",
    section="summary",
    sources=(Place("summary", 226931, 183, "cc50ac217682840cd0b7b834d0fa31f81804b53c319e118872daa74306b4e352"),),
    says=Text(
        "Ongewijzigd herhaald, stervensfase: let op wat belast en richt de zorg op comfort, verlichting en goed "
        "sterven.",
        "Repeated unchanged, dying phase: watch for what burdens and direct care at comfort, relief and dying well.",
    ),
    computed_by=(palliative_care.comfort_when_dying,),
)

aftercare = Passage(
    id="SUM-48",
    section="summary",
    sources=(Place("summary", 227116, 77, "f407ab1afb59960b4f0e9b4c312bcfd1f4c7ab00186ba05d614660d9043d624d"),),
    says=Text(
        "Ongewijzigd herhaald: denk na het overlijden aan nazorg voor de naasten.",
        "Repeated unchanged: after the death remember aftercare for the relatives.",
    ),
    computed_by=(palliative_care.aftercare_for_relatives,),
)

ask_experts = Passage(
    id="SUM-49",
    section="summary",
    sources=(Place("summary", 227195, 116, "5891c2aaca661692fc04d1aa674cecf8defad40c131e43cf480061e3e000a31c"),),
    says=Text(
        "Ongewijzigd herhaald: roep bij refractaire klachten of ingewikkelde problemen deskundigen erbij, zoals een "
        "palliatief team.",
        "Repeated unchanged: with refractory symptoms or complex problems call in experts, such as a palliative care "
        "team.",
    ),
    computed_by=(palliative_care.ask_the_palliative_team,),
)

# --- Questionnaires, pain, bone agents, cord lesion ---

moments_of_a_pain_score = Passage(
    id="SUM-50",
    section="summary",
    sources=(Place("summary", 227359, 257, "6d8b4c47f979382e61bd9ae69d6c0538f5850d005f11bcf1e36116116e80340a"),),
    title=Text("Pijnscore in de samenvatting", "Pain score in the summary"),
    says=Text(
        "Vier momenten voor een VAS of NRS, ongewijzigd herhaald.",
        "Four moments for a VAS or NRS, repeated unchanged.",
    ),
    items=(
        Text("als de klachten beginnen", "when the complaints begin"),
        Text("als zij toenemen", "when they increase"),
        Text("drie keer per dag bij opname", "three times a day during admission"),
        Text("bij elke controle", "at each check-up"),
    ),
    strength=WORKING_GROUP,
    computed_by=(
        questionnaires.score_at_onset,
        questionnaires.score_on_increase,
        questionnaires.score_three_times_a_day,
        questionnaires.score_at_each_visit,
    ),
)

aim_of_pain_treatment = Passage(
    id="SUM-51",
    section="summary",
    sources=(Place("summary", 227620, 257, "78f664191d1904e20c5cb4c109bd6ebb5c30f5ffbc9416f5d8028040c2762da1"),),
    says=Text(
        "Ongewijzigd herhaald: streef ten minste naar 2 punten of 30% minder pijn, liever naar een score onder 5; "
        "vanaf 5 behandelen. Weggelaten: dat de Lastmeter goed signaleert (bij de psychosociale begeleiding komt zij "
        "wel terug).",
        "Repeated unchanged: aim at least for 2 points or 30% less pain, rather for a score under 5; treat from 5. "
        "Left out: that the distress thermometer signals well (under psychosocial care it does return).",
    ),
    computed_by=(
        questionnaires.aim_for_less_pain,
        questionnaires.relevant_response,
        questionnaires.treat_from_five,
        questionnaires.treatment_indicated,
    ),
)

pain_guideline = Passage(
    id="SUM-52",
    section="summary",
    sources=(Place("summary", 227895, 144, "7813e7e5138e9c2ce1dafdc146195109a63f91dfd72ea0d53decb523cf117375"),),
    says=Text(
        "Ongewijzigd herhaald: voor pijnbehandeling geldt de richtlijn over pijn bij kanker.",
        "Repeated unchanged: for the treatment of pain the guideline on pain in cancer holds.",
    ),
    computed_by=(pain.follow_the_pain_guideline,),
)

pain_team = Passage(
    id="SUM-53",
    section="summary",
    sources=(Place("summary", 228041, 178, "3007cdf0ce1755d07fca19c8d42c201cb7025d25530454354e499317dbd6cd60"),),
    says=Text(
        "Ongewijzigd herhaald: wie pijn heeft, wordt mede begeleid door een multidisciplinair pijnteam.",
        "Repeated unchanged: whoever is in pain is guided by a multidisciplinary pain team too.",
    ),
    strength=ADVISED,
    computed_by=(pain.team_advised, pain.involve_the_pain_team),
)

pain_education = Passage(
    id="SUM-54",
    section="summary",
    sources=(Place("summary", 228221, 110, "d2d328aa7049bfc54d582e30818101dc2a22544577808d3aeccfb6fab287dbfd"),),
    says=Text(
        "Ongewijzigd herhaald: patiënten met pijn bij kanker krijgen grondige pijneducatie.",
        "Repeated unchanged: patients in pain with cancer get thorough education on pain.",
    ),
    strength=WORKING_GROUP,
    computed_by=(pain.educate_on_pain,),
)

bone_agents_in_the_summary = Passage(
    id="SUM-55",
    section="summary",
    sources=(Place("summary", 228360, 237, "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc"),),
    says=Text(
        "Ongewijzigd herhaald: bisfosfonaten en denosumab kunnen schade door wervelmetastasen voorkomen; "
        "bisfosfonaten ook bij hypercalciëmie door botmetastasen of multipel myeloom.",
        "Repeated unchanged: bisphosphonates and denosumab can prevent harm by vertebral metastases; bisphosphonates "
        "also in hypercalcaemia by bone metastases or multiple myeloma.",
    ),
    strength=WORKING_GROUP,
    computed_by=(
        bone_agents.prevention_option,
        bone_agents.prevent_skeletal_morbidity,
        bone_agents.bisphosphonate_for_hypercalcaemia,
        bone_agents.bisphosphonate_lowers_calcium,
    ),
)

cord_lesion_is_left_out = Passage(
    id="SUM-56",
    section="summary",
    sources=(Place("summary", 228636, 89, "1d216c6eb7e7b8d042c38429b07f90683b456e929b2f5cc84eed700473f3321d"),),
    says=Text(
        "Over de zorg bij een dwarslaesie alleen een verwijzing: naar de richtlijn Dwarslaesie en naar het "
        "hoofdstuk. Geen van de aanbevelingen voor het acute of het irreversibele stadium is herhaald.",
        "On the care of a cord lesion only a reference: to the guideline on cord lesions and to the chapter. None of "
        "the recommendations for the acute or the irreversible stage is repeated.",
    ),
    not_computed=Text(
        "Een verwijzing; de aanbevelingen van het hoofdstuk zelf zijn wel uitgewerkt.",
        "A reference; the recommendations of the chapter itself are worked out.",
    ),
)

# --- Information, psychosocial care ---

who_must_know_what = Passage(
    id="SUM-57",
    section="summary",
    sources=(Place("summary", 228756, 470, "9317f58f9b2a74a1c733c6d60ae92018c1d22e1a17692eaf79dc17ac3939c397"),),
    says=Text(
        "Ongewijzigd herhaald: wie een hoog risico heeft, vooral bij bekende wervel- of botmetastasen, moet dat "
        "weten, met de klachten om op te letten en wie binnen welke tijd te bellen.",
        "Repeated unchanged: whoever is at high risk, above all with known vertebral or bone metastases, must know "
        "so, with the complaints to watch for and whom to call within what time.",
    ),
    strength=WORKING_GROUP,
    computed_by=(information.leaflet, information.inform_of_alarm_symptoms),
)

the_two_leaflets = Passage(
    id="SUM-58",
    section="summary",
    sources=(Place("summary", 229227, 271, "92c010b7c3042b4c7701daa97989ea36c4d605d35f0c670272d56dcbde985450"),),
    says=Text(
        "Ongewijzigd herhaald: bijlage 2 kan worden meegegeven, met plaatselijke contactgegevens; voor wie al "
        "wervelmetastasen heeft ook bijlage 3.",
        "Repeated unchanged: appendix 2 can be handed out, with local contact details; for those who already have "
        "vertebral metastases also appendix 3.",
    ),
    computed_by=(information.leaflet, information.written_information, information.full_leaflet),
)

distress_thermometer = Passage(
    id="SUM-59",
    section="summary",
    sources=(Place("summary", 229526, 250, "c380b8a6f36ced7526c5e64ad842e109afbe3100a789a93b20d46f5835c68b52"),),
    says=Text(
        "Ongewijzigd herhaald: Lastmeter kort na de diagnose en daarna om de 2-3 maanden. Weggelaten: wie de basale "
        "psychosociale zorg geeft en naar wie wordt verwezen.",
        "Repeated unchanged: distress thermometer shortly after the diagnosis and every 2-3 months after that. Left "
        "out: who gives basic psychosocial care and to whom patients are referred.",
    ),
    strength=WORKING_GROUP,
    computed_by=(psychosocial.screen_after_diagnosis, psychosocial.screen_again),
)

# --- Organisation ---

diagnose_early = Passage(
    id="SUM-60",
    section="summary",
    sources=(Place("summary", 229894, 171, "7fe76d54c3b2a0fe269e022a17c61306ff28dfcf368f4b2a64eb7d5ca1b35328"),),
    says=Text(
        "Ongewijzigd herhaald: stel symptomatische wervelmetastasen zo vroeg mogelijk vast, voor de kwaliteit van "
        "leven; twee middelen volgen.",
        "Repeated unchanged: diagnose symptomatic vertebral metastases as early as possible, for the quality of "
        "life; two means follow.",
    ),
    strength=WORKING_GROUP,
    computed_by=(
        information.inform_of_alarm_symptoms,
        organisation.inform_general_practitioner_of_risk,
        imaging.deadline,
    ),
)

inform_those_at_risk = Passage(
    id="SUM-61",
    section="summary",
    sources=(Place("summary", 230067, 315, "a0f9a9ae6bf7891a6e85e45aab781cdc8cc241b78971e7f1e121c571fd0a6e8d"),),
    says=Text(
        "Ongewijzigd herhaald, eerste middel: vertel risicopatiënt en huisarts wat de kans is, bij welke klachten "
        "zij moeten bellen (soms met spoed) en wie; bijlage 2 kan daarbij, met de gegevens van het ziekenhuis.",
        "Repeated unchanged, first means: tell the patient at risk and the general practitioner what the chance is, "
        "with which complaints to call (sometimes urgently) and whom; appendix 2 can go with it, with the details of "
        "the hospital.",
    ),
    computed_by=(organisation.inform_general_practitioner_of_risk, information.written_information),
)

act_fast = Passage(
    id="SUM-62",
    section="summary",
    sources=(Place("summary", 230388, 294, "5685d0a39842a8bb50125ec51c5ac07f13b98e251f868da102a2082bb18361e0"),),
    says=Text(
        "Herhaald, tweede middel: snelle diagnostiek, met verwijzing naar de termijnen. Alleen een dubbel 'zie' is "
        "weg.",
        "Repeated, second means: fast diagnostics, with a reference to the windows. Only a doubled 'see' has gone.",
    ),
    computed_by=(imaging.deadline, unknown_origin.biopsy_deadline),
)

every_policy_in_the_mdo = Passage(
    id="SUM-63",
    section="summary",
    sources=(Place("summary", 230719, 245, "719713668a5cf30250dba10b8b6ce32ceb55bcb737b447dae1ae6eec9c98b902"),),
    says=Text(
        "Half herhaald: symptomatische wervelmetastasen horen in het MDO, waarbij ernst en spoed worden "
        "onderscheiden. Weggelaten is waarin: ad hoc bij progressieve uitval, ernstige progressieve pijn of ernstige "
        "instabiliteit, anders wekelijks; ook wie er zit en dat de uitkomst wordt vastgelegd.",
        "Half repeated: symptomatic vertebral metastases belong in the MDO, where severity and urgency are told "
        "apart. Left out is how: ad hoc with a progressive deficit, severe progressive pain or severe instability, "
        "otherwise weekly; also who attends and that the outcome is recorded.",
    ),
    strength=WORKING_GROUP,
    computed_by=(organisation.mdo_urgency, organisation.ad_hoc_meeting, organisation.weekly_meeting),
)

oncological_norms = Passage(
    id="SUM-64",
    section="summary",
    sources=(Place("summary", 231038, 335, "c92fa4a6a5f7206cde532e4928006dc29cfc5b2a83a2d21e45031955c7c7ea8e"),),
    says=Text(
        "Ongewijzigd herhaald: de instelling voldoet aan de jongste SONCOS-normen of aan de echelonindeling van "
        "HOVON. Weggelaten: minstens 10 wervelkolomoperaties per jaar bij wervelmetastasen, en wie de "
        "corticosteroïden afbouwt.",
        "Repeated unchanged: the institution meets the latest SONCOS norms or the echelons of HOVON. Left out: at "
        "least 10 spinal operations a year for vertebral metastases, and who tapers the corticosteroids.",
    ),
    strength=WORKING_GROUP,
    not_computed=Text(
        "Een norm voor de instelling, niet voor een patiënt.",
        "A norm for the institution, not for a patient.",
    ),
)

start_of_treatment = Passage(
    id="SUM-65",
    section="summary",
    sources=(Place("summary", 231375, 719, "241d1e8ecf7e7586ecf03778a0d3b9cfcdc434fd024127278d6603885ae1e6ec"),),
    title=Text("Termijnen voor de behandeling in de samenvatting", "Windows for treatment in the summary"),
    says=Text(
        "Vier termijnen vanaf de definitieve diagnose, ongewijzigd herhaald, met dezelfde leemten: precies 7 dagen, "
        "en langzame uitval bij wie niet meer zelfstandig loopt.",
        "Four windows from the definitive diagnosis, repeated unchanged, with the same gaps: exactly 7 days, and a "
        "slow deficit in those who no longer walk by themselves.",
    ),
    items=(
        Text(
            "uitval door MESCC, snel (minder dan 7 dagen): 24 uur",
            "deficit due to MESCC, fast (less than 7 days): 24 hours",
        ),
        Text(
            "uitval door MESCC, langzaam (meer dan 7 dagen), loopt nog zelfstandig: 72 uur",
            "deficit due to MESCC, slow (more than 7 days), still walks: 72 hours",
        ),
        Text("alleen radiologische MESCC, met pijn: 7 dagen", "radiological MESCC alone, with pain: 7 days"),
        Text("geen MESCC, pijn of radiculair syndroom: 14 dagen", "no MESCC, pain or radicular syndrome: 14 days"),
    ),
    strength=WORKING_GROUP,
    computed_by=(
        organisation.start_deadline,
        organisation.start_within_24_hours,
        organisation.start_within_72_hours,
        organisation.start_within_7_days,
        organisation.start_within_14_days,
    ),
)

# --- Follow-up ---

coordinator = Passage(
    id="SUM-66",
    section="summary",
    sources=(Place("summary", 232174, 153, "7080565068d114648b5cf664cf982a09d20063ddaaaa7ac2bb20053b9b8ccc41"),),
    says=Text(
        "Ongewijzigd herhaald: altijd moet vaststaan wie de regievoerend arts is.",
        "Repeated unchanged: who the coordinating physician is must be settled at all times.",
    ),
    strength=WORKING_GROUP,
    computed_by=(follow_up.coordinator_is_known,),
)

tasks_of_the_coordinator = Passage(
    id="SUM-67",
    section="summary",
    sources=(Place("summary", 232329, 295, "8353b370c8f8d9dc3483e8c6911d0045daad080e14c1347ea9aa1cfea46b26e5"),),
    says=Text(
        "Ongewijzigd herhaald: deze zorgt voor de best mogelijke behandeling van ziekte en klachten, voor samenhang "
        "en voor overdracht naar eerste en tweede lijn. Weggelaten: dat deze de patiënt mondeling en op schrift "
        "informeert.",
        "Repeated unchanged: this physician sees to the best treatment of disease and complaints, to coordination "
        "and to handing over to primary and secondary care. Left out: that he or she informs the patient by word and "
        "in writing.",
    ),
    strength=WORKING_GROUP,
    computed_by=(follow_up.coordinate_and_hand_over,),
)

general_practitioner = Passage(
    id="SUM-68",
    section="summary",
    sources=(Place("summary", 232626, 333, "ab9a7b42b9c060120553ce13a9a8f3852de836aa816fa3502e6591c8f6d5830b"),),
    says=Text(
        "Ongewijzigd herhaald: de huisarts hoort bij elke verandering welke wervels zijn aangedaan, welke klachten "
        "kunnen komen en wat er nog aan behandeling kan. Weggelaten: beeldvorming in het vervolg alleen bij klachten "
        "of om systemische therapie te beoordelen.",
        "Repeated unchanged: the general practitioner hears with every change which vertebrae are affected, which "
        "complaints may come and what treatment is still possible. Left out: imaging in follow-up only with "
        "complaints or to assess systemic therapy.",
    ),
    strength=WORKING_GROUP,
    computed_by=(follow_up.keep_general_practitioner_informed,),
)

# --- Rehabilitation ---

rehabilitation_with_a_deficit = Passage(
    id="SUM-69",
    section="summary",
    sources=(Place("summary", 233061, 249, "b7cd6df8c60b00f2c6b6a3609cce147a0ad3c853d162fe3aade6d6f64217752e"),),
    says=Text(
        "Herhaald: revalidatiearts erbij bij uitval, volgens de criteria van de richtlijn Dwarslaesie. Weggelaten "
        "zijn juist die criteria: een indicatie, en per levensverwachting een ander programma (langer dan 1 jaar, 6 "
        "maanden tot 1 jaar, korter). Hier staat geen verwijzing naar de rest van het hoofdstuk.",
        "Repeated: the rehabilitation physician is involved with a deficit, by the criteria of the guideline on cord "
        "lesions. Those very criteria are left out: an indication, and another programme by life expectancy (over 1 "
        "year, 6 months to 1 year, shorter). No reference to the rest of the chapter stands here.",
    ),
    strength=WORKING_GROUP,
    computed_by=(rehabilitation.programme, rehabilitation.involve_rehabilitation_physician),
)

rehabilitation_without_a_deficit = Passage(
    id="SUM-70",
    section="summary",
    sources=(Place("summary", 233312, 221, "8e5608b66c205c0b3d0e84b1ca05011ff6b8c73a097036c8aa0daf263c1c5a46"),),
    says=Text(
        "Ongewijzigd herhaald: zonder uitval gelden de criteria van de richtlijn Oncologische revalidatie.",
        "Repeated unchanged: without a deficit the criteria of the guideline on oncological rehabilitation hold.",
    ),
    strength=WORKING_GROUP,
    computed_by=(rehabilitation.programme, rehabilitation.by_oncological_rehabilitation),
)

assess_by_icf = Passage(
    id="SUM-71",
    section="summary",
    sources=(Place("summary", 233554, 284, "08a8707a39c5c1c3ffd22b2d2e013df8ce87b8433579dbe527749ab9b68f3502"),),
    says=Text(
        "Ongewijzigd herhaald: met of zonder uitval bepaalt een beoordeling volgens de ICF het revalidatietraject.",
        "Repeated unchanged: with or without a deficit an assessment by the ICF settles the course of rehabilitation.",
    ),
    strength=WORKING_GROUP,
    computed_by=(rehabilitation.assess_by_icf,),
)

PASSAGES: tuple[Passage, ...] = (
    twenty_five_thousand_a_year,
    why_in_time,
    why_a_revision,
    three_questions_by_evidence,
    what_the_guideline_holds,
    only_the_main_ones,
    more_in_the_chapter,
    mri_on_suspicion,
    windows,
    tissue_before_corticosteroids,
    ct_of_thorax_abdomen_pelvis,
    biopsy_windows,
    immediate_decompression,
    pain_flare,
    tissue_in_haematological_suspicion,
    dexamethasone_scheme,
    radiotherapy_first,
    surgery_is_preferred,
    conditions_for_surgery,
    both_are_good_options,
    asymptomatic_mescc,
    a_model_can_help,
    one_of_three_models,
    refer_unstable_spine,
    not_enough_evidence_for_the_sins,
    pain_on_loading,
    radiotherapy_is_preferred,
    schedules,
    second_course,
    advanced_techniques,
    no_protons,
    always_consider_surgery,
    no_advice_on_approach,
    en_bloc,
    systemic_therapy_for_pain,
    systemic_therapy_first,
    cement_after_radiotherapy,
    cement_for_instability,
    radionuclides_for_pain,
    four_dimensions,
    fit_care_to_coping,
    individual_plan,
    surprise_question,
    disease_directed_stage,
    symptom_directed_stage,
    transfer_to_primary_care,
    dying_phase,
    aftercare,
    ask_experts,
    moments_of_a_pain_score,
    aim_of_pain_treatment,
    pain_guideline,
    pain_team,
    pain_education,
    bone_agents_in_the_summary,
    cord_lesion_is_left_out,
    who_must_know_what,
    the_two_leaflets,
    distress_thermometer,
    diagnose_early,
    inform_those_at_risk,
    act_fast,
    every_policy_in_the_mdo,
    oncological_norms,
    start_of_treatment,
    coordinator,
    tasks_of_the_coordinator,
    general_practitioner,
    rehabilitation_with_a_deficit,
    rehabilitation_without_a_deficit,
    assess_by_icf,
)
