"""Rules over a typed project: each is one function, and its docstring is its documentation."""
