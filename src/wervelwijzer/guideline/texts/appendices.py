"""What the appendices tell patients (B, C), what patients told (D), and products for palliative care (F)."""

from wervelwijzer.guideline.information import full_leaflet, inform_of_alarm_symptoms, leaflet, written_information
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

# --- Appendix B: risk of metastases in the spine, for patients and their general practitioner ---

what_the_risk_leaflet_is = Passage(
    id="APP-B01",
    section="appendices",
    sources=(Place("appendices", 238191, 258, "4c6fa578f26658c4dc99accd012b3dcf45f5870ba3cee65967d3fbb718f2823a"),),
    title=Text("Bijlage 2 (appendix B): folder over het risico", "Appendix 2 (appendix B): leaflet on the risk"),
    says=Text(
        "Deze folder hoort bij de richtlijn van 2015, ook voor mensen met beenmerg- of lymfklierkanker in de "
        "wervels. De tekst staat ook op www.kanker.nl. De bronvermelding met link is een lege plek.",
        "This leaflet belongs to the guideline of 2015, also for people with bone marrow or lymph node cancer in the "
        "vertebrae. The text is on www.kanker.nl too. The credit with a link is a blank.",
    ),
    computed_by=(leaflet, written_information),
)

why_you_get_this = Passage(
    id="APP-B02",
    section="appendices",
    sources=(Place("appendices", 238527, 221, "42820c92239e9035a41d4b82cd9b78ec6c0cc9f832f7aa73e9dfebc2c9c0826f"),),
    says=Text(
        "U krijgt deze folder omdat uw soort kanker naar de botten kan gaan, of omdat dat bij u al is gezien. "
        "Misschien wordt of bent u daarvoor al behandeld.",
        "You get this leaflet because your kind of cancer can spread to the bones, or because that has been seen in "
        "you already. Perhaps you are being or have been treated for it.",
    ),
    computed_by=(leaflet, written_information),
)

what_a_cord_lesion_is = Passage(
    id="APP-B03",
    section="appendices",
    sources=(Place("appendices", 238750, 174, "4286e00df1afe1c73293ad74bd85aa6ac45a4809cbfc868692bd047aa914dc49"),),
    says=Text(
        "De kanker kan ook in de wervels komen. Heel soms raken daardoor de benen verlamd. Dat heet een dwarslaesie.",
        "The cancer can come into the vertebrae too. Very rarely the legs become paralysed by it. That is called a "
        "cord lesion.",
    ),
)

three_percent = Passage(
    id="PTI-04",
    section="appendices",
    sources=(
        Place("appendices", 238925, 117, "e5909d198623dd56e1e962eeedc8c46dcf891ac53fb6e5352ba8fd49c513fe02"),
        Place("appendices", 251660, 137, "75a15003481f960693325d609054c9350d4e3946fe7ed6cea7bee00514645cd5"),
    ),
    says=Text(
        "De kans is klein: van de mensen met pijn door uitzaaiingen in de wervels krijgt ongeveer 3% een verlamming. "
        "Beide folders noemen dit getal.",
        "The chance is small: of people with pain by metastases in the vertebrae about 3% become paralysed. Both "
        "leaflets give this figure.",
    ),
    reading=Text(
        "Een bron staat er niet bij, en dit getal staat in geen hoofdstuk. De hoofdstukken geven andere getallen "
        "over andere groepen; wij rekenen er niet mee.",
        "No source is given, and this figure stands in no chapter. The chapters give other figures on other groups; "
        "we do not compute with it.",
    ),
)

act_fast = Passage(
    id="APP-B04",
    section="appendices",
    sources=(Place("appendices", 239044, 141, "e166f20ca5248a945db9ceea15c518f72a66c5c4cf1967d33f77c41faaaade53"),),
    says=Text(
        "Wie bij bepaalde klachten snel iets doet, kan een verlamming soms voorkomen. Daarom is het volgende erg "
        "belangrijk.",
        "Whoever acts quickly on certain complaints can sometimes prevent paralysis. That is why the following "
        "matters much.",
    ),
)

call_in_office_hours = Passage(
    id="PTI-01",
    section="appendices",
    sources=(Place("appendices", 239187, 126, "da997741729ca80503e49fc40fa869fdf2f38775813e20af4cba3b3c5a2c5911"),),
    says=Text(
        "Hebt u hevige pijn in rug of nek die nieuw is of erger wordt? Bel dan uw behandelend arts op een werkdag, "
        "overdag.",
        "Do you have severe pain in your back or neck that is new or getting worse? Call your treating physician on "
        "a working day, during the day.",
    ),
    computed_by=(leaflet, inform_of_alarm_symptoms, written_information),
)

call_at_once = Passage(
    id="PTI-02",
    section="appendices",
    sources=(Place("appendices", 239315, 383, "9fb2daaeb5aa279eca90b9765e9a79e8ea99d22f2e61a42dbceaa6bc5fe20129"),),
    title=Text("Bel zo snel mogelijk", "Call as soon as possible"),
    says=Text(
        "Bel uw behandelend arts zo snel mogelijk, ook buiten kantooruren (avond, nacht, weekend), als een van deze "
        "klachten plotseling begint.",
        "Call your treating physician as soon as possible, in the evening, at night and in the weekend too, if one "
        "of these complaints begins suddenly.",
    ),
    items=(
        Text(
            "u hebt minder kracht in uw benen (soms ook in uw armen)",
            "there is less strength in your legs (sometimes in your arms too)",
        ),
        Text(
            "u kunt uw benen (soms ook uw armen) niet goed sturen",
            "you cannot control your legs (sometimes your arms too) well",
        ),
        Text("u loopt erg wankel", "your walking is very unsteady"),
        Text(
            "het voelt doof of tintelt vanaf borst, buik, liezen of benen naar beneden",
            "it feels numb or tingles from chest, belly, groin or legs downwards",
        ),
        Text(
            "u kunt niet meer lopen of staan, of u zakt door uw benen",
            "you can no longer walk or stand, or your legs give way",
        ),
    ),
    computed_by=(leaflet, inform_of_alarm_symptoms, written_information),
    reading=Text(
        "Dat dit dag en nacht geldt, leiden wij af uit het tweede blok met contactgegevens.",
        "That this holds day and night we take from the second block of contact details.",
    ),
)

blanks_for_contact = Passage(
    id="PTI-03",
    section="appendices",
    sources=(
        Place("appendices", 239702, 246, "c4dfaa2085c1501220724a078033e8c82ccf661ae15fd58bd09861d6b8702bed"),
        Place("appendices", 239950, 235, "e06e9f619765f5f90aa89ff01457e42284cd841b80564a52a002e05f57394739"),
        Place("appendices", 241230, 103, "362512fae52f01bf0907ea05ff1dcebeb9d5e85a5eb992b65b30b9d07eb1fd15"),
    ),
    title=Text("Wat het ziekenhuis invult", "What the hospital fills in"),
    says=Text(
        "De folder heeft lege plekken voor namen en telefoonnummers, en een tekening van de wervelkolom. Daarin zet "
        "de specialist waar uw uitzaaiingen zitten. U kunt de tekening aan andere zorgverleners tonen.",
        "The leaflet has blanks for names and telephone numbers, and a drawing of the spine. In it the specialist "
        "marks where your metastases are. You can show the drawing to other caregivers.",
    ),
    items=(
        Text("op werkdagen overdag: naam en telefoon", "on working days by day: name and telephone"),
        Text("avond, nacht en weekend: naam en telefoon", "evening, night and weekend: name and telephone"),
        Text("tekening van de wervelkolom", "drawing of the spine"),
    ),
    not_computed=Text(
        "De gegevens zijn plaatselijk, en de tekening staat niet in onze tekst van de richtlijn.",
        "The details are local, and the drawing is not in our text of the guideline.",
    ),
)

pain_is_mostly_something_else = Passage(
    id="APP-B05",
    section="appendices",
    sources=(Place("appendices", 240210, 253, "62dd60a432b7365619e3a258acc6e5ba0b4e1774406cc4afd5331b158ecb4a50"),),
    says=Text(
        "Pijn in rug of nek komt gelukkig vaak ergens anders door. Zit de kanker wel in de wervels, dan begint het "
        "met zulke pijn: meestal hevig, nieuw en steeds erger.",
        "Pain in the back or neck fortunately often has another cause. But if the cancer is in the vertebrae, it "
        "starts with such pain: mostly severe, new and getting worse.",
    ),
)

what_the_pain_feels_like = Passage(
    id="PTI-05",
    section="appendices",
    sources=(Place("appendices", 240464, 321, "2c1be5cc9cc186c94525a0366f67d7844c227919336772a8ba1af6badd9df3ed"),),
    says=Text(
        "Zo kan de pijn voelen: eerst licht, dan in een paar weken erger. Soms als een band om borst of buik. Soms "
        "trekt de pijn van de rug naar billen of benen, of van de nek naar de armen. In bed of op de bank is het "
        "vaak erger.",
        "This is how the pain can feel: slight at first, then worse over a few weeks. Sometimes like a band round "
        "chest or belly. Sometimes it travels from the back to buttocks or legs, or from the neck to the arms. Lying "
        "down often makes it worse.",
    ),
    reading=Text(
        "Als reden voor beeldvorming telt de lijst van het hoofdstuk; pijn bij liggen telt alleen als nachtelijke "
        "pijn.",
        "As a reason for imaging the list of the chapter counts; pain on lying counts as pain at night only.",
    ),
)

tell_the_specialist = Passage(
    id="APP-B06",
    section="appendices",
    sources=(Place("appendices", 240787, 441, "3b6e92dd3708c6fcf4d4f5dbf47ee73ecb639e3de1d03f7db70baf5095358dc1"),),
    says=Text(
        "Deze klachten kunnen ook iets anders betekenen. Vertel ze toch aan uw specialist: die beslist of onderzoek "
        "nodig is. Hoe vroeger de diagnose en de behandeling, hoe kleiner de kans dat u (blijvend) verlamd raakt. "
        "Meer staat in de uitgebreide folder.",
        "These complaints can mean something else too. Tell your specialist all the same: he or she decides whether "
        "tests are needed. The earlier the diagnosis and the treatment, the smaller the chance that you become "
        "(permanently) paralysed. The full leaflet says more.",
    ),
)

# --- Appendix C: the full leaflet ---

what_the_full_leaflet_is = Passage(
    id="APP-C01",
    section="appendices",
    sources=(Place("appendices", 241335, 333, "7e645ae2b76faacab7634fc78b1ad4a052700ed2581ac69e7fa822ce7ea974b6"),),
    title=Text("Bijlage 3 (appendix C): uitgebreide folder", "Appendix 3 (appendix C): full leaflet"),
    says=Text(
        "De uitgebreide folder bij dezelfde richtlijn, voor dezelfde mensen; ook deze tekst staat op www.kanker.nl. "
        "Ook hier is de bronvermelding met link een lege plek.",
        "The full leaflet with the same guideline, for the same people; this text too is on www.kanker.nl. Here too "
        "the credit with a link is a blank.",
    ),
    computed_by=(leaflet, full_leaflet),
)

what_metastases_are = Passage(
    id="APP-C02",
    section="appendices",
    sources=(Place("appendices", 241680, 515, "851f802aab1eda57c83e1ee2fd6afe19db913f4c3049cc46e009d9dde9c1c8ef"),),
    says=Text(
        "Kanker kan zich verspreiden naar andere plekken in het lichaam: uitzaaiingen, of metastasen. Zitten die in "
        "de wervels, dan heten ze werveluitzaaiingen of wervelmetastasen. Dat gebeurt het vaakst bij kanker van "
        "prostaat, long en borst. Ook bij de ziekte van Kahler (multipel myeloom) en lymfklierkanker kunnen wervels "
        "aangetast raken.",
        "Cancer can spread to other places in the body: metastases. In the vertebrae they are called vertebral "
        "metastases. That happens most often in cancer of the prostate, lung and breast. In Kahler's disease "
        "(multiple myeloma) and lymph node cancer vertebrae can be affected too.",
    ),
)

what_they_can_do = Passage(
    id="APP-C03",
    section="appendices",
    sources=(Place("appendices", 242197, 611, "93b56446ec402744f17709cb14065c05cb0a097f8ba63c38d86d2bf82c454e96"),),
    says=Text(
        "U hoeft er niets van te merken. Als u iets merkt, is dat meestal pijn in rug of nek. Heel soms groeit de "
        "tumor in het wervelkanaal en drukt op zenuwen: dan vallen kracht of gevoel weg (neurologische uitval). Het "
        "ergste is een verlamming van de benen, een dwarslaesie. De folder legt uit wat u kunt doen om die te "
        "voorkomen.",
        "You may notice nothing. If you do, it is mostly pain in the back or neck. Very rarely the tumour grows into "
        "the spinal canal and presses on nerves: then strength or feeling is lost (neurological deficit). The worst "
        "is paralysis of the legs, a cord lesion. The leaflet explains what you can do to prevent it.",
    ),
)

how_the_spine_is_built = Passage(
    id="APP-C04",
    section="appendices",
    sources=(
        Place("appendices", 242866, 179, "b80eeb83de3a2a7d47a0d649d6929c04534056c416b5eb386b52d2224b23aad5"),
        Place("appendices", 243047, 39, "9fd4f3fc7c4e4a19dc4ed60f47d8c2eb295eb5ae4fe3670a4f03ba01b6e874ec"),
        Place("appendices", 243085, 546, "20d2e146d35e73c3a1aa7666380f518c6d79a15994a6cd3dbce6b5c193556917"),
    ),
    says=Text(
        "De wervels liggen op elkaar en bewegen met gewrichten. Elke wervel heeft een lichaam en een boog; de bogen "
        "samen vormen het wervelkanaal. Daarin loopt het ruggenmerg, dat hersenen en zenuwen verbindt, onder meer "
        "voor pijn en tast. Bij elke wervel begint links en rechts een zenuwwortel. Figuren 1 en 2 tonen dit.",
        "The vertebrae lie on one another and move by joints. Each vertebra has a body and an arch; the arches "
        "together form the spinal canal. In it runs the spinal cord, which joins brain and nerves, for pain and "
        "touch among other things. At each vertebra a nerve root begins on the left and on the right. Figures 1 and "
        "2 show this.",
    ),
)

nerve_roots_and_skin = Passage(
    id="APP-C05",
    section="appendices",
    sources=(Place("appendices", 243633, 263, "454d98b25b496cb85a706bf55b3bf49499bbe3591a48f8b94a17f04c859b605a"),),
    says=Text(
        "De wortels van één wervel voelen één strook huid: een dermatoom. Zo'n wortel stuurt ook een vaste groep "
        "spieren aan. Figuur 3 toont de stroken.",
        "The roots of one vertebra feel one strip of skin: a dermatome. Such a root also drives a fixed group of "
        "muscles. Figure 3 shows the strips.",
    ),
)

complaints_of_metastases = Passage(
    id="APP-C06",
    section="appendices",
    sources=(Place("appendices", 243933, 523, "f3ffa5d127a7ade776b857f8229d502e18d539073f6ce88e1ec6dcbf4afe26cb"),),
    says=Text(
        "Veel uitzaaiingen in wervels geven geen klachten. Of u iets merkt, hangt af van plaats en grootte; er kan "
        "één wervel zijn aangetast of meer. Klachten komen door druk op of schade aan bijvoorbeeld bot en botvlies. "
        "Meestal begint het met nieuwe pijn in rug of nek, soms zo erg dat u weinig meer kunt.",
        "Many metastases in vertebrae give no complaints. Whether you notice anything depends on place and size; one "
        "vertebra may be affected or more. Complaints come from pressure on or damage to, for instance, bone and its "
        "lining. Mostly it begins with new pain in the back or neck, sometimes so bad that you can do little.",
    ),
)

back_pain_is_common = Passage(
    id="APP-C07",
    section="appendices",
    sources=(
        Place("appendices", 244458, 213, "39e8146f25eba5f570ceb00b6bbf11df7a34598ab08165c06a5179ee00f34f95"),
        Place("appendices", 251396, 80, "fe0ccaa8039b72b5480a28f50d6c791819d7345efa970a86a1c586dce684f1c3"),
    ),
    says=Text(
        "Veel mensen hebben rugpijn, vooral onderin, met of zonder kanker. Bijna nooit zijn uitzaaiingen de oorzaak. "
        "De folder zegt dit twee keer.",
        "Many people have back pain, mostly low down, with or without cancer. Metastases are almost never the cause. "
        "The leaflet says so twice.",
    ),
    reading=Text(
        "Voor iemand met kanker is dat te stellig: het hoofdstuk vraagt bij rugpijn altijd aan wervelmetastasen te "
        "denken.",
        "For someone with cancer this is too firm: the chapter asks always to think of vertebral metastases in back "
        "pain.",
    ),
)

alarm_symptoms_for_patients = Passage(
    id="PTI-06",
    section="appendices",
    sources=(Place("appendices", 244688, 809, "b4dd39b1d0026a661a6c73e426e088676c1430eb69dfd0a98d292076a42e9b5e"),),
    title=Text("Alarmsymptomen in de uitgebreide folder", "Alarm symptoms in the full leaflet"),
    says=Text(
        "Let op deze signalen. Ze kunnen door uitzaaiingen in de wervels komen, zeker als u kanker hebt.",
        "Watch for these signs. They can come from metastases in the vertebrae, certainly if you have cancer.",
    ),
    items=(
        Text(
            "hevige pijn in rug of nek die steeds erger wordt, meestal op de plek van de uitzaaiing",
            "severe pain in the back or neck that keeps getting worse, mostly at the place of the metastasis",
        ),
        Text(
            "pijn tussen of vlak onder de schouderbladen: 70% zit in de borstwervels",
            "pain between or just below the shoulder blades: 70% are in the thoracic vertebrae",
        ),
        Text(
            "rugpijn als u ligt of slaapt, die weggaat als u opstaat",
            "back pain while you lie or sleep, which goes when you get up",
        ),
        Text(
            "pijn die uitstraalt rond buik of borst, of van de nek naar armen of benen",
            "pain that radiates round belly or chest, or from the neck to arms or legs",
        ),
    ),
    reading=Text(
        "Welke klacht beeldvorming vraagt, beslist de lijst van het hoofdstuk.",
        "Which complaint asks for imaging is decided by the list of the chapter.",
    ),
)

metastases_in_several_places = Passage(
    id="APP-C08",
    section="appendices",
    sources=(
        Place("appendices", 245499, 81, "637882e8cd433f2c3497afb3c7a83ff9742cb1a2fe170cbba5193ce49d27a5cb"),
        Place("appendices", 245935, 91, "dce496fde56e3f6f2e308b2d1262a217b36c0c0111c948b81a1a849f0257ad0f"),
        Place("appendices", 247547, 83, "f679586c861e29402961d081b3e1dc9424e14a54e3b52e943ba97b1e6378ee17"),
    ),
    says=Text(
        "Bijschriften van figuur 4 (uitzaaiingen, paars, in meer wervels), figuur 5 (één in de 12e borstwervel, die "
        "op het ruggenmerg drukt) en figuur 6 (een MRI met een uitzaaiing in de 7e borstwervel). De figuren zelf "
        "ontbreken in onze tekst.",
        "Captions of figure 4 (metastases, purple, in several vertebrae), figure 5 (one in the 12th thoracic "
        "vertebra, pressing on the cord) and figure 6 (an MRI with a metastasis in the 7th thoracic vertebra). The "
        "figures themselves are missing in our text.",
    ),
)

pain_comes_seven_weeks_before = Passage(
    id="APP-C09",
    section="appendices",
    sources=(
        Place("appendices", 245582, 351, "9d8cd8faa64b9d60b010c324f06d9d1e567f5c4b9de88ed2d26be343039850ab"),
        Place("appendices", 251860, 122, "8f01b11e0b819122a157781cb10eb3633347bc2d437e47fc552c3b494dba4771"),
    ),
    says=Text(
        "Bespreek pijn die nieuw is of erger wordt met uw arts. De pijn is er ruim vóór de uitval, gemiddeld zeven "
        "weken. Groeit de uitzaaiing door, dan kan zij op het ruggenmerg gaan drukken.",
        "Discuss pain that is new or getting worse with your physician. The pain is there well before the deficit, "
        "seven weeks on average. If the metastasis grows on, it can come to press on the spinal cord.",
    ),
    reading=Text(
        "Ook het hoofdstuk noemt gemiddeld 7 weken, maar voegt eraan toe dat het sterk wisselt.",
        "The chapter too gives 7 weeks on average, but adds that it varies much.",
    ),
)

what_pressure_on_the_cord_does = Passage(
    id="APP-C10",
    section="appendices",
    sources=(Place("appendices", 246028, 472, "a5a97097d8b00772e7a4515e7b1d4adbb48e298637548eef6a076ae816ca86d2"),),
    says=Text(
        "Is het ruggenmerg beschadigd, dan gaan er minder of geen seinen meer door. De zenuwen daaronder werken dan "
        "slecht of niet. Vanaf een bepaalde hoogte verliest u kracht, of voelt het doof of tintelt het. Waar, hangt "
        "af van de plaats van de uitzaaiing.",
        "If the spinal cord is damaged, fewer signals or none pass. The nerves below then work badly or not at all. "
        "From a certain level down you lose strength, or it feels numb or tingles. Where depends on the place of the "
        "metastasis.",
    ),
)

deficit_by_level = Passage(
    id="APP-C11",
    section="appendices",
    sources=(Place("appendices", 246502, 478, "a631681aebdbf53c0a970d6be10ee8e1dfb9308ed9c88f6037768f6addd6817a"),),
    says=Text(
        "Hoog in de nek: armen en benen kunnen uitvallen. In de borstwervels: alleen de benen, zegt de folder, maar "
        "bij de 4e borstwervel alle huid vanaf de tepels. Ook blaas en kringspier kunnen niet meer luisteren, zodat "
        "u urine of ontlasting verliest, en u kunt wankel gaan lopen.",
        "High in the neck: arms and legs can fail. In the thoracic vertebrae: only the legs, says the leaflet, but "
        "at the 4th thoracic vertebra all skin from the nipples down. Bladder and sphincter may no longer obey, so "
        "that you lose urine or stool, and your walking may become unsteady.",
    ),
)

untreated = Passage(
    id="APP-C12",
    section="appendices",
    sources=(Place("appendices", 246982, 214, "a3c412eed96f13f68b5569a4c7b8867a09e5b5dd6e79187ae08cdc79258bbd63"),),
    says=Text(
        "Zonder behandeling kan er in het ergste geval een complete dwarslaesie komen: onder die plek beweegt en "
        "voelt u niets meer.",
        "Without treatment a complete cord lesion can follow in the worst case: below that place you no longer move "
        "or feel anything.",
    ),
)

mri_for_patients = Passage(
    id="APP-C13",
    section="appendices",
    sources=(Place("appendices", 247211, 334, "c6669f3789ff00199cd616419546edeaf5ff6ec33c559546a7e5c6134cd8af5d"),),
    says=Text(
        "Het beste onderzoek is een MRI: die laat de uitzaaiingen zien, de groei in het kanaal en de druk op het "
        "ruggenmerg. Is er al een CT of botscan, dan is een MRI volgens de folder soms niet nodig.",
        "The best test is an MRI: it shows the metastases, the growth into the canal and the pressure on the cord. "
        "If there is a CT or bone scan already, an MRI is sometimes not needed, says the leaflet.",
    ),
    reading=Text(
        "In dit systeem vervalt de MRI alleen als bestaande beelden de klachten goed verklaren; een gewone CT of "
        "botscan is daarvoor niet genoeg.",
        "In this system the MRI is dropped only where existing images explain the complaints well; a CT or bone scan "
        "as such is not enough.",
    ),
)

unknown_primary = Passage(
    id="APP-C14",
    section="appendices",
    sources=(Place("appendices", 247632, 353, "7a805ef18d0152b59f4babf4007eac104abfa411a64fa88f586e64b271a0da12"),),
    says=Text(
        "Wie al kanker heeft, krijgt de diagnose met deze onderzoeken. Soms zijn de uitzaaiingen het eerste wat "
        "wordt gevonden. Dan zoeken de artsen waar de kanker begonnen is. Dat wordt 'primaire tumor onbekend' "
        "genoemd.",
        "Those who have cancer already get the diagnosis by these tests. Sometimes the metastases are the first "
        "thing found. The physicians then search where the cancer began. That is called 'primary tumour unknown'.",
    ),
)

biopsy_for_patients = Passage(
    id="APP-C15",
    section="appendices",
    sources=(Place("appendices", 247987, 466, "0211239295c8f845d64b50f56bfe7d9077efa8b69f2ece061416455e7cf424a4"),),
    says=Text(
        "Welk soort tumor het is, blijkt meestal pas onder de microscoop. Daarvoor kan de radioloog met een naald "
        "wat weefsel wegnemen, onder plaatselijke verdoving en met CT of echo. Soms is een grotere operatie onder "
        "narcose nodig.",
        "Which kind of tumour it is mostly shows only under the microscope. For that the radiologist can take some "
        "tissue with a needle, under local anaesthesia and with CT or ultrasound. Sometimes a larger operation under "
        "general anaesthesia is needed.",
    ),
)

treatments_for_patients = Passage(
    id="APP-C16",
    section="appendices",
    sources=(Place("appendices", 248493, 271, "67a5996f460ff806f02f05bdf7a1127eef10b88ece2639084eb5fa0225cbe581"),),
    says=Text(
        "Behandelingen zijn: medicijnen (corticosteroïden, pijnstillers, soms chemotherapie), bestraling en heel "
        "soms een operatie. Bestralen gebeurt het meest.",
        "Treatments are: drugs (corticosteroids, painkillers, sometimes chemotherapy), radiotherapy and very rarely "
        "an operation. Radiotherapy is used most.",
    ),
)

corticosteroids_for_patients = Passage(
    id="APP-C17",
    section="appendices",
    sources=(Place("appendices", 248783, 515, "65c091cdefd2b1eaf24c76f99990d4811f965f8f8a8650b031ba756f532c786a"),),
    says=Text(
        "Dexamethason en prednison zijn corticosteroïden. Rond de uitzaaiing komt vaak vocht (oedeem) door druk en "
        "ontsteking. Deze medicijnen remmen de ontsteking: het vocht wordt minder, de zenuwen krijgen ruimte en vaak "
        "wordt de pijn minder.",
        "Dexamethasone and prednisone are corticosteroids. Round the metastasis fluid (oedema) often gathers by "
        "pressure and inflammation. These drugs curb the inflammation: there is less fluid, the nerves get room and "
        "the pain often lessens.",
    ),
    reading=Text(
        "De folder noemt niet dat bij een onbekende tumor eerst weefsel wordt genomen.",
        "The leaflet does not say that with an unknown tumour tissue is taken first.",
    ),
)

what_radiotherapy_does = Passage(
    id="APP-C18",
    section="appendices",
    sources=(Place("appendices", 249327, 229, "285733cdae148eced590c6d170eb97280df63340ea6c8e23871051d160bdda42"),),
    says=Text(
        "Bestraling is vaak het belangrijkst; de radiotherapeut geeft die. Het helpt tegen pijn en bij uitval.",
        "Radiotherapy is often the main part; the radiation oncologist gives it. It helps against pain and in a "
        "deficit.",
    ),
)

schedules_for_patients = Passage(
    id="PTI-07",
    section="appendices",
    sources=(Place("appendices", 249557, 351, "73fee3e7be2739d32a3f8a9478ec10f4ef912a6982f7b88111ba2f3436b0090a"),),
    says=Text(
        "Tegen pijn werkt één keer bestralen even goed als vaker. Wie uitval heeft en naar verwachting langer leeft, "
        "wordt soms vaker bestraald, bijvoorbeeld 5 of 10 keer in één of twee weken. Opnieuw bestralen kan, maar "
        "helpt dan minder.",
        "Against pain, one session works as well as more. Those who have a deficit and are expected to live longer "
        "are sometimes treated more often, for instance 5 or 10 times in one or two weeks. It can be repeated, but "
        "then helps less.",
    ),
)

after_radiotherapy = Passage(
    id="APP-C19",
    section="appendices",
    sources=(Place("appendices", 249909, 264, "6473397708d06c5cabe556deb1e1c8415336b1ec3470acac720f7b851dedbd02"),),
    says=Text(
        "Bestraling helpt meestal niet meteen. De pijn kan eerst zelfs erger worden, door vocht; dexamethason kan "
        "dan helpen. Is er al druk op een zenuw, dan krijgt u dexamethason vaak al voordat de bestraling begint.",
        "Radiotherapy mostly does not help at once. The pain may even get worse first, by fluid; dexamethasone can "
        "help then. If there is pressure on a nerve already, you often get dexamethasone before the radiotherapy "
        "begins.",
    ),
)

chemotherapy_for_patients = Passage(
    id="APP-C20",
    section="appendices",
    sources=(Place("appendices", 250189, 505, "a256a7529aca2fde8079b05d88014463a1f2374b47f45ed14140c3ff99a14743"),),
    says=Text(
        "Drukt de uitzaaiing niet op zenuwen en is er alleen rugpijn, dan kan chemotherapie als de tumor er gevoelig "
        "voor is, bijvoorbeeld bij borst- of prostaatkanker. Bij lymfklierkanker en multipel myeloom werkt zij snel "
        "tegen de pijn. Is er wel druk op een zenuw, dan werkt zij volgens de folder vaak te traag.",
        "If the metastasis does not press on nerves and there is back pain only, chemotherapy is possible where the "
        "tumour is sensitive to it, for instance in breast or prostate cancer. In lymph node cancer and multiple "
        "myeloma it works fast against the pain. If there is pressure on a nerve, it often works too slowly, says "
        "the leaflet.",
    ),
    reading=Text(
        "De aanbeveling gaat voor: bij een tumor die snel reageert, mag chemotherapie ook bij uitval eerst komen.",
        "The recommendation goes first: in a tumour that responds fast, chemotherapy may come first in a deficit too.",
    ),
)

operation_for_patients = Passage(
    id="APP-C21",
    section="appendices",
    sources=(Place("appendices", 250705, 680, "bd3f9c6a211bfe18adbb9ead9d7ce4b7df9cfc856afcd547a402db0765480624"),),
    says=Text(
        "Een operatie heeft volgens de folder alleen soms zin, bijvoorbeeld als zenuwen klem zitten. Wervel en "
        "uitzaaiing worden weggehaald, en vaak komt er bijvoorbeeld een metalen prothese voor in de plaats. Dat is "
        "alleen voor mensen met een goede conditie en weinig uitzaaiingen. Erna volgt bijna altijd bestraling.",
        "An operation makes sense only at times, says the leaflet, for instance where nerves are trapped. Vertebra "
        "and metastasis are removed, and often something like a metal prosthesis takes their place. It is only for "
        "people in good condition and with few metastases. Radiotherapy almost always follows.",
    ),
    reading=Text(
        "De aanbevelingen gaan voor: chirurgie altijd overwegen, en de voorkeur bij een instabiele wervelkolom.",
        "The recommendations go first: always consider surgery, and prefer it in an unstable spine.",
    ),
)

in_conclusion = Passage(
    id="APP-C22",
    section="appendices",
    sources=(
        Place("appendices", 251477, 182, "07dfd1ba3e8b0358b6ba97a6954ec653a4708a14c9524a4e19185ee75dea0bc7"),
        Place("appendices", 251798, 61, "0a54b6f3e45d5ca685dd44b2c186593a69573e55ba057956447caf87e1d354d9"),
    ),
    says=Text(
        "Tot slot: uitzaaiingen in de wervels beginnen bijna altijd met rugpijn. Het ergste gevolg is een "
        "dwarslaesie, zodat u niet meer loopt. Dat moet zo veel mogelijk worden voorkomen.",
        "In conclusion: metastases in the vertebrae almost always begin with back pain. The worst outcome is a cord "
        "lesion, so that you no longer walk. That must be prevented as far as possible.",
    ),
)

know_when_to_call = Passage(
    id="APP-C23",
    section="appendices",
    sources=(Place("appendices", 251983, 288, "4a034e49c1140b7c3f42cd25ca3b17fdd90b8a91f5bc30fd2a65dab5f0c9ca4c"),),
    says=Text(
        "Hebt of had u kanker? Dan moet u weten wanneer u uw arts belt. De folder over het risico helpt daarbij; "
        "lees vooral de alarmsymptomen.",
        "Do you have cancer, or did you? Then you need to know when to call your physician. The leaflet on the risk "
        "helps; read the alarm symptoms above all.",
    ),
    computed_by=(leaflet, inform_of_alarm_symptoms),
    reading=Text(
        "In die folder is geen stuk dat 'alarmsymptomen' heet; het staat in de uitgebreide folder zelf.",
        "That leaflet has no part called 'alarm symptoms'; it stands in the full leaflet itself.",
    ),
)

# --- Appendix D: what patients experience ---

how_patients_were_asked = Passage(
    id="APP-D01",
    section="appendices",
    sources=(
        Place("appendices", 252323, 160, "eb36e59d071120041f8f8e54caba5374b5f4c416f94670e2ceaa46091077b883"),
        Place("appendices", 252498, 193, "903eb7edd3ce06744e02a40a70bcd962c54fe9fb2ae891a6aea04593c05ad178"),
    ),
    title=Text("Bijlage 4 (appendix D): ervaringen van patiënten", "Appendix 4 (appendix D): patients' experiences"),
    says=Text(
        "Ervaringen van patiënten, verzameld in 2013 met een vragenlijst op internet (half juli tot half september) "
        "en telefonische gesprekken (half augustus tot half september). Mensen werden gevonden via brieven van de "
        "werkgroep en oproepen van patiëntenorganisaties. Uitspraken staan tussen aanhalingstekens.",
        "Patients' experiences, gathered in 2013 by a questionnaire on the internet (mid July to mid September) and "
        "by telephone interviews (mid August to mid September). People were found by letters of the working group "
        "and calls of patient organisations. Quotations stand in quotation marks.",
    ),
)

fourteen_patients = Passage(
    id="PTI-08",
    section="appendices",
    sources=(Place("appendices", 252692, 337, "fc92a8f4dd3dcda999d25a21ef9888dd95369f8d189b02fa85d07dc04871bfa1"),),
    says=Text(
        "Er deden 14 mensen mee: 5 met de ziekte van Kahler, 1 met borstkanker, 1 met prostaatkanker, de anderen met "
        "verschillende ziekten. De meesten leefden al meer dan een jaar met uitzaaiingen.",
        "14 people took part: 5 with Kahler's disease, 1 with breast cancer, 1 with prostate cancer, the others with "
        "various diseases. Most had lived with metastases for more than a year.",
    ),
    reading=Text(
        "Te weinig mensen om er percentages uit af te leiden, en de grootste groepen patiënten doen nauwelijks mee.",
        "Too few people to derive percentages from, and the largest groups of patients hardly take part.",
    ),
)

complaints_and_limits = Passage(
    id="APP-D02",
    section="appendices",
    sources=(Place("appendices", 253055, 570, "0fb905b98e9385776839f2d3b7776abba6f4cf4436a42e507ddb560f5a1a9993"),),
    says=Text(
        "Pijn en weinig energie worden het vaakst genoemd en wegen het zwaarst. Twee derde gebruikt een hulpmiddel, "
        "zoals rolstoel, stok of rollator. Buiten ver lopen is de beperking die het meest wordt genoemd en het "
        "zwaarst telt; al het andere noemde maar één persoon. Ieder beleeft het anders, en dat verdient aandacht.",
        "Pain and lack of energy are named most and weigh most. Two thirds use an aid, such as a wheelchair, stick "
        "or walker. Walking far outdoors is the limitation named most and felt most; everything else was named by "
        "one person only. Each lives it differently, and that deserves attention.",
    ),
)

trust_helps = Passage(
    id="APP-D03",
    section="appendices",
    sources=(Place("appendices", 253627, 169, "f6bcd9caa03e2425e55b3142b31c7ef01d5d4b7a8499197cdcc526b5f43d5bfc"),),
    says=Text(
        "Mensen piekeren veel over wat hun moeite kost. Vertrouwen in een arts die weet waarover hij praat, helpt.",
        "People worry much about what costs them effort. Trust in a physician who knows what he talks about helps.",
    ),
)

delay_and_not_being_taken_seriously = Passage(
    id="APP-D04",
    section="appendices",
    sources=(Place("appendices", 253798, 406, "1dd9df79e409d50f6a242c3b6389b2c5e61c5097db53402d96636960b36861e1"),),
    says=Text(
        "Naar de tijd vóór de diagnose was niet gevraagd, maar velen begonnen erover. Vaak kwam de vertraging door "
        "de arts. Mensen voelden zich niet serieus genomen, of denken dat zij er met sneller handelen beter aan toe "
        "waren geweest. Dat doet pijn, in beide betekenissen.",
        "The time before the diagnosis had not been asked about, but many brought it up. The delay was often the "
        "physician's. People felt not taken seriously, or think that faster action would have left them better off. "
        "That hurts, in both senses.",
    ),
)

quotations_on_delay = Passage(
    id="APP-D05",
    section="appendices",
    sources=(Place("appendices", 254206, 683, "2690364ee460585f22e33552fa5bb026b02877ea99c52e08dbdd42c738f7ed30"),),
    says=Text(
        "Twee mensen vertellen: door het lange wachten waren veel pijnstillers nodig; en rugpijn die de uroloog "
        "weinig opviel, terwijl de oncoloog wel doorverwees, eindigde in een gedeeltelijke dwarslaesie. Op CT en MRI "
        "was de schade achteraf al te zien.",
        "Two people tell: the long wait meant many painkillers; and back pain to which the urologist paid little "
        "heed, while the oncologist did refer, ended in a partial cord lesion. On CT and MRI the damage could be "
        "seen in hindsight.",
    ),
)

having_a_say = Passage(
    id="APP-D06",
    section="appendices",
    sources=(Place("appendices", 254915, 274, "d30895315345a85039892d905453989e3544f0582ecb7292b7f33cf5412662f8"),),
    says=Text(
        "Niet iedereen mag meedenken over de behandeling. Dat maakt onzeker. Wie wel meedenkt en goed weet waar het "
        "over gaat, heeft daar steun aan; vertrouwen stelt gerust.",
        "Not everyone has a say in the treatment. That makes for uncertainty and distress. Those who do, and know "
        "well what it is about, find support in it; trust reassures.",
    ),
)

quotations_on_explanation = Passage(
    id="APP-D07",
    section="appendices",
    sources=(Place("appendices", 255191, 700, "e09d6a9bb6ee6cd39d5b252e066457e249ebe34bf975b8ddf700fa98ee03d1b5"),),
    says=Text(
        "Drie uitspraken: de techniek werd goed uitgelegd, maar niet wat de risico's betekenden voor leven en gezin, "
        "en de echtgenote werd nooit gesproken; wie onzeker is, wil duidelijkheid; en een oncoloog die ruimte laat "
        "om onderzoek te weigeren, geeft houvast.",
        "Three quotations: the technique was explained well, but not what the risks meant for life and family, and "
        "the wife was never spoken to; who is uncertain wants clarity; and an oncologist who leaves room to refuse "
        "tests gives a hold.",
    ),
)

each_in_his_own_field = Passage(
    id="APP-D08",
    section="appendices",
    sources=(Place("appendices", 255893, 651, "67f03ef157d59fc144825b4e4e96d5a5ef706dd047e6db06b32a290ed753461c"),),
    says=Text(
        "Artsen blijven volgens de deelnemers bij hun eigen vak; zij overleggen weinig en kijken te weinig naar het "
        "geheel. Iemand zag wel consulten van verschillende artsen, maar geen gezamenlijk plan. Gezien worden als "
        "mens helpt, en het idee dat men weet wat men doet ook. Tussen ziekenhuizen en specialisten zijn er "
        "verschillen.",
        "Physicians keep to their own field, say the participants; they consult little and look too little at the "
        "whole. One saw consultations by various physicians, but no joint plan. Being seen as a person helps, and so "
        "does the sense that they know what they do. Between hospitals and specialists there are differences.",
    ),
)

little_asked_by_method = Passage(
    id="APP-D09",
    section="appendices",
    sources=(Place("appendices", 256557, 268, "3df140ab1533349972a18b02a6af18ca1a4c4cb653417d2b3b0d125001686bc7"),),
    says=Text(
        "Over medicijnen kan niet iedereen meepraten, over pijnstillers vaker wel. Naar pijn wordt niet altijd "
        "volgens een vaste methode gevraagd, naar kracht en gevoel nog minder.",
        "Not everyone has a say in drugs; in painkillers more often so. Pain is not always asked about by a fixed "
        "method, strength and feeling even less.",
    ),
)

check_ups_and_referral = Passage(
    id="APP-D10",
    section="appendices",
    sources=(Place("appendices", 256854, 533, "f8938d55836338f90758b2f6e29dfbf6bfb5fb05b87dfd67c98c28f39379b257"),),
    says=Text(
        "De meesten kennen het schema van controles en weten bij wie zij terechtkunnen. Een deel wordt verwezen naar "
        "fysiotherapie of revalidatie; anderen regelen het zelf. Aan een deel is gevraagd of psychosociale hulp "
        "nodig was. Voor één kwam die vraag te laat: niet tijdens het lange wachten, wel in het revalidatiecentrum.",
        "Most know the schedule of check-ups and whom to turn to. Some are referred to physiotherapy or "
        "rehabilitation; others arrange it themselves. Some were asked whether they needed psychosocial help. For "
        "one the question came too late: not during the long wait, but in the rehabilitation centre.",
    ),
)

summing_up = Passage(
    id="APP-D11",
    section="appendices",
    sources=(Place("appendices", 257410, 347, "e66b92a04d05998d071560f91f0dc6778b9006e4df4f6512298e295d5f5c63d8"),),
    says=Text(
        "De meesten vinden dat er genoeg aandacht is voor hen, hun naasten en hun klachten; voor de gevolgen van die "
        "klachten minder. Niet serieus genomen worden riep heftige gevoelens op. Zonder eigen patiëntenorganisatie "
        "was goede informatie moeilijk te vinden.",
        "Most find that there is enough attention for them, their relatives and their complaints; less for what "
        "these bring. Not being taken seriously stirred strong feelings. Without a patient organisation of their own "
        "good information was hard to find.",
    ),
)

# --- Appendix F: products and services for palliative care ---

products_in_general = Passage(
    id="APP-F01",
    section="appendices",
    sources=(
        Place("appendices", 258543, 55, "c9baaff432d8a1a7448eab8d3077413bd203c45c6a426b846d1c0e990f7d38fb"),
        Place("appendices", 258600, 1043, "5668be9e7305fc31a367545d8fb644433d9ff0da20a7caee3add39e83d29fb61"),
    ),
    title=Text("Palliatieve zorg: algemene producten", "Palliative care: general products"),
    says=Text(
        "Tabel 1 van bijlage 6 noemt per onderwerp de producten en hun soort, zonder jaar. Het algemene deel:",
        "Table 1 of appendix 6 names products and their kind by subject, without a year. The general part:",
    ),
    items=(
        Text(
            "richtlijn: algemene principes; bij een verstandelijke beperking; complementaire zorg; herstel na kanker",
            "guideline: general principles; in intellectual disability; complementary care; recovery after cancer",
        ),
        Text(
            "Zorgmodule Palliatieve Zorg, met een versie voor patiënten en naasten",
            "care module Palliative Care, with a version for patients and relatives",
        ),
        Text(
            "handreiking: slecht-nieuwsgesprek; zorg bij een niet-westerse achtergrond; maatschappelijk werk",
            "guidance: breaking bad news; care with a non-western background; social work",
        ),
        Text("besluitvorming: beslisschijf en toepassingskaarten", "decision-making: decision disc and cards"),
        Text(
            "signalering: denk- en werkmethode voor verzorgenden",
            "signalling: a method of thinking and working for carers",
        ),
        Text(
            "consultatie: deskundigen geven per telefoon gratis advies",
            "consultation: experts give free advice by telephone",
        ),
        Text(
            "Netwerkzorgopmaat.nl: zorgaanbod, landelijk en per regio",
            "Netwerkzorgopmaat.nl: care on offer, nationally and by region",
        ),
        Text(
            "webpagina over palliatieve zorg in ziekenhuizen: artikelen, rapporten, instrumenten, voorbeelden",
            "web page on palliative care in hospitals: articles, reports, instruments, examples",
        ),
    ),
    reading=Text(
        "Stand van 2015, niet nagegaan: kijk eerst of het product er nog is.",
        "As of 2015, not verified: check first whether the product still exists.",
    ),
)

products_on_nutrition = Passage(
    id="APP-F02",
    section="appendices",
    sources=(Place("appendices", 259645, 167, "b3630a8a167b2506a11310dc0256d0cc8244c5eea8dfb3a62b64ec292892e607"),),
    title=Text("Palliatieve zorg: voeding", "Palliative care: nutrition"),
    says=Text("Drie richtlijnen over voeding.", "Three guidelines on nutrition."),
    items=(
        Text(
            "geen eetlust en gewichtsverlies in de palliatieve fase",
            "loss of appetite and weight in the palliative phase",
        ),
        Text("algemene voedings- en dieetbehandeling", "general treatment by nutrition and diet"),
        Text("ondervoeding bij kanker", "malnutrition in cancer"),
    ),
)

products_on_movement = Passage(
    id="APP-F03",
    section="appendices",
    sources=(Place("appendices", 259814, 118, "633adae16214ea76e645a20d12ab8d5dc6e8233cf765eff538f7fc582c23ed35"),),
    title=Text("Palliatieve zorg: beweging en revalidatie", "Palliative care: movement and rehabilitation"),
    says=Text(
        "Een handreiking voor fysiotherapie in de palliatieve fase en de richtlijn Oncologische revalidatie.",
        "A guidance on physiotherapy in the palliative phase and the guideline on oncological rehabilitation.",
    ),
)

products_by_symptom = Passage(
    id="APP-F04",
    section="appendices",
    sources=(Place("appendices", 259934, 418, "772ff6973bb930a41359a06c5d5d3cd071bbab0e504c20219494153c08b704a1"),),
    title=Text("Palliatieve zorg: klachten", "Palliative care: symptoms"),
    says=Text(
        "Hulpmiddelen per klacht; de richtlijnen zelf staan in tabel 2.",
        "Aids by symptom; the guidelines themselves stand in table 2.",
    ),
    items=(
        Text("samenvattingskaartje over pijn in de palliatieve fase", "summary card on pain in the palliative phase"),
        Text("samenvattingskaartje over misselijkheid en braken", "summary card on nausea and vomiting"),
        Text("Utrecht Symptoom Dagboek (USD): brengt klachten in kaart", "Utrecht Symptom Diary (USD): maps symptoms"),
        Text(
            "Hospital Anxiety and Depression Scale (HADS): brengt angst en depressie in kaart",
            "Hospital Anxiety and Depression Scale (HADS): maps anxiety and depression",
        ),
    ),
)

products_on_psychosocial_care = Passage(
    id="APP-F05",
    section="appendices",
    sources=(Place("appendices", 260354, 121, "6822990fe05047fe38ab65aad4bed2af649f761c1f66cc86d94397d1939398ac"),),
    title=Text("Palliatieve zorg: psychosociaal en spiritueel", "Palliative care: psychosocial and spiritual"),
    says=Text(
        "Drie richtlijnen: mantelzorg, signaleren wie psychosociale zorg nodig heeft, spirituele zorg.",
        "Three guidelines: informal care, detecting who needs psychosocial care, spiritual care.",
    ),
)

products_on_the_end_of_life = Passage(
    id="APP-F06",
    section="appendices",
    sources=(Place("appendices", 260477, 646, "354088464946040c7df8816b28e9655646cb1d61ba88a74c278ee93bc7396aa0"),),
    title=Text(
        "Palliatieve zorg: stervensfase, beslissingen en nazorg",
        "Palliative care: dying, decisions and aftercare",
    ),
    says=Text("Wat er is rond het levenseinde.", "What there is on the end of life."),
    items=(
        Text(
            "stervensfase: richtlijn, folder en zorgpad voor de laatste levensfase",
            "dying phase: guideline, leaflet and care pathway for the last phase of life",
        ),
        Text(
            "folder van de artsenfederatie KNMG over op tijd spreken over het levenseinde",
            "leaflet of the medical association KNMG on talking in time about the end of life",
        ),
        Text("rouw: richtlijn", "grief: guideline"),
        Text("palliatieve sedatie: richtlijn en kaartje", "palliative sedation: guideline and card"),
        Text(
            "euthanasie: richtlijn, richtlijn bij een verlaagd bewustzijn, folder over steun en consultatie",
            "euthanasia: guideline, guideline in lowered consciousness, leaflet on support and consultation",
        ),
        Text("een ICD aan het levenseinde: richtlijn", "an implanted defibrillator at the end of life: guideline"),
        Text(
            "beslissingen aan het levenseinde bij een verstandelijke beperking: richtlijn",
            "decisions at the end of life in intellectual disability: guideline",
        ),
    ),
)

guidelines_by_symptom = Passage(
    id="APP-F07",
    section="appendices",
    sources=(
        Place("appendices", 261125, 133, "4f3cbdb2f31950f209a56a8a1022f969e4f856bc2cb03f58db5a7ba121e36c2f"),
        Place("appendices", 261260, 1085, "c6993f9ff21d4c715567cc065c4c2d140a4b7b7c59f63485461be4c99b70ac0f"),
    ),
    title=Text("Richtlijnen per klacht", "Guidelines by symptom"),
    says=Text(
        "Tabel 2 van bijlage 6: 30 richtlijnen over één klacht of ziekte, op alfabet, te vinden bij IKNL of op "
        "Pallialine.",
        "Table 2 of appendix 6: 30 guidelines on one symptom or disease, by alphabet, to be found at IKNL or on "
        "Pallialine.",
    ),
    items=(
        Text("angst, delier, depressie", "anxiety, delirium, depression"),
        Text(
            "anorexie en gewichtsverlies, dehydratie en vocht toedienen",
            "anorexia and weight loss, dehydration and giving fluids",
        ),
        Text(
            "ascites, ileus, diarree, obstipatie, misselijkheid en braken, hik",
            "ascites, ileus, diarrhoea, constipation, nausea and vomiting, hiccups",
        ),
        Text(
            "decubitus, oncologische ulcera, jeuk, klachten van de mond, lymfoedeem, zweten",
            "pressure sores, malignant ulcers, itch, complaints of the mouth, lymphoedema, sweating",
        ),
        Text(
            "diepe veneuze trombose en longembolie, vena cava superior syndroom",
            "deep vein thrombosis and pulmonary embolism, superior vena cava syndrome",
        ),
        Text("dyspnoe, hoesten, koorts", "dyspnoea, cough, fever"),
        Text("dwarslaesie, hersenmetastasen, hypercalciëmie", "cord lesion, brain metastases, hypercalcaemia"),
        Text(
            "pijn, pijn bij kanker, slaapproblemen, vermoeidheid in de palliatieve fase",
            "pain, pain in cancer, sleeping problems, fatigue in the palliative phase",
        ),
        Text(
            "urogenitale problemen, fistels, loze aandrang en tenesmi",
            "urogenital problems, fistulas, false urge and tenesmus",
        ),
    ),
    reading=Text("Stand van 2015, niet nagegaan.", "As of 2015, not verified."),
)

PASSAGES: tuple[Passage, ...] = (
    what_the_risk_leaflet_is,
    why_you_get_this,
    what_a_cord_lesion_is,
    three_percent,
    act_fast,
    call_in_office_hours,
    call_at_once,
    blanks_for_contact,
    pain_is_mostly_something_else,
    what_the_pain_feels_like,
    tell_the_specialist,
    what_the_full_leaflet_is,
    what_metastases_are,
    what_they_can_do,
    how_the_spine_is_built,
    nerve_roots_and_skin,
    complaints_of_metastases,
    back_pain_is_common,
    alarm_symptoms_for_patients,
    metastases_in_several_places,
    pain_comes_seven_weeks_before,
    what_pressure_on_the_cord_does,
    deficit_by_level,
    untreated,
    mri_for_patients,
    unknown_primary,
    biopsy_for_patients,
    treatments_for_patients,
    corticosteroids_for_patients,
    what_radiotherapy_does,
    schedules_for_patients,
    after_radiotherapy,
    chemotherapy_for_patients,
    operation_for_patients,
    in_conclusion,
    know_when_to_call,
    how_patients_were_asked,
    fourteen_patients,
    complaints_and_limits,
    trust_helps,
    delay_and_not_being_taken_seriously,
    quotations_on_delay,
    having_a_say,
    quotations_on_explanation,
    each_in_his_own_field,
    little_asked_by_method,
    check_ups_and_referral,
    summing_up,
    products_in_general,
    products_on_nutrition,
    products_on_movement,
    products_by_symptom,
    products_on_psychosocial_care,
    products_on_the_end_of_life,
    guidelines_by_symptom,
)
