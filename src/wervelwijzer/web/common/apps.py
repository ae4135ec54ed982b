"""The app of what every page shares."""

from django.apps import AppConfig


class CommonConfig(AppConfig):
    """Template tags, middleware and error pages."""

    name = "wervelwijzer.web.common"
    label = "common"
