"""Words, moments and marks in templates: both languages stand beside each other where they are used."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.language.text import Text
from wervelwijzer.version import VERSION
from wervelwijzer.web.common.language import language
from wervelwijzer.web.common.language import say as said
from wervelwijzer.web.common.times import on_a_clock

register = template.Library()


class Wording(template.Node):
    """Two wordings that stand in the template; which one is shown is all that is decided for a reader."""

    def __init__(self, nl: str, en: str, name: str | None) -> None:
        self.nl = nl
        self.en = en
        self.name = name

    def render(self, context: template.Context) -> SafeString:
        """The wording in the reader's language; nothing where it is only given a name."""
        said = mark_safe(self.nl if language() == "nl" else self.en)
        if self.name is None:
            return said
        context[self.name] = said
        return mark_safe("")


@register.tag
def t(parser: template.base.Parser, token: template.base.Token) -> Wording:
    """One of two wordings, by the reader's language: `{% t "Nederlands" "English" %}`, with `as name` to keep it."""
    bits = token.split_contents()[1:]
    words = [bit[1:-1] for bit in bits[:2] if len(bit) > 1 and bit[0] in "\"'" and bit[-1] == bit[0]]
    named = len(bits) == 4 and bits[2] == "as"
    if len(words) != 2 or not (named or len(bits) == 2):
        raise template.TemplateSyntaxError(f'{token.contents}: write {{% t "Nederlands" "English" %}}.')
    return Wording(words[0], words[1], bits[3] if named else None)


class Address(template.Node):
    """An address that is the same for everybody: looked up once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: SafeString | None = None

    def render(self, context: template.Context) -> SafeString:
        """The address."""
        if self.found is None:
            self.found = mark_safe(reverse(self.name))
        return self.found


@register.tag
def page(parser: template.base.Parser, token: template.base.Token) -> Address:
    """The address of a page that needs no key: `{% page 'board' %}`."""
    return Address(token.split_contents()[1].strip("'\""))


@register.simple_tag
def this_moment() -> str:
    """The moment by the server's clock, for the clocks of the page."""
    return timezone.now().isoformat()


@register.filter
def say(text: Text | None) -> str:
    """A `Text` in the reader's language."""
    return said(text) if text is not None else ""


def written(moment: datetime) -> str:
    """A moment on a Dutch clock: za 28 nov 2026 14:30."""
    return on_a_clock(moment, language())


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


@register.tag
def asset(parser: template.base.Parser, token: template.base.Token) -> template.Node:
    """The address of a file of ours, renewed with the version: `{% asset 'wervelwijzer/app.css' %}`."""
    name = token.split_contents()[1].strip("'\"")
    return template.base.TextNode(f"/static/{name}?v={VERSION}")
