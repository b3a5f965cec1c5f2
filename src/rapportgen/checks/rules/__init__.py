"""The checks themselves, one module per family of rules."""
