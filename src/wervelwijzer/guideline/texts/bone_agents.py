"""What the chapter *Bisfosfonaten en denosumab* says beside its rules: which drugs there are and how they work."""

from wervelwijzer.guideline.bone_agents import bisphosphonate_for_hypercalcaemia, prevention_option
from wervelwijzer.guideline.strengths import LITERATURE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="BTA-Q01",
    section="bone_agents",
    sources=(Place("bone_agents", 167121, 82, "63fb398bf9925d119b7ba3d25b9b2ab88a9234c9d760198a35a4f38f43a6af86"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "Is er plaats voor bisfosfonaten en denosumab bij wervelmetastasen?",
        "Is there a place for bisphosphonates and denosumab in vertebral metastases?",
    ),
)

bisphosphonates = Passage(
    id="BTA-03-BISPHOSPHONATES",
    section="bone_agents",
    sources=(Place("bone_agents", 167480, 231, "eaa92f5be580ea818c3433e069731389cb650d355db7fb7e68fe394e0575af8c"),),
    title=Text("Bisfosfonaten", "Bisphosphonates"),
    strength=LITERATURE,
    says=Text(
        "Bisfosfonaten voorkomen morbiditeit van het skelet en behandelen hypercalciëmie, bij botmetastasen en bij "
        "multipel myeloom. De tekst noemt er vier.",
        "Bisphosphonates prevent skeletal morbidity and treat hypercalcaemia, in bone metastases and in multiple "
        "myeloma. The text names four.",
    ),
    items=(
        Text("pamidroninezuur", "pamidronic acid"),
        Text("zoledroninezuur", "zoledronic acid"),
        Text("ibandroninezuur", "ibandronic acid"),
        Text("clodroninezuur", "clodronic acid"),
    ),
    computed_by=(
        prevention_option,
        bisphosphonate_for_hypercalcaemia,
    ),
    reading=Text(
        "ATC-codes, door ons toegevoegd: M05BA03, M05BA08, M05BA06 en M05BA02. Doses staan niet in de tekst.",
        "ATC codes, added by us: M05BA03, M05BA08, M05BA06 and M05BA02. The text gives no doses.",
    ),
)

how_bisphosphonates_work = Passage(
    id="BTA-L01",
    section="bone_agents",
    sources=(Place("bone_agents", 167712, 250, "e3f5a119e444ccc1a89a5b155b105ea02de4af98232dd5eb7596b5c29e767fe8"),),
    strength=LITERATURE,
    says=Text(
        "Bij botmetastasen en myeloom breken geactiveerde osteoclasten bot af; zo ontstaan pijn, "
        "fracturen en/of hypercalciëmie. Bisfosfonaten remmen die cellen.",
        "In bone metastases and myeloma activated osteoclasts break down bone; this causes pain, "
        "fractures and/or hypercalcaemia. Bisphosphonates inhibit those cells.",
    ),
)

denosumab = Passage(
    id="BTA-03",
    section="bone_agents",
    sources=(Place("bone_agents", 167963, 273, "ebcd54ea86d59d2bfeb046f4e2fc53fc363327a7c4db630b21acccaedc0b6ab0"),),
    title=Text("Denosumab", "Denosumab"),
    strength=LITERATURE,
    says=Text(
        "Denosumab, toen nieuw, remt RANK-ligand en gaat daarmee vorming, werking en overleving "
        "van osteoclasten tegen. Het is geregistreerd om morbiditeit van het skelet te voorkomen; "
        "er zijn aanwijzingen dat het beter werkt dan zoledroninezuur.",
        "Denosumab, then new, inhibits RANK ligand and so counters the formation, function and "
        "survival of osteoclasts. It is registered for preventing skeletal morbidity; there are "
        "indications that it works better than zoledronic acid.",
    ),
    computed_by=(prevention_option,),
    reading=Text(
        "ATC-code, door ons toegevoegd: M05BX04. De registratie is die van het jaar van de richtlijn.",
        "ATC code, added by us: M05BX04. The registration is that of the year of the guideline.",
    ),
)

other_solid_tumours = Passage(
    id="BTA-L02",
    section="bone_agents",
    sources=(Place("bone_agents", 168237, 273, "6ebd87d3d602c1f0e78ae840ebdc2ce6a83cc62407d165c6e70f211441d9c834"),),
    strength=LITERATURE,
    says=Text(
        "De meeste studies gingen over mammacarcinoom, multipel myeloom en, minder, "
        "prostaatcarcinoom. Dat de middelen ook bij botmetastasen van andere solide tumoren "
        "werken, is aannemelijk.",
        "Most studies concerned breast cancer, multiple myeloma and, to a lesser extent, prostate "
        "cancer. That the drugs also work in bone metastases of other solid tumours is plausible.",
    ),
    computed_by=(prevention_option,),
)

see_also = Passage(
    id="BTA-L03",
    section="bone_agents",
    sources=(Place("bone_agents", 168511, 213, "c3e03e6b12e18a99d34836460105ed3c140590f6316c8bc1b3b29be3cbb8b79a"),),
    title=Text("Zie ook", "See also"),
    says=Text(
        "Meer staat in de richtlijnen per tumor (Oncoline), die over multipel myeloom (HOVON) en "
        "die over pijn bij kanker (Oncoline).",
        "For more, see the guidelines by tumour (Oncoline), that on multiple myeloma (HOVON) and "
        "that on pain in cancer (Oncoline).",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    bisphosphonates,
    how_bisphosphonates_work,
    denosumab,
    other_solid_tumours,
    see_also,
)
