"""The mark that a new project file carries where something is to be written."""

MARK = "SKRIV HÄR:"
