import { headingMax, summaryMax } from '@fortschrift/domain/cluster';
import { commentMax } from '@fortschrift/domain/comment';
import { parseDecision } from '@fortschrift/domain/decision';
import { goalTitleMax } from '@fortschrift/domain/goal';
import { isId } from '@fortschrift/domain/id';
import { parseIdeaAnswer, parseIdeaDraft } from '@fortschrift/domain/idea';
import { measureTitleMax } from '@fortschrift/domain/measure';
import { missingForDecision } from '@fortschrift/domain/measure-check';
import { plainText } from '@fortschrift/domain/rich-text';
import { countCharacters, parseDay, parseEmail } from '@fortschrift/domain/text';
import { measuresOf } from '@fortschrift/domain/version';
import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { demoBodies } from './bodies.ts';
import { demoCalendar } from './calendar.ts';
import { demoComments } from './committee/comments.ts';
import { demoDecisions } from './committee/decisions.ts';
import { paperOf } from './committee/insert-committee.ts';
import { demoPapers } from './committee/papers.ts';
import { demoSessions } from './committee/sessions.ts';
import { oldMeasures } from './concept-2018/chapters.ts';
import { newProgress } from './concept-new/implementation.ts';
import { demoId } from './demo-id.ts';
import { demoTables } from './events/insert-events.ts';
import { shareDots } from './events/table-rows.ts';
import { feedbackSeats, feedbackTables, kickoffSeats, kickoffTables } from './events/workshops.ts';
import { chaptersNow, demoVersions } from './insert-concepts.ts';

const calendar = demoCalendar(Date.parse('2026-11-22T09:00:00Z'));
const tables = demoTables(calendar);
const kickoffIdeas = tables.kickoff.flatMap((table) => table.ideas);
const feedbackIdeas = tables.feedback.flatMap((table) => table.ideas);
const answers = tables.kickoff.flatMap((table) => table.answers);
const versions = demoVersions(calendar);
const now = chaptersNow(calendar);
const newNow = now.filter(({ chapter }) => chapter.conceptId === demoId('concept:new'));
const oldNow = now.filter(({ chapter }) => chapter.conceptId === demoId('concept:2018'));
const measures = newNow.flatMap(({ content }) => content.measures);

describe('the events of the demo', () => {
  it('have the promised number of people, tables, cards and clusters', () => {
    expect(kickoffSeats.reduce((a, b) => a + b)).toBe(72);
    expect(feedbackSeats.reduce((a, b) => a + b)).toBe(41);
    expect([kickoffTables.length, feedbackTables.length]).toEqual([6, 3]);
    expect(tables.kickoff.flatMap((table) => table.clusters)).toHaveLength(26);
    for (const table of tables.kickoff) {
      expect(table.ideas.length).toBeGreaterThanOrEqual(18);
      expect(table.ideas.length).toBeLessThanOrEqual(22);
    }
    expect(feedbackIdeas).toHaveLength(27);
  });

  it('write cards within the rules of a card', () => {
    for (const idea of [...kickoffIdeas, ...feedbackIdeas]) {
      expect(parseIdeaDraft(idea), idea.text).toEqual({
        ok: true,
        value: {
          kind: idea.kind,
          language: idea.language,
          text: idea.text,
          detail: idea.detail,
          recordId: idea.recordId,
        },
      });
    }
    for (const { heading, summary } of [...tables.kickoff, ...tables.feedback].flatMap((t) => t.clusters)) {
      expect(countCharacters(heading)).toBeLessThanOrEqual(headingMax);
      expect(countCharacters(summary)).toBeLessThanOrEqual(summaryMax);
    }
  });

  it('mix kinds, languages, paper and hidden cards', () => {
    const share = (count: number): number => count / kickoffIdeas.length;
    const foreign = kickoffIdeas.filter((idea) => idea.language !== 'de').length;
    const paper = kickoffIdeas.filter((idea) => idea.source === 'paper').length;
    expect(share(foreign)).toBeGreaterThan(0.05);
    expect(share(foreign)).toBeLessThan(0.1);
    expect(share(paper)).toBeGreaterThan(0.12);
    expect(share(paper)).toBeLessThan(0.2);
    const hidden = kickoffIdeas.filter((idea) => idea.state === 'hidden');
    expect(hidden.map((idea) => idea.hiddenReason).toSorted()).toEqual([
      'insult',
      'insult',
      'personalData',
      'personalData',
      'personalData',
      'personalData',
    ]);
  });

  it('share about 340 dots out within the rule, with one tie', () => {
    const total = kickoffTables.flatMap((t) => t.clusters).reduce((sum, { dots }) => sum + dots, 0);
    expect(total).toBeGreaterThan(330);
    expect(total).toBeLessThan(360);
    for (const table of kickoffTables) {
      const sums = table.clusters.map(({ key, dots }) => ({ clusterId: key, dots }));
      const seats = Array.from({ length: 12 }, (_, index) => String(index));
      const shared = shareDots(sums, seats, { perSeat: 5, perCluster: 2 });
      const given = [...shared.values()].flat();
      expect(given.every(({ points }) => points === 1 || points === 2)).toBe(true);
      for (const { clusterId, dots } of sums) {
        const points = given.filter((dot) => dot.clusterId === clusterId);
        expect(points.reduce((sum, dot) => sum + dot.points, 0)).toBe(dots);
      }
    }
    const tops = kickoffTables.map((t) => t.clusters.map(({ dots }) => dots).toSorted((a, b) => b - a));
    expect(tops.filter(([first, second]) => first === second)).toHaveLength(1);
  });

  it('give every card that can be seen an answer that the rules accept', () => {
    const seen = kickoffIdeas.filter((idea) => idea.state === 'submitted');
    expect(new Set(answers.map(({ ideaId }) => ideaId))).toEqual(new Set(seen.map(({ id }) => id)));
    const published = versions.find(({ version }) => version.state === 'published');
    const records = published?.content.chapters.flatMap((chapter) => [
      ...chapter.goals,
      ...chapter.goals.flatMap((goal) => goal.measures),
    ]);
    const cited = new Set(records?.flatMap((record) => record.origins.map(({ refId }) => refId)));
    for (const answer of answers) {
      const idea = seen.find(({ id }) => id === answer.ideaId);
      const isCited = cited.has(answer.ideaId) || cited.has(idea?.clusterId ?? '');
      expect(parseIdeaAnswer(answer, isCited), idea?.text).toEqual({
        ok: true,
        value: { result: answer.result, reason: answer.reason },
      });
    }
    const counts = Object.groupBy(answers, ({ result }) => result);
    expect(Object.values(counts).map((group) => group.length)).toHaveLength(6);
    expect(counts.adopted?.length).toBeLessThan(answers.length * 0.55);
  });
});

describe('the concepts of the demo', () => {
  it('hold the old concept with its four fields, nine goals and 24 measures with an end', () => {
    expect(oldNow.filter(({ chapter }) => chapter.kind === 'field')).toHaveLength(4);
    expect(oldNow.flatMap(({ content }) => content.goals)).toHaveLength(9);
    expect(oldNow.flatMap(({ content }) => content.measures)).toHaveLength(24);
    const count = (state: string): number => oldMeasures.filter((old) => old.state === state).length;
    expect(['madePermanent', 'inWork', 'done', 'discontinued'].map(count)).toEqual([9, 7, 4, 4]);
    for (const { report } of oldMeasures) expect(report.length).toBeGreaterThan(30);
  });

  it('hold the new concept with six fields, six guiding goals, 14 goals and 30 measures', () => {
    const goals = newNow.flatMap(({ content }) => content.goals);
    expect(newNow.filter(({ chapter }) => chapter.kind === 'field')).toHaveLength(6);
    expect(goals.filter(({ level }) => level === 'guiding')).toHaveLength(6);
    expect(goals.filter(({ level }) => level === 'goal')).toHaveLength(14);
    expect(measures).toHaveLength(30);
    expect(measures.filter(({ quickWin }) => quickWin)).toHaveLength(8);
    expect(measures.filter(({ flagship }) => flagship)).toHaveLength(7);
    expect(
      measures.filter(({ fundingSources }) => fundingSources.every(({ state }) => state !== 'secured')),
    ).toHaveLength(9);
  });

  it('are ready for decision but for two measures of the Arbeitsstand', () => {
    const unready = measures.filter((measure) => missingForDecision(measure).length > 0);
    expect(unready.map((measure) => [measure.draftState, missingForDecision(measure)])).toEqual([
      ['inProgress', ['lead']],
      ['inProgress', ['indicators']],
    ]);
    for (const { content } of versions.filter(({ concept }) => concept === 'new')) {
      for (const { measure } of measuresOf(content))
        expect(unready.map(({ id }) => id)).not.toContain(measure.id);
    }
  });

  it('keep titles short, months in shape and all years written out', () => {
    for (const { content } of now) {
      for (const goal of content.goals) expect(countCharacters(goal.title)).toBeLessThanOrEqual(goalTitleMax);
      for (const measure of content.measures) {
        expect(countCharacters(measure.title)).toBeLessThanOrEqual(measureTitleMax);
        expect(plainText(measure.situation).length).toBeLessThanOrEqual(1000);
        expect(plainText(measure.description).length).toBeLessThanOrEqual(2000);
        for (const month of [measure.start, measure.end]) expect(month).toMatch(/^(\d{4}-\d{2})?$/);
      }
    }
    expect(JSON.stringify([now, versions])).not.toMatch(/\{J/);
  });

  it('cite only what exists', () => {
    const known = new Set([
      ...kickoffIdeas.map(({ id }) => id),
      ...tables.kickoff.flatMap((table) => table.clusters.map(({ id }) => id)),
      ...tables.kickoff.flatMap((table) => table.sheet.proposals.map(({ id }) => id)),
      ...oldNow.flatMap(({ content }) => [...content.goals, ...content.measures].map(({ id }) => id)),
      ...demoPapers(calendar).flatMap((paper) => paperOf(paper, new Map()).items.map(({ id }) => id)),
    ]);
    for (const { content } of newNow) {
      for (const record of [...content.goals, ...content.measures]) {
        expect(record.origins.length, record.title).toBeGreaterThan(0);
        for (const { kind, refId } of record.origins) {
          expect(isId(refId)).toBe(true);
          if (kind !== 'administration') expect(known, `${record.title} ${kind}`).toContain(refId);
        }
      }
    }
  });

  it('have versions that differ, one of them in force and one in committee', () => {
    expect(versions.map(({ concept, version }) => [concept, version.label, version.state])).toEqual([
      ['2018', '1.0', 'superseded'],
      ['new', '0.3', 'draft'],
      ['new', '0.9', 'returned'],
      ['new', '1.0', 'published'],
      ['new', '1.1', 'committee'],
    ]);
    expect(versions.map(({ content }) => measuresOf(content).length)).toEqual([24, 20, 26, 27, 28]);
  });

  it('report on measures that stand in the published version', () => {
    const published = versions.find(({ version }) => version.state === 'published');
    const ids = published ? measuresOf(published.content).map(({ measure }) => measure.id) : [];
    for (const { measure } of newProgress) expect(ids).toContain(demoId(`measure:new:${measure}`));
  });
});

describe('the committees of the demo', () => {
  it('have the promised sizes; the Kreisausschuss meets in private', () => {
    expect(demoBodies.map(({ kind, votingMembers }) => [kind, votingMembers]).slice(0, 4)).toEqual([
      ['council', 51],
      ['mainCommittee', 11],
      ['committee', 11],
      ['steeringGroup', 18],
    ]);
    expect(demoBodies.filter(({ kind }) => kind === 'workingGroup')).toHaveLength(4);
    expect(demoBodies.find(({ kind }) => kind === 'mainCommittee')?.public).toBe(false);
  });

  it('vote so that the rules come to the recorded result', () => {
    for (const { kind, vote, present, text, points, body } of demoDecisions(calendar)) {
      const members = demoBodies.find(({ id }) => id === demoId(`body:${body}`))?.votingMembers ?? 0;
      const input = kind === 'returned' ? { returned: true, text, points } : { ...vote, present, text };
      const parsed = parseDecision(input, members);
      expect(parsed.ok && parsed.value).toEqual({ kind, vote, present, text, points });
    }
  });

  it('amend words that stand in version 1.1', () => {
    const content = versions.find(({ version }) => version.label === '1.1')?.content;
    if (!content) throw new Error('no version 1.1');
    const papers = demoPapers(calendar).map((paper) => paperOf(paper, new Map([['1.1', content]])));
    const items = papers.flatMap((paper) => paper.items);
    for (const item of items) {
      const found = measuresOf(content).find(({ measure }) => measure.id === item.targetId);
      expect(item.targetNumber).toBe(found?.measure.number);
      expect(found && plainText(found.measure.description)).toContain(item.oldText);
    }
    const motion = papers.find((paper) => paper.items.length === 6);
    expect(motion?.items.map(({ state }) => state)).toEqual([
      'accepted',
      'accepted',
      'acceptedModified',
      'rejected',
      'withdrawn',
      'settled',
    ]);
  });

  it('hold sessions in the order of time, on days that exist, and comment on measures of the version', () => {
    const sessions = demoSessions(calendar);
    for (const { day } of sessions) expect(parseDay(day, 'day').ok).toBe(true);
    expect(sessions.map(({ day }) => day)).toEqual(sessions.map(({ day }) => day).toSorted());
    expect(sessions.filter(({ state }) => state === 'ended').every(({ day }) => day < calendar.today)).toBe(
      true,
    );
    expect(sessions.some(({ state, day }) => state === 'convened' && day > calendar.today)).toBe(true);
    for (const { version, target, text } of demoComments) {
      const content = versions.find((other) => other.version.label === version)?.content;
      const ids = content ? measuresOf(content).map(({ measure }) => measure.id) : [];
      expect(ids, target).toContain(demoId(`measure:new:${target}`));
      expect(countCharacters(text)).toBeLessThanOrEqual(commentMax);
    }
  });
});

describe('the accounts of the demo', () => {
  it('live at an example address, one for each role first', () => {
    expect(DEMO_ACCOUNTS.slice(0, 4).map(({ email }) => email)).toEqual([
      'buero@heidmark.example',
      'moderation@heidmark.example',
      'gremium@heidmark.example',
      'verwaltung@heidmark.example',
    ]);
    for (const { email } of DEMO_ACCOUNTS) expect(parseEmail(email)).toEqual({ ok: true, value: email });
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(12);
  });

  it('name no mail domain but .example anywhere', () => {
    const all = JSON.stringify([now, versions, tables, DEMO_ACCOUNTS, demoPapers(calendar)]);
    for (const [address] of all.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(address).toMatch(/\.example$/);
  });
});
