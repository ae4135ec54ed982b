"""Where the board is."""

from django.urls import path

from wervelwijzer.web.board import views

urlpatterns = [path("", views.board, name="board")]
