"""Where the pages of intake are."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
