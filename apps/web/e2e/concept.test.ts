import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo, desktop, findings, openBrowser, type RunningServer, signIn, startServer } from './harness.ts';

let server: RunningServer;
let browser: Browser;
let anna: Page;
let bert: Page;
let reader: Page;
let chapterPath: string;
let conceptId: string;
let chapterId: string;
let measureId: string;

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });
const sheet = (by: Page, id = measureId): Locator => by.locator(`#record-${id}`);
const editor = (by: Page, id = measureId): Locator => sheet(by, id).locator('.ProseMirror').nth(1);
const title = (by: Page, id = measureId): Locator => sheet(by, id).locator('textarea').first();

async function person(email: string): Promise<Page> {
  const page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, email);
  return page;
}

async function open(by: Page): Promise<void> {
  await by.goto(chapterPath);
  await sheet(by)
    .getByRole('button', { name: /^Bearbeiten/ })
    .click();
  await editor(by).waitFor();
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  [anna, bert, reader] = await Promise.all([
    person(demo.office),
    person(demo.office),
    person(demo.moderator),
  ]);
  const { concepts } = await (await anna.request.get('/api/concepts')).json();
  const newest = concepts.find((concept: { basedOnId: string | null }) => concept.basedOnId !== null);
  conceptId = newest.id;
  const { chapters, records } = await (await anna.request.get(`/api/concepts/${conceptId}`)).json();
  chapterId = chapters.find((chapter: { kind: string }) => chapter.kind === 'field').id;
  measureId = records.find(
    (record: { kind: string; chapterId: string }) =>
      record.kind === 'measure' && record.chapterId === chapterId,
  ).id;
  chapterPath = `/buero/konzept/${conceptId}/kapitel/${chapterId}`;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('a chapter written by two people', () => {
  it('shows both the words and the caret of the other', async () => {
    await open(anna);
    await open(bert);
    await editor(anna).click();
    await anna.keyboard.press('Control+End');
    await anna.keyboard.type(' Ende von Anna.');
    await editor(bert).click();
    await bert.keyboard.press('Control+Home');
    await bert.keyboard.type('Anfang von Bert. ');
    await eventually(() => editor(anna).innerText()).toContain('Anfang von Bert.');
    await eventually(() => editor(bert).innerText()).toContain('Ende von Anna.');
    const caret = sheet(anna).locator('.caret').first();
    await caret.waitFor();
    expect(await caret.getAttribute('aria-hidden')).toBe('true');
    await anna.getByText('gespeichert', { exact: true }).waitFor();
  });

  it('takes a measure that was ready back into work when somebody edits it', async () => {
    await eventually(() => sheet(bert).locator('.facts').first().innerText()).toContain('in Bearbeitung');
  });

  it('undoes only what this person wrote', async () => {
    await editor(anna).click();
    await anna.keyboard.press('Control+z');
    await eventually(() => editor(anna).innerText()).not.toContain('Ende von Anna.');
    await eventually(() => editor(anna).innerText()).toContain('Anfang von Bert.');
  });

  it('keeps the caret in a title beside its letter while the other types before it', async () => {
    await title(bert).click();
    await bert.keyboard.press('Control+End');
    await title(anna).click();
    await anna.keyboard.press('Control+Home');
    await anna.keyboard.type('Neu: ');
    await eventually(() => title(bert).inputValue()).toMatch(/^Neu: /);
    const [caret, length] = await title(bert).evaluate((field) => {
      const area = field as HTMLTextAreaElement;
      return [area.selectionStart, area.value.length];
    });
    expect(caret).toBe(length);
    await anna.keyboard.press('Control+z');
    await eventually(() => title(bert).inputValue()).not.toMatch(/^Neu: /);
  });

  it('is read, not written, by somebody who may only read', async () => {
    await reader.goto(chapterPath);
    await reader.getByText('Sie lesen mit').waitFor();
    expect(await reader.getByRole('button', { name: /^Bearbeiten/ }).count()).toBe(0);
    await eventually(() => sheet(reader).innerText()).toContain('Anfang von Bert.');
  });

  it('has nothing axe objects to while a sheet is open', async () => {
    await sheet(anna).locator('button.thread-mark').click();
    await sheet(anna).locator('.stem').waitFor();
    expect(await findings(anna, ['color-contrast'])).toEqual([]);
    await sheet(anna).locator('button.thread-mark').click();
  });
});

describe('the tools of a text by keyboard', () => {
  it('are one stop, walked with arrows, and Escape leaves even a list', async () => {
    await editor(anna).click();
    await anna.keyboard.press('Control+End');
    await anna.keyboard.press('Enter');
    await anna.keyboard.type('- Erster Punkt');
    await anna.keyboard.press('Shift+Enter');
    await anna.keyboard.press('Escape');
    await anna.keyboard.press('Shift+Tab');
    const focused = () => anna.evaluate(() => document.activeElement?.getAttribute('data-tool'));
    await eventually(focused).toBe('bold');
    await anna.keyboard.press('ArrowRight');
    await eventually(focused).toBe('italic');
    await anna.keyboard.press('End');
    await eventually(focused).toBe('undo');
    await anna.keyboard.press('Tab');
    await eventually(() => editor(anna).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('records of a chapter', () => {
  it('a new measure takes the focus, says what is missing, is dropped and comes back', async () => {
    await anna
      .getByRole('button', { name: /^Maßnahme hinzufügen/ })
      .first()
      .click();
    await anna.locator('textarea:focus').waitFor();
    await anna.keyboard.type('Sprechstunde am Abend');
    const added = anna.locator('article', { has: anna.locator('textarea:focus') });
    const id = ((await added.getAttribute('id')) ?? '').replace('record-', '');
    await sheet(anna, id).getByRole('button', { name: 'Federführung', exact: true }).click();
    await eventually(() => anna.evaluate(() => document.activeElement?.id)).toBe(`feld-lead-${id}`);
    await sheet(anna, id).getByRole('button', { name: /^Mehr/ }).click();
    await anna.getByRole('menuitem', { name: 'Maßnahme verwerfen' }).click();
    await sheet(anna, id).waitFor({ state: 'detached' });
    await anna.getByRole('button', { name: 'Rückgängig machen' }).click();
    await sheet(anna, id).waitFor();
    await eventually(() => sheet(reader, id).innerText()).toContain('Sprechstunde am Abend');
  });

  it('one made from a cluster is found by its address, opened, with the thread along it', async () => {
    const { ideas } = await (await bert.request.get('/api/ideas')).json();
    const { cluster } = ideas.find((idea: { cluster: unknown }) => idea.cluster !== null);
    const made = await bert.request.post(`/api/chapters/${chapterId}/records`, {
      headers: { origin: server.origin },
      data: {
        kind: 'measure',
        title: 'Aus dem Ergebnis',
        goalId: null,
        from: { kind: 'cluster', refId: cluster.id },
      },
    });
    const { recordId } = await made.json();
    await bert.goto('/buero/konzept');
    await bert.goto(`${chapterPath}#record-${recordId}`);
    await bert.locator(`#record-${recordId}.arrived`).waitFor();
    await editor(bert, recordId).waitFor();
    await sheet(bert, recordId).locator('button.thread-mark').click();
    await sheet(bert, recordId).getByText(cluster.heading).waitFor();
  });
});

describe('ideas and sources beside the text', () => {
  const panel = () => anna.getByRole('complementary', { name: 'Ideen und Quellen' });
  const target = () => panel().getByLabel('Wofür');

  it('are cited by dragging a card onto a measure, and that is taken back', async () => {
    await anna.goto(chapterPath);
    await anna.getByRole('button', { name: 'Ideen und Quellen', exact: true }).click();
    await panel().getByRole('heading', { name: 'Ideen und Quellen' }).waitFor();
    await panel().getByLabel('Suche in Karten, Gruppen und Tischen').fill('Impf');
    await anna.keyboard.press('Enter');
    await panel()
      .getByText(/^\d+ Karten? gefunden$/)
      .waitFor();
    expect(await findings(anna)).toEqual([]);
    await sheet(anna).scrollIntoViewIfNeeded();
    await panel()
      .locator('[draggable="true"]')
      .first()
      .dragTo(sheet(anna), { targetPosition: { x: 60, y: 40 } });
    await anna
      .getByText(/^Herkunft hinzugefügt: /)
      .first()
      .waitFor();
    await eventually(() => target().inputValue()).toBe(measureId);
    const taken = panel().getByRole('button', { name: /^schon genannt: / });
    await taken.first().waitFor();
    await anna.getByRole('button', { name: 'Rückgängig machen' }).press('Enter');
    await eventually(() => taken.count()).toBe(0);
  });

  it('are cited by key for the one that is chosen; a survey is named in words', async () => {
    await target().selectOption(measureId);
    await panel()
      .getByRole('button', { name: /^Karte übernehmen: / })
      .first()
      .press('Enter');
    await panel()
      .getByRole('button', { name: /^schon genannt: / })
      .first()
      .waitFor();
    await panel().getByLabel('Woher').selectOption({ label: 'Änderungsanträge' });
    await panel()
      .getByRole('button', { name: /^Übernehmen: .*Punkt \d/ })
      .first()
      .press('Enter');
    await panel()
      .getByRole('button', { name: /^schon genannt: .*Punkt \d/ })
      .first()
      .waitFor();
    await target().press('Escape');
    await eventually(() => panel().count()).toBe(0);
    await eventually(() => anna.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Ideen und Quellen',
    );
    await sheet(anna)
      .getByRole('button', { name: /Ideen? dahinter/ })
      .click();
    await sheet(anna).getByRole('button', { name: 'Herkunft hinzufügen' }).click();
    const dialog = anna.locator('dialog[open]');
    await dialog.getByLabel('Anderes').check();
    await dialog.getByLabel('Art der Herkunft').selectOption({ label: 'Umfrage' });
    await dialog.getByLabel('Welche?').fill('Umfrage unter Vereinen 2026');
    await anna.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Fertig' }).click();
    await sheet(anna).getByText('Umfrage unter Vereinen 2026').waitFor();
  });
});

describe('a version', () => {
  it('is frozen with what is still open said before, and read without script', async () => {
    await anna.goto(`/buero/fassungen?einfrieren=${conceptId}`);
    await anna.getByText('noch nicht beschlussreif').waitFor();
    await anna.getByLabel('Nummer der Fassung').fill('1.7');
    await anna.getByRole('button', { name: 'Fassung einfrieren' }).last().click();
    await anna.waitForURL(/\/buero\/fassungen\/[a-z2-7]{26}$/);
    const still = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
    await still.addCookies(await anna.context().cookies());
    const page = await still.newPage();
    await page.goto(new URL(anna.url()).pathname);
    expect(await page.locator('main').innerText()).toContain('Anfang von Bert.');
    expect(await page.locator(`#record-${measureId} a.thread-mark`).getAttribute('href')).toBe(
      `${chapterPath}#record-${measureId}`,
    );
    await still.close();
    expect(await findings(anna)).toEqual([]);
  });

  it('goes on to the steering group when the office says so', async () => {
    await anna.getByRole('button', { name: 'An die Steuerungsgruppe geben' }).click();
    await anna.getByRole('dialog').getByRole('button', { name: 'An die Steuerungsgruppe geben' }).click();
    await anna.locator('.page-head').getByText('in der Steuerungsgruppe').waitFor();
  });
});

describe('a new concept', () => {
  it('begins with the template, by keyboard, without the chapters somebody takes out', async () => {
    await anna.goto('/buero/konzept');
    await anna.getByRole('button', { name: 'Konzept anlegen' }).click();
    await anna.getByLabel('Titel des Konzepts').fill('Teilhabeplan mit Vorlage');
    await anna.keyboard.press('Enter');
    const begin = anna.getByRole('button', { name: 'Mit der Vorlage beginnen' });
    await begin.focus();
    await anna.keyboard.press('Enter');
    const dialog = anna.locator('dialog[open]');
    await dialog.getByRole('button', { name: '21 Kapitel anlegen' }).waitFor();
    expect(await findings(anna)).toEqual([]);
    await dialog.getByRole('checkbox', { name: /^Finanzen/ }).press('Space');
    await dialog.getByRole('checkbox', { name: 'Familienleben' }).press('Space');
    await dialog.getByRole('button', { name: '19 Kapitel anlegen' }).press('Enter');
    await anna.getByRole('link', { name: '7 Gesellschaftliche Teilhabe' }).waitFor();
    const made = await anna.locator('.chapters h3').allTextContents();
    expect(made.map((one) => one.trim().replace(/\s+/g, ' '))).toHaveLength(19);
    expect(made.join()).not.toContain('Finanzen');
    await anna.getByRole('button', { name: 'Aus der Vorlage ergänzen' }).press('Enter');
    expect(await dialog.getByRole('checkbox', { name: /^Vorwort/ }).isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: /^Finanzen/ }).press('Space');
    await dialog.getByRole('button', { name: '1 Kapitel anlegen' }).press('Enter');
    await anna.getByRole('link', { name: 'Finanzen' }).waitFor();
  });
});
