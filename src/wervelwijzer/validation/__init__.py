"""The survival models against a hospital's own registry: how well they do there, and a baseline of one's own."""
