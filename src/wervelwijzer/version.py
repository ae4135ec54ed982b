"""The version of the program, in the one place that the package and every answer take it from."""

VERSION = "0.2.0"
