"""Amounts, shares, dates and texts: read from a user's words, written in Swedish form."""
