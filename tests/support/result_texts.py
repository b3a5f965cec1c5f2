"""Results and goals of small projects for tests, one row a line."""

TABLE = "resultat:\n  tabeller:\n    - rubrik: Avslut\n      mättillfällen: [maj, november]\n"


def table(*rows: str, keys: str = "", head: str = TABLE) -> str:
    """Return a fragment with one result table: its rows, and other keys of it before them."""
    lines = "".join(f"        - {{{row}}}\n" for row in rows)
    others = "".join(f"      {key}\n" for key in keys.splitlines())
    return f"{head}{others}      rader:\n{lines}"


def result(key: str, *rows: str) -> str:
    """Return a fragment whose result has a list under a key."""
    return f"resultat:\n  {key}:\n" + "".join(f"    - {{{row}}}\n" for row in rows)


def goal(*keys: str) -> str:
    """Return a fragment with one goal, a key a line."""
    return "mål:\n  delmål:\n    - text: Platserna fylls\n" + "".join(f"      {k}\n" for k in keys)
