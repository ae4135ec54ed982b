"""The outer ring that knows both the rules and the engine: one case in, one result object out."""
