import type { Id } from '@fortschrift/domain/id';
import { expect, vi } from 'vitest';
import * as Y from 'yjs';
import { right } from '../concept/test-house.ts';
import { act, write } from '../hall/hall.ts';
import type { HttpBrowser } from './http-browser.ts';
import {
  doAt,
  type Installation,
  type LiveClient,
  newId,
  openHall,
  openLive,
  sitDown,
} from './installation.ts';
import { wordsOf } from './typist.ts';

/** A table with people who did everything there is to do, and one of them whose every byte was kept. */
export type FullTable = {
  readonly desk: Id;
  readonly workshopId: Id;
  readonly watcher: HttpBrowser;
  readonly watching: readonly LiveClient[];
  readonly others: readonly { readonly browser: HttpBrowser; readonly seatId: Id }[];
  /** The token of the projector's link. */
  readonly display: string;
};

/** Cards, edits, a withdrawal, clusters, dots, a sheet written by three, a projector, a seat that is ejected. */
export async function fillTable(house: Installation, office: HttpBrowser): Promise<FullTable> {
  const { tables, workshopId, ...hall } = await openHall(office, 2);
  const place = { ...hall, tables, workshopId };
  const [desk = '', wall = ''] = tables;
  await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
  await doAt(office, desk, { do: 'sheet.open', open: true });
  const { browser: watcher } = await sitDown(house, place, desk);
  const watching = ['board', 'sheet'].map((kind) => openLive(house, `${kind}/${desk}`, watcher));
  const others = [];
  for (let n = 0; n < 8; n += 1) others.push(await sitDown(house, place, n < 7 ? desk : wall));
  const typing = others.slice(0, 2).map(({ browser }) => openLive(house, `sheet/${desk}`, browser));
  typing.push(openLive(house, `sheet/${desk}`, office));
  await vi.waitFor(
    () => expect([...watching, ...typing].every(({ provider }) => provider.synced)).toBe(true),
    20_000,
  );
  for (const [n, { doc, provider }] of typing.entries()) {
    provider.awareness.setLocalStateField('cursor', { anchor: n, head: n });
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`getippt-${n}`)]);
    doc.getXmlFragment('sheet').push([paragraph]);
  }

  const cards: Id[] = [];
  for (const { browser, seatId } of others.slice(0, 7)) {
    const ideaId = newId();
    cards.push(ideaId);
    await right(act(browser, desk, write(ideaId, `Karte von ${seatId.slice(0, 3)}`), newId()));
    await right(act(browser, desk, { do: 'idea.edit', ideaId, text: 'geändert', detail: '' }, newId()));
  }
  const [first = '', second = '', third = ''] = cards;
  await right(act(watcher, desk, write(newId(), 'meine Karte'), newId()));
  const one = others[0]?.browser ?? watcher;
  await right(act(one, desk, { do: 'idea.withdraw', ideaId: first }, newId()));
  await doAt(office, desk, { do: 'idea.hide', ideaId: second, reason: 'personalData' });
  const clusterId = newId();
  await doAt(office, desk, { do: 'table.phase', phase: 'sorting' });
  await doAt(office, desk, { do: 'cluster.create', clusterId, heading: 'Bus', ideaIds: [third] });
  await doAt(office, desk, { do: 'table.phase', phase: 'weighting' });
  for (const { browser } of [...others.slice(0, 7), { browser: watcher }])
    await right(act(browser, desk, { do: 'dots.set', clusterId, points: 2 }, newId()));

  const { link } = await right(office.call('POST /workshops/:id/displays', { params: { id: workshopId } }));
  const display = link.split('#')[1] ?? '';
  await right(house.browser().call('POST /displays/open', { body: { token: display } }));
  const last = others[6]?.seatId ?? '';
  await right(office.call('DELETE /seats/:id', { params: { id: last } }));
  const sheet = watching[1]?.doc ?? new Y.Doc();
  await vi.waitFor(() => expect(wordsOf(sheet)).toHaveLength(3), 20_000);
  for (const { provider } of typing) provider.destroy();
  return { desk, workshopId, watcher, watching, others, display };
}
