"""The app of patients."""

from django.apps import AppConfig


class PatientsConfig(AppConfig):
    """Lists and the page of a patient."""

    name = "wervelwijzer.web.patients"
    label = "patients"
