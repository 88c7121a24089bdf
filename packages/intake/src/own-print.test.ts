import type { RichText } from '@fortschrift/domain/rich-text';
import { expect, it } from 'vitest';
import { docx, p, r, tbl } from '../test/word.ts';
import { applyMapping } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';
import { readDocument } from './document.ts';

const h = (level: number, text: string) => p(text, `berschrift${level}`);
const bold = (text: string) => p(r(text, '<w:b/>'));

function imported(body: readonly string[]) {
  const outline = readDocument(docx({ body: body.join('') }));
  if (!outline.ok) throw new Error(outline.failure.code);
  let next = 0;
  return applyMapping(outline.value, proposeMapping(outline.value), () => `id${++next}`);
}

/** As the program prints a goal, a Querschnittsthema, and what belongs to several chapters. */
const printed = [
  h(1, '1 Bildung und Sprache'),
  p('Leitziel'),
  h(2, '1.0 Alle lernen'),
  h(2, '1.1 Kurse erreichen alle'),
  p('7 Ideen dahinter'),
  p('Bis 2029 in jedem Ort.'),
  p('Bedarf: Kurse liegen am Vormittag'),
  p('Zielgruppen: Eltern, Berufstätige'),
  p('Zieldatum: Dezember 2029'),
  p('SMART geprüft: spezifisch, messbar. Der Termin ist knapp.'),
  p('Teilziel'),
  h(2, '1.1.1 Auch am Abend'),
  h(3, '1.1.1.1 Abendkurse'),
  p('3 Ideen dahinter'),
  tbl([
    ['Federführung', 'Landkreis Muster, Programmbereich Deutsch'],
    ['Weitere Handlungsfelder', '2 Arbeit'],
    ['Querschnittsthemen', 'Teilhabe'],
    ['Zeitraum', '2027'],
  ]),
  h(1, '2 Arbeit'),
  h(2, 'Maßnahme 2.1: Börse'),
  p('Querschnittsthema'),
  h(1, 'Querschnittsthemen'),
  p('Drei Fragen.'),
  p('Querschnittsthema'),
  h(1, 'Teilhabe'),
  h(1, 'Glossar'),
];

it('what the program prints of goals and of what belongs together comes back as that', () => {
  const { chapters, problems } = imported(printed);
  expect(problems).toEqual([]);
  expect(chapters.map(({ kind, title }) => [kind, title])).toEqual([
    ['field', 'Bildung und Sprache'],
    ['field', 'Arbeit'],
    ['crossCutting', 'Querschnittsthemen'],
    ['crossCutting', 'Teilhabe'],
    ['back', 'Glossar'],
  ]);
  const [first, work, , taking] = chapters;
  const [guiding, goal, partial] = first?.content.goals ?? [];
  expect(guiding).toMatchObject({ level: 'guiding', title: 'Alle lernen' });
  expect(goal).toMatchObject({
    level: 'goal',
    text: {
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bis 2029 in jedem Ort.' }] }],
    },
    ...{ need: 'Kurse liegen am Vormittag', targetGroups: 'Eltern, Berufstätige', targetDate: '2029-12' },
    ...{ smart: ['specific', 'measurable'], smartNote: 'Der Termin ist knapp.' },
  });
  expect(partial).toMatchObject({ level: 'partial', parentId: goal?.id, title: 'Auch am Abend' });
  expect(first?.content.measures).toMatchObject([
    {
      ...{ goalId: partial?.id, lead: 'Landkreis Muster', leadUnit: 'Programmbereich Deutsch' },
      ...{ furtherFieldIds: [work?.id], themeIds: [taking?.id], description: { content: [] } },
    },
  ]);
});

it('Teilziele without a goal above them are the goals', () => {
  const { chapters } = imported([
    h(1, 'Handlungsfeld 1: Wohnen'),
    h(2, 'Leitziel: Alle wohnen gut'),
    h(3, 'Teilziel 1: Wohnungen'),
    h(3, 'Teilziel 2: Nachbarschaft'),
  ]);
  expect(chapters[0]?.content.goals.map(({ level }) => level)).toEqual(['guiding', 'goal', 'goal']);
});

it('a table in the text keeps its heads: rows marked or in bold, and columns in bold', () => {
  const heads = (body: RichText | undefined) =>
    body?.content.flatMap((block) =>
      block.type === 'table'
        ? block.content.map(({ content }) => content.map(({ type }) => type[5]).join(''))
        : [],
    );
  const row = ['Jahr', 'Kurse'];
  const marked = tbl([row.map(bold), [bold('2024'), '12'], [bold('2025'), '15']], true);
  const meant = tbl([row.map(bold), ['2024', '12']]);
  const plain = tbl([row, ['2024', '12']]);
  const { chapters } = imported([h(1, 'Zahlen'), marked, p('a'), meant, p('b'), plain]);
  const body = chapters[0]?.content.body;
  expect(heads(body)).toEqual(['HH', 'HC', 'HC', 'HH', 'CC', 'CC', 'CC']);
  expect(JSON.stringify(body)).not.toContain('bold');
});

it('the title page and the page about the document are proposed to be left out, and say why', () => {
  const frame = [
    p('Landkreis Heidmark'),
    p('Integrationskonzept', 'Titel'),
    p('Fassung 1.0'),
    p('Stand 29. Juni 2026'),
    p('veröffentlicht'),
    p('Prüfsumme eebd 81df 1060 ef94'),
    h(1, 'Vorwort'),
    p('Stand 29. Juni 2026'),
    h(1, '1 Bildung'),
    h(2, '1.1 Kurse erreichen alle'),
    h(1, 'Zu diesem Dokument'),
    p(
      '„Integrationskonzept“, Fassung 1.0. Eine Fassung ändert sich nicht mehr, nachdem sie eingefroren wurde.',
    ),
  ];
  const outline = readDocument(docx({ body: frame.join('') }));
  if (!outline.ok) throw new Error(outline.failure.code);
  const { entries } = proposeMapping(outline.value);
  const out = entries.filter(({ reason }) => reason.code === 'frame');
  expect(out.map(({ block }) => block)).toEqual([0, 2, 3, 4, 5, 10, 11]);
  expect(out.every(({ role }) => role.as === 'out')).toBe(true);
  expect(imported(frame).chapters.map(({ title }) => title)).toEqual(['Vorwort', 'Bildung']);
});

it('what others write about their document stays', () => {
  const theirs = [
    p('Stand 29. Juni 2026'),
    h(1, 'Vorwort'),
    p('Worte.'),
    h(1, 'Zu diesem Dokument'),
    p('Es entstand in einer Arbeitsgruppe.'),
  ];
  expect(imported(theirs).chapters.map(({ title }) => title)).toEqual(['', 'Vorwort', 'Zu diesem Dokument']);
});
