"""What else can explain the complaints, as the guideline lists it."""

from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="DX-DD-Q01",
    section="differential",
    sources=(Place("differential", 16562, 117, "b62430c666b8d54f33d597aeff5d2deb0ff679f73c4d1de4b4ab70a568f31498"),),
    says=Text(
        "Uitgangsvraag: waaraan moet men denken bij rug- of nekpijn van iemand die kanker heeft of had?",
        "Question: what must one think of in back or neck pain of somebody who has or had cancer?",
    ),
)

list_for_pain = Passage(
    id="DX-DD-02-LIST",
    section="differential",
    sources=(Place("differential", 17237, 352, "4751c3510c3c92b4b8dd69969a60ecd5d4b73a53f2760cfa1f9f5e8cf0b725f9"),),
    says=Text(
        "Staat rugpijn voorop, met of zonder uitstraling, dan kan er onder meer iets uit deze lijst aan de hand zijn.",
        "Where back pain is the main complaint, radiating or not, it may among other things be something from this "
        "list.",
    ),
    title=Text("Andere oorzaken als de pijn vooropstaat", "Other causes where pain is the main complaint"),
    items=(
        Text(
            "wervelfractuur door osteoporose (vooral bij lang gebruik van corticosteroïden)",
            "osteoporotic vertebral fracture (above all with long use of corticosteroids)",
        ),
        Text("hernia van een tussenwervelschijf (HNP)", "herniated disc"),
        Text(
            "spondylitis of spondylodiscitis (vooral bij verminderde afweer)",
            "spondylitis or spondylodiscitis (above all in the immunocompromised)",
        ),
        Text("tumor die in de dorsale pleura groeit", "tumour growing in the dorsal pleura"),
        Text("spondylartrose (spondylose)", "spondylosis"),
    ),
)

list_for_deficit = Passage(
    id="DX-DD-03-LIST",
    section="differential",
    sources=(Place("differential", 17593, 582, "55bab34a456f4dbe4857c5a40950e463adf9d24dc6b379ddde0788015f9559c9"),),
    says=Text(
        "Staat uitval voorop, dan kan er onder meer iets uit deze lijst aan de hand zijn.",
        "Where a deficit is the main finding, it may among other things be something from this list.",
    ),
    title=Text("Andere oorzaken als de uitval vooropstaat", "Other causes where a deficit is the main finding"),
    items=(
        Text("metastasen in de leptomeningen", "leptomeningeal metastases"),
        Text("myelopathie door bestraling (na radiotherapie)", "radiation myelopathy (after radiotherapy)"),
        Text(
            "meningitis, bacterieel of viraal (vooral bij verminderde afweer)",
            "meningitis, bacterial or viral (above all in the immunocompromised)",
        ),
        Text(
            "abces of hematoom in de epidurale ruimte (bij spinale pijnstilling)",
            "abscess or haematoma in the epidural space (with spinal analgesia)",
        ),
        Text("tumor in het ruggenmerg, primair of metastase", "tumour in the cord, primary or metastasis"),
        Text(
            "lipomatose in het wervelkanaal (bij lang gebruik van corticosteroïden)",
            "spinal lipomatosis (with long use of corticosteroids)",
        ),
        Text("goedaardige tumor, zoals meningeoom of schwannoom", "benign tumour, such as meningioma or schwannoma"),
        Text("arterioveneuze malformatie", "arteriovenous malformation"),
        Text("primaire tumor van het bot", "primary tumour of bone"),
        Text("myelitis transversa", "transverse myelitis"),
        Text("sarcoïdose", "sarcoidosis"),
        Text("multiple sclerose", "multiple sclerosis"),
    ),
)

patterns_of_referred_pain = Passage(
    id="DX-DD-04-LIST",
    section="differential",
    sources=(Place("differential", 18330, 613, "a2490366196f2cdeaf117d5ca048a57779c0ea42edb35c79b96eb08ee56ecd00"),),
    says=Text(
        "Gerefereerde pijn wordt elders gevoeld dan waar de oorzaak zit; de tekst noemt deze patronen.",
        "Referred pain is felt elsewhere than where the cause lies; the text names these patterns.",
    ),
    title=Text("Patronen van gerefereerde pijn", "Patterns of referred pain"),
    items=(
        Text(
            "orgaan in de bovenbuik: pijn bij de thoracolumbale overgang",
            "organ in the upper abdomen: pain at the thoracolumbar junction",
        ),
        Text("orgaan in de onderbuik: pijn midden-lumbaal", "organ in the lower abdomen: mid-lumbar pain"),
        Text("orgaan in het kleine bekken: pijn sacraal", "organ in the lesser pelvis: sacral pain"),
        Text(
            "viscerale metastasen: pijn die naar flank, schouder of schouderblad uitstraalt",
            "visceral metastases: pain that radiates to flank, shoulder or shoulder blade",
        ),
        Text("ingroei in het diafragma: pijn in de schouder", "ingrowth in the diaphragm: pain in the shoulder"),
        Text(
            "wervel Th12 en/of L1: pijn die alleen bij de sacro-iliacale gewrichten zit",
            "vertebra T12 and/or L1: pain that sits at the sacro-iliac joints only",
        ),
    ),
)

PASSAGES: tuple[Passage, ...] = (question, list_for_pain, list_for_deficit, patterns_of_referred_pain)
