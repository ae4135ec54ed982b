"""Mail about a clock that runs out: where to look and by when, and nothing about whom or what.

A mail stands in the database until the mail server has taken it. It is tried again at growing intervals, also after a
restart; two watches never send the same one, because who tries first says so.
"""

from __future__ import annotations

import logging
import re
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import F
from django.urls import reverse

from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.board.escalation import moment_in
from wervelwijzer.web.board.models import Outgoing, Reader
from wervelwijzer.web.board.signals import URGENT
from wervelwijzer.web.records.models import ClockRow, Signal

LEASE = timedelta(minutes=2)
"""Longer than a mail server may keep silent; after it another watch may try."""

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(minutes=15)
MOST_AT_ONCE = 100

_log = logging.getLogger("wervelwijzer.mail")

SUBJECTS = {
    "runs_out": Text("Wervelwijzer: een termijn loopt af om {}", "Wervelwijzer: a term runs out at {}"),
    "passed": Text("Wervelwijzer: een termijn is verstreken om {}", "Wervelwijzer: a term ran out at {}"),
    "at_once": Text("Wervelwijzer: er is iets dat niet kan wachten", "Wervelwijzer: something cannot wait"),
}
LEADS = {
    "runs_out": Text("Een termijn loopt af op {}.", "A term runs out at {}."),
    "passed": Text("Een termijn is verstreken op {}.", "A term ran out at {}."),
    "at_once": Text("Er is iets dat direct moet gebeuren.", "Something has to be done at once."),
}
BODY = Text(
    "Meld u aan om te zien om welke patiënt het gaat:\n{}\n\n"
    "In deze e-mail staat met opzet geen naam en geen diagnose. U krijgt hem omdat u in Wervelwijzer een rol hebt bij "
    "deze patiënt.",
    "Sign in to see which patient it is about:\n{}\n\n"
    "This mail holds no name and no diagnosis on purpose. You receive it because you have a role for this patient in "
    "Wervelwijzer.",
)


def deliver(now: datetime) -> datetime | None:
    """Try every mail whose time has come; gives the moment at which the next one is to be tried."""
    waiting = Outgoing.objects.filter(after__lte=now, signal__mailed_at=None)
    for key in waiting.order_by("after").values_list("pk", flat=True)[:MOST_AT_ONCE]:
        if _claim(key, now):
            claimed = Outgoing.objects.select_related("signal__user", "signal__episode").get(pk=key)
            if claimed.signal.mailed_at is None:
                _try(claimed, now)
    first = Outgoing.objects.filter(signal__mailed_at=None).order_by("after").first()
    return first.after if first else None


def _claim(key: int, now: datetime) -> bool:
    """Whether this watch is the one that tries.

    The condition stands on the row itself: through another table PostgreSQL would not look at it again after waiting
    for the other watch, and both would try.
    """
    free = Outgoing.objects.filter(pk=key, after__lte=now)
    return bool(free.update(after=now + LEASE, tries=F("tries") + 1))


def _try(outgoing: Outgoing, now: datetime) -> None:
    signal = outgoing.signal
    try:
        message(signal, now).send()
    except OSError as error:  # what smtplib raises is one
        pause = min(FIRST_PAUSE * 2 ** (outgoing.tries - 1), LONGEST_PAUSE)
        outgoing.after, outgoing.problem = now + pause, f"{type(error).__name__}: {error}"[:300]
        outgoing.save(update_fields=["after", "problem"])
        _log.error("mail %s not sent, try %s, again in %s: %s", signal.pk, outgoing.tries, pause, outgoing.problem)
        return
    Signal.objects.filter(pk=signal.pk).update(mailed_at=now)
    _log.info("mail %s sent, try %s", signal.pk, outgoing.tries)


def message(signal: Signal, now: datetime) -> EmailMessage:
    """The mail to one person, in the language in which they read."""
    assert signal.user is not None
    language = language_of(signal)
    due = _due(signal)
    form = "at_once" if due is None else "passed" if due <= now else "runs_out"
    local = [f"{moment_in(due, language)}"] if due else []
    clock = [part.rsplit(" ", 1)[-1] for part in local]
    text = f"{LEADS[form].in_(language).format(*local)}\n\n{BODY.in_(language).format(address(signal))}\n"
    return EmailMessage(SUBJECTS[form].in_(language).format(*clock), text, to=[signal.user.email])


def language_of(signal: Signal) -> Language:
    """Dutch, unless they last read in English."""
    reader = Reader.objects.filter(user=signal.user_id).first()
    return "en" if reader is not None and reader.language == "en" else "nl"


def address(signal: Signal) -> str:
    """Where the patient's page is."""
    path = reverse("episode", args=[signal.episode_id])
    host = f"{'https' if settings.HTTPS else 'http'}://{settings.ALLOWED_HOSTS[0]}"
    return (settings.ADDRESS or host).rstrip("/") + path


def _due(signal: Signal) -> datetime | None:
    """The end of the clock that a signal is about; none for what has to be done at once."""
    if signal.kind == URGENT:
        return None
    end = re.search(r"\|(\w+)@(\d+)\|", str(signal.key))
    clocks = ClockRow.objects.filter(episode=signal.episode_id, goal=end[1] if end else "", hours__gt=0)
    return next((one.due_at for one in clocks if end and int(one.due_at.timestamp()) == int(end[2])), None)
