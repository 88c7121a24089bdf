import { paragraphs } from '../../src/rich-text.ts';
import type { VersionContent } from '../../src/version.ts';
import { chapter, earlier, goal, measure, version } from './versions.ts';

const words =
  'Begleitung Sprache Kurs Ausbildung Betrieb Gemeinde Ehrenamt Wohnung Schule Eltern Kinder Beratung Angebot Landkreis Verein Treffpunkt Jugend Arbeit Anerkennung Gesundheit'.split(
    ' ',
  );

/** Numbers that look random and are the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Two versions of a concept with so many measures, five to a goal and five goals to a field, with texts of about 250
 * words each. In the second four in ten are changed, some are moved, merged, dropped or new.
 */
export function generatedVersions(measures: number): readonly [VersionContent, VersionContent] {
  const roll = dice(measures);
  const prose = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(roll() * words.length)] ?? '').join(' ');
  const text = (paragraphCount: number) =>
    Array.from({ length: paragraphCount }, () => `${prose(40)}.`).join('\n');
  const edited = (held: string) => held.replace(/\p{L}+/gu, (word) => (roll() < 0.06 ? prose(2) : word));
  const old = Array.from({ length: measures }, (_, index) => ({
    id: `m${index}`,
    title: `${prose(4)} ${index}`,
    situation: text(2),
    description: text(4),
    lead: prose(2),
    partners: `${prose(1)}, ${prose(1)}, ${prose(1)}`,
    cost: `${index} 000 Euro im Jahr`,
  }));
  type Act = (typeof old)[number] & { readonly from?: string };
  const fresh = old.flatMap((act, index): Act[] => {
    // By its place, so that twice the measures are twice the changes.
    const lot = ((index * 37) % 100) / 100;
    if (lot < 0.04) return [];
    if (lot < 0.08) return [{ ...act, id: `n${index}`, from: act.id, title: prose(5) }];
    if (lot < 0.4)
      return [{ ...act, situation: edited(act.situation), description: edited(act.description) }];
    if (lot < 0.44) return [act, { ...act, id: `x${index}`, title: prose(5), description: text(4) }];
    return [act];
  });
  const build = (acts: readonly Act[], label: string) => {
    const goals = Array.from({ length: Math.ceil(acts.length / 5) }, (_, place) =>
      goal(
        `g${place}`,
        acts.slice(place * 5, place * 5 + 5).map(({ id, from, ...act }) =>
          measure(id, {
            ...act,
            situation: paragraphs(act.situation),
            description: paragraphs(act.description),
            origins: from === undefined ? [] : [earlier('previousMeasure', from)],
          }),
        ),
      ),
    );
    const fields = Array.from({ length: Math.ceil(goals.length / 5) }, (_, place) =>
      chapter(`c${place}`, goals.slice(place * 5, place * 5 + 5), { body: paragraphs(`Feld ${place}`) }),
    );
    return version(fields, label);
  };
  return [build(old, '0.9'), build(fresh, '1.0')];
}
