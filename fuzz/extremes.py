"""Files at the edges of what can be written: too deep, too wide, too long, not quite text.

Wide ones are as large as a file may be, or hold ten thousand of one thing, right or wrong.
"""

from collections.abc import Callable, Iterator

Family = Callable[[], Iterator[tuple[str, str]]]

MANY = 10_000
HALF = MANY // 2
MILLION = 1_000_000
LARGEST = 1024 * 1024
HEAD = "version: 1\nmallpaket: standard\nnamn: Exempel\nperiod: 2018\n"


def _rows(head: str, row: Callable[[int], str], tail: str = "", *, many: int = MANY) -> str:
    return HEAD + head + "".join(row(number) + "\n" for number in range(many)) + tail


def _filled(sign: str) -> str:
    return sign * (LARGEST // len(sign))


def _indents(levels: int) -> str:
    return "".join(" " * level + "a:\n" for level in range(levels))


def nested() -> Iterator[tuple[str, str]]:
    """Yield texts that are nested deeper than anybody could mean."""
    yield "brackets", "[" * MILLION
    yield "braces", "{" * MILLION
    yield "closed brackets", "[" * (MILLION // 2) + "]" * (MILLION // 2)
    yield "brackets under a key", HEAD + "parter: " + "[" * MILLION
    yield "keys in brackets", "{a: " * (MILLION // 4)
    yield "lists in lists", "- " * (MILLION // 2)
    yield "questions", "? " * (MILLION // 2)
    yield "indents", _indents(1400)
    yield "brackets on lines", "[\n" * (MILLION // 2)


def repeated() -> Iterator[tuple[str, str]]:
    """Yield texts of one sign, as large as a file may be."""
    for sign in ("#", '"', "'", "&", "*", "!", "|", ">", "%", "@", "`", ",", ":", "\\", "a", "å"):
        yield f"only {sign}", _filled(sign) if sign.isascii() else _filled("aå")[: LARGEST // 2]
    for sign in ("- ", "? ", ": ", "& ", "* ", "a: ", "#\n", "\n", "\r\n", "a\n", "- \n", "--\n"):
        yield f"only {sign!r}", _filled(sign)
    for sign in ("&a ", "*a ", "!a ", "---\n", "...\n", "a: |\n", "'a' ", '"\\', "- a\n", "-\n"):
        yield f"only {sign!r}", _filled(sign)
    for sign in (" ", "\t", "\u00a0", "\u200b", "\u202e", "\ufffd", "e\u0301", "\U0001f600"):
        yield f"only {sign!r}", sign * (LARGEST // len(sign.encode()))


def wide_budgets() -> Iterator[tuple[str, str]]:
    """Yield budgets with thousands of posts, parties or parts of the financing."""
    budget = "budget:\n  poster:\n"
    yield (
        "posts, right",
        _rows(
            budget,
            lambda n: f"    - {{post: P{n}, antal: 2, styckpris: 50, belopp: 100}}",
            f"  summa: {100 * MANY}\n",
        ),
    )
    yield (
        "posts, each wrong",
        _rows(
            budget,
            lambda n: f"    - {{post: P{n}, antal: 2, styckpris: 50, belopp: 101}}",
            f"  summa: {100 * MANY}\n",
        ),
    )
    yield (
        "posts, each wrong in many ways",
        _rows(
            budget,
            lambda n: (
                f"    - {{post: P, part: Q{n}, antal: -2, påslag: 900 %, per_år: {{2019: -1}}}}"
            ),
            "  per_part: {X: 1}\n  per_slag: {lön: 4}\n  per_år: {2018: 1}\n  summa: -1\n",
            many=HALF,
        ),
    )
    yield (
        "posts of unknown parties",
        _rows(budget, lambda n: f"    - {{post: P{n}, part: Q{n}, belopp: 1}}", "  summa: 10000\n"),
    )
    names = ", ".join(f"Q{n}: 1" for n in range(MANY))
    yield (
        "one post of many parties",
        HEAD
        + f"budget:\n  poster:\n    - post: A\n      belopp: 5\n      per_part: {{{names}}}\n"
        + f"  per_part: {{{names}}}\n  summa: 5\n",
    )
    yield (
        "subtotals of many parties, undivided posts",
        _rows(
            budget,
            lambda n: f"    - {{post: P{n}, belopp: 1}}",
            f"  per_part: {{{names}}}\n  summa: 1\n",
        ),
    )
    yield (
        "financing, each wrong",
        _rows(
            "budget:\n  poster:\n    - {post: A, belopp: 5}\n  summa: 5\n  finansiering:\n",
            lambda n: f"    - {{källa: K{n}, belopp: 7, andel: 3 %}}",
        ),
    )


def wide_names() -> Iterator[tuple[str, str]]:
    """Yield projects with thousands of things that name each other."""
    parties = _rows("parter:\n", lambda n: f"  - {{namn: Parten {n}, roll: intressent}}", many=HALF)
    yield "parties", parties
    posts = "".join(f"    - {{post: A, part: X{n}, belopp: 1}}\n" for n in range(HALF))
    yield (
        "parties that no post names",
        f"{parties}budget:\n  poster:\n{posts}  summa: {HALF}\n",
    )
    goals = _rows("mål:\n  delmål:\n", lambda n: f"    - {{id: mål{n}, text: Ett mål}}", many=HALF)
    right = "".join(f"  - {{aktivitet: A, tid: 2018, mål: [mål{n}]}}\n" for n in range(HALF))
    wrong = "".join(f"  - {{aktivitet: A, tid: 2019, mål: [nej{n}]}}\n" for n in range(HALF))
    yield "goals and activities, right", f"{goals}tidplan:\n{right}"
    yield "goals and activities, each wrong", f"{goals}tidplan:\n{wrong}"
    yield "goals of one id", _rows("mål:\n  delmål:\n", lambda _: "    - {id: m, text: Ett mål}")
    budget = _rows(
        "budget:\n  poster:\n", lambda n: f"    - {{post: Posten {n}, belopp: 1}}", many=HALF
    )
    budget += f"  summa: {HALF}\nutfall:\n"
    yield "outcomes, right", budget + _outcomes(lambda n: f"Posten {n}")
    yield "outcomes of unknown posts", budget + _outcomes(lambda n: f"Pasten {n}")
    same = _rows("budget:\n  poster:\n", lambda _: "    - {post: Resor, belopp: 1}", many=HALF)
    yield (
        "outcomes of posts of one name",
        f"{same}  summa: {HALF}\nutfall:\n" + _outcomes(lambda _: "Resor"),
    )


def _outcomes(name: Callable[[int], str]) -> str:
    return "".join(f"  - {{post: {name(n)}, period: 2018, belopp: 1}}\n" for n in range(HALF))


def wide_forms() -> Iterator[tuple[str, str]]:
    """Yield files whose form is wrong in thousands of places."""
    yield "unknown keys", _rows("", lambda n: f"nyckel{n}: a")
    yield "unknown keys without values", _rows("", lambda n: f"nyckel{n}:")
    yield "misspelt keys", _rows("parter:\n", lambda _: "  - {namm: A, rol: intressent}")
    yield "keys without values", _rows("parter:\n", lambda _: "  - {namn: , roll: }")
    yield "shortest keys", HEAD + "".join(f"{n:x}: 1\n" for n in range(100_000))
    yield "keys in words", _rows("", lambda n: f"{'mycket ' * 10}lång nyckel {n}: a")
    yield "one key again and again", _rows("", lambda _: "namn: a")
    yield "keys of two kinds of letters", _rows("", lambda n: f"m\u00e5{n}: a\nma\u030a{n}: a")
    yield "keys that are lists", _rows("", lambda n: f"[a, {n}]: b")
    yield "texts where lists belong", _rows("parter:\n", lambda _: "  - Kommunen")
    yield "lists where texts belong", _rows("bilagor:\n", lambda _: "  - [a]")
    yield "amounts, each wrong", _rows("utfall:\n", lambda _: "  - {post: A, belopp: 1.440.000}")
    yield "dates, each wrong", _rows("tidplan:\n", lambda _: "  - {aktivitet: A, tid: okt 2018}")
    yield "words, each wrong", _rows("parter:\n", lambda _: "  - {namn: A, roll: projektagare}")
    marks = _rows("bilagor:\n", lambda _: '  - "SKRIV HÄR: något"', many=HALF)
    places = "".join(
        f"  - {{regel: RG405, skäl: Nej, plats: bilagor.{n}}}\n" for n in range(HALF, 0, -1)
    )
    yield "waivers that hold at one place each", f"{marks}ignorera:\n{places}"
    yield "waivers of no rule", _rows("ignorera:\n", lambda n: f"  - {{regel: R{n}, skäl: Nej}}")
    yield "waivers in vain", _rows("ignorera:\n", lambda _: "  - {regel: RG301, skäl: Nej}")
    yield "comments", _rows("", lambda _: "# a", "x: 1\n")
    yield "cut texts", _rows("bilagor:\n", lambda _: "  - a #b")
    yield "aliases", _rows("bilagor:\n", lambda n: f"  - &a{n} b")
    yield "tags", _rows("bilagor:\n", lambda n: f"  - !a{n} b")
    yield "escapes", _rows("bilagor:\n", lambda _: '  - "\\u200b"')
    yield "help texts", _rows("bilagor:\n", lambda _: '  - "SKRIV HÄR: något"')


def long_lines() -> Iterator[tuple[str, str]]:
    """Yield files with very long lines, or very many."""
    posts = ", ".join(f"{{post: P{n}, antal: 2, styckpris: 5, belopp: 1}}" for n in range(MANY))
    yield "one line of wrong posts", f"{HEAD}budget: {{poster: [{posts}], summa: 1}}\n"
    keys = ", ".join(f"a{n}: 1" for n in range(MANY))
    yield "one line of unknown keys", f"{HEAD}mål: {{{keys}}}\n"
    empty = ", ".join("{namn: , roll: }" for _ in range(MANY))
    yield "one line of empty keys", f"{HEAD}parter: [{empty}]\n"
    yield "one line of empty parts", f"{HEAD}bilagor: [{'~, ' * MANY}]\n"
    split = ", ".join("1,5" for _ in range(MANY))
    yield "one line of split numbers", f"{HEAD}bilagor: [{split}]\n"
    escapes = ", ".join('"\\u200b"' for _ in range(MANY))
    yield "one line of escapes", f"{HEAD}bilagor: [{escapes}]\n"
    yield "one long text", HEAD + "bakgrund: " + "ord " * 250_000 + "\n"
    yield "one long text and an end", HEAD + "bakgrund: " + "ord " * 250_000 + "\n  a: b: c\n"
    yield "one long key", HEAD + "a" * 900_000 + ": 1\n"
    yield "one long number", HEAD + "utfall: [{post: A, belopp: " + "1" * 900_000 + "}]\n"
    yield "many lines of text", HEAD + "bakgrund: |\n" + "  rad\n" * 150_000
    yield "many lines and an error", HEAD + "bakgrund: |\n" + "  rad\n" * 150_000 + " a: b\n"
    yield "many lines of one value", HEAD + "bakgrund: a\n" + "  rad\n" * 150_000 + " a: b\n"
    yield "many comments and an error", HEAD + "# rad\n" * 150_000 + "a b\nc: d\n"
    yield "many lines and no closing quote", HEAD + "bakgrund: 'a\n" + "  rad\n" * 150_000
    yield "many lines in a bracket", HEAD + "bilagor: [a,\n" + "  rad,\n" * 140_000


FAMILIES: tuple[Family, ...] = (nested, repeated, wide_budgets, wide_names, wide_forms, long_lines)


def all_extremes() -> Iterator[tuple[str, bytes]]:
    """Yield every extreme file with a name for it."""
    for family in FAMILIES:
        for name, text in family():
            yield name, text.encode()
