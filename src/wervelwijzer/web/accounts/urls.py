"""Where the pages of accounts are; those of the sign-in library that are not used here are closed."""

from django.urls import path, re_path

from wervelwijzer.web.accounts import care, closed, emergency, oidc, people, teams
from wervelwijzer.web.records import audit_pages

CLOSED = r"^accounts/(signup|email|confirm-email|password/set|password/reset|login/code|reauthenticate/code|social)/"

urlpatterns = [
    re_path(CLOSED, closed.closed, name="closed"),
    re_path(r"^accounts/3rdparty/(signup/)?$", closed.closed),
    path("accounts/oidc/<str:provider_id>/login/", oidc.login, name="openid_connect_login"),
    path("accounts/oidc/<str:provider_id>/login/callback/", oidc.callback, name="openid_connect_callback"),
    path("beheer/", people.people, name="people"),
    path("beheer/people/new/", people.new, name="person_new"),
    path("beheer/people/<uuid:key>/", people.person, name="person"),
    path("beheer/people/<uuid:key>/password/", people.password, name="person_password"),
    path("beheer/people/<uuid:key>/second-factor/", people.second_factor, name="person_second_factor"),
    path("beheer/people/<uuid:key>/active/", people.active, name="person_active"),
    path("beheer/roles/give/", people.give, name="role_give"),
    path("beheer/roles/<int:number>/take/", people.take, name="role_take"),
    path("beheer/teams/new/", teams.new, name="team_new"),
    path("beheer/teams/<uuid:key>/", teams.team, name="team"),
    path("episodes/<uuid:key>/care/", care.care, name="care"),
    path("episodes/<uuid:key>/care/add/", care.add, name="care_add"),
    path("episodes/<uuid:key>/care/<int:number>/end/", care.end, name="care_end"),
    path("episodes/<uuid:key>/transfer/", care.transfer, name="transfer"),
    path("episodes/<uuid:key>/access/", audit_pages.who_looked, name="who_looked"),
    path("audit/", audit_pages.lines, name="audit"),
    path("audit/export.csv", audit_pages.export, name="audit_export"),
    path("audit/check/", audit_pages.check, name="audit_check"),
    path("emergency/", emergency.ask, name="break_glass"),
]
