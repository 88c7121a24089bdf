import type { Browser, CDPSession, Page } from 'playwright-core';
import {
  demo,
  desktop,
  type Event,
  freshId,
  openBrowser,
  openEvent,
  signIn,
  startServer,
} from '../e2e/harness.ts';

/** Most milliseconds from the input to the picture of it, at the 95th percentile (design, bars). */
const budget = 50;
const cards = 500;
const groups = 24;
/** How much slower than this machine the host's device is taken to be. */
const slowdown = 4;
const rounds = 40;

type Act = { readonly name: string; readonly milliseconds: readonly number[] };

const words = ['Bus', 'Kurs', 'Wohnung', 'Kita', 'Amt', 'Verein', 'Arzt', 'Schule', 'Arbeit', 'Sprache'];

/** A card of ordinary length. */
function textOf(n: number): string {
  const some = [n, n * 7 + 3, n * 13 + 5].map((index) => words[index % words.length]);
  return `Karte ${n}: Zu ${some[0]} und ${some[1]} fehlt uns vor Ort jemand, der auch bei ${some[2]} weiterhilft.`;
}

/** Fills a table: most cards in groups, some still to be sorted. Gives the cards and the groups. */
async function fill(
  event: Event,
): Promise<{ readonly ids: readonly string[]; readonly homes: readonly string[] }> {
  const ids = Array.from({ length: cards }, () => freshId());
  for (const [n, ideaId] of ids.entries())
    await event.host(1, {
      do: 'idea.write',
      ideaId,
      kind: n % 2 ? 'need' : 'proposal',
      text: textOf(n),
      detail: '',
      language: 'de',
      source: 'paper',
    });
  const each = Math.floor(cards / (groups + 1));
  const homes = Array.from({ length: groups }, () => freshId());
  for (const [n, clusterId] of homes.entries())
    await event.host(1, {
      do: 'cluster.create',
      clusterId,
      heading: `${words[n % words.length]} in Runde ${n + 1}`,
      ideaIds: ids.slice(n * each, (n + 1) * each),
    });
  return { ids, homes };
}

/** Other hosts at work: ten times a second a card of theirs goes to another group, until stopped. */
function others(event: Event, { ids, homes }: Awaited<ReturnType<typeof fill>>): () => Promise<void> {
  let on = true;
  const work = (async () => {
    for (let n = 0; on; n++) {
      const ideaId = ids[(n * 37) % (ids.length / 2)] ?? '';
      const clusterId = homes[(n * 11) % homes.length] ?? null;
      const next = performance.now() + 100;
      await event.host(1, { do: 'idea.move', ideaIds: [ideaId], clusterId, beforeId: null });
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
    }
  })();
  return () => {
    on = false;
    return work;
  };
}

/** Does something `rounds` times and gives how long each took until it was painted, as the browser says (Event Timing). */
async function timed(
  page: Page,
  name: string,
  type: string,
  act: (n: number) => Promise<void>,
): Promise<Act> {
  await page.evaluate((wanted) => {
    const found: number[] = [];
    Reflect.set(window, 'found', found);
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === wanted) found.push(entry.duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    Reflect.set(window, 'observer', observer);
  }, type);
  for (let n = 0; n < rounds; n++) {
    await act(n);
    await painted(page);
  }
  const slow = await page.evaluate(() => {
    const observer = Reflect.get(window, 'observer') as PerformanceObserver;
    observer.disconnect();
    return Reflect.get(window, 'found') as number[];
  });
  // The browser tells of what took 16 ms or more; all others were quicker.
  const quick = Array.from({ length: Math.max(0, rounds - slow.length) }, () => 8);
  return { name, milliseconds: [...slow, ...quick] };
}

/** Waits until what was done stands on the screen, and the browser had a moment to note it. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 30)));
      }),
  );
}

/** Scrolls the page and gives the share of frames, in percent, that came too late for 60 a second. */
async function scrolled(page: Page): Promise<number> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Reflect.set(window, 'frames', frames);
    const look = (now: number) => {
      frames.push(now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(600, 600);
  for (let n = 0; n < 120; n++) await page.mouse.wheel(0, 160);
  await painted(page);
  const frames = await page.evaluate(() => Reflect.get(window, 'frames') as number[]);
  const frame = 1000 / 60;
  let dropped = 0;
  for (let n = 1; n < frames.length; n++)
    dropped += Math.max(0, Math.round(((frames[n] ?? 0) - (frames[n - 1] ?? 0)) / frame) - 1);
  return (100 * dropped) / (frames.length + dropped);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

async function measure(browser: Browser, origin: string): Promise<boolean> {
  const event = await openEvent(origin, 1);
  const filled = await fill(event);
  await event.phase('sorting');
  const page = await (await desktop(browser, origin)).newPage();
  await signIn(page, demo.moderator);
  await page.goto(`/tisch/${event.tableIds[0]}`);
  await page.locator('main[data-line="open"]').waitFor();
  await page
    .locator('[data-idea]')
    .nth(cards - 1)
    .waitFor({ state: 'attached' });
  const line: CDPSession = await page.context().newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const blank = await (await desktop(browser, origin)).newPage();
  await blank.goto('/api/health');
  const slow = await blank.context().newCDPSession(blank);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await blank.evaluate(() => {
    document.addEventListener('keydown', () => {
      document.body.style.color = document.body.style.color === 'red' ? 'blue' : 'red';
    });
  });
  const floor = await timed(
    blank,
    'a key on an empty page (what this machine takes at least)',
    'keydown',
    () => blank.keyboard.press('a'),
  );
  await blank.evaluate(() => {
    const lines = Array.from({ length: 4000 }, (_, n) => {
      const line = document.createElement('p');
      line.textContent = `Zeile ${n}`;
      return line;
    });
    document.body.replaceChildren(...lines);
  });
  const plain = await scrolled(blank);
  await blank.close();
  await page.bringToFront();

  const card = page.locator('[data-column="loose"] [data-control="card"]').first();
  await card.focus();
  const acts = [
    await timed(page, 'move a card to the next group', 'keydown', () =>
      page.keyboard.press('Shift+ArrowRight'),
    ),
    await timed(page, 'choose a card', 'keydown', () => page.keyboard.press('Space')),
    await timed(page, 'move the focus', 'keydown', (n) =>
      page.keyboard.press(n % 2 ? 'ArrowUp' : 'ArrowDown'),
    ),
  ];
  const stop = others(event, filled);
  acts.push(
    await timed(page, 'move the focus while others move ten cards a second', 'keydown', (n) =>
      page.keyboard.press(n % 2 ? 'ArrowUp' : 'ArrowDown'),
    ),
    await timed(page, 'move a card meanwhile', 'keydown', (n) =>
      page.keyboard.press(n % 2 ? 'Shift+ArrowLeft' : 'Shift+ArrowRight'),
    ),
  );
  await stop();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').waitFor();
  acts.push(
    await timed(page, 'type ahead in “Verschieben nach”', 'keydown', (n) =>
      page.keyboard.press(n % 6 < 3 ? 'kur'.charAt(n % 6) : 'Backspace'),
    ),
  );
  await page.keyboard.press('Escape');

  console.log(
    `${floor.name}: p50 ${percentile(floor.milliseconds, 0.5)} ms, p95 ${percentile(floor.milliseconds, 0.95)} ms`,
  );
  let met = true;
  for (const { name, milliseconds } of acts) {
    const p95 = percentile(milliseconds, 0.95);
    met &&= p95 <= budget;
    console.log(`${name}: p50 ${percentile(milliseconds, 0.5)} ms, p95 ${p95} ms (at most ${budget})`);
  }
  await page.getByRole('button', { name: 'Liste', exact: true }).click();
  await painted(page);
  const late = await scrolled(page);
  console.log(
    `scrolling the list: ${late.toFixed(1)} % of frames dropped (a page of plain lines: ${plain.toFixed(1)} %)`,
  );
  return met;
}

console.log(`${cards} cards in ${groups} groups, CPU ${slowdown} times slower`);
const [server, browser] = await Promise.all([startServer(), openBrowser()]);
try {
  if (!(await measure(browser, server.origin))) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
