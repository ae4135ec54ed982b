"""Backups: one file of everything in the database, made while it runs, and put back whole or not at all.

The keys are not in it: whoever holds a backup together with the audit key could rewrite the log of access unseen, so
that the key is kept elsewhere. A backup names the key that it needs by a fingerprint.
"""
