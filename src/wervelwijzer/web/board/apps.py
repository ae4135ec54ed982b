"""The app of board."""

from django.apps import AppConfig


class BoardConfig(AppConfig):
    """The board and who must know."""

    name = "wervelwijzer.web.board"
    label = "board"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Count every change of an episode."""
        from wervelwijzer.web.board import pulse

        pulse.connect()
