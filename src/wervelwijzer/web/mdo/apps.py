"""The app of mdo."""

from django.apps import AppConfig


class MdoConfig(AppConfig):
    """Meetings and decisions."""

    name = "wervelwijzer.web.mdo"
    label = "mdo"
