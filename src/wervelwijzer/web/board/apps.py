"""The app of board."""

from django.apps import AppConfig


class BoardConfig(AppConfig):
    """The board and who must know."""

    name = "wervelwijzer.web.board"
    label = "board"
