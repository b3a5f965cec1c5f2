"""Markdown becomes Document blocks; raw HTML is only text."""
