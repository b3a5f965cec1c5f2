"""The project file as typed records: the words of the YAML, with the arithmetic of its budget."""
