"""Palliative care (chapter *Palliatieve zorg*)."""

from wervelwijzer.facts import status
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import is_false

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
