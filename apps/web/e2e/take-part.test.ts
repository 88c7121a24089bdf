import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Event,
  findings,
  narrow,
  openBrowser,
  openEvent,
  phone,
  type RunningServer,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let event: Event;
const pictures = process.env['PICTURES'];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 2);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function sit(context: BrowserContext, table: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/${table}`);
  await page.locator('button[name=table]').first().click();
  await page.waitForURL(/\/platz\//);
  await page.waitForFunction(() => document.querySelector('[data-ready]') !== null);
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.fill('textarea[name=text]', text);
  await page.click('form[method=POST] button[type=submit]');
}

const card = (page: Page, text: string) => page.locator('article', { hasText: text });
const tab = (page: Page, index: number) => page.locator('nav.tabs a').nth(index);
async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

it('cards lie face down until the host turns all of them over', async () => {
  await event.host(1, { do: 'cards.cover', covered: true });
  const [one, two] = [
    await phone(browser, server.origin, { language: 'de' }),
    await narrow(browser, server.origin, { language: 'ar', colorScheme: 'dark' }),
  ];
  const [writer, other] = [await sit(one, 1), await sit(two, 1)];
  await writer.getByText('Verdeckt schreiben', { exact: true }).waitFor();
  await write(writer, 'Nur für mich und die Moderation');
  await card(writer, 'Nur für mich').getByText('gesendet', { exact: true }).waitFor();
  await card(writer, 'Nur für mich').getByText('verdeckt', { exact: true }).waitFor();
  expect(await findings(writer)).toEqual([]);
  await picture(writer, 'verdeckt-de');

  await tab(other, 1).click();
  await other.getByText('بطاقة واحدة مقلوبة على الطاولة').waitFor();
  expect(await other.content()).not.toContain('Nur für mich');
  expect(await findings(other)).toEqual([]);
  await picture(other, 'verdeckt-ar-dunkel');
  // What lies face down is still there for its writer after a reload.
  await writer.reload();
  await card(writer, 'Nur für mich').getByText('verdeckt', { exact: true }).waitFor();

  await event.host(1, { do: 'cards.cover', covered: false });
  await card(other, 'Nur für mich').waitFor();
  await writer.getByText('Verdeckt schreiben', { exact: true }).waitFor({ state: 'detached' });
  await one.close();
  await two.close();
});

it('what a phone could not send is sent when its closed tab is opened again', async () => {
  const context = await phone(browser, server.origin, { language: 'de' });
  const page = await sit(context, 2);
  const address = page.url();
  await context.route('**/commands', (route) => route.abort());
  await write(page, 'Vor dem Zumachen');
  await card(page, 'Vor dem Zumachen').getByText('nur auf diesem Gerät').waitFor();
  await page.close();
  await context.unroute('**/commands');
  const again = await context.newPage();
  await again.goto(address);
  await card(again, 'Vor dem Zumachen').getByText('gesendet', { exact: true }).waitFor();
  await again.reload();
  await expect.poll(() => card(again, 'Vor dem Zumachen').count()).toBe(1);
  await expect
    .poll(() => again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('outbox'))))
    .toEqual([]);
  await context.close();
});

it('hints at names beside the field and lets the card go all the same', async () => {
  const context = await narrow(browser, server.origin, { language: 'de' });
  const page = await sit(context, 2);
  await page.fill('textarea[name=text]', 'Frau Beispiel wohnt in der Lindenstraße 12');
  await page.getByText('Steht hier ein Name?').waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, 'hinweis-320');
  await write(page, 'Frau Beispiel wohnt in der Lindenstraße 12');
  await card(page, 'Frau Beispiel').getByText('gesendet', { exact: true }).waitFor();
  await context.close();
});

it('reads cards aloud where the device has a voice for their language, and stops', async () => {
  const context = await phone(browser, server.origin, { language: 'de' });
  await context.addInitScript(() => {
    const spoken: string[] = [];
    const voices = [{ lang: 'de-DE', localService: true, default: true, name: 'Anna', voiceURI: 'a' }];
    Object.defineProperty(window, 'spoken', { value: spoken });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        speak: ({ text }: { text: string }) => spoken.push(text),
        cancel: () => spoken.push('stop'),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  });
  const page = await sit(context, 2);
  await write(page, 'більше автобусів');
  await write(page, 'Mehr Busse am Abend');
  const german = card(page, 'Mehr Busse am Abend');
  await german.getByRole('button', { name: 'Vorlesen' }).click();
  await german.getByRole('button', { name: 'Nicht weiter vorlesen' }).click();
  // No voice, no button: nonsense helps nobody.
  expect(await card(page, 'більше').getByRole('button', { name: 'Vorlesen' }).count()).toBe(0);
  const said = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(said).toEqual(['stop', 'Mehr Busse am Abend', 'stop']);
  await picture(page, 'vorlesen');
  await context.close();
});

it('a seat that was named translates beside the original, with its mark', async () => {
  const [one, two] = [
    await phone(browser, server.origin, { language: 'uk' }),
    await phone(browser, server.origin, { language: 'de' }),
  ];
  const [writer, mediator] = [await sit(one, 2), await sit(two, 2)];
  await write(writer, 'Потрібен дитячий садок');
  await tab(mediator, 1).click();
  await card(mediator, 'Потрібен').waitFor();
  expect(await mediator.getByRole('button', { name: 'Übersetzen' }).count()).toBe(0);
  const { seats } = await event
    .call('GET /tables/:id/seats', { params: { id: event.tableIds[1] ?? '' } })
    .then((answer) => (answer.ok ? answer.value : { seats: [] }));
  const last = seats.at(-1);
  await event.call('POST /seats/:id/mediator', { params: { id: last?.id ?? '' }, body: { mediates: true } });
  await card(mediator, 'Потрібен').getByRole('button', { name: 'Übersetzen' }).click();
  await mediator.getByLabel('Die Karte auf Deutsch').fill('Wir brauchen einen Kindergarten');
  await mediator.getByRole('button', { name: 'Übersetzung speichern' }).click();
  const mark = card(mediator, 'Потрібен').getByText(`Platz ${last?.number}`);
  await mark.waitFor();
  await card(mediator, 'Wir brauchen einen Kindergarten').waitFor();
  expect(await findings(mediator)).toEqual([]);
  await picture(mediator, 'uebersetzung');
  await card(writer, 'Wir brauchen einen Kindergarten').getByText('Німецькою').waitFor();
  await one.close();
  await two.close();
});

it('a receipt leads back to the cards from another device, after the close too', async () => {
  const context = await narrow(browser, server.origin, { language: 'de' });
  const page = await sit(context, 1);
  await write(page, 'Was wird daraus?');
  await card(page, 'Was wird daraus?').getByText('gesendet', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Mein Beleg' }).click();
  await page.getByRole('button', { name: 'Beleg nehmen' }).click();
  const code = await page.locator('.code').innerText();
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await picture(page, 'beleg-320');
  await event.close();

  for (const [look, name] of [
    [{ language: 'de' }, 'beleg-de'],
    [{ language: 'ar', colorScheme: 'dark' }, 'beleg-ar-dunkel'],
  ] as const) {
    const other = await phone(browser, server.origin, look);
    const later = await other.newPage();
    await later.goto(`/beleg#${code}`);
    await card(later, 'Was wird daraus?').waitFor();
    expect(later.url()).not.toContain(code);
    expect(await findings(later)).toEqual([]);
    await picture(later, name);
    await other.close();
  }
  const plain = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  const typed = await plain.newPage();
  await typed.goto('/beleg');
  await typed.fill('input[name=code]', 'K7P2-RX4M-9TQD');
  await typed.click('main button[type=submit]');
  await typed.waitForSelector('[aria-invalid=true]');
  await typed.fill('input[name=code]', ` ${code.toLowerCase().replaceAll('-', ' ')}`);
  await typed.click('main button[type=submit]');
  await card(typed, 'Was wird daraus?').waitFor();
  await plain.close();
  await context.close();
});
