"""Values to put where others stood: some right, most of them odd."""

import random
import re
import unicodedata

_DIGITS = ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBERS = """
0|-0|1|-1|4|12|40 000|480 000|1 440 000|0,5|12,5|999999999999999|-999999999999999|1000000000000000
80 %|80 % av 48|39 av 48|49 av 48|1000 %|0 %|5 % av 0|halvtid|heltid|en|tolv|1/3|1,5 mkr|155 tkr
0,0000000000001|1.5|1.440.000|1,440,000|12 34|40 000 kr|10 000 miljoner kr|−5|--5|+5|,5|5,| 5|1e309
1e-400|nan|inf|-inf|0x1F|0o17|1_000|1:30|½|Ⅷ|二|²
"""
_TIMES = """
2018|2009|2018-10-01|2018-02-29|2019-02-29|2018-13-01|0000-00-00|9999-12-31|1900-01-01|2200-12-31
1899|2201|1 oktober 2018|31 februari 2018|okt 2018|oktober 2018|hösten 2018|vintern 2018/2019
vintern 9999/10000|pågår|pågår – maj 2018|2018 – 2019|2019 – 2018|2018–2018–2018|1–2–3 maj 2018|maj
kvartal 1 2018|kvartal 5 2018|01/10/2018|20181001|fr.o.m. 2018|t o m 2018|början av våren 2018
mitten av 2018|2018-10-01T00:00:00Z|1900 – 2200|2018-10|10-2018|2018/2019|vt 2018 / ht 2018
"""
_WORDS = """
| |~|null|true|false|ja|nej|yes|no|on|off|a|lön|resor|minst|högst|projektägare|redovisande|sökt
egen insats|standard|skaraborg|../..|/etc/passwd|C:\\x|RG301|rg301|RG000|RG405|budget.poster.1
a.b.c|tidplan.0|SKRIV HÄR: a|{{ namn }}|{% raw %}|<b>a</b>|**a**|[a](javascript:a)|![a](b)|`a`
# a|%s|{0}|811218-9876|19811218-9876|212000-1234|070-123 45 67|a@example.org|platser
"""
_LONG = ("1" * 40, "9" * 220, "1" + " 000" * 30, "a" * 500, "ord " * 300, "å" * 90, "1," + "3" * 9)
# Hard and soft, without width, turning, controlling, private, no characters at all, emoji, composed
# and decomposed, other scripts.
_CODES = """
A0 AD 200B 200D 202E 2066 2028 85 FEFF FFFD 0 7 1B 7F E000 F8FF F0000 FFFE FDD0 1F600 1F1F8 65+301
301 345 FB01 130 DF 1C6 E5 61+30A C5 212B 6F22+5B57 5E9+5DC 645+631 1100+1161 1D400 2063
"""
_LETTERS = tuple(
    "".join(chr(int(code, 16)) for code in codes.split("+")) for codes in _CODES.split()
)
_SINGLE = "!\"#%&'*,-:>?@[\\]`{|}~\n\r\t "
_PAIRS = (": ", "- ", " #", "\r\n", "---\n", "...\n", "? ", "<<: ")
_SIGNS = (*list(_SINGLE), *_PAIRS)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").replace("\n", "|").split("|"))


_POOLS = (_listed(_NUMBERS), _listed(_TIMES), _listed(_WORDS), _LONG)


def odd(chance: random.Random) -> str:
    """Return a text that is a number, a time, a word, strange letters or signs of YAML."""
    kind = chance.randrange(9)
    if kind == 0:
        return in_other_digits(chance.choice(_POOLS[0]), chance)
    if kind == 1:
        return letters(chance)
    if kind == 2:
        return signs(chance)
    text = chance.choice(_POOLS[min(kind // 2 - 1, 3)] if kind < 8 else _POOLS[3])
    return unicodedata.normalize("NFD", text) if chance.randrange(4) == 0 else text


def alike(text: str, chance: random.Random) -> str:
    """Return a text of the same sort as another: a number for a number, a time for a time."""
    figures = re.findall("[0-9]+", text)
    if not figures:
        return chance.choice((text, text[::-1], text.upper(), f"{text} {text}", text[:-1]))
    if chance.randrange(2) or len(text) > 60:
        return re.sub(
            "[0-9]", lambda _: str(chance.randrange(10)), text, count=chance.randrange(1, 5)
        )
    is_time = len(figures[0]) == 4 or figures[-1].startswith(("19", "20"))
    return chance.choice(_POOLS[1] if is_time else _POOLS[0])


def in_other_digits(text: str, chance: random.Random) -> str:
    """Return a text with the digits of another script."""
    return text.translate(str.maketrans("0123456789", chance.choice(_DIGITS)))


def letters(chance: random.Random) -> str:
    """Return a few strange letters, or any letters at all that UTF-8 can write."""
    if chance.randrange(2):
        return "".join(chance.choices(_LETTERS, k=chance.randrange(1, 4)))
    codes = (chance.randrange(0x11_0000 if chance.randrange(3) == 0 else 0x600) for _ in range(4))
    return "".join(chr(code) for code in codes if not 0xD800 <= code <= 0xDFFF)


def signs(chance: random.Random) -> str:
    """Return a few signs that mean something to YAML."""
    return "".join(chance.choices(_SIGNS, k=chance.randrange(1, 5)))
