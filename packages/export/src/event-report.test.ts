import { beforeAll, describe, expect, it } from 'vitest';
import { readOffice } from '../test/read-office.ts';
import { allText, type Element, openPdf, structure } from '../test/read-pdf.ts';
import { all, words } from '../test/read-xml.ts';
import { cards, sampleEvent } from '../test/sample-event.ts';
import { eventReportDocument } from './event-report.ts';
import { eventReportDocx, eventReportOdt, eventReportPdf } from './event-report-files.ts';
import { officeCharacters } from './office-characters.ts';
import { createPrinter } from './printer.ts';

describe('the report of an event', () => {
  const odt = readOffice(eventReportOdt(sampleEvent));
  const content = odt.part('content.xml');
  const text = words(content);

  it('tells every part in order', () => {
    expect(all(content, 'text:h').map(words)).toEqual([
      'Die Veranstaltung',
      'Zur Einordnung',
      'Wie das Konzept entstand',
      'Wie es zu lesen ist',
      'Programm',
      'Zahlen',
      'Tisch 1: Bildung und Sprache',
      'Stimmungsbild',
      'Kurse zu Zeiten, zu denen man kommen kann',
      'Gruppe ohne Überschrift',
      'Einzelne Karten',
      'Aus dem Tischblatt',
      'Vorschläge des Tisches',
      'Abendkurse in drei Grundzentren',
      'Tisch 2: Ehrenamt',
      'Einzelne Karten',
      'Tisch 3: Gesundheit',
      'Themenspeicher',
      'Stimmen von Teilnehmenden',
      'Wie es weitergeht',
      'Zu diesem Dokument',
    ]);
  });

  it('has every card word for word, with its kind', () => {
    for (const card of Object.values(cards)) expect(text).toContain(officeCharacters.clean(card.text));
    expect(text).toContain(`Vorschlag: ${cards.arabic.text}`);
    expect(text).toContain('(vom Papier abgeschrieben)');
    expect(text).toContain(cards.ukrainian.detail);
  });

  it('puts a translation beside the original, with the mark of who made it', () => {
    expect(text).toContain('Übersetzung (N. S.): Ich brauche einen Sprachkurs');
    expect(text).toContain(cards.arabic.text);
  });

  it('names the language of each card, also of those in Latin letters', () => {
    const tongues = all(content, 'style:text-properties').map((one) => one.attributes.get('fo:language'));
    expect(tongues).toEqual(expect.arrayContaining(['ar', 'uk', 'tr']));
  });

  it('hides numbers of few people, and says that it does', () => {
    const rows = all(content, 'table:table-row').map((row) => all(row, 'table:table-cell').map(words));
    const count = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect(count('Teilnehmende insgesamt')).toBe('68');
    expect(count('Teilnehmende an Tisch 2')).toBe('nicht ausgewiesen');
    expect(count('Teilnehmende an Tisch 1')).toBe('nicht ausgewiesen');
    expect(count('Teilnehmende an Tisch 3')).toBe('0');
    expect(count('Teilnehmende: Schulen')).toBe('nicht ausgewiesen');
    expect(text).toContain('Zahlen von Personen unter 5 stehen nicht im Bericht');
  });

  it('says what each round asked', () => {
    const rows = all(content, 'table:table-row').map((row) => all(row, 'table:table-cell').map(words));
    expect(rows).toContainEqual(['Frage der Runde 2', 'Was fehlt hier noch?']);
    expect(text).not.toContain('Frage der Runde 1');
  });

  it('shows dots as Stimmungsbild only, most first', () => {
    const table = all(content, 'table:table').find((one) => words(one).includes('GruppeKartenPunkte'));
    expect(table && all(table, 'table:table-row').map(words)).toEqual([
      'GruppeKartenPunkte',
      'Kurse zu Zeiten, zu denen man kommen kann314',
      'Gruppe ohne Überschrift13',
    ]);
    expect(text).toContain('Ein Stimmungsbild ist kein Beschluss.');
  });

  it('counts points on paper in, and says so; cards that say the same are named as such', () => {
    const [first, ...others] = sampleEvent.result.tables;
    const [cluster, ...rest] = first?.clusters ?? [];
    if (!first || !cluster) throw new Error('no cluster');
    const [one, two, ...more] = cluster.ideas;
    if (!one || !two) throw new Error('too few cards');
    const ideas = [one, { ...two, doubleOf: one.id }, ...more];
    const clusters = [{ ...cluster, dots: 3, paperDots: 4, ideas }, ...rest];
    const result = { ...sampleEvent.result, tables: [{ ...first, clusters }, ...others] };
    const said = words(readOffice(eventReportOdt({ ...sampleEvent, result })).part('content.xml'));
    for (const part of [
      '7 (davon 4 von Papier)',
      'davon 4 von Papier',
      'steht für 2 Karten',
      'sagt dasselbe wie',
    ])
      expect(said).toContain(part);
  });

  it('says who looks after parked topics, or to whom they went', () => {
    expect(text).toContain('weitergeleitet an Fachbereich Straßen');
    expect(text).toContain('31. Januar 2027');
  });

  it('says at the front whether it is released and whether words were changed', () => {
    expect(text).toContain('Freigegeben am 21. November 2026');
    const edited = { ...sampleEvent, edition: 'edited' as const, releasedAt: null };
    const front = words(readOffice(eventReportOdt(edited)).part('content.xml'));
    expect(front).toContain('Entwurf, noch nicht freigegeben');
    expect(front).toContain('Redigierte Fassung');
    expect(front).toContain('bleibt daneben erhalten');
  });

  it('has the same words as DOCX', async () => {
    const docx = words(readOffice(await eventReportDocx(sampleEvent)).part('word/document.xml'));
    for (const card of Object.values(cards)) expect(docx).toContain(officeCharacters.clean(card.text));
  }, 60_000);

  it('leaves out what an event does not have', () => {
    const bare = {
      ...sampleEvent,
      programme: [],
      parked: [],
      voices: [],
      nextSteps: [],
      foreword: { type: 'doc' as const, content: [] },
      result: { ...sampleEvent.result, tables: [] },
    };
    const sections = eventReportDocument(bare, officeCharacters).blocks.filter(
      ({ kind }) => kind === 'section',
    );
    expect(sections).toHaveLength(3);
  });
});

describe('the report of an event as PDF', () => {
  let elements: Element[];
  let text: string;

  beforeAll(async () => {
    const result = await eventReportPdf(sampleEvent, createPrinter());
    if (!result.ok) throw new Error(result.failure.code);
    const pdf = await openPdf(result.value);
    const { info, metadata } = await pdf.getMetadata();
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(info).toMatchObject({ Title: 'Dokumentation: Zusammenleben im Landkreis', Language: 'de-DE' });
    elements = await structure(pdf);
    text = await allText(pdf);
  }, 60_000);

  it('has headings that begin with 1 and skip no level, and heads in its tables', () => {
    const levels = elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const heads = elements.filter(({ role }) => role === 'TH').map((one) => one.text);
    expect(heads).toEqual(expect.arrayContaining(['Uhrzeit', 'Programmpunkt', 'Gruppe', 'Karten', 'Punkte']));
  });

  it('keeps hostile cards as words and says where a character is missing', () => {
    const says = (part: string) => elements.some((one) => one.text.includes(part));
    expect(says('=HYPERLINK("http://böse.example";"x") <script>alert(1)</script>')).toBe(true);
    expect(says('Потрібні вечірні курси')).toBe(true);
    expect(text).toContain('fehlen, stehen als \ufffd');
  });
});
