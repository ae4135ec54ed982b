"""Stability of the spine (chapter *Bepalen stabiliteit wervelkolom*). The SINS is shown and never decides."""

from wervelwijzer.facts import imaging, symptoms
from wervelwijzer.guideline.definitions import confirmed, not_stable
from wervelwijzer.guideline.patient_selection import surgery_is_no_option
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import ADVISED
from wervelwijzer.language.decisions import Decision, Total, first_match, row, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_true, not_, scores_between, term

discuss_with_spine_surgeon = Decision(
    name="stability.discuss_with_spine_surgeon",
    label=Text("bespreken met de wervelkolomchirurg", "discuss with the spine surgeon"),
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
    "meer dan 50 % hoogteverlies", "collapse over half", is_(imaging.sins_collapse, "more_than_half")
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
        "Bespreek iedere instabiele of potentieel instabiele wervelkolom met de wervelkolomchirurg: is stabiliseren "
        "nodig?",
        "Discuss every unstable or potentially unstable spine with the spine surgeon: is stabilisation indicated?",
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
)

RECOMMENDATIONS = (refer_unstable_spine,)
