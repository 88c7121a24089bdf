import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Event, freshId, openEvent } from './event.ts';
import { demo, desktop, openBrowser, phone, type RunningServer, signIn, startServer } from './harness.ts';

/** What a page must show as these letters and never run; it asks a foreign address in three ways. */
const hostile =
  '<img src=//evil.example/i onerror=hit=1>"><svg onload=hit=1></script><script src=//evil.example/s></script>';
/** For fields of few characters. */
const short = '"><img src=//evil.example/i onerror=hit=1>';
const address = 'javascript:hit=1';

let server: RunningServer;
let browser: Browser;
let event: Event;
let chapterPath: string;

/** What went wrong on any page: the address, and what happened there. */
const harm: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 1);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

function watched(page: Page, { policy = true } = {}): Page {
  const say = (what: string) => harm.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== new URL(server.origin).host)
      say(`asked ${request.url().slice(0, 80)}`);
  });
  page.on('dialog', (dialog) => {
    say(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (policy)
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) say(message.text().slice(0, 200));
    });
  return page;
}

/** Whether anything of ours ran on the page, and every address on it that is none. */
async function look(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hit' in window,
    links: [...document.querySelectorAll('a[href], form[action], [src]')]
      .map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? one.getAttribute('src') ?? '')
      .filter((value) => /^\s*(javascript|vbscript|data:text)/i.test(value)),
    frames: document.querySelectorAll('iframe, object, embed, base').length,
  }));
  const { pathname } = new URL(page.url());
  if (found.ran) harm.push(`${pathname}: ran it`);
  if (found.frames > 0) harm.push(`${pathname}: holds a frame`);
  harm.push(...found.links.map((link) => `${pathname}: links to ${link}`));
}

/** Opens every kind of page that can be reached from these, one or two of each kind. */
async function walk(page: Page, from: readonly string[], most: number): Promise<readonly string[]> {
  const waiting = [...from];
  const seen = new Map<string, number>();
  const visited: string[] = [];
  for (let path = waiting.shift(); path !== undefined && visited.length < most; path = waiting.shift()) {
    const kind = path.replaceAll(/[a-z2-7]{26}/g, ':id').replace(/=[^&]*/g, '=');
    if ((seen.get(kind) ?? 0) >= 2) continue;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    await page.goto(path);
    visited.push(path);
    await look(page);
    waiting.push(...(await linksOf(page)));
  }
  return visited;
}

/** Paths of this server the page leads to; files and signing out are none. */
async function linksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, pathname, target, download }) => {
        const isFile = pathname.startsWith('/api/') || /\.[a-z0-9]+$/.test(pathname) || download !== '';
        return origin === location.origin && !isFile && target !== '_blank';
      })
      .map(({ pathname, search }) => pathname + search),
  );
}

describe('E1, E2, E3: what people write is shown and never run', { timeout: 400_000 }, () => {
  it('is taken by every field as it is, or refused', async () => {
    const { call, workshopId, tableIds } = event;
    const [tableId = ''] = tableIds;
    const at = { params: { id: workshopId } };
    const { workshop } = await right(call('GET /workshops/:id', at));
    const table = {
      title: hostile,
      field: null,
      question: hostile,
      seats: 60,
      host: short,
      noteTaker: '',
    };
    const { day, starts, ends, kind, wifi, conceptId, plan, dotsPerSeat, dotsPerCluster } = workshop;
    const rest = { day, starts, ends, kind, wifi, conceptId, plan, dotsPerSeat, dotsPerCluster };
    const input = { ...rest, title: hostile, place: hostile, purpose: hostile, question: hostile };
    await right(call('PATCH /workshops/:id', { ...at, body: input }));
    await right(call('PATCH /tables/:id', { params: { id: tableId }, body: table }));
    await right(call('POST /workshops/:id/call', { ...at, body: { text: hostile } }));
    await right(call('POST /setups', { body: { name: short, workshopId } }));
    const [ideaId, clusterId] = [freshId(), freshId()];
    const card = {
      ideaId,
      source: 'paper',
      kind: 'proposal',
      text: hostile,
      detail: hostile,
      language: 'de',
    } as const;
    await event.host(1, { do: 'idea.write', ...card });
    await event.host(1, { do: 'cluster.create', clusterId, heading: short, ideaIds: [ideaId] });
    await event.host(1, { do: 'cluster.name', clusterId, heading: short, summary: hostile });
    await right(
      call('POST /bodies', { body: { name: hostile, kind: 'committee', public: true, votingMembers: 9 } }),
    );

    const { concepts } = await right(call('GET /concepts'));
    const concept = concepts.find(({ basedOnId }) => basedOnId !== null);
    const of = { params: { id: concept?.id ?? '' } };
    await right(call('PATCH /concepts/:id', { ...of, body: { title: hostile } }));
    const chapter = { title: hostile, kind: 'field', field: 'education' } as const;
    const made = await right(call('POST /concepts/:id/chapters', { ...of, body: chapter }));
    const inside = { params: { id: made.chapter.id } };
    const goal = { kind: 'goal', title: hostile, goalId: null, from: null } as const;
    const { recordId: goalId } = await right(call('POST /chapters/:id/records', { ...inside, body: goal }));
    const from = { kind: 'cluster', refId: clusterId } as const;
    const measure = { kind: 'measure', title: hostile, goalId, from } as const;
    await right(call('POST /chapters/:id/records', { ...inside, body: measure }));
    const remark = { targetId: made.chapter.id, text: hostile };
    await right(call('POST /chapters/:id/comments', { ...inside, body: remark }));
    chapterPath = `/buero/konzept/${concept?.id}/kapitel/${made.chapter.id}`;
  });

  it('a link that is none is not kept, however it is typed or pasted', async () => {
    // What is pasted is parsed apart, under the page's policy: the browser tells of what it refuses there.
    const page = watched(await (await desktop(browser, server.origin)).newPage(), { policy: false });
    await signIn(page, demo.office);
    await page.goto(chapterPath);
    await page
      .locator('.chapter-body')
      .getByRole('button', { name: /^Bearbeiten/ })
      .click();
    const field = page.locator('.chapter-body .ProseMirror');
    await field.waitFor();
    await field.evaluate((element, words) => {
      const clipboardData = new DataTransfer();
      const bad = [
        'javascript:hit=1',
        ' JaVaScRiPt:hit=1',
        'java\tscript:hit=1',
        'data:text/html,<script>hit=1</script>',
      ];
      const links = bad.map((href) => `<a href="${href}" style="background:url(//evil.example/c)">Klick</a>`);
      const html = `<p onclick="hit=1">${words}${links.join('')}<iframe src="//evil.example/f"></iframe><img src="//evil.example/p" onerror="hit=1"></p>`;
      clipboardData.setData('text/html', html);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, 'Eingefügt: ');
    await field.getByText('Eingefügt:').waitFor();
    expect(await field.locator('a[href], iframe, [style*=evil], [onclick]').count()).toBe(0);
    await look(page);
    await page.context().close();
    expect(harm).toEqual([]);
  });

  it('on every page of the office, its lists, prints, log and boards', async () => {
    const page = watched(await (await desktop(browser, server.origin)).newPage());
    await signIn(page, demo.office);
    const { workshopId, tableIds } = event;
    const [tableId] = tableIds;
    const visited = await walk(
      page,
      [
        chapterPath,
        `/buero/veranstaltungen/${workshopId}`,
        `/buero/veranstaltungen/${workshopId}/druck`,
        `/tisch/${tableId}`,
        `/saal/${workshopId}`,
        `/buero/ideen?search=${encodeURIComponent(hostile)}`,
        '/buero',
        '/buero/gremien',
      ],
      45,
    );
    expect(visited.length).toBeGreaterThan(25);
    expect(harm).toEqual([]);
    await page.context().close();
  });

  it('in the log of the administration, and on a page that does not exist', async () => {
    const page = watched(await (await desktop(browser, server.origin)).newPage());
    await signIn(page, demo.administrator);
    await walk(page, ['/buero/verwaltung', '/buero/verwaltung/protokoll'], 6);
    await page.goto(`/${encodeURIComponent(hostile)}?${encodeURIComponent(hostile)}#${address}`);
    await look(page);
    expect(harm).toEqual([]);
    await page.context().close();
  });

  it('on the phone of a person at the table, and in public', async () => {
    const page = watched(await (await phone(browser, server.origin, { language: 'de' })).newPage());
    await page.goto(`/j/${event.code}/1`);
    await look(page);
    await page.locator('button[name=table]').first().click();
    await page.waitForURL(/\/platz\//);
    await page.waitForSelector('[data-ready]');
    await look(page);
    await walk(page, [new URL(page.url()).pathname, '/'], 14);
    expect(harm).toEqual([]);
    await page.context().close();
  });

  it('is asked for by no page: scripts, styles and pictures of others are refused', async () => {
    const page = await (await desktop(browser, server.origin)).newPage();
    const policy = (await page.goto('/anmelden'))?.headers()['content-security-policy'] ?? '';
    const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0] ?? '', rule]));
    expect(rules.get('script-src')).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(rules.get('style-src')).not.toMatch(/unsafe-inline|\*/);
    expect(rules.get('img-src')).not.toMatch(/https?:|\*/);
    expect(rules.get('object-src')).toContain("'none'");
    await page.context().close();
  });
});

describe('A3: signing out', () => {
  it('ends the other tab too, and going back shows nothing', async () => {
    const context = await desktop(browser, server.origin);
    const [one, two] = [await context.newPage(), await context.newPage()];
    await signIn(one, demo.office);
    await two.goto(chapterPath);
    await two.getByText('gespeichert', { exact: true }).first().waitFor();
    await one.goto('/buero');
    await one.locator('header summary').last().click();
    await one.getByRole('button', { name: 'Abmelden' }).click();
    await one.waitForURL((url) => !url.pathname.startsWith('/buero'));
    await two.getByText('Bitte melden Sie sich neu an').first().waitFor();
    await one.goBack();
    await one.waitForURL(/\/anmelden/);
    expect(await one.getByText(hostile).count()).toBe(0);
    await context.close();
  });
});

async function right<Value>(
  outcome: Promise<{ ok: true; value: Value } | { ok: false; failure: unknown }>,
): Promise<Value> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`the API refused: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}
