"""The parts that templates ask for by a Swedish name: tables, the cover, the signature."""
