"""What every page shares: words, headers, errors, time."""
