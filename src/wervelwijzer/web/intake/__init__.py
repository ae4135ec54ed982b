"""Asking: the form, the spine, the body and the pain scale."""
