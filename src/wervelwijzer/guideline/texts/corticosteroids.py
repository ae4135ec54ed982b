"""What the chapter on corticosteroids says beside its rules: the trials, the conclusions, and why the dose is open."""

from wervelwijzer.guideline.corticosteroids import (
    dexamethasone,
    no_high_dose,
    no_prophylaxis_of_pain_flare,
    start_dexamethasone,
)
from wervelwijzer.guideline.strengths import CONSIDERATION, INDICATIONS, WORKING_GROUP
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

treatment_has_subchapters = Passage(
    id="ST-Q00",
    section="corticosteroids",
    sources=(Place("corticosteroids", 34554, 167, "882ed3775ddc0142910b65a158a7a7d0b2f3e603b1dd4e3017792bc3d072cb1b"),),
    says=Text(
        "Het hoofdstuk Behandeling bestaat uit losse onderdelen; deze bladzijde verwijst er alleen naar.",
        "The chapter on treatment consists of separate parts; this page only points to them.",
    ),
)

question = Passage(
    id="ST-Q01",
    section="corticosteroids",
    sources=(Place("corticosteroids", 34770, 100, "fa6c38e6aaf1cfa9305a97f757ac07087be0b36ef1bf4e22dd43ceca21e0de61"),),
    says=Text(
        "Het hoofdstuk beantwoordt bij wie met wervelmetastasen en op welk moment corticosteroïden op hun plaats "
        "zijn, en in welke dosis.",
        "The chapter answers in whom with vertebral metastases and at what moment corticosteroids are appropriate, "
        "and at which dose.",
    ),
)

maintenance_dose = Passage(
    id="ST-04",
    section="corticosteroids",
    sources=(Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),),
    says=Text(
        "Op de bolus van 10 mg i.v. volgt een onderhoudsdosis dexamethason van 8 tot 16 mg oraal, eenmaal per dag.",
        "The bolus of 10 mg IV is followed by a maintenance dose of dexamethasone of 8 to 16 mg orally, once a day.",
    ),
    computed_by=(start_dexamethasone,),
    reading=Text(
        "De tekst zegt niet wanneer 8 en wanneer 16 mg: de arts kiest.",
        "The text does not say when 8 and when 16 mg: the physician chooses.",
    ),
)

subject_of_the_module = Passage(
    id="ST-L01",
    section="corticosteroids",
    sources=(Place("corticosteroids", 36119, 270, "41ae0fa582ff85664bdccdbb44ccb16b8edd63eaae65fa2a0f36a68fc89080b0"),),
    says=Text(
        "Het gaat om corticosteroïden, meestal dexamethason, tegen pijn door wervelmetastasen (ook pijn die de "
        "bestraling opwekt) en tegen uitval door MESCC.",
        "It is about corticosteroids, mostly dexamethasone, against pain from vertebral metastases (also pain that "
        "radiotherapy provokes) and against a deficit from MESCC.",
    ),
)

where_the_pain_comes_from = Passage(
    id="ST-L02",
    section="corticosteroids",
    sources=(Place("corticosteroids", 36390, 137, "a1845a2721a0062c8876257dfa708209da0a944bc5e811804391b955f90ab66f"),),
    says=Text(
        "De pijn kan ontstaan doordat het periost geprikkeld wordt, doordat een wortel of het myelum wordt "
        "gecomprimeerd, of door beide.",
        "The pain may arise because the periosteum is irritated, because a root or the cord is compressed, or both.",
    ),
)

greenberg = Passage(
    id="ST-13-GREENBERG",
    section="corticosteroids",
    sources=(Place("corticosteroids", 36692, 284, "5eba396ca7019c34e6cddb011c4162fc518d4cba9417d92db5735941022349a4"),),
    title=Text("Greenberg 1980", "Greenberg 1980"),
    says=Text(
        "Bij symptomatische MESCC nam de pijn sterk af na dexamethason (Greenberg, Vecht). Greenberg gaf een bolus van "
        "100 mg; binnen enkele uren was er effect op de pijn.",
        "In symptomatic MESCC the pain fell strongly after dexamethasone (Greenberg, Vecht). Greenberg gave a bolus of "
        "100 mg; within a few hours there was an effect on pain.",
    ),
)

pain_flare = Passage(
    id="ST-L03",
    section="corticosteroids",
    sources=(Place("corticosteroids", 37232, 181, "c4d8c64f5ba3727d56f7a22190e3147022640ec01ebdd71103e9a1b910270304"),),
    title=Text("Pain flare", "Pain flare"),
    says=Text(
        "Een pain flare is een voorbijgaande verergering van de pijn nadat botmetastasen zijn bestraald.",
        "A pain flare is a passing increase of pain after bone metastases have been irradiated.",
    ),
)

dexamethasone_against_a_flare = Passage(
    id="ST-L04",
    section="corticosteroids",
    sources=(Place("corticosteroids", 37414, 149, "90f874a279710a5f1f5da4e0309b2653aada885c1d95bb25346d13b2c28a287a"),),
    says=Text(
        "Studies zonder vergelijkingsgroep wijzen erop dat een pain flare na dexamethason minder vaak zou kunnen "
        "voorkomen (Chow 2007, Hird 2009b).",
        "Studies without a comparison group suggest that a pain flare might be less frequent after dexamethasone "
        "(Chow 2007, Hird 2009b).",
    ),
)

methylprednisolone_trial = Passage(
    id="ST-14",
    section="corticosteroids",
    sources=(Place("corticosteroids", 37564, 350, "c20b5e54afc620b52d9f9dfbeed71c5dec1aa344ea1265b39cb1f1487da6c2d5"),),
    title=Text("Al-Maksoud", "Al-Maksoud"),
    says=Text(
        "Placebogecontroleerd onderzoek bij 120 patiënten met bestraalde wervelmetastasen: een pain flare bij 6,6% na "
        "methylprednisolon i.v. en bij 20% na placebo.",
        "A placebo-controlled trial in 120 patients with irradiated vertebral metastases: a pain flare in 6.6% after "
        "methylprednisolone IV and in 20% after placebo.",
    ),
)

no_placebo_trial_for_deficit = Passage(
    id="ST-L05",
    section="corticosteroids",
    sources=(Place("corticosteroids", 37955, 129, "ce4181461bf1804d9084e27fbcc27975def1732ecc4e9da4a63f1b451d2c8193"),),
    says=Text(
        "Of corticosteroïden helpen tegen uitval door MESCC, is in geen gepubliceerde studie met placebo vergeleken.",
        "Whether corticosteroids help against a deficit due to MESCC has been compared with placebo in no "
        "published study.",
    ),
)

sorensen = Passage(
    id="ST-13-SORENSEN",
    section="corticosteroids",
    sources=(Place("corticosteroids", 38085, 599, "09f2f807643bf726bc95cf30113acc7d86a070237b527dbb6f56777aeefb306e"),),
    title=Text("Sörensen 1994", "Sörensen 1994"),
    says=Text(
        "Gerandomiseerd, enkelblind, 57 patiënten met myelumcompressie, allen bestraald: 30 zonder dexamethason, 27 "
        "met "
        "96 mg i.v. als bolus, daarna drie dagen 96 mg per dag oraal en een afbouw in 10 dagen. Na zes maanden liep "
        "59% "
        "met dexamethason en 33% zonder (p < 0,05). Drie patiënten kregen ernstige bijwerkingen (maagulcera, "
        "psychose).",
        "Randomised, single-blind, 57 patients with cord compression, all irradiated: 30 without dexamethasone, 27 "
        "with "
        "96 mg IV as a bolus, then 96 mg a day orally for three days and a taper in 10 days. After six months 59% "
        "walked with dexamethasone and 33% without (p < 0.05). Three patients had serious side effects (gastric "
        "ulcers, psychosis).",
    ),
)

vecht = Passage(
    id="ST-13-VECHT",
    section="corticosteroids",
    sources=(
        Place("corticosteroids", 36977, 253, "2be201aa3361fef761231767b39957d01f1a93c882b8bcf59ec7fe5292622265"),
        Place("corticosteroids", 38685, 628, "5791502299e7d47e546b13a971774febfd60a09310d8d82fa75430ee05918bc7"),
    ),
    title=Text("Vecht 1989", "Vecht 1989"),
    says=Text(
        "Eén studie vergeleek bolusdoses, gerandomiseerd: 100 mg (n=22) tegen 10 mg (n=15) i.v., beide gevolgd door "
        "4 dd 4 mg oraal en bestraling, bij een solide of hematologische tumor. De pijn nam in beide groepen "
        "significant af; in pijn, mobiliteit en blaasfunctie verschilden de doses niet significant.",
        "One study compared bolus doses, randomised: 100 mg (n=22) against 10 mg (n=15) IV, both followed by 4 mg "
        "orally four times a day and radiotherapy, in a solid or haematological tumour. Pain fell significantly in "
        "both groups; in pain, mobility and bladder function the doses did not differ significantly.",
    ),
)

heimdal = Passage(
    id="ST-13-HEIMDAL",
    section="corticosteroids",
    sources=(Place("corticosteroids", 39314, 605, "8397e727309056149b1655a9670de4940b591c188bdd1488e6f9a83ca929743b"),),
    title=Text("Heimdal 1992", "Heimdal 1992"),
    says=Text(
        "Bijwerkingen bij myelumcompressie: na een bolus van 96 mg i.v. en bestraling ernstig bij 4 van 28 (een fatale "
        "maagbloeding, een rectale bloeding, twee perforaties); na een bolus van 16 mg met afbouw in 14 dagen bij geen "
        "van 38. Het aandeel dat na behandeling liep, verschilde niet.",
        "Side effects in cord compression: after a bolus of 96 mg IV and radiotherapy serious in 4 of 28 (a fatal "
        "gastric bleeding, a rectal bleeding, two perforations); after a bolus of 16 mg with a taper in 14 days in "
        "none "
        "of 38. The share that walked after treatment did not differ.",
    ),
)

also_for_root_and_surgery = Passage(
    id="ST-16",
    section="corticosteroids",
    sources=(
        Place("corticosteroids", 39920, 123, "13fd6ce885f8260a9e67826f5ff2eac97485d83c7f9eaa16082f423faa0f2445"),
        Place("corticosteroids", 43498, 129, "cc6d9d3f1007b11c2e49e9f8a0142fdbda90fbb7ca592cc87342d10fa61c4de2"),
    ),
    says=Text(
        "De werkgroep vindt corticosteroïden ook aangewezen bij compressie van een wortel, al zijn daar geen "
        "gegevens over. Ook vóór een operatie wordt dexamethason geadviseerd, al is er formeel geen bewijs.",
        "The working group considers corticosteroids indicated in root compression too, though there are no data on "
        "it. Before an operation dexamethasone is advised as well, though formally there is no evidence.",
    ),
    strength=WORKING_GROUP,
    computed_by=(dexamethasone, start_dexamethasone),
)

maranzano = Passage(
    id="ST-15",
    section="corticosteroids",
    sources=(Place("corticosteroids", 40044, 219, "c52c1bce7a7dfbc82d9f9c652d8be3328ad17905aa1354110795226836809aab"),),
    title=Text("Maranzano 1996", "Maranzano 1996"),
    says=Text(
        "Fase II, 20 patiënten met MESCC zonder motorische uitval: bestraald zonder dexamethason, en allen bleven "
        "lopen.",
        "Phase II, 20 patients with MESCC without a motor deficit: irradiated without dexamethasone, and all kept "
        "walking.",
    ),
)

conclusion_on_pain = Passage(
    id="ST-C01",
    section="corticosteroids",
    sources=(Place("corticosteroids", 40277, 196, "1b907bea7280f79202e9774b5c1c3e09df1496cad9839efa627e4909511b5f53"),),
    says=Text(
        "Dexamethason lijkt de pijn bij symptomatische MESCC snel te verlichten.",
        "Dexamethasone seems to relieve pain fast in symptomatic MESCC.",
    ),
    strength=INDICATIONS,
    computed_by=(start_dexamethasone,),
)

conclusion_on_pain_flare = Passage(
    id="ST-C02",
    section="corticosteroids",
    sources=(Place("corticosteroids", 40475, 238, "14216fccab88b5f250e4f6adeb6f83db0d803ebfcab8aa340e003c99933bc2b5"),),
    says=Text(
        "Na bestraling van pijnlijke botmetastasen maakt methylprednisolon of dexamethason een pain flare mogelijk "
        "minder frequent.",
        "After radiotherapy of painful bone metastases methylprednisolone or dexamethasone possibly makes a pain "
        "flare less frequent.",
    ),
    strength=INDICATIONS,
    computed_by=(no_prophylaxis_of_pain_flare,),
    reading=Text(
        "De werkgroep vindt dit te weinig om het standaard te geven (ST-09).",
        "The working group considers this too little to give it routinely (ST-09).",
    ),
)

conclusion_on_mobility = Passage(
    id="ST-C03",
    section="corticosteroids",
    sources=(Place("corticosteroids", 40715, 218, "8b82e051892551c1097c43a0f3c46d8137afc7c17e7ee6da74fc46221f4c29b4"),),
    says=Text(
        "Wie bij symptomatische MESCC met dexamethason begint, loopt na de bestraling mogelijk vaker.",
        "Those who start with dexamethasone in symptomatic MESCC possibly walk more often after radiotherapy.",
    ),
    strength=INDICATIONS,
    computed_by=(start_dexamethasone,),
)

conclusion_without_deficit = Passage(
    id="ST-C04",
    section="corticosteroids",
    sources=(Place("corticosteroids", 41175, 233, "d73e173298e34c0edfdff8aa1d3b367e82953627587b7c944f6b9c707c201d85"),),
    says=Text(
        "Zonder uitval lijkt bestralen van MESCC zonder dexamethason de mobiliteit niet te schaden.",
        "Without a deficit irradiating MESCC without dexamethasone does not seem to harm mobility.",
    ),
    strength=INDICATIONS,
    computed_by=(dexamethasone,),
    reading=Text(
        "De werkgroep trok hieruit geen advies: bij asymptomatische MESCC is er geen consensus.",
        "The working group drew no advice from it: in asymptomatic MESCC there is no consensus.",
    ),
)

dose_is_open = Passage(
    id="ST-10",
    section="corticosteroids",
    sources=(Place("corticosteroids", 42267, 426, "c4884a31760009e067b4793d28ea6a54c50f6c3c19275c9a44f73a1421122249"),),
    says=Text(
        "De beste dosis staat niet vast. Op grond van de controlegroepen van Vecht en Heimdal zou men 16 mg per dag "
        "kunnen kiezen; in de praktijk krijgen patiënten na de bolus van 10 mg i.v. meestal 8 mg per dag, mede om "
        "bijwerkingen te beperken.",
        "The best dose is not established. On the control groups of Vecht and Heimdal one could choose 16 mg a day; "
        "in practice patients mostly get 8 mg a day after the bolus of 10 mg IV, partly to limit side effects.",
    ),
    strength=CONSIDERATION,
    computed_by=(start_dexamethasone, no_high_dose),
)

why_start_fast = Passage(
    id="ST-O01",
    section="corticosteroids",
    sources=(Place("corticosteroids", 42694, 297, "5274791d08000fdebbce8edc8a243866d6cea747254973720228664e1c059917"),),
    says=Text(
        "Snel beginnen werkt snel op het oedeem eromheen, stabiliseert de schade aan myelum of wortel en geeft kans "
        "op snelle verbetering; dat geeft tijd om een operatie of bestraling te plannen.",
        "Starting fast acts quickly on the surrounding oedema, stabilises the damage to cord or root and gives a "
        "chance of quick improvement; that gives time to plan surgery or radiotherapy.",
    ),
    strength=CONSIDERATION,
    computed_by=(start_dexamethasone,),
)

PASSAGES: tuple[Passage, ...] = (
    treatment_has_subchapters,
    question,
    maintenance_dose,
    subject_of_the_module,
    where_the_pain_comes_from,
    greenberg,
    vecht,
    pain_flare,
    dexamethasone_against_a_flare,
    methylprednisolone_trial,
    no_placebo_trial_for_deficit,
    sorensen,
    heimdal,
    also_for_root_and_surgery,
    maranzano,
    conclusion_on_pain,
    conclusion_on_pain_flare,
    conclusion_on_mobility,
    conclusion_without_deficit,
    dose_is_open,
    why_start_fast,
)
