"""Reads pages as a browser does: their elements, and their forms with every field."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

TEXT = ("text", "search", "tel", "url", "email", "")


@dataclass
class Field:
    """A field of a form; `options` are the values that it offers."""

    name: str
    kind: str
    value: str = ""
    options: list[str] = field(default_factory=list)
    longest: int | None = None

    @property
    def holds_text(self) -> bool:
        """Whether somebody can type anything into it."""
        return self.kind in (*TEXT, "textarea")


@dataclass
class Form:
    """A form: where it goes, and its fields."""

    action: str
    method: str
    fields: list[Field] = field(default_factory=list)


class Page(HTMLParser):
    """A page: `elements` with their attributes, and `forms`."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._select: Field | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.elements.append((tag, given))
        if tag == "form":
            self._form = Form(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self._form)
        elif self._form is not None:
            self._read(tag, given)

    def _read(self, tag: str, given: dict[str, str]) -> None:
        assert self._form is not None
        name, longest = given.get("name", ""), given.get("maxlength", "")
        if tag == "option" and self._select is not None:
            self._select.options.append(given.get("value", ""))
        if tag not in ("input", "select", "textarea", "button") or not name:
            return
        kind = tag if tag != "input" else given.get("type", "text").lower()
        made = Field(name, kind, given.get("value", ""), longest=int(longest) if longest.isdigit() else None)
        if kind in ("radio", "checkbox", "button"):
            same = [one for one in self._form.fields if one.name == name and one.kind == kind]
            if same:
                same[0].options.append(made.value)
                return
            made.options.append(made.value)
        self._form.fields.append(made)
        self._select = made if tag == "select" else None

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        if tag == "select":
            self._select = None
