"""The forms about people, roles and teams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.validators import RegexValidator

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.common.language import language, lazily, say

TAKEN = Text(
    "Deze gebruikersnaam bestaat al. Werkt deze persoon ook elders? Geef de rol dan onder aan de lijst met personen.",
    "This user name exists already. Does this person work elsewhere too? Give the role below the list of people.",
)
NOBODY = Text(
    "Niemand heeft deze gebruikersnaam. Controleer de spelling, of maak eerst een account met ‘Iemand toevoegen’.",
    "Nobody has this user name. Check the spelling, or make an account first with ‘Add somebody’.",
)
USERNAME = Text("Gebruik alleen letters, cijfers en . @ + - _", "Use only letters, digits and . @ + - _")
if TYPE_CHECKING:
    OfUser = forms.ModelForm[User]
    OfTeam = forms.ModelForm[Team]
else:
    OfUser = OfTeam = forms.ModelForm

WEEKDAYS = Text(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
)
one_line = RegexValidator(r"^[^\x00-\x1f\x7f]*$", lazily(Text("Schrijf dit op één regel.", "Write this on one line.")))


def label(nl: str, en: str) -> Any:
    """A label in the reader's language."""
    return lazily(Text(nl, en))


def role_choices() -> list[tuple[str, str]]:
    """The roles, as the reader calls them."""
    return [(role.value, say(MAY[role].label)) for role in Role]


def weekday_choices() -> list[tuple[int, str]]:
    """Monday is 0."""
    return list(enumerate(WEEKDAYS.in_(language()).split()))


class PersonForm(OfUser):
    """Somebody's name and how they are reached."""

    first_name = forms.CharField(label=label("Voornaam", "First name"), max_length=80, validators=[one_line])
    last_name = forms.CharField(label=label("Achternaam", "Last name"), max_length=80, validators=[one_line])
    function = forms.CharField(label=label("Functie", "Function"), max_length=80, required=False, validators=[one_line])
    phone = forms.CharField(label=label("Telefoon", "Phone"), max_length=40, required=False, validators=[one_line])
    email = forms.EmailField(
        label=label("E-mail, voor signalen", "E-mail, for signals"), max_length=254, required=False
    )

    class Meta:
        model = User
        fields = ("first_name", "last_name", "function", "phone", "email")


class NewPersonForm(PersonForm):
    """Somebody new, with a first role."""

    username = forms.CharField(
        label=label("Gebruikersnaam", "User name"),
        max_length=60,
        validators=[RegexValidator(r"^[\w.@+-]+$", lazily(USERNAME))],
    )
    team = forms.ModelChoiceField(label="Team", queryset=Team.objects.none())
    role = forms.ChoiceField(label=label("Rol", "Role"), choices=role_choices)

    field_order = ("first_name", "last_name", "username", "function", "phone", "email", "team", "role")

    def __init__(self, *args: Any, teams: list[Team], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = Team.objects.filter(pk__in=[t.pk for t in teams])  # type: ignore[attr-defined]
        self.fields["team"].initial = teams[0] if len(teams) == 1 else None

    def clean_username(self) -> str:
        """A name that nobody has, in whatever case."""
        wanted: str = self.cleaned_data["username"]
        if User.objects.filter(username__iexact=wanted).exists():
            raise forms.ValidationError(lazily(TAKEN))
        return wanted


class RoleForm(forms.Form):
    """A role for somebody who is there already, by their exact user name."""

    username = forms.CharField(label=label("Gebruikersnaam", "User name"), max_length=150)
    team = forms.ModelChoiceField(label="Team", queryset=Team.objects.none())
    role = forms.ChoiceField(label=label("Rol", "Role"), choices=role_choices)
    leads = forms.BooleanField(
        label=label("Leidt het team (wordt als laatste gewaarschuwd)", "Leads the team (is warned last)"),
        required=False,
    )

    def __init__(self, *args: Any, teams: list[Team], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = Team.objects.filter(pk__in=[t.pk for t in teams])  # type: ignore[attr-defined]
        self.fields["team"].initial = teams[0] if len(teams) == 1 else None

    def clean_username(self) -> User:
        """The person."""
        found = User.objects.filter(username=self.cleaned_data["username"]).first()
        if found is None:
            raise forms.ValidationError(lazily(NOBODY))
        return found


class TeamForm(OfTeam):
    """A team and how it is reached."""

    name = forms.CharField(label=label("Naam", "Name"), max_length=120, validators=[one_line])
    hospital = forms.CharField(
        label=label("Ziekenhuis", "Hospital"), max_length=120, required=False, validators=[one_line]
    )
    phone_day = forms.CharField(
        label=label("Telefoon overdag", "Phone by day"), max_length=40, required=False, validators=[one_line]
    )
    phone_night = forms.CharField(
        label=label("Telefoon avond, nacht en weekeinde", "Phone by evening, night and weekend"),
        max_length=40,
        required=False,
        validators=[one_line],
    )
    day_hours = forms.CharField(
        label=label("Kantooruren", "Office hours"), max_length=60, required=False, validators=[one_line]
    )
    mdo_weekday = forms.TypedChoiceField(
        label=label("Dag van het MDO", "Day of the MDO"), choices=weekday_choices, coerce=int
    )
    mdo_time = forms.TimeField(
        label=label("Tijd van het MDO", "Time of the MDO"), widget=forms.TimeInput(attrs={"type": "time"})
    )

    class Meta:
        model = Team
        fields = ("name", "hospital", "phone_day", "phone_night", "day_hours", "mdo_weekday", "mdo_time")
