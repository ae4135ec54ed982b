"""Drawings of a document in a page."""

from __future__ import annotations

from django import template

from wervelwijzer.web.papers.screen import as_image

register = template.Library()
register.filter("as_image", as_image)
