"""The app of people, teams and sign-in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People, teams and roles."""

    name = "wervelwijzer.web.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Begin to log what happens to sign-ins."""
        from wervelwijzer.web.accounts import signals  # noqa: F401 - its receivers tie themselves to their signals
