"""Where the text leaves room: the choice between radiotherapy and surgery, survival, and stability of the spine."""

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import hours, months, percent
from wervelwijzer.guideline.definitions import (
    GASTRO_INTESTINAL,
    HAEMATOLOGICAL,
    LUNG,
    complete_lesion,
    confirmed,
    deficit,
    deficit_by_mescc,
    not_stable,
    unstable,
)
from wervelwijzer.guideline.organisation import mdo_urgency
from wervelwijzer.guideline.patient_selection import (
    condition_contiguous_vertebrae,
    condition_not_chemosensitive,
    condition_surgeon_within_24_hours,
    condition_whole_spine_mri,
    conditions_met,
    emergency_decompression,
    preferred_local_treatment,
    radiotherapy_first,
    required_life_expectancy,
    severe_mechanical_pain_exception,
    start_analgesia,
    surgeon_judges_feasibility,
    surgery_for_decline_under_radiotherapy,
    surgery_for_instability,
    surgery_indicated,
    surgery_preferred,
    surgical_candidate,
    to_treat,
    treat_asymptomatic,
    treat_asymptomatic_as_symptomatic,
)
from wervelwijzer.guideline.stability import (
    brace_trial_option,
    caution_with_stereotactic_radiotherapy,
    discuss_with_spine_surgeon,
    refer_unstable_spine,
    risk_factor_count,
    risk_of_an_unstable_vertebra,
    sins_category,
    sins_total,
    the_sins_does_not_decide,
    try_a_brace,
)
from wervelwijzer.guideline.survival import (
    bollen_category,
    extensive_treatment_possible,
    restrained_treatment,
    use_one_of_three_models,
    van_der_linden_group,
    van_der_linden_points,
)
from wervelwijzer.guideline.symptoms import mechanical_pain_suggests_instability
from wervelwijzer.guideline.systemic_therapy import first_choice_option
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    not_,
)

# --- Radiotherapy or surgery: indications ---

INDICATIONS = (
    Conflict(
        id="AMB-07",
        kind="gap",
        sources=(
            Place("patient_selection", 44663, 784, "22f7ab31cc6160e9e6305641a50844b082b2b7a000c714c70e317a778eff2183"),
            Place("patient_selection", 46785, 469, "2aea95472dbb14f45e016c864454a4736f1bd2e94ce7f91c0c9e8c3ae158d6c6"),
        ),
        problem=Text(
            "De drie indicaties voor chirurgie noemen niet de patiënt met een eerste MESCC, uitval en een stabiele "
            "wervelkolom (de patiënt van Patchell). Toch heten chirurgie en radiotherapie allebei goed voor wie "
            "uitval door MESCC heeft en aan ‘indicaties en voorwaarden’ van beide voldoet; naar de letter komt zo "
            "iemand nooit voor chirurgie in aanmerking.",
            "The three indications for surgery do not name the patient with a first MESCC, a deficit and a stable "
            "spine (Patchell's patient). Yet surgery and radiotherapy are both called good for whoever has a deficit "
            "by MESCC and meets ‘indications and conditions’ of both; by the letter such a patient never qualifies "
            "for surgery.",
        ),
        we_do=Text(
            "Uitval door MESCC met alle voorwaarden vervuld geeft ‘chirurgie of radiotherapie’, met spoedoverleg; "
            "zonder mogelijkheid tot bestralen wordt het chirurgie.",
            "A deficit due to MESCC with every condition met gives ‘surgery or radiotherapy’, with an emergency "
            "meeting; "
            "without the possibility of radiotherapy it becomes surgery.",
        ),
        proposal=Text(
            "Voeg een vierde indicatie toe: een eerste MESCC met neurologische uitval, ook bij een stabiele "
            "wervelkolom, na spoedoverleg.",
            "Add a fourth indication: a first MESCC with a neurological deficit, in a stable spine too, after an "
            "emergency meeting.",
        ),
        touches=(preferred_local_treatment, surgery_indicated),
        shown_by=all_of(confirmed, deficit_by_mescc, concludes(surgery_indicated, False)),
    ),
    Conflict(
        id="GAP-SELECTION-1",
        kind="contradiction",
        sources=(
            Place("patient_selection", 45324, 123, "6f8da805a8a2b8d7d7d55a00a7a00ba812bc6ee56aef85bb9496d24d33df84d1"),
            Place("radiotherapy", 112036, 232, "32558b7add4cfdc4567b8a2cfba57a700e3d53bb83d01a7990a1240dfa89374f"),
        ),
        problem=Text(
            "Achteruitgang ‘onder’ radiotherapie is een indicatie voor chirurgie; het hoofdstuk Radiotherapie zegt "
            "‘tijdens of kort na’, en vraagt daar geen corticosteroïden.",
            "Decline ‘under’ radiotherapy is an indication for surgery; the chapter Radiotherapy says ‘during or "
            "shortly after’, and requires no corticosteroids there.",
        ),
        we_do=Text(
            "Eén gegeven dekt beide: achteruitgang tijdens of kort na bestraling, onder corticosteroïden. Hoe lang "
            "‘kort na’ duurt, bepaalt de arts.",
            "One fact covers both: decline during or shortly after radiotherapy, under corticosteroids. How long "
            "‘shortly after’ lasts is for the clinician.",
        ),
        proposal=Text(
            "Schrijf op beide plaatsen: tijdens of binnen 2 weken na radiotherapie, ondanks corticosteroïden.",
            "Write in both places: during or within 2 weeks after radiotherapy, in spite of corticosteroids.",
        ),
        touches=(surgery_indicated, emergency_decompression, surgery_for_decline_under_radiotherapy),
        shown_by=is_true(treatment.deteriorating_during_radiotherapy_and_corticosteroids),
    ),
    Conflict(
        id="GAP-SELECTION-2",
        kind="overlap",
        sources=(
            Place("patient_selection", 44304, 357, "9944fe8ed855af71fe81230f2a611998e87a17f2ae85640f0736f8b952e3555e"),
            Place("systemic_therapy", 125288, 576, "7fc50ff6563ba4b368db26286a7f6d9311ca02a987e0838371d600efd5102607"),
        ),
        problem=Text(
            "Radiotherapie is eerste keus als er geen indicatie is voor chemotherapie; chemotherapie ‘kan’ eerste "
            "keuze zijn bij een gevoelige tumor. Wanneer een mogelijkheid een indicatie wordt, en of bestralen of "
            "opereren dan wacht, ernaast gebeurt of vervalt, staat er niet.",
            "Radiotherapy is first choice where chemotherapy is not indicated; chemotherapy ‘can’ be first choice "
            "in a sensitive tumour. When a possibility becomes an indication, and whether radiotherapy or surgery "
            "then waits, is given beside it or lapses, is not said.",
        ),
        we_do=Text(
            "Systemische therapie is een eigen besluit en verandert de lokale keuze niet; beide adviezen staan naast "
            "elkaar.",
            "Systemic therapy is a decision of its own and does not change the local choice; both pieces of advice "
            "stand side by side.",
        ),
        proposal=Text(
            "Noem de tumoren waarbij systemische therapie voorgaat, en zeg dat bestraling of operatie alsnog volgt "
            "als de uitval niet verbetert binnen een door het team afgesproken aantal dagen.",
            "Name the tumours in which systemic therapy goes first, and say that radiotherapy or surgery follows "
            "after all if the deficit does not improve within a number of days set by the team.",
        ),
        touches=(preferred_local_treatment, radiotherapy_first, first_choice_option),
        shown_by=all_of(
            concludes(first_choice_option, True),
            concludes(preferred_local_treatment, "surgery", "radiotherapy", "surgery_or_radiotherapy"),
        ),
    ),
    Conflict(
        id="GAP-SELECTION-3",
        kind="gap",
        sources=(
            Place("patient_selection", 44304, 357, "9944fe8ed855af71fe81230f2a611998e87a17f2ae85640f0736f8b952e3555e"),
            Place("patient_selection", 45453, 99, "1bd3c7e63651ea195cdbebb79a6740682f9231371a2ead46250638241737a649"),
        ),
        problem=Text(
            "Wie een indicatie voor chirurgie heeft maar niet aan de voorwaarden voldoet, valt buiten beide zinnen: "
            "radiotherapie is eerste keus zonder indicatie, chirurgie alleen met vervulde voorwaarden.",
            "Whoever has an indication for surgery but does not meet the conditions falls outside both sentences: "
            "radiotherapy is first choice without an indication, surgery only with the conditions met.",
        ),
        we_do=Text(
            "Een indicatie telt pas als ook aan de voorwaarden is voldaan; anders wordt het radiotherapie, of geen "
            "lokale behandeling als die niet kan. De niet vervulde voorwaarden worden genoemd.",
            "An indication counts only where the conditions are met too; else it becomes radiotherapy, or no local "
            "treatment where that is impossible. The conditions that fail are named.",
        ),
        proposal=Text(
            "Is chirurgie geïndiceerd maar niet mogelijk, dan is radiotherapie de behandeling van keuze, mits een "
            "zinvolle dosis kan.",
            "Where surgery is indicated but not possible, radiotherapy is the treatment of choice, if a meaningful "
            "dose can be given.",
        ),
        touches=(preferred_local_treatment, radiotherapy_first),
        shown_by=all_of(concludes(surgery_indicated, True), concludes(conditions_met, False)),
    ),
    Conflict(
        id="GAP-SELECTION-4",
        kind="gap",
        sources=(
            Place("patient_selection", 44825, 85, "8c13e753cc3d92cdf494fb91f19eae62fa30382306e10b5205ee4bf89125e4db"),
            Place("patient_selection", 45786, 243, "89be15a603ebc910dca6663b03d0ed4c7c71bc20ebc521430db5dd70636982ca"),
            Place("stability", 78484, 211, "0e6d15ad5e2c9bb513c6b14a6b95a2187a1fb45cc6e813150f12397d5d3748e6"),
        ),
        problem=Text(
            "Dit hoofdstuk kent alleen een stabiele en een instabiele wervelkolom; het hoofdstuk over stabiliteit "
            "ook een potentieel instabiele. Of die een indicatie geeft, en of een chemotherapiegevoelige tumor daar "
            "een bezwaar is, blijft open.",
            "This chapter knows only a stable and an unstable spine; the chapter on stability also a potentially "
            "unstable one. Whether that gives an indication, and whether a chemosensitive tumour is an objection "
            "there, stays open.",
        ),
        we_do=Text(
            "Potentieel instabiel is geen indicatie, wel reden voor overleg met de chirurg; de eis over "
            "chemotherapiegevoelige tumoren geldt alleen bij ‘stabiel’.",
            "Potentially unstable is no indication, but a reason to consult the surgeon; the condition on "
            "chemosensitive tumours holds only for ‘stable’.",
        ),
        proposal=Text(
            "Zeg dat bij een potentieel instabiele wervelkolom de wervelkolomchirurg beslist of dit als indicatie "
            "geldt.",
            "Say that in a potentially unstable spine the spine surgeon decides whether it counts as an indication.",
        ),
        touches=(surgery_indicated, conditions_met, discuss_with_spine_surgeon),
        shown_by=all_of(to_treat, is_(imaging.spine_stability, "potentially_unstable")),
    ),
    Conflict(
        id="GAP-SELECTION-5",
        kind="gap",
        sources=(
            Place("patient_selection", 44663, 247, "d972a018f17dafdc85f18b8e830db48aa9543d757000978875be73ad189c8425"),
            Place("stability", 78484, 211, "0e6d15ad5e2c9bb513c6b14a6b95a2187a1fb45cc6e813150f12397d5d3748e6"),
        ),
        problem=Text(
            "Instabiliteit is alleen bij klachten een indicatie. Wat te doen bij een instabiele wervelkolom zonder "
            "pijn of uitval, zegt de tekst niet; wel moet elke instabiele wervelkolom met de chirurg worden besproken.",
            "Instability is an indication only with complaints. What to do in an unstable spine without pain or "
            "deficit the text does not say; but every unstable spine must be discussed with the surgeon.",
        ),
        we_do=Text(
            "Zonder klachten is er geen indicatie en geen lokale behandeling; het advies om met de chirurg te "
            "overleggen blijft staan.",
            "Without complaints there is no indication and no local treatment; the advice to consult the surgeon "
            "stands.",
        ),
        proposal=Text(
            "Bespreek een instabiele wervelkolom zonder klachten met de wervelkolomchirurg en controleer binnen 4 "
            "weken opnieuw.",
            "Discuss an unstable spine without complaints with the spine surgeon and review within 4 weeks.",
        ),
        touches=(surgery_indicated, preferred_local_treatment, refer_unstable_spine),
        shown_by=all_of(confirmed, unstable, not_(to_treat)),
    ),
    Conflict(
        id="GAP-SELECTION-6",
        kind="gap",
        sources=(
            Place("patient_selection", 44304, 357, "9944fe8ed855af71fe81230f2a611998e87a17f2ae85640f0736f8b952e3555e"),
            Place("patient_selection", 49253, 162, "f8c1a881b2bbc4abdd101c15d851e0e4665ffc98c20f20ff4e85702ce06f9435"),
        ),
        problem=Text(
            "Het hoofdstuk zegt niet dat lokale behandeling in de stervensfase achterwege blijft; naar de letter zou "
            "bestralen ook dan eerste keus zijn. Ook ‘zeer beperkte levensverwachting’, waarbij pijnmedicatie genoeg "
            "kan zijn, heeft geen grens.",
            "The chapter does not say that local treatment is left off in the dying phase; by the letter "
            "radiotherapy would be first choice even then. Nor has ‘very limited life expectancy’, in which "
            "analgesia may be enough, a limit.",
        ),
        we_do=Text(
            "In de stervensfase is er geen lokale voorkeursbehandeling; pijnmedicatie wordt altijd geadviseerd bij "
            "pijn.",
            "In the dying phase there is no preferred local treatment; analgesia is always advised with pain.",
        ),
        proposal=Text(
            "Zie af van lokale behandeling in de stervensfase, en overweeg alleen pijnmedicatie bij een "
            "levensverwachting van minder dan 2 weken.",
            "Forgo local treatment in the dying phase, and consider analgesia alone for a life expectancy under 2 "
            "weeks.",
        ),
        touches=(preferred_local_treatment, radiotherapy_first, start_analgesia),
        shown_by=all_of(is_true(status.dying_phase), to_treat),
    ),
)

# --- Radiotherapy or surgery: conditions ---

CONDITIONS = (
    Conflict(
        id="AMB-06",
        kind="contradiction",
        sources=(
            Place("patient_selection", 46615, 164, "402118a443ee8bf9461ced5cba8ad79379fee16cb4390c12774e5327913bb26d"),
            Place("patient_selection", 63634, 113, "99803ea691b2929449355e97836e4ba10afc814c628181a8c159f152ed13a609"),
        ),
        problem=Text(
            "De aanbeveling eist alleen bij (progressieve) uitval door MESCC dat een ervaren chirurg binnen 24 uur "
            "kan opereren; de toelichting eist het bij iedereen.",
            "The recommendation requires only with a (progressive) deficit due to MESCC that an experienced "
            "surgeon can "
            "operate within 24 hours; the rationale requires it for everyone.",
        ),
        we_do=Text(
            "De aanbeveling gaat voor: zonder uitval door MESCC is deze voorwaarde niet aan de orde.",
            "The recommendation goes first: without a deficit due to MESCC this condition does not apply.",
        ),
        proposal=Text(
            "Herhaal in de toelichting de woorden ‘bij uitval door MESCC’.",
            "Repeat the words ‘with a deficit due to MESCC’ in the rationale.",
        ),
        touches=(conditions_met, condition_surgeon_within_24_hours),
        shown_by=all_of(
            concludes(surgery_indicated, True), not_(deficit_by_mescc), is_false(treatment.expert_surgery_within_24h)
        ),
    ),
    Conflict(
        id="AMB-08",
        kind="contradiction",
        sources=(
            Place("patient_selection", 45554, 161, "653157deb70366dc42bdff880d7c0f3332b9a5ef5c9eaf09b5911f0b4e051bfc"),
            Place("patient_selection", 47683, 84, "bac4a01c6af61f951018b0c4514f8f3c74905e9ce48f4d06b9049a85463b6ed2"),
        ),
        problem=Text(
            "Voor chirurgie geldt ‘minstens’ drie maanden, voor behandeling van asymptomatische MESCC ‘meer dan’ "
            "drie maanden; bij precies drie maanden lopen ze uiteen.",
            "Surgery requires ‘at least’ three months, treatment of asymptomatic MESCC ‘more than’ three months; at "
            "exactly three months they differ.",
        ),
        we_do=Text(
            "Beide letterlijk: bij precies drie maanden mag worden geopereerd, maar wordt asymptomatische MESCC niet "
            "als symptomatisch behandeld.",
            "Both by the letter: at exactly three months surgery is allowed, but asymptomatic MESCC is not treated "
            "as symptomatic.",
        ),
        proposal=Text(
            "Gebruik op beide plaatsen ‘minstens drie maanden’.", "Use ‘at least three months’ in both places."
        ),
        touches=(required_life_expectancy, treat_asymptomatic_as_symptomatic),
        shown_by=exactly(status.life_expectancy_months, months(3)),
    ),
    Conflict(
        id="AMB-09",
        kind="undefined_word",
        sources=(
            Place("patient_selection", 45554, 161, "653157deb70366dc42bdff880d7c0f3332b9a5ef5c9eaf09b5911f0b4e051bfc"),
            Place("patient_selection", 62577, 161, "266915d8b8fe7b25d2a54153a15e507e21bc164a90b62664776bd9fd6159d459"),
        ),
        problem=Text(
            "Bij ‘gecombineerde ingrepen’ geldt zes maanden, maar wat gecombineerd is staat er niet: anterieur met "
            "posterieur, of opereren met bestralen?",
            "‘Combined procedures’ require six months, but what is combined is not said: anterior with posterior, or "
            "surgery with radiotherapy?",
        ),
        we_do=Text(
            "Gecombineerd is een anterieure en posterieure operatie samen.",
            "Combined means an anterior and a posterior operation together.",
        ),
        proposal=Text(
            "Schrijf: ‘bij een gecombineerde anterieure en posterieure operatie minstens zes maanden’.",
            "Write: ‘for combined anterior and posterior surgery at least six months’.",
        ),
        touches=(required_life_expectancy, conditions_met),
        shown_by=all_of(
            is_true(treatment.combined_surgical_approach),
            at_least(status.life_expectancy_months, months(3)),
            less_than(status.life_expectancy_months, months(6)),
        ),
    ),
    Conflict(
        id="AMB-10",
        kind="undefined_word",
        sources=(
            Place("patient_selection", 46432, 177, "ea2e0aaa690fdba74d9554b75d37e52432be07428f76219b76aede4152e12c32"),
            Place("patient_selection", 63823, 570, "4c3e2465759fec56a67f30c67a6ead8fb050b5266ef072f5253d8c8b56c729c9"),
        ),
        problem=Text(
            "Wanneer een wervel ‘aangetast’ is, en wanneer epidurale metastasen elders ‘uitgebreid’ zijn, is niet in "
            "maat uitgedrukt.",
            "When a vertebra is ‘affected’, and when epidural metastases elsewhere are ‘extensive’, is not quantified.",
        ),
        we_do=Text(
            "De arts telt de aaneengesloten wervels en beoordeelt of de uitbreiding elders uitgebreid is; nul "
            "wervels voldoet niet.",
            "The clinician counts the contiguous vertebrae and judges whether extension elsewhere is extensive; no "
            "vertebra fails.",
        ),
        proposal=Text(
            "Noem uitgebreid: elke epidurale tumor elders die het myelum raakt of een derde van het kanaal inneemt.",
            "Call extensive: any epidural tumour elsewhere that touches the cord or takes a third of the canal.",
        ),
        touches=(conditions_met, condition_contiguous_vertebrae, surgeon_judges_feasibility),
    ),
    Conflict(
        id="AMB-51",
        kind="contradiction",
        sources=(
            Place("patient_selection", 45786, 243, "89be15a603ebc910dca6663b03d0ed4c7c71bc20ebc521430db5dd70636982ca"),
            Place("patient_selection", 47793, 234, "d2db1232cdaffc41044cfe56a66ff280c4a581474bf7239231447ef1169b8e90"),
            Place("systemic_therapy", 125288, 409, "1f04f549766cc8f94d75c08e26db9c7e08be1e4374b25e5645f5403fe5a97ca4"),
            Place("systemic_therapy", 129122, 689, "859611778efb10928e79a528c2a4b76cc911514550a894cd4d42e9942c5481a0"),
            Place("palliative_care", 140000, 151, "fdef1ed673a299590960df37b5412c4da7946a7341ae7f9db6ddc6bae94f0eb4"),
            Place("appendices", 250350, 216, "6150674b16ec794418af01b5049f6c754d9f8dc94506e97045c820d6fd89d5f8"),
        ),
        problem=Text(
            "De tekst geeft verschillende lijsten van gevoelige tumoren: bij de voorwaarde voor chirurgie "
            "non-Hodgkinlymfoom van intermediaire of hoge graad, kiemceltumor en myeloom (‘zoals bijvoorbeeld’); "
            "elders ook Hodgkin, elders mamma, prostaat, long en testis, en in de folder borst, prostaat, "
            "lymfklierkanker en myeloom.",
            "The text gives different lists of sensitive tumours: for the surgical condition non-Hodgkin lymphoma "
            "of intermediate or high grade, germ cell tumour and myeloma (‘for example’); elsewhere Hodgkin too, "
            "elsewhere breast, prostate, lung and testis, and in the leaflet breast, prostate, lymphoma and "
            "myeloma.",
        ),
        we_do=Text(
            "Vier lijsten. Chemotherapiegevoelig bij een stabiele wervelkolom: de drie en Hodgkin, tenzij "
            "refractair of ongevoelig bevonden. Snel reagerend: de drie zonder Hodgkin. Gevoelig: het oordeel van "
            "het team, en zonder dat de vier. Nog te genezen, bij de palliatieve adviezen: de drie en Hodgkin, "
            "zonder myeloom.",
            "Four lists. Chemosensitive in a stable spine: the three and Hodgkin, unless refractory or judged "
            "insensitive. Fast-responding: the three without Hodgkin. Sensitive: the team's judgement, and without "
            "it the four. Still curable, for the palliative advice: the three and Hodgkin, without myeloma.",
        ),
        proposal=Text(
            "Neem één tabel op met drie kolommen: te genezen, snel reagerend, gevoelig.",
            "Include one table with three columns: curable, fast-responding, sensitive.",
        ),
        touches=(conditions_met, condition_not_chemosensitive, first_choice_option),
        shown_by=all_of(
            surgical_candidate,
            is_(imaging.spine_stability, "stable"),
            is_one_of(tumour.primary, "hodgkin_lymphoma", "breast", "prostate", *LUNG),
        ),
    ),
    Conflict(
        id="GAP-SELECTION-7",
        kind="gap",
        sources=(
            Place("patient_selection", 46035, 72, "a055dfd50e23ebf3e47bcdef338038b7b99aea6afa27b88295795972939d927d"),
            Place("imaging", 24547, 260, "a7a96a04d558dc6735116cfa8094d7784fa165a7d8ce36c5664089a45e46c0b6"),
        ),
        problem=Text(
            "Chirurgie vraagt een MRI van de gehele wervelkolom, ook als MRI niet mogelijk is; voor dat geval wijst "
            "het hoofdstuk Beeldvormend onderzoek een spiraal-CT aan.",
            "Surgery requires an MRI of the whole spine, even where MRI is impossible; for that case the chapter "
            "Imaging "
            "names a spiral CT.",
        ),
        we_do=Text(
            "Letterlijk: zonder MRI is niet aan de voorwaarde voldaan. Het systeem noemt de voorwaarde die "
            "ontbreekt; de chirurg oordeelt.",
            "By the letter: without MRI the condition is not met. The system names the condition that is missing; "
            "the surgeon judges.",
        ),
        proposal=Text(
            "Vul aan: ‘of, als MRI niet mogelijk is, een spiraal-CT met contrast van de gehele wervelkolom’.",
            "Add: ‘or, where MRI is impossible, a spiral CT with contrast of the whole spine’.",
        ),
        touches=(conditions_met, condition_whole_spine_mri),
        shown_by=all_of(
            surgical_candidate, is_true(imaging.mri_contraindicated), is_false(imaging.whole_spine_mri_done)
        ),
    ),
    Conflict(
        id="GAP-SELECTION-8",
        kind="gap",
        sources=(
            Place("patient_selection", 46110, 316, "3f3f3bbdc9f6c5fdd4611ccaae50bcab042a776475a65796bc000a9b3de2f991"),
        ),
        problem=Text(
            "Een complete dwarslaesie bestaat ‘korter dan 24 uur’ of ‘langere tijd’; precies 24 uur is geen van beide.",
            "A complete lesion has existed ‘less than 24 hours’ or ‘longer’; exactly 24 hours is neither.",
        ),
        we_do=Text(
            "Precies 24 uur telt als te lang, tenzij er duidelijke verbetering is na corticosteroïden.",
            "Exactly 24 hours counts as too long, unless there is clear improvement after corticosteroids.",
        ),
        proposal=Text("Schrijf: ‘24 uur of korter’.", "Write: ‘24 hours or less’."),
        touches=(conditions_met,),
        shown_by=all_of(complete_lesion, exactly(neurology.complete_lesion_hours, hours(24))),
    ),
    Conflict(
        id="GAP-SELECTION-9",
        kind="contradiction",
        sources=(
            Place("patient_selection", 45554, 161, "653157deb70366dc42bdff880d7c0f3332b9a5ef5c9eaf09b5911f0b4e051bfc"),
            Place("patient_selection", 64399, 508, "88f46e3fda7d9567c715d569c5f8fe0a03c251b1e44fa253ec1395c32df5fa68"),
        ),
        problem=Text(
            "Een levensverwachting van drie maanden is een voorwaarde, maar de toelichting zegt dat opereren "
            "daaronder ‘meestal’ niet is geïndiceerd en bij ‘zeer ernstige’ mechanische pijn soms toch kan. Hoe "
            "ernstig dat is, staat er niet.",
            "Three months of life expectancy is a condition, but the rationale says that surgery below it is "
            "‘mostly’ not indicated and sometimes possible for ‘very severe’ mechanical pain. How severe that is, is "
            "not said.",
        ),
        we_do=Text(
            "De voorwaarde blijft gelden; de uitzondering wordt als tekst getoond aan wie mechanische pijn en een "
            "instabiele wervelkolom heeft. De chirurg oordeelt.",
            "The condition holds; the exception is shown as a text for mechanical pain in an unstable spine. The "
            "surgeon judges.",
        ),
        proposal=Text(
            "Maak de uitzondering deel van de voorwaarde: ‘tenzij pijn met NRS 7 of hoger door instabiliteit niet "
            "anders te behandelen is’.",
            "Make the exception part of the condition: ‘unless pain of NRS 7 or more by instability cannot be "
            "treated otherwise’.",
        ),
        touches=(conditions_met, severe_mechanical_pain_exception),
        shown_by=severe_mechanical_pain_exception.when,
    ),
    Conflict(
        id="GAP-SELECTION-10",
        kind="gap",
        sources=(
            Place("patient_selection", 47256, 511, "3dde107a882bb6df319a5d8454ce2187e46a0af2ae3a16e0f28ec6c8ec17c87f"),
            Place("patient_selection", 66142, 525, "197dff33d17067f0b06ba90f5f29c1bf7b7d29fa35bbae1468fa266acecf5e7b"),
        ),
        problem=Text(
            "Asymptomatische MESCC wordt behandeld als drie voorwaarden tegelijk gelden. Wat te doen als er één "
            "ontbreekt, en wat ‘op korte termijn’ en ‘laagdrempelig’ zijn, staat er niet.",
            "Asymptomatic MESCC is treated when three conditions hold together. What to do when one is lacking, and "
            "what ‘soon’ and ‘readily’ mean, is not said.",
        ),
        we_do=Text(
            "Ontbreekt er één, dan is er niets lokaal te behandelen. Of uitval op korte termijn dreigt, beoordeelt "
            "de arts.",
            "If one is lacking, there is nothing to treat locally. Whether a deficit threatens soon is the "
            "clinician's judgement.",
        ),
        proposal=Text(
            "Wordt niet behandeld, beoordeel dan na 4 tot 6 weken opnieuw met MRI, en eerder bij klachten.",
            "If no treatment is given, review with MRI after 4 to 6 weeks, and earlier with complaints.",
        ),
        touches=(treat_asymptomatic_as_symptomatic, treat_asymptomatic),
        shown_by=concludes(treat_asymptomatic_as_symptomatic, False),
    ),
)

# --- Radiotherapy or surgery: the evidence ---

EVIDENCE = (
    Conflict(
        id="AMB-19",
        kind="misprint",
        sources=(
            Place("patient_selection", 56301, 272, "63da2adb76204eb8143f12f8625e2c1806fbbdaffd64b2e6ae07cfbb44240524"),
        ),
        problem=Text(
            "Lee (2014), overleving na 3 maanden: RR 1,11 met 95%-BI 1,09-1,33. Het meetkundig midden van dat "
            "interval is 1,20; een RR van 1,11 past er niet bij.",
            "Lee (2014), survival at 3 months: RR 1.11 with 95 % CI 1.09-1.33. The geometric centre of that interval "
            "is 1.20; an RR of 1.11 does not fit.",
        ),
        we_do=Text(
            "Het getal wordt als gedrukt weergegeven, met deze kanttekening; geen regel hangt ervan af.",
            "The figure is given as printed, with this remark; no rule hangs on it.",
        ),
        proposal=Text("Controleer de RR; vermoedelijk 1,20.", "Check the RR; presumably 1.20."),
    ),
    Conflict(
        id="GAP-SELECTION-11",
        kind="contradiction",
        sources=(
            Place("patient_selection", 55991, 309, "1ea37dd60894e88e8961d2a015b5b0210bac6f9936aa916786ea4123fd165b54"),
            Place("patient_selection", 56574, 761, "b5498c9724bb35b7ae3a5aa2efe9b77c0af8260b99ac5461eafdb79a68677327"),
        ),
        problem=Text(
            "De vijf studies van Lee tellen samen 1561 patiënten (101 Patchell, 32 Falavigna, 324 en 201 Rades, 903 "
            "Zaikova), de meta-analyse 1375 (238 + 1137). En Patchell zou de aantallen mede bepalen, terwijl Rades "
            "er met 324 en 201 meer inbrengt dan Patchell met 101.",
            "Lee's five studies add up to 1561 patients (101 Patchell, 32 Falavigna, 324 and 201 Rades, 903 "
            "Zaikova), the meta-analysis to 1375 (238 + 1137). And Patchell is said to determine the numbers, though "
            "Rades with 324 and 201 contributes more than Patchell with 101.",
        ),
        we_do=Text(
            "De getallen worden weergegeven zoals gedrukt; geen regel hangt ervan af.",
            "The figures are given as printed; no rule hangs on them.",
        ),
        proposal=Text(
            "Vermeld per studie hoeveel patiënten zijn meegeteld, en noem Zaikova en Rades als grootste bijdragen.",
            "State for each study how many patients were counted, and name Zaikova and Rades as the largest "
            "contributions.",
        ),
    ),
    Conflict(
        id="GAP-SELECTION-12",
        kind="gap",
        sources=(
            Place("patient_selection", 53792, 176, "92a56c048fac6a3206e7e5c62a34fff3866818f35dae22d21d57df20032294fa"),
        ),
        problem=Text(
            "Patchell: 84% tegen 57% geeft zelf een odds ratio van ongeveer 4,0, niet van 6,2. Dat de 6,2 "
            "gecorrigeerd zou zijn, staat er niet.",
            "Patchell: 84 % against 57 % itself gives an odds ratio of about 4.0, not 6.2. That 6.2 is adjusted, if "
            "it is, is not said.",
        ),
        we_do=Text("Weergegeven als gedrukt; geen regel hangt ervan af.", "Given as printed; no rule hangs on it."),
        proposal=Text(
            "Zet erbij of de odds ratio van 6,2 gecorrigeerd is, en waarvoor.",
            "Add whether the odds ratio of 6.2 is adjusted, and for what.",
        ),
    ),
    Conflict(
        id="GAP-SELECTION-13",
        kind="misprint",
        sources=(
            Place("patient_selection", 58203, 308, "aefe43af3bc3063764a9ca602ecf5dca0e20c569fe81fecd5354e6e47ccdf7bc"),
            Place("patient_selection", 61511, 340, "5043fca37970df8bf4d66ed63b1f9e2ad30e117dfa9149dab4baad427a134938"),
            Place("patient_selection", 55686, 303, "35dfaf45ac933e0c94ee92ee1ca220cc0229056fd207a8cab2bbbf4b88d6f911"),
        ),
        problem=Text(
            "Verwijzingen wisselen van jaartal: Loblaw staat als 2011 en 2012, Tancioni als 2010 en 2012; Rades "
            "heeft in de lijst bij tabel 1 geen jaar.",
            "References change year: Loblaw appears as 2011 and 2012, Tancioni as 2010 and 2012; Rades has no year "
            "in the list with table 1.",
        ),
        we_do=Text(
            "Onze weergave noemt bij deze studies geen jaar waar de tekst er twee geeft.",
            "Our account gives no year for these studies where the text gives two.",
        ),
        proposal=Text(
            "Breng de jaartallen in overeenstemming met de literatuurlijst.",
            "Bring the years into line with the reference list.",
        ),
    ),
)

# --- Survival ---

SURVIVAL = (
    Conflict(
        id="AMB-26",
        kind="gap",
        sources=(Place("survival", 75040, 169, "e7b24f001c4a0405a2de1af42cda29f95b5ad95c5fe422721ec4749df771027f"),),
        problem=Text(
            "De tabel van Van der Linden houdt op bij een Karnofsky-score van 20; voor 0 en 10 staan geen punten.",
            "Van der Linden's table stops at a Karnofsky score of 20; for 0 and 10 no points are given.",
        ),
        we_do=Text("Onder 20 wordt het model niet toegepast.", "Below 20 the model is not applied."),
        proposal=Text(
            "Zet er ‘0-40: 0 punten’, of zeg dat het model onder 20 niet geldt.",
            "Print ‘0-40: 0 points’, or say that the model does not hold below 20.",
        ),
        touches=(van_der_linden_points, van_der_linden_group),
        shown_by=less_than(status.karnofsky, percent(20)),
    ),
    Conflict(
        id="AMB-27",
        kind="gap",
        sources=(
            Place("survival", 73501, 277, "8d530280084213de8800350af84ccf411de5d73b41e99bf19969c088b915dc7e"),
            Place("survival", 75212, 53, "a0ce0ec69a10576a91f4e8369acde082568b791548ae8053e37c7828158af64f"),
        ),
        problem=Text(
            "De groepen A, B en C heten kort, middellang en lang, zonder maanden; de besluiten over behandeling "
            "vragen wel 3, 6 en 12 maanden.",
            "Groups A, B and C are called short, intermediate and long, without months; the decisions on treatment "
            "do ask 3, 6 and 12 months.",
        ),
        we_do=Text(
            "De medianen van de publicatie (3,0, 9,0 en 18,7 maanden) worden getoond als inlichting; de "
            "levensverwachting vult het team zelf in.",
            "The medians of the publication (3.0, 9.0 and 18.7 months) are shown as information; the team gives the "
            "life expectancy itself.",
        ),
        proposal=Text(
            "Zet bij de groepen de medianen: A 3,0, B 9,0 en C 18,7 maanden.",
            "Print the medians with the groups: A 3.0, B 9.0 and C 18.7 months.",
        ),
        touches=(van_der_linden_group,),
    ),
    Conflict(
        id="AMB-28",
        kind="lost_layout",
        sources=(
            Place("survival", 73779, 493, "56af4d6cfed1d202185449c8fb201c8afb0ed916846eceff3b67c3e608c74fbc"),
            Place("survival", 74567, 470, "562a7cc3e759dc0c5750f65b24e60fac8cad18cdfb7b4fd6179f16de3981eeb4"),
            Place("survival", 75413, 70, "9457566e80c05542f5e19905e5308ac1a2961241f6e6b56812971fe114b4b507"),
        ),
        problem=Text(
            "Het stroomschema van Bollen (figuur 2) en de tabellen met profielen en overleving ontbreken; ‘tabel 1’ "
            "heet hier een andere tabel dan de tabel 1 die er wel staat. De tekst noemt hematologische tumoren "
            "gunstig, terwijl zij buiten de afleiding van het model vielen.",
            "Bollen's flowchart (figure 2) and the tables with profiles and survival are missing; ‘table 1’ here "
            "means another table than the table 1 that is there. The text calls haematological tumours favourable, "
            "though they were outside the derivation of the model.",
        ),
        we_do=Text(
            "De acht cellen zijn een reconstructie en worden zo genoemd; bij een hematologische of onbekende "
            "primaire tumor staat dat zij buiten de afleiding vielen.",
            "The eight cells are a reconstruction and are called so; with a haematological or unknown primary it "
            "says that these were outside the derivation.",
        ),
        proposal=Text(
            "Neem stroomschema en profielen als tabel in de tekst op.",
            "Include flowchart and profiles as a table in the text.",
        ),
        touches=(bollen_category, extensive_treatment_possible, restrained_treatment),
        shown_by=is_one_of(tumour.primary, *HAEMATOLOGICAL),
    ),
    Conflict(
        id="AMB-29",
        kind="lost_layout",
        sources=(
            Place("survival", 72579, 439, "43d16509eeb034233977990b2ee258334a2726e779101fec7bbd60034a624000"),
            Place("survival", 71325, 685, "44ecc983d422fd70a30b791e1dda32af5c0e84f7061119632f716f94f4613035"),
        ),
        problem=Text(
            "Van de kruisjes in tabel 1 is niet meer te zien bij welk model ze horen zodra een regel er minder dan "
            "vier heeft.",
            "Of the crosses in table 1 it can no longer be seen to which model they belong where a row has fewer "
            "than four.",
        ),
        we_do=Text(
            "De lopende tekst beslist: Tokuhashi zes factoren, Van der Linden drie, Bartels vijf, Bollen drie.",
            "The prose decides: Tokuhashi six factors, Van der Linden three, Bartels five, Bollen three.",
        ),
        proposal=Text(
            "Noem per model de factoren in een eigen regel.", "Name the factors of each model in a line of its own."
        ),
    ),
    Conflict(
        id="AMB-30",
        kind="gap",
        sources=(
            Place("survival", 68737, 117, "edda2459851fb215aa936cbcda37c8631d9b66273edc5ec796924872f05995cc"),
            Place("survival", 73200, 300, "919a62d9662ddd75dbcc687c7f13256d4182d03b8f555ded6420a59597a8845b"),
        ),
        problem=Text(
            "Bartels wordt aanbevolen, maar coëfficiënten, tabel en webadres staan er niet bij.",
            "Bartels is recommended, but coefficients, table and web address are not given.",
        ),
        we_do=Text(
            "Het model wordt met zijn factoren en cijfers getoond en niet berekend.",
            "The model is shown with its factors and figures and is not computed.",
        ),
        proposal=Text(
            "Druk de overlevingstabel van Bartels af, of geef het webadres.",
            "Print Bartels's survival table, or give the web address.",
        ),
        touches=(use_one_of_three_models,),
    ),
    Conflict(
        id="GAP-SURVIVAL-1",
        kind="undefined_word",
        sources=(
            Place("survival", 75727, 245, "25a7342d84e14dcca4b6b65207f1a2692eb2e20c8bf766f6e86a57887db00f52"),
            Place("survival", 72579, 439, "43d16509eeb034233977990b2ee258334a2726e779101fec7bbd60034a624000"),
            Place("survival", 72233, 72, "e5a91defb9629545537999087c3a790d6536e6483fe27c8f5ad8e0f7f40c6956"),
        ),
        problem=Text(
            "De conclusie noemt de schatting van de modellen ‘betrouwbaar’, bij C-scores van 0,66 tot 0,72 op een "
            "schaal waarvan 0,50 niets voorspelt, en zonder rechtstreekse vergelijking.",
            "The conclusion calls the models' estimate ‘reliable’, with C-scores of 0.66 to 0.72 on a scale of which "
            "0.50 predicts nothing, and without a direct comparison.",
        ),
        we_do=Text(
            "Modellen worden getoond met hun C-score en beperkingen; de schatting van het team beslist.",
            "Models are shown with their C-score and limits; the team's estimate decides.",
        ),
        proposal=Text(
            "Vervang ‘betrouwbaar’ door ‘matig onderscheidend (C-score 0,66-0,72)’.",
            "Replace ‘reliable’ by ‘moderately discriminating (C-score 0.66-0.72)’.",
        ),
        touches=(use_one_of_three_models,),
    ),
    Conflict(
        id="GAP-SURVIVAL-2",
        kind="gap",
        sources=(Place("survival", 73779, 336, "de24847a31663ea798de2ed517f2fa70ba0f5ff82deb40b5d2d77da9385847e9"),),
        problem=Text(
            "De profielen van Bollen noemen alleen voorbeelden; voor onder meer schildklier, melanoom, blaas, "
            "baarmoeder, eierstok, kiemcel, hoofd-hals, sarcoom en onbekende primaire tumor staat er geen profiel.",
            "Bollen's profiles give examples only; for thyroid, melanoma, bladder, uterus, ovary, germ cell, head "
            "and neck, sarcoma and unknown primary, among others, no profile is given.",
        ),
        we_do=Text(
            "Voor een tumor die niet wordt genoemd, vraagt het systeem het profiel aan de arts.",
            "For a tumour that is not named the system asks the clinician for the profile.",
        ),
        proposal=Text(
            "Geef de volledige lijst van tumoren per profiel.", "Give the full list of tumours for each profile."
        ),
        touches=(bollen_category,),
        shown_by=not_(
            is_one_of(tumour.primary, "breast", "prostate", "kidney", *HAEMATOLOGICAL, *LUNG, *GASTRO_INTESTINAL)
        ),
    ),
    Conflict(
        id="GAP-SURVIVAL-3",
        kind="gap",
        sources=(Place("survival", 74116, 156, "6d5470e7edd69d1907db69d8c4dba6d7b740c76c754a6a7c41ade1d35a766526"),),
        problem=Text(
            "De tekst noemt bij Bollen alleen viscerale metastasen; de publicatie telt ook hersenmetastasen.",
            "The text names only visceral metastases with Bollen; the publication counts brain metastases too.",
        ),
        we_do=Text(
            "Viscerale of hersenmetastasen tellen, zoals in de publicatie; zij maken alleen bij een gunstig profiel "
            "verschil.",
            "Visceral or brain metastases count, as in the publication; they matter only in a favourable profile.",
        ),
        proposal=Text("Schrijf: ‘viscerale of hersenmetastasen’.", "Write: ‘visceral or brain metastases’."),
        touches=(bollen_category,),
        shown_by=all_of(
            is_(tumour.clinical_profile, "favourable"),
            is_true(tumour.brain_metastases),
            is_false(tumour.visceral_metastases),
        ),
    ),
    Conflict(
        id="GAP-SURVIVAL-4",
        kind="gap",
        sources=(
            Place("survival", 68737, 117, "edda2459851fb215aa936cbcda37c8631d9b66273edc5ec796924872f05995cc"),
            Place("survival", 76281, 407, "3fe012d72a2289a0e683446efd3f072bfd5c4e3e3f35e7d3c8b1342e58dc3759"),
        ),
        problem=Text(
            "Van der Linden wordt zonder beperking aanbevolen, terwijl niemand in die populatie uitval had.",
            "Van der Linden is recommended without restriction, though nobody in that population had a deficit.",
        ),
        we_do=Text(
            "Het model wordt ook bij uitval berekend, met een waarschuwing.",
            "The model is computed with a deficit too, with a warning.",
        ),
        proposal=Text(
            "Beveel bij uitval Bollen of Bartels aan, en Van der Linden alleen bij pijn.",
            "Recommend Bollen or Bartels with a deficit, and Van der Linden for pain only.",
        ),
        touches=(use_one_of_three_models, van_der_linden_group),
        shown_by=all_of(to_treat, deficit),
    ),
    Conflict(
        id="GAP-SURVIVAL-5",
        kind="undefined_word",
        sources=(
            Place("survival", 74273, 254, "e04182dc51e4aa157061ed65170f2cfe06611a02a611fa19bd8cf5dce39f51dd"),
            Place("survival", 68489, 246, "d6565c582645d50a06c74dac2f3f1adf4ea3f0533f4b4d2fa048958673b9a747"),
        ),
        problem=Text(
            "‘Uitgebreid’ en ‘terughoudend’ behandelen zijn niet omschreven en niet verbonden met de grenzen van 3, "
            "6 en 12 maanden; een categorie C of D kan dus samengaan met een indicatie voor chirurgie.",
            "‘Extensive’ and ‘restrained’ treatment are not described and not linked to the limits of 3, 6 and 12 "
            "months; a category C or D can thus go with an indication for surgery.",
        ),
        we_do=Text(
            "De categorie wordt als aanwijzing getoond; de schatting van het team bepaalt de grenzen.",
            "The category is shown as a hint; the team's estimate decides the limits.",
        ),
        proposal=Text(
            "Zeg bij elke categorie welke behandelingen passen, bijvoorbeeld: bij D alleen eenmalig 8 Gy of "
            "pijnbehandeling.",
            "Say with each category which treatments fit, for example: in D only a single 8 Gy or treatment of pain.",
        ),
        touches=(extensive_treatment_possible, restrained_treatment, preferred_local_treatment),
        shown_by=all_of(concludes(bollen_category, "C", "D"), surgery_preferred),
    ),
    Conflict(
        id="GAP-SURVIVAL-6",
        kind="misprint",
        sources=(
            Place("survival", 70390, 300, "90f6d10adab07fc1d1fa3613d6ef377b8c3371c940b699fe7951f7256783fc85"),
            Place("survival", 70691, 246, "01a259e185e124b0815c61d16adccfb029826e4241ffe106a029395ecfaae350"),
            Place("survival", 76436, 190, "4e48e1bea1bd87d4ebf50bd0943218fcc7b4f898e8e263702998a5f4825b2c62"),
        ),
        problem=Text(
            "Rades 2013 staat met twee verschillende nummers, Bollen 2014 en Mizumoto 2008 staan ook zonder. Bollen: "
            "de helft had neurologische verschijnselen, maar 39% en 10% zijn samen 49%.",
            "Rades 2013 carries two different numbers, Bollen 2014 and Mizumoto 2008 also none. Bollen: half had "
            "neurological signs, but 39 % and 10 % make 49 %.",
        ),
        we_do=Text("Weergegeven als gedrukt.", "Given as printed."),
        proposal=Text(
            "Nummer de verwijzingen gelijk; schrijf 49% of ‘ongeveer de helft’.",
            "Number the references alike; write 49 % or ‘about half’.",
        ),
    ),
)

# --- Stability ---

STABILITY = (
    Conflict(
        id="GAP-STABILITY-1",
        kind="undefined_word",
        sources=(
            Place("stability", 77460, 134, "43052b026d6b4f36b3211a170b1a0f3588dbcd4eae63c2118a99cedd4b6b0a6a"),
            Place("stability", 78484, 211, "0e6d15ad5e2c9bb513c6b14a6b95a2187a1fb45cc6e813150f12397d5d3748e6"),
            Place("stability", 86494, 90, "70725f5672904d26d66e7b273669ab94e55458c35843b74b142017f87e620093"),
            Place("definitions", 237325, 196, "916d8bcb5743a933cd89d8601b53d6bc54a711e07fd0eb8bab927e654cff430b"),
            Place("symptoms", 12576, 167, "b3562bf5916a4cd0f5b7e6134e46d2dd190b945a0c915e30fdd08092b71f52b9"),
        ),
        problem=Text(
            "Volgens de bijlage is instabiliteit een bevinding van beelden en kliniek samen; het hoofdstuk zegt "
            "zelf dat een maat en een definitie ontbreken. Toch hangen operatie, (spoed)overleg en mobilisatie "
            "ervan af. ‘Potentieel instabiel’ wordt nergens omschreven.",
            "By the appendix instability is a finding of imaging and clinic together; the chapter itself says that "
            "a measure and a definition are lacking. Yet surgery, (urgent) consultation and mobilisation depend on "
            "it. ‘Potentially unstable’ is described nowhere.",
        ),
        we_do=Text(
            "De arts kiest stabiel, potentieel instabiel of instabiel; de SINS vult dat nooit in.",
            "The clinician chooses stable, potentially unstable or unstable; the SINS never fills it in.",
        ),
        proposal=Text(
            "Noem de bevindingen die elk op zich een wervel instabiel maken, en omschrijf ten minste ‘potentieel "
            "instabiel’, bijvoorbeeld: mechanische pijn, of meer dan 50% inzakking zonder standsafwijking.",
            "Name the findings that each make a vertebra unstable, and describe at least ‘potentially unstable’, "
            "for example: mechanical pain, or more than 50 % collapse without malalignment.",
        ),
        touches=(
            discuss_with_spine_surgeon,
            surgery_indicated,
            brace_trial_option,
            mdo_urgency,
            mechanical_pain_suggests_instability,
        ),
        shown_by=all_of(confirmed, not_stable),
    ),
    Conflict(
        id="AMB-24",
        kind="contradiction",
        sources=(
            Place("stability", 77715, 414, "83ae9f91e646eb6cac34ece33996d18f4d6d31615f0fcfc1a88712d536925fd4"),
            Place("stability", 78131, 351, "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274"),
            Place("stability", 81706, 314, "fb358a43642a0958fe57024e0acd9142e2855cb66b7ca3e8a241199249bb94a7"),
            Place("stability", 86802, 230, "3173093054c4140cf34bc72a1b5d2ce471bf862a0eaa0abf9e4188c25e53a99d"),
        ),
        problem=Text(
            "De SINS heet niet gevalideerd en niet bruikbaar, maar krijgt sensitiviteit en specificiteit mee, en "
            "haar onderdelen worden wel als risicofactor gebruikt. Wat te doen als SINS en oordeel van de arts "
            "verschillen, staat er niet.",
            "The SINS is called not validated and not usable, but comes with sensitivity and specificity, and its "
            "components are used as risk factors. What to do where SINS and the clinician's judgement differ is not "
            "said.",
        ),
        we_do=Text(
            "De SINS wordt berekend en getoond; alleen het oordeel van de arts leidt tot overleg met de chirurg.",
            "The SINS is computed and shown; only the clinician's judgement leads to consulting the surgeon.",
        ),
        proposal=Text(
            "Overleg bij een SINS van 7 of hoger met de wervelkolomchirurg, ook als de arts de wervelkolom stabiel "
            "acht.",
            "Consult the spine surgeon with a SINS of 7 or more, even where the clinician finds the spine stable.",
        ),
        touches=(sins_category, discuss_with_spine_surgeon, the_sins_does_not_decide),
        shown_by=any_of(
            all_of(concludes(sins_category, "indeterminate", "unstable"), is_(imaging.spine_stability, "stable")),
            all_of(concludes(sins_category, "stable"), not_stable),
        ),
    ),
    Conflict(
        id="GAP-STABILITY-2",
        kind="contradiction",
        sources=(
            Place("stability", 78131, 351, "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274"),
            Place("stability", 82840, 175, "42b3e4839ead3030a2fce32f72221dfddfbb3cef7fa9134ade64956dc571c4f4"),
            Place("stability", 86602, 181, "af3c2016e689f37e47a114cfd87a300edb2b3b284998625ca580b748cc93ed49"),
        ),
        problem=Text(
            "De aanbeveling noemt ‘een compressiefractuur’ als risicofactor, de conclusie en de studie van Sahgal "
            "een fractuur van meer dan 50%.",
            "The recommendation names ‘a compression fracture’ as risk factor, the conclusion and Sahgal's study a "
            "fracture of more than 50 %.",
        ),
        we_do=Text("Alleen meer dan 50% hoogteverlies telt.", "Only more than 50 % loss of height counts."),
        proposal=Text(
            "Schrijf in de aanbeveling: ‘een compressiefractuur met meer dan 50% hoogteverlies’.",
            "Write in the recommendation: ‘a compression fracture with more than 50 % loss of height’.",
        ),
        touches=(risk_factor_count, risk_of_an_unstable_vertebra),
        shown_by=is_(imaging.sins_collapse, "less_than_half"),
    ),
    Conflict(
        id="GAP-STABILITY-3",
        kind="undefined_word",
        sources=(
            Place("stability", 78131, 351, "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274"),
            Place("stability", 83017, 276, "3f9bdeef9b0c85c9ce89c35c2ad46915f90a1853e38ee28fc7eaa6f09f6be607"),
        ),
        problem=Text(
            "Drie factoren verbonden met ‘en’: of elk afzonderlijk het risico vergroot of alleen alle drie samen, "
            "staat er niet.",
            "Three factors joined by ‘and’: whether each raises the risk or only all three together is not said.",
        ),
        we_do=Text(
            "Elke factor telt; het aantal (0-3) wordt getoond.", "Each factor counts; the number (0-3) is shown."
        ),
        proposal=Text("Schrijf ‘één of meer van’.", "Write ‘one or more of’."),
        touches=(risk_factor_count, risk_of_an_unstable_vertebra),
        shown_by=concludes(risk_factor_count, 1, 2),
    ),
    Conflict(
        id="GAP-STABILITY-4",
        kind="contradiction",
        sources=(
            Place("stability", 78131, 351, "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274"),
            Place("stability", 82594, 421, "ff7e4c3cd33da91feeca6a0cc620cb72fc4d5e3ffa6e99bf3aba4ad362705be3"),
            Place("stability", 86602, 181, "af3c2016e689f37e47a114cfd87a300edb2b3b284998625ca580b748cc93ed49"),
        ),
        problem=Text(
            "Sahgal mat fracturen na bestraling. De aanbeveling maakt daar met een slag om de arm een instabiele "
            "wervel van, de conclusie zonder voorbehoud symptomatische instabiliteit.",
            "Sahgal measured fractures after radiotherapy. The recommendation makes this, with a reservation, an "
            "unstable vertebra, the conclusion without reservation symptomatic instability.",
        ),
        we_do=Text(
            "Het aantal risicofactoren wordt getoond en leidt tot geen enkel besluit.",
            "The number of risk factors is shown and leads to no decision.",
        ),
        proposal=Text(
            "Noem de uitkomst op alle drie de plaatsen ‘fractuur na bestraling’.",
            "Call the outcome ‘fracture after radiotherapy’ in all three places.",
        ),
        touches=(risk_factor_count,),
    ),
    Conflict(
        id="AMB-22",
        kind="lost_layout",
        sources=(Place("stability", 80315, 709, "6f9bf80628f747a7606ab544072dc88fcd55e8a76646aaeb54381e0ee8ed2fb6"),),
        problem=Text(
            "De SINS-tabel is verschoven: de regels voor een normale stand en het opschrift van inzakking ontbreken, "
            "de punten voor eenzijdige en geen posterolaterale aantasting staan als losse cijfers hoger, en de "
            "grenzen van de gebieden zijn op één na weg.",
            "The SINS table is shifted: the rows for normal alignment and the heading of collapse are missing, the "
            "points for unilateral and no posterolateral involvement stand as loose digits higher up, and all limits "
            "of the regions but one are gone.",
        ),
        we_do=Text(
            "De punten en gebieden zijn die van Fisher 2010; totaal 0 tot 18.",
            "Points and regions are those of Fisher 2010; total 0 to 18.",
        ),
        proposal=Text(
            "Herstel de tabel: normale stand 0; unilateraal 1; geen 0; met de gebieden erbij.",
            "Restore the table: normal alignment 0; unilateral 1; none 0; with the regions.",
        ),
        touches=(sins_total, sins_category),
    ),
    Conflict(
        id="AMB-23",
        kind="lost_layout",
        sources=(Place("stability", 80315, 709, "6f9bf80628f747a7606ab544072dc88fcd55e8a76646aaeb54381e0ee8ed2fb6"),),
        problem=Text(
            "Wie de verschoven tabel elders aanvult, loopt kans op een foute kopie: er is er een die pijn 3, 2 en 1 "
            "punten geeft en bij 1 begint.",
            "Whoever completes the shifted table elsewhere risks a wrong copy: there is one that gives pain 3, 2 and "
            "1 points and starts at 1.",
        ),
        we_do=Text(
            "Pijn geeft 3, 1 of 0 punten; een toets rekent alle 1296 combinaties na, van 0 tot 18.",
            "Pain gives 3, 1 or 0 points; a test checks all 1296 combinations, from 0 to 18.",
        ),
        proposal=Text(
            "Verwijs naast de tabel naar de oorspronkelijke publicatie uit 2010.",
            "Refer beside the table to the original publication of 2010.",
        ),
        touches=(sins_total,),
    ),
    Conflict(
        id="AMB-25",
        kind="overlap",
        sources=(Place("stability", 80518, 114, "e09c096dee7eb85d8a679166f83a5612cae21a15d6d50db0a768de3919f8ca25"),),
        problem=Text(
            "Het onderdeel pijn heeft als antwoorden ‘ja’, ‘niet mechanische pijn’ en ‘nee’. Pijn die niet "
            "mechanisch is, voldoet aan de laatste twee.",
            "The pain component has the answers ‘yes’, ‘non-mechanical pain’ and ‘no’. Pain that is not mechanical "
            "fits the last two.",
        ),
        we_do=Text("‘Nee’ is gelezen als pijnvrij (0 punten).", "‘No’ is read as pain-free (0 points)."),
        proposal=Text("Vervang ‘nee’ door ‘geen pijn’.", "Replace ‘no’ by ‘no pain’."),
        touches=(sins_total,),
        shown_by=is_(imaging.sins_pain, "occasional_non_mechanical"),
    ),
    Conflict(
        id="GAP-STABILITY-5",
        kind="gap",
        sources=(Place("stability", 80804, 131, "dc4148ae96b886482f5fbe0bb061d3a948150df3f48e111e0108f84223b825b7"),),
        problem=Text(
            "Precies 50% hoogteverlies is niet meer en niet minder dan 50%.",
            "Exactly 50 % loss of height is neither more nor less than 50 %.",
        ),
        we_do=Text("Precies 50% telt als hoogstens 50% (2 punten).", "Exactly 50 % counts as at most 50 % (2 points)."),
        proposal=Text("Schrijf ‘50% hoogteverlies of minder’.", "Write ‘50 % loss of height or less’."),
        touches=(sins_total, risk_factor_count),
    ),
    Conflict(
        id="GAP-STABILITY-6",
        kind="undefined_word",
        sources=(
            Place("stability", 81132, 184, "3d4a624ffb9b7cfe78b0cedab73ab2b2d1938071b05639acb9f5d320f85be405"),
            Place("stability", 82231, 161, "33e8002ccbfe4dc3b7f60aefd04a21f123b20b464c5d08381a51fac94809af87"),
        ),
        problem=Text(
            "Een SINS van 7-12 heet ‘indifferente stabiliteit’ en verderop ‘intermediair’; wat dat voor de patiënt "
            "betekent, staat er niet.",
            "A SINS of 7-12 is called ‘indifferent stability’ and further on ‘intermediate’; what it means for the "
            "patient is not said.",
        ),
        we_do=Text(
            "De groep heet onbepaald en leidt tot geen besluit; alleen de waarschuwing niet op de SINS te besluiten "
            "verschijnt.",
            "The group is called indeterminate and leads to no decision; only the warning not to decide by the SINS "
            "appears.",
        ),
        proposal=Text(
            "Noem 7-12 ‘potentieel instabiel’, zodat het overleg met de chirurg volgt.",
            "Call 7-12 ‘potentially unstable’, so that consulting the surgeon follows.",
        ),
        touches=(sins_category, the_sins_does_not_decide),
        shown_by=concludes(sins_category, "indeterminate"),
    ),
    Conflict(
        id="AMB-21",
        kind="misprint",
        sources=(Place("stability", 82231, 161, "33e8002ccbfe4dc3b7f60aefd04a21f123b20b464c5d08381a51fac94809af87"),),
        problem=Text(
            "Het aandeel stabiele wervels is gedrukt als 1,2-1,8% in ‘een studie’, met als bron twee studies met "
            "1,2% en 12%.",
            "The share of stable vertebrae is printed as 1.2-1.8 % in ‘a study’, with two studies of 1.2 % and 12 % "
            "as the source.",
        ),
        we_do=Text(
            "Beide getallen worden genoemd, met de kanttekening dat zij elkaar tegenspreken.",
            "Both figures are given, with the remark that they contradict each other.",
        ),
        proposal=Text("Ga de bronnen na; vermoedelijk 1,2-12%.", "Check the sources; presumably 1.2-12 %."),
    ),
    Conflict(
        id="GAP-STABILITY-7",
        kind="gap",
        sources=(Place("stability", 83017, 276, "3f9bdeef9b0c85c9ce89c35c2ad46915f90a1853e38ee28fc7eaa6f09f6be607"),),
        problem=Text(
            "De voorzichtigheid geldt ‘20 Gy met stereotactie’, zonder aantal fracties en zonder te zeggen wat "
            "voorzichtigheid inhoudt.",
            "The caution concerns ‘20 Gy by stereotaxy’, without a number of fractions and without saying what "
            "caution involves.",
        ),
        we_do=Text(
            "De waarschuwing wordt als tekst getoond bij een instabiele wervelkolom die bestraald kan worden.",
            "The warning is shown as a text in an unstable spine that can be irradiated.",
        ),
        proposal=Text(
            "Noem het aantal fracties, en zeg: eerst overleg met de wervelkolomchirurg.",
            "Name the number of fractions, and say: consult the spine surgeon first.",
        ),
        touches=(caution_with_stereotactic_radiotherapy,),
        shown_by=caution_with_stereotactic_radiotherapy.when,
    ),
    Conflict(
        id="GAP-STABILITY-8",
        kind="contradiction",
        sources=(
            Place("patient_selection", 44663, 247, "d972a018f17dafdc85f18b8e830db48aa9543d757000978875be73ad189c8425"),
            Place("stability", 87816, 136, "dfa47e5b08b9b17ed0317502fa19cfcb9bbc7896d31e855c6c1c4c69cab8fd2b"),
        ),
        problem=Text(
            "Instabiliteit is de eerste indicatie voor chirurgie, terwijl dit hoofdstuk zegt dat voor opereren bij "
            "instabiliteit geen wetenschappelijke onderbouwing bestaat.",
            "Instability is the first indication for surgery, while this chapter says that surgery for instability "
            "has no scientific foundation.",
        ),
        we_do=Text(
            "De aanbeveling gaat voor, met haar sterkte: mening van de werkgroep.",
            "The recommendation goes first, with its strength: opinion of the working group.",
        ),
        proposal=Text(
            "Zet bij de indicatie dat zij op consensus berust.", "Add to the indication that it rests on consensus."
        ),
        touches=(surgery_indicated, surgery_for_instability),
        shown_by=surgery_for_instability.when,
    ),
    Conflict(
        id="AMB-50",
        kind="contradiction",
        sources=(
            Place("stability", 87953, 217, "eb3b6a01c1bc87cf6d59d956839ca790a1947574117b6f08c348a863ce54dafd"),
            Place("cord_lesion", 169121, 322, "892bdea8edd0af15626a798f2114151c537892eb62c9be3a9d258badf6099e28"),
        ),
        problem=Text(
            "Hier mag een korset op proef bij onbehandelbare rugpijn ‘en/of’ instabiliteit; het hoofdstuk over de "
            "dwarslaesie laat een korset uitsluitend toe bij aangetoonde instabiliteit en duidelijk effect op de pijn.",
            "Here a corset may be tried for intractable back pain ‘and/or’ instability; the chapter on cord lesions "
            "allows a corset only in proven instability with a clear effect on the pain.",
        ),
        we_do=Text(
            "Een proef van twee weken mag ook zonder instabiliteit; doorgaan alleen als het helpt.",
            "A trial of two weeks is allowed without instability too; continue only if it helps.",
        ),
        proposal=Text(
            "Gebruik in beide hoofdstukken: twee weken op proef, doorgaan alleen bij duidelijk minder pijn.",
            "Use in both chapters: two weeks on trial, continue only with clearly less pain.",
        ),
        touches=(brace_trial_option, try_a_brace),
        shown_by=all_of(concludes(brace_trial_option, True), is_(imaging.spine_stability, "stable")),
    ),
    Conflict(
        id="GAP-STABILITY-9",
        kind="undefined_word",
        sources=(
            Place("stability", 87595, 220, "3d0077a5a72ae832d2897f1e99d50385f3af247b1f350179388ec31205933197"),
            Place("stability", 87953, 217, "eb3b6a01c1bc87cf6d59d956839ca790a1947574117b6f08c348a863ce54dafd"),
        ),
        problem=Text(
            "‘Niet behandelbare rugpijn en/of instabiliteit’: of ook de instabiliteit onbehandelbaar moet zijn, en "
            "of een potentieel instabiele wervelkolom meetelt, blijft open; evenmin staat bij de proef dat chirurgie "
            "geen optie mag zijn.",
            "‘Intractable back pain and/or instability’: whether the instability too must be intractable, and "
            "whether a potentially unstable spine counts, stays open; nor is it said with the trial that surgery "
            "must be no option.",
        ),
        we_do=Text(
            "Elke wervelkolom die niet stabiel is, telt mee, en de proef is er alleen voor wie niet geopereerd kan "
            "worden.",
            "Every spine that is not stable counts, and the trial is only for those who cannot be operated on.",
        ),
        proposal=Text(
            "Schrijf: ‘bij (potentiële) instabiliteit of onbehandelbare rugpijn, als opereren geen optie is’.",
            "Write: ‘in (potential) instability or intractable back pain, where surgery is no option’.",
        ),
        touches=(brace_trial_option, try_a_brace),
        shown_by=all_of(concludes(brace_trial_option, True), is_false(symptoms.pain_refractory)),
    ),
    Conflict(
        id="GAP-STABILITY-10",
        kind="misprint",
        sources=(
            Place("stability", 77460, 134, "43052b026d6b4f36b3211a170b1a0f3588dbcd4eae63c2118a99cedd4b6b0a6a"),
            Place("stability", 81323, 228, "3d1fdf7abd8b180c34fa2ab1fb6ed15a4111b81e7652d85978ef583ec9ccb7ae"),
            Place("stability", 82021, 73, "73677d9b4a177791103d6f29e6e2394bf1ed22e8a66e0a42decd5bb0b0c49d64"),
            Place("stability", 82231, 161, "33e8002ccbfe4dc3b7f60aefd04a21f123b20b464c5d08381a51fac94809af87"),
        ),
        problem=Text(
            "Fisher staat ook als Fischer, een andere naam als Nemelc, en Jiya 2014 heeft geen nummer in de "
            "literatuurlijst.",
            "Fisher also appears as Fischer, another name as Nemelc, and Jiya 2014 has no number in the reference "
            "list.",
        ),
        we_do=Text("De namen doen nergens ter zake.", "The names matter nowhere."),
        proposal=Text("Herstel de namen en geef Jiya een nummer.", "Correct the names and number Jiya."),
    ),
)

CONFLICTS: tuple[Conflict, ...] = (*INDICATIONS, *CONDITIONS, *EVIDENCE, *SURVIVAL, *STABILITY)
