"""The words and figures of the reports, in both languages."""

from __future__ import annotations

from math import isfinite

from wervelwijzer.language.text import Language, Text
from wervelwijzer.validation.calibration import Verdict
from wervelwijzer.validation.estimates import Estimate

VERDICTS: dict[Verdict, Text] = {
    "agrees": Text("klopt hier", "agrees here"),
    "perhaps": Text("wijkt misschien af", "perhaps differs"),
    "differs": Text("wijkt af", "differs"),
    "unknown": Text("niet te beoordelen", "cannot be judged"),
}

NOT_REACHED = Text("niet bereikt", "not reached")
TITLE = Text("Overlevingsmodellen in het eigen register", "Survival models in the hospital's own registry")
SOFTWARE = Text("gemaakt met", "made with")
FILE = Text("register (SHA-256)", "registry (SHA-256)")
PATIENTS = Text("patiënten", "patients")
DEATHS = Text("overlijdens", "deaths")
PERIOD = Text("eerste start tot laatste einde", "first start to last end")
ROWS_LEFT_OUT = Text("weggelaten rijen", "rows left out")
ROW, COLUMN, VALUE, REMEDY = (
    Text("rij", "row"),
    Text("kolom", "column"),
    Text("waarde", "value"),
    Text("wat te doen", "remedy"),
)
MODEL, GROUP = Text("model", "model"), Text("groep", "group")
PLACED = Text("in te delen", "can be placed")
NOT_PLACED = Text("niet in te delen", "cannot be placed")
HARRELL = Text("Harrells C (95%-BI)", "Harrell's C (95% CI)")
BY_GROUPS = Text("naar groep", "by group")
BY_POINTS = Text("naar punten", "by points")
LOG_RANK = Text("log-ranktoets over de groepen", "log-rank test over the groups")
VERDICT = Text("oordeel", "verdict")
MEDIAN = Text("mediaan in maanden (95%-BI)", "median in months (95% CI)")
PUBLISHED = Text("gepubliceerd", "published")
OBSERVED = Text("hier waargenomen (95%-BI)", "observed here (95% CI)")
ALIVE_AT = Text("in leven na {} maanden", "alive at {} months")
MEDIAN_WORD = Text("mediaan (maanden)", "median (months)")
AT_MEDIAN = Text("in leven op de gepubliceerde mediaan (verwacht 50%)", "alive at the published median (expected 50%)")
PREDICTED = Text("voorspelling van de makers", "the authors' prediction")
SHORTER = Text("korter dan {} maanden", "less than {} months")
LONGER = Text("{} maanden of langer", "{} months or more")
AT_RISK = Text("nog gevolgd", "at risk")
MONTHS = Text("maanden", "months")
ALIVE = Text("in leven", "alive")
EXPECTED = Text("verwacht", "expected")
CALIBRATION = Text("Kalibratie", "Calibration")
SURVIVAL = Text("Overleving per groep (Kaplan-Meier)", "Survival per group (Kaplan-Meier)")
AT = Text("na {} maanden", "at {} months")
RATIO = Text("sterfte hier / verwacht (95%-BI)", "hazard here / expected (95% CI)")
SLOPE = Text("helling (95%-BI)", "slope (95% CI)")
INTERCEPT = Text("intercept (95%-BI)", "intercept (95% CI)")
UNCHECKED = Text(
    "Bij {} van hen is door een ontbrekend gegeven niet nagegaan of zij tot de populatie van het model horen.",
    "For {} of them a missing item leaves open whether they belong to the model's population.",
)
SELECTED = Text(
    "Let op: bij {} patiënten ({}) ontbreekt een gegeven dat dit model vraagt. Wie wel is in te delen, is geen "
    "willekeurige keuze; hun overleving en C kunnen daardoor afwijken. Mediaan bij een ontbrekend gegeven: {} maanden.",
    "Note: {} patients ({}) lack an item that this model asks. Those who can be placed are no random choice, so their "
    "survival and the C can be off. Median with a missing item: {} months.",
)
TOO_SMALL = Text("te klein voor een schatting", "too small for an estimate")
NO_LIMITS = Text(
    "Dit model publiceert geen overleving na 3, 6 of 12 maanden; kalibratie op die tijdstippen is niet mogelijk en "
    "wordt niet uit een mediaan bedacht.",
    "This model publishes no survival at 3, 6 or 12 months; calibration at those times is not possible and is not made "
    "up from a median.",
)
NOTHING_PUBLISHED = Text(
    "Van deze groepen is geen overleving gepubliceerd of gelezen; er valt niets te kalibreren.",
    "No survival of these groups was published or read; there is nothing to calibrate.",
)
NO_GROUPS = Text("Dit model deelt niet in groepen in; alleen de punten tellen.", "No groups; only the points count.")
MISSING_ITEMS = Text("Ontbrekende gegevens", "Missing items")
MISSING_OF = Text("ontbreekt bij", "missing in")
ASKED_BY = Text("gevraagd door", "asked by")
NO_COLUMN = Text("geen kolom", "no column")
LACKING = Text("ontbrekend: {}", "missing: {}")
TOGETHER = Text("Modellen naast elkaar", "Models side by side")
BY_PAIR = Text(
    "Op zoveel patiënten zijn twee modellen allebei te gebruiken; op de diagonaal het model alleen.",
    "On so many patients both models can be used; on the diagonal the model alone.",
)
NOBODY = Text("Door geen enkel model in te delen: {}.", "Placed by no model at all: {}.")
COMMON = Text(
    "Harrells C bij dezelfde {} patiënten, die alle beoordeelde modellen kunnen indelen:",
    "Harrell's C in the same {} patients, whom all judged models can place:",
)
NO_COMMON = Text(
    "Te weinig patiënten ({}) zijn door alle beoordeelde modellen in te delen; de C van twee modellen is hier dus niet "
    "eerlijk te vergelijken.",
    "Too few patients ({}) can be placed by all judged models, so the C of two models cannot be compared fairly here.",
)
IGNORED = Text("Kolommen die niet meetellen", "Columns that play no part")
OVERALL = Text("Alle patiënten", "All patients")
OVERVIEW = Text("Overzicht", "Overview")
METHOD = Text("Verantwoording", "Methods")
NOT_COMPUTED = Text("Niet getoetst: {}.", "Not tested: {}.")
NO_PROBLEMS = Text("geen", "none")

METHODS = (
    Text(
        "Statistiek: lifelines {lifelines}. Een maand is 30,44 dagen. Kaplan-Meier met log-log-banden van 95%; "
        "Harrells C met een jackknife-interval van 95% (op de logit-schaal); gelijke risico's tellen half.",
        "Statistics: lifelines {lifelines}. A month is 30.44 days. Kaplan-Meier with 95% log-log bands; Harrell's C "
        "with a 95% jackknife interval (on the logit scale); equal risks count for a half.",
    ),
    Text(
        "Een groep *wijkt af* als het gepubliceerde cijfer (of zijn interval, waar dat gelezen is) buiten het "
        "waargenomen interval valt, ook nadat dit is verbreed voor het aantal vergelijkingen van dit model "
        "(Bonferroni); alleen buiten het interval van 95%: *wijkt misschien af*. Klopt hier betekent: geen verschil "
        "aangetoond.",
        "A group *differs* where the published figure (or its interval, where one was read) lies outside the observed "
        "interval, also after this was widened for the number of comparisons of the model (Bonferroni); only outside "
        "the 95% interval: *perhaps differs*. Agrees here means: no difference shown.",
    ),
    Text(
        "Helling en intercept: lijn door de groepen op de schaal log(-log S), gewogen met Greenwood; ideaal is 1 en 0. "
        "Een helling onder 1: de voorspellingen zijn te extreem. Sterfte hier/verwacht: verhouding van de cumulatieve "
        "hazards bij helling 1; boven 1 sterven er meer patiënten dan voorspeld.",
        "Slope and intercept: a line through the groups on the scale log(-log S), weighted by Greenwood; ideal are 1 "
        "and 0. A slope below 1: the predictions are too extreme. Hazard here/expected: ratio of the cumulative "
        "hazards at slope 1; above 1 more patients die than predicted.",
    ),
)


def number(value: float, digits: int, language: Language) -> str:
    """A figure with so many decimals and the decimal sign of the language."""
    if not isfinite(value):
        return NOT_REACHED.in_(language)
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if language == "nl" else text


def percent(share: float) -> str:
    """A share from 0 to 1 as a percentage."""
    return f"{100 * share:.0f}%"


def with_interval(estimate: Estimate | None, digits: int, language: Language) -> str:
    """An estimate with its interval; a dash where there is none."""
    if estimate is None:
        return "-"
    low, high = (number(end, digits, language) for end in (estimate.low, estimate.high))
    return f"{number(estimate.value, digits, language)} ({low} - {high})"


def as_percent(estimate: Estimate | None) -> str:
    """A share with its interval as percentages; a dash where there is none."""
    if estimate is None:
        return "-"
    return f"{percent(estimate.value)} ({100 * estimate.low:.0f} - {percent(estimate.high)})"


def published(estimate: Estimate, kind: str, language: Language) -> str:
    """A published median or share, with its interval where one was read."""
    if kind == "alive":
        return percent(estimate.value)
    if estimate.low == estimate.high:
        return number(estimate.value, 1, language)
    return with_interval(estimate, 1, language)


def p_value(p: float | None, language: Language) -> str:
    """A p-value as it is printed; a dash where there is none."""
    if p is None:
        return "-"
    return "p < " + number(0.001, 3, language) if p < 0.001 else "p = " + number(p, 3, language)
