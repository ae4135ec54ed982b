"""The glossary: every term of appendix A, and the ASIA scale of appendix E."""

from wervelwijzer.guideline.cord_lesion import bladder, bowel, thromboprophylaxis
from wervelwijzer.guideline.definitions import status_of_mescc
from wervelwijzer.guideline.imaging import emergency_diagnostics_meaningful
from wervelwijzer.guideline.organisation import mdo_urgency
from wervelwijzer.guideline.patient_selection import conditions_met, intensive_treatment_of_oligometastases
from wervelwijzer.guideline.radiotherapy import schedule
from wervelwijzer.guideline.symptoms import imaging_warranted, mescc_probability
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

about_the_terms = Passage(
    id="DEF-A01",
    section="definitions",
    sources=(Place("definitions", 233911, 409, "1bbffb3f35572a726b649aaf4d66f06e7fdba5d0d1e71757caccbdccd77703fd"),),
    says=Text(
        "Sommige termen overlappen, andere zijn samengenomen hoewel zij dat niet doen: bij wervelmetastasen horen hier "
        "ook de hematologische lokalisaties, behalve waar de tekst anders zegt. De lijst legt de termen vast om "
        "misverstand te voorkomen.",
        "Some terms overlap, others are taken together although they do not: vertebral metastases here include the "
        "haematological localisations, except where the text says otherwise. The list fixes the terms to prevent "
        "misunderstanding.",
    ),
)

vertebral_metastases = Passage(
    id="DEF-04",
    section="definitions",
    sources=(Place("definitions", 234336, 622, "353cb8a3121a6bacd596d28bdc31ce0605ce2af585590d27d50c2b46e0b1b93d"),),
    says=Text(
        "Elke metastase van een solide maligniteit in de wervelkolom, met of zonder epidurale uitbreiding en met of "
        "zonder compressie van myelum, cauda equina of wortels. Lokalisaties van multipel myeloom en maligne lymfoom "
        "in een wervel horen erbij, omdat klachten, diagnostiek, complicaties en behandeling zo op elkaar lijken; waar "
        "zij niet meetellen, staat dat er.",
        "Every metastasis of a solid malignancy in the spine, with or without epidural extension, and with or without "
        "compression of cord, cauda equina or roots. Localisations of multiple myeloma and malignant lymphoma in a "
        "vertebra belong to it, as complaints, diagnostics, complications and treatment are so alike; where they do "
        "not count, the text says so.",
    ),
    title=Text("wervelmetastasen", "vertebral metastases"),
)

spinal_epidural_metastasis = Passage(
    id="DEF-05",
    section="definitions",
    sources=(Place("definitions", 234960, 349, "884a4b23e05c050f08e8407f43ce57483257f55d11c5b99e1d6cddd8870ba904"),),
    says=Text(
        "Wervelmetastase, of lokalisatie van myeloom of lymfoom, die zich in de epidurale ruimte uitbreidt; met of "
        "zonder compressie van myelum, cauda equina of wortels.",
        "A vertebral metastasis, or a localisation of myeloma or lymphoma, that extends into the epidural space; with "
        "or without compression of cord, cauda equina or roots.",
    ),
    title=Text("spinale epidurale metastase (SEM)", "spinal epidural metastasis (SEM)"),
)

compression = Passage(
    id="DEF-06",
    section="definitions",
    sources=(Place("definitions", 235311, 478, "d5b2a05cd4b52012982bdbad1c377751da31e985e530fe42b76a7045bf1124ce"),),
    says=Text(
        "Wervelmetastase of lokalisatie van myeloom of lymfoom die door epidurale groei het myelum of de cauda equina "
        "comprimeert. Klinische tekenen zijn niet nodig: te zien op de beelden is genoeg. Gaat het ergens alleen over "
        "het myelum, dan zegt de tekst dat.",
        "A vertebral metastasis or a localisation of myeloma or lymphoma that by epidural growth compresses the cord "
        "or the cauda equina. Clinical signs are not needed: visible on the images is enough. Where only the cord is "
        "meant, the text says so.",
    ),
    title=Text(
        "MESCC: metastatische epidurale myelum- of caudacompressie (in de richtlijn MESMC)",
        "MESCC: metastatic epidural compression of cord or cauda (MESMC in the guideline)",
    ),
    computed_by=(status_of_mescc,),
    reading=status_of_mescc.reading,
)

complete_cord_lesion = Passage(
    id="DEF-07",
    section="definitions",
    sources=(Place("definitions", 235791, 125, "0c5504ff4a98c8a1432cc730918010352ae8dc9c576158e2bedec6a174e06c26"),),
    says=Text(
        "In S4-S5, het laagste sacrale segment, ontbreken gevoel en kracht geheel: ASIA A.",
        "In S4-S5, the lowest sacral segment, sensation and power are wholly absent: ASIA A.",
    ),
    title=Text("complete dwarslaesie", "complete cord lesion"),
    computed_by=(emergency_diagnostics_meaningful, conditions_met),
)

cauda_compression = Passage(
    id="DEF-08",
    section="definitions",
    sources=(Place("definitions", 235918, 242, "86fbbe9f6ff23be9b274c821320441d5fc3dc79d3fdabadfb1ade701e83dab2e"),),
    says=Text(
        "Meer dan één wortel van de cauda equina wordt gecomprimeerd, met of zonder pijn of tekenen van een "
        "caudasyndroom; het kan dus alleen op de beelden te zien zijn.",
        "More than one root of the cauda equina is compressed, with or without pain or signs of a cauda equina "
        "syndrome; it "
        "may thus be visible on the images alone.",
    ),
    title=Text("compressie van de cauda equina", "compression of the cauda equina"),
    computed_by=(status_of_mescc,),
)

cauda_syndrome = Passage(
    id="DEF-09",
    section="definitions",
    sources=(Place("definitions", 236162, 195, "ff44578d259ebbac099a7531981abbb0d2630bc741bc6ed7febd3b30f9ad40e7"),),
    says=Text(
        "Pijn met uitval (krachtverlies, gevoelsverlies vooral in het rijbroekgebied, of een sfincterstoornis) "
        "doordat meerdere of alle caudawortels gecomprimeerd zijn.",
        "Pain with a deficit (loss of power, loss of sensation mainly in the saddle area, or a sphincter "
        "disturbance) because several or all roots of the cauda equina are compressed.",
    ),
    title=Text("caudasyndroom", "cauda equina syndrome"),
    computed_by=(mescc_probability, imaging_warranted),
    reading=Text(
        "Klinische tekenen van compressie tellen ook zonder pijn.",
        "Clinical signs of compression count without pain too.",
    ),
)

oligometastases = Passage(
    id="DEF-10",
    section="definitions",
    sources=(Place("definitions", 236359, 96, "abf1b173d18eaaa4562ab991b52a6bad1aab6b568619e4bcfe45cd8d327aea38"),),
    says=Text(
        "Weinig metastasen: 1 tot en met 3, in hoogstens twee organen.",
        "Few metastases: 1 to 3 inclusive, in at most two organs.",
    ),
    title=Text("oligometastasen", "oligometastases"),
    computed_by=(schedule, intensive_treatment_of_oligometastases),
    reading=schedule.reading,
)

radicular_syndrome = Passage(
    id="DEF-11",
    section="definitions",
    sources=(Place("definitions", 236457, 429, "4f5e76926b2f488c27bc5d7c226118850f8d02156a9a9f28cf4a61b2f01db056"),),
    says=Text(
        "Pijn én uitval van gevoel, kracht of beide doordat een of meer wortels beschadigd of gecomprimeerd zijn. "
        "Eén wortel betekent hoogstens één dermatoom en één myotoom. Pijn en uitval door compressie van de hele "
        "cauda equina vallen erbuiten.",
        "Pain and a deficit of sensation, power or both because one or more roots are damaged or compressed. One "
        "root means at most one dermatome and one myotome. Pain and deficit from compression of the whole cauda "
        "equina are not included.",
    ),
    title=Text("radiculair syndroom", "radicular syndrome"),
)

radicular_pain_only = Passage(
    id="DEF-12-PAIN",
    section="definitions",
    sources=(Place("definitions", 236888, 128, "f0a3fbcb10a221c61f2f289b2357a43f3b840ddd477d345d8df05af7cc4f3b45"),),
    says=Text(
        "Pijn van een of meer gecomprimeerde of beschadigde wortels, terwijl uitval ontbreekt.",
        "Pain from one or more compressed or damaged roots, while there is no deficit.",
    ),
    title=Text("radiculaire pijn", "radicular pain"),
    computed_by=(mescc_probability, imaging_warranted),
    reading=Text(
        "Pijn en uitval worden apart gevraagd; zijn beide er, dan gaat de uitval voor.",
        "Pain and deficit are asked separately; where both are there, the deficit goes first.",
    ),
)

radicular_deficit_defined = Passage(
    id="DEF-12-DEFICIT",
    section="definitions",
    sources=(Place("definitions", 237018, 148, "fbd17427decfa9fb63374ae1ecba4bc20dc27cb7aff3dd407ae6b6ebf1904543"),),
    says=Text(
        "Verlies van gevoel of kracht, of beide, door beschadiging of compressie van een of meer wortels.",
        "Loss of sensation or power, or both, by damage to or compression of one or more roots.",
    ),
    title=Text("radiculaire uitval", "radicular deficit"),
    computed_by=(mescc_probability, imaging_warranted),
)

radiculopathy = Passage(
    id="DEF-12-RADICULOPATHY",
    section="definitions",
    sources=(Place("definitions", 237168, 155, "021e104d1f34a7a85c12f16c456425377689ca80bad3ca7fbef2235f1efbb880"),),
    says=Text(
        "Pijn, uitval of beide door beschadiging of compressie van een of meer wortels.",
        "Pain, deficit or both by damage to or compression of one or more roots.",
    ),
    title=Text("radiculopathie", "radiculopathy"),
)

instability = Passage(
    id="DEF-14",
    section="definitions",
    sources=(Place("definitions", 237325, 196, "916d8bcb5743a933cd89d8601b53d6bc54a711e07fd0eb8bab927e654cff430b"),),
    says=Text(
        "Tumor bedreigt de stabiliteit van een wervel, waardoor pijn of andere klachten kunnen toenemen. Men stelt "
        "het vast met beelden en onderzoek van de patiënt samen.",
        "Tumour threatens the stability of a vertebra, so that pain or other complaints may increase. It is "
        "established by imaging and examination of the patient together.",
    ),
    title=Text("wervelinstabiliteit", "vertebral instability"),
    computed_by=(mdo_urgency,),
    reading=Text(
        "De arts beoordeelt de stabiliteit als stabiel, potentieel instabiel of instabiel; geen score beslist.",
        "The clinician judges the stability as stable, potentially unstable or unstable; no score decides.",
    ),
)

collapse = Passage(
    id="DEF-15",
    section="definitions",
    sources=(Place("definitions", 237523, 198, "af0a8fd571e35471824711e065c7427e5d32ba187d3e26ec7f4ff300da80c483"),),
    says=Text(
        "Een wervel zakt in en de wervelkolom verliest hoogte. Myelum en cauda lopen daarbij meestal geen gevaar, maar "
        "het kan hevig pijn doen.",
        "A vertebra collapses and the spine loses height. Cord and cauda are mostly not endangered by it, but it can "
        "be very painful.",
    ),
    title=Text("wervelinzakking", "vertebral collapse"),
)

coordinator = Passage(
    id="DEF-16",
    section="definitions",
    sources=(Place("definitions", 237723, 366, "d6d3bdb0ac1cf39685f9f422d8946e3dbb6532b689099721af6087b73df145e1"),),
    says=Text(
        "De arts bij wie patiënt en hulpverleners het eerst terechtkunnen met vragen of problemen en die de zorg "
        "rond de patiënt regisseert. Een andere arts, ook de huisarts, kan dit overnemen; dat hangt af van de "
        "medische situatie van dat moment.",
        "The physician to whom patient and caregivers turn first with questions or problems and who directs the care "
        "around the patient. Another physician, the general practitioner included, can take this over, depending on "
        "the medical situation at the time.",
    ),
    title=Text("regievoerder", "coordinating physician"),
    not_computed=Text(
        "Wie de regie voert, spreken de behandelaars af; hier heet die persoon de regievoerend arts.",
        "Who coordinates is agreed by the caregivers; here that person is called the coordinating physician.",
    ),
)

asia_scale = Passage(
    id="DEF-17",
    section="definitions",
    sources=(Place("definitions", 257797, 681, "7bb06bd96d45f792600293c539858bedefc20ab140735c7ba1bda3f0c8d10b0b"),),
    says=Text(
        "Vijf graden geven aan hoe compleet een dwarslaesie is.",
        "Five grades tell how complete a cord lesion is.",
    ),
    title=Text("ASIA-score", "ASIA grade"),
    items=(
        Text("A, compleet: geen gevoel en geen kracht in S4-S5", "A, complete: no sensation and no power in S4-S5"),
        Text(
            "B, sensibel incompleet: onder het niveau wel gevoel, tot en met S4-S5, maar geen kracht",
            "B, sensory incomplete: below the level sensation down to and including S4-S5, but no power",
        ),
        Text(
            "C, motorisch incompleet: onder het niveau is er kracht, maar meer dan de helft van de sleutelspieren daar "
            "haalt graad 3 niet",
            "C, motor incomplete: there is power below the level, but more than half of the key muscles there are "
            "weaker than grade 3",
        ),
        Text(
            "D, motorisch incompleet: onder het niveau is er kracht, en minstens de helft van de sleutelspieren daar "
            "haalt graad 3 of meer",
            "D, motor incomplete: there is power below the level, and at least half of the key muscles there reach "
            "grade 3 or more",
        ),
        Text("E, normaal: gevoel en kracht zijn normaal", "E, normal: sensation and power are normal"),
    ),
    computed_by=(emergency_diagnostics_meaningful, conditions_met, thromboprophylaxis, bladder, bowel),
    reading=Text(
        "Een dwarslaesie is ASIA A tot en met D; uitval van alleen een wortel is E.",
        "A cord lesion is ASIA A to D; a deficit of a root alone is E.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    about_the_terms,
    vertebral_metastases,
    spinal_epidural_metastasis,
    compression,
    complete_cord_lesion,
    cauda_compression,
    cauda_syndrome,
    oligometastases,
    radicular_syndrome,
    radicular_pain_only,
    radicular_deficit_defined,
    radiculopathy,
    instability,
    collapse,
    coordinator,
    asia_scale,
)
