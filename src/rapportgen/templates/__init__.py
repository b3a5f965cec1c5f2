"""Templates: Markdown with Jinja, filled with a project, become a Document."""
