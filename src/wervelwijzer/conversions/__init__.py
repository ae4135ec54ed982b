"""Conversions between scales, as exact sets: Karnofsky and ECOG, and whether pain has responded."""
