"""What the chapter *Percutane interventies* says beside its rules: the techniques, their yield and their risks."""

from wervelwijzer.guideline.percutaneous import vertebroplasty
from wervelwijzer.guideline.strengths import CONSIDERATION, INDICATIONS, LITERATURE, WORKING_GROUP
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="PCI-Q01",
    section="percutaneous",
    sources=(Place("percutaneous", 129972, 223, "b4624aaa1e4a2e6ee31889581d7a2fde7183119b19e46dfb1032e554982024ae"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "Wie met wervelmetastasen heeft baat bij een percutane ingreep als radiofrequente ablatie (RFA) of "
        "vertebroplastiek, gelet op klachten, morbiditeit, complicaties en sterfte?",
        "Who with vertebral metastases benefits from a percutaneous procedure such as radiofrequency ablation (RFA) "
        "or vertebroplasty, in complaints, morbidity, complications and mortality?",
    ),
)

two_techniques = Passage(
    id="PCI-L01",
    section="percutaneous",
    sources=(Place("percutaneous", 130843, 124, "cbab5b6156bfbd4cd767f60a5f2ac78701a98c94e8795378bd587c6cb71a3679"),),
    strength=LITERATURE,
    says=Text(
        "Vertebroplastiek en kyfoplastiek versterken en stabiliseren aangedane wervellichamen door de huid heen.",
        "Vertebroplasty and kyphoplasty strengthen and stabilise affected vertebral bodies through the skin.",
    ),
)

what_vertebroplasty_is = Passage(
    id="PCI-L02",
    section="percutaneous",
    sources=(Place("percutaneous", 130968, 367, "abfd24beedc455dd8f1be7145072192cff0deafec66dac21d511155ee2866e7e"),),
    title=Text("Vertebroplastiek", "Vertebroplasty"),
    strength=LITERATURE,
    says=Text(
        "Door de huid heen wordt botcement (polymethylmethacrylaat, PMMA) in het aangedane wervellichaam gespoten, "
        "geleid door röntgen of CT. De wervel wordt stabiel, de pijn ter plaatse neemt af, en verder inzakken blijft "
        "mogelijk uit.",
        "Bone cement (polymethyl methacrylate, PMMA) is injected through the skin into the affected vertebral body, "
        "guided by X-ray or CT. The vertebra becomes stable, pain at the site falls, and further collapse may be "
        "prevented.",
    ),
)

cement_and_radiotherapy = Passage(
    id="PCI-11",
    section="percutaneous",
    sources=(Place("percutaneous", 131336, 202, "fdf5dde0b1dd75098bdbecaab25bae365b4c46fd506e0e473ea5c21ad17fd9d2"),),
    strength=LITERATURE,
    says=Text(
        "Het cement is stabiel. Het verandert het effect van lokale bestraling niet, of die nu "
        "voor of na de ingreep komt, en ook niet dat van een eerdere behandeling met cement.",
        "The cement is stable. It does not change the effect of local radiotherapy, whether "
        "before or after the procedure, nor that of earlier treatment with cement.",
    ),
)

heat_may_act_on_the_tumour = Passage(
    id="PCI-L03",
    section="percutaneous",
    sources=(Place("percutaneous", 131539, 94, "02f453382d463307aaaeb53cdf389a2dd11e14f2b4c3d879cc38493dd27bb571"),),
    strength=LITERATURE,
    says=Text(
        "De warmte bij het uitharden werkt mogelijk ook tegen de tumor.",
        "The heat released as the cement hardens may also act against the tumour.",
    ),
)

what_kyphoplasty_is = Passage(
    id="PCI-L04",
    section="percutaneous",
    sources=(Place("percutaneous", 131634, 203, "47311c15919d3797c8cb7fc117e768ae4dc266c014a47177e69a8cd667aeefb5"),),
    title=Text("Kyfoplastiek", "Kyphoplasty"),
    strength=LITERATURE,
    says=Text(
        "Een ballon, door de huid ingebracht, brengt het ingezakte wervellichaam weer op hoogte; "
        "de holte die ontstaat, wordt met cement gevuld. Een ander woord is vertebrale "
        "augmentatie.",
        "A balloon, brought in through the skin, restores the height of the collapsed vertebral "
        "body; the cavity that results is filled with cement. Another name is vertebral "
        "augmentation.",
    ),
)

indication_in_the_literature = Passage(
    id="PCI-L05",
    section="percutaneous",
    sources=(Place("percutaneous", 131838, 86, "e6b5d60adfd0a4a8100410103071e9cef0ac7d4a941b9e7b51e510df28eda5be"),),
    strength=LITERATURE,
    says=Text(
        "De indicatie in de literatuur: wervelmetastasen met plaatselijke pijn die blijft bestaan.",
        "The indication in the literature: vertebral metastases with persistent focal pain.",
    ),
    computed_by=(vertebroplasty,),
)

both_work = Passage(
    id="PCI-L06",
    section="percutaneous",
    sources=(Place("percutaneous", 132185, 312, "4576e8cac7af397393d2027bcc570169895f6bee1e6c16c34dfc4afa4a436c6a"),),
    strength=LITERATURE,
    says=Text(
        "Beide helpen tegen pijn door wervelmetastasen, ook als aanvulling op andere therapie. Of de een beter werkt "
        "dan de ander, is te weinig onderzocht (Schroeder 2011, Zhang 2013).",
        "Both help against pain from vertebral metastases, also in addition to other therapy. Whether one works better "
        "than the other has been studied too little (Schroeder 2011, Zhang 2013).",
    ),
)

relief_in_review = Passage(
    id="PCI-06-REVIEW",
    section="percutaneous",
    sources=(Place("percutaneous", 132498, 142, "9cac4be2af172a417256a3c842e4c1bc603e3622ff885d086cdb2354719c6543"),),
    strength=LITERATURE,
    says=Text(
        "In een retrospectief overzicht had 74-100 % van de patiënten minder pijn.",
        "In a retrospective review 74-100 % of patients had less pain.",
    ),
)

relief_in_147_patients = Passage(
    id="PCI-06-SERIES",
    section="percutaneous",
    sources=(Place("percutaneous", 132641, 251, "f062895fdf4fbba81c1bca9ccc7d93a624579feb37648070bb6480c8adf6aefe"),),
    strength=LITERATURE,
    says=Text(
        "Van 147 patiënten met vertebrale augmentatie op samen 236 niveaus kreeg 93 % minder "
        "pijn; 31 % raakte de pijn kwijt (Jha 2010).",
        "Of 147 patients with vertebral augmentation at a total of 236 levels, 93 % had less "
        "pain; 31 % became free of pain (Jha 2010).",
    ),
)

relief_looking_forward = Passage(
    id="PCI-06-PROSPECTIVE",
    section="percutaneous",
    sources=(Place("percutaneous", 132893, 357, "b3d9a4caa1a708b313a3384f3c6f43c0268a771ce6438eb409e8ac590fab130d"),),
    strength=LITERATURE,
    says=Text(
        "Prospectief daalde de pijn bij 128 patiënten met metastasen of multipel myeloom "
        "gemiddeld 3 punten op de VAS, en zij bewogen beter (Chew 2011b). Bij multipel myeloom "
        "ging de VAS gemiddeld van 9 naar 1 en nam de beweeglijkheid toe (Anselmetti 2012).",
        "Prospectively, pain fell by 3 points on the VAS on average in 128 patients with "
        "metastases or multiple myeloma, and they moved better (Chew 2011b). In multiple myeloma "
        "the mean VAS fell from 9 to 1 and mobility improved (Anselmetti 2012).",
    ),
)

complications = Passage(
    id="PCI-07",
    section="percutaneous",
    sources=(Place("percutaneous", 133251, 371, "598a00857215476ca130751f50a53bdaa6fdcea5eec2c91ef1621145c2509db6"),),
    strength=LITERATURE,
    says=Text(
        "Complicaties kwamen bij 0-8 % voor: geen bij kyfoplastiek in een van de series (Huber "
        "2009), en bij vertebroplastiek lekkage van cement, MESCC, een hematoom en overlijden. In "
        "de prospectieve serie lekte er na vertebroplastiek één keer cement naar de vena cava.",
        "Complications occurred in 0-8 %: none with kyphoplasty in one of the series (Huber "
        "2009), and with vertebroplasty leakage of cement, MESCC, a haematoma and death. In the "
        "prospective series cement leaked into the vena cava once after vertebroplasty.",
    ),
)

what_makes_cement_leak = Passage(
    id="PCI-07-LEAKAGE",
    section="percutaneous",
    sources=(Place("percutaneous", 133623, 247, "035c9a8d62c12de5f0a2d1ce8144bb4e604fd2b828c5b8f3ab40ca4b15467b52"),),
    strength=LITERATURE,
    says=Text(
        "Of cement lekt, lijkt samen te hangen met hoe stroperig het is en hoeveel ervan wordt "
        "gebruikt; verder vergroot destructie van de cortex de kans.",
        "Leakage of cement seems to depend on how viscous it is and how much of it is used; "
        "destruction of the cortex also raises the risk.",
    ),
)

limited_destruction_is_no_bar = Passage(
    id="PCI-08",
    section="percutaneous",
    sources=(Place("percutaneous", 133871, 99, "1bc325f06c5a9cb6330d59c750d9258ec75f3e34a13815baf1d11c5045b4510a"),),
    strength=LITERATURE,
    says=Text(
        "Beperkte, plaatselijke destructie van de cortex aan de kant van het wervelkanaal is geen "
        "absolute contra-indicatie.",
        "Limited local destruction of the cortex on the side of the spinal canal is not an absolute contraindication.",
    ),
    computed_by=(vertebroplasty,),
    reading=Text(
        "Het gegeven dat beslist, vraagt naar de cortex van het hele wervellichaam, niet alleen naar die aan het "
        "kanaal.",
        "The fact that decides asks about the cortex of the whole vertebral body, not only of that at the canal.",
    ),
)

ct_lowers_embolism = Passage(
    id="PCI-07-CT",
    section="percutaneous",
    sources=(Place("percutaneous", 134107, 122, "1d549376e06a2b400099c459ce52cc450318f5dc299e0f1c67a4656751fb8893"),),
    strength=LITERATURE,
    says=Text(
        "Werken onder CT-geleide maakt een longembolie van cement minder waarschijnlijk.",
        "Working under CT guidance makes a pulmonary cement embolism less likely.",
    ),
    not_computed=Text(
        "Een aanwijzing voor wie de ingreep doet; geen gegeven van de patiënt hangt ervan af.",
        "Guidance for whoever does the procedure; no fact of the patient bears on it.",
    ),
)

samarium_in_cement = Passage(
    id="PCI-L07",
    section="percutaneous",
    sources=(Place("percutaneous", 134230, 93, "35976875c852067f7f82a888809657ee8f244b03b4fbfe162817af50f5f4b085"),),
    strength=LITERATURE,
    says=Text(
        "Met cement waaraan samarium is toegevoegd, is weinig ervaring (Cardoso 2009).",
        "There is little experience with cement to which samarium was added (Cardoso 2009).",
    ),
    reading=Text(
        "Gedrukt staat Samarium-135; wij lezen 153.",
        "Samarium-135 is printed; we read 153.",
    ),
)

what_rfa_is = Passage(
    id="PCI-L08",
    section="percutaneous",
    sources=(Place("percutaneous", 134348, 229, "6306ba11b86fff2437c04643941257df3ce8f9e548c14759e733115c961d8b47"),),
    title=Text("Radiofrequente ablatie (RFA)", "Radiofrequency ablation (RFA)"),
    strength=LITERATURE,
    says=Text(
        "Een naald in de metastase geeft hoogfrequente energie af; de hitte doet het weefsel ter plaatse afsterven.",
        "A special needle in the metastasis gives off high radiofrequency energy; the heat kills "
        "the tissue at the site.",
    ),
)

rfa_seems_safe = Passage(
    id="PCI-L09",
    section="percutaneous",
    sources=(Place("percutaneous", 134578, 185, "74e4b60e47909bb324dd608a98e3fd9f6d8517d85561efb092bbb192b0edd88e"),),
    strength=LITERATURE,
    says=Text(
        "Onderzoek in vitro (Groetz 2013) en in vivo (Nakatsuka 2009, Zheng 2014) wijst er "
        "voldoende op dat RFA veilig is, ook dicht bij het myelum.",
        "Studies in vitro (Groetz 2013) and in vivo (Nakatsuka 2009, Zheng 2014) point "
        "sufficiently to RFA being safe, also close to the cord.",
    ),
)

rfa_below_45_degrees = Passage(
    id="PCI-09",
    section="percutaneous",
    sources=(Place("percutaneous", 134764, 295, "f611986e0cfa03ff9d95cb4ba5a35efd070539eaff5a78efb8d30047a2f526ea"),),
    strength=LITERATURE,
    says=Text(
        "Van 10 patiënten kregen er 4 alleen RFA en 6 daarna ook vertebroplastiek; geen van hen kreeg schade aan het "
        "zenuwstelsel zolang het in het wervelkanaal tijdens de ablatie onder 45 °C bleef.",
        "Of 10 patients, 4 had RFA alone and 6 had vertebroplasty after it; none had damage to nervous tissue as "
        "long as the spinal canal stayed below 45 °C during the ablation.",
    ),
    not_computed=Text(
        "De temperatuur wordt tijdens de ingreep gemeten, en de grens is de uitkomst van één serie.",
        "The temperature is measured during the procedure, and the limit is the finding of one series.",
    ),
)

rfa_effect_on_pain = Passage(
    id="PCI-L10",
    section="percutaneous",
    sources=(Place("percutaneous", 135060, 194, "a49a2073170f4958e5886b140d89c0798c2c925364db668779988539acc15cff"),),
    strength=LITERATURE,
    says=Text(
        "Over het effect van RFA bij wervelmetastasen bestaan slechts enkele kleine series; in één daarvan daalde de "
        "VAS 2,6 punten (Nakatsuka).",
        "On the effect of RFA in vertebral metastases there are only a few small series; in one of them the VAS fell "
        "by 2.6 points (Nakatsuka).",
    ),
)

rfa_with_cement = Passage(
    id="PCI-L11",
    section="percutaneous",
    sources=(Place("percutaneous", 135255, 269, "5996c3404b5003121d223b727ce6680d439ce185050d53879b8fa4567912b716"),),
    strength=LITERATURE,
    says=Text(
        "RFA wordt ook met vertebroplastiek of kyfoplastiek gecombineerd, voor meer mechanische "
        "stabiliteit (Van der Linden 2007, Nakatsuka 2004). In deze zeer kleine series was het "
        "resultaat vergelijkbaar met dat van vertebroplastiek alleen.",
        "RFA is also combined with vertebroplasty or kyphoplasty, for greater mechanical "
        "stability (Van der Linden 2007, Nakatsuka 2004). In these very small series the results "
        "were comparable to those of vertebroplasty alone.",
    ),
)

embolisation_for_pain = Passage(
    id="PCI-L12",
    section="percutaneous",
    sources=(Place("percutaneous", 135538, 114, "d5c4bbab448be35226ed7421a34126eb09e5954df09a4d6e5bfdb49d38c51f9d"),),
    strength=LITERATURE,
    says=Text(
        "Arteriële embolisatie tegen pijn door metastasen in de wervelkolom is in geen enkele studie beschreven.",
        "No published study describes arterial embolisation as a treatment of pain from metastases in the spine.",
    ),
)

conclusion_cement_works = Passage(
    id="PCI-C01",
    section="percutaneous",
    sources=(Place("percutaneous", 135832, 306, "9707c82685b644d31273547d577637e6b8c21c6665adecd9917cf62eb771ac24"),),
    strength=INDICATIONS,
    says=Text(
        "Er bestaan aanwijzingen dat vertebroplastiek of kyfoplastiek, al of niet als aanvulling, "
        "pijn door wervelmetastasen verlicht als bestralen dat onvoldoende deed.",
        "There are indications that vertebroplasty or kyphoplasty, in addition to other treatment "
        "or not, relieves pain from vertebral metastases where radiotherapy did so "
        "insufficiently.",
    ),
    computed_by=(vertebroplasty,),
)

conclusion_relief = Passage(
    id="PCI-06",
    section="percutaneous",
    sources=(Place("percutaneous", 136140, 209, "93ef7312f32682d8945c6d297d0e5a7bb7c0d57e70533434818c16ead94183e1"),),
    strength=INDICATIONS,
    says=Text(
        "Er bestaan aanwijzingen dat 74-100 % van de patiënten na vertebroplastiek of kyfoplastiek minder pijn heeft.",
        "There are indications that 74-100 % of patients have less pain after vertebroplasty or kyphoplasty.",
    ),
)

conclusion_complications = Passage(
    id="PCI-07-CONCLUSION",
    section="percutaneous",
    sources=(Place("percutaneous", 136351, 205, "3aaaaf6fc2a7ed3d06c3083f9bd121a93ac8dde9e51647e166110fe01f182807"),),
    strength=INDICATIONS,
    says=Text(
        "Er bestaan aanwijzingen dat 0-8 % van deze patiënten een complicatie krijgt.",
        "There are indications that 0-8 % of these patients have a complication.",
    ),
)

conclusion_which_is_better = Passage(
    id="PCI-C02",
    section="percutaneous",
    sources=(Place("percutaneous", 136558, 164, "d009ebce56206d60907aeb7cac7538a1bb4f7186b0368ed8a9935a6377379df1"),),
    strength=WORKING_GROUP,
    says=Text(
        "Of vertebroplastiek en kyfoplastiek in werking verschillen, is volgens de werkgroep niet te zeggen.",
        "Whether vertebroplasty and kyphoplasty differ in effect cannot be said, in the working group's opinion.",
    ),
)

conclusion_weak_evidence = Passage(
    id="PCI-C03",
    section="percutaneous",
    sources=(Place("percutaneous", 136724, 227, "82ada3e084c3d2c2e368419b4afbb22229141051298e1ab049f0bacedcd5d3f0"),),
    strength=WORKING_GROUP,
    says=Text(
        "Het bewijs dat vertebroplastiek en kyfoplastiek tegen pijn door wervelmetastasen werken, "
        "is zeer beperkt, en dat voor RFA en embolisatie nog beperkter.",
        "The evidence that vertebroplasty and kyphoplasty work against pain from vertebral "
        "metastases is very limited, and that for RFA and embolisation more limited still.",
    ),
)

conclusion_no_verdict_on_rfa = Passage(
    id="PCI-10",
    section="percutaneous",
    sources=(Place("percutaneous", 136953, 121, "90481f1ca8db4ef9e12835167bbbd5b6101eb23067f36a377166b6988c0a7438"),),
    strength=WORKING_GROUP,
    says=Text(
        "Over RFA en embolisatie zijn er te weinig studies voor een conclusie.",
        "There are too few studies of RFA and embolisation for a conclusion.",
    ),
    not_computed=Text(
        "Zonder conclusie is er geen advies vóór of tegen.",
        "Without a conclusion there is no advice for or against.",
    ),
)

weak_evidence_weighs = Passage(
    id="PCI-O01",
    section="percutaneous",
    sources=(Place("percutaneous", 137090, 126, "c9d47d3c5d93907776242e7f52f17e1d465e506c5383256196355cb5e272b8a8"),),
    strength=CONSIDERATION,
    says=Text(
        "De overwegingen herhalen dat het bewijs voor beide ingrepen tegen pijn zeer beperkt is.",
        "The rationale repeats that the evidence for both procedures against pain is very limited.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    two_techniques,
    what_vertebroplasty_is,
    cement_and_radiotherapy,
    heat_may_act_on_the_tumour,
    what_kyphoplasty_is,
    indication_in_the_literature,
    both_work,
    relief_in_review,
    relief_in_147_patients,
    relief_looking_forward,
    complications,
    what_makes_cement_leak,
    limited_destruction_is_no_bar,
    ct_lowers_embolism,
    samarium_in_cement,
    what_rfa_is,
    rfa_seems_safe,
    rfa_below_45_degrees,
    rfa_effect_on_pain,
    rfa_with_cement,
    embolisation_for_pain,
    conclusion_cement_works,
    conclusion_relief,
    conclusion_complications,
    conclusion_which_is_better,
    conclusion_weak_evidence,
    conclusion_no_verdict_on_rfa,
    weak_evidence_weighs,
)
