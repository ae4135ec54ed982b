"""Where the board, its signals and the quality page are."""

from django.urls import path

from wervelwijzer.web.board import quality_views, signal_views, views

urlpatterns = [
    path("", views.board, name="board"),
    path("board/live/", views.live, name="board_live"),
    path("signals/", signal_views.signals, name="signals"),
    path("signals/badge/", signal_views.badge, name="signals_badge"),
    path("signals/seen/", signal_views.seen, name="signals_seen"),
    path("quality/", quality_views.quality, name="quality"),
    path("quality/figures.csv", quality_views.download, name="quality_csv"),
]
