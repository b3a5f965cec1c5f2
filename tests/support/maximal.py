"""A project that fills every key of the model, and one with hardly any.

Words that begin with § stand in fields of plain text, those with ¶ in prose.
"""

MINIMAL = """\
version: 1
mallpaket: standard
namn: §namn
period: 2018
"""

MAXIMAL = """\
version: 1
mallpaket: standard
namn: §namn
benämning: §benämning
upprättad: 2019-02-03
period: 2018-07-01 – 2019-06-30
periodkommentar: §periodkommentar
diarienummer: §diarienummer
förbund: §förbund
tidigare_projekt: ¶tidigare
parter:
  - {namn: §ägare, kortnamn: §äg, roll: [projektägare, redovisande]}
  - {namn: §samverkande, roll: samverkande part}
  - {namn: §intresserad, roll: intressent}
  - {namn: §finansiär, roll: finansiär}
projektledning:
  - {namn: §ledare, funktion: §ledarfunktion, organisation: §ledarorganisation}
styrgrupp:
  - {namn: §ledamot, funktion: §ledamotsfunktion, organisation: §ledamotsorganisation}
kontakt:
  - {funktion: §kontaktfunktion, telefon: §telefon, epost: §epost}
firmatecknare:
  - {namn: §tecknare, funktion: §tecknarfunktion, organisation: §tecknarorganisation}
intressenter: ¶intressenter
samverkan: ¶samverkan
bakgrund: ¶bakgrund
syfte: ¶syfte
målgrupp: ¶målgrupp
mål:
  övergripande: ¶övergripande
  delmål:
    - id: platser
      text: §delmål
      indikator: §indikator
      jämförelse: minst
      målvärde: 80 % av 48
      antal: 39
      utfall: [{datum: 2018-12-31, värde: 41, kommentar: §utfallskommentar}]
      uppnått: ja
    - text: §omätt
  frågor: [§målfråga]
metod: ¶metod
metoddelar:
  - {rubrik: §metoddel, text: ¶metoddelstext}
organisation: ¶organisation
ansökan: ¶ansökan
tidplan:
  - aktivitet: §aktivitet
    beskrivning: ¶aktivitetsbeskrivning
    tid: hösten 2018
    anmärkning: §aktivitetsanmärkning
    deltagare: §deltagare
    ansvarig: §aktivitetsansvarig
    mål: [platser]
budget:
  poster:
    - post: §lönepost
      slag: lön
      antal: 2
      tjänstgöringsgrad: halvtid
      månader: 12
      månadskostnad: 40 000
      påslag: 40 %
      avrundning: 100
      belopp: 672 000
      per_år: {2018: 336 000, 2019: 336 000}
      per_part: {§ägare: 336 000, §samverkande: 336 000}
    - post: §timpost
      part: §ägare
      timmar: 10
      timkostnad: 100
      per_år: {2018: 1 000}
      anmärkning: §postanmärkning
    - {post: §styckpost, part: §samverkande, antal: 3, styckpris: 100, per_år: {2019: 300}}
    - {post: §öppen, öppen: true}
  per_slag: {lön: 672 000, övrigt: 1 300}
  per_part: {§ägare: 337 000, §samverkande: 336 300}
  per_år: {2018: 337 000, 2019: 336 300}
  summa: 673 300
  finansiering:
    - {källa: §källa, typ: sökt, belopp: 673 300, andel: 100 %}
  anmärkning: §budgetanmärkning
beslut: {datum: 2018-05-06, belopp: 673 300, diarienummer: §beslutsnummer}
utfall:
  - {post: §lönepost, period: 2018, belopp: 300 000, kommentar: §kostnadskommentar}
rekvisitioner:
  - period: juli – december 2018
    datum: 2019-01-15
    part: §ägare
    poster: [{post: §lönepost, belopp: 300 000}]
    belopp: 300 000
    konto: §konto
    bilagor: [§rekvisitionsbilaga]
lägesrapporter:
  - datum: 2019-01-10
    period: juli – december 2018
    sammanfattning: ¶sammanfattning
    genomfört: ¶genomfört
    tidplan: {enligt_plan: ja, förklaring: §tidplansförklaring}
    mål: {enligt_plan: delvis, förklaring: §målförklaring}
    ekonomi: {enligt_plan: nej, förklaring: §ekonomiförklaring}
    avvikelser: ¶avvikelser
    risker: ¶risker
    prognos: {belopp: 700 000, text: ¶prognos}
    nästa_steg: ¶nästasteg
genomförande: ¶genomförande
resultat:
  text: ¶resultat
  tabeller:
    - rubrik: §resultatrubrik
      mättillfällen: [§mättillfälle]
      rader:
        - {rad: §basrad, värden: [4], flöde: utgående, summerar: false}
        - {rad: §rad, värden: [100 %], del_av: §basrad}
      bas: §basrad
      röjandeskyddad: false
      enhet: §enhet
      summerar_till: 100 %
      anmärkning: §tabellanmärkning
  andelar:
    - {text: §andel, täljare: [225, 167], nämnare: 626, anges: 63 %}
    - {text: §målandel, täljare: 41, nämnare: 48, anges: 85 %, mål: platser}
  summor:
    - {text: §summa, termer: [225, 56], anges: 281}
erfarenheter: ¶erfarenheter
lärdomar: ¶lärdomar
framgångsfaktorer: [§framgångsfaktor]
citat:
  - {text: §citat, vem: §citerad}
spridning: ¶spridning
uppföljning: {text: ¶uppföljning, tid: våren 2019, ansvarig: §uppföljare}
utvärdering: ¶utvärdering
implementering: ¶implementering
bilagor: [§bilaga]
ignorera:
  - {regel: RG305, plats: utvärdering, skäl: Ett skäl som bara rapporten visar.}
"""
