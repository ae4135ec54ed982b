"""What the chapter on clinical features says beside its advice: complaints, how often, and what they point to."""

from wervelwijzer.guideline.information import leaflet
from wervelwijzer.guideline.symptoms import imaging_warranted, mescc_probability
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

how_to_read_on_the_site = Passage(
    id="DX-SYM-H01",
    section="symptoms",
    sources=(Place("symptoms", 10286, 167, "882ed3775ddc0142910b65a158a7a7d0b2f3e603b1dd4e3017792bc3d072cb1b"),),
    says=Text(
        "Aanwijzing van de website: de inhoud van Diagnostiek staat in haar onderdelen.",
        "A note of the web site: the content of Diagnostics stands in its parts.",
    ),
)

question = Passage(
    id="DX-SYM-Q01",
    section="symptoms",
    sources=(Place("symptoms", 10517, 58, "760913d6ff692598e72cb351601d872c5b43721fa0c092615a4eedaffb4bbe6d"),),
    says=Text(
        "Uitgangsvraag: hoe uiten wervelmetastasen zich klinisch?",
        "Question: how do vertebral metastases show themselves clinically?",
    ),
)

pain_comes_first = Passage(
    id="DX-SYM-01",
    section="symptoms",
    sources=(Place("symptoms", 10593, 414, "a820856dedcdcb99ef72826394f78b7e77d4ba8aa8dad6fe7e23a54c3893322a"),),
    says=Text(
        "Bij 90% begint het met pijn, lokaal of radiculair: uitstralend of als een band (Bach 1990, Helweg-Larsen "
        "2000). Waar het pijn doet, is niet altijd waar de metastase zit, onder meer door gerefereerde pijn (Cook "
        "1998, Husband 2001, Levack 2002).",
        "In 90% it begins with pain, local or radicular: radiating or like a band (Bach 1990, Helweg-Larsen 2000). "
        "Where it hurts is not always where the metastasis lies, among other things through referred pain (Cook 1998, "
        "Husband 2001, Levack 2002).",
    ),
)

seven_weeks = Passage(
    id="DX-SYM-02",
    section="symptoms",
    sources=(Place("symptoms", 11008, 282, "d3285d4f06458be87fd1bc69af0b0afa314468ae422a45c29df3068ced8a6366"),),
    says=Text(
        "Wie rugpijn of radiculaire pijn bij kanker onderzoekt, kan op de beelden MESCC vinden. Van het begin van de "
        "rugpijn tot de eerste uitval duurt het gemiddeld 7 weken, met grote verschillen (Kienstra 2000).",
        "Whoever examines back pain or radicular pain in cancer may find MESCC on the images. From the beginning of "
        "the back pain to the first deficit it takes 7 weeks on average, with a wide spread (Kienstra 2000).",
    ),
)

patient_and_general_practitioner_know = Passage(
    id="DX-SYM-O01",
    section="symptoms",
    sources=(Place("symptoms", 11469, 239, "afba480ff38bd326346772355844624592ab747a59c59cc8d99489148206215d"),),
    says=Text(
        "Niet alleen de behandelaar moet de eerste tekenen van wervelmetastasen en hun gevolgen kennen, ook de patiënt "
        "en de huisarts; daarvoor zijn de folders van bijlage 2 en 3.",
        "Not only the treating specialist must know the early signs of vertebral metastases and their consequences, "
        "but the patient and the general practitioner too; the leaflets of appendices 2 and 3 serve that.",
    ),
    computed_by=(leaflet,),
)

alarm_symptoms = Passage(
    id="DX-SYM-05",
    section="symptoms",
    sources=(Place("symptoms", 12099, 197, "e0b3328cae4f0c7df522abfa87bf9cc25ba48c5302febb0725094091228026cb"),),
    says=Text(
        "Vijf alarmsymptomen laten bij rugpijn aan wervelmetastasen denken.",
        "Five alarm symptoms make one think of vertebral metastases in back pain.",
    ),
    title=Text("Alarmsymptomen bij rugpijn", "Alarm symptoms with back pain"),
    items=(
        Text("rugpijn in de nacht", "back pain at night"),
        Text("rugpijn die toeneemt", "back pain that gets worse"),
        Text("rugpijn die lokaal en nieuw is", "back pain that is local and new"),
        Text("de wervelkolom is pijnlijk bij drukken of kloppen", "the spine is tender on pressure or percussion"),
        Text("de algemene conditie is matig", "the general condition is moderate"),
    ),
    computed_by=(imaging_warranted,),
    reading=Text(
        "Eén alarmsymptoom is genoeg. Een slechte conditie telt ook; zonder oordeel van de arts volgt de conditie de "
        "Karnofsky-score (80-100 is goed).",
        "One alarm symptom is enough. A poor condition counts too; without the clinician's judgement the condition "
        "follows the Karnofsky score (80-100 is good).",
    ),
)

further_suspicious_pain = Passage(
    id="DX-SYM-06",
    section="symptoms",
    sources=(Place("symptoms", 12300, 79, "d2fbbb129e8974df85375a6d52db8921d7ae3550157d99b9eb57a00cb76ba408"),),
    says=Text(
        "Verdacht is ook: pijn die in elke houding hevig is, en pijn die tussen de schouderbladen zit.",
        "Also suspicious: severe pain in whatever posture, and pain that sits between the shoulder blades.",
    ),
    computed_by=(imaging_warranted,),
    reading=imaging_warranted.reading,
)

malignant_pain_and_lumbago = Passage(
    id="DX-SYM-07",
    section="symptoms",
    sources=(Place("symptoms", 12381, 194, "0d9d57aa9e09afc2ad8e1015c46ff064b81318e1d5028953c4b18d30a845beac"),),
    says=Text(
        "Pijn van een maligniteit komt meestal langzaam op en wordt langzaam erger. Spit is chronisch, en wisselt "
        "juist vaak in hevigheid.",
        "Pain of a malignancy mostly comes on slowly and slowly gets worse. Lumbago is chronic, and often varies in "
        "severity.",
    ),
    computed_by=(imaging_warranted,),
    reading=Text(
        "Alleen dat de pijn toeneemt, telt mee: als alarmsymptoom.",
        "Only that the pain gets worse counts: as an alarm symptom.",
    ),
)

radiculopathy = Passage(
    id="DX-SYM-L01",
    section="symptoms",
    sources=(Place("symptoms", 12760, 468, "d207053b83c5c0e52be9f586324f6c8dc8dc8feb116eb7f2dcddc4901f0784e7"),),
    says=Text(
        "Drukt een SEM op een zenuwwortel, dan geeft dat pijn of uitval: radiculopathie. Zijn pijn en uitval er "
        "allebei, "
        "dan heet het een radiculair syndroom. Pijn en gevoelsstoornis volgen het dermatoom van die wortel (figuur 1); "
        "krachtverlies blijft binnen haar myotoom (figuur 2).",
        "A SEM that presses on a root causes pain or deficit: radiculopathy. With pain and deficit both it is called a "
        "radicular syndrome. Pain and disturbed sensation follow the dermatome of that root (figure 1); loss of power "
        "stays within its myotome (figure 2).",
    ),
)

bilateral_radicular_syndrome = Passage(
    id="DEF-13",
    section="symptoms",
    sources=(Place("symptoms", 13229, 303, "7d60c7fc97395d7e3962d941231cfe5bc09230cb6ab58b84a225bf0db1fcaeb2"),),
    says=Text(
        "Pijn, uitval of beide links en rechts in hetzelfde dermatoom (en myotoom), en lager geen uitval. Compressie "
        "van myelum of cauda geeft juist wel uitval onder het aangedane niveau.",
        "Pain, deficit or both in the same dermatome (and myotome) left and right, and no deficit further down. "
        "Compression of cord or cauda, by contrast, does cause a deficit below the affected level.",
    ),
    title=Text("dubbelzijdig radiculair syndroom", "bilateral radicular syndrome"),
    reading=Text(
        "De vraag naar radiculaire uitval zegt het zo: uitval die lager doorloopt, is een teken van compressie.",
        "The question on radicular deficit says it this way: a deficit that extends further down is a sign of "
        "compression.",
    ),
)

probability_by_complaint = Passage(
    id="DX-SYM-09",
    section="symptoms",
    sources=(Place("symptoms", 13533, 335, "1cc160219cb0354570ee5d3c0aa23926e832f0e190c76cb54ddebbff5851be73"),),
    says=Text(
        "Hoe duidelijker de verschijnselen, hoe groter de kans op SEM en MESCC. Kans op MESCC bij kanker: alleen "
        "rugpijn ongeveer 3-10%, uitstralende radiculaire pijn 20-30%, radiculaire uitval van kracht of gevoel 40-50% "
        "(Byrne 1992, Kienstra 1996, Van der Linden 2005, Ruff 1989).",
        "The clearer the symptoms and signs, the higher the probability of SEM and MESCC. Probability of MESCC in "
        "cancer: back pain alone about 3-10%, radiating radicular pain 20-30%, radicular deficit of power or sensation "
        "40-50% (Byrne 1992, Kienstra 1996, Van der Linden 2005, Ruff 1989).",
    ),
    computed_by=(mescc_probability,),
    reading=mescc_probability.reading,
)

half_get_radicular_pain = Passage(
    id="DX-SYM-12",
    section="symptoms",
    sources=(
        Place("symptoms", 13987, 178, "69cb5d8f03627790b1b1fb3aa501f2958ddc972c22bb23465b77a9cd80787622"),
        Place("differential", 18944, 183, "bfa6e2a7a65cdf924adddea6aadef8b6ba47ac127f5028e60f9c88b32aa94663"),
    ),
    says=Text(
        "Van wie een wervelmetastase heeft, krijgt ongeveer de helft radiculaire pijn; die is soms moeilijk van "
        "andere pijn te onderscheiden.",
        "About half of the patients with a vertebral metastasis get radicular pain; it is at times hard to tell from "
        "other pain.",
    ),
)

figure_of_dermatomes = Passage(
    id="DX-SYM-F01",
    section="symptoms",
    sources=(Place("symptoms", 14167, 50, "04ec0758288beadba2879196c72a64da437eaf8398d172ba2409fcef1e997899"),),
    says=Text("Figuur 1: de zenuwwortels en hun dermatomen.", "Figure 1: the nerve roots and their dermatomes."),
)

figure_of_myotomes = Passage(
    id="DX-SYM-F02",
    section="symptoms",
    sources=(Place("symptoms", 14219, 267, "60cc16c605b9d0661b6789126b10b2ddb18c41516dd2af89768d2b4ebb0fd336"),),
    says=Text(
        "Figuur 2: welke ruggenmergswortels belangrijke spieren en spiergroepen innerveren; donkerrood de "
        "belangrijkste wortels, lichtrood die welke doorgaans minder bijdragen.",
        "Figure 2: which spinal roots innervate important muscles and muscle groups; dark red the main roots, light "
        "red those that as a rule contribute less.",
    ),
)

main_complication = Passage(
    id="DX-SYM-L02",
    section="symptoms",
    sources=(Place("symptoms", 14520, 114, "0af7af17ae2919ec19127cee65c44aeb613096fb0438e525e180633ae268c142"),),
    says=Text(
        "Van alle complicaties van wervelmetastasen weegt een dwarslaesie of caudasyndroom door MESCC het zwaarst.",
        "Of all complications of vertebral metastases, a cord lesion or cauda equina syndrome caused by MESCC is the "
        "most "
        "important.",
    ),
)

probability_with_signs = Passage(
    id="DX-SYM-10",
    section="symptoms",
    sources=(Place("symptoms", 14635, 167, "d5527076695d2e1112caf51a6d56841495e0e4170d30c419b5a38cc53f5cf576"),),
    says=Text(
        "Heeft iemand met kanker klinische tekenen van myelopathie of een caudasyndroom, dan is het in 65-70% MESCC "
        "(Kienstra 1996, Ruff 1989, Boogerd 1993).",
        "If a person with cancer has clinical signs of myelopathy or a cauda equina syndrome, it is MESCC in 65-70% "
        "(Kienstra "
        "1996, Ruff 1989, Boogerd 1993).",
    ),
    computed_by=(mescc_probability,),
    reading=mescc_probability.reading,
)

power_before_sensation = Passage(
    id="DX-SYM-L03",
    section="symptoms",
    sources=(Place("symptoms", 14803, 155, "ce20d5cb9f7a17708c211ae579810ac663900551b90cb427f4e6496d0149d9af"),),
    says=Text(
        "Krachtverlies staat dan meestal vooraan; de meeste patiënten hebben ook gevoelsstoornissen (Gilbert 1978).",
        "Loss of power is then mostly the most prominent; the majority have disturbed sensation as well (Gilbert "
        "1978).",
    ),
)

bladder_and_bowel = Passage(
    id="DX-SYM-15",
    section="symptoms",
    sources=(Place("symptoms", 15736, 174, "2c8136ed6eac86ffff0950aa69c91d8be441daa4d0d2387c93207f49c77d7dd1"),),
    says=Text(
        "Bij een maligne dwarslaesie heeft ongeveer de helft mictie- en defecatiestoornissen; die zijn zelden het "
        "enige verschijnsel van MESCC.",
        "About half of those with a malignant cord lesion have disturbances of bladder and bowel; they are rarely "
        "the only symptom of MESCC.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    how_to_read_on_the_site,
    question,
    pain_comes_first,
    seven_weeks,
    patient_and_general_practitioner_know,
    alarm_symptoms,
    further_suspicious_pain,
    malignant_pain_and_lumbago,
    radiculopathy,
    bilateral_radicular_syndrome,
    probability_by_complaint,
    half_get_radicular_pain,
    figure_of_dermatomes,
    figure_of_myotomes,
    main_complication,
    probability_with_signs,
    power_before_sensation,
    bladder_and_bowel,
)
