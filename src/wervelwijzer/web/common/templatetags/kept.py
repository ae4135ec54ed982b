"""Parts of a page that are the same at every request of somebody: made once, and kept in this process."""

from __future__ import annotations

import secrets

from django import template
from django.utils import timezone
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from wervelwijzer.web.common.keeping import Kept

register = template.Library()

MOST_KEPT = 500
DIFFERS = ("csrf_token", "this_page")
"""What differs at each request all the same: it is left open in what is kept, and filled in."""

_MARK = secrets.token_hex(16)
_kept: Kept[str] = Kept(None, MOST_KEPT)


class KeptPart(template.Node):
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
        found = _kept.get((self.name, key), timezone.now(), lambda: self._made(context))
        for name in DIFFERS:
            if _open(name) in found:
                found = found.replace(_open(name), conditional_escape(str(context[name])))
        return mark_safe(found)

    def _made(self, context: template.Context) -> str:
        with context.push(**{name: _open(name) for name in DIFFERS}):
            return self.part.render(context)


def _open(name: str) -> str:
    """What stands for a value: nobody can write it, because it is another in every process."""
    return f"{_MARK}{name}{_MARK}"


@register.tag
def kept(parser: template.base.Parser, token: template.base.Token) -> KeptPart:
    """Keep a part of a page by the value of a variable: `{% kept header frame %} ... {% endkept %}`."""
    _, name, key = token.split_contents()
    part = parser.parse(("endkept",))
    parser.delete_first_token()
    return KeptPart(name, parser.compile_filter(key), part)
