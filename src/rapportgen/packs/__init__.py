"""Template packs: a förbund's own look, headings, questions and rules."""
