"""Project files to measure with: no two alike, about 300 lines each, nothing wrong in them."""

from pathlib import Path

HEAD = """\
# yaml-language-server: $schema=../schema/projekt.schema.json
version: 1
mallpaket: standard
namn: Samverkan {number}
upprättad: 2020-05-{day:02}
period: 2018-01-01 – 2019-12-31
parter:
  - {{namn: Kommunen, roll: projektägare}}
  - {{namn: Regionen, roll: samverkande part}}
  - namn: Försäkringskassan
    roll: redovisande
firmatecknare:
  - {{funktion: Chef, organisation: Kommunen}}
"""
PERSON = """\
  - namn: Ledamot {index}
    funktion: Chef för enhet {number}
    organisation: Kommunen
"""
PROSE = """\
{key}: |
  Stycke ett i projekt {number}. Parterna möter samma personer, men var och en för sig, och
  den som behöver stöd från flera får vänta på dem i tur och ordning.

  Stycke två. Deltagarna får **en** kontakt och en plan som alla parter har skrivit under:

  - kartläggning under de första {index} veckorna
  - möten varannan vecka, med läkare vid behov
  - uppföljning efter sex månader
"""
GOAL = """\
    - id: mål-{index}
      text: Minst {index} deltagare av hundra går vidare till arbete eller studier
      indikator: avslutade mot arbete eller studier
      jämförelse: minst
      målvärde: {index} % av {number}00
      utfall: [{{datum: 2019-12-31, värde: {index} %}}]
"""
ACTIVITY = """\
  # Steg {index}
  - aktivitet: Aktivitet {index} i projekt {number}
    tid: mars – november 2018
    deltagare: Handläggare, läkare och {index} deltagare
    ansvarig: Kommunen
    mål: [mål-{goal}]
"""
POST = """\
    - post: Tjänst {index}
      slag: lön
      part: Kommunen
      antal: {index}
      tjänstgöringsgrad: 50 %
      månader: 24
      månadskostnad: 40 {hundreds}00
      belopp: {amount}
      per_år: {{2018: {half}, 2019: {half}}}
"""
END = """\
    - {{post: Lokaler, slag: lokaler, part: Regionen, belopp: 10 000, per_år: {{2019: 10 000}}}}
  summa: {total}
  finansiering:
    - {{källa: Förbundet, typ: sökt, belopp: {total}}}
resultat:
  tabeller:
    - rubrik: Deltagare
      mättillfällen: [våren 2018, hösten 2018, våren 2019]
      rader:
        - {{rad: Kvinnor, värden: ["{persons}", "24", "31"]}}
        - {{rad: Män, värden: ["17", "22", "{persons}"]}}
"""
PROSE_KEYS = ("bakgrund", "syfte", "målgrupp", "metod", "organisation", "lärdomar", "spridning")


def write_projects(folder: Path, count: int, first: int = 1) -> None:
    """Write so many project files into a new folder."""
    folder.mkdir(parents=True)
    for number in range(first, first + count):
        (folder / f"projekt-{number:04}.yaml").write_text(_project(number), encoding="utf-8")


def _project(number: int) -> str:
    hundreds = number % 10
    amounts = [index * 12 * (40_000 + hundreds * 100) for index in range(1, 9)]
    parts = [HEAD.format(number=number, day=number % 28 + 1), "styrgrupp:\n"]
    parts += [PERSON.format(number=number, index=index) for index in range(1, 9)]
    parts += [
        PROSE.format(key=key, number=number, index=index)
        for index, key in enumerate(PROSE_KEYS, number % 7 + 2)
    ]
    parts += ["mål:\n  övergripande: Fler kommer i arbete.\n  delmål:\n"]
    parts += [GOAL.format(number=number, index=index) for index in range(1, 7)]
    parts += ["tidplan:\n"]
    parts += [
        ACTIVITY.format(number=number, index=index, goal=index % 6 + 1) for index in range(1, 11)
    ]
    parts += ["budget:\n  poster:\n"]
    parts += [
        POST.format(index=index, hundreds=hundreds, amount=amount, half=amount // 2)
        for index, amount in enumerate(amounts, 1)
    ]
    return "".join([*parts, END.format(persons=number + 10, total=sum(amounts) + 10_000)])
