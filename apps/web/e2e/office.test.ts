import { type Id, idFromBytes } from '@fortschrift/domain/id';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closed,
  demo,
  desktop,
  findings,
  narrow,
  openBrowser,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let desk: BrowserContext;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await desktop(browser, server.origin);
  page = await desk.newPage();
  await signIn(page, demo.office);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const newId = (): Id => idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
const dialog = (on: Page) => on.locator('dialog[open]');

/** Findings of axe with the page at its top: what lies under the sticky head cannot be judged. */
async function wrongWith(on: Page): Promise<readonly string[]> {
  await on.evaluate(() => window.scrollTo(0, 0));
  return findings(on);
}

/** Calls the API as the person of a context and hands back its answer. */
async function act(context: BrowserContext, path: string, data: object) {
  const answer = await context.request.post(`/api${path}`, { data, headers: { origin: server.origin } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

const atTable = (context: BrowserContext, tableId: Id, command: object) =>
  act(context, `/tables/${tableId}/commands`, { commandId: newId(), command });

describe('an event, from the first form to a measure', () => {
  let eventPath: string;
  let tableId: Id;
  const question = 'Was hilft beim Ankommen?';
  const said = 'Ein Bus am Abend, damit man zum Kurs kommt';
  const heading = 'Ohne Bus kein Kurs';

  it('is created with sensible defaults, and says beside the input what is missing', async () => {
    await page.goto('/buero/veranstaltungen');
    await page.getByRole('link', { name: 'Veranstaltung anlegen' }).click();
    await page.getByLabel('Titel').fill('Dialog in Moorlage');
    await page.getByRole('button', { name: 'Veranstaltung anlegen' }).click();
    await page.getByText('Dieses Datum gibt es nicht').waitFor();
    await expect
      .poll(() =>
        page.getByLabel('Tag', { exact: true }).evaluate((input) => input === document.activeElement),
      )
      .toBe(true);
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel('Tag', { exact: true }).fill('2027-03-12');
    await page.getByLabel('Beginn').fill('17:00');
    await page.getByLabel('Ende').fill('16:00');
    await page.getByRole('button', { name: 'Veranstaltung anlegen' }).click();
    await page.getByText('Das Ende muss nach dem Beginn liegen').waitFor();
    await page.getByLabel('Ende').fill('20:00');
    await page.getByLabel('Leitfrage').fill(question);
    await page.getByRole('button', { name: 'Veranstaltung anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dialog in Moorlage' }).waitFor();
    eventPath = new URL(page.url()).pathname;
    expect(await page.getByText('5 Punkte je Person, höchstens 2 auf eine Gruppe').count()).toBe(1);
  });

  it('gets two tables by keyboard, and focus comes back', async () => {
    for (const [field, title] of [
      ['education', 'Bildung und Sprache'],
      ['work', 'Arbeit und Wirtschaft'],
    ] as const) {
      await page.getByRole('button', { name: 'Tisch hinzufügen' }).focus();
      await page.keyboard.press('Enter');
      await dialog(page).getByLabel('Handlungsfeld').selectOption(field);
      await expect.poll(() => dialog(page).getByLabel('Thema').inputValue()).toBe(title);
      await dialog(page).getByLabel('Plätze').press('Enter');
      await page.getByRole('heading', { level: 3, name: title }).waitFor();
      await closed(page);
    }
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Tisch hinzufügen');
    expect(await wrongWith(page)).toEqual([]);
  });

  it('opens, and people write', async () => {
    await page.getByRole('button', { name: 'Eröffnen' }).click();
    await dialog(page).getByRole('button', { name: 'Eröffnen' }).click();
    await page.getByRole('button', { name: 'Tür schließen' }).waitFor();
    const id = eventPath.split('/').at(-1) ?? '';
    const event = await (await desk.request.get(`/api/workshops/${id}`)).json();
    tableId = event.tables[0].id;
    const guest = await narrow(browser, server.origin, { language: 'de' });
    await act(guest, '/join', { code: event.workshop.code, tableId, language: 'de' });
    await atTable(desk, tableId, { do: 'table.phase', phase: 'collecting' });
    const ideaId = newId();
    await atTable(guest, tableId, {
      do: 'idea.write',
      ideaId,
      source: 'typed',
      kind: 'need',
      text: said,
      detail: '',
      language: 'de',
    });
    await atTable(desk, tableId, { do: 'table.phase', phase: 'sorting' });
    await atTable(desk, tableId, { do: 'cluster.create', clusterId: newId(), heading, ideaIds: [ideaId] });
    await guest.close();
    await page.goto(`${eventPath}/ergebnis`);
    expect(await page.getByText('Läuft noch').count()).toBe(1);
  });

  it('is closed only after asking, and the result carries its checksum', async () => {
    await page.goto(eventPath);
    await page.getByRole('button', { name: 'Abschließen' }).click();
    await dialog(page).getByText('Das lässt sich nicht zurücknehmen').waitFor();
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.getByRole('button', { name: 'Tür schließen' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Abschließen' }).click();
    await dialog(page).getByRole('button', { name: 'Abschließen' }).click();
    await page.getByText('Das Ergebnis steht fest').waitFor();
    await page.goto(`${eventPath}/ergebnis`);
    expect(await page.getByText(/SHA-256: [0-9a-f]{64}/).count()).toBe(1);
    expect(await page.getByText(said, { exact: true }).count()).toBe(1);
  });

  it('turns a group into a measure and walks the thread both ways', async () => {
    const group = page.getByRole('region', { name: heading });
    await group.getByRole('button', { name: `Ins Konzept übernehmen: ${heading}` }).click();
    await dialog(page).getByLabel('Handlungsfeld').waitFor();
    await expect
      .poll(() => dialog(page).getByLabel('Handlungsfeld').locator('option:checked').innerText())
      .toBe('Bildung und Sprache');
    await expect.poll(() => dialog(page).getByLabel('Titel').inputValue()).toBe(heading);
    expect(await wrongWith(page)).toEqual([]);
    await dialog(page).getByLabel('Titel').fill('Abendbus zu den Kursorten');
    await dialog(page).getByRole('button', { name: 'Übernehmen', exact: true }).click();
    const made = dialog(page).getByRole('link', { name: 'Abendbus zu den Kursorten' });
    await made.waitFor();
    const chapter = (await made.getAttribute('href')) ?? '';
    expect(chapter).toMatch(/^\/buero\/konzept\/[a-z2-7]{26}\/kapitel\/[a-z2-7]{26}#record-[a-z2-7]{26}$/);
    await dialog(page).getByRole('button', { name: 'Schließen' }).last().click();
    await group.getByRole('link', { name: 'Maßnahme: Abendbus zu den Kursorten' }).waitFor();
    await closed(page);

    await page.goto(chapter);
    const record = page.locator(`[id="${chapter.split('#')[1]}"]`);
    await record.getByRole('button', { name: '1 Idee dahinter' }).click();
    const back = page.getByRole('link', { name: heading });
    await back.first().click();
    await page.waitForURL(`**${eventPath}/ergebnis#cluster-*`);
  });

  it('shows the way of the card, and answers it under the rules', async () => {
    await page.goto('/buero/ideen?search=Abend%20Bus&answered=no');
    await page.getByRole('link', { name: said }).click();
    await page.getByRole('heading', { level: 1, name: 'Weg einer Idee' }).waitFor();
    const way = page.getByRole('list', { name: 'Der Weg dieser Idee' });
    expect(await way.getByRole('link').allInnerTexts()).toEqual(
      expect.arrayContaining([said, heading, 'Abendbus zu den Kursorten']),
    );
    await page.getByLabel('teilweise übernommen').check();
    await page.getByLabel('Begründung').fill('Zu kurz');
    await page.getByRole('button', { name: 'Rückmeldung speichern' }).click();
    await page.getByText('mindestens 20 Zeichen').last().waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel('Begründung').fill('Der Abendbus fährt ab Herbst zunächst freitags.');
    await page.getByRole('button', { name: 'Rückmeldung speichern' }).click();
    await way.getByRole('link', { name: 'teilweise übernommen' }).waitFor();
    await page.goto('/buero/ideen?search=Abend%20Bus&answered=no');
    await page.getByText('Keine Idee passt dazu').waitFor();
  });

  it('filters ideas without any script', async () => {
    const plain = await browser.newContext({
      baseURL: server.origin,
      javaScriptEnabled: false,
      locale: 'de-DE',
    });
    await plain.addCookies(await desk.cookies());
    const bare = await plain.newPage();
    await bare.goto('/buero/ideen');
    await bare.getByLabel('Suche').fill(said);
    await bare.getByRole('button', { name: 'Anzeigen' }).click();
    await bare.getByRole('heading', { level: 2, name: /^1 Idee von \d+$/ }).waitFor();
    await plain.close();
  });
});

describe('the administration', () => {
  let admin: Page;

  beforeAll(async () => {
    admin = await (await desktop(browser, server.origin)).newPage();
    await signIn(admin, demo.administrator);
  });

  it('invites a colleague, whose link works once', async () => {
    await admin.goto('/buero/verwaltung');
    await admin.getByRole('button', { name: 'Jemanden einladen' }).click();
    await dialog(admin).getByLabel('Name').fill('Edda Neumann');
    await dialog(admin).getByLabel('E-Mail-Adresse').fill('keine Adresse');
    await dialog(admin).getByRole('button', { name: 'Einladung anlegen' }).click();
    await dialog(admin).getByText('keine vollständige E-Mail-Adresse').waitFor();
    await dialog(admin).getByLabel('E-Mail-Adresse').fill('edda.neumann@heidmark.example');
    expect(await wrongWith(admin)).toEqual([]);
    await dialog(admin).getByRole('button', { name: 'Einladung anlegen' }).click();
    const link = await dialog(admin).getByLabel('Einladungslink').inputValue();
    expect(link).toContain('/einladung#');

    const other = await (await desktop(browser, server.origin)).newPage();
    await other.goto(link);
    await other.getByLabel(/Passwort/).fill('ein langer Satz ueber Moorlage');
    await other.getByRole('button', { name: 'Einladung annehmen' }).click();
    await other.getByRole('heading', { level: 1, name: 'Übersicht' }).waitFor();
    await other.close();

    await admin.goto('/buero/verwaltung/protokoll');
    expect(await admin.getByText('hat die Einladung angenommen').count()).toBe(1);
    expect(await admin.getByRole('cell', { name: 'Edda Neumann' }).count()).toBeGreaterThan(0);
  });

  it('cannot shut out its last administrator', async () => {
    await admin.goto('/buero/verwaltung');
    await admin.getByRole('button', { name: 'Ändern: Timo Krögel' }).click();
    await dialog(admin).getByRole('button', { name: 'Konto sperren' }).click();
    await dialog(admin).getByRole('button', { name: 'Konto sperren' }).click();
    await dialog(admin).getByText('das letzte Konto, das verwalten darf').waitFor();
    await dialog(admin).getByRole('button', { name: 'Abbrechen' }).click();
  });

  it('is no place for the office', async () => {
    await page.goto('/buero/verwaltung');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Diese Seite dürfen Sie nicht öffnen',
    );
  });
});

describe('a dialog', () => {
  it('that is left and wanted again by the next key is there, with the focus in it', async () => {
    await page.goto('/buero/gremien');
    await page.getByRole('button', { name: 'Gremium anlegen' }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    // Faster than the browser tells of a closed dialog.
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')]);
    await dialog(page).getByLabel('Name').waitFor();
    await expect.poll(() => dialog(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await closed(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Gremium anlegen');
  });
});

describe('bodies', () => {
  it('gets a body, a session and an item about a version', async () => {
    await page.goto('/buero/gremien');
    await page.getByRole('button', { name: 'Gremium anlegen' }).click();
    await dialog(page).getByLabel('Name').fill('Integrationsbeirat');
    await dialog(page).getByLabel('Art').selectOption('advisoryBoard');
    await dialog(page).getByRole('button', { name: 'Gremium anlegen' }).click();
    await page.getByRole('rowheader', { name: 'Integrationsbeirat' }).waitFor();
    await closed(page);
    await page.getByRole('button', { name: 'Sitzung anlegen' }).click();
    await dialog(page).getByLabel('Gremium').selectOption({ label: 'Integrationsbeirat' });
    await dialog(page).getByLabel('Bezeichnung').fill('1. Sitzung des Integrationsbeirats');
    await dialog(page).getByLabel('Tag').fill('2027-04-20');
    await dialog(page).getByRole('button', { name: 'Sitzung anlegen' }).click();
    await closed(page);
    await page.getByRole('button', { name: 'Punkt hinzufügen: 1. Sitzung des Integrationsbeirats' }).click();
    await dialog(page).getByLabel('Fassung').selectOption({ index: 1 });
    await dialog(page).getByRole('button', { name: 'Punkt hinzufügen' }).click();
    const session = page.getByRole('listitem').filter({ hasText: '1. Sitzung des Integrationsbeirats' });
    await session.getByText('TOP 1').waitFor();
    await closed(page);
    expect(await wrongWith(page)).toEqual([]);
  });
});

describe('every page of the office', () => {
  const paths = [
    '/buero',
    '/buero/veranstaltungen',
    '/buero/veranstaltungen/neu',
    '/buero/ideen',
    '/buero/gremien',
  ];

  const looks = [
    ['at a desk in the dark', () => desktop(browser, server.origin, { colorScheme: 'dark' })],
    ['in the narrowest window', () => narrow(browser, server.origin)],
  ] as const;

  it.each(looks)(
    'has no finding of axe %s, and nothing beyond its edge',
    async (_, open) => {
      const context = await open();
      await context.addCookies(await desk.cookies());
      const one = await context.newPage();
      const listed = await (await desk.request.get('/api/workshops')).json();
      const { id } = listed.workshops.find((each: { state: string }) => each.state === 'opened');
      const event = `/buero/veranstaltungen/${id}`;
      for (const path of [...paths, event, `${event}/ergebnis`]) {
        await one.goto(path);
        expect(await wrongWith(one), path).toEqual([]);
        const beyond = await one.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond, path).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
    400_000,
  );

  it('sends strangers to sign in and brings them back', async () => {
    const context = await desktop(browser, server.origin);
    const stranger = await context.newPage();
    await stranger.goto('/buero/ideen?answered=no');
    expect(new URL(stranger.url()).pathname).toBe('/anmelden');
    await stranger.fill('input[type=email]', demo.moderator);
    await stranger.fill('input[type=password]', demo.password);
    await stranger.click('main button[type=submit]');
    await stranger.getByRole('heading', { level: 1, name: 'Ideen' }).waitFor();
    expect(new URL(stranger.url()).search).toBe('?answered=no');
    expect(await stranger.getByRole('link', { name: 'Verwaltung' }).count()).toBe(0);
    await context.close();
  });
});
