import type { Decision } from '@fortschrift/domain/decision';
import type { AmendmentItem, Paper } from '@fortschrift/domain/paper';
import type { Session } from '@fortschrift/domain/session';
import { describe, expect, it } from 'vitest';
import type { Store } from '../src/store.ts';
import { id, type StoreUnderTest } from './engines.ts';
import { type Sample, stored, versionOf } from './samples.ts';

async function versioned(store: Store): Promise<Sample & { versionId: string }> {
  const made = await stored(store);
  const { version, canonical } = versionOf(made, '1.0');
  await store.store.transact((rows) => rows.versions.insert(version, canonical));
  return { ...made, versionId: version.id };
}

function paperOf(made: Sample & { versionId: string }): Paper {
  const item: Omit<AmendmentItem, 'id' | 'number'> = {
    ...{ targetId: id(), targetNumber: '1.1', operation: 'replace', oldText: 'a', newText: 'b' },
    ...{ reasoning: 'weil', opinion: '', state: 'filed' },
  };
  return {
    ...{ id: id(), countyId: made.county.id, reference: '17/2026', kind: 'amendment', title: 'Antrag' },
    ...{ originator: 'Gruppe A', versionId: made.versionId, text: 'Der Kreistag möge', day: '2026-09-01' },
    items: [
      { ...item, id: id(), number: 1 },
      { ...item, id: id(), number: 2, operation: 'insert', oldText: '' },
    ],
  };
}

export function committeeCases(under: () => StoreUnderTest): void {
  describe('sessions and papers', () => {
    it('come back whole, newest day first, each county its own', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await versioned(opened);
      const other = await versioned(opened);
      const paper = paperOf(made);
      const session: Session = {
        ...{ id: id(), countyId: made.county.id, bodyId: made.body.id, title: '7. Sitzung' },
        ...{ day: '2026-09-10', starts: '16:00', place: 'Saal', state: 'scheduled', present: null },
        agenda: [
          { id: id(), number: 1, title: 'Eröffnung', versionId: null, paperId: null },
          { id: id(), number: 2, title: 'Konzept', versionId: made.versionId, paperId: paper.id },
        ],
      };
      const later = { ...session, id: id(), day: '2026-12-01', agenda: [] };
      await store.transact(async (rows) => {
        await rows.papers.insert(paper);
        await rows.papers.insert(paperOf(other));
        await rows.sessions.insert(session);
        await rows.sessions.insert(later);
      });
      expect(await store.rows.papers.find(paper.id)).toEqual(paper);
      expect(await store.rows.papers.ofCounty(made.county.id)).toEqual([paper]);
      expect(await store.rows.sessions.find(session.id)).toEqual(session);
      expect(await store.rows.sessions.ofCounty(made.county.id)).toEqual([later, session]);
      expect(await store.rows.sessions.ofCounty(other.county.id)).toEqual([]);
      const held: Session = { ...session, state: 'ended', present: 11, agenda: session.agenda.slice(1) };
      await store.transact((rows) => rows.sessions.update(held));
      expect(await store.rows.sessions.find(session.id)).toEqual(held);
    });
  });

  describe('decisions', () => {
    it('come back as recorded, and are never changed or deleted', async () => {
      const { opened, sql } = under();
      const { store } = opened;
      const made = await versioned(opened);
      const other = await versioned(opened);
      const accepted: Decision = {
        ...{ id: id(), countyId: made.county.id, versionId: made.versionId, bodyId: made.body.id },
        ...{ sessionId: null, kind: 'accepted', vote: { yes: 9, no: 1, abstain: 0, excluded: 1 } },
        ...{ present: 11, text: 'Beschlossen', points: [], day: '2026-09-10', recordedAt: 2 },
        recordedBy: made.account.id,
      };
      const returned: Decision = {
        ...accepted,
        ...{ id: id(), kind: 'returned', vote: null, present: null, points: ['Kosten', 'Ziele'] },
        ...{ recordedAt: 1, recordedBy: null },
      };
      await store.transact(async (rows) => {
        await rows.decisions.insert(accepted);
        await rows.decisions.insert(returned);
      });
      expect(await store.rows.decisions.ofVersion(made.versionId)).toEqual([returned, accepted]);
      expect(await store.rows.decisions.ofCounty(made.county.id)).toEqual([accepted, returned]);
      expect(await store.rows.decisions.ofCounty(other.county.id)).toEqual([]);
      await expect(sql('update decision set yes = 2 returning id')).rejects.toThrow('never changes');
      await expect(sql('delete from decision returning id')).rejects.toThrow('never changes');
    });
  });
}
