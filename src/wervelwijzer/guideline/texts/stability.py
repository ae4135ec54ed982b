"""Stability of the spine: what instability is, the SINS and what it is worth, risk factors, and what is not known."""

from wervelwijzer.guideline.stability import (
    SINS_READING,
    discuss_with_spine_surgeon,
    refer_unstable_spine,
    risk_factor_count,
    risk_of_an_unstable_vertebra,
    sins_category,
    sins_total,
    the_sins_does_not_decide,
)
from wervelwijzer.guideline.strengths import (
    CONCLUSION,
    CONSIDERATION,
    INDICATIONS,
    LITERATURE,
    STATED,
    WORKING_GROUP,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

# --- The question, and what the working group says beside its advice ---

QUESTION_AND_ADVICE = (
    Passage(
        id="STB-Q01",
        section="stability",
        sources=(Place("stability", 77293, 151, "405a9a84517aaf182e9891369be5aad43699f01f8c696d35f957567058ecdd28"),),
        title=Text("Uitgangsvraag", "Key question"),
        says=Text(
            "Hoe is te bepalen of aangetaste wervels stabiel zijn, als een stabiliserende operatie wordt overwogen?",
            "How can it be determined whether affected vertebrae are stable, when a stabilising operation is "
            "considered?",
        ),
    ),
    Passage(
        id="STB-01",
        section="stability",
        sources=(Place("stability", 77460, 253, "4066775bd19c14926637b862c9f2198653efcccf87bd52b3258f57dd22e8b089"),),
        says=Text(
            "Voor mechanische instabiliteit bestaat geen objectieve maat en geen heldere definitie; de SINS is de "
            "eerste poging om haar vast te leggen.",
            "Mechanical instability has no objective measure and no clear definition; the SINS is the first attempt "
            "to record it.",
        ),
        strength=WORKING_GROUP,
        not_computed=Text(
            "De stabiliteit is daarom een gegeven dat de arts invult, uit klachten en beelden samen.",
            "Stability is therefore a fact that the clinician gives, from symptoms and images together.",
        ),
    ),
    Passage(
        id="STB-05",
        section="stability",
        sources=(Place("stability", 78696, 94, "acb6d87ad1bccdcb533117a14630cc3422750838337df358ed591bc5793b085a"),),
        says=Text(
            "Er is te weinig bewijs om de SINS aan te raden als hulp bij de vraag of stabiliseren nodig is.",
            "There is too little evidence to recommend the SINS as an aid to the question whether stabilisation is "
            "needed.",
        ),
        strength=STATED,
        computed_by=(discuss_with_spine_surgeon, refer_unstable_spine, the_sins_does_not_decide),
        reading=Text(
            "De SINS wordt berekend en getoond, maar geen enkel besluit hangt ervan af.",
            "The SINS is computed and shown, but no decision hangs on it.",
        ),
    ),
)

# --- What instability is ---

INSTABILITY = (
    Passage(
        id="STB-L01",
        section="stability",
        sources=(Place("stability", 79161, 340, "80f220be3098ec199b1ce1cf441b8af73cebc1630695d718f612a4eece669de3"),),
        says=Text(
            "Botmetastasen kunnen de wervelkolom instabiel maken, vooral als de cortex van het wervellichaam en/of "
            "van het achterste deel uitgebreid is aangetast; die instabiliteit kan zelf de pijn veroorzaken.",
            "Bone metastases can make the spine unstable, above all where the cortex of the vertebral body and/or of "
            "the posterior part is extensively affected; that instability can itself cause the pain.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="STB-20",
        section="stability",
        sources=(Place("stability", 79502, 811, "13fec91302d18f68bd4c69e8be22aa8407c63705716cd2147e29b1987698b21c"),),
        title=Text("Klinische instabiliteit", "Clinical instability"),
        says=Text(
            "White en Panjabi (1990) noemen een wervelkolom instabiel die onder fysiologische belasting haar patroon "
            "van verplaatsing niet kan houden zonder uitval, grote misvorming of invaliderende pijn. Deze definitie "
            "is het best onderbouwd maar ruim uit te leggen, net als die bij traumatische fracturen; hoe vaak "
            "instabiliteit voorkomt en pijn geeft, is daardoor onbekend.",
            "White and Panjabi (1990) call a spine unstable that cannot keep its pattern of displacement under "
            "physiological load without deficit, major deformity or disabling pain. This definition is the best "
            "founded but open to wide interpretation, as is that in traumatic fractures; how often instability "
            "occurs and causes pain is therefore unknown.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "Zonder meetbare grens is de definitie niet te berekenen.",
            "Without a measurable limit the definition cannot be computed.",
        ),
    ),
)

# --- The SINS: its table, and what it is worth ---

THE_SINS = (
    Passage(
        id="STB-07",
        section="stability",
        sources=(Place("stability", 80315, 201, "0fd2d8e1a56ebd045b7bec74bb1c5ed9af0550cea80c187b8faeb52672a065ea"),),
        title=Text("SINS: lokalisatie", "SINS: location"),
        says=Text("Punten naar de plaats in de wervelkolom.", "Points by the place in the spine."),
        items=(
            Text("overgangsgebied: 3", "junctional: 3"),
            Text("mobiel: 2", "mobile: 2"),
            Text("semirigide: 1", "semi-rigid: 1"),
            Text("rigide (S2-S5): 0", "rigid (S2-S5): 0"),
        ),
        strength=LITERATURE,
        computed_by=(sins_total,),
        reading=Text(
            "Alleen voor het rigide deel noemt de tekst wervels; de andere grenzen zijn die van Fisher 2010.",
            "Only for the rigid part does the text name vertebrae; the other limits are those of Fisher 2010.",
        ),
    ),
    Passage(
        id="STB-08",
        section="stability",
        sources=(Place("stability", 80518, 114, "e09c096dee7eb85d8a679166f83a5612cae21a15d6d50db0a768de3919f8ca25"),),
        title=Text("SINS: pijn", "SINS: pain"),
        says=Text(
            "Punten naar pijn die afneemt bij ontlasten of toeneemt bij belasten.",
            "Points by pain that falls with unloading or rises with loading.",
        ),
        items=(
            Text("ja: 3", "yes: 3"),
            Text("pijn die niet mechanisch is: 1", "pain that is not mechanical: 1"),
            Text("nee (gelezen als pijnvrij): 0", "no (read as pain-free): 0"),
        ),
        strength=LITERATURE,
        computed_by=(sins_total,),
    ),
    Passage(
        id="STB-09",
        section="stability",
        sources=(Place("stability", 80634, 66, "ff898fabe8dd92ce3684db05c1e95f843ec5c718c45a7938c2d086c368fbed28"),),
        title=Text("SINS: aard van de botaantasting", "SINS: bone lesion"),
        says=Text("Punten naar botafbraak of botaanmaak.", "Points by loss or formation of bone."),
        items=(Text("lytisch: 2", "lytic: 2"), Text("gemengd: 1", "mixed: 1"), Text("blastisch: 0", "blastic: 0")),
        strength=LITERATURE,
        computed_by=(sins_total,),
    ),
    Passage(
        id="STB-10",
        section="stability",
        sources=(Place("stability", 80702, 100, "c9effb80f96d617200f0735b6a6601f0d8417519712c0544aa3d1546330db0f9"),),
        title=Text("SINS: stand", "SINS: alignment"),
        says=Text("Punten naar de stand van de wervels.", "Points by the alignment of the vertebrae."),
        items=(
            Text("subluxatie of spondylolisthesis: 4", "subluxation or spondylolisthesis: 4"),
            Text("kyfose of scoliose: 2", "kyphosis or scoliosis: 2"),
            Text("normaal: 0 (regel verloren in de tekst)", "normal: 0 (row lost from the text)"),
        ),
        strength=LITERATURE,
        computed_by=(sins_total,),
        reading=SINS_READING,
    ),
    Passage(
        id="STB-11",
        section="stability",
        sources=(Place("stability", 80804, 131, "dc4148ae96b886482f5fbe0bb061d3a948150df3f48e111e0108f84223b825b7"),),
        title=Text("SINS: inzakking", "SINS: collapse"),
        says=Text("Punten naar hoogteverlies en aantasting.", "Points by loss of height and involvement."),
        items=(
            Text("meer dan 50% hoogteverlies: 3", "more than 50% loss of height: 3"),
            Text("minder dan 50% hoogteverlies: 2", "less than 50% loss of height: 2"),
            Text(
                "geen hoogteverlies, meer dan 50% van het bot aangetast: 1",
                "no loss of height, more than 50% of the bone involved: 1",
            ),
            Text("geen van deze: 0", "none of these: 0"),
        ),
        strength=LITERATURE,
        computed_by=(sins_total,),
        reading=Text(
            "Het opschrift van dit blok is in de tekst verloren. Precies 50% staat in geen regel en telt hier als "
            "minder.",
            "The heading of this block is lost from the text. Exactly 50% is in no row and counts as less here.",
        ),
    ),
    Passage(
        id="STB-12",
        section="stability",
        sources=(Place("stability", 80937, 87, "e04e10659a8253af5898c2fdf40f28428701b0ba12713090f18f26adbbe94044"),),
        title=Text("SINS: posterolaterale elementen", "SINS: posterolateral elements"),
        says=Text("Punten naar aantasting van de posterolaterale elementen.", "Points by posterolateral involvement."),
        items=(
            Text("bilateraal: 3", "bilateral: 3"),
            Text("unilateraal: 1 (punten verschoven in de tekst)", "unilateral: 1 (points shifted in the text)"),
            Text("geen: 0 (punten verschoven in de tekst)", "none: 0 (points shifted in the text)"),
        ),
        strength=LITERATURE,
        computed_by=(sins_total,),
        reading=SINS_READING,
    ),
    Passage(
        id="STB-13",
        section="stability",
        sources=(Place("stability", 81025, 291, "2b4057033e28409c44bd8a1337de3c8a1b46210d15b8f4eb1aa596545d99a6a6"),),
        title=Text("SINS: totaal", "SINS: total"),
        says=Text(
            "Zes onderdelen geven samen 0 tot 18 punten.",
            "Six components together give 0 to 18 points.",
        ),
        items=(
            Text("0-6: stabiel", "0-6: stable"),
            Text("7-12: onbepaald (gedrukt: ‘indifferent’)", "7-12: indeterminate (printed: ‘indifferent’)"),
            Text("13-18: instabiel", "13-18: unstable"),
        ),
        strength=LITERATURE,
        computed_by=(sins_total, sins_category),
    ),
    Passage(
        id="STB-L02",
        section="stability",
        sources=(Place("stability", 81323, 382, "31def31a1a8408f49813cd77e00965bd81e47050b2bfbf284cc48f593d3e52bf"),),
        says=Text(
            "De SINS moet de arts met zes radiologische en klinische onderdelen inzicht geven in de mate van "
            "instabiliteit. Hij berust op literatuur en op het oordeel van dertig deskundigen over risicofactoren.",
            "The SINS is meant to give the clinician insight into the degree of instability by six radiological and "
            "clinical components. It rests on literature and on the judgement of thirty experts on risk factors.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="STB-14",
        section="stability",
        sources=(Place("stability", 81706, 388, "892ddf3a3b9f883f8b40ee4a4fe90514f274a74f951cbf9dfca8b7f7ec019da3"),),
        says=Text(
            "In handen van deskundigen is de SINS goed reproduceerbaar: sensitiviteit 95,7%, specificiteit 79,5%, "
            "overeenkomst tussen beoordelaars 0,85 en binnen één beoordelaar 0,89. Met overleving hangt de score "
            "niet samen.",
            "In expert hands the SINS is reproducible: sensitivity 95.7%, specificity 79.5%, agreement between "
            "observers 0.85 and within one observer 0.89. The score is unrelated to survival.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="STB-L03",
        section="stability",
        sources=(Place("stability", 82095, 297, "d29033b4689071fdf556d9ae808dd884e4f8f2abbd03b92735d1267df9f8605a"),),
        says=Text(
            "Prospectief is de SINS niet gevalideerd, en hij onderscheidt te weinig: in een studie uit 2014 was maar "
            "een klein deel van de wervels stabiel (gedrukt als 1,2-1,8%, elders 1,2% en 12%) en viel 44-60% in het "
            "midden.",
            "The SINS was not validated prospectively, and it discriminates too little: in a 2014 study only a small "
            "part of the vertebrae was stable (printed as 1.2-1.8%, elsewhere 1.2% and 12%) and 44-60% fell in "
            "the middle.",
        ),
        strength=LITERATURE,
        computed_by=(the_sins_does_not_decide,),
        reading=Text(
            "De percentages stabiele wervels spreken elkaar tegen; gebruik ze niet zonder de bronnen na te slaan.",
            "The percentages of stable vertebrae contradict each other; do not use them without checking the sources.",
        ),
    ),
    Passage(
        id="STB-15",
        section="stability",
        sources=(Place("stability", 82594, 421, "ff7e4c3cd33da91feeca6a0cc620cb72fc4d5e3ffa6e99bf3aba4ad362705be3"),),
        says=Text(
            "Sahgal (2013) volgde 252 patiënten die voor pijn werden bestraald, mediaan 11,5 maanden. Een fractuur "
            "werd door drie van de zes SINS-onderdelen voorspeld: een compressiefractuur van meer dan 50%, een "
            "afwijkende stand en lytische aantasting.",
            "Sahgal (2013) followed 252 patients irradiated for pain, for a median of 11.5 months. Three of the six "
            "SINS components predicted a fracture: a compression fracture over 50%, malalignment and a lytic lesion.",
        ),
        strength=LITERATURE,
        computed_by=(risk_factor_count,),
    ),
)

# --- Biomechanics and risk factors ---

RISK_FACTORS = (
    Passage(
        id="STB-L04",
        section="stability",
        sources=(Place("stability", 83295, 312, "14a829ecf65661ab351b04004d5d48274d6dfc931a6af9ebef1d4c4ae804e888"),),
        says=Text(
            "Oudere modellen van biomechanische instabiliteit volgen soms het driepijlermodel voor trauma en gelden "
            "misschien niet voor metastasen.",
            "Older models of biomechanical instability sometimes follow the three-column model for trauma and may "
            "not hold for metastases.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="STB-17",
        section="stability",
        sources=(Place("stability", 84084, 593, "dd9eabce4310e4e310716ad3311baed49cad4d940ad320b69f71c0ecbf0e1d78"),),
        title=Text(
            "Factoren die mechanische instabiliteit waarschijnlijker maken", "Factors that raise mechanical instability"
        ),
        says=Text(
            "Weber (2011) vond in 14 van 39 publicaties negen factoren die het risico vergroten.",
            "Weber (2011) found in 14 of 39 publications nine factors that raise the risk.",
        ),
        items=(
            Text("grotere tumor", "larger tumour"),
            Text("grotere dwarsdoorsnede van het aangetaste bot", "larger cross-section of the affected bone"),
            Text("hogere axiale belasting", "higher axial load"),
            Text("lagere botdichtheid", "lower bone density"),
            Text("aantasting aan de achterzijde van de wervel", "involvement of the posterior vertebra"),
            Text("verwoest costovertebraal gewricht", "destroyed costovertebral joint"),
            Text("verwoeste pedikel thoracolumbaal", "destroyed thoracolumbar pedicle"),
            Text("grotere axiale stijfheid", "greater axial rigidity"),
            Text("grotere sagittale misvorming", "greater sagittal deformity"),
        ),
        strength=LITERATURE,
        not_computed=Text(
            "De tekst geeft deze factoren geen gewicht en leidt er geen mate van instabiliteit uit af.",
            "The text gives these factors no weight and derives no degree of instability from them.",
        ),
    ),
    Passage(
        id="STB-17-WEIGHTS",
        section="stability",
        sources=(Place("stability", 84681, 213, "9f054b0f3d529073102cd2d0c5eb270ade118551b2d81bd2f753d100e2e587bc"),),
        says=Text(
            "Uit deze factoren volgt nog niet hoe instabiel een wervelkolom is, en hoe zwaar elk moet wegen is "
            "onbekend.",
            "From these factors it does not yet follow how unstable a spine is, and how heavily each must weigh is "
            "unknown.",
        ),
        strength=LITERATURE,
        not_computed=Text(
            "Geen van deze factoren leidt hier tot een besluit.", "None of these factors leads to a decision here."
        ),
    ),
    Passage(
        id="STB-L05",
        section="stability",
        sources=(Place("stability", 84895, 840, "af6c808bf3f8065578af2db4ebf385f0be4940c35b7f6b216df84f95c961a2b9"),),
        says=Text(
            "Prospectief onderzoek ontbreekt. Uit biomechanische proeven en rekenmodellen volgt dat het "
            "fractuurrisico stijgt met de grootte van een lytische tumor, sterk afhankelijk van de plaats en zonder "
            "duidelijke grens; door de vele aannames is hun waarde voor de kliniek onzeker.",
            "Prospective research is lacking. Biomechanical experiments and computer models indicate that the risk "
            "of fracture rises with the size of a lytic tumour, strongly dependent on the site and without a clear "
            "threshold; because of their many assumptions their clinical worth is uncertain.",
        ),
        strength=LITERATURE,
    ),
    Passage(
        id="STB-21-KYPHOSIS",
        section="stability",
        sources=(Place("stability", 85736, 347, "9b5497d1cb9634ef2fa426a026acd3e9d948b8d239bdb6ce81d758af5ac5dea3"),),
        says=Text(
            "Instabiliteit kan tot standsafwijking leiden, meestal kyfose; druk en trek op het myelum kunnen de "
            "uitval dan verergeren. De kans daarop is het grootst bovenin de thoracale wervelkolom.",
            "Instability can lead to deformity, mostly kyphosis; pressure and traction on the cord can then worsen "
            "the deficit. The risk is greatest in the upper thoracic spine.",
        ),
        strength=LITERATURE,
    ),
)

# --- Conclusions and considerations ---

CONCLUSIONS = (
    Passage(
        id="STB-C01",
        section="stability",
        sources=(Place("stability", 86323, 136, "9b008bdbb99b7969ad4276a4d8482fcdfdbcbda907f355284af524747c8eda85"),),
        says=Text(
            "Mechanische instabiliteit kan bij wervelmetastasen vermoedelijk de pijn verklaren.",
            "Mechanical instability can probably explain the pain in vertebral metastases.",
        ),
        strength=INDICATIONS,
    ),
    Passage(
        id="STB-C02",
        section="stability",
        sources=(Place("stability", 86494, 90, "70725f5672904d26d66e7b273669ab94e55458c35843b74b142017f87e620093"),),
        says=Text(
            "Wat mechanische instabiliteit is en hoe ze te meten, is niet vastgelegd (Weber 2011).",
            "What mechanical instability is and how to measure it is not settled (Weber 2011).",
        ),
        strength=CONCLUSION,
    ),
    Passage(
        id="STB-C03",
        section="stability",
        sources=(Place("stability", 86602, 181, "af3c2016e689f37e47a114cfd87a300edb2b3b284998625ca580b748cc93ed49"),),
        says=Text(
            "Symptomatische instabiliteit wordt voorspeld door meer dan 50% inzakking, een afwijkende stand en "
            "lytische aantasting (Sahgal 2013).",
            "Symptomatic instability is predicted by more than 50% collapse, malalignment and a lytic lesion "
            "(Sahgal 2013).",
        ),
        strength=CONCLUSION,
        computed_by=(risk_factor_count, risk_of_an_unstable_vertebra),
    ),
    Passage(
        id="STB-C04",
        section="stability",
        sources=(Place("stability", 86802, 230, "3173093054c4140cf34bc72a1b5d2ce471bf862a0eaa0abf9e4188c25e53a99d"),),
        says=Text(
            "De veelgebruikte SINS geeft goed overeenstemmende uitkomsten, maar is niet gevalideerd en daarom in de "
            "kliniek niet bruikbaar.",
            "The widely used SINS gives results that agree well, but is not validated and therefore not usable in "
            "the clinic.",
        ),
        strength=WORKING_GROUP,
        computed_by=(the_sins_does_not_decide,),
    ),
    Passage(
        id="STB-L06",
        section="stability",
        sources=(Place("stability", 87065, 528, "9dc22a680e0c0ffa4b831ab93d79a78bd715c55b528be9d1380d40f8a16df230"),),
        says=Text(
            "Naar overleving is veel gekeken, en zo is behandelen op maat mogelijk geworden. De risicofactoren van "
            "instabiliteit zijn nog nauwelijks bekend, terwijl instabiliteit ernstig kan invalideren door pijn, "
            "uitval en misvorming.",
            "Survival has been studied much, and so tailored treatment became possible. The risk factors of "
            "instability are hardly known yet, while instability can disable severely through pain, deficit and "
            "deformity.",
        ),
        strength=CONSIDERATION,
    ),
    Passage(
        id="STB-19",
        section="stability",
        sources=(Place("stability", 87595, 357, "3fc3e83956abd36d8486b90fc40bb374c5fb455a154ac6a7fa09e6a93bc544ce"),),
        says=Text(
            "Voor een brace of korset bij wie niet geopereerd kan worden, ontbreekt wetenschappelijk bewijs; voor "
            "opereren van een wervelkolom die door metastasen instabiel is, eveneens.",
            "For a brace or corset in those who cannot be operated on scientific evidence is lacking; for surgery of "
            "a spine made unstable by metastases likewise.",
        ),
        strength=CONSIDERATION,
    ),
    Passage(
        id="STB-L07",
        section="stability",
        sources=(Place("stability", 88197, 393, "ab8ea790eea26eca2953c243b9e7741b368fe6f019ce656251ff8d526dc38410"),),
        says=Text(
            "Nodig is onderzoek, liefst gerandomiseerd, naar wat opereren en conservatief behandelen doen voor "
            "stabiliteit, pijn en kwaliteit van leven, en dringend ook prospectief onderzoek naar risicofactoren van "
            "instabiliteit.",
            "Research is needed, preferably randomised, into what surgery and conservative treatment do for "
            "stability, pain and quality of life, and urgently also prospective research into risk factors of "
            "instability.",
        ),
        strength=CONSIDERATION,
    ),
)

PASSAGES: tuple[Passage, ...] = (
    *QUESTION_AND_ADVICE,
    *INSTABILITY,
    *THE_SINS,
    *RISK_FACTORS,
    *CONCLUSIONS,
)
