import { beginFrom } from '@fortschrift/domain/concept-update';
import { synopsisOf } from '@fortschrift/domain/synopsis/synopsis';
import type { VersionContent } from '@fortschrift/domain/version';
import { expect, it } from 'vitest';
import { goalOf, idOf, measureOf, WrittenConcept } from './written-concept.ts';

const why = 'weil es so beschlossen ist';

/** Two fields, four goals and twelve measures. */
function first(): WrittenConcept {
  return new WrittenConcept()
    .field(
      'Bildung',
      [goalOf('Sprache', 1), goalOf('Schule', 2)],
      [
        measureOf('Abendkurs', 1, 'Sprache'),
        measureOf('Elternkurs', 2, 'Sprache'),
        measureOf('Sprachcafé', 3, 'Sprache'),
        measureOf('Lernhilfe', 1, 'Schule'),
        measureOf('Elternlotsen', 2, 'Schule'),
        measureOf('Fest', 9, null),
      ],
    )
    .field(
      'Arbeit',
      [goalOf('Ausbildung', 1), goalOf('Betriebe', 2)],
      [
        measureOf('Mentoren', 1, 'Ausbildung'),
        measureOf('Betriebskurs', 2, 'Ausbildung'),
        measureOf('Börse', 1, 'Betriebe'),
        measureOf('Hotline', 2, 'Betriebe'),
        measureOf('Messe', 3, 'Betriebe'),
      ],
    )
    .field('Wohnen', [goalOf('Nachbarschaft', 1)], [measureOf('Rundgang', 1, 'Nachbarschaft')]);
}

/** "kinds: old numbers -> new number title (reasons)" for each line that is not as it was. */
function told(before: VersionContent, after: VersionContent): string[] {
  return synopsisOf(before, after)
    .chapters.flatMap(({ rows }) => rows)
    .filter(({ kinds }) => kinds[0] !== 'unchanged')
    .map((row) => {
      const name = row.after ? `${row.after.number} ${row.after.title}` : '-';
      const reasons = row.reasons.filter(({ note }) => note !== '').map(({ note }) => note);
      const from = row.before.map(({ number, title }) => `${number} ${title}`).join(' | ');
      return `${row.kinds.join('+')}: ${from || '-'} -> ${name}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`;
    });
}

/** Every part of both versions has its line, and what stands in the newer one exactly one. */
function expectWhole(before: VersionContent, after: VersionContent): void {
  const rows = synopsisOf(before, after).chapters.flatMap((chapter) => chapter.rows);
  const idsOf = ({ chapters }: VersionContent) =>
    chapters.flatMap((chapter) => [
      chapter.id,
      ...chapter.goals.flatMap((goal) => [goal.id, ...goal.measures.map(({ id }) => id)]),
      ...chapter.loose.map(({ id }) => id),
    ]);
  expect(rows.flatMap((row) => row.after?.id ?? []).toSorted()).toEqual(idsOf(after).toSorted());
  expect([...new Set(rows.flatMap((row) => row.before.map(({ id }) => id)))].toSorted()).toEqual(
    idsOf(before).toSorted(),
  );
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  // What ended is told once.
  const ended = rows.flatMap((row) => (row.after ? [] : row.before.map(({ id }) => id)));
  expect(new Set(ended).size).toBe(ended.length);
}

/** Everything people do with a concept, at once and one upon the other. */
function reworked(concept: WrittenConcept): WrittenConcept {
  return (
    concept
      .renameField('Bildung', 'Bildung und Sprache')
      // Renamed and moved to another field at once.
      .move('Lernhilfe', 'Arbeit', 'Ausbildung')
      .rename('Lernhilfe', 'Lernhilfe im Betrieb')
      // One of three, from two fields.
      .merge('Abendkurs', ['Elternkurs', 'Betriebskurs'])
      .rename('Abendkurs / Elternkurs / Betriebskurs', 'Kurse, die passen')
      // Three of one, the third in another field.
      .split('Mentoren', 'Mentorinnen')
      .split('Mentoren', 'Patenschaften')
      .move('Patenschaften', 'Wohnen', 'Nachbarschaft')
      // Goals of two fields become one, with what stands below them.
      .merge('Schule', ['Betriebe'])
      .rename('Schule / Betriebe', 'Schulen und Betriebe')
      // A goal goes whole.
      .move('Nachbarschaft', 'Bildung und Sprache', null)
  );
}

it('a Fortschreibung with everything at once: each part has its line, its kind and its reason', () => {
  const old = first().freeze('1.0');
  let made = 0;
  const concept = new WrittenConcept().begun(beginFrom(old, () => idOf(`heir ${made++}`)));
  reworked(concept)
    .end('Sprachcafé', 'madePermanent', 'läuft jetzt bei der Volkshochschule')
    .end('Börse', 'dropped', 'niemand hat sie genutzt')
    .end('Fest', 'achieved', 'hat stattgefunden und ist vorbei')
    .decide('Bildung und Sprache', 'renamed')
    .decide('Kurse, die passen', 'merged', why)
    .decide('Elternlotsen', 'confirmed')
    .decide('Lernhilfe im Betrieb', 'moved', why);
  const fresh = concept.freeze('2.0');
  expectWhole(old, fresh);
  expectWhole(fresh, old);
  expect(told(old, fresh)).toMatchInlineSnapshot(`
    [
      "renamed: 1 Bildung -> 1 Bildung und Sprache",
      "merged+renamed+changed: 1.1.1 Abendkurs | 1.1.2 Elternkurs | 2.1.2 Betriebskurs -> 1.1.1 Kurse, die passen (weil es so beschlossen ist)",
      "madePermanent: 1.1.3 Sprachcafé -> - (läuft jetzt bei der Volkshochschule)",
      "merged+renamed+changed: 1.2 Schule | 2.2 Betriebe -> 1.2 Schulen und Betriebe",
      "confirmed: 1.2.2 Elternlotsen -> 1.2.1 Elternlotsen",
      "achieved: 1.3.1 Fest -> - (hat stattgefunden und ist vorbei)",
      "moved: 2.2.2 Hotline -> 1.2.2 Hotline",
      "moved: 2.2.3 Messe -> 1.2.3 Messe",
      "moved: 3.1 Nachbarschaft -> 1.3 Nachbarschaft",
      "moved: 3.1.1 Rundgang -> 1.3.1 Rundgang",
      "split+moved+renamed: 2.1.1 Mentoren -> 1.3.2 Patenschaften",
      "split: 2.1.1 Mentoren -> 2.1.1 Mentoren",
      "dropped: 2.2.1 Börse -> - (niemand hat sie genutzt)",
      "split+renamed: 2.1.1 Mentoren -> 2.1.2 Mentorinnen",
      "moved+renamed: 1.2.1 Lernhilfe -> 2.1.3 Lernhilfe im Betrieb (weil es so beschlossen ist)",
    ]
  `);
});

it('two drafts of one concept, nothing decided: the same is told without reasons, and not told again', () => {
  const concept = first();
  const old = concept.freeze('0.8');
  const fresh = reworked(concept).freeze('0.9');
  expectWhole(old, fresh);
  expectWhole(fresh, old);
  expect(told(old, fresh)).toMatchInlineSnapshot(`
    [
      "renamed: 1 Bildung -> 1 Bildung und Sprache",
      "merged+renamed+changed: 1.1.1 Abendkurs | 1.1.2 Elternkurs | 2.1.2 Betriebskurs -> 1.1.1 Kurse, die passen",
      "merged+renamed+changed: 1.2 Schule | 2.2 Betriebe -> 1.2 Schulen und Betriebe",
      "moved: 2.2.1 Börse -> 1.2.2 Börse",
      "moved: 2.2.2 Hotline -> 1.2.3 Hotline",
      "moved: 2.2.3 Messe -> 1.2.4 Messe",
      "moved: 3.1 Nachbarschaft -> 1.3 Nachbarschaft",
      "moved: 3.1.1 Rundgang -> 1.3.1 Rundgang",
      "split+moved+renamed: 2.1.1 Mentoren -> 1.3.2 Patenschaften",
      "split: 2.1.1 Mentoren -> 2.1.1 Mentoren",
      "split+renamed: 2.1.1 Mentoren -> 2.1.2 Mentorinnen",
      "moved+renamed: 1.2.1 Lernhilfe -> 2.1.3 Lernhilfe im Betrieb",
    ]
  `);
  concept.rename('Hotline', 'Telefon für Betriebe');
  const last = concept.freeze('1.0');
  expectWhole(fresh, last);
  expect(told(fresh, last)).toEqual([expect.stringContaining('renamed')]);
});
