"""What scans were made, and what they show of the spine."""

from wervelwijzer.facts.units import Count, Share
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

adequate_spine_imaging_available = YesNo(
    name="imaging.adequate_spine_imaging_available",
    label=Text("adequate beeldvorming van de wervelkolom aanwezig", "adequate imaging of the spine available"),
    help=Text(
        "Zijn er beelden van na de laatste verandering van de klachten die de wervelmetastasen goed laten zien "
        "en de klachten verklaren?",
        "Are there images from after the last change of the complaints that show the vertebral metastases well "
        "and explain the complaints?",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

whole_spine_mri_done = YesNo(
    name="imaging.whole_spine_mri_done",
    label=Text("MRI van de gehele wervelkolom gemaakt", "whole-spine MRI made"),
    help=Text(
        "Is er een MRI van de gehele wervelkolom gemaakt? Of die de klachten verklaart, is een aparte vraag.",
        "Has an MRI of the whole spine been made? Whether it explains the complaints is a separate question.",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

mri_contraindicated = YesNo(
    name="imaging.mri_contraindicated",
    label=Text("contra-indicatie voor MRI", "contraindication to MRI"),
    help=Text(
        "Kan er bij deze patiënt geen MRI worden gemaakt, "
        "bijvoorbeeld door een pacemaker of magnetisch metaal in het lichaam?",
        "Can no MRI be made of this patient, for example because of a pacemaker or magnetic metal in the body?",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

mri_explains_findings = YesNo(
    name="imaging.mri_explains_findings",
    label=Text("MRI verklaart het klinisch beeld", "MRI explains the clinical findings"),
    help=Text(
        "Geeft de MRI zonder contrast een eenduidige verklaring voor de klachten en verschijnselen?",
        "Does the MRI without contrast clearly explain the symptoms and signs?",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

recent_ct_or_pet_ct_thorax_abdomen = YesNo(
    name="imaging.recent_ct_or_pet_ct_thorax_abdomen",
    label=Text("recente (PET-)CT van thorax en abdomen", "recent CT or PET-CT of thorax and abdomen"),
    help=Text(
        "Is er een recente CT of PET-CT van thorax en abdomen? De richtlijn noemt geen termijn: "
        "de arts bepaalt wat recent is.",
        "Is there a recent CT or PET-CT of thorax and abdomen? The guideline gives no term: "
        "the clinician says what is recent.",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

probable_vertebral_metastases = YesNo(
    name="imaging.probable_vertebral_metastases",
    label=Text("waarschijnlijkheidsdiagnose wervelmetastasen", "probable diagnosis of vertebral metastases"),
    help=Text(
        "Wijzen zowel het klinisch beeld als de beeldvorming op wervelmetastasen? "
        "Dit blijft ja wanneer de diagnose later definitief wordt.",
        "Do both the clinical picture and the imaging point to vertebral metastases? "
        "This stays yes when the diagnosis becomes definitive later.",
    ),
    phase=Phase.IMAGING,
    chapter="unknown_origin",
)

vertebral_metastases_confirmed = YesNo(
    name="imaging.vertebral_metastases_confirmed",
    label=Text("definitieve diagnose wervelmetastasen", "definitive diagnosis of vertebral metastases"),
    help=Text(
        "Staat de diagnose wervelmetastasen vast? "
        "Een lokalisatie van een multipel myeloom of lymfoom in een wervel telt mee.",
        "Is the diagnosis of vertebral metastases certain? "
        "A localisation of multiple myeloma or lymphoma in a vertebra counts.",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

leptomeningeal_metastases_only = YesNo(
    name="imaging.leptomeningeal_metastases_only",
    label=Text("uitsluitend leptomeningeale metastasen", "leptomeningeal metastases only"),
    help=Text(
        "Zijn er alleen metastasen in de zachte hersen- en ruggenmergvliezen, en geen wervelmetastasen? "
        "De richtlijn gaat daar niet over.",
        "Are there metastases in the leptomeninges alone, and no vertebral metastases? "
        "The guideline does not cover these.",
    ),
    phase=Phase.IMAGING,
    chapter="scope",
)

intramedullary_metastases_only = YesNo(
    name="imaging.intramedullary_metastases_only",
    label=Text("uitsluitend intramedullaire metastasen", "intramedullary metastases only"),
    help=Text(
        "Zijn er alleen metastasen in het ruggenmerg zelf, en geen wervelmetastasen? De richtlijn gaat daar niet over.",
        "Are there metastases in the spinal cord itself alone, and no vertebral metastases? "
        "The guideline does not cover these.",
    ),
    phase=Phase.IMAGING,
    chapter="scope",
)

epidural_extension = YesNo(
    name="imaging.epidural_extension",
    label=Text("epidurale uitbreiding", "epidural extension"),
    help=Text(
        "Breidt een wervelmetastase zich uit in de epidurale ruimte? Ook uitbreiding zonder compressie telt mee.",
        "Does a vertebral metastasis extend into the epidural space? Extension without compression counts too.",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

cord_or_cauda_compression = YesNo(
    name="imaging.cord_or_cauda_compression",
    label=Text("zichtbare compressie van myelum of cauda equina", "visible compression of cord or cauda equina"),
    help=Text(
        "Is op de beelden te zien dat een epidurale metastase het myelum of de cauda equina samendrukt? "
        "Dit is radiologische MESCC (in de richtlijn MESMC), ook zonder klinische tekenen.",
        "Do the images show that an epidural metastasis compresses the cord or the cauda equina? "
        "This is radiological MESCC, also without clinical signs.",
    ),
    phase=Phase.IMAGING,
    chapter="imaging",
)

root_compression = YesNo(
    name="imaging.root_compression",
    label=Text("zichtbare wortelcompressie", "visible root compression"),
    help=Text(
        "Is op de beelden te zien dat een zenuwwortel door een wervelmetastase wordt gecomprimeerd?",
        "Do the images show that a vertebral metastasis compresses a nerve root?",
    ),
    phase=Phase.IMAGING,
    chapter="corticosteroids",
)

epidural_canal_fraction = Number(
    name="imaging.epidural_canal_fraction",
    label=Text(
        "deel van het wervelkanaal ingenomen door epidurale tumor", "share of the spinal canal taken by epidural tumour"
    ),
    help=Text(
        "Welk deel van het wervelkanaal neemt de epidurale tumor in, van 0 (niets) tot 1 (alles)? De helft is 0,5.",
        "Which share of the spinal canal does the epidural tumour take, from 0 (none) to 1 (all)? Half is 0.5.",
    ),
    phase=Phase.IMAGING,
    chapter="percutaneous",
    unit=Share,
    minimum=0,
    maximum=1,
    whole=False,
)

contiguous_affected_vertebrae = Number(
    name="imaging.contiguous_affected_vertebrae",
    label=Text("aantal aaneengesloten aangedane wervels", "number of contiguous affected vertebrae"),
    help=Text(
        "Hoeveel wervels lang is het aaneengesloten gebied dat is aangetast of waar het kanaal is geobstrueerd?",
        "How many vertebrae long is the contiguous segment that is affected or in which the canal is obstructed?",
    ),
    phase=Phase.IMAGING,
    chapter="patient_selection",
    unit=Count,
    minimum=0,
    maximum=33,
    whole=True,
)

extensive_epidural_metastases_elsewhere = YesNo(
    name="imaging.extensive_epidural_metastases_elsewhere",
    label=Text("uitgebreide epidurale metastasen elders", "extensive epidural metastases elsewhere"),
    help=Text(
        "Zijn er buiten het aangedane gebied, elders in de wervelkolom, "
        "metastasen met uitgebreide epidurale uitbreiding?",
        "Are there, elsewhere in the spine than in the affected segment, metastases with extensive epidural extension?",
    ),
    phase=Phase.IMAGING,
    chapter="patient_selection",
)

spine_stability = Choice(
    name="imaging.spine_stability",
    label=Text("stabiliteit van de wervelkolom", "stability of the spine"),
    help=Text(
        "Hoe stabiel is de wervelkolom volgens de arts, op grond van klachten en beelden samen? "
        "Ga nooit af op de SINS alleen.",
        "How stable is the spine in the clinician's judgement, from complaints and images together? "
        "Never go by the SINS alone.",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option("stable", Text("stabiel", "stable")),
        Option("potentially_unstable", Text("potentieel instabiel", "potentially unstable")),
        Option("unstable", Text("instabiel", "unstable")),
    ),
)

deficit_expected_soon_from_destruction = YesNo(
    name="imaging.deficit_expected_soon_from_destruction",
    label=Text(
        "uitval op korte termijn te verwachten door werveldestructie",
        "deficit expected soon from vertebral destruction",
    ),
    help=Text(
        "Is de wervel zo uitgebreid aangetast dat er binnenkort neurologische uitval te verwachten is?",
        "Is the vertebra destroyed so extensively that a neurological deficit must be expected soon?",
    ),
    phase=Phase.IMAGING,
    chapter="patient_selection",
)

extensive_osteolysis = YesNo(
    name="imaging.extensive_osteolysis",
    label=Text(
        "forse osteolyse met uitgebreide werveldestructie", "large osteolysis with extensive vertebral destruction"
    ),
    help=Text(
        "Zijn er grote osteolytische laesies waarbij een groot deel van de wervel is verwoest? "
        "Bestraling kan dan ook op remineralisatie gericht zijn.",
        "Are there large osteolytic lesions in which much of the vertebra is destroyed? "
        "Radiotherapy can then also aim at remineralisation.",
    ),
    phase=Phase.IMAGING,
    chapter="radiotherapy",
)

cortical_destruction = Choice(
    name="imaging.cortical_destruction",
    label=Text("corticale destructie van het wervellichaam", "cortical destruction of the vertebral body"),
    help=Text(
        "Hoe uitgebreid is de destructie van de cortex van het aangetaste wervellichaam?",
        "How extensive is the destruction of the cortex of the affected vertebral body?",
    ),
    phase=Phase.IMAGING,
    chapter="percutaneous",
    options=(
        Option("limited", Text("beperkt", "limited")),
        Option("extensive", Text("uitgebreid", "extensive")),
    ),
)

cervical_vertebral_metastases = YesNo(
    name="imaging.cervical_vertebral_metastases",
    label=Text("symptomatische metastase cervicaal", "symptomatic metastasis cervical"),
    help=Text(
        "Zit de metastase die de klachten geeft in de halswervelkolom?",
        "Is the metastasis that causes the complaints in the cervical spine?",
    ),
    phase=Phase.IMAGING,
    chapter="survival",
)

sins_location = Choice(
    name="imaging.sins_location",
    label=Text("lokalisatie (SINS)", "location (SINS)"),
    help=Text(
        "In welk deel van de wervelkolom zit de laesie die u met de SINS beoordeelt?",
        "In which part of the spine is the lesion that you assess with the SINS?",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option(
            "junctional",
            Text(
                "overgangsgebied (occiput-C2, C7-Th2, Th11-L1, L5-S1)", "junctional (occiput-C2, C7-T2, T11-L1, L5-S1)"
            ),
        ),
        Option("mobile", Text("mobiel (C3-C6, L2-L4)", "mobile (C3-C6, L2-L4)")),
        Option("semi_rigid", Text("semirigide (Th3-Th10)", "semi-rigid (T3-T10)")),
        Option("rigid", Text("rigide (S2-S5)", "rigid (S2-S5)")),
    ),
)

sins_pain = Choice(
    name="imaging.sins_pain",
    label=Text("pijn (SINS)", "pain (SINS)"),
    help=Text(
        "Geeft de laesie pijn die toeneemt bij bewegen of belasten of afneemt bij liggen (mechanisch), "
        "af en toe andere pijn, of geen pijn?",
        "Does the lesion cause pain that rises with movement or loading or falls when lying down (mechanical), "
        "occasional other pain, or no pain?",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option("mechanical", Text("mechanisch", "mechanical")),
        Option("occasional_non_mechanical", Text("af en toe, niet mechanisch", "occasional, not mechanical")),
        Option("pain_free", Text("pijnvrij", "pain-free")),
    ),
)

sins_lesion = Choice(
    name="imaging.sins_lesion",
    label=Text("aard van de botaantasting (SINS)", "bone lesion (SINS)"),
    help=Text(
        "Is de beoordeelde laesie lytisch (botafbraak), blastisch (botaanmaak) of gemengd?",
        "Is the assessed lesion lytic (bone loss), blastic (bone formation) or mixed?",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option("lytic", Text("lytisch", "lytic")),
        Option("mixed", Text("gemengd", "mixed")),
        Option("blastic", Text("blastisch", "blastic")),
    ),
)

sins_alignment = Choice(
    name="imaging.sins_alignment",
    label=Text("stand van de wervels (SINS)", "alignment (SINS)"),
    help=Text(
        "Staan de wervels normaal ten opzichte van elkaar, is er een nieuwe kyfose of scoliose, "
        "of is een wervel verschoven?",
        "Are the vertebrae normally aligned, is there a new kyphosis or scoliosis, or has a vertebra shifted?",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option("subluxation_or_translation", Text("subluxatie of verschuiving", "subluxation or translation")),
        Option("de_novo_deformity", Text("nieuwe kyfose of scoliose", "de novo kyphosis or scoliosis")),
        Option("normal", Text("normaal", "normal")),
    ),
)

sins_collapse = Choice(
    name="imaging.sins_collapse",
    label=Text("inzakking van het wervellichaam (SINS)", "vertebral body collapse (SINS)"),
    help=Text(
        "Hoeveel hoogte heeft het wervellichaam verloren? Precies de helft valt onder ‘hoogstens 50% hoogteverlies’.",
        "How much height has the vertebral body lost? Exactly half falls under ‘at most 50% height loss’.",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option("more_than_half", Text("meer dan 50% hoogteverlies", "more than 50% height loss")),
        Option("less_than_half", Text("hoogstens 50% hoogteverlies", "at most 50% height loss")),
        Option(
            "no_collapse_half_involved",
            Text(
                "geen inzakking, meer dan 50% van het wervellichaam aangetast",
                "no collapse, more than 50% of the body involved",
            ),
        ),
        Option("none", Text("geen van deze", "none of these")),
    ),
)

sins_posterolateral = Choice(
    name="imaging.sins_posterolateral",
    label=Text("aantasting van posterolaterale elementen (SINS)", "posterolateral involvement (SINS)"),
    help=Text(
        "Zijn facetgewricht, pedikel of costovertebraal gewricht gebroken of door tumor vervangen? "
        "Zo ja, aan één kant of aan beide kanten?",
        "Is a facet joint, pedicle or costovertebral joint fractured or replaced by tumour? "
        "If so, on one side or on both sides?",
    ),
    phase=Phase.IMAGING,
    chapter="stability",
    options=(
        Option("bilateral", Text("dubbelzijdig", "bilateral")),
        Option("unilateral", Text("eenzijdig", "unilateral")),
        Option("none", Text("geen", "none")),
    ),
)
