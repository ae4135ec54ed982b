"""What the actions in the log of access are called."""

from __future__ import annotations

from wervelwijzer.language.text import Text

ACTIONS: dict[str, Text] = {
    "view": Text("dossier bekeken", "record viewed"),
    "view_care": Text("zorgrelaties bekeken", "care relations viewed"),
    "view_log": Text("inzage in dit dossier bekeken", "access to this record viewed"),
    "record": Text("vastgelegd in het dossier", "entered in the record"),
    "board": Text("bord bekeken", "board viewed"),
    "quality": Text("kwaliteitscijfers bekeken", "quality figures viewed"),
    "backup": Text("reservekopie gemaakt", "backup made"),
    "restore": Text("reservekopie teruggezet", "backup restored"),
    "search": Text("patiënt gezocht", "patient searched"),
    "list": Text("lijst met patiënten bekeken", "list of patients viewed"),
    "new_patient": Text("patiënt aangemaakt", "patient made"),
    "close": Text("episode afgesloten", "episode closed"),
    "reopen": Text("episode heropend", "episode reopened"),
    "paper": Text("document gemaakt", "document made"),
    "export": Text("gegevens uitgevoerd", "data exported"),
    "emergency": Text("noodtoegang geopend", "emergency access opened"),
    "emergency_refused": Text("noodtoegang: patiënt niet gevonden", "emergency access: patient not found"),
    "care_added": Text("zorgrelatie toegevoegd", "care relation added"),
    "care_ended": Text("zorgrelatie beëindigd", "care relation ended"),
    "transferred": Text("overgedragen aan ander team", "handed over to another team"),
    "mdo_listed": Text("op de lijst van het MDO gezet", "put on the list of the MDO"),
    "mdo_unlisted": Text("van de lijst van het MDO gehaald", "taken off the list of the MDO"),
    "mdo_closed": Text("MDO afgesloten", "MDO closed"),
    "sign_in": Text("aangemeld", "signed in"),
    "sign_out": Text("afgemeld", "signed out"),
    "sign_in_failed": Text("aanmelden mislukt", "sign-in failed"),
    "locked_out": Text("buitengesloten na mislukte pogingen", "locked out after failed attempts"),
    "second_factor_added": Text("tweede factor ingesteld", "second factor set up"),
    "second_factor_removed": Text("tweede factor losgekoppeld", "second factor disconnected"),
    "second_factor_reset": Text("tweede factor gewist door beheerder", "second factor cleared by administrator"),
    "second_factor_failed": Text("verkeerde code", "wrong code"),
    "recovery_code_used": Text("herstelcode gebruikt", "recovery code used"),
    "recovery_codes_renewed": Text("herstelcodes vernieuwd", "recovery codes renewed"),
    "hospital_account_tied": Text("account van het ziekenhuis gekoppeld", "hospital account tied"),
    "password_changed": Text("wachtwoord gewijzigd", "password changed"),
    "password_reset": Text("eenmalig wachtwoord uitgegeven", "one-time password issued"),
    "person_added": Text("persoon toegevoegd", "person added"),
    "person_changed": Text("persoon gewijzigd", "person changed"),
    "person_switched_off": Text("account uitgeschakeld", "account switched off"),
    "person_switched_on": Text("account ingeschakeld", "account switched on"),
    "role_given": Text("rol gegeven", "role given"),
    "role_taken": Text("rol ingetrokken", "role withdrawn"),
    "team_added": Text("team toegevoegd", "team added"),
    "team_changed": Text("team gewijzigd", "team changed"),
    "token_made": Text("toegangssleutel voor een programma gemaakt", "access token for a program made"),
    "token_revoked": Text("toegangssleutel voor een programma ingetrokken", "access token for a program revoked"),
    "audit_viewed": Text("inzagelog bekeken", "access log viewed"),
    "audit_exported": Text("inzagelog uitgevoerd", "access log exported"),
    "audit_checked": Text("inzagelog gecontroleerd", "access log checked"),
}


def action_label(action: str) -> Text:
    """What an action is called; one that has no name here shows its code."""
    return ACTIONS.get(action, Text(action, action))
