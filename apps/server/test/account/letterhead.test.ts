import { sendLogo } from '@fortschrift/api/upload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { type Hall, openHall } from '../hall/hall.ts';
import { plainPng } from './plain-png.ts';

const alt = 'Wappen: eine Birke auf grünem Grund';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const png = (width: number, height: number): Blob => new Blob([new Uint8Array(plainPng(width, height))]);
const send = (file: Blob, words = alt) => sendLogo(hall.administrator.fetch, file, words);
const show = (path: string) => hall.test.house.api.request(path);

describe('who dresses the documents of a county', () => {
  it.each(['office', 'moderator', 'committee'] as const)('is not the role %s', async (role) => {
    const { call, fetch } = hall[role];
    expect(await codeOf(call('GET /county/letterhead'))).toBe('notAllowed');
    const body = { colour: '#7a1f4d', alt: '' };
    expect(await codeOf(call('PATCH /county/letterhead', { body }))).toBe('notAllowed');
    expect(await codeOf(call('DELETE /county/logo'))).toBe('notAllowed');
    expect(await codeOf(sendLogo(fetch, png(2, 2), alt))).toBe('notAllowed');
  });

  it('is nobody who is not signed in, and no foreign page', async () => {
    const head = { method: 'POST', headers: { origin: 'http://127.0.0.1:3000' } };
    expect((await hall.test.house.api.request('/api/county/logo', head)).status).toBe(401);
    const foreign = { method: 'POST', headers: { origin: 'https://anderswo.example' } };
    expect((await hall.test.house.api.request('/api/county/logo', foreign)).status).toBe(403);
  });
});

describe("a county's colour and logo", () => {
  it('are none at first', async () => {
    const { letterhead } = await right(hall.administrator.call('GET /county/letterhead'));
    expect(letterhead).toEqual({ colour: null, logo: null });
    expect((await show('/api/public/heidmark/logo.png')).status).toBe(404);
  });

  it('E9: are refused with a reason: no PNG, too wide, too many bytes, without words, too light', async () => {
    expect(await codeOf(send(new Blob([svg])))).toBe('imageNotPng');
    expect(await codeOf(send(png(2001, 1)))).toBe('imageTooWide');
    expect(await codeOf(send(new Blob([new Uint8Array(500_001)])))).toBe('fileTooLarge');
    expect(await codeOf(send(png(2, 2), '  '))).toBe('textMissing');
    const body = { colour: '#ffcc00', alt: '' };
    expect(await codeOf(hall.administrator.call('PATCH /county/letterhead', { body }))).toBe(
      'colourTooLight',
    );
    const { letterhead } = await right(hall.administrator.call('GET /county/letterhead'));
    expect(letterhead).toEqual({ colour: null, logo: null });
  });

  it('are kept, shown to everybody, replaced and taken away', async () => {
    const first = (await right(send(png(20, 10)))).letterhead.logo;
    expect(first).toMatchObject({ alt, width: 20, height: 10 });
    const shown = await show(first?.address ?? '');
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(plainPng(20, 10));
    const second = (await right(send(png(30, 30)))).letterhead.logo;
    expect(second).toMatchObject({ width: 30, height: 30 });
    expect(second?.address).not.toBe(first?.address);
    const body = { colour: '#7A1F4D', alt: 'Wappen' };
    const changed = await right(hall.administrator.call('PATCH /county/letterhead', { body }));
    expect(changed.letterhead).toMatchObject({ colour: '#7a1f4d', logo: { alt: 'Wappen', width: 30 } });
    expect((await right(hall.stranger.call('GET /county/letterhead'))).letterhead.logo).toBeNull();
    const look = async () =>
      (await right(hall.test.visitor.call('GET /public/:slug', { params: { slug: 'heidmark' } }))).county
        .look;
    expect(await look()).toEqual({
      colour: '#7a1f4d',
      logo: { address: changed.letterhead.logo?.address, width: 30, height: 30 },
    });
    const bare = await right(hall.administrator.call('DELETE /county/logo'));
    expect(bare.letterhead).toEqual({ colour: '#7a1f4d', logo: null });
    expect(await look()).toEqual({ colour: '#7a1f4d', logo: null });
    expect((await show('/api/public/heidmark/logo.png')).status).toBe(404);
    const { entries } = await right(hall.administrator.call('GET /audit', { query: {} }));
    expect(entries.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['logo.change', 'letterhead.change', 'logo.remove']),
    );
    expect(JSON.stringify(entries)).not.toContain('Wappen');
  });

  it('stand in the files made from now on', async () => {
    await right(send(png(20, 10)));
    const version = await frozen();
    const answer = await hall.office.fetch(`/api/versions/${version}/file.html`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    const data = Buffer.from(plainPng(20, 10)).toString('base64');
    expect(page).toContain(`src="data:image/png;base64,${data}" alt="${alt}"`);
    expect(page).toContain('h1,nav h2{color:#7a1f4d}');
  }, 30_000);
});

async function frozen(): Promise<string> {
  const { call } = hall.office;
  const { concept } = await right(
    call('POST /concepts', { body: { title: 'Integrationskonzept', basedOnId: null } }),
  );
  const params = { id: concept.id };
  const chapter = { title: 'Vorwort', kind: 'front', field: null } as const;
  await right(call('POST /concepts/:id/chapters', { params, body: chapter }));
  const body = { label: '0.1', stand: '2026-03-14', note: '' };
  const { version } = await right(call('POST /concepts/:id/versions', { params, body }));
  return version.id;
}
