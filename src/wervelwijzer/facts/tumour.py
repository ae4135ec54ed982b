"""What is known of the tumour and of its metastases, in the spine and elsewhere."""

from wervelwijzer.facts.units import Count
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

malignancy_known = YesNo(
    name="tumour.malignancy_known",
    label=Text("maligniteit bekend, nu of in de voorgeschiedenis", "malignancy known, now or in the past"),
    help=Text(
        "Heeft de patiënt kanker, of ooit kanker gehad? Ook een maligniteit van jaren geleden telt mee.",
        "Does the patient have cancer, or a history of cancer? A malignancy of years ago counts too.",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

primary = Choice(
    name="tumour.primary",
    label=Text("primaire tumor", "primary tumour"),
    help=Text(
        "Van welke tumor gaat de ziekte uit? Kies ‘primaire tumor onbekend’ als aan metastasen wordt gedacht "
        "en de primaire tumor niet of nog niet is gevonden.",
        "From which tumour does the disease originate? Choose ‘unknown primary tumour’ where metastases are suspected "
        "and the primary tumour has not been found, or not yet.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    options=(
        Option("breast", Text("mammacarcinoom", "breast cancer")),
        Option("prostate", Text("prostaatcarcinoom", "prostate cancer")),
        Option("lung_non_small_cell", Text("niet-kleincellig longcarcinoom", "non-small cell lung cancer")),
        Option("lung_small_cell", Text("kleincellig longcarcinoom", "small cell lung cancer")),
        Option("kidney", Text("niercelcarcinoom", "renal cell carcinoma")),
        Option("thyroid", Text("schildkliercarcinoom", "thyroid cancer")),
        Option("melanoma", Text("melanoom", "melanoma")),
        Option("colon", Text("coloncarcinoom", "colon cancer")),
        Option("rectum", Text("rectumcarcinoom", "rectal cancer")),
        Option("oesophagus", Text("oesofaguscarcinoom", "oesophageal cancer")),
        Option("stomach", Text("maagcarcinoom", "stomach cancer")),
        Option("pancreas", Text("pancreascarcinoom", "pancreatic cancer")),
        Option("liver", Text("primair levercarcinoom", "primary liver cancer")),
        Option("gallbladder_biliary", Text("galblaas- of galwegcarcinoom", "gallbladder or bile duct cancer")),
        Option("bladder", Text("blaascarcinoom", "bladder cancer")),
        Option("uterus", Text("carcinoom van het corpus uteri", "cancer of the body of the uterus")),
        Option("cervix", Text("cervixcarcinoom", "cancer of the uterine cervix")),
        Option("ovary", Text("ovariumcarcinoom", "ovarian cancer")),
        Option("germ_cell", Text("kiemceltumor", "germ cell tumour")),
        Option("head_and_neck", Text("hoofd-halscarcinoom", "head and neck cancer")),
        Option("osteosarcoma", Text("osteosarcoom", "osteosarcoma")),
        Option("soft_tissue_sarcoma", Text("wekedelensarcoom", "soft tissue sarcoma")),
        Option("carcinoid", Text("carcinoïd", "carcinoid tumour")),
        Option("multiple_myeloma", Text("multipel myeloom (ziekte van Kahler)", "multiple myeloma (Kahler's disease)")),
        Option(
            "lymphoma_high_or_intermediate_grade",
            Text(
                "non-hodgkinlymfoom van hoge of intermediaire maligniteitsgraad",
                "high- or intermediate-grade non-Hodgkin lymphoma",
            ),
        ),
        Option(
            "lymphoma_low_grade",
            Text("non-hodgkinlymfoom van lage maligniteitsgraad", "low-grade non-Hodgkin lymphoma"),
        ),
        Option("hodgkin_lymphoma", Text("hodgkinlymfoom", "Hodgkin lymphoma")),
        Option("leukaemia", Text("leukemie", "leukaemia")),
        Option("unknown_primary", Text("primaire tumor onbekend", "unknown primary tumour")),
        Option("other", Text("andere primaire tumor", "other primary tumour")),
    ),
)

haematological_malignancy_suspected = YesNo(
    name="tumour.haematological_malignancy_suspected",
    label=Text("verdenking op een hematologische maligniteit", "suspicion of a haematological malignancy"),
    help=Text(
        "Wordt er gedacht aan een lymfoom, een multipel myeloom of een leukemie? "
        "Corticosteroïden vóór het biopt kunnen die diagnose onmogelijk maken.",
        "Is a lymphoma, multiple myeloma or leukaemia considered? "
        "Corticosteroids before the biopsy can make that diagnosis impossible.",
    ),
    phase=Phase.HISTORY,
    chapter="corticosteroids",
)

tissue_diagnosis_obtained = YesNo(
    name="tumour.tissue_diagnosis_obtained",
    label=Text("weefsel afgenomen voor histologisch onderzoek", "tissue taken for histology"),
    help=Text(
        "Is er al weefsel afgenomen, meestal met een biopt? Het gaat om de afname: "
        "de uitslag hoeft nog niet bekend te zijn.",
        "Has tissue been taken, usually by biopsy? The sampling counts: the result need not be known yet.",
    ),
    phase=Phase.HISTORY,
    chapter="unknown_origin",
)

primary_treated_with_curative_intent = YesNo(
    name="tumour.primary_treated_with_curative_intent",
    label=Text("primaire tumor in opzet curatief behandeld", "primary tumour treated with curative intent"),
    help=Text(
        "Was de behandeling van de primaire tumor op genezing gericht? Dit telt alleen mee in het model van Bartels.",
        "Was the treatment of the primary tumour aimed at cure? This counts only in the model of Bartels.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

visceral_metastases = YesNo(
    name="tumour.visceral_metastases",
    label=Text("viscerale metastasen", "visceral metastases"),
    help=Text(
        "Zijn er metastasen in inwendige organen, zoals longen, lever of bijnieren? "
        "Botmetastasen tellen niet mee en hersenmetastasen zijn een aparte vraag.",
        "Are there metastases in internal organs, such as lungs, liver or adrenals? "
        "Bone metastases do not count, and brain metastases are a separate question.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
)

brain_metastases = YesNo(
    name="tumour.brain_metastases",
    label=Text("hersenmetastasen", "brain metastases"),
    help=Text("Zijn er metastasen in de hersenen bekend?", "Are metastases in the brain known?"),
    phase=Phase.HISTORY,
    chapter="survival",
)

bone_metastases_known = YesNo(
    name="tumour.bone_metastases_known",
    label=Text("aangetoonde botmetastasen of botlokalisaties", "proven bone metastases or localisations"),
    help=Text(
        "Zijn er ergens in het skelet botmetastasen aangetoond, of botlokalisaties van een hematologische maligniteit?",
        "Have bone metastases, or bone localisations of a haematological malignancy, "
        "been proven anywhere in the skeleton?",
    ),
    phase=Phase.HISTORY,
    chapter="information",
)

bone_metastases_count = Number(
    name="tumour.bone_metastases_count",
    label=Text("aantal botmetastasen in het hele skelet", "number of bone metastases in the whole skeleton"),
    help=Text(
        "Hoeveel botmetastasen zijn er in het hele skelet? Tel die in de wervelkolom mee.",
        "How many bone metastases are there in the whole skeleton? Include those in the spine.",
    ),
    phase=Phase.IMAGING,
    chapter="radiotherapy",
    unit=Count,
    minimum=0,
    maximum=500,
    whole=True,
)

extraspinal_bone_metastases_count = Number(
    name="tumour.extraspinal_bone_metastases_count",
    label=Text("aantal botmetastasen buiten de wervelkolom", "number of bone metastases outside the spine"),
    help=Text(
        "Hoeveel botmetastasen zijn er buiten de wervelkolom? Dit telt alleen mee in het model van Tokuhashi.",
        "How many bone metastases are there outside the spine? This counts only in the model of Tokuhashi.",
    ),
    phase=Phase.IMAGING,
    chapter="survival",
    unit=Count,
    minimum=0,
    maximum=500,
    whole=True,
)

vertebral_metastases_count = Number(
    name="tumour.vertebral_metastases_count",
    label=Text("aantal wervels met een metastase", "number of vertebrae with a metastasis"),
    help=Text(
        "In hoeveel wervels zit een metastase? Tel elke aangedane wervel één keer, "
        "ook als ze niet aaneengesloten liggen.",
        "How many vertebrae hold a metastasis? Count each affected vertebra once, also where they are not contiguous.",
    ),
    phase=Phase.IMAGING,
    chapter="survival",
    unit=Count,
    minimum=0,
    maximum=33,
    whole=True,
)

metastases_count = Number(
    name="tumour.metastases_count",
    label=Text("aantal metastasen in alle organen samen", "number of metastases in all organs together"),
    help=Text(
        "Hoeveel metastasen heeft de patiënt in totaal? Tel die in het skelet mee.",
        "How many metastases does the patient have in all? Include those in the skeleton.",
    ),
    phase=Phase.IMAGING,
    chapter="radiotherapy",
    unit=Count,
    minimum=0,
    maximum=1000,
    whole=True,
)

organs_with_metastases_count = Number(
    name="tumour.organs_with_metastases_count",
    label=Text("aantal organen met metastasen", "number of organs with metastases"),
    help=Text(
        "In hoeveel verschillende organen zitten metastasen? Het hele skelet telt als één orgaan.",
        "How many different organs hold metastases? The whole skeleton counts as one organ.",
    ),
    phase=Phase.IMAGING,
    chapter="radiotherapy",
    unit=Count,
    minimum=0,
    maximum=20,
    whole=True,
)

bone_lesion_type = Choice(
    name="tumour.bone_lesion_type",
    label=Text("overheersend type botlaesie", "predominant type of bone lesion"),
    help=Text(
        "Hoe ziet de pijnlijke of anders de grootste botlaesie er overwegend uit: "
        "lytisch (botafbraak), blastisch (botaanmaak) of gemengd?",
        "What does the painful or otherwise the largest bone lesion mostly look like: "
        "lytic (bone loss), blastic (bone formation) or mixed?",
    ),
    phase=Phase.IMAGING,
    chapter="radionuclides",
    options=(
        Option("lytic", Text("lytisch", "lytic")),
        Option("mixed", Text("gemengd", "mixed")),
        Option("blastic", Text("blastisch", "blastic")),
    ),
)

diffuse_skeletal_metastases = YesNo(
    name="tumour.diffuse_skeletal_metastases",
    label=Text("diffuse skeletmetastasering", "diffuse skeletal metastases"),
    help=Text(
        "Zitten de metastasen verspreid door het skelet, en niet op enkele losse plaatsen?",
        "Are the metastases spread through the skeleton, rather than in a few separate places?",
    ),
    phase=Phase.IMAGING,
    chapter="radionuclides",
)

bone_scan_positive = YesNo(
    name="tumour.bone_scan_positive",
    label=Text("positieve botscan", "positive bone scan"),
    help=Text(
        "Laat de botscan (skeletscintigrafie) stapeling zien die bij botmetastasen past? Laat dit open zonder botscan.",
        "Does the bone scan (skeletal scintigraphy) show uptake that fits bone metastases? "
        "Leave this open without a scan.",
    ),
    phase=Phase.IMAGING,
    chapter="radionuclides",
)

refractory_to_systemic_therapy = YesNo(
    name="tumour.refractory_to_systemic_therapy",
    label=Text(
        "tumor ongevoelig voor hormonale en cytostatische behandeling",
        "tumour insensitive to hormonal and cytostatic treatment",
    ),
    help=Text(
        "Is gebleken dat de tumor niet of niet meer reageert op zowel hormonale als cytostatische behandeling?",
        "Has the tumour proved not, or no longer, to respond to hormonal as well as cytostatic treatment?",
    ),
    phase=Phase.TREATMENT,
    chapter="systemic_therapy",
)

sensitive_to_systemic_therapy = YesNo(
    name="tumour.sensitive_to_systemic_therapy",
    label=Text(
        "tumor gevoelig voor systemische therapie volgens het team",
        "tumour sensitive to systemic therapy in the team's judgement",
    ),
    help=Text(
        "Verwacht het team dat deze tumor op chemotherapie of antihormonale therapie reageert? "
        "Dit oordeel gaat vóór de tumorlijsten; laat het open om die te volgen.",
        "Does the team expect this tumour to respond to chemotherapy or antihormonal therapy? "
        "This judgement goes before the lists of tumours; leave it open to follow them.",
    ),
    phase=Phase.TREATMENT,
    chapter="systemic_therapy",
)

systemic_therapy_vital_and_undeferrable = YesNo(
    name="tumour.systemic_therapy_vital_and_undeferrable",
    label=Text(
        "vitale indicatie voor chemotherapie die niet kan wachten",
        "vital indication for chemotherapy that cannot wait",
    ),
    help=Text(
        "Is er, bijvoorbeeld door ziekte elders, een vitale indicatie voor chemotherapie? "
        "En kan die niet wachten tot na radiotherapie of operatie?",
        "Is there, for example because of disease elsewhere, a vital indication for chemotherapy? "
        "And can it not wait until after radiotherapy or surgery?",
    ),
    phase=Phase.TREATMENT,
    chapter="systemic_therapy",
)

systemic_therapy_response_expected = YesNo(
    name="tumour.systemic_therapy_response_expected",
    label=Text(
        "respons van de compressie op gelijktijdige systemische therapie te verwachten",
        "response of the compression to concurrent systemic therapy expected",
    ),
    help=Text(
        "Krijgt de patiënt gelijktijdig systemische therapie waarop de compressie naar verwachting reageert? "
        "Zonder zulke therapie is het antwoord nee.",
        "Is systemic therapy given at the same time to which the compression is expected to respond? "
        "Without such therapy the answer is no.",
    ),
    phase=Phase.TREATMENT,
    chapter="patient_selection",
)

clinical_profile = Choice(
    name="tumour.clinical_profile",
    label=Text("klinisch profiel volgens Bollen", "clinical profile according to Bollen"),
    help=Text(
        "Welk klinisch profiel geeft de arts deze tumor? Laat het open om de lijst van primaire tumoren te volgen; "
        "een tumor die daar niet op staat, vraagt het oordeel van de arts.",
        "Which clinical profile does the clinician give this tumour? "
        "Leave it open to follow the list of primary tumours; "
        "a tumour that is not on it needs the clinician's judgement.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    options=(
        Option("favourable", Text("gunstig", "favourable")),
        Option("moderate", Text("matig", "moderate")),
        Option("unfavourable", Text("ongunstig", "unfavourable")),
    ),
)

organ_metastases_removable = YesNo(
    name="tumour.organ_metastases_removable",
    label=Text("orgaanmetastasen alle te verwijderen", "organ metastases can all be removed"),
    help=Text(
        "Kunnen alle metastasen in de grote inwendige organen worden verwijderd? "
        "Dit telt alleen mee in het model van Tokuhashi.",
        "Can all metastases in the major internal organs be removed? This counts only in the model of Tokuhashi.",
    ),
    phase=Phase.TREATMENT,
    chapter="survival",
)

judged_high_risk_of_vertebral_metastases = YesNo(
    name="tumour.judged_high_risk_of_vertebral_metastases",
    label=Text(
        "hoog risico op wervelmetastasen volgens de behandelaar",
        "high risk of vertebral metastases in the treating physician's judgement",
    ),
    help=Text(
        "Vindt de behandelend arts dat deze patiënt een hoog risico op wervelmetastasen heeft? "
        "Dan krijgen patiënt en huisarts de risicofolder.",
        "Does the treating physician judge that this patient is at high risk of vertebral metastases? "
        "Then the patient and the general practitioner get the risk leaflet.",
    ),
    phase=Phase.HISTORY,
    chapter="information",
)

calcium_elevated = YesNo(
    name="tumour.calcium_elevated",
    label=Text("hypercalciëmie", "hypercalcaemia"),
    help=Text("Is het calciumgehalte in het bloed verhoogd?", "Is the calcium level in the blood raised?"),
    phase=Phase.EXAMINATION,
    chapter="bone_agents",
)
