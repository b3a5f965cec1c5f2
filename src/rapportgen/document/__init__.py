"""The Document tree: the one contract between templates and formats."""
