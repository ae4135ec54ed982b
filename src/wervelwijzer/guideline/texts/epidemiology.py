"""How often vertebral metastases and their compression occur, from which tumours, and how they arise."""

from wervelwijzer.guideline.scope import in_scope
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

rising_incidence = Passage(
    id="EPI-L01",
    section="epidemiology",
    sources=(Place("epidemiology", 6247, 170, "60792f26c52b12c1639e23ad6132aea8df498e79c000246bf1924533766fabf7"),),
    says=Text(
        "Wervelmetastasen worden vaker gezien, doordat mensen ouder worden en met kanker langer leven "
        "(Hatrick 2000, Jemal 2007).",
        "Vertebral metastases are seen more often, as people grow older and live longer with cancer "
        "(Hatrick 2000, Jemal 2007).",
    ),
)

base_rates = Passage(
    id="EPI-01",
    section="epidemiology",
    sources=(Place("epidemiology", 6418, 146, "d94964d6cf01f7a149a8493aa79588f572ff3bb45f0f4139bdb64c752bc39617"),),
    says=Text(
        "Van patiënten met gemetastaseerde kanker heeft 25-75% wervelmetastasen; MESCC komt bij 1-5% voor "
        "(Boogerd 1993, Byrne 1992).",
        "Of patients with metastatic cancer 25-75% have vertebral metastases; MESCC occurs in 1-5% "
        "(Boogerd 1993, Byrne 1992).",
    ),
    reading=Text(
        "'Van hen' lezen wij als: van alle patiënten met gemetastaseerde kanker.",
        "'Of them' we read as: of all patients with metastatic cancer.",
    ),
)

burden_in_the_netherlands = Passage(
    id="EPI-02",
    section="epidemiology",
    sources=(Place("epidemiology", 6565, 357, "62774a4a616b29f4c9f2ff66581d586edcef42063254e8238f1dccc9844edb12"),),
    says=Text(
        "In Nederland verdubbelde het aantal nieuwe gevallen van invasieve kanker bijna in 20 jaar, tot 100.000 in "
        "2011. Ongeveer de helft overleeft lang. Naar schatting krijgen daarom elk jaar tot 25.000 mensen de "
        "diagnose wervelmetastasen en tot 2.500 de diagnose MESCC.",
        "In the Netherlands new cases of invasive cancer almost doubled in 20 years, to 100,000 in 2011. About half "
        "are long-term survivors. By estimate, therefore, up to 25,000 people a year are diagnosed with vertebral "
        "metastases and up to 2,500 with MESCC.",
    ),
)

first_manifestation = Passage(
    id="EPI-03",
    section="epidemiology",
    sources=(Place("epidemiology", 6923, 168, "2047b74fc512d59a485c7506d6f084af5c1f9cdb07c51391fd809e6d4f9139ae"),),
    says=Text(
        "Een dwarslaesie bij kanker is in ongeveer 10-20% van de gevallen het eerste wat van de ziekte blijkt "
        "(Sorensen 1990, Bach 1990, Schiff 1997).",
        "In about 10-20% of cancer patients with a cord lesion, that lesion is the first sign of the disease "
        "(Sorensen 1990, Bach 1990, Schiff 1997).",
    ),
)

levels = Passage(
    id="EPI-04",
    section="epidemiology",
    sources=(Place("epidemiology", 7092, 286, "95f17fe5d905b4d950c7b5755228b94063091606b9c041954388055bd7510cac"),),
    says=Text(
        "Een SEM zit thoracaal in 53-73%, lumbaal in 20-32% en cervicaal in 4-15% (Sorensen 1990, Helweg-Larsen 2000). "
        "Ongeveer een derde van de patiënten heeft er meer dan één, op niveaus die niet aan elkaar grenzen "
        "(van der Sande 1990).",
        "A SEM is thoracic in 53-73%, lumbar in 20-32% and cervical in 4-15% (Sorensen 1990, Helweg-Larsen 2000). "
        "About a third of the patients have several, at levels that do not adjoin (van der Sande 1990).",
    ),
)

primaries = Passage(
    id="EPI-05",
    section="epidemiology",
    sources=(Place("epidemiology", 7379, 336, "d8723b81963a1ab9a8c4acef412826ebad54def754f0dbaa3696d4e001f3d4b6"),),
    says=Text(
        "Borst-, long- en prostaatkanker geven samen meer dan de helft van de wervelmetastasen (Bollen 2014). Ook "
        "melanoom, niercelcarcinoom, sarcoom en tumoren van het maag-darmkanaal komen veel voor. Meestal is de "
        "ziekte dan al wijd verspreid.",
        "Breast, lung and prostate cancer together cause more than half of vertebral metastases (Bollen 2014). "
        "Melanoma, renal cell carcinoma, sarcoma and gastro-intestinal tumours are frequent too. Mostly the disease "
        "is widespread by then.",
    ),
)

who_is_at_risk = Passage(
    id="EPI-06",
    section="epidemiology",
    sources=(Place("epidemiology", 7716, 187, "9479c4bb4c17c49277816ad8c6bf99c17319e9b8d8e1a23823da97b228111273"),),
    says=Text(
        "SEM en MESCC zijn waarschijnlijker bij veel metastasen elders, bij botmetastasen die er al (lang) zijn, en "
        "bij klachten die bij wervelmetastasen passen (Sutcliffe 2013).",
        "SEM and MESCC are more probable with many metastases elsewhere, with bone metastases that have been there "
        "(for long), and with complaints that fit vertebral metastases (Sutcliffe 2013).",
    ),
    not_computed=Text(
        "De tekst geeft hierbij geen getal of grens. Wie het risico loopt, komt terug bij de risicofolder.",
        "The text gives no figure or limit here. Who is at risk returns with the risk leaflet.",
    ),
)

myeloma = Passage(
    id="EPI-07",
    section="epidemiology",
    sources=(Place("epidemiology", 7904, 247, "ba15f3c7e738c1dfbfa6442e51b38b494c64afae4ed07e31a99b50ade80b3e40"),),
    says=Text(
        "Lymfomen en vooral het multipel myeloom kunnen in de wervels zitten: bij myeloom heeft 90% lytische haarden "
        "in het skelet, het meest in de wervels (50%) (Kyle 2004, Roodman 2004).",
        "Lymphoma and above all multiple myeloma can lie in the vertebrae: in myeloma 90% have lytic lesions in the "
        "skeleton, most of all in the vertebrae (50%) (Kyle 2004, Roodman 2004).",
    ),
)

origin_and_growth = Passage(
    id="EPI-08",
    section="epidemiology",
    sources=(Place("epidemiology", 8227, 618, "59ee8f8e1ce36ac0d82d0422b728d0cf2d4a9a6233f6b5eaf30b74a9899eec80"),),
    says=Text(
        "Wervelmetastasen ontstaan meestal langs de bloedbaan en beginnen in het wervellichaam, veel minder vaak in "
        "pedikel of boog. Epidurale groei zit daarom vooral anterieur en anterolateraal in het wervelkanaal (Byrne "
        "1992, Algra 1992). Een klein deel van de SEM groeit van naast de wervelkolom door de foramina naar binnen, "
        "waarom vooral lymfoom, niercelcarcinoom en retroperitoneaal sarcoom berucht zijn (Posner 1995). Ontstaan in "
        "de epidurale ruimte zelf is uiterst zeldzaam.",
        "Vertebral metastases mostly arise by way of the blood and begin in the vertebral body, much less often in "
        "pedicle or arch. Epidural growth is therefore mainly anterior and anterolateral in the canal (Byrne 1992, "
        "Algra 1992). A small part of the SEM grows in from beside the spine through the foramina, for which "
        "lymphoma, renal cell carcinoma and retroperitoneal sarcoma above all are notorious (Posner 1995). Origin in "
        "the epidural space itself is extremely rare.",
    ),
)

arterial_or_venous = Passage(
    id="EPI-L02",
    section="epidemiology",
    sources=(Place("epidemiology", 8846, 259, "b0048182d62d8e21319c8464868d5764e0becebf7553d27bae69010a6b81c32d"),),
    says=Text(
        "De weg is meestal arterieel, soms via de epidurale venen (Batson 1940, Algra 1991); langs die venen bereiken "
        "tumoren en metastasen van de ingewanden de wervels.",
        "The route is mostly arterial, at times through the epidural veins (Batson 1940, Algra 1991); along these "
        "veins visceral tumours and metastases reach the vertebrae.",
    ),
)

ingrowth_of_lymph_nodes = Passage(
    id="DEF-03",
    section="epidemiology",
    sources=(Place("epidemiology", 9106, 351, "5ef5d6bd0a82289c362f3d6df9b6f66448c36de724c8ad5b4133926f3f0e05bd"),),
    says=Text(
        "Groeien zieke lymfeklieren een wervel in, zoals para-aortale klieren bij gynaecologische kanker, dan zijn dat "
        "geen wervelmetastasen, al kunnen pijn en uitval dezelfde zijn. Hoe dat te behandelen is, staat niet in deze "
        "richtlijn.",
        "Diseased lymph nodes that grow into a vertebra, such as para-aortic nodes in gynaecological cancer, are not "
        "vertebral metastases, though pain and deficit can be the same. How to treat them is not in this guideline.",
    ),
    not_computed=Text(
        f"Hoe de tumor in de wervel is gekomen, wordt niet gevraagd; '{in_scope.label.nl}' let hier niet op.",
        f"How the tumour came into the vertebra is not asked; '{in_scope.label.en}' does not look at it.",
    ),
)

figure_of_compartments = Passage(
    id="EPI-F01",
    section="epidemiology",
    sources=(Place("epidemiology", 9459, 762, "b2c3e7665abc20c1aabf8c959193822fb93be91c476eb2b9bf687c9e6bae46b6"),),
    says=Text(
        "Figuur 1 (Byrne 1992) toont waar metastasen in en om het wervelkanaal zitten. Een SEM die groeit, drukt op "
        "vaten, wortels en ruggenmerg: lokale pijn, radiculopathie, myelopathie.",
        "Figure 1 (Byrne 1992) shows where metastases lie in and around the spinal canal. A SEM that grows presses on "
        "vessels, roots and cord: local pain, radiculopathy, myelopathy.",
    ),
    title=Text("Metastasen in en om het wervelkanaal", "Metastases in and around the spinal canal"),
    items=(
        Text("A: in het ruggenmerg (intramedullair), heel zeldzaam", "A: in the cord (intramedullary), very rare"),
        Text(
            "B: in de subarachnoïdale ruimte, buiten het ruggenmerg en binnen de dura (leptomeningeaal)",
            "B: in the subarachnoid space, outside the cord and inside the dura (leptomeningeal)",
        ),
        Text(
            "C: epidurale metastase vanuit een naburige wervel, meestal",
            "C: epidural metastasis from an adjacent vertebra, mostly",
        ),
        Text(
            "D: epidurale metastase van naast de wervelkolom, door het foramen, soms",
            "D: epidural metastasis from beside the spine, through the foramen, at times",
        ),
        Text(
            "E: epidurale metastase ontstaan in de epidurale ruimte, zelden",
            "E: epidural metastasis that arose in the epidural space, rarely",
        ),
    ),
)

PASSAGES: tuple[Passage, ...] = (
    rising_incidence,
    base_rates,
    burden_in_the_netherlands,
    first_manifestation,
    levels,
    primaries,
    who_is_at_risk,
    myeloma,
    origin_and_growth,
    arterial_or_venous,
    ingrowth_of_lymph_nodes,
    figure_of_compartments,
)
