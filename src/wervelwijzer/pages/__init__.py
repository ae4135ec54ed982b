"""The guideline as pages to read: one per section, with flowcharts, glossary, lists, evidence and conflicts."""
