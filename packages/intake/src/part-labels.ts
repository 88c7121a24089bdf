import type { MeasurePart } from '@fortschrift/domain/block-role';

const said = (words: string): readonly string[] => words.split(', ');

/** Labels of Maßnahmenblätter as published concepts have them, as `plainWord` writes them. */
export const partLabels: { readonly [part in MeasurePart]: readonly string[] } = {
  title: said(
    'maßnahme, massnahme, titel, titel der maßnahme, bezeichnung, bezeichnung der maßnahme, name der maßnahme, maßnahmentitel, projekt, projekttitel, projektname, maßnahmenname, measure, title',
  ),
  number: said('nr, nummer, lfd nr, maßnahmennummer, maßnahme nr, maßnahmen nr, kennung, ziffer, no, number'),
  field: said(
    'handlungsfeld, handlungsfelder, themenfeld, handlungsbereich, themenbereich, handlungsschwerpunkt, lebensbereich',
  ),
  goal: said(
    'ziel, ziele, zielsetzung, ziel der maßnahme, teilziel, handlungsziel, operatives ziel, übergeordnetes ziel, leitziel, strategisches ziel, goal, wirkungsziel, oberziel, projektziel, ziele der maßnahme, zielbeschreibung, zielformulierung, angestrebtes ziel',
  ),
  furtherGoals: said('weitere ziele'),
  furtherFields: said('weitere handlungsfelder, weiteres handlungsfeld, weitere themenfelder'),
  themes: said('querschnittsthemen, querschnittsthema'),
  kind: said('art, art der maßnahme, maßnahmenart, maßnahmentyp, typ'),
  situation: said(
    'ausgangslage, ausgangssituation, situation, handlungsbedarf, bedarf, begründung, hintergrund, anlass, ist stand, ist situation, bestand, problem, problemstellung, problembeschreibung, herausforderung, herausforderungen',
  ),
  description: said(
    'beschreibung, kurzbeschreibung, maßnahmenbeschreibung, beschreibung der maßnahme, inhalt, inhalte, umsetzung, vorgehen, aktivitäten, erläuterung, description, was, wie, maßnahmeninhalt, kurzdarstellung, projektbeschreibung, inhalt der maßnahme',
  ),
  steps: said(
    'umsetzungsschritte, handlungsschritte, arbeitsschritte, schritte, nächste schritte, erste schritte, meilensteine, teilschritte, umsetzungsplan, nächster schritt, arbeitspakete',
  ),
  targetGroups: said(
    'zielgruppe, zielgruppen, adressaten, adressatinnen und adressaten, für wen, target group, an wen, adressatenkreis',
  ),
  area: said(
    'raum, ort, gebiet, sozialraum, kommune, kommunen, gemeinde, gemeinden, räumlicher bezug, umsetzungsort, wo, einzugsgebiet, durchführungsort, räumliche zuordnung, standort, standorte',
  ),
  lead: said(
    'federführung, federführend, zuständig, zuständigkeit, zuständige stelle, verantwortlich, verantwortliche, verantwortlichkeit, verantwortung, träger, initiator, wer, lead, responsible, verantwortliche stelle, hauptverantwortung, hauptverantwortlich, hauptverantwortliche, federführende stelle, umsetzung durch, durchführung durch, projektträger, maßnahmenträger, trägerschaft',
  ),
  partners: said(
    'kooperationspartner, kooperationspartnerinnen, kooperation, kooperationen, beteiligte, beteiligung, weitere beteiligte, partner, netzwerkpartner, mitwirkende, mitwirkung, akteure, akteurinnen und akteure, partners, mit wem, partnerinnen und partner, einzubindende akteure, in kooperation mit, zusammenarbeit mit, in zusammenarbeit mit, unterstützung durch, zu beteiligen',
  ),
  horizon: said('zeithorizont, horizont, fristigkeit'),
  period: said(
    'zeitraum, zeit, zeitrahmen, zeitliche umsetzung, laufzeit, umsetzungszeitraum, umsetzungszeit, zeitplan, zeitplanung, dauer, termin, wann, bis wann, frist, time frame, zeitschiene, zeitliche planung, projektlaufzeit, durchführungszeitraum, umsetzungszeitplan',
  ),
  start: said(
    'beginn, start, projektbeginn, geplanter beginn, starttermin, start der maßnahme, umsetzungsbeginn',
  ),
  end: said(
    'ende, abschluss, projektende, zieldatum, zieltermin, fertigstellung, umsetzung bis, abschluss bis',
  ),
  cost: said(
    'kosten, kostenschätzung, gesamtkosten, ressourcen, ressourcenbedarf, aufwand, budget, cost, costs, finanzbedarf, mittelbedarf, finanzieller aufwand, finanzielle ressourcen, benötigte ressourcen, was kostet es, womit',
  ),
  funding: said(
    'finanzierung, finanzierungsansatz, finanzierungsquelle, förderung, fördermittel, haushaltsmittel, mittel, funding, mittelherkunft, förderprogramm, kostenträger, finanzielle mittel, finanzierung durch',
  ),
  reservation: said('finanzvorbehalt, finanzierungsvorbehalt, haushaltsvorbehalt'),
  indicators: said(
    'indikator, indikatoren, erfolgsindikatoren, erfolgsindikator, erfolgskriterien, erfolgskriterium, erfolgsnachweis, erfolgskontrolle, kennzahl, kennzahlen, messgröße, messgrößen, evaluation, evaluierung, wirkungsindikatoren, messbarkeit, erfolgsmessung, wirkungskontrolle, messkriterien, messkriterium, zielerreichung, woran messen wir den erfolg, indicator, indicators',
  ),
  priority: said('priorität, prio, priorisierung, dringlichkeit'),
  flagship: said('schwerpunkt, schwerpunktmaßnahme, leuchtturmprojekt, schlüsselmaßnahme'),
  quickWin: said('quick win, quickwin'),
  relations: said(
    'querverweise, querverweis, verweise, verknüpfung, flankierende maßnahmen, zusammenhang mit',
  ),
  status: said(
    'status, stand, umsetzungsstand, sachstand, bearbeitungsstand, stand der umsetzung, aktueller stand, umsetzungsstatus',
  ),
  committeeNote: said('anmerkung für die gremien, anmerkung für gremien'),
  smart: said('smart geprüft, smart'),
};
