"""The multidisciplinary meeting: its list, its decisions and what follows from them."""
