"""Palliative care (chapter *Palliatieve zorg*)."""

from wervelwijzer.facts import status
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import STATED
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import MIND, Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import is_false, is_true

discuss_end_of_life = Decision(
    name="palliative.discuss_end_of_life",
    label=Text("gesprek over het levenseinde", "conversation about the end of life"),
    values=(True, False),
    labels={},
    by=true_when(is_false(status.surprised_if_died_within_a_year)),
    source=(
        Place(
            "palliative_care",
            146352,
            348,
            "3aae096d7f5618fb05c128aa245936e228c1ec9a9db77176b892a7c7ab38a63b",
        ),
    ),
    reading=Text(
        "Alleen het antwoord op de verrassingsvraag telt.", "Only the answer to the surprise question counts."
    ),
)

DECISIONS = (discuss_end_of_life,)

# --- Recommendations ---

comfort_when_dying = Recommendation(
    id="PAL-11",
    section="palliative_care",
    source=Place(
        "palliative_care",
        147490,
        183,
        "cc50ac217682840cd0b7b834d0fa31f81804b53c319e118872daa74306b4e352",
    ),
    says=Text(
        "Let in de stervensfase op belastende symptomen en richt het handelen vooral op comfort.",
        "In the dying phase watch for burdensome symptoms and aim above all at comfort.",
    ),
    action=Action(
        "aim_at_comfort",
        Text("Stervensfase: richt de zorg op comfort en verlichting.", "Dying phase: aim care at comfort and relief."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=is_true(status.dying_phase),
    headline=MIND,
)

RECOMMENDATIONS = (comfort_when_dying,)
