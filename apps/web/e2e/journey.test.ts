import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, desktop, follow, openBrowser, phone, type RunningServer, startServer } from './harness.ts';

/**
 * One idea, from the first start of an empty installation to its answer: every step by hand in a browser, with
 * nothing prepared behind the pages' backs.
 */
let server: RunningServer;
let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ demo: 'off' }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const password = 'Der Bus faehrt auch am Sonntag';
const said = 'Sonntags fährt kein Bus zum Sprachcafé';
const heading = 'Auch am Sonntag kommt man zum Sprachcafé';
const measure = 'Sonntagsbus zum Sprachcafé';

async function person(kind: typeof phone, language?: 'de' | 'ar'): Promise<Page> {
  const context = await kind(browser, server.origin, language ? { language } : {});
  open.push(context);
  return context.newPage();
}

const dialog = (page: Page) => page.locator('dialog[open]');

describe('one idea', () => {
  let admin: Page;
  let office: Page;
  let guest: Page;
  let neighbour: Page;
  let member: Page;
  let eventPath: string;
  let code: string;
  let measurePath: string;
  let versionPath: string;

  it('1. begins with a set-up link that works once', async () => {
    const shown = () => /http:\/\/\S+\/einrichten#\S+/.exec(server.printed())?.[0] ?? '';
    await expect.poll(shown).not.toBe('');
    const link = shown();
    admin = await person(desktop);
    await admin.goto(link);
    await admin.getByLabel('Name des Landkreises').fill('Landkreis Wiesenau');
    await admin.getByLabel('Ihr Name').fill('Anke Leitner');
    await admin.getByLabel('Ihre E-Mail-Adresse').fill('leitner@wiesenau.example');
    await admin.getByLabel('Passwort').fill(password);
    await admin.getByRole('button', { name: 'Landkreis anlegen' }).click();
    await admin.waitForURL('**/buero/verwaltung');

    const late = await person(desktop);
    await late.goto(link);
    await late.getByLabel('Name des Landkreises').fill('Landkreis Anderswo');
    await late.getByLabel('Ihr Name').fill('Jemand');
    await late.getByLabel('Ihre E-Mail-Adresse').fill('jemand@anderswo.example');
    await late.getByLabel('Passwort').fill(password);
    await late.getByRole('button', { name: 'Landkreis anlegen' }).click();
    await late.getByText('schon benutzt').waitFor();
  });

  it('1. goes on with people who are invited by link', async () => {
    await admin.goto('/buero/gremien');
    for (const [name, kind] of [
      ['Ausschuss für Soziales', 'committee'],
      ['Kreistag', 'council'],
    ] as const) {
      await admin.getByRole('button', { name: 'Gremium anlegen' }).first().click();
      await dialog(admin).getByLabel('Name').fill(name);
      await dialog(admin).getByLabel('Art').selectOption(kind);
      await dialog(admin).getByLabel('Stimmberechtigte').fill('11');
      await dialog(admin).getByRole('button', { name: 'Gremium anlegen' }).click();
      await admin.getByText(name, { exact: true }).first().waitFor();
      await closed(admin);
    }
    office = await invite('Ole Brandt', 'brandt@wiesenau.example', ['Stabsstelle', 'Moderation']);
    member = await invite('Karin Thies', 'thies@wiesenau.example', ['Gremium'], 'Ausschuss für Soziales');
  });

  async function invite(name: string, email: string, roles: readonly string[], body?: string): Promise<Page> {
    await admin.goto('/buero/verwaltung');
    await admin.getByRole('button', { name: 'einladen' }).first().click();
    await dialog(admin).getByLabel('Name', { exact: true }).fill(name);
    await dialog(admin).getByLabel('E-Mail').fill(email);
    for (const role of roles) await dialog(admin).getByLabel(role, { exact: true }).check();
    if (body) await dialog(admin).getByLabel(body).selectOption('clerk');
    await dialog(admin).getByRole('button', { name: 'Einladung anlegen' }).click();
    const link = await dialog(admin).locator('input[readonly]').inputValue();
    const page = await person(desktop);
    await page.goto(link);
    await page.getByLabel('Passwort wählen').fill(password);
    await page.getByRole('button', { name: 'Einladung annehmen' }).click();
    await page.waitForURL(/\/(buero|gremium)$/);
    return page;
  }

  it('2. is asked for at an event the office prepares, with a card to print', async () => {
    await office.goto('/buero/veranstaltungen/neu');
    await office.getByLabel('Titel').fill('Gespräch am Abend');
    await office.getByLabel('Tag', { exact: true }).fill('2027-03-12');
    await office.getByLabel('Leitfrage').fill('Was hilft beim Ankommen?');
    await office.getByRole('button', { name: 'Veranstaltung anlegen' }).click();
    await office.getByRole('heading', { level: 1, name: 'Gespräch am Abend' }).waitFor();
    eventPath = new URL(office.url()).pathname;
    await office.getByRole('button', { name: 'Tisch hinzufügen' }).click();
    await dialog(office).getByLabel('Handlungsfeld').selectOption('housing');
    await dialog(office).getByLabel('Plätze').press('Enter');
    await closed(office);
    await office.getByRole('button', { name: 'Eröffnen' }).click();
    await dialog(office).getByRole('button', { name: 'Eröffnen' }).click();
    await office.getByRole('button', { name: 'Tür schließen' }).waitFor();
    await office.goto(`${eventPath}/druck`);
    const card = await office.locator('main').innerText();
    code = /\b([0-9A-Z]{3})\s([0-9A-Z]{3})\b/.exec(card)?.slice(1).join('') ?? '';
    expect(code).toHaveLength(6);
    expect(card).toContain('Was hilft beim Ankommen?');
  });

  it('3. is written on a phone without account or name, and seen on another in Arabic', async () => {
    await office.goto(eventPath);
    await office.locator('a[href^="/tisch/"]').first().click();
    await onward('Sammeln');
    guest = await person(phone);
    await guest.goto(`/j/${code}/1`);
    await follow(guest, () => guest.locator('main a[lang=de]').first().click());
    await guest.locator('button[name=table]').first().click();
    await guest.waitForURL(/\/platz\//);
    await guest.waitForSelector('[data-ready]');
    neighbour = await person(phone, 'ar');
    await neighbour.goto(`/j/${code}/1`);
    await neighbour.locator('button[name=table]').first().click();
    await neighbour.waitForURL(/\/platz\//);
    await neighbour.waitForSelector('[data-ready]');
    await neighbour.locator('nav.tabs a').nth(1).click();
    await neighbour.locator('nav.tabs a').nth(1).and(neighbour.locator('[aria-current=page]')).waitFor();

    await guest.locator('textarea[name=text]').waitFor();
    await guest.context().setOffline(true);
    await guest.fill('textarea[name=text]', said);
    await guest.getByRole('button', { name: 'Karte senden' }).click();
    await guest.getByText('nur auf diesem Gerät').first().waitFor();
    await guest.context().setOffline(false);
    await neighbour.locator('article', { hasText: said }).waitFor();
    await guest.getByText('gesendet', { exact: true }).first().waitFor();
    await guest.reload();
    await guest.locator('article', { hasText: said }).waitFor();
    await expect.poll(() => neighbour.locator('article', { hasText: said }).count()).toBe(1);
  });

  it('4. is grouped by the host with the keyboard, given dots, and written about together', async () => {
    await onward('Ordnen');
    const card = office.locator('[data-idea]', { hasText: said });
    await card.locator('[data-control="card"]').focus();
    await office.keyboard.press('Space');
    await office.keyboard.press('Enter');
    await office.getByRole('combobox').waitFor();
    await office.keyboard.press('ArrowUp');
    await office.keyboard.press('Enter');
    await office.getByLabel('Überschrift als Satz').waitFor();
    await expect
      .poll(() => office.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('heading');
    await office.keyboard.type(heading);
    await office.keyboard.press('Enter');
    await office.getByRole('heading', { name: heading }).waitFor();
    await office.getByRole('button', { name: 'Blatt öffnen' }).click();
    await guest.locator('nav.tabs a').nth(3).click();
    const field = guest.locator('.rich-text [contenteditable=true], [contenteditable=true]').first();
    await field.waitFor();
    await guest.getByRole('button', { name: 'Maßnahme vorschlagen' }).click();
    await guest.locator('section[data-proposal=measure]').waitFor();
    await expect.poll(() => field.evaluate((text) => text.contains(document.activeElement))).toBe(true);
    await guest.keyboard.type(measure);
    await guest.keyboard.press('Enter');
    await guest.keyboard.type('Alle zwei Stunden, bis das Café schließt.');
    await guest.locator('.save-state', { hasText: 'gespeichert' }).last().waitFor();
    await onward('Gewichten');
    await guest.locator('nav.tabs a').nth(2).click();
    const give = guest.locator('article.cluster button').last();
    await give.click();
    await guest.locator('.save-state', { hasText: 'gespeichert' }).first().waitFor();
    await onward('Vorstellen');
    await office.getByText('Stimmungsbild').first().waitFor();
  });

  /** Leads the table on, and waits until it stands at the step of this name. */
  async function onward(to: string): Promise<void> {
    await office.getByRole('button', { name: `Weiter zu: ${to}` }).click();
    await office.locator('[aria-current=step]', { hasText: to }).waitFor();
  }

  it('5. stands on the projector, which needs no account and shows no tools', async () => {
    const workshopId = eventPath.split('/').at(-1) ?? '';
    await office.goto(`/saal/${workshopId}`);
    await office.getByRole('button', { name: 'Link für die Leinwand erstellen' }).click();
    const link = await office.locator('input[readonly]').last().inputValue();
    const screen = await person(desktop);
    await screen.goto(link);
    await screen.waitForURL(/\/leinwand\/[a-z2-7]{26}$/);
    await screen
      .getByText(`${code.slice(0, 3)}\u00a0${code.slice(3)}`)
      .first()
      .waitFor();
    await screen.keyboard.press('3');
    await screen.getByText(heading).first().waitFor();
    await screen.getByText(said).first().waitFor();
    expect(await screen.getByRole('button', { name: /Verschieben/ }).count()).toBe(0);
  });

  it('6. is frozen word for word, and becomes a measure that remembers it', async () => {
    await office.goto('/buero/konzept');
    await office
      .getByRole('button', { name: /Konzept (anlegen|beginnen)/ })
      .first()
      .click();
    await dialog(office).getByLabel('Titel').fill('Integrationskonzept Wiesenau');
    await office.keyboard.press('Enter');
    await office.getByRole('heading', { level: 1, name: 'Integrationskonzept Wiesenau' }).waitFor();
    await office.getByRole('button', { name: 'Kapitel hinzufügen' }).first().click();
    await dialog(office).getByLabel('Art des Kapitels').selectOption('field');
    await dialog(office).getByLabel('Überschrift').fill('Wohnen und Leben vor Ort');
    await dialog(office).getByRole('button', { name: 'Kapitel hinzufügen' }).click();
    await closed(office);
    await office.getByText('1 Wohnen und Leben vor Ort').first().waitFor();

    await office.goto(eventPath);
    await office.getByRole('button', { name: 'Abschließen' }).click();
    await dialog(office).getByRole('button', { name: 'Abschließen' }).click();
    await office.getByText('Das Ergebnis steht fest').waitFor();
    await office.goto(`${eventPath}/ergebnis`);
    expect(await office.getByText(/SHA-256: [0-9a-f]{64}/).count()).toBe(1);
    expect(await office.getByText(said, { exact: true }).count()).toBe(1);
    expect(await office.getByText(measure, { exact: true }).count()).toBeGreaterThan(0);
    await office.getByRole('button', { name: `Ins Konzept übernehmen: ${heading}` }).click();
    await dialog(office).getByLabel('Titel').fill(measure);
    await dialog(office).getByRole('button', { name: 'Übernehmen', exact: true }).click();
    const made = dialog(office).getByRole('link', { name: measure });
    await made.waitFor();
    measurePath = (await made.getAttribute('href')) ?? '';
  });

  it('7. is worked on by two people at once', async () => {
    const second = await open.find((context) => context === office.context())?.newPage();
    if (!second) throw new Error('no second window');
    await office.goto(measurePath);
    await second.goto(measurePath);
    const record = (page: Page) => page.locator(`[id="${measurePath.split('#')[1]}"]`);
    for (const page of [office, second]) {
      const edit = record(page).getByRole('button', { name: /Bearbeiten/ });
      const written = record(page).getByLabel('Federführung');
      await edit.or(written).first().waitFor();
      if (!(await written.isVisible())) await edit.first().click();
      await written.waitFor();
    }
    await Promise.all([
      record(office).getByLabel('Federführung').fill('Fachdienst Mobilität'),
      record(second).getByLabel('Zielgruppen').fill('Menschen ohne Auto'),
    ]);
    await expect
      .poll(() => record(second).getByLabel('Federführung').inputValue())
      .toBe('Fachdienst Mobilität');
    await expect.poll(() => record(office).getByLabel('Zielgruppen').inputValue()).toBe('Menschen ohne Auto');
    await office.getByText('gespeichert', { exact: true }).first().waitFor();
    await second.close();
  });

  it('8. is frozen in a version, commented on and recommended by the committee, decided by the Kreistag', async () => {
    const conceptId = measurePath.split('/')[3] ?? '';
    await office.goto(`/buero/fassungen?einfrieren=${conceptId}`);
    await office.getByLabel('Nummer der Fassung').fill('1.0');
    await office.getByRole('button', { name: 'Fassung einfrieren' }).last().click();
    await office.waitForURL(/\/buero\/fassungen\/[a-z2-7]{26}$/);
    versionPath = `/gremium/fassung/${office.url().split('/').at(-1)}`;
    await office.getByRole('button', { name: 'In die Gremien geben' }).first().click();
    if ((await dialog(office).count()) > 0) await dialog(office).getByRole('button').last().click();
    await office.locator('.page-head').getByText('in den Gremien').first().waitFor();

    await member.goto(versionPath);
    const place = member.locator('article', { hasText: measure }).first();
    await place.getByRole('button', { name: /^Anmerken/ }).click();
    await member.getByLabel('Ihre Anmerkung').fill('Bitte auch an Feiertagen.');
    await member.getByRole('button', { name: 'Anmerkung senden' }).click();
    await member.getByRole('listitem').filter({ hasText: 'Bitte auch an Feiertagen.' }).waitFor();
    await member.getByRole('button', { name: 'Anmerkungen schließen' }).click();
    await decide(member, 'Ausschuss für Soziales', { yes: 9, no: 1, abstain: 1 });
    await member.locator('section#decisions').getByText('mehrheitlich empfohlen').first().waitFor();
    await office.goto(versionPath);
    await decide(office, 'Kreistag', { yes: 11, no: 0, abstain: 0 });
    await office.locator('section#decisions').getByText('einstimmig beschlossen').first().waitFor();
  });

  async function decide(
    page: Page,
    body: string,
    votes: { yes: number; no: number; abstain: number },
  ): Promise<void> {
    await page
      .getByRole('button', { name: 'Ergebnis festhalten' })
      .or(page.getByRole('link', { name: 'Ergebnis festhalten' }))
      .first()
      .click();
    await page.getByLabel('Anwesend').waitFor();
    const choice = page.getByLabel('Gremium');
    if (
      (await choice.count()) > 0 &&
      (await choice.first().evaluate((element) => element.tagName)) === 'SELECT'
    )
      await choice.first().selectOption({ label: body });
    await page.getByLabel('Anwesend').fill('11');
    await page.getByLabel('Ja', { exact: true }).fill(String(votes.yes));
    await page.getByLabel('Nein', { exact: true }).fill(String(votes.no));
    await page.getByLabel('Enthaltung', { exact: true }).fill(String(votes.abstain));
    await page
      .getByRole('button', { name: /festhalten/ })
      .last()
      .click();
    await dialog(page)
      .getByRole('button', { name: /festhalten/ })
      .last()
      .click();
  }

  it('9. is published, answered, and can be walked by anybody in both directions, with a tagged PDF', async () => {
    await office.goto(versionPath.replace('/gremium/fassung', '/buero/fassungen'));
    await office.getByRole('button', { name: 'Veröffentlichen' }).first().click();
    if ((await dialog(office).count()) > 0)
      await dialog(office).getByRole('button', { name: 'Veröffentlichen' }).last().click();
    await office.locator('.page-head').getByText('veröffentlicht').first().waitFor();
    await office.goto(eventPath);
    await office.getByRole('button', { name: 'Dokumentation freigeben' }).first().click();
    await dialog(office).getByRole('button', { name: 'Dokumentation freigeben' }).last().click();
    await closed(office);
    await office.goto('/buero/ideen');
    await office.getByRole('link', { name: said }).click();
    await office.getByRole('radio', { name: /^übernommen/ }).check();
    await office.getByRole('button', { name: 'Rückmeldung speichern' }).click();
    await office.getByRole('list', { name: 'Der Weg dieser Idee' }).getByText('übernommen').first().waitFor();

    const reader = await browser.newContext({
      baseURL: server.origin,
      javaScriptEnabled: false,
      locale: 'de-DE',
    });
    const page = await reader.newPage();
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/wiesenau');
    await page.goto('/wiesenau/konzept');
    const article = page.locator('article', { hasText: measure }).first();
    await follow(page, () => article.getByRole('link', { name: '1 Idee dahinter' }).click());
    await follow(page, () => page.locator('article', { hasText: said }).getByRole('link').first().click());
    const way = page.getByRole('list', { name: 'Der Weg dieser Idee' });
    const told = await way.innerText();
    for (const step of [said, heading, measure, '1.0', 'Kreistag']) expect(told).toContain(step);
    await follow(page, () =>
      way
        .getByRole('link', { name: new RegExp(measure) })
        .first()
        .click(),
    );
    expect(await page.locator(new URL(page.url()).hash).innerText()).toContain(measure);

    const links = await page
      .locator('section[aria-labelledby=downloads] a[download]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const pdf = await reader.request.get(links[0] ?? '', { timeout: 60_000 });
    const bytes = await pdf.body();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('/StructTreeRoot')).toBe(true);
    const json = await reader.request.get(links[2] ?? '');
    const sum = createHash('sha256')
      .update(await json.body())
      .digest('hex');
    expect(json.headers()['x-content-sha256']).toBe(sum);
    await reader.close();
  });
});
