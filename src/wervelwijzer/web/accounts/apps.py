"""The app of people, teams and sign-in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People, teams and roles."""

    name = "wervelwijzer.web.accounts"
    label = "accounts"
