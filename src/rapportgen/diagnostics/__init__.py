"""Places, rules and diagnostics: what can be said about a file. Errors are values."""
