"""Leaflets, letters and summaries on paper: views of the one result object, set offline as tagged PDF."""
