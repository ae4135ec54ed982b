"""What a document asks of who makes it, kept until it was given: language, dose, length of the taper, remarks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from wervelwijzer.documents import dates, kinds, meeting_summary, practitioner_letter, referral, taper
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.papers import words
from wervelwijzer.web.papers.context import Choices
from wervelwijzer.web.records.models import AgendaItem, Draft, Episode

NAMES = ("language", "remarks", "dose", "days", "start")
LONGEST_REMARKS = 2_000
DAYS_MOST_DIGITS = 4
FORM = "paper:"
ASK_A_DOSE = frozenset((taper.CODE,))
NO_REMARKS = frozenset((taper.CODE,))


@dataclass(frozen=True)
class Asking:
    """What was typed for a document, as it was typed; `problems` is what cannot be read."""

    language: str = ""
    remarks: str = ""
    dose: str = ""
    days: str = ""
    start: str = ""
    problems: tuple[Text, ...] = field(default=())

    def choices(self, otherwise: Language) -> Choices:
        """The same as a document takes it."""
        language: Language = "en" if self.language == "en" else "nl" if self.language == "nl" else otherwise
        return Choices(language, self.remarks, _dose(self.dose), _days(self.days), _day(self.start))


def read(given: Mapping[str, str]) -> Asking:
    """Read the form."""
    typed = {name: str(given.get(name, "")).strip() for name in NAMES}
    language = typed["language"] if typed["language"] in LANGUAGES else ""
    return Asking(
        language,
        typed["remarks"].replace("\r\n", "\n")[:LONGEST_REMARKS],
        typed["dose"][:20],
        typed["days"][:20],
        typed["start"][:20],
        tuple(_unreadable(typed["dose"][:20], typed["days"][:20], typed["start"][:20])),
    )


def _unreadable(dose: str, days: str, start: str) -> Iterator[Text]:
    if dose and _dose(dose) is None:
        yield Text(words.DOSE_WRONG.nl.format(dose), words.DOSE_WRONG.en.format(dose))
    if days and _days(days) is None:
        yield Text(words.DAYS_WRONG.nl.format(days), words.DAYS_WRONG.en.format(days))
    if start and _day(start) is None:
        yield Text(words.START_WRONG.nl.format(start), words.START_WRONG.en.format(start))


def _dose(typed: str) -> Fraction | None:
    whole, _, part = typed.replace(",", ".").partition(".")
    if not (whole + part).isascii() or not whole.isdecimal() or (part and not part.isdecimal()):
        return None
    return Fraction(f"{whole}.{part or 0}")


def _days(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= DAYS_MOST_DIGITS else None


def _day(typed: str) -> date | None:
    try:
        return datetime.strptime(typed, "%Y-%m-%d").date() if typed.isascii() else None  # noqa: DTZ007
    except ValueError:
        return None


# --- kept until it was given ---


def kept(user: User, episode: Episode, code: str) -> Asking:
    """What this person typed for this document before."""
    draft = Draft.objects.filter(user=user, episode=episode, form=_form(code)).first()
    return read(draft.content) if draft else Asking()


def all_kept(user: User, episode: Episode) -> dict[str, Asking]:
    """What this person typed for each document of this patient."""
    drafts = Draft.objects.filter(user=user, episode=episode, form__startswith=FORM)
    return {draft.form.removeprefix(FORM): read(draft.content) for draft in drafts}


def keep(user: User, episode: Episode, code: str, asked: Asking) -> None:
    """Keep it: never part of the record."""
    content = {name: getattr(asked, name) for name in NAMES}
    Draft.objects.update_or_create(user=user, episode=episode, form=_form(code), defaults={"content": content})


def forget(user: User, episode: Episode, code: str) -> None:
    """Once it was given, the next one starts empty: old remarks must not slip into a new letter."""
    Draft.objects.filter(user=user, episode=episode, form=_form(code)).delete()


def _form(code: str) -> str:
    return f"{FORM}{code}"


def question_of(episode: Episode) -> str:
    """The question with which a patient stands on the list of a meeting that is still to be held."""
    item = (
        AgendaItem.objects.filter(episode=episode, entry=None, meeting__closed_at=None).order_by("meeting__at").first()
    )
    return item.question if item else ""


# --- what will stay open on the paper ---


def lacks(code: str, context: DocumentContext) -> list[Text]:
    """What is not known and stays an open line on this paper, each with the remedy."""
    patient = kinds.kind(code).reader == "patient"
    contacts = context.contacts
    found = [
        (words.NO_LEVELS, not context.levels and code != taper.CODE),
        (words.NO_PHONE_DAY, not contacts.phone_day),
        (words.NO_PHONE_NIGHT, not contacts.phone_night),
        (words.NO_COORDINATOR, contacts.coordinator is None and code != taper.CODE),
        (words.NO_PRACTITIONER, contacts.general_practitioner is None and not patient and _to_practitioner(code)),
        (words.NO_DECISION, context.decision is None and code == practitioner_letter.CODE),
    ]
    return [says for says, holds in found if holds]


def warnings(code: str, context: DocumentContext) -> list[Text]:
    """What must have been read before this document is made at all; the taper calendar then refuses by itself."""
    if context.died_at is None or code == taper.CODE or kinds.kind(code).reader != "patient":
        return []
    nl, en = (text.format(dates.moment(context.died_at, name)) for text, name in _both(words.DIED))
    return [Text(nl, en)]


def _both(text: Text) -> tuple[tuple[str, Language], tuple[str, Language]]:
    return (text.nl, "nl"), (text.en, "en")


def _to_practitioner(code: str) -> bool:
    return code not in (meeting_summary.CODE, referral.CODE)
