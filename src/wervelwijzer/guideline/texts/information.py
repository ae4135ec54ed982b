"""Information for patients: what the chapter says beside who gets which leaflet."""

from wervelwijzer.guideline.information import full_leaflet
from wervelwijzer.guideline.strengths import LITERATURE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="INF-Q01",
    section="information",
    sources=(Place("information", 179364, 86, "ba358d949eaa7e30b5178ea2fffa870c8805517c608074d3c3dfa2d6a7863392"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "De vraag van het hoofdstuk: wat moet iemand met wervelmetastasen, of met een hoog risico erop, te horen en te "
        "lezen krijgen?",
        "The question of the chapter: what must someone with vertebral metastases, or at high risk of them, be told "
        "and be given to read?",
    ),
)

why_a_leaflet_of_its_own = Passage(
    id="INF-L01",
    section="information",
    sources=(Place("information", 180242, 565, "32f47df4e1fa44971af17682809ed4cb367ffea99c01187961e3162cdc378367"),),
    says=Text(
        "Patiënten zoeken veel op internet, waar betrouwbare informatie over wervelmetastasen "
        "lastig te vinden is: er is geen eigen patiëntenvereniging, en over palliatieve zorg is "
        "aanzienlijk minder te vinden dan over curatieve. Daarom schreef de werkgroep een folder "
        "(bijlage 3), die tamelijk uitvoerig is.",
        "Patients often search the internet, where reliable information on vertebral metastases "
        "is hard to find: there is no patient association of their own, and considerably less is "
        "to be found on palliative than on curative care. Hence the working group wrote a leaflet "
        "(appendix 3), which is fairly extensive.",
    ),
    computed_by=(full_leaflet,),
    strength=LITERATURE,
)

where_patients_find_more = Passage(
    id="INF-05",
    section="information",
    sources=(Place("information", 181019, 702, "4c547fd0cf7055d0280a26c7d8998f382b5e4975b924920bd53b78b8c1aa4684"),),
    title=Text("Andere bronnen voor patiënten", "Other sources for patients"),
    says=Text(
        "Waar patiënten meer vinden, zoals in 2015 gedrukt. Voor wervelmetastasen en voor een "
        "onbekende primaire tumor bestaat geen eigen organisatie.",
        "Where patients find more, as printed in 2015. For vertebral metastases and for an "
        "unknown primary there is no patient organisation.",
    ),
    items=(
        Text(
            "KWF Kankerbestrijding, voor vragen op maat: kankerinfolijn 0800 - 022 66 22.",
            "KWF Dutch Cancer Society, for questions of one's own: information line 0800 - 022 66 22 (in the "
            "Netherlands).",
        ),
        Text(
            "www.kanker.nl: ziektebeelden en ervaringen; over metastasen, te vinden bij de primaire tumor, weinig.",
            "www.kanker.nl: diseases and experiences; on metastases, found under the primary tumour, little.",
        ),
        Text(
            "Patiëntenorganisaties voor informatie, steun, contact met lotgenoten en belangenbehartiging: Hematon "
            "(bloed en lymfe), Leven met blaas- of nierkanker, Stichting Melanoom, Longkanker Nederland, "
            "Prostaatkanker-stichting.nl, Borstkanker Vereniging Nederland.",
            "Patient organisations for information, support, contact with fellow patients and representation: for "
            "breast, prostate and lung cancer, melanoma, bladder or kidney cancer, and haematological disease.",
        ),
    ),
    reading=Text(
        "Telefoonnummer en websites zijn niet nagegaan; controleer ze voordat een patiënt ze krijgt.",
        "Telephone number and websites have not been verified; check them before a patient is given them.",
    ),
)

talking_in_time = Passage(
    id="INF-O01",
    section="information",
    sources=(Place("information", 182419, 67, "cdcf8056acc6a61308677eb3cf34397d7c827db565bcd71d7e88659cbe6c739f"),),
    says=Text(
        "Verwijzing naar de handreiking van de artsenfederatie KNMG over een tijdig gesprek over het einde van het "
        "leven.",
        "Refers to the guidance of the Dutch medical association KNMG on talking in time about the end of life.",
    ),
)

PASSAGES = (question, why_a_leaflet_of_its_own, where_patients_find_more, talking_in_time)
