"""The app of api."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The JSON API."""

    name = "wervelwijzer.web.api"
    label = "api"
