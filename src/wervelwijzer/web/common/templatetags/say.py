"""Words, moments and marks in templates: both languages stand beside each other where they are used."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.language.text import Text
from wervelwijzer.version import VERSION
from wervelwijzer.web.common.language import language
from wervelwijzer.web.common.language import say as said

register = template.Library()


@register.simple_tag
def t(nl: str, en: str) -> str:
    """One of two wordings, by the reader's language: `{% t "Nederlands" "English" %}`."""
    return nl if language() == "nl" else en


@register.filter
def say(text: Text | None) -> str:
    """A `Text` in the reader's language."""
    return said(text) if text is not None else ""


def written(moment: datetime) -> str:
    """A moment on a Dutch clock: za 28 nov 2026 14:30."""
    local = timezone.localtime(moment)
    day, month = weekday_and_month(local, language())
    return f"{day} {local.day} {month} {local.year} {local:%H:%M}"


@register.filter
def moment(value: datetime | None) -> SafeString | str:
    """A moment as a `time` element that machines can read."""
    if value is None:
        return ""
    local = timezone.localtime(value)
    return format_html('<time datetime="{}">{}</time>', local.isoformat(), written(value))


@register.filter
def day(value: date | None) -> str:
    """A day: 28 nov 2026."""
    if value is None:
        return ""
    local = timezone.localtime(value) if isinstance(value, datetime) else value
    month = weekday_and_month(datetime(local.year, local.month, local.day), language())[1]  # noqa: DTZ001 - a day
    return f"{local.day} {month} {local.year}"


@register.filter
def left(due: datetime) -> SafeString:
    """The time left until a moment; the script keeps it running."""
    from wervelwijzer.web.common.times import in_words

    text = in_words((due - timezone.now()).total_seconds(), language())
    return format_html('<span class="left" data-due="{}">{}</span>', due.isoformat(), text)


@register.simple_tag
def asset(name: str) -> str:
    """The address of a file of ours, renewed with the version."""
    return f"/static/{name}?v={VERSION}"
