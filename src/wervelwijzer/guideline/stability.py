"""Stability of the spine (chapter *Bepalen stabiliteit wervelkolom*). The SINS is shown and never decides."""

from wervelwijzer.facts import imaging, symptoms, treatment
from wervelwijzer.guideline.definitions import confirmed, not_stable, unstable
from wervelwijzer.guideline.patient_selection import not_dying, surgery_is_no_option, to_treat
from wervelwijzer.guideline.performers import PHYSICIAN, RADIATION_ONCOLOGIST
from wervelwijzer.guideline.strengths import ADVISED, CONSIDERATION, STATED, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, Total, first_match, row, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_true, not_, scores_between, term

discuss_with_spine_surgeon = Decision(
    name="stability.discuss_with_spine_surgeon",
    label=Text("om de stabiliteit bespreken met de wervelkolomchirurg", "discuss with the spine surgeon for stability"),
    values=(True, False),
    labels={},
    by=true_when(not_stable),
    source=(
        Place(
            "stability",
            78484,
            211,
            "0e6d15ad5e2c9bb513c6b14a6b95a2187a1fb45cc6e813150f12397d5d3748e6",
        ),
    ),
)

brace_trial_option = Decision(
    name="stability.brace_trial_option",
    label=Text("proefbehandeling met een brace of korset", "trial of a brace or corset"),
    values=(True, False),
    labels={},
    by=true_when(all_of(confirmed, any_of(is_true(symptoms.pain_refractory), not_stable), surgery_is_no_option)),
    source=(
        Place(
            "stability",
            87953,
            217,
            "eb3b6a01c1bc87cf6d59d956839ca790a1947574117b6f08c348a863ce54dafd",
        ),
    ),
    reading=Text(
        "Een potentieel instabiele wervelkolom telt mee. De tekst gaat over patiënten die niet voor chirurgie in "
        "aanmerking komen.",
        "A potentially unstable spine counts. The text is about patients who are not eligible for surgery.",
    ),
)

# --- SINS: the extracted table is shifted; the values are those of the original publication (Fisher 2010) ---

lytic = term("lytische laesie", "lytic lesion", is_(imaging.sins_lesion, "lytic"))
malaligned = term("afwijkende stand", "malalignment", not_(is_(imaging.sins_alignment, "normal")))
collapsed_over_half = term(
    "meer dan 50% hoogteverlies", "collapse over half", is_(imaging.sins_collapse, "more_than_half")
)

SINS = Score(
    "sins",
    (
        item(
            "lokalisatie",
            "location",
            (3, is_(imaging.sins_location, "junctional")),
            (2, is_(imaging.sins_location, "mobile")),
            (1, is_(imaging.sins_location, "semi_rigid")),
            (0, is_(imaging.sins_location, "rigid")),
        ),
        item(
            "pijn",
            "pain",
            (3, is_(imaging.sins_pain, "mechanical")),
            (1, is_(imaging.sins_pain, "occasional_non_mechanical")),
            (0, is_(imaging.sins_pain, "pain_free")),
        ),
        item(
            "aard van de botaantasting",
            "bone lesion",
            (2, lytic),
            (1, is_(imaging.sins_lesion, "mixed")),
            (0, is_(imaging.sins_lesion, "blastic")),
        ),
        item(
            "stand",
            "alignment",
            (4, is_(imaging.sins_alignment, "subluxation_or_translation")),
            (2, is_(imaging.sins_alignment, "de_novo_deformity")),
            (0, is_(imaging.sins_alignment, "normal")),
        ),
        item(
            "inzakking",
            "collapse",
            (3, collapsed_over_half),
            (2, is_(imaging.sins_collapse, "less_than_half")),
            (1, is_(imaging.sins_collapse, "no_collapse_half_involved")),
            (0, is_(imaging.sins_collapse, "none")),
        ),
        item(
            "posterolaterale elementen",
            "posterolateral elements",
            (3, is_(imaging.sins_posterolateral, "bilateral")),
            (1, is_(imaging.sins_posterolateral, "unilateral")),
            (0, is_(imaging.sins_posterolateral, "none")),
        ),
    ),
)

SINS_READING = Text(
    "De tabel in de tekst is verschoven; de punten zijn die van Fisher 2010. Volgens de richtlijn is het te vroeg om "
    "op de SINS te beslissen.",
    "The table in the text is shifted; the points are those of Fisher 2010. The guideline finds it too early to decide "
    "by the SINS.",
)

sins_total = Decision(
    name="sins.total",
    label=Text("SINS: totaal", "SINS: total"),
    values=tuple(range(19)),
    labels={},
    by=Total(SINS),
    source=(
        Place(
            "stability",
            80315,
            709,
            "6f9bf80628f747a7606ab544072dc88fcd55e8a76646aaeb54381e0ee8ed2fb6",
        ),
    ),
    reading=SINS_READING,
)

sins_category = Decision(
    name="sins.category",
    label=Text("SINS: categorie", "SINS: category"),
    values=("stable", "indeterminate", "unstable"),
    labels={
        "stable": Text("stabiel (0-6)", "stable (0-6)"),
        "indeterminate": Text("onbepaald (7-12)", "indeterminate (7-12)"),
        "unstable": Text("instabiel (13-18)", "unstable (13-18)"),
    },
    by=first_match(
        row("stable", scores_between(SINS, 0, 6)),
        row("indeterminate", scores_between(SINS, 7, 12)),
        row("unstable", scores_between(SINS, 13, 18)),
    ),
    source=(
        Place(
            "stability",
            81025,
            291,
            "2b4057033e28409c44bd8a1337de3c8a1b46210d15b8f4eb1aa596545d99a6a6",
        ),
    ),
    reading=SINS_READING,
)

FRACTURE_RISK = Score(
    "stability.risk_factors",
    (
        item("lytische laesie", "lytic lesion", (1, lytic), (0, not_(lytic))),
        item("afwijkende stand", "malalignment", (1, malaligned), (0, not_(malaligned))),
        item("inzakking over de helft", "collapse over half", (1, collapsed_over_half), (0, not_(collapsed_over_half))),
    ),
)

risk_factor_count = Decision(
    name="stability.risk_factor_count",
    label=Text(
        "risicofactoren voor een instabiele wervel na bestraling",
        "risk factors for an unstable vertebra after radiotherapy",
    ),
    values=(0, 1, 2, 3),
    labels={},
    by=Total(FRACTURE_RISK),
    source=(
        Place(
            "stability",
            78131,
            351,
            "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274",
        ),
    ),
    reading=Text("Gelezen uit de items van de SINS.", "Read from the items of the SINS."),
)

DECISIONS = (discuss_with_spine_surgeon, brace_trial_option, risk_factor_count, sins_total, sins_category)

# --- Recommendations ---

the_sins_does_not_decide = Recommendation(
    id="STB-02",
    section="stability",
    source=Place("stability", 77715, 414, "83ae9f91e646eb6cac34ece33996d18f4d6d31615f0fcfc1a88712d536925fd4"),
    also=(Place("stability", 82393, 200, "da8d696f1656b5a1ec3a704f1f0eff98905692f4400be0b5e8ac6cc77f8ca163"),),
    says=Text(
        "De SINS is nog geen nauwkeurige en klinisch zinvolle score, al noemen de makers hem gevalideerd. Besluit er "
        "niet op of iemand wel of niet wordt geopereerd; welke mechanische kenmerken dat besluit dragen, is "
        "onduidelijk.",
        "The SINS is not yet an accurate and clinically useful score, though its makers call it validated. Do not "
        "decide by it whether somebody is operated on; which mechanical features carry that decision is unclear.",
    ),
    action=Action(
        "do_not_decide_by_the_sins",
        Text(
            "Baseer het besluit om wel of niet te opereren niet op de SINS alleen.",
            "Do not base the decision whether to operate on the SINS alone.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=any_of(not_stable, concludes(sins_category, "indeterminate", "unstable")),
    reading=Text(
        "Getoond als de arts de wervelkolom niet stabiel vindt of de SINS 7 of hoger is: dan kan de score een "
        "besluit uitlokken. Van wie dat besluit is, zegt de tekst niet; wij lezen: de behandelend arts.",
        "Shown where the clinician finds the spine not stable or the SINS is 7 or more: then the score can prompt a "
        "decision. The text does not say whose decision it is; we read: the treating physician's.",
    ),
)

risk_of_an_unstable_vertebra = Recommendation(
    id="STB-03",
    section="stability",
    source=Place("stability", 78131, 351, "d83ba3a71e2446bd6d71ac51d2e627d98696fb7280be524270dfa822b4924274"),
    says=Text(
        "Lytische aantasting, een afwijkende stand en een compressiefractuur vóór de behandeling vergroten "
        "vermoedelijk de kans dat een wervel na bestraling instabiel wordt.",
        "A lytic lesion, malalignment and a compression fracture before treatment probably raise the chance that a "
        "vertebra becomes unstable after radiotherapy.",
    ),
    action=Action(
        "watch_for_instability_after_radiotherapy",
        Text(
            "Wees bedacht op een instabiele wervel na bestraling: er zijn risicofactoren.",
            "Watch for an unstable vertebra after radiotherapy: there are risk factors.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=all_of(confirmed, concludes(risk_factor_count, 1, 2, 3)),
    reading=Text(
        "Getoond vanaf één risicofactor; een fractuur telt hier bij meer dan 50% hoogteverlies. Wat er met het "
        "risico te doen is, zegt de tekst niet; dat de behandelend arts erop bedacht is, voegen wij toe.",
        "Shown from one risk factor on; a fracture counts here with more than 50% loss of height. The text does not "
        "say what to do about the risk; that the treating physician watches for it is our addition.",
    ),
)

refer_unstable_spine = Recommendation(
    id="STB-04",
    section="stability",
    source=Place(
        "stability",
        78484,
        211,
        "0e6d15ad5e2c9bb513c6b14a6b95a2187a1fb45cc6e813150f12397d5d3748e6",
    ),
    says=Text(
        "Bespreek iedere instabiele of potentieel instabiele wervelkolom met de wervelkolomchirurg: is er een "
        "indicatie voor operatieve stabilisatie?",
        "Discuss every unstable or potentially unstable spine with the spine surgeon: is surgical stabilisation "
        "indicated?",
    ),
    action=Action(
        "discuss_with_spine_surgeon",
        Text(
            "Bespreek de stabiliteit met de wervelkolomchirurg; de SINS alleen beslist niet.",
            "Discuss stability with the spine surgeon; the SINS alone does not decide.",
        ),
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=concludes(discuss_with_spine_surgeon, True),
    reading=Text(
        "Wie dit doet, zegt de tekst niet; wij lezen: de behandelend arts.",
        "The text does not say who does this; we read: the treating physician.",
    ),
)

pain_on_loading_is_an_alarm = Recommendation(
    id="STB-06",
    section="stability",
    source=Place("stability", 78791, 334, "bfc50b8edd26dd5348c699ef7ca88534580bac21ab57ed9ffd1a9eac631bc031"),
    also=(Place("stability", 83608, 474, "26543b253ed78a93c52ffe2f4d9ca7164f27c159c802dd71e7df3222a2cbe3e6"),),
    says=Text(
        "Pijn die bij belasten of bewegen erger wordt, kan een teken van instabiliteit zijn. Kenmerkend is dat "
        "axiale druk haar opwekt (van de tenen op de hakken neerkomen) of maximaal buigen van het aangedane deel; "
        "ook toename bij plaatselijke druk past erbij.",
        "Pain that worsens with loading or movement can be a sign of instability. Typically axial pressure provokes "
        "it (dropping from tiptoe onto the heels) or maximal bending of the affected part; an increase on local "
        "pressure fits as well.",
    ),
    action=Action(
        "consider_instability",
        Text(
            "Denk aan een instabiele wervelkolom: de pijn neemt toe bij belasten of bewegen.",
            "Think of an unstable spine: the pain rises with loading or movement.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(confirmed, is_true(symptoms.pain_mechanical)),
    reading=Text(
        "De tekst beschrijft waardoor de pijn wordt opgewekt en vraagt niet om dat te doen. Dat de behandelend arts "
        "aan instabiliteit denkt, is onze lezing.",
        "The text describes what provokes the pain and does not ask that this be done. That the treating physician "
        "thinks of instability is our reading.",
    ),
)

caution_with_stereotactic_radiotherapy = Recommendation(
    id="STB-16",
    section="stability",
    source=Place("stability", 83017, 276, "3f9bdeef9b0c85c9ce89c35c2ad46915f90a1853e38ee28fc7eaa6f09f6be607"),
    says=Text(
        "Wees voorzichtig met 20 Gy stereotactisch op een instabiele wervelmetastase, vooral bij lytische "
        "aantasting, een afwijkende stand en een compressiefractuur vooraf.",
        "Be careful with 20 Gy stereotactic radiotherapy to an unstable vertebral metastasis, above all with a lytic "
        "lesion, malalignment and a compression fracture beforehand.",
    ),
    action=Action(
        "caution_with_stereotactic_radiotherapy",
        Text(
            "Voorzichtig met stereotactische bestraling (20 Gy): de wervelkolom is instabiel.",
            "Careful with stereotactic radiotherapy (20 Gy): the spine is unstable.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=all_of(not_dying, to_treat, unstable, is_true(treatment.radiotherapy_feasible)),
    not_computed=Text(
        "Of stereotactisch wordt bestraald, is geen gegeven van dit systeem; de tekst wordt getoond zodra bestralen "
        "van een instabiele wervelkolom mogelijk is.",
        "Whether radiotherapy is stereotactic is no fact of this system; the text is shown once radiotherapy of an "
        "unstable spine is possible.",
    ),
    reading=Text(
        "De tekst zegt dit van spinale epidurale metastasen; hier staat het bij elke instabiele wervelkolom.",
        "The text says this of spinal epidural metastases; here it stands with every unstable spine.",
    ),
)

no_threshold_for_prophylactic_stabilisation = Recommendation(
    id="STB-21",
    section="stability",
    source=Place("stability", 86084, 225, "99bb85e942ee2e9e681551e18772103f7d76fcbc32efb7c48840646d21010536"),
    says=Text(
        "Vanaf welke kyfose of scoliose preventief stabiliseren zinvol is, is onbekend; alleen een standsafwijking "
        "die toeneemt, meestal kyfose, zondert de tekst uit.",
        "From which kyphosis or scoliosis prophylactic stabilisation makes sense is unknown; the text excepts only a "
        "deformity that progresses, mostly kyphosis.",
    ),
    action=Action(
        "put_deformity_to_spine_surgeon",
        Text(
            "Leg een afwijkende stand, zeker als die toeneemt, voor aan de wervelkolomchirurg.",
            "Put malalignment, certainly if it progresses, to the spine surgeon.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(confirmed, malaligned),
    not_computed=Text(
        "Voor profylactisch stabiliseren geeft de tekst geen grens.",
        "The text gives no threshold for prophylactic stabilisation.",
    ),
    reading=Text(
        "Dat de behandelend arts dit aan de chirurg voorlegt, voegen wij toe.",
        "That the treating physician puts this to the surgeon is our addition.",
    ),
)

try_a_brace = Recommendation(
    id="STB-18",
    section="stability",
    source=Place("stability", 87953, 242, "a062c582e5699ea3cd02ec8e63f9b7aac04a69e92fa394c65f8fa54c0a19e1e2"),
    says=Text(
        "Helpen medicatie en bestraling niet tegen de rugpijn, of is de wervelkolom instabiel, dan kan een brace of "
        "korset worden geprobeerd; besluit na twee weken of het blijft.",
        "Where neither medication nor radiotherapy helps the back pain, or the spine is unstable, a brace or corset "
        "can be tried; decide after two weeks whether it stays.",
    ),
    action=Action(
        "try_a_brace_for_two_weeks",
        Text(
            "Een brace of korset op proef is een optie; besluit na twee weken: doorgaan of stoppen.",
            "A brace or corset on trial is an option; decide after two weeks: continue or stop.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=concludes(brace_trial_option, True),
    reading=Text(
        "Een potentieel instabiele wervelkolom telt mee. De tekst gaat over patiënten die niet voor chirurgie in "
        "aanmerking komen. Wie de brace of het korset voorschrijft, staat er niet; wij lezen: de behandelend arts.",
        "A potentially unstable spine counts. The text is about patients who are not eligible for surgery. It does not "
        "say who prescribes the brace or corset; we read: the treating physician.",
    ),
)

RECOMMENDATIONS = (
    the_sins_does_not_decide,
    risk_of_an_unstable_vertebra,
    refer_unstable_spine,
    pain_on_loading_is_an_alarm,
    caution_with_stereotactic_radiotherapy,
    no_threshold_for_prophylactic_stabilisation,
    try_a_brace,
)
