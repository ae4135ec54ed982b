"""What the chapter on imaging says beside its rules: the windows, the value of each technique, and Figure 3."""

from wervelwijzer.guideline.imaging import (
    deadline,
    modality,
    mri_is_the_examination_of_choice,
    mri_protocol,
    mri_within_12_hours,
    no_bone_scan_in_myeloma,
)
from wervelwijzer.guideline.organisation import start_deadline
from wervelwijzer.guideline.strengths import CONCLUSION, CONSIDERATION, PLAUSIBLE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="DX-IMG-Q01",
    section="imaging",
    sources=(Place("imaging", 19445, 134, "2958de136ca60b1a61b4583a387612b5e8ab281f6f8ff3775504e89db1463768"),),
    says=Text(
        "Het hoofdstuk beantwoordt twee vragen: welk onderzoek volgt op een verdenking op wervelmetastasen, en hoe "
        "snel.",
        "The chapter answers two questions: which investigation follows a suspicion of vertebral metastases, and how "
        "soon.",
    ),
)

windows = Passage(
    id="DX-IMG-20",
    section="imaging",
    sources=(
        Place("imaging", 19826, 778, "45e2669637124b99218762f35cd364993817c5ae5c7084338561840b3f4e6ddc"),
        Place("imaging", 28339, 780, "21e2ef3364875ee68c34be15c13c0e2a89548cebe2f29aa90fe327ec6bfa174f"),
    ),
    title=Text("Termijnen voor de MRI bij verdenking", "Time limits for the MRI on suspicion"),
    says=Text(
        "Vijf termijnen, twee keer afgedrukt: als aanbeveling en als voorstel in de overwegingen. De aanbeveling "
        "deelt eenzijdige uitval in naar de tijd waarin die ontstond, het voorstel naar langzaam of snel toenemen, "
        "met als voorbeeld klachten van meer of minder dan een week. Het voorstel spreekt bovendien van verdachte "
        "lokale rugpijn en laat de voorwaarde bij het symptoom van Lhermitte weg.",
        "Five time limits, printed twice: as a recommendation and as a proposal in the considerations. The "
        "recommendation divides a unilateral deficit by the time over which it arose, the proposal by slow or fast "
        "progression, with complaints for more or less than a week as an example. The proposal also speaks of "
        "suspicious local back pain and leaves out the condition on Lhermitte's sign.",
    ),
    items=(
        Text("alleen lokale rugpijn: 2 weken", "local back pain alone: 2 weeks"),
        Text("eenzijdige radiculaire pijn: 1 week", "unilateral radicular pain: 1 week"),
        Text(
            "eenzijdige radiculaire uitval, toenemend, ontstaan in meer dan 7 dagen: 48 uur",
            "unilateral radicular deficit, progressive, arisen over more than 7 days: 48 hours",
        ),
        Text(
            "eenzijdige radiculaire uitval, toenemend, ontstaan binnen 7 dagen: 24 uur",
            "unilateral radicular deficit, progressive, arisen within 7 days: 24 hours",
        ),
        Text(
            "klinische verdenking op MESCC, symptoom van Lhermitte (met nekpijn of zonder andere oorzaak) of "
            "bilaterale radiculaire pijn, uitval of beide: zo snel mogelijk, uiterlijk 12 uur",
            "clinical suspicion of MESCC, Lhermitte's sign (with neck pain or without another cause) or bilateral "
            "radicular pain, deficit or both: as soon as possible, 12 hours at the latest",
        ),
    ),
    computed_by=(deadline,),
    reading=deadline.reading,
)

purpose_of_12_hours = Passage(
    id="DX-IMG-07",
    section="imaging",
    sources=(
        Place("imaging", 20528, 76, "d8e7b9162b5ddacea5dcc34b72a64d66d6405dbd7d71fd31b9e64435370eb781"),
        Place("imaging", 29044, 75, "8e5aa355e0f823587d2ae29141e96086681cdce1d49e442bc221d6925cf0bdb5"),
        Place("imaging", 29285, 242, "5ef80efccf6cd9c8b1eddeb113f7a78884171e4e0a10df1e1a95c62cad8ec80d"),
    ),
    says=Text(
        "De 12 uur zijn gekozen om bij aangetoonde MESCC de behandeling ruim binnen 24 uur te laten beginnen.",
        "The 12 hours were chosen so that treatment of proven MESCC begins well within 24 hours.",
    ),
    computed_by=(mri_within_12_hours, start_deadline),
    reading=Text(
        "De termijn voor de start rekent het hoofdstuk Organisatie van zorg vanaf de definitieve diagnose; zo rekent "
        "ook dit systeem.",
        "The chapter on organisation counts the time limit for the start from the definitive diagnosis; so does this "
        "system.",
    ),
)

pain_comes_first = Passage(
    id="DX-IMG-L01",
    section="imaging",
    sources=(Place("imaging", 21787, 328, "9a86d85292252d85ff21dc5880951ebad91c1a58e2a647121c32eab905c5358d"),),
    says=Text(
        "Rug- of nekpijn gaat meestal vooraf; uitval door epidurale metastasen of MESCC komt later. Beeldvorming stelt "
        "vaak de diagnose en maakt een plan mogelijk dat pijn bestrijdt en uitval voorkomt.",
        "Back or neck pain usually comes first; a deficit by epidural metastases or MESCC follows later. Imaging often "
        "makes the diagnosis and allows a plan that treats pain and prevents a deficit.",
    ),
)

urgency = Passage(
    id="DX-IMG-L02",
    section="imaging",
    sources=(Place("imaging", 22116, 273, "53a78d7651479b00d1c2fc319b4d7aa2e404fddb9d74beb98101c7198b1f92e5"),),
    says=Text(
        "Hoe snel het onderzoek moet, hangt af van de hevigheid van de pijn en van de wens om de diagnose te kennen "
        "zolang de patiënt nog loopt (Rodichok 1981, Rades 2008, Rades 2011).",
        "How soon the investigation is needed depends on the severity of the pain and on the wish to know the "
        "diagnosis while the patient still walks (Rodichok 1981, Rades 2008, Rades 2011).",
    ),
    computed_by=(deadline,),
)

mri_is_superior = Passage(
    id="DX-IMG-12-MRI",
    section="imaging",
    sources=(
        Place("imaging", 22560, 207, "75e1bec31ad84208c2588a5887a46c5604a759b3b6a921600c1f6177d3fc8289"),
        Place("imaging", 22768, 293, "845855d1b4ab1e807c8970e7667a0785edf9f03e798107887a4f0ae820c3d8e7"),
        Place("imaging", 26753, 206, "07d99e929e21e53594fbdade1a917cbf7fd597d8e95827d93c83d5d27736e79c"),
    ),
    says=Text(
        "Geen andere techniek toont wervelmetastasen zo goed aan als MRI. De botscan mist vaker metastasen in het "
        "beenmerg: MRI ziet het merg zelf, de botscan alleen de reactie van het bot eromheen.",
        "No other technique shows vertebral metastases as well as MRI. The bone scan more often misses metastases in "
        "the marrow: MRI sees the marrow itself, the bone scan only the reaction of the bone around it.",
    ),
    strength=CONCLUSION,
    computed_by=(modality, mri_is_the_examination_of_choice),
)

signs_and_films_exclude_nothing = Passage(
    id="DX-IMG-13",
    section="imaging",
    sources=(
        Place("imaging", 23388, 149, "b411802498d012a9a7c20d8f02844f0c1f04346306d68101401cf7b4879a57a8"),
        Place("imaging", 27154, 176, "53eeee708ca6506fe33e085e8c8ff1ad761df1b76ef04653b60b65275934e5f8"),
    ),
    says=Text(
        "Wie alleen op klinische verschijnselen en gewone röntgenfoto's van de hele wervelkolom afgaat, kan epidurale "
        "metastasen en MESCC niet uitsluiten.",
        "Whoever relies on clinical signs and plain films of the whole spine alone cannot exclude epidural metastases "
        "and MESCC.",
    ),
    strength=PLAUSIBLE,
    computed_by=(modality, mri_is_the_examination_of_choice),
)

value_of_the_sequences = Passage(
    id="DX-IMG-L03",
    section="imaging",
    sources=(Place("imaging", 23860, 440, "de75ed1825f00878befe06dcd4f36a5f9edac1efe9c8e8af245bac8cf02deb37"),),
    title=Text("Wat de MRI-opnamen bijdragen", "What the MRI sequences add"),
    says=Text(
        "Sagittaal T1 alleen schiet tekort (Kim 2000). T2 is vooral van waarde voor epidurale metastasen en MESCC, "
        "en wordt daarom ook sagittaal aangeraden (Bilsky 2010). T2 kan verder helpen om lytische van sclerotische "
        "metastasen te onderscheiden, en bij het onderscheiden van goedaardige wervelafwijkingen en inzakking (Algra "
        "1991).",
        "Sagittal T1 alone falls short (Kim 2000). T2 is of value above all for epidural metastases and MESCC, and "
        "is therefore advised in the sagittal plane as well (Bilsky 2010). T2 can further help to tell lytic from "
        "sclerotic metastases, and in distinguishing benign vertebral disorders and collapse (Algra 1991).",
    ),
    computed_by=(mri_protocol,),
)

prognosis_of_a_complete_lesion = Passage(
    id="DX-IMG-L04",
    section="imaging",
    sources=(Place("imaging", 24808, 323, "9c2ba55655d600f219d1d66051c5739ef34f3e2484d5544859ed2dc275e0a43c"),),
    says=Text(
        "Komt een patiënt met kanker met een complete dwarslaesie (ASIA A) binnen, dan is de prognose zeer slecht en "
        "de kans dat functies terugkomen zeer klein.",
        "When a patient with cancer presents with a complete cord lesion (ASIA A), the prognosis is very poor and the "
        "chance that function returns very small.",
    ),
)

speed_tells_more_than_duration = Passage(
    id="DX-IMG-17-SPEED",
    section="imaging",
    sources=(Place("imaging", 25132, 272, "6ecac432e8a4f0e3666353dadb2b8b6aafc789b39175e841353295d09f2df4df"),),
    says=Text(
        "Voor de prognose telt de snelheid van ontstaan zwaarder dan hoe lang de laesie al compleet is. Tot wanneer "
        "behandeling nog zin heeft voor neurologisch herstel, is niet precies te zeggen.",
        "For the prognosis the speed of onset weighs more than how long the lesion has been complete. Until when "
        "treatment still makes sense for neurological recovery cannot be said exactly.",
    ),
    not_computed=Text(
        "De tekst geeft geen grens; alleen de twee uitersten (langer dan 48 uur compleet; in uren ontstaan en langer "
        "dan 24 uur) zijn een regel.",
        "The text gives no limit; only the two extremes (complete for more than 48 hours; arisen in hours and for more "
        "than 24 hours) are a rule.",
    ),
)

what_each_technique_shows = Passage(
    id="DX-IMG-21",
    section="imaging",
    sources=(Place("imaging", 25749, 831, "05106ac10d3f6ad61772bfe4729e152e086f78f6ab57dff603633afa90d2a3a9"),),
    title=Text("Figuur 3: wanneer elke techniek iets laat zien", "Figure 3: when each technique shows something"),
    says=Text(
        "De figuur zet de stadia van een botmetastase op de horizontale as tegenover de technieken op de verticale as. "
        "De figuur zelf ontbreekt in de tekst; alleen het onderschrift is bewaard.",
        "The figure sets the stages of a bone metastasis on the horizontal axis against the techniques on the vertical "
        "axis. The figure itself is missing from the text; only its caption is kept.",
    ),
    items=(
        Text("metastase in het beenmerg: als eerste op MRI", "metastasis in the marrow: first on MRI"),
        Text(
            "meer activiteit van osteoblasten: botscan (Tc-MDP) positief",
            "more osteoblast activity: bone scan (Tc-MDP) positive",
        ),
        Text("eerste botafbraak door osteoclasten: zichtbaar op CT", "first bone loss by osteoclasts: visible on CT"),
        Text(
            "snel groeiende lytische metastase: osteoblasten houden het verlies niet bij, botscan vals-negatief",
            "fast growing lytic metastasis: osteoblasts cannot keep up with the loss, bone scan false negative",
        ),
        Text("vergevorderde botafbraak: gewone röntgenfoto", "advanced bone loss: plain film"),
        Text(
            "zelden: zuiver lytische metastase wel op de röntgenfoto, niet op de botscan",
            "rarely: a purely lytic metastasis on the plain film and not on the bone scan",
        ),
    ),
)

myeloma_is_lytic = Passage(
    id="DX-IMG-14-LYTIC",
    section="imaging",
    sources=(
        Place("imaging", 23062, 78, "2fb1ba786372ace6066291bcdc374a8622d2e0c6f80023ba8266dff5ae3eaf0d"),
        Place("imaging", 26581, 158, "2f828ff2af1b54ce3be70158f8fc549f67be1a993f5889ecad06ba4d558c3f2b"),
    ),
    says=Text(
        "De botscan kan lytische metastasen missen. Bij een multipel myeloom met vooral zuiver lytische haarden is "
        "hij daarom ook negatief, en hoort men hem niet aan te vragen (Algra 1998).",
        "The bone scan can miss lytic metastases. In multiple myeloma with mostly purely lytic lesions it is "
        "therefore negative too, and should not be requested (Algra 1998).",
    ),
    computed_by=(no_bone_scan_in_myeloma,),
)

films_and_bone_scan_cost_time = Passage(
    id="DX-IMG-O01",
    section="imaging",
    sources=(Place("imaging", 27346, 361, "519d34b4f5decc146516b493bf0f5bfdb2e0c11b70d3515562148dd25b5ed89a"),),
    says=Text(
        "In de praktijk gaat men nog vaak op röntgenfoto's met een botscan af (Portenoy 1989). Dat kost tijd, waarin "
        "de patiënt neurologisch achteruit kan gaan, en is meestal duurder dan meteen een MRI.",
        "In practice plain films with a bone scan are still often relied on (Portenoy 1989). That costs time, in "
        "which the patient can decline neurologically, and is usually more expensive than an MRI at once.",
    ),
    strength=CONSIDERATION,
    computed_by=(modality, mri_is_the_examination_of_choice),
)

seven_weeks_from_pain_to_deficit = Passage(
    id="DX-IMG-O02",
    section="imaging",
    sources=(Place("imaging", 27962, 376, "af015564d270c28b5bbef8b4a1fc7f823f644a02924fb05d1e214a6781483ec0"),),
    says=Text(
        "Tussen het begin van de rugpijn en de eerste uitval door MESCC liggen gemiddeld 7 weken, met een grote "
        "spreiding. Bij verdachte rugpijn hoort de MRI dus vóór die uitval te komen.",
        "Between the onset of back pain and the first deficit due to MESCC lie 7 weeks on average, with a wide spread. "
        "With "
        "suspicious back pain the MRI should therefore come before that deficit.",
    ),
    strength=CONSIDERATION,
    computed_by=(deadline,),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    windows,
    purpose_of_12_hours,
    pain_comes_first,
    urgency,
    mri_is_superior,
    myeloma_is_lytic,
    signs_and_films_exclude_nothing,
    value_of_the_sequences,
    prognosis_of_a_complete_lesion,
    speed_tells_more_than_duration,
    what_each_technique_shows,
    films_and_bone_scan_cost_time,
    seven_weeks_from_pain_to_deficit,
)
