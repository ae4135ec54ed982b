"""Where the lay article differs from the guideline, or says what the guideline does not; the guideline decides."""

from wervelwijzer.facts import symptoms, tumour
from wervelwijzer.guideline.bone_agents import (
    bisphosphonate_for_hypercalcaemia,
    bisphosphonate_lowers_calcium,
    prevent_skeletal_morbidity,
    prevention_option,
)
from wervelwijzer.guideline.corticosteroids import dexamethasone, start_dexamethasone
from wervelwijzer.guideline.definitions import confirmed, deficit, deficit_by_mescc, mescc, sensitive, unknown_origin
from wervelwijzer.guideline.differential import other_causes_of_deficit, other_causes_of_pain
from wervelwijzer.guideline.follow_up import imaging_indicated, no_imaging_without_complaints
from wervelwijzer.guideline.imaging import (
    bone_scan_useful,
    ct_for_surgical_candidate,
    ct_thorax_abdomen_needed,
    modality,
    mri_is_the_examination_of_choice,
    mri_within_12_hours,
    no_bone_scan_in_myeloma,
)
from wervelwijzer.guideline.organisation import ad_hoc_meeting, experienced_hospital, mdo_urgency, weekly_meeting
from wervelwijzer.guideline.pain import involve_the_pain_team
from wervelwijzer.guideline.palliative_care import open_the_conversation
from wervelwijzer.guideline.patient_selection import (
    conditions_met,
    start_analgesia,
    surgery_for_instability,
    treat_asymptomatic,
)
from wervelwijzer.guideline.percutaneous import (
    cement_after_radiotherapy,
    no_cement_when_contraindicated,
)
from wervelwijzer.guideline.percutaneous import (
    vertebroplasty as vertebroplasty_option,
)
from wervelwijzer.guideline.psychosocial import screen_after_diagnosis
from wervelwijzer.guideline.radionuclides import radionuclide_for_pain, radionuclide_option
from wervelwijzer.guideline.radiotherapy import schedule, single_fraction_for_pain
from wervelwijzer.guideline.rehabilitation import involve_rehabilitation_physician
from wervelwijzer.guideline.stability import sins_total
from wervelwijzer.guideline.survival import use_one_of_three_models
from wervelwijzer.guideline.systemic_therapy import first_choice_option, systemic_therapy_seldom_comes_first
from wervelwijzer.guideline.unknown_origin import (
    biopsy_deadline,
    biopsy_within_a_day,
    biopsy_within_a_week,
    ct_of_thorax_abdomen_pelvis,
)
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, concludes, is_true, not_

# --- What bone metastases are and do ---

list_of_cancers_is_missing = Conflict(
    id="AMB-67",
    kind="lost_layout",
    sources=(
        Place(
            "article", 1145, 69, "8de742e4f3e364a8d21242ebc24c82cfb72b082b043ab9f7e5ca25c58fc1aa2b", source="article"
        ),
        Place("epidemiology", 7379, 242, "28785a378320e2ff8c55f73e6d69dcc0c4a76c985497afd7be76b201fb48ad25"),
        Place("appendices", 241961, 234, "2fbe61f69099c0ff707a646ed4bf8f918d98181e0b9f57f9c19f4dab0c4512ae"),
    ),
    problem=Text(
        "Het artikel kondigt na een dubbele punt aan welke kankers vaker naar het bot uitzaaien; in onze tekst volgt "
        "niets. De richtlijn noemt ze wel, voor de wervels.",
        "After a colon the article announces which cancers spread to bone more often; in our text nothing follows. The "
        "guideline does name them, for the vertebrae.",
    ),
    we_do=Text(
        "ART-02 geeft de lijst van de richtlijn en zegt dat die over de wervels gaat.",
        "ART-02 gives the list of the guideline and says that it is about the vertebrae.",
    ),
    proposal=Text(
        "Aan de schrijver: herstel de lijst, met borst-, long-, prostaat- en nierkanker en multipel myeloom voorop.",
        "To the writer: restore the list, with breast, lung, prostate and kidney cancer and multiple myeloma first.",
    ),
)

myeloma_and_lymphoma = Conflict(
    id="GAP-ARTICLE-1",
    kind="contradiction",
    sources=(
        Place(
            "article", 8909, 317, "c0541f0936dc6e5018829cc435e03439d9556fe9f9024085d6193782cbfa3c75", source="article"
        ),
        Place("scope", 2447, 508, "538ddc6f953102360c55b08a7d35e919cf25cc2e0e801848a87ce5c4a1c07d22"),
    ),
    problem=Text(
        "Voor het artikel zijn lymfoom en multipel myeloom andere ziekten dan botmetastasen; de richtlijn rekent hun "
        "lokalisaties in de wervels mee als wervelmetastasen.",
        "For the article lymphoma and multiple myeloma are other diseases than bone metastases; the guideline counts "
        "their deposits in the vertebrae as vertebral metastases.",
    ),
    we_do=Text(
        "De richtlijn beslist: beide vallen binnen het systeem. ART-20 houdt ze op de lijst en zegt dat de behandeling "
        "er veel op lijkt.",
        "The guideline decides: both are within the system. ART-20 keeps them on the list and says that treatment is "
        "much alike.",
    ),
    proposal=Text(
        "Aan de schrijver: vermeld dat lymfklierkanker en Kahler de wervels op dezelfde manier kunnen aantasten.",
        "To the writer: mention that lymphoma and myeloma can affect the vertebrae in the same way.",
    ),
)

how_widely_it_has_spread = Conflict(
    id="GAP-ARTICLE-2",
    kind="contradiction",
    sources=(
        Place(
            "article", 1528, 94, "56d5612b485176db77c0c12d0828d845a95b2b4b73523f6ed6db878a98e7a6fe", source="article"
        ),
        Place("epidemiology", 7622, 93, "30bc4974b2fb7174b6ed2bc417832d1ce533dca020a3af491fccefba1f83a483"),
    ),
    problem=Text(
        "Volgens het artikel volgen metastasen in andere organen pas na verloop van tijd; volgens de richtlijn horen "
        "wervelmetastasen gewoonlijk bij een ziekte die al wijd verspreid is.",
        "By the article metastases in other organs follow only with time; by the guideline vertebral metastases "
        "usually belong to a disease that has already spread widely.",
    ),
    we_do=Text(
        "ART-03-SPREAD geeft het artikel weer en voegt toe dat er meestal ook elders metastasen zijn.",
        "ART-03-SPREAD gives the article and adds that there mostly are metastases elsewhere too.",
    ),
    proposal=Text(
        "Aan de schrijver: zeg dat bij metastasen in de wervels vaak ook andere organen zijn aangedaan.",
        "To the writer: say that with metastases in the vertebrae other organs are often affected too.",
    ),
)

lytic_or_blastic_by_tumour = Conflict(
    id="GAP-ARTICLE-3",
    kind="gap",
    sources=(
        Place(
            "article", 1931, 207, "1a3cff01e395d7dca478491eb032557d6e90c9707c0dadf3c000c7f90095cf33", source="article"
        ),
        Place(
            "article", 2348, 90, "d619f9eb8ad37ff52e2f1a1cf8f06e3ff65e590be5184b5814c08fcb186a87a2", source="article"
        ),
        Place(
            "article", 2636, 315, "33a5ce86e4810d16e9545ca74bd9b0590c3910e028c7b22e81e9852fb08a33b5", source="article"
        ),
        Place("stability", 80634, 66, "ff898fabe8dd92ce3684db05c1e95f843ec5c718c45a7938c2d086c368fbed28"),
    ),
    problem=Text(
        "Het artikel koppelt blastisch aan prostaatkanker en lytisch aan borstkanker, en noemt borstkanker even verder "
        "als voorbeeld van beide. De richtlijn koppelt de aard alleen bij myeloom aan de tumor, maar laat de SINS er "
        "punten voor geven.",
        "The article links blastic to prostate cancer and lytic to breast cancer, and shortly after names breast "
        "cancer "
        "as an example of both. The guideline links the kind to the tumour in myeloma alone, yet lets the SINS score "
        "it.",
    ),
    we_do=Text(
        "De aard van de laesie is een feit van de beeldvorming; uit de primaire tumor leiden wij haar nooit af. "
        "ART-04-BLASTIC en ART-04-LYTIC zijn alleen uitleg.",
        "The kind of lesion is a fact of imaging; we never derive it from the primary tumour. ART-04-BLASTIC and "
        "ART-04-LYTIC only explain.",
    ),
    proposal=Text(
        "Aan de werkgroep: schrijf bij de SINS dat de aard van de aantasting op CT wordt beoordeeld, per wervel.",
        "To the working group: write with the SINS that the kind of lesion is judged on CT, for each vertebra.",
    ),
    touches=(sins_total,),
)

# --- Complaints ---

pain_that_comes_and_goes = Conflict(
    id="GAP-ARTICLE-4",
    kind="contradiction",
    sources=(
        Place(
            "article", 3257, 61, "38965217a263a6a1743b54c2f145b080b67c811e735461aa7e60894b5b828be6", source="article"
        ),
        Place("symptoms", 12381, 194, "0d9d57aa9e09afc2ad8e1015c46ff064b81318e1d5028953c4b18d30a845beac"),
    ),
    problem=Text(
        "Volgens het artikel kan botpijn wisselen of constant zijn; volgens de richtlijn neemt pijn door een "
        "maligniteit "
        "geleidelijk toe en wijst wisselende pijn eerder op lumbago. Wie alleen het artikel leest, en wie alleen de "
        "richtlijn leest, weegt wisselende pijn verschillend.",
        "By the article bone pain can vary or be constant; by the guideline pain by a malignancy increases gradually "
        "and varying pain rather points to lumbago. Who reads the article alone and who reads the guideline alone will "
        "weigh varying pain differently.",
    ),
    we_do=Text(
        "Wisselende pijn sluit niets uit: alleen de alarmsymptomen tellen. ART-05 noemt beide patronen en daarna het "
        "geleidelijke beloop.",
        "Varying pain excludes nothing: the alarm symptoms alone count. ART-05 names both patterns and then the "
        "gradual "
        "course.",
    ),
    proposal=Text(
        "Aan de werkgroep: schrijf dat wisselende rugpijn wervelmetastasen niet uitsluit.",
        "To the working group: write that varying back pain does not exclude vertebral metastases.",
    ),
)

complaints_of_high_calcium = Conflict(
    id="GAP-ARTICLE-5",
    kind="gap",
    sources=(
        Place(
            "article", 3513, 244, "a3fc27ca5909cff51e746ce0e938a4203dee0decc7110f3dc7c21aa719a70792", source="article"
        ),
        Place(
            "article", 5225, 231, "20325c794296e93762fbefaf041723706d9b2c26118e95ba59b7878c227c816d", source="article"
        ),
        bisphosphonate_lowers_calcium.source,
    ),
    problem=Text(
        "Het artikel noemt zes klachten van een te hoog calcium, zonder te zeggen wat de patiënt dan doet. De "
        "richtlijn noemt de behandeling, maar geen klachten. Geen van beide zegt wanneer het calcium moet "
        "worden bepaald.",
        "The article names six complaints of too high a calcium, without saying what the patient should do. The "
        "guideline names the treatment, but no complaints. Neither says when calcium must be measured.",
    ),
    we_do=Text(
        "De arts voert in of het calcium verhoogd is; klachten leiden tot geen regel. ART-06 toont ze met het advies "
        "de arts te bellen, dat wij als het onze aanduiden.",
        "The physician enters whether calcium is raised; complaints lead to no rule. ART-06 shows them with the advice "
        "to call the doctor, which we mark as ours.",
    ),
    proposal=Text(
        "Aan de werkgroep: bepaal het (voor albumine gecorrigeerde) calcium bij deze klachten dezelfde dag, en verwijs "
        "naar de richtlijn Hypercalciëmie.",
        "To the working group: measure calcium (corrected for albumin) the same day with these complaints, and refer "
        "to "
        "the guideline on hypercalcaemia.",
    ),
    touches=(bisphosphonate_for_hypercalcaemia, bisphosphonate_lowers_calcium),
    shown_by=concludes(bisphosphonate_for_hypercalcaemia, True),
)

cord_compression_without_haste = Conflict(
    id="GAP-ARTICLE-6",
    kind="gap",
    sources=(
        Place(
            "article", 3876, 237, "d5714abc8aa0abaf03f451ffee54b6ccb07e042889b21818218027050be8ebb5", source="article"
        ),
        mri_within_12_hours.source,
        Place("appendices", 239315, 383, "9fb2daaeb5aa279eca90b9765e9a79e8ea99d22f2e61a42dbceaa6bc5fe20129"),
        Place("appendices", 246772, 208, "5ada172e59db26dfbbfbc07eb08e2d16baa61ec5ab3e19555b9cd278358113b8"),
    ),
    problem=Text(
        "Het artikel beschrijft druk op het ruggenmerg zonder een woord over haast; de richtlijn wil dan binnen "
        "12 uur een MRI, en in bijlage 2 belt de patiënt zo snel mogelijk.",
        "The article describes pressure on the cord without a word on haste; the guideline then wants an MRI "
        "within 12 hours, and in appendix 2 the patient calls as soon as possible.",
    ),
    we_do=Text(
        "De termijn van de richtlijn geldt. ART-08 toont alle klachten, met blaas en darm, en het advies zo snel "
        "mogelijk te bellen.",
        "The guideline's term holds. ART-08 shows all complaints, bladder and bowel included, with the advice to "
        "call as "
        "soon as possible.",
    ),
    proposal=Text(
        "Aan de schrijver: voeg toe dat de patiënt bij deze klachten zo snel mogelijk belt, ook 's nachts en in "
        "het weekend.",
        "To the writer: add that with these complaints the patient calls as soon as possible, also at night and "
        "at the weekend.",
    ),
    touches=(mri_within_12_hours,),
)

# --- Tests ---

blood_tests = Conflict(
    id="GAP-ARTICLE-7",
    kind="gap",
    sources=(
        Place(
            "article", 4797, 206, "c3d5aa3218f49fedd0e5ca678537628d7a7464058f0c5409d64137335e88bbb9", source="article"
        ),
        Place(
            "article", 5225, 231, "20325c794296e93762fbefaf041723706d9b2c26118e95ba59b7878c227c816d", source="article"
        ),
        Place(
            "article", 5458, 649, "7ee3b73b46d9853b4c0c2ce2c7d959f99ec0484351be0647470c5fa4ea397a87", source="article"
        ),
        Place("unknown_origin", 31940, 262, "e0d915fbfe558465c22382c403bc68c7e6c71a3fe9e59011eebfe667a89aa075"),
    ),
    problem=Text(
        "Het artikel noemt bloedbeeld, calcium, alkalische fosfatase en tumormarkers, zonder grenswaarden. De "
        "richtlijn "
        "noemt geen bloedonderzoek, ook niet waar zij bij onbekende origine zoekt naar kankers die in bloed te "
        "herkennen zijn, zoals prostaatkanker en myeloom.",
        "The article names blood count, calcium, alkaline phosphatase and tumour markers, without limits. The "
        "guideline "
        "names no blood tests, not even where in unknown origin it looks for cancers that can be recognised in blood, "
        "such as prostate cancer and myeloma.",
    ),
    we_do=Text(
        "Geen regel over bloedonderzoek. ART-10 tot en met ART-12 leggen uit wat het is.",
        "No rule on blood tests. ART-10 to ART-12 explain what they are.",
    ),
    proposal=Text(
        "Aan de werkgroep: noem bij onbekende origine PSA, M-proteïne met vrije lichte ketens, LDH en calcium.",
        "To the working group: name PSA, M-protein with free light chains, LDH and calcium in unknown origin.",
    ),
)

dose_for_value = Conflict(
    id="GAP-ARTICLE-8",
    kind="misprint",
    sources=(
        Place(
            "article", 5359, 97, "7872cd6f0b7fbe32c36f94df2aeb8e6174b4091ff0b257982e4a00965775cee4", source="article"
        ),
    ),
    problem=Text(
        "Het artikel spreekt van een hoge 'dosis' calcium of alkalische fosfatase in het bloed.",
        "The article speaks of a high 'dose' of calcium or alkaline phosphatase in the blood.",
    ),
    we_do=Text("Wij lezen 'waarde' (ART-11).", "We read 'value' (ART-11)."),
    proposal=Text("Aan de schrijver: schrijf 'waarde'.", "To the writer: write 'value'."),
)

order_of_imaging = Conflict(
    id="AMB-68",
    kind="contradiction",
    sources=(
        Place(
            "article", 6394, 110, "bb40a7f803f6d7eb4fe058b18e1b332820531998c5061521b62aab0b485d4bdd", source="article"
        ),
        Place(
            "article", 6902, 191, "19cde53220bac53a128a69b350dba6f6043a8433d3d423c1be45c9314cb9bd7b", source="article"
        ),
        Place(
            "article", 7308, 178, "4e40c74d44c9a2df0d9804bacf90f44186aee6196004a6655bf3a5f99ab88dc4", source="article"
        ),
        mri_is_the_examination_of_choice.source,
        Place("imaging", 27346, 226, "316ad324add170d751e1a859d677dcd6dd5d2aee317a2f5e47773c3ccc6e8cc1"),
    ),
    problem=Text(
        "Het artikel begint met de röntgenfoto, daarna de botscan, dan de CT als beide normaal zijn, en bewaart de MRI "
        "voor druk op het ruggenmerg of een onduidelijke CT. De richtlijn begint bij verdenking met de MRI en noemt de "
        "weg langs foto en botscan tijdrovend en riskant.",
        "The article begins with the X-ray, then the bone scan, then CT if both are normal, and keeps MRI for pressure "
        "on the cord or an unclear CT. The guideline begins with MRI on suspicion and calls the road by X-ray and bone "
        "scan time-consuming and risky.",
    ),
    we_do=Text(
        "De richtlijn beslist: MRI van de gehele wervelkolom. ART-13 tot en met ART-16 leggen de onderzoeken uit en "
        "zeggen dat voor de wervels de MRI eerst komt.",
        "The guideline decides: MRI of the whole spine. ART-13 to ART-16 explain the tests and say that for the "
        "vertebrae MRI comes first.",
    ),
    proposal=Text(
        "Aan de schrijver: voeg toe dat bij verdenking op metastasen in de wervels meteen een MRI hoort.",
        "To the writer: add that suspicion of metastases in the vertebrae asks for an MRI at once.",
    ),
    touches=(modality, mri_is_the_examination_of_choice),
    shown_by=concludes(modality, "mri_whole_spine"),
)

bone_scan_without_complaints = Conflict(
    id="GAP-ARTICLE-9",
    kind="contradiction",
    sources=(
        Place(
            "article", 6692, 206, "e27f68c56d559db683e12b8a4f9bdc349311276dc2ca8e7023f7ff7a3d5ec8b5", source="article"
        ),
        no_imaging_without_complaints.source,
    ),
    problem=Text(
        "Volgens het artikel wordt bij controle na kanker soms een botscan gemaakt zonder klachten; de richtlijn wil "
        "beelden van de wervelkolom alleen bij klachten of om systeemtherapie te volgen. De richtlijn gaat daarbij "
        "over "
        "wie al wervelmetastasen heeft, het artikel over ieder na kanker.",
        "By the article a bone scan is sometimes made in follow-up after cancer without complaints; the guideline "
        "wants "
        "images of the spine only with complaints or to follow systemic therapy. The guideline speaks of those with "
        "vertebral metastases, the article of everyone after cancer.",
    ),
    we_do=Text(
        "De richtlijn beslist voor de wervelkolom. ART-14 laat de controlescan weg en zegt wanneer beelden nodig zijn.",
        "The guideline decides for the spine. ART-14 leaves out the follow-up scan and says when images are needed.",
    ),
    proposal=Text(
        "Aan de werkgroep: zeg of de aanbeveling ook geldt voor wie bekende botmetastasen buiten de wervels heeft.",
        "To the working group: say whether the recommendation also holds for those with known bone metastases outside "
        "the spine.",
    ),
    touches=(imaging_indicated, no_imaging_without_complaints),
    shown_by=concludes(imaging_indicated, False),
)

bone_scan_of_everyone = Conflict(
    id="GAP-ARTICLE-10",
    kind="contradiction",
    sources=(
        Place(
            "article", 6557, 134, "5fe28cfdf9ec4ce971594d92d83d878f2a531cff461c5147c7da0cabb187240a", source="article"
        ),
        Place(
            "article", 6692, 70, "7afe8cdf66252095abc73e3369492e5b921892068178c0099012bea3e0c0d44e", source="article"
        ),
        no_bone_scan_in_myeloma.source,
    ),
    problem=Text(
        "Het artikel noemt de botscan zonder uitzondering, en vaak eerder positief dan de röntgenfoto. Volgens de "
        "richtlijn mist hij zuiver lytische laesies, die soms wel op de foto staan. Bij myeloom hoort hij niet te "
        "worden aangevraagd.",
        "The article names the bone scan without exception, and often positive before the X-ray. By the guideline it "
        "misses purely lytic lesions, which sometimes do show on the X-ray. In myeloma it is not to be asked for.",
    ),
    we_do=Text(
        "De richtlijn beslist: geen botscan bij myeloom. ART-14 noemt wat de scan mist.",
        "The guideline decides: no bone scan in myeloma. ART-14 names what the scan misses.",
    ),
    proposal=Text(
        "Aan de schrijver: vermeld dat de botscan lytische metastasen en de ziekte van Kahler kan missen.",
        "To the writer: mention that the bone scan can miss lytic metastases and multiple myeloma.",
    ),
    touches=(bone_scan_useful, no_bone_scan_in_myeloma),
    shown_by=concludes(bone_scan_useful, False),
)

pet_seldom = Conflict(
    id="GAP-ARTICLE-11",
    kind="contradiction",
    sources=(
        Place(
            "article", 7720, 176, "45b8beb8f9d43de2d79e8ec528f567ac49b8de00cf069858557a87dae3196edc", source="article"
        ),
        ct_of_thorax_abdomen_pelvis.source,
        ct_for_surgical_candidate.source,
    ),
    problem=Text(
        "Volgens het artikel wordt PET zelden gebruikt; de richtlijn vraagt bij onbekende origine met spoed een CT of "
        "PET-CT, en bij een kandidaat voor chirurgie een recente (PET-)CT.",
        "By the article PET is rarely used; the guideline requires an urgent CT or PET-CT in unknown origin, and a "
        "recent "
        "(PET-)CT in a surgical candidate.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-17 laat 'zelden' weg en noemt beide redenen.",
        "The guideline decides. ART-17 leaves out 'rarely' and names both reasons.",
    ),
    proposal=Text(
        "Aan de schrijver: vervang 'zelden' door de twee redenen van de richtlijn.",
        "To the writer: replace 'rarely' by the guideline's two reasons.",
    ),
    touches=(ct_thorax_abdomen_needed, ct_of_thorax_abdomen_pelvis, ct_for_surgical_candidate),
    shown_by=concludes(ct_thorax_abdomen_needed, True),
)

biopsy_may_or_must = Conflict(
    id="GAP-ARTICLE-12",
    kind="contradiction",
    sources=(
        Place(
            "article", 8073, 174, "c7322892b0ac2eb2ea0b23f9f1113da8e987bd67ddee81838c9ea10943dede64", source="article"
        ),
        biopsy_within_a_week.source,
        biopsy_within_a_day.source,
    ),
    problem=Text(
        "Bij onbekende primaire tumor kan volgens het artikel een biopsie worden gedaan; volgens de richtlijn is "
        "weefsel "
        "nodig voordat de behandeling begint, binnen een week of een dag.",
        "With an unknown primary the article says that a biopsy can be done; the guideline needs tissue before "
        "treatment "
        "begins, within a week or a day.",
    ),
    we_do=Text(
        "De richtlijn beslist, met haar termijnen. ART-18 zegt wanneer de biopsie nodig is en hoe snel.",
        "The guideline decides, with its terms. ART-18 says when the biopsy is needed and how soon.",
    ),
    proposal=Text(
        "Aan de schrijver: schrijf 'is nodig' in plaats van 'kan' als de eerste kanker onbekend is.",
        "To the writer: write 'is needed' instead of 'can' where the first cancer is unknown.",
    ),
    touches=(biopsy_deadline, biopsy_within_a_week, biopsy_within_a_day),
    shown_by=concludes(biopsy_deadline, 24, 168),
)

search_for_the_primary = Conflict(
    id="GAP-ARTICLE-13",
    kind="contradiction",
    sources=(
        Place(
            "article", 8511, 372, "71ae7841b1d2510cea547c2d866ed54527bf54c4180e147c361d20ed2a4b67cc", source="article"
        ),
        ct_of_thorax_abdomen_pelvis.source,
        Place("unknown_origin", 31940, 262, "e0d915fbfe558465c22382c403bc68c7e6c71a3fe9e59011eebfe667a89aa075"),
    ),
    problem=Text(
        "Het artikel zoekt de primaire tumor met mammografie, beeld van de longen en echografie van de prostaat: drie "
        "kankers. De richtlijn begint met spoed met (PET-)CT en weefsel, en noemt acht aandoeningen, waarvan infectie, "
        "lymfoom, myeloom, testis- en schildkliercarcinoom in het artikel geen onderzoek krijgen.",
        "The article searches the primary with a mammogram, imaging of the lungs and ultrasound of the prostate: three "
        "cancers. The guideline begins urgently with (PET-)CT and tissue, and names eight conditions, of which "
        "infection, "
        "lymphoma, myeloma, testicular and thyroid cancer get no test in the article.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-19 noemt eerst (PET-)CT en weefsel, en de drie onderzoeken als wat nog kan helpen.",
        "The guideline decides. ART-19 first names (PET-)CT and tissue, and the three tests as what can help besides.",
    ),
    proposal=Text(
        "Aan de werkgroep: zeg welk gericht onderzoek na (PET-)CT volgt, of verwijs naar Primaire tumor onbekend.",
        "To the working group: say which test follows after (PET-)CT, or refer to the guideline on unknown primary.",
    ),
    touches=(ct_of_thorax_abdomen_pelvis,),
    shown_by=unknown_origin,
)

differential_diagnosis = Conflict(
    id="GAP-ARTICLE-14",
    kind="contradiction",
    sources=(
        Place(
            "article", 8909, 421, "26d8f8d317235c3419d4ea3652dfc5abbe5a1f6613b70610657ba6cf45fb0642", source="article"
        ),
        other_causes_of_pain.source,
        other_causes_of_deficit.source,
    ),
    problem=Text(
        "De vijf ziekten van het artikel en de lijsten van de richtlijn hebben alleen infectie en een primaire "
        "bottumor gemeen. De osteoporotische fractuur en de hernia ontbreken in het artikel. Het artikel gaat over "
        "alle botten bij een onbekende tumor, de richtlijn over de rug bij een bekende.",
        "The article's five diseases and the guideline's lists share only infection and a primary bone tumour. The "
        "osteoporotic fracture and the disc hernia are missing in the article. The article is about all bones in an "
        "unknown tumour, the guideline about the back in a known one.",
    ),
    we_do=Text(
        "De lijsten van de richtlijn gelden. ART-20 toont de vijf ziekten en zegt dat rugpijn meestal iets gewoons is.",
        "The guideline's lists hold. ART-20 shows the five diseases and says that back pain is mostly something "
        "ordinary.",
    ),
    proposal=Text(
        "Aan de schrijver: noem de ingezakte wervel door botontkalking en de hernia.",
        "To the writer: name the vertebra collapsed by osteoporosis and the disc hernia.",
    ),
)

# --- Treatment ---

who_makes_the_plan = Conflict(
    id="GAP-ARTICLE-15",
    kind="contradiction",
    sources=(
        Place(
            "article", 9363, 320, "8f04ceb4a2aae7c5b040d4a5b2124c15ac7806be44d1c95582b326a7c13d78bb", source="article"
        ),
        ad_hoc_meeting.source,
        weekly_meeting.source,
    ),
    problem=Text(
        "Volgens het artikel maakt de behandelend arts het plan, meestal een combinatie van onder meer bestraling en "
        "chemotherapie; volgens de richtlijn beslist een MDO, en is bestraling de eerste keus.",
        "By the article the treating physician makes the plan, mostly a combination of among others radiotherapy and "
        "chemotherapy; by the guideline an MDO decides, and radiotherapy is the first choice.",
    ),
    we_do=Text(
        "De richtlijn beslist: MDO, ad hoc of wekelijks. ART-21 zegt dat artsen overleggen en dat de patiënt "
        "meebeslist.",
        "The guideline decides: MDO, ad hoc or weekly. ART-21 says that doctors confer and that the patient decides "
        "too.",
    ),
    proposal=Text(
        "Aan de schrijver: schrijf dat het behandelteam het plan maakt, samen met de patiënt.",
        "To the writer: write that the treatment team makes the plan, together with the patient.",
    ),
    touches=(mdo_urgency, ad_hoc_meeting, weekly_meeting),
)

corticosteroids_are_missing = Conflict(
    id="GAP-ARTICLE-16",
    kind="gap",
    sources=(
        Place(
            "article", 9572, 111, "898c279707203227a7623eee14b71d859f737c7eda5449bceca1985085fcae9b", source="article"
        ),
        start_dexamethasone.source,
        Place("appendices", 248766, 532, "ac22dcea3c385e4a524d9848bdd2efceeeffdf233be84bc190e5d9f5c655bdc6"),
    ),
    problem=Text(
        "Het artikel noemt onder de behandelingen geen corticosteroïden; de richtlijn geeft dexamethason direct bij "
        "symptomatische compressie, en legt het in bijlage 3 aan patiënten uit.",
        "Among the treatments the article names no corticosteroids; the guideline gives dexamethasone at once in "
        "symptomatic compression, and explains it to patients in appendix 3.",
    ),
    we_do=Text(
        "De richtlijn beslist. Uit het artikel komt geen uitleg over corticosteroïden; die staat bij bijlage 3.",
        "The guideline decides. The article yields no explanation of corticosteroids; that stands with appendix 3.",
    ),
    proposal=Text(
        "Aan de schrijver: noem dexamethason bij druk op het ruggenmerg.",
        "To the writer: name dexamethasone in pressure on the spinal cord.",
    ),
    touches=(dexamethasone, start_dexamethasone),
    shown_by=concludes(dexamethasone, "start"),
)

radiotherapy_and_fractures = Conflict(
    id="GAP-ARTICLE-17",
    kind="contradiction",
    sources=(
        Place(
            "article", 10110, 61, "1f5891613dc541d17a5afe001af5b2cd3c88a3c000cd052a51d27dd244716e40", source="article"
        ),
        Place("patient_selection", 52225, 258, "d89e48e6f1c666647ed5415ef42fcb4580cc9fc8d09ddd2167330f4ba9178a3e"),
        Place("radiotherapy", 104576, 233, "d6c669459f2bb1a10fd5b2f4009925df98ca632c5e16d1d8d84d53f7ecc29430"),
        surgery_for_instability.source,
    ),
    problem=Text(
        "Volgens het artikel dient bestraling ook om breuken te voorkomen of te genezen. De richtlijn vindt "
        "onvoldoende "
        "onderzocht of het bot weer stabiel wordt, geeft 8 Gy bij pijn zonder dreigende of actuele fractuur, en kiest "
        "bij instabiliteit voor chirurgie.",
        "By the article radiotherapy also serves to prevent or heal fractures. The guideline finds it insufficiently "
        "studied whether the bone becomes stable again, gives 8 Gy for pain without a threatening or actual fracture, "
        "and chooses surgery in instability.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-22 laat het voorkomen en genezen van breuken weg en zegt wat niet bekend is.",
        "The guideline decides. ART-22 leaves out the preventing and healing of fractures and says what is not known.",
    ),
    proposal=Text(
        "Aan de schrijver: schrijf dat een (bijna) gebroken bot eerst door een chirurg wordt beoordeeld.",
        "To the writer: write that a broken or nearly broken bone is first judged by a surgeon.",
    ),
)

number_of_sessions = Conflict(
    id="GAP-ARTICLE-18",
    kind="contradiction",
    sources=(
        Place(
            "article", 10339, 154, "3244041c5ef429660331c90c86018093e84cb0fb38c6210db88ed90ea6ee6d9f", source="article"
        ),
        single_fraction_for_pain.source,
    ),
    problem=Text(
        "Volgens het artikel hangt de duur van de bestraling af van het doel, het aantal botten en meer. "
        "Volgens de richtlijn is bij pijn één fractie van 8 Gy de standaard, ongeacht levensverwachting, "
        "conditie of tumor. Meer fracties noemt zij bij uitval, bij 1-3 botmetastasen, na een operatie en bij "
        "forse osteolyse.",
        "By the article the length of radiotherapy depends on the aim, the number of bones and more. By the "
        "guideline one fraction of 8 Gy is the standard for pain, whatever the life expectancy, condition or "
        "tumour. It names more fractions for a deficit, for 1-3 bone metastases, after surgery and in extensive "
        "osteolysis.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-22-HOW zegt dat tegen pijn één bestraling meestal genoeg is, en waar meer van "
        "afhangt.",
        "The guideline decides. ART-22-HOW says that against pain one session is mostly enough, and what more depends "
        "on.",
    ),
    proposal=Text(
        "Aan de schrijver: noem de eenmalige bestraling als gewone behandeling van pijn.",
        "To the writer: name the single session as the ordinary treatment of pain.",
    ),
    touches=(schedule, single_fraction_for_pain),
    shown_by=all_of(concludes(schedule, "single_8_gy"), not_(deficit)),
)

radionuclides_for_pain_in_many_bones = Conflict(
    id="GAP-ARTICLE-19",
    kind="contradiction",
    sources=(
        Place(
            "article", 10495, 168, "127c0eb4c9301c6b0f38644c8a702664613f792db7d71ce81f6812dc875fa52d", source="article"
        ),
        Place(
            "article", 10887, 141, "f0921bbe43468b8a68aa53e9b5966eb5e0afab11a94421cb1febec1716b25bc3", source="article"
        ),
        radionuclide_for_pain.source,
        Place("radionuclides", 138387, 208, "c9be36ff6d7e273dbe2aedf8fa533906e2e4fc0a34169da26915551f0e90d4f7"),
    ),
    problem=Text(
        "Voor het artikel volstaat pijn in veel botten; de richtlijn vraagt daarnaast een positieve botscan, "
        "ongevoeligheid voor systeemtherapie en dat bestraling geen goede optie is. Het artikel noemt twee isotopen en "
        "meestal één gift, de richtlijn vier isotopen en geen aantal giften.",
        "For the article pain in many bones suffices; the guideline requires a positive bone scan, insensitivity to "
        "systemic "
        "therapy and that radiotherapy be no good option as well. The article names two isotopes and mostly one dose, "
        "the guideline four isotopes and no number of doses.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-23 noemt haar voorwaarden; twee isotopen blijven voorbeelden.",
        "The guideline decides. ART-23 names its conditions; two isotopes remain as examples.",
    ),
    proposal=Text(
        "Aan de werkgroep: zeg welk isotoop bij welke tumor, en hoe vaak.",
        "To the working group: say which isotope in which tumour, and how often.",
    ),
    touches=(radionuclide_option, radionuclide_for_pain),
    shown_by=all_of(
        confirmed,
        is_true(symptoms.spinal_pain),
        is_true(tumour.diffuse_skeletal_metastases),
        concludes(radionuclide_option, False),
    ),
)

bisphosphonates_as_a_standard = Conflict(
    id="GAP-ARTICLE-20",
    kind="contradiction",
    sources=(
        Place(
            "article", 11123, 65, "f9394690eebf7edf4f733bae321c5a5c581635cd0a8640f6b41bb6b41f4c4fcc", source="article"
        ),
        prevent_skeletal_morbidity.source,
    ),
    problem=Text(
        "Het artikel noemt bisfosfonaten de standaard bij botmetastasen; volgens de richtlijn kunnen zij worden "
        "gebruikt.",
        "The article calls bisphosphonates the standard in bone metastases; by the guideline they can be used.",
    ),
    we_do=Text(
        "De richtlijn beslist: een mogelijkheid, geen standaard. ART-24-WORK zegt dat de arts ze kan voorschrijven.",
        "The guideline decides: an option, no standard. ART-24-WORK says that the doctor can prescribe them.",
    ),
    proposal=Text(
        "Aan de werkgroep: zeg bij welke tumoren preventie de regel is en vanaf welk moment.",
        "To the working group: say in which tumours prevention is the rule and from which moment.",
    ),
    touches=(prevention_option, prevent_skeletal_morbidity),
    shown_by=concludes(prevention_option, True),
)

intervals_of_bone_agents = Conflict(
    id="GAP-ARTICLE-21",
    kind="gap",
    sources=(
        Place(
            "article", 11189, 296, "3ffe19d79a0cad114b41e6a9ce935b1f2f4ab0f6db0c6fdf39b7ec84d02f56e1", source="article"
        ),
        Place(
            "article", 11730, 90, "e379d5fca6555d2431bc8f5bc8e9592524ef214858148c25de9dd22eb0dd3f19", source="article"
        ),
        prevent_skeletal_morbidity.source,
        Place("bone_agents", 168511, 213, "c3e03e6b12e18a99d34836460105ed3c140590f6316c8bc1b3b29be3cbb8b79a"),
    ),
    problem=Text(
        "Het artikel geeft intervallen (bisfosfonaat maandelijks, per drie maanden, vaker, of dagelijks als tablet; "
        "denosumab elke vier weken) zonder middel of dosis te noemen. De richtlijn geeft geen enkel interval en "
        "verwijst "
        "naar de richtlijnen per tumor.",
        "The article gives intervals (a bisphosphonate monthly, every three months, more often, or daily as a tablet; "
        "denosumab every four weeks) without naming a drug or dose. The guideline gives no interval at all and refers "
        "to the guidelines by tumour.",
    ),
    we_do=Text(
        "Geen interval en geen dosis in enige regel. ART-24 en ART-25 tonen de intervallen als uitleg, met de "
        "opmerking "
        "dat de arts bepaalt.",
        "No interval and no dose in any rule. ART-24 and ART-25 show the intervals as an explanation, with the remark "
        "that the doctor decides.",
    ),
    proposal=Text(
        "Aan de werkgroep: neem middel, dosis, interval en duur over uit de richtlijnen per tumor.",
        "To the working group: take over drug, dose, interval and duration from the guidelines by tumour.",
    ),
    touches=(prevent_skeletal_morbidity,),
)

denosumab_dose_and_safety = Conflict(
    id="AMB-69",
    kind="gap",
    sources=(
        Place(
            "article", 11498, 536, "bbd6b82c0b0b964bb5e5936da08d0e0f5613c192a908d44a14c2dfe13694d7f1", source="article"
        ),
        Place("bone_agents", 167963, 273, "ebcd54ea86d59d2bfeb046f4e2fc53fc363327a7c4db630b21acccaedc0b6ab0"),
    ),
    problem=Text(
        "Het artikel noemt van denosumab geen dosis, en niet de twee bekendste risico's: te weinig calcium en "
        "osteonecrose van de kaak. Het noemt botontkalking en botmetastasen in één adem, hoewel dat twee producten "
        "zijn. "
        "De richtlijn noemt dosis noch bijwerkingen.",
        "Of denosumab the article names no dose, nor the two best known risks: too little calcium and osteonecrosis of "
        "the jaw. It names osteoporosis and bone metastases in one breath, though these are two products. The "
        "guideline "
        "names neither dose nor side effects.",
    ),
    we_do=Text(
        "Geen dosis uit het artikel. ART-26 toont de genoemde bijwerkingen als onvolledig en laat de patiënt naar "
        "calcium "
        "en kaak vragen; dat voegen wij toe en duiden wij zo aan.",
        "No dose from the article. ART-26 shows the side effects as incomplete and has the patient ask about calcium "
        "and "
        "jaw; that is our addition, and marked so.",
    ),
    proposal=Text(
        "Aan de werkgroep: noem dosis, calcium en vitamine D, en controle van het gebit vóór de eerste gift.",
        "To the working group: name the dose, calcium and vitamin D, and a check of the teeth before the first dose.",
    ),
    touches=(prevention_option, prevent_skeletal_morbidity),
)

painkillers_and_the_pain_team = Conflict(
    id="GAP-ARTICLE-22",
    kind="gap",
    sources=(
        Place(
            "article", 12050, 262, "93515b7797a30812555b1d127f859d8bfe504ae93861b808d2a2aa79bc3c23e6", source="article"
        ),
        start_analgesia.source,
        involve_the_pain_team.source,
    ),
    problem=Text(
        "Het artikel noemt pijnstillers als aanvulling zolang andere behandelingen nog niet werken; voor de richtlijn "
        "zijn zij de eerste stap, soms afdoende, met een pijnteam en uitleg over pijn.",
        "The article names painkillers as an addition as long as other treatments do not work yet; for the guideline "
        "they are the first step, sometimes enough, with a pain team and education on pain.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-27 noemt de eerste stap en het pijnteam.",
        "The guideline decides. ART-27 names the first step and the pain team.",
    ),
    proposal=Text(
        "Aan de schrijver: noem het pijnteam en het bijhouden van een pijncijfer.",
        "To the writer: name the pain team and the keeping of a pain score.",
    ),
    touches=(start_analgesia, involve_the_pain_team),
)

chemotherapy_and_deficit = Conflict(
    id="GAP-ARTICLE-23",
    kind="contradiction",
    sources=(
        Place(
            "article", 12329, 272, "4c90c62c304dc1d49262f322e6a069a42f45355a6dddd8bfe753f52b35c61215", source="article"
        ),
        systemic_therapy_seldom_comes_first.source,
        Place("appendices", 250567, 127, "7a63067d14f41b47dac113aada0939df0a86785496f923b7b6b3fafbd2c05879"),
    ),
    problem=Text(
        "Voor het artikel is chemotherapie een keuze zodra er meer metastasen zijn en de kanker waarschijnlijk "
        "reageert. Volgens de richtlijn is zij bij uitval door MESCC zelden eerste keus; bijlage 3 zegt dat het "
        "effect dan vaak te lang op zich laat wachten.",
        "For the article chemotherapy is an option as soon as there are more metastases and the cancer will "
        "probably respond. By the guideline it is seldom the first choice in a deficit due to MESCC; appendix 3 "
        "says that the effect then often takes too long.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-28 zegt dat bij druk op het ruggenmerg bestraling of een operatie meestal "
        "voorgaat, en "
        "bij welke kankers niet.",
        "The guideline decides. ART-28 says that with pressure on the cord radiotherapy or an operation mostly goes "
        "first, and in which cancers not.",
    ),
    proposal=Text(
        "Aan de schrijver: voeg de uitzondering bij druk op het ruggenmerg toe.",
        "To the writer: add the exception in pressure on the spinal cord.",
    ),
    touches=(first_choice_option, systemic_therapy_seldom_comes_first),
    shown_by=all_of(deficit_by_mescc, sensitive, concludes(first_choice_option, False)),
)

hormone_therapy_and_survival = Conflict(
    id="GAP-ARTICLE-24",
    kind="gap",
    sources=(
        Place(
            "article", 13209, 140, "fd75ff6be8d9d963792b3059798e6a7990ec2fa040ebc988498ea36d4bd96de9", source="article"
        ),
        Place("systemic_therapy", 127413, 185, "862a9b71d5e019ce6c737aeda1f2869e45159a8e6e0ecb0ea167ab29de4f15d4"),
        Place("palliative_care", 140425, 197, "5681c97a1116a006776767955c6919ccf5d3d0f62c98e6c12ebee53f5ba93384"),
    ),
    problem=Text(
        "Volgens het artikel kan hormoontherapie het leven verlengen. De richtlijn spreekt van antihormonale "
        "therapie en doet over pijn en kwaliteit van leven geen uitspraak, en over overleving evenmin. Zij noemt "
        "alleen dat sommige hormoongevoelige tumoren jaren overleving kennen.",
        "By the article hormone therapy can prolong life. The guideline speaks of antihormonal therapy and makes no "
        "statement on pain and quality of life, nor on survival. It only names that some hormone-sensitive tumours "
        "have years of survival.",
    ),
    we_do=Text(
        "Geen regel over overleving. ART-29-LIFE geeft het artikel weer en verwijst naar de arts.",
        "No rule on survival. ART-29-LIFE gives the article and refers to the doctor.",
    ),
    proposal=Text(
        "Aan de werkgroep: gebruik één woord, en zeg wat antihormonale therapie voor de overleving betekent.",
        "To the working group: use one word, and say what antihormonal therapy means for survival.",
    ),
)

who_gets_an_operation = Conflict(
    id="GAP-ARTICLE-25",
    kind="contradiction",
    sources=(
        Place(
            "article", 13749, 196, "73511d603eb9beea15e2f26f5da85282cf47405a3f71bd47c317a24d1fd3ed4b", source="article"
        ),
        surgery_for_instability.source,
        conditions_met.source[0],
        treat_asymptomatic.source,
        Place("appendices", 250705, 151, "9646a3e1e7b84d48bfc936afc94d8c41af14d06abf267b46e597dd8ce839fd27"),
    ),
    problem=Text(
        "Volgens het artikel kan een operatie compressie van het ruggenmerg voorkomen of behandelen, en is een goede "
        "algemene gezondheid nodig. De richtlijn kent drie indicaties en zeven voorwaarden. Zonder klachten "
        "behandelt zij alleen compressie die al zichtbaar is, en bijlage 3 noemt een operatie een uitzondering.",
        "By the article an operation can prevent or treat compression of the cord, and needs good general health. "
        "The guideline knows three indications and seven conditions. Without complaints it only treats compression "
        "that is already visible, and appendix 3 calls an operation an exception.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-30 zegt dat een operatie aan de wervels maar soms de beste keuze is, en wanneer.",
        "The guideline decides. ART-30 says that an operation on the vertebrae is only sometimes the best choice, and "
        "when.",
    ),
    proposal=Text(
        "Aan de schrijver: noem instabiliteit en verergering tijdens bestraling als redenen.",
        "To the writer: name instability and decline during radiotherapy as reasons.",
    ),
    touches=(conditions_met, surgery_for_instability),
    shown_by=all_of(mescc, concludes(conditions_met, False)),
)

vertebroplasty_for_every_weak_vertebra = Conflict(
    id="GAP-ARTICLE-26",
    kind="contradiction",
    sources=(
        Place(
            "article", 13965, 292, "982ed3b658e46a6bf37bf3c8275319090ee38afa66f00beb53c568eacbb1268c", source="article"
        ),
        cement_after_radiotherapy.source,
        no_cement_when_contraindicated.source,
    ),
    problem=Text(
        "Voor het artikel komt elke pijnlijke, gebroken of verzwakte wervel in aanmerking. De richtlijn wacht tot "
        "bestraling tekortschiet of de pijn van instabiliteit komt. Zij vraagt dat chirurgie geen optie is, en noemt "
        "contra-indicaties.",
        "For the article every painful, broken or weakened vertebra qualifies. The guideline waits until "
        "radiotherapy falls short or the pain comes from instability. It asks that surgery be no option, and names "
        "contraindications.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-31 legt de ingreep uit en zegt voor wie hij past.",
        "The guideline decides. ART-31 explains the procedure and says for whom it fits.",
    ),
    proposal=Text(
        "Aan de schrijver: schrijf dat vertebroplastiek volgt als bestraling niet genoeg helpt.",
        "To the writer: write that vertebroplasty follows where radiotherapy does not help enough.",
    ),
    touches=(vertebroplasty_option, cement_after_radiotherapy),
    shown_by=all_of(confirmed, is_true(symptoms.spinal_pain), concludes(vertebroplasty_option, False)),
)

bone_cancer_in_two_senses = Conflict(
    id="GAP-ARTICLE-27",
    kind="contradiction",
    sources=(
        Place(
            "article", 413, 119, "e4418f56949d259bd6c544fc8fa086ed1a19cb50ba2f0dfdaea13bf377b16451", source="article"
        ),
        Place(
            "article", 13965, 128, "8f036ce28fa1ddb3d49095a6ef46744a7857d92a5e734f38ecb5faacccd9349c", source="article"
        ),
    ),
    problem=Text(
        "Het artikel leert eerst dat een botmetastase geen botkanker is, en spreekt bij vertebroplastiek toch van "
        "wervels die door botkanker zijn aangetast. De richtlijn gebruikt het woord niet.",
        "The article first teaches that a bone metastasis is no bone cancer, and yet speaks of vertebrae affected by "
        "bone cancer in vertebroplasty. The guideline does not use the word.",
    ),
    we_do=Text("Wij lezen 'botmetastase' (ART-31).", "We read 'bone metastasis' (ART-31)."),
    proposal=Text(
        "Aan de schrijver: schrijf bij vertebroplastiek 'botmetastasen'.",
        "To the writer: write 'bone metastases' in vertebroplasty.",
    ),
)

# --- How long ---

number_of_tumours_and_survival = Conflict(
    id="GAP-ARTICLE-28",
    kind="contradiction",
    sources=(
        Place(
            "article", 14704, 195, "264231c51c19a5bf56e90953ae35e2ee589fe661b168db1f945f8df1b089d3d8", source="article"
        ),
        Place("survival", 70691, 246, "01a259e185e124b0815c61d16adccfb029826e4241ffe106a029395ecfaae350"),
    ),
    problem=Text(
        "Het artikel noemt het aantal tumoren in de botten als factor voor de overleving, naast gezondheid en "
        "behandeling. Volgens de richtlijn tellen vooral de primaire tumor en de functionele status, en het aantal "
        "metastasen in de wervels overwegend niet. Viscerale metastasen ontbreken in het artikel.",
        "The article names the number of tumours in the bones as a factor for survival, beside health and treatment. "
        "By the guideline the primary tumour and the functional status count above all, and the number of metastases "
        "in the vertebrae mostly not. Visceral metastases are missing in the article.",
    ),
    we_do=Text(
        "De modellen rekenen zoals zij zijn gepubliceerd. ART-32-DEPENDS volgt de richtlijn en zegt dat het aantal "
        "weinig "
        "zegt.",
        "The models calculate as published. ART-32-DEPENDS follows the guideline and says that the number says little.",
    ),
    proposal=Text(
        "Aan de schrijver: vervang het aantal tumoren door hoe goed iemand nog functioneert en uitzaaiingen in "
        "organen.",
        "To the writer: replace the number of tumours by how well someone still functions and metastases in organs.",
    ),
)

years_or_months = Conflict(
    id="GAP-ARTICLE-29",
    kind="contradiction",
    sources=(
        Place(
            "article", 14900, 208, "a423fda8bd1248b4e9d82b680f2a9e11a3d08373dc96c845a500353ea2bb5647", source="article"
        ),
        Place("follow_up", 202339, 253, "d3f1a71ce2577acdf8610cea58bb267151232de3b3d2ed1bc07f4db9d3cc9f1d"),
        Place("palliative_care", 140342, 280, "0d3b23ce02223a7ddcfbe6994c5dfd67588f3e85a58ede6bf9d8770ebe9e78f0"),
    ),
    problem=Text(
        "Volgens het artikel gaat het bij prostaat- en borstkanker vaak om jaren. Volgens de richtlijn is de mediaan "
        "bij pijnlijke wervelmetastasen 6-7 maanden, en leeft een klein deel tot enkele jaren. Zij noemt jaren bij "
        "myeloom en bij hormoongevoelige kanker uitsluitend in het bot. Het artikel gaat over alle botmetastasen.",
        "By the article prostate and breast cancer often mean years. By the guideline the median in painful "
        "vertebral metastases is 6-7 months, and a small part lives up to some years. It names years in myeloma and "
        "in hormone-sensitive cancer in bone alone. The article is about all bone metastases.",
    ),
    we_do=Text(
        "De richtlijn beslist; overleving volgt uit een model of het oordeel van de arts. ART-32 geeft beide "
        "weer, in woorden, met de aanwijzing het alleen te tonen aan wie het wil weten.",
        "The guideline decides; survival follows from a model or the physician's judgement. ART-32 gives both, "
        "in words, with the instruction to show it only to those who want to know.",
    ),
    proposal=Text(
        "Aan de werkgroep: geef in bijlage 3 een zin over de levensverwachting, voor wie daarnaar vraagt.",
        "To the working group: give a sentence on life expectancy in appendix 3, for those who ask.",
    ),
    touches=(open_the_conversation,),
)

estimate_by_the_doctor = Conflict(
    id="GAP-ARTICLE-30",
    kind="contradiction",
    sources=(
        Place(
            "article", 15415, 300, "f5b999dd66daafc3a708dede31307b0ca8980d546b18679b90f4402f1427ef4f", source="article"
        ),
        Place("survival", 69509, 150, "e42b1aa6a2e8595502da5f2076fd0e46351a2c7b85935dfa6e0c7911314f47ca"),
        use_one_of_three_models.source,
    ),
    problem=Text(
        "Volgens het artikel kan de arts op grond van wat hij weet een prognose geven, met voorbehoud; volgens de "
        "richtlijn schatten clinici onnauwkeurig en helpt een van drie modellen.",
        "By the article the doctor can give a prognosis from what is known, with reserve; by the guideline clinicians "
        "estimate inaccurately and one of three models helps.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-32-DOCTOR noemt het rekenmodel en houdt de onzekerheid.",
        "The guideline decides. ART-32-DOCTOR names the model and keeps the uncertainty.",
    ),
    proposal=Text(
        "Aan de schrijver: noem dat de arts een rekenmodel kan gebruiken.",
        "To the writer: name that the doctor can use a model.",
    ),
    touches=(use_one_of_three_models,),
)

care_beside_treatment = Conflict(
    id="GAP-ARTICLE-31",
    kind="gap",
    sources=(
        Place(
            "article", 14306, 304, "b90e6a2c397fb4fd95a42c533b1b6610b5ff3f4de8be604add56cb3eca6c6c68", source="article"
        ),
        screen_after_diagnosis.source,
        involve_rehabilitation_physician.source,
        open_the_conversation.source,
    ),
    problem=Text(
        "Het artikel noemt de vragen en het verdriet, maar geen hulp daarbij; revalidatie en palliatieve zorg "
        "ontbreken. "
        "De richtlijn heeft er hoofdstukken over.",
        "The article names the questions and the grief, but no help with them; rehabilitation and palliative care are "
        "missing. The guideline has chapters on them.",
    ),
    we_do=Text(
        "De richtlijn beslist. ART-32-NEWS voegt toe met wie de patiënt kan praten.",
        "The guideline decides. ART-32-NEWS adds with whom the patient can talk.",
    ),
    proposal=Text(
        "Aan de schrijver: noem de verpleegkundige, de huisarts, revalidatie en palliatieve zorg.",
        "To the writer: name the nurse, the general practitioner, rehabilitation and palliative care.",
    ),
)

names_of_hospitals = Conflict(
    id="GAP-ARTICLE-32",
    kind="contradiction",
    sources=(
        Place(
            "article", 18463, 225, "98d58fad049a5f891d03ad33c30b1c1d3c9f72a78f9e87cd14affdd088210d21", source="article"
        ),
        experienced_hospital.source,
    ),
    problem=Text(
        "Op de vraag naar de beste specialist noemt de schrijver twee ziekenhuizen, zonder maatstaf; de richtlijn "
        "noemt "
        "er geen en stelt een volumenorm voor chirurgie.",
        "Asked for the best specialist the writer names two hospitals, without a criterion; the guideline names none "
        "and "
        "sets a volume norm for surgery.",
    ),
    we_do=Text(
        "Wij geven geen namen door. ART-33-READER zegt dat de arts verwijst.",
        "We pass on no names. ART-33-READER says that the doctor refers.",
    ),
    proposal=Text(
        "Aan de werkgroep: verwijs patiënten naar een openbare lijst van centra die aan de norm voldoen.",
        "To the working group: refer patients to a public list of centres that meet the norm.",
    ),
    touches=(experienced_hospital,),
)

CONFLICTS: tuple[Conflict, ...] = (
    list_of_cancers_is_missing,
    myeloma_and_lymphoma,
    how_widely_it_has_spread,
    lytic_or_blastic_by_tumour,
    pain_that_comes_and_goes,
    complaints_of_high_calcium,
    cord_compression_without_haste,
    blood_tests,
    dose_for_value,
    order_of_imaging,
    bone_scan_without_complaints,
    bone_scan_of_everyone,
    pet_seldom,
    biopsy_may_or_must,
    search_for_the_primary,
    differential_diagnosis,
    who_makes_the_plan,
    corticosteroids_are_missing,
    radiotherapy_and_fractures,
    number_of_sessions,
    radionuclides_for_pain_in_many_bones,
    bisphosphonates_as_a_standard,
    intervals_of_bone_agents,
    denosumab_dose_and_safety,
    painkillers_and_the_pain_team,
    chemotherapy_and_deficit,
    hormone_therapy_and_survival,
    who_gets_an_operation,
    vertebroplasty_for_every_weak_vertebra,
    bone_cancer_in_two_senses,
    number_of_tumours_and_survival,
    years_or_months,
    estimate_by_the_doctor,
    care_beside_treatment,
    names_of_hospitals,
)
