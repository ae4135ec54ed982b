"""Differential diagnosis (chapter *Differentiaaldiagnose*)."""

from wervelwijzer.facts import imaging, symptoms, tumour
from wervelwijzer.guideline.definitions import deficit, radicular_pain
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import CONSIDERATION, STATED
from wervelwijzer.guideline.symptoms import imaging_warranted
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, concludes, is_false, is_true

other_causes = Recommendation(
    id="DX-DD-01",
    section="differential",
    source=Place(
        "differential",
        16692,
        543,
        "70877d0353fc00fc31cca1d7a46f2971b9c4fa3c96835898eb4a91c8137bf305",
    ),
    says=Text(
        "De klachten kunnen ook degeneratief, infectieus, inflammatoir of traumatisch zijn (Kienstra 2000, Posner "
        "1995); stel de diagnose zorgvuldig voordat de behandeling begint, zo nodig met weefsel, zeker bij een "
        "eerste uiting van kanker.",
        "The complaints can also be degenerative, infectious, inflammatory or traumatic (Kienstra 2000, Posner "
        "1995); make the diagnosis carefully before treatment starts, with tissue if needed, all the more if this is "
        "a first sign of cancer.",
    ),
    action=Action(
        "consider_other_causes",
        Text(
            "Overweeg andere oorzaken; zo nodig weefseldiagnose.", "Consider other causes; tissue diagnosis if needed."
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(imaging_warranted, True),
    not_computed=Text(
        "Of een andere oorzaak waarschijnlijker is, beoordeelt de arts.",
        "Whether another cause is more likely is for the physician to judge.",
    ),
)

other_causes_of_pain = Recommendation(
    id="DX-DD-02",
    section="differential",
    source=Place("differential", 17237, 352, "4751c3510c3c92b4b8dd69969a60ecd5d4b73a53f2760cfa1f9f5e8cf0b725f9"),
    says=Text(
        "Staat rugpijn voorop, al dan niet uitstralend, denk dan onder meer aan een osteoporotische fractuur, een "
        "hernia, een infectie van wervel of tussenwervelschijf, tumor in de dorsale pleura en spondylose.",
        "Where back pain is the main complaint, radiating or not, think among others of an osteoporotic fracture, a "
        "herniated disc, infection of vertebra or disc, tumour in the dorsal pleura and spondylosis.",
    ),
    action=Action(
        "go_through_other_causes_of_pain",
        Text(
            "Overweeg osteoporotische wervelfractuur (lang corticosteroïden gebruikt?), HNP, spondylitis of "
            "spondylodiscitis (verminderde afweer?), tumor in de dorsale pleura, spondylose.",
            "Consider osteoporotic vertebral fracture (long use of corticosteroids?), herniated disc, spondylitis or "
            "spondylodiscitis (immunocompromised?), tumour in the dorsal pleura, spondylosis.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(
        concludes(imaging_warranted, True),
        is_true(symptoms.spinal_pain),
        is_false(imaging.mri_explains_findings),
    ),
    not_computed=Text(
        "Welke oorzaak het is, beoordeelt de arts; de lijst verschijnt als de MRI de pijn niet verklaart.",
        "Which cause it is, is for the physician to judge; the list appears where the MRI does not explain the pain.",
    ),
)

other_causes_of_deficit = Recommendation(
    id="DX-DD-03",
    section="differential",
    source=Place("differential", 17593, 582, "55bab34a456f4dbe4857c5a40950e463adf9d24dc6b379ddde0788015f9559c9"),
    says=Text(
        "Staat uitval voorop, dan noemt de richtlijn onder meer twaalf andere oorzaken: van tumor, bestraling, "
        "infectie, bloeding en vet in het wervelkanaal tot ontsteking van het ruggenmerg.",
        "Where a deficit is the main finding, the guideline names twelve other causes among others: from tumour, "
        "radiation, infection, bleeding and fat in the spinal canal to inflammation of the cord.",
    ),
    action=Action(
        "go_through_other_causes_of_deficit",
        Text(
            "Overweeg leptomeningeale metastasen, myelopathie door bestraling, meningitis (verminderde afweer?), abces "
            "of hematoom epiduraal (spinale pijnstilling?), intramedullaire of goedaardige tumor, primaire bottumor, "
            "lipomatose (lang corticosteroïden gebruikt?), arterioveneuze malformatie, myelitis transversa, "
            "sarcoïdose, MS.",
            "Consider leptomeningeal metastases, radiation myelopathy, meningitis (immunocompromised?), epidural "
            "abscess or haematoma (spinal analgesia?), intramedullary or benign tumour, primary bone tumour, "
            "lipomatosis (long use of corticosteroids?), arteriovenous malformation, transverse myelitis, sarcoidosis, "
            "MS.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(
        is_true(tumour.malignancy_known),
        deficit,
        is_false(imaging.cord_or_cauda_compression),
        is_false(imaging.root_compression),
    ),
    not_computed=Text(
        "Welke oorzaak het is, beoordeelt de arts; de lijst verschijnt als niets de uitval zichtbaar comprimeert.",
        "Which cause it is, is for the physician to judge; the list appears where no compression is seen to explain "
        "the deficit.",
    ),
)

referred_pain = Recommendation(
    id="DX-DD-04",
    section="differential",
    source=Place(
        "differential",
        18179,
        764,
        "b4d3dc704d0cf8c32613a132054ea553d64449667e21ab423938fd666781b666",
    ),
    says=Text(
        "Denk ook aan gerefereerde pijn, uit een orgaan of van een ander niveau van de wervelkolom, zeker als de "
        "beelden van de wervelkolom geen oorzaak tonen.",
        "Think of referred pain as well, from an organ or from another level of the spine, all the more where "
        "imaging of the spine shows no cause.",
    ),
    action=Action(
        "consider_referred_pain",
        Text(
            "Overweeg gerefereerde pijn (buik, bekken, diafragma; Th12-L1 bij pijn in de sacro-iliacale gewrichten).",
            "Consider referred pain (abdomen, pelvis, diaphragm; T12-L1 with pain in the sacro-iliac joints).",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(is_true(symptoms.spinal_pain), is_false(imaging.mri_explains_findings)),
)

pain_from_pelvis_or_hip = Recommendation(
    id="DX-DD-05",
    section="differential",
    source=Place("differential", 19128, 262, "c1ba27dff2c7ff942d85e47141c9332a950c1e16b01aa2a5b3e40d1a2d3eb3cd"),
    says=Text(
        "Botmetastasen in bekken of heup kunnen pijn geven die op radiculaire pijn lijkt: uitstralend naar de "
        "voorzijde van het bovenbeen, of soms alleen in de knie. Vaak wordt die erger als het been wordt belast "
        "(Posner 1995).",
        "Bone metastases in pelvis or hip can cause pain that looks like radicular pain: radiating to the front of "
        "the thigh, or at times in the knee alone. It often gets worse when the leg bears weight (Posner 1995).",
    ),
    action=Action(
        "consider_pelvis_and_hip",
        Text(
            "Zoek de oorzaak ook in bekken en heup; neemt de pijn toe bij belasten van het been?",
            "Look for the cause in pelvis and hip as well; does the pain increase when the leg bears weight?",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(is_true(tumour.malignancy_known), radicular_pain, is_false(imaging.mri_explains_findings)),
    not_computed=Text(
        "Of de pijn toeneemt bij belasten van het been, wordt niet gevraagd.",
        "Whether the pain increases when the leg bears weight is not asked.",
    ),
)

RECOMMENDATIONS: tuple[Recommendation, ...] = (
    other_causes,
    other_causes_of_pain,
    other_causes_of_deficit,
    referred_pain,
    pain_from_pelvis_or_hip,
)
