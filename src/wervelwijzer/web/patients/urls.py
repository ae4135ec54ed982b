"""Where the pages of patients are."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
