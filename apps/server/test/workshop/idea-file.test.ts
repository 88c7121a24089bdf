import { readTable } from '@fortschrift/intake/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { right } from '../concept/test-house.ts';
import { type Hall, openHall, write } from '../hall/hall.ts';

const formula = '=HYPERLINK("http://evil.example";"Bus")';
let hall: Hall;
let tableId: string;

beforeAll(async () => {
  hall = await openHall();
  const event = await hall.workshop([60]);
  await event.phase('collecting');
  const person = await event.sit();
  const other = await event.sit();
  tableId = event.tables[0] ?? '';
  await right(person.act(write(hall.test.id(), formula)));
  await right(person.act(write(hall.test.id(), 'Räume für "Vereine"; überall')));
  await hall.test.write(async (rows) => {
    const [idea] = await rows.ideas.ofTable(tableId);
    if (!idea) throw new Error('no card');
    for (let n = 0; n < 110; n++)
      await rows.ideas.insert({ ...idea, id: hall.test.id(), text: `Bus ${n}`, position: n, kind: 'need' });
  });
  await right(other.act(write(hall.test.id(), 'أحتاج إلى دورة')));
});
afterAll(() => hall.test.close());

const list = (query: Record<string, string>) => right(hall.office.call('GET /ideas', { query }));

describe('the list of cards, page by page', () => {
  it('gives one page, and counts all that fit', async () => {
    const first = await list({});
    expect(first).toMatchObject({ found: 113, total: 113, page: 1, pages: 3, open: 0 });
    expect(first.ideas).toHaveLength(50);
    const ids = new Set<string>();
    for (const page of ['1', '2', '3']) for (const { id } of (await list({ page })).ideas) ids.add(id);
    expect(ids.size).toBe(113);
    expect(await list({ page: '99', kind: 'proposal' })).toMatchObject({ found: 3, page: 1, pages: 1 });
  });
});

describe('the list of cards as a file', () => {
  const file = async (name: string, by = hall.office) => {
    const response = await by.get(`/ideas/${name}`);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };

  it.each(['ods', 'csv'])(
    'is exactly what is listed (%s)',
    async (format) => {
      const { response, bytes } = await file(`list.${format}?kind=proposal&table=${tableId}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`filename="ideen-heidmark-\\d{4}-\\d\\d-\\d\\d\\.${format}"`),
      );
      const read = readTable(bytes);
      if (!read.ok) throw new Error(read.failure.code);
      const { columns, rows } = read.value.table;
      expect(columns.slice(0, 3)).toEqual(['Karte', 'Erläuterung', 'Art']);
      const texts = rows.map(([text]) => text);
      const { ideas } = await list({ kind: 'proposal', table: tableId });
      expect(texts).toEqual(
        ideas.map(({ text }) => (format === 'csv' && text.startsWith('=') ? `'${text}` : text)),
      );
    },
    30_000,
  );

  it('holds nothing a spreadsheet would run', async () => {
    const csv = new TextDecoder().decode((await file('list.csv')).bytes);
    expect(csv).not.toMatch(/(^|[;\n])"?[=+@-]/m);
  }, 30_000);

  it('is for the office alone', async () => {
    expect((await file('list.csv', hall.committee)).response.status).toBe(403);
    expect((await hall.test.visitor.get('/ideas/list.csv')).status).toBe(401);
    const { response, bytes } = await file('list.csv', hall.stranger);
    expect(response.status).toBe(200);
    expect(new TextDecoder().decode(bytes)).not.toContain('Bus');
    expect((await hall.office.get('/ideas/list.csv?result=nonsense')).status).toBe(400);
  });
});
