"""What the chapter on unknown origin says beside its rules: for whom it is, and why tissue comes first."""

from wervelwijzer.guideline.strengths import ADVISED
from wervelwijzer.guideline.unknown_origin import (
    biopsy_deadline,
    biopsy_within_a_day,
    biopsy_within_a_week,
    consider_immediate_decompression,
    ct_of_thorax_abdomen_pelvis,
    withhold_corticosteroids,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="DX-UNK-Q01",
    section="unknown_origin",
    sources=(Place("unknown_origin", 30059, 157, "0e6703ef966c8c6f80d1cf46b61526ce487200dcb40cf48aaf1a0b311f698e0a"),),
    says=Text(
        "Het hoofdstuk beantwoordt welk onderzoek nodig is als de herkomst van vermoede wervelmetastasen onduidelijk "
        "is, en hoe snel.",
        "The chapter answers which investigation is needed when the origin of suspected vertebral metastases is "
        "unclear, and how soon.",
    ),
)

for_whom = Passage(
    id="DX-UNK-Q02",
    section="unknown_origin",
    sources=(Place("unknown_origin", 30232, 124, "80e1f9287e39fd65ee2d7052ceb6082e42514ab2bfd3ef7dbfca97d3d55a8d3a"),),
    title=Text("Voor wie", "For whom"),
    says=Text(
        "De adviezen gelden als zowel de kliniek als de beeldvorming wervelmetastasen doet vermoeden en de herkomst "
        "onbekend is.",
        "The advice holds when both the clinical picture and the imaging raise a suspicion of vertebral metastases "
        "and the origin is unknown.",
    ),
    strength=ADVISED,
    computed_by=(
        withhold_corticosteroids,
        ct_of_thorax_abdomen_pelvis,
        biopsy_within_a_week,
        biopsy_within_a_day,
        consider_immediate_decompression,
    ),
    reading=Text(
        "Wij lezen: primaire tumor onbekend, nog geen weefsel afgenomen, en metastasen die waarschijnlijk of "
        "bevestigd zijn of zichtbaar het myelum of de cauda comprimeren.",
        "We read: primary tumour unknown, no tissue taken yet, and metastases that are probable or confirmed or that "
        "visibly compress the cord or the cauda.",
    ),
)

tissue_before_treatment = Passage(
    id="DX-UNK-L01",
    section="unknown_origin",
    sources=(Place("unknown_origin", 31337, 370, "4f7e6d1e0c114be4feea5af0161e7fdb09a4dfb6940ae63d9c0de92268a0dd29"),),
    says=Text(
        "Klachten en beelden die bij wervelmetastasen kunnen passen zonder bekende primaire tumor vormen een groep "
        "apart: hier gaat weefsel aan de behandeling vooraf, met spoed (cito) histologisch en zo nodig "
        "microbiologisch onderzocht. De tekst verwijst ook naar de richtlijn Botmetastasen.",
        "Complaints and images that may fit vertebral metastases without a known primary form a group apart: here "
        "tissue comes before treatment, urgently (cito) examined by the pathologist, and by the microbiologist if "
        "needed. The text also refers to the guideline on bone metastases.",
    ),
    computed_by=(biopsy_deadline,),
)

urgency = Passage(
    id="DX-UNK-L02",
    section="unknown_origin",
    sources=(Place("unknown_origin", 32477, 198, "3d979d2a35f8cf759b58ec89a6eb6d5d683213c2e25d8cf1c77f987d19128a07"),),
    says=Text(
        "Klachten en beeldvorming bepalen hoeveel haast er is: om de tijd met pijn te bekorten, en bovenal om "
        "(toenemende) uitval te voorkomen.",
        "Complaints and imaging determine how urgent it is: to shorten the time in pain, and above all to prevent a "
        "(progressive) deficit.",
    ),
    computed_by=(biopsy_deadline,),
)

read_on = Passage(
    id="DX-UNK-L03",
    section="unknown_origin",
    sources=(Place("unknown_origin", 34408, 93, "c6b1f65be45208be28ff5c8ae68cc239de3e15e7db3d33146a2a6297908ef01e"),),
    says=Text(
        "Meer hierover staat in de richtlijn Primaire tumor onbekend (Oncoline).",
        "More on this is in the guideline on unknown primary tumour (Oncoline).",
    ),
)

flowchart_of_diagnostics = Passage(
    id="DX-UNK-L04",
    section="unknown_origin",
    sources=(Place("unknown_origin", 34503, 21, "6fe5591c193c6f5bedf417b1e99c793588278f4405f250271b93cbebc6990a88"),),
    title=Text("Stroomschema diagnostiek", "Flowchart of diagnostics"),
    says=Text(
        "Hier hoort een stroomschema van de diagnostiek; in de tekst is alleen de kop over.",
        "A flowchart of the diagnostics belongs here; only its heading is left in the text.",
    ),
    not_computed=Text(
        "Het schema zelf ontbreekt; de regels volgen uit de lopende tekst.",
        "The chart itself is missing; the rules follow from the prose.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    for_whom,
    tissue_before_treatment,
    urgency,
    read_on,
    flowchart_of_diagnostics,
)
