"""Sane variations of the example projects, as project leads make them: nothing is wrong in any.

Each is an example with some texts replaced and some lines added at the end.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Variation:
    """An example project changed in a way that a person may well change it."""

    name: str
    example: str
    replaced: tuple[tuple[str, str], ...] = ()
    added: str = ""


INFO = "infosamverkan"
RAR = "tidiga-insatser"
LONG = "langa-sjukfall-sormland"
VARA = "gron-prerehabilitering-vara"
FRISK = "friskare-norra-skaraborg"
MADE_UP = "exempelprojektet"

VARIATIONS = (
    Variation(
        "amounts in other words",
        INFO,
        (
            ("      belopp: 10 000\n", "      belopp: 10 tkr\n"),
            ("  summa: 1 450 000", "  summa: 1,45 mkr"),
            ("    lön: 1 440 000", "    lön: 1440000 kr"),
            ("månadskostnad: 40 000", "månadskostnad: 40 000 kr"),
        ),
    ),
    Variation(
        "a mobile, a switchboard and an organisation number",
        INFO,
        (("ignorera:\n", "ignorera:\n  - {regel: RG603, skäl: Projektledaren har sagt ja.}\n"),),
        "kontakt:\n"
        "  - {funktion: Projektledare, telefon: 070-123 45 67, epost: info@exempel.se}\n"
        "samverkan: |\n"
        "  Örebro kommun har organisationsnummer 212000-1967 och växel 019-21 10 00.\n",
    ),
    Variation(
        "the evaluation after the project, as its waiver hopes",
        INFO,
        (("  tid: januari 2009\n", "  tid: augusti 2010\n"),),
    ),
    Variation(
        "a decision that grants what was applied for",
        INFO,
        (),
        "beslut: {datum: 2009-09-30, belopp: 1 450 000, diarienummer: 12/2009}\n",
    ),
    Variation(
        "requisitions for each quarter",
        INFO,
        (),
        "beslut: {datum: 2009-09-30, belopp: 1 450 000}\n"
        "rekvisitioner:\n"
        "  - period: kvartal 4 2009\n"
        "    datum: 2010-01-15\n"
        "    part: Örebro kommun\n"
        "    konto: Plusgiro 12 34 56-7\n"
        "    poster:\n"
        "      - {post: Tjänst i Infosamverkan, belopp: 478 500}\n"
        "      - {post: 'Diverse kontorsmaterial, representation med mera', belopp: 2 300}\n"
        "    belopp: 480 800\n"
        "  - period: kvartal 1 2010\n"
        "    datum: 2010-04-15\n"
        "    part: Örebro kommun\n"
        "    konto: Plusgiro 12 34 56-7\n"
        "    poster: [{post: Tjänst i Infosamverkan, belopp: 480 000}]\n"
        "    belopp: 480 000\n"
        "  - period: kvartal 2 2010\n"
        "    datum: 2010-07-15\n"
        "    part: Örebro kommun\n"
        "    konto: Plusgiro 12 34 56-7\n"
        "    poster: [{post: Tjänst i Infosamverkan, belopp: 481 200}]\n"
        "    belopp: 481 200\n",
    ),
    Variation(
        "costs within a few per cent of the budget",
        INFO,
        (),
        "utfall:\n"
        "  - {post: Tjänst i Infosamverkan, period: 2009-10-01 – 2009-12-31, belopp: 478 500}\n"
        "  - {post: Tjänst i Infosamverkan, period: januari – juni 2010, belopp: 964 000}\n"
        "  - post: Diverse kontorsmaterial, representation med mera\n"
        "    belopp: 14 700\n"
        "    kommentar: Fler möten än planerat.\n",
    ),
    Variation(
        "own contribution, with shares in per cent",
        RAR,
        (
            (
                "    - källa: RAR Sörmland\n      typ: sökt\n      belopp: 270 000\n",
                (
                    "    - {källa: RAR Sörmland, typ: sökt, belopp: 180 000, andel: 67 %}\n"
                    "    - {källa: Landstinget Sörmland, typ: egen insats, belopp: 90 000,"
                    " andel: 33 %}\n"
                ),
            ),
        ),
    ),
    Variation(
        "the salaries derived from months and a surcharge",
        RAR,
        (
            (
                "      slag: lön\n      belopp: 170 000\n",
                (
                    "      slag: lön\n      antal: 2\n      tjänstgöringsgrad: halvtid\n"
                    "      månader: 3\n      månadskostnad: 39 714\n      påslag: 42,68 %\n"
                    "      avrundning: 100\n      belopp: 170 000\n"
                ),
            ),
        ),
    ),
    Variation(
        "amounts with öre",
        RAR,
        (
            ("      belopp: 170 000\n", "      belopp: 169 999,50\n"),
            ("      belopp: 100 000\n", "      belopp: 100 000,50 kr\n"),
        ),
    ),
    Variation(
        "activities with a break in the summer",
        VARA,
        (),
        "tidplan:\n"
        "  - {aktivitet: Rehabforum, tid: mars – juni 2020, mål: [rehabforum]}\n"
        "  - {aktivitet: Utbildning av chefer, tid: hösten 2020, mål: [kunskap]}\n"
        "  - {aktivitet: Grön prerehabilitering, tid: januari 2021 – december 2022}\n",
    ),
    Variation(
        "the goal reached",
        VARA,
        (
            (
                "      målvärde: 80 % av 48\n",
                (
                    "      målvärde: 80 % av 48\n"
                    "      utfall: [{datum: 2020-12-31, värde: 41}]\n      uppnått: ja\n"
                ),
            ),
        ),
    ),
    Variation(
        "the goal missed by one",
        VARA,
        (
            (
                "      målvärde: 80 % av 48\n",
                (
                    "      målvärde: 80 % av 48\n"
                    "      utfall: [{datum: 2020-12-31, värde: 38 av 48}]\n      uppnått: nej\n"
                ),
            ),
        ),
    ),
    Variation(
        "the goal in words, with a number and no share",
        VARA,
        (
            (
                (
                    "      text: Minst 80 % av de 48 platserna i grön prerehabilitering fylls under"
                    " 2020\n"
                ),
                "      text: Minst 39 av de 48 platserna fylls under 2020\n",
            ),
            ("      målvärde: 80 % av 48\n", "      målvärde: 39 av 48\n"),
        ),
    ),
    Variation(
        "a dated contact and a project drawn up before it began",
        VARA,
        (("period: 2020-03-01", "upprättad: 2019-11-20\nperiod: 2020-03-01"),),
        "beslut: {datum: 2019-12-12, diarienummer: 2019/45}\n",
    ),
    Variation(
        "a table perturbed by the statistics office",
        FRISK,
        (
            (
                "resultat:\n",
                (
                    "resultat:\n"
                    "  tabeller:\n"
                    "    - rubrik: Sjukskrivna efter ålder\n"
                    "      röjandeskyddad: ja\n"
                    "      summerar_till: 100 %\n"
                    "      mättillfällen: ['2017', '2021']\n"
                    "      rader:\n"
                    "        - {rad: Under 30 år, värden: [21 %, 24 %]}\n"
                    "        - {rad: 30 år och äldre, värden: [74 %, 73 %]}\n"
                ),
            ),
        ),
    ),
    Variation(
        "percentages that sum to 99 by rounding, of whole persons",
        FRISK,
        (
            (
                "resultat:\n",
                (
                    "resultat:\n"
                    "  tabeller:\n"
                    "    - rubrik: Deltagarna efter insatsen\n"
                    "      enhet: personer\n"
                    "      summerar_till: 100 %\n"
                    "      bas: Deltagare\n"
                    "      mättillfällen: [Vid slutet]\n"
                    "      rader:\n"
                    "        - {rad: Deltagare, värden: [66], summerar: nej}\n"
                    "        - {rad: I arbete, värden: [33 %]}\n"
                    "        - {rad: I studier, värden: [33 %]}\n"
                    "        - {rad: Övriga, värden: [33 %]}\n"
                ),
            ),
        ),
    ),
    Variation(
        "a flow over two years",
        FRISK,
        (
            (
                "resultat:\n",
                (
                    "resultat:\n"
                    "  tabeller:\n"
                    "    - rubrik: Ärenden\n"
                    "      mättillfällen: ['2018', '2019']\n"
                    "      rader:\n"
                    "        - {rad: Vid årets början, värden: [0, 31], flöde: ingående}\n"
                    "        - {rad: Nya, värden: [45, 38], flöde: nya}\n"
                    "        - {rad: Avslutade, värden: [14, 29], flöde: avslutade}\n"
                    "        - {rad: Vid årets slut, värden: [31, 40], flöde: utgående}\n"
                ),
            ),
        ),
    ),
    Variation(
        "changes of the average in days, below zero and small",
        FRISK,
        (
            (
                "resultat:\n",
                (
                    "resultat:\n"
                    "  tabeller:\n"
                    "    - rubrik: Sjukpenningtalets förändring\n"
                    "      enhet: dagar\n"
                    "      mättillfällen: [Kvinnor, Män]\n"
                    "      rader:\n"
                    "        - {rad: Mariestad, värden: [-3, '-1,5']}\n"
                    "        - {rad: Töreboda, värden: [-5, -2]}\n"
                ),
            ),
        ),
    ),
    Variation(
        "more follow-ups of the same goal",
        LONG,
        (
            (
                "        - datum: 2022-04-30\n          värde: 392\n",
                (
                    "        - {datum: 2020-12-31, värde: 120}\n"
                    "        - {datum: 2021-12-31, värde: 305}\n"
                    "        - datum: 2022-04-30\n          värde: 392\n"
                ),
            ),
        ),
    ),
    Variation(
        "a final report drawn up after the last follow-up",
        LONG,
        (("period: 1 maj", "upprättad: 2022-12-15\nperiod: 1 maj"),),
        "utvärdering: {text: En extern utvärdering görs., tid: våren 2023}\n",
    ),
    Variation(
        "another share in the text, about something else",
        LONG,
        (),
        "samverkan: |\n  Av vårdcentralerna i länet deltog 36 %, 10 av 28.\n",
    ),
    Variation(
        "a project of a calendar year, with dates in words",
        RAR,
        (("period: 2018-10-01 – 2018-12-31", "period: 1 september till 31 december 2018"),),
    ),
    Variation(
        "progress reports that overlap, the last one written just before its time is over",
        MADE_UP,
        (
            ("datum: 2025-07-10\n", "datum: 2025-06-02\n"),
            ("    period: januari – december 2025\n    samman", "    period: 2025\n    samman"),
        ),
    ),
    Variation(
        "a forecast above the budget that the report explains",
        MADE_UP,
        (
            (
                "    ekonomi: ja\n    risker",
                "    ekonomi: {enligt_plan: nej, förklaring: Lokalen blir dyrare.}\n    risker",
            ),
            ("belopp: 3 960 000", "belopp: 4 010 000"),
        ),
    ),
)
