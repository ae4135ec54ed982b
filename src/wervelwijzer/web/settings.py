"""How the workplace runs: embedded and for show without any setting, in a hospital with a few from the environment.

WERVELWIJZER_DATA       folder of the database, the keys and the backups (default: .data in the working folder)
WERVELWIJZER_DATABASE   postgresql://user:password@host/name for a hospital; without it SQLite in the data folder
WERVELWIJZER_DEMO       1: people to sign in as with one click, and demo patients; never for real patients
WERVELWIJZER_HOSTS      names under which it is reached, separated by commas (default: loopback)
WERVELWIJZER_HTTPS      1 behind a proxy that speaks TLS: secure cookies and HSTS
WERVELWIJZER_EMAIL      smtp://user:password@host:port (smtps:// for TLS); without it mail goes to files in data/mail
WERVELWIJZER_SENDER     address that mail comes from
WERVELWIJZER_ADDRESS    https://wervelwijzer.hospital.example: where the links in mail lead (default: the first host)
WERVELWIJZER_OIDC       JSON with name, server_url, client_id, secret: sign-in through the hospital (OpenID Connect)
WERVELWIJZER_SESSION_MINUTES   minutes without a request after which a session ends (default 30)
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from wervelwijzer.web.environment import data_folder, database, email, hosts, oidc, secret, switch, whole_number

BASE = Path(__file__).resolve().parent
DATA = data_folder(os.environ)
DEMO = switch(os.environ, "WERVELWIJZER_DEMO")
HTTPS = switch(os.environ, "WERVELWIJZER_HTTPS")

SECRET_KEY = secret(DATA, "secret")
AUDIT_KEY = secret(DATA, "audit")
DEBUG = False
ALLOWED_HOSTS = hosts(os.environ)
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if HTTPS else []

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "axes",
    "django_htmx",
    "wervelwijzer.web.common",
    "wervelwijzer.web.accounts",
    "wervelwijzer.web.records",
    "wervelwijzer.web.patients",
    "wervelwijzer.web.intake",
    "wervelwijzer.web.board",
    "wervelwijzer.web.mdo",
    "wervelwijzer.web.papers",
    "wervelwijzer.web.api",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "wervelwijzer.web.common.middleware.SecurityHeaders",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "wervelwijzer.web.common.middleware.OnlyText",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "wervelwijzer.web.accounts.middleware.KeepsSession",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "wervelwijzer.web.urls"
WSGI_APPLICATION = "wervelwijzer.web.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wervelwijzer.web.common.context.everywhere",
            ],
            "builtins": ["wervelwijzer.web.common.templatetags.say"],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"],
                )
            ],
        },
    }
]

DATABASES = {"default": database(os.environ, DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- people ---

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "wervelwijzer.web.accounts.backends.Password",
    "wervelwijzer.web.accounts.backends.ByForm",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "wervelwijzer.web.accounts.adapters.Accounts"
SOCIALACCOUNT_ADAPTER = "wervelwijzer.web.accounts.adapters.HospitalAccounts"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_PASSWORD_CHANGE_REDIRECT_URL = "/"
ACCOUNT_RATE_LIMITS = {"login_failed": "10/300s/key"}  # not per address: a hospital shares one; axes counts those
MFA_ADAPTER = "wervelwijzer.web.accounts.adapters.SecondFactor"
MFA_FORMS = {
    "authenticate": "wervelwijzer.web.accounts.forms.CodeForm",
    "reauthenticate": "wervelwijzer.web.accounts.forms.CodeAgainForm",
}
MFA_TOTP_ISSUER = "Wervelwijzer"
MFA_TOTP_TOLERANCE = 1
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
SOCIALACCOUNT_PROVIDERS = oidc(os.environ)
SOCIALACCOUNT_ONLY = False
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_CALLABLE = "wervelwijzer.web.accounts.lockout.locked_out"
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "wervelwijzer.web.accounts.addresses.address"
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_VERBOSE = False
AXES_DISABLE_ACCESS_LOG = True  # the log of access has it all

# --- sessions and cookies ---

SESSION_ENGINE = "wervelwijzer.web.accounts.sessions"
SESSION_MINUTES = whole_number(os.environ, "WERVELWIJZER_SESSION_MINUTES", 30)
SESSION_COOKIE_AGE = SESSION_MINUTES * 60
SESSION_LONGEST = 12 * 3600
JUST_SIGNED_IN = 5 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "wervelwijzer.web.common.errors.csrf_failure"

# --- what a browser may do ---

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000

# --- words, time, mail, files ---

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_HTTPONLY = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # nothing is collected: files are served from where they are written
STATICFILES_DIRS = [BASE / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": DATA / "files"}},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
globals().update(email(os.environ, DATA))
ADDRESS = os.environ.get("WERVELWIJZER_ADDRESS", "")
DEFAULT_FROM_EMAIL = os.environ.get("WERVELWIJZER_SENDER", "wervelwijzer@localhost")

# on the disk, so that attempts and codes that were used are counted over all processes
CACHES = {"default": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": DATA / "cache"}}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
SILENCED_SYSTEM_CHECKS: list[str] = []
