"""Parts of a page that are the same at every request of somebody: made once, and kept in this process."""

from __future__ import annotations

from collections.abc import Hashable

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

MOST_KEPT = 500
DIFFERS = ("csrf_token", "this_page")
"""What differs at each request all the same: it is left open in what is kept, and filled in."""

_kept: dict[Hashable, str] = {}


class Kept(template.Node):
    """A part that is kept by the value of an expression; without one (None) it is made anew each time."""

    def __init__(self, name: str, key: template.base.FilterExpression, part: template.NodeList) -> None:
        self.name = name
        self.key = key
        self.part = part

    def render(self, context: template.Context) -> SafeString:
        """The part, with what differs filled in."""
        key = self.key.resolve(context)
        if key is None:
            return self.part.render(context)
        found = _kept.get((self.name, key))
        if found is None:
            if len(_kept) >= MOST_KEPT:
                _kept.clear()
            with context.push(**{name: _open(name) for name in DIFFERS}):
                found = _kept[self.name, key] = self.part.render(context)
        for name in DIFFERS:
            if _open(name) in found:
                found = found.replace(_open(name), conditional_escape(str(context[name])))
        return mark_safe(found)


def _open(name: str) -> str:
    """What stands for a value; no text holds these characters."""
    return f"\ue000{name}\ue001"


@register.tag
def kept(parser: template.base.Parser, token: template.base.Token) -> Kept:
    """Keep a part of a page by the value of a variable: `{% kept header frame %} ... {% endkept %}`."""
    _, name, key = token.split_contents()
    part = parser.parse(("endkept",))
    parser.delete_first_token()
    return Kept(name, parser.compile_filter(key), part)
