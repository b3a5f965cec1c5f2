"""A presentation planned once, for every format that shows it: its slides, and what is on each."""
