"""Reports: what was found, in the formats that people, editors and continuous integration read."""
