"""What the chapter *Radionucliden* says beside its rule, and the flowchart that closes the treatments."""

from wervelwijzer.guideline.radionuclides import radionuclide_option
from wervelwijzer.guideline.strengths import LITERATURE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="RNU-Q01",
    section="radionuclides",
    sources=(Place("radionuclides", 137590, 69, "be7f96e61b0e3a9537d880a904d1836aebe9a1eb0727325a6414989375d1e26f"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "Is er plaats voor radionucliden bij wervelmetastasen?",
        "Is there a place for radionuclides in vertebral metastases?",
    ),
)

which_radionuclides = Passage(
    id="RNU-02",
    section="radionuclides",
    sources=(Place("radionuclides", 138245, 350, "032a21baf47e483221cbd064b1d2b31f0d37a3520d2294f3ead8866b8c476f5d"),),
    title=Text("Radionucliden", "Radionuclides"),
    strength=LITERATURE,
    says=Text(
        "Radionucliden die in de bloedbaan worden gegeven, helpen vooral bij diffuse, pijnlijke botmetastasen van "
        "een solide tumor. Zij hechten zich aan cellen die bot aanmaken, en werken ter plaatse tegen tumor en pijn. "
        "De tekst noemt er vier, Radium-223 als het nieuwste.",
        "Radionuclides given systemically help above all in diffuse, painful bone metastases of a solid tumour. They "
        "bind to cells that form bone, and act locally against tumour and pain. The text names four, radium-223 as "
        "the latest.",
    ),
    items=(
        Text("Strontium-89", "strontium-89"),
        Text("Samarium-153", "samarium-153"),
        Text("Rhenium-186", "rhenium-186"),
        Text("Radium-223", "radium-223"),
    ),
    reading=Text(
        "ATC-codes, door ons toegevoegd: V10BX01, V10BX02, V10BX03 en V10XX03. Doses staan niet in de tekst.",
        "ATC codes, added by us: V10BX01, V10BX02, V10BX03 and V10XX03. The text gives no doses.",
    ),
)

other_solid_tumours = Passage(
    id="RNU-L01",
    section="radionuclides",
    sources=(Place("radionuclides", 138596, 249, "df42064f3e39db81245737376968f3f3a729a2279210f1cf019776c8c040b1ae"),),
    strength=LITERATURE,
    says=Text(
        "De meeste studies gingen over prostaat- en mammacarcinoom. Dat radionucliden ook bij "
        "diffuse, pijnlijke osteoblastische metastasen van andere solide tumoren werken, is "
        "aannemelijk.",
        "Most studies concerned prostate and breast cancer. That radionuclides also work in "
        "diffuse, painful osteoblastic metastases of other solid tumours is plausible.",
    ),
    computed_by=(radionuclide_option,),
)

see_also = Passage(
    id="RNU-L02",
    section="radionuclides",
    sources=(Place("radionuclides", 139363, 188, "29101f5a4df28f032afbf577a368b0f5ae2d5a033cb90ad548829af7b06ed27d"),),
    title=Text("Zie ook", "See also"),
    says=Text(
        "Meer staat in de richtlijnen per tumor en in de richtlijn over pijn bij kanker "
        "(Oncoline, Richtlijnendatabase).",
        "For more, see the guidelines by tumour and the guideline on pain in cancer (Oncoline, Richtlijnendatabase).",
    ),
)

flowchart = Passage(
    id="RNU-F01",
    section="radionuclides",
    sources=(Place("radionuclides", 139553, 53, "d5f99ec06af599cc1595044ccf384233d550f1cfe2b52c46f8e884bf43663146"),),
    title=Text("Stroomschema behandeling", "Flowchart of treatment"),
    says=Text(
        "Hier hoort een stroomschema van de behandeling van symptomatische wervelmetastasen.",
        "A flowchart of the treatment of symptomatic vertebral metastases belongs here.",
    ),
    not_computed=Text(
        "Van het schema staat alleen het onderschrift in onze tekst; de beslissingen volgen de hoofdstukken.",
        "Of the chart only its caption stands in our text; the decisions follow the chapters.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    which_radionuclides,
    other_solid_tumours,
    see_also,
    flowchart,
)
