import { type Call, createClient } from '@fortschrift/api/client';
import { readBoard } from '@fortschrift/documents/board';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import type { BoardView } from '@fortschrift/domain/board-view';
import type { Id } from '@fortschrift/domain/id';
import type { Language } from '@fortschrift/domain/language';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { freshId } from '../event.ts';
import { insist } from './insist.ts';

/** Somebody with a phone, without its screen: the same calls and the same live documents. */
export type Guest = {
  readonly name: string;
  readonly seatId: Id;
  readonly tableId: Id;
  readonly call: Call;
  /** What stands on the phone's board now; null before the first picture. */
  board(): BoardView | null;
  /** When each card came on the phone's board (performance.now). */
  readonly seen: ReadonlyMap<Id, number>;
  /** What was acknowledged. */
  readonly written: ReadonlyMap<Id, string>;
  readonly points: ReadonlyMap<Id, number>;
  /** How often something had to be sent again. */
  readonly again: () => number;
  /** Writes a card and sends it until it is acknowledged, under one id; gives when it was written first. */
  write(text: string, language: Language): Promise<{ readonly ideaId: Id; readonly at: number }>;
  dot(clusterId: Id, points: number): Promise<void>;
  /** Opens the table's sheet. */
  openSheet(): Sheet;
  leave(): void;
};

export type Sheet = {
  readonly provider: WebsocketProvider;
  /** Puts a word into a paragraph of one's own. */
  type(word: string): void;
  /** All words in their order. */
  words(): readonly string[];
};

export type GuestOptions = {
  /** Address of the server as everybody knows it, and the way this phone reaches it. */
  readonly origin: string;
  readonly way: string;
  readonly code: string;
  readonly tableId: Id;
  readonly name: string;
  readonly language: Language;
};

/** Comes in by the code and sits down; tries until the server answers. */
export async function openGuest(options: GuestOptions): Promise<Guest> {
  const { origin, way, code, tableId, name, language } = options;
  let cookie = '';
  let again = 0;
  const call = createClient(async (path, init) => {
    const headers = { ...init?.headers, origin, ...(cookie ? { cookie } : {}) };
    const response = await fetch(new URL(path, way), { ...init, headers });
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (set.length > 0) cookie = set.join('; ');
    return response;
  });

  const sure = <Value>(attempt: Parameters<typeof insist<Value>>[1]): Promise<Value> =>
    insist(name, attempt, () => {
      again += 1;
    });

  const wish = { code, tableId, language, attempt: freshId() };
  const { seat } = await sure(() => call('POST /join', { body: wish }));
  const open = (kind: string) =>
    openDocument({ origin, way, name: `${kind}/${tableId}`, cookie: () => cookie });
  const board = open('board');
  const seen = new Map<Id, number>();
  board.doc.getMap('ideas').observe(({ keysChanged }) => {
    for (const id of keysChanged) if (!seen.has(id)) seen.set(id, performance.now());
  });
  const opened = [board];
  const written = new Map<Id, string>();
  const points = new Map<Id, number>();

  async function act(command: BoardCommand): Promise<void> {
    const body = { commandId: freshId(), command };
    await sure(() => call('POST /tables/:id/commands', { params: { id: tableId }, body }));
  }

  return {
    name,
    seatId: seat.id,
    tableId,
    call,
    board: () => readBoard(board.doc),
    seen,
    written,
    points,
    again: () => again,
    async write(text, language) {
      const ideaId = freshId();
      const at = performance.now();
      await act({ do: 'idea.write', ideaId, source: 'typed', kind: 'proposal', text, detail: '', language });
      written.set(ideaId, text);
      return { ideaId, at };
    },
    async dot(clusterId, count) {
      await act({ do: 'dots.set', clusterId, points: count });
      points.set(clusterId, count);
    },
    openSheet() {
      const live = open('sheet');
      opened.push(live);
      return sheetOf(live);
    },
    leave() {
      for (const { provider } of opened) provider.destroy();
    },
  };
}

type Live = { readonly doc: Y.Doc; readonly provider: WebsocketProvider };

function openDocument(at: { origin: string; way: string; name: string; cookie: () => string }): Live {
  // Node's own socket takes headers, which a browser sets by itself.
  const Open = WebSocket as unknown as new (url: string, with_: object) => WebSocket;
  class PhoneSocket extends Open {
    constructor(url: string) {
      super(url, { headers: { origin: at.origin, cookie: at.cookie() } });
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${at.way.replace('http', 'ws')}/sync`, at.name, doc, {
    WebSocketPolyfill: PhoneSocket as unknown as typeof WebSocket,
    disableBc: true,
    maxBackoffTime: 1_000,
  });
  // Each would wait for the end of this process to say goodbye; here they end before, and there are many.
  process.off('exit', provider._exitHandler);
  return { doc, provider };
}

function sheetOf({ doc, provider }: Live): Sheet {
  const sheet = doc.getXmlFragment('sheet');
  let own: Y.XmlText | null = null;
  return {
    provider,
    type(word) {
      if (own === null) {
        own = new Y.XmlText();
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [own]);
        sheet.push([paragraph]);
      }
      own.insert(own.length, ` ${word}`);
    },
    words: () =>
      sheet
        .toArray()
        .flatMap((node) => (node instanceof Y.XmlElement ? node.toArray() : []))
        .flatMap((text) => text.toString().split(' ').filter(Boolean)),
  };
}
