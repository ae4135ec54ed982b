"""How Sphinx builds the printed pages; the language comes from the command line (./run docs)."""

project = "Wervelwijzer"
author = "Wervelwijzer"
extensions = ["myst_parser"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "Wervelwijzer"
html_copy_source = False
html_show_sphinx = False
exclude_patterns = ["_build"]
html_css_files = ["wide.css"]
html_static_path = ["static"]
suppress_warnings = ["myst.header"]
