"""The app of papers."""

from django.apps import AppConfig


class PapersConfig(AppConfig):
    """PDF documents."""

    name = "wervelwijzer.web.papers"
    label = "papers"
