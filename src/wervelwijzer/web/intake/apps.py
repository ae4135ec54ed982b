"""The app of intake."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """The form and its drawings."""

    name = "wervelwijzer.web.intake"
    label = "intake"
