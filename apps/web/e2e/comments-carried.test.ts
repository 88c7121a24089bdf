import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  arrowTo,
  demo,
  desktop,
  findings,
  openBrowser,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

/** Comments on a version that go on beside the text as it changes, and into the next version; by keyboard alone. */

let server: RunningServer;
let browser: Browser;
let office: Page;
let member: Page;
let conceptId: string;
let chapterId: string;
let chapterPath: string;
let versionPath: string;

const movedWords = 'Die Sprechstunde ersetzt keine Behandlung.';
const changedWords = 'Acht Sprachen, wenig Text, die Nummern groß.';
const goneWords = 'Zwanzig Sprachmittelnde werden dafür fortgebildet.';

const patience = { timeout: 20_000 } as const;
const measure = (on: Page, title: string): Locator => on.getByRole('article', { name: title });
const panel = (on: Page): Locator => on.getByRole('complementary', { name: 'Anmerkungen' });
const thread = (on: Page, text: string): Locator => panel(on).locator('li.thread', { hasText: text });
const filter = (on: Page, name: string): Locator =>
  panel(on).getByRole('button', { name: new RegExp(`^\\d+ ${name}$`) });
const holdsFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element.contains(document.activeElement));
const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

/** Goes to an element with the tabulator key, from wherever the focus is now. */
async function tabTo(on: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 60; step++) {
    if (await isFocused(target)) return;
    await on.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${target}`);
}

/** Presses what the focus is brought to without the mouse. */
async function press(on: Page, target: Locator): Promise<void> {
  await target.focus();
  await on.keyboard.press('Enter');
}

async function person(email: string): Promise<Page> {
  const page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, email);
  return page;
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  [office, member] = await Promise.all([person(demo.office), person(demo.committee)]);
  const { concepts } = await (await office.request.get('/api/concepts')).json();
  conceptId = concepts.find((concept: { basedOnId: string | null }) => concept.basedOnId !== null).id;
  const { chapters } = await (await office.request.get(`/api/concepts/${conceptId}`)).json();
  chapterId = chapters.find(({ title }: { title: string }) => title === 'Gesundheit').id;
  chapterPath = `/buero/konzept/${conceptId}/kapitel/${chapterId}`;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Writes a comment on one sentence of a measure's description. */
async function remark(title: string, sentence: string, text: string): Promise<void> {
  const open = measure(member, title)
    .getByRole('button', { name: /^(Anmerken|\d+ Anmerkung)/ })
    .last();
  await press(member, open);
  const form = panel(member).getByRole('form', { name: 'Neue Anmerkung' });
  const begin = panel(member).getByRole('button', { name: 'Neue Anmerkung' });
  await form.or(begin).first().waitFor();
  if ((await form.count()) === 0) await press(member, begin);
  const written = form.getByRole('textbox', { name: 'Ihre Anmerkung' });
  await expect.poll(() => isFocused(written), patience).toBe(true);
  const passage = form.getByRole('combobox', { name: 'Stelle', exact: true });
  await tabTo(member, passage, 'Shift+Tab');
  await arrowTo(passage, 'Beschreibung');
  const wording = form.getByRole('combobox', { name: 'Wortlaut' });
  await tabTo(member, wording);
  const quote = form.locator('blockquote');
  for (let step = 1; step < 8; step++) {
    await member.keyboard.press('ArrowDown');
    await expect.poll(() => wording.inputValue(), patience).toBe(String(step - 1));
    if ((await quote.innerText()) === sentence) break;
  }
  expect(await quote.innerText()).toBe(sentence);
  await tabTo(member, written);
  await member.keyboard.type(text);
  await tabTo(member, form.getByRole('button', { name: 'Anmerkung senden' }));
  await member.keyboard.press('Enter');
  await thread(member, text).waitFor();
  // The focus is on what was written, and goes back to where it came from.
  await expect.poll(() => holdsFocus(thread(member, text)), patience).toBe(true);
  await member.keyboard.press('Escape');
  await panel(member).waitFor({ state: 'detached' });
  await expect.poll(() => holdsFocus(measure(member, title)), patience).toBe(true);
}

/** Writes the description of a measure anew, paragraph by paragraph. */
async function rewrite(title: string, paragraphs: readonly string[]): Promise<void> {
  const sheet = measure(office, title);
  await press(office, sheet.getByRole('button', { name: /^Bearbeiten/ }));
  const field = sheet.getByRole('textbox', { name: 'Beschreibung' });
  await field.waitFor();
  await field.focus();
  await office.keyboard.press('Control+a');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await office.keyboard.press('Enter');
    await office.keyboard.type(paragraph);
  }
  await expect.poll(() => field.locator('p').allInnerTexts(), patience).toEqual(paragraphs);
  await press(office, sheet.getByRole('button', { name: /^Fertig/ }));
  await sheet.getByRole('button', { name: /^Bearbeiten/ }).waitFor();
}

describe('comments on a version', () => {
  it('are written on single sentences by a member of the committee', async () => {
    await member.goto('/gremium');
    await press(member, member.getByRole('link', { name: /^Fassung lesen: 1\.1/ }));
    await member.getByRole('heading', { level: 1, name: /Fassung 1\.1$/ }).waitFor();
    await remark(
      '5.2.1 Offene Sprechstunde für die Seele',
      movedWords,
      'Dieser Satz gehört in den Wegweiser.',
    );
    await remark('5.1.2 Wegweiser Gesundheit mit Bildern', changedWords, 'Bitte mehr Sprachen.');
    await remark('5.1.1 Sprachmittlung im Gesundheitswesen', goneWords, 'Zwanzig sind zu viele.');
  });

  it('follow the text while the office writes it', async () => {
    await office.goto(chapterPath);
    await rewrite('5.1.2 Wegweiser Gesundheit mit Bildern', [
      'Ein Heft im Taschenformat zeigt mit Bildern, wohin man mit welcher Beschwerde geht. Zwölf Sprachen und Nummern, die man von weitem liest. Es liegt in Praxen, Kitas und im Bürgerbüro.',
      movedWords,
    ]);
    await rewrite('5.2.1 Offene Sprechstunde für die Seele', [
      'An zwei Nachmittagen in der Woche kann man kommen, ohne Termin und ohne Diagnose.',
      'Sie überbrückt und fängt auf.',
    ]);
    await rewrite('5.1.1 Sprachmittlung im Gesundheitswesen', [
      'Der Landkreis schließt einen Rahmenvertrag über Sprachmittlung per Video. Praxen, Kliniken und Hebammen buchen ohne Antrag und zahlen nichts.',
      'Für lange und schwierige Gespräche kommt jemand vor Ort.',
      'Kinder werden nicht als Sprachmittelnde eingesetzt; das steht auch in der Vereinbarung mit den Praxen.',
    ]);
    // Stored, not only shown: the next version is made of it.
    const stored = async () =>
      JSON.stringify((await (await office.request.get(`/api/chapters/${chapterId}`)).json()).content);
    await expect.poll(stored, patience).not.toContain(goneWords);
    expect(await stored()).toContain('Zwölf Sprachen');
    await press(office, office.locator('.page-head').getByRole('button', { name: /Anmerkung/ }));
    await expect
      .poll(() => isFocused(panel(office).getByRole('heading', { name: 'Anmerkungen' })), patience)
      .toBe(true);
    const moved = thread(office, 'Dieser Satz gehört in den Wegweiser.');
    await moved
      .getByText('verschoben, stand in: 5.2.1 Offene Sprechstunde für die Seele, Beschreibung')
      .waitFor();
    const changed = thread(office, 'Bitte mehr Sprachen.');
    await changed.getByText('Wortlaut geändert', { exact: true }).waitFor();
    await expect
      .poll(() => changed.locator('blockquote').allInnerTexts(), patience)
      .toEqual([
        expect.stringContaining(changedWords),
        expect.stringContaining('Zwölf Sprachen und Nummern, die man von weitem liest.'),
      ]);
    await tabTo(office, filter(office, 'ohne Bezug'));
    await office.keyboard.press('Enter');
    await thread(office, 'Zwanzig sind zu viele.')
      .getByText('ohne Bezug, stand in: 5.1.1 Sprachmittlung im Gesundheitswesen, Beschreibung')
      .waitFor();
  });

  it('lead to their passage and back', async () => {
    await tabTo(office, filter(office, 'offen'), 'Shift+Tab');
    await office.keyboard.press('Enter');
    const moved = thread(office, 'Dieser Satz gehört in den Wegweiser.');
    await moved.waitFor();
    await tabTo(office, moved.getByRole('button', { name: /^Zur Stelle/ }));
    await office.keyboard.press('Enter');
    const now = measure(office, '5.1.2 Wegweiser Gesundheit mit Bildern');
    const passage = now.locator('[data-passage]:focus');
    await passage.waitFor();
    expect(await passage.innerText()).toContain(movedWords);
    const lit = () =>
      office.evaluate(() =>
        [...(CSS.highlights.get('commented-now') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      );
    await expect.poll(lit, patience).toEqual([movedWords]);
    await tabTo(office, now.getByRole('button', { name: /^2 Anmerkungen zu: Beschreibung/ }), 'Shift+Tab');
    await office.keyboard.press('Enter');
    await expect
      .poll(() => office.evaluate(() => document.activeElement?.id), patience)
      .toMatch(/^anmerkung-/);
  });

  it('are answered; Escape leaves the answer, keeps its words and goes back to its button', async () => {
    const changed = thread(office, 'Bitte mehr Sprachen.');
    const answer = changed.getByRole('button', { name: /^Antworten/ });
    await press(office, answer);
    const text = changed.getByRole('textbox', { name: 'Ihre Antwort' });
    await expect.poll(() => isFocused(text), patience).toBe(true);
    await office.keyboard.type('Es sind nun zwölf.');
    await office.keyboard.press('Escape');
    await text.waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(answer), patience).toBe(true);
    await office.keyboard.press('Enter');
    await expect.poll(() => text.inputValue(), patience).toBe('Es sind nun zwölf.');
    await tabTo(office, changed.getByRole('button', { name: 'Antwort senden' }));
    await office.keyboard.press('Enter');
    await changed.getByRole('list', { name: '1 Antwort' }).getByText('Es sind nun zwölf.').waitFor();
    await expect.poll(() => isFocused(answer), patience).toBe(true);
  });

  it('are settled, opened again and settled; the focus goes on in the list', async () => {
    const changed = thread(office, 'Bitte mehr Sprachen.');
    await tabTo(office, changed.getByRole('button', { name: /^Durch die Änderung erledigt/ }));
    await office.keyboard.press('Enter');
    await changed.waitFor({ state: 'detached' });
    await expect.poll(() => holdsFocus(panel(office).locator('ol')), patience).toBe(true);
    await press(office, filter(office, 'erledigt'));
    await changed.getByText('erledigt, für die nächste Fassung').waitFor();
    await tabTo(office, changed.getByRole('button', { name: /^Wieder öffnen/ }));
    await office.keyboard.press('Enter');
    await changed.waitFor({ state: 'detached' });
    await expect.poll(() => holdsFocus(panel(office)), patience).toBe(true);
    await press(office, filter(office, 'offen'));
    await changed.getByText('Wortlaut geändert', { exact: true }).waitFor();
    await press(office, changed.getByRole('button', { name: /^Durch die Änderung erledigt/ }));
    await changed.waitFor({ state: 'detached' });
    expect(await findings(office)).toEqual([]);
    await office.keyboard.press('Escape');
    await panel(office).waitFor({ state: 'detached' });
    await expect
      .poll(
        () => isFocused(office.locator('.page-head').getByRole('button', { name: /Anmerkung/ })),
        patience,
      )
      .toBe(true);
  });
});

describe('the next version', () => {
  it('is frozen and given to the committee', async () => {
    await office.goto(`/buero/fassungen?einfrieren=${conceptId}`);
    const label = office.getByLabel('Nummer der Fassung');
    await label.fill('1.2');
    await press(office, office.getByRole('button', { name: 'Fassung einfrieren' }).last());
    await office.waitForURL(/\/buero\/fassungen\/[a-z2-7]{26}$/);
    versionPath = `/gremium/fassung/${office.url().split('/').at(-1)}`;
    await press(office, office.getByRole('button', { name: 'In die Gremien geben' }));
    await press(office, office.getByRole('dialog').getByRole('button', { name: 'In die Gremien geben' }));
    await office.locator('.page-head').getByText('in den Gremien').waitFor();
  });

  it('shows what became of each, with its passage a key away', async () => {
    await member.goto(versionPath);
    const head = member.getByRole('button', { name: /^\d+ Anmerkung/ }).first();
    await press(member, head);
    const moved = thread(member, 'Dieser Satz gehört in den Wegweiser.');
    await moved
      .getByText('verschoben, stand in: 5.2.1 Offene Sprechstunde für die Seele, Beschreibung')
      .waitFor();
    expect(await moved.locator('.by').first().innerText()).toContain('zu Fassung 1.1');
    await tabTo(member, moved.getByRole('button', { name: /^Zur Stelle/ }));
    await member.keyboard.press('Enter');
    const passage = measure(member, '5.1.2 Wegweiser Gesundheit mit Bildern').locator('[data-passage]:focus');
    await passage.waitFor();
    expect(await passage.innerText()).toContain(movedWords);
    await press(member, filter(member, 'erledigt'));
    const changed = thread(member, 'Bitte mehr Sprachen.');
    await changed.getByText('erledigt in Fassung 1.2', { exact: true }).waitFor();
    expect(await changed.innerText()).toContain('Es sind nun zwölf.');
    await press(member, filter(member, 'ohne Bezug'));
    const gone = thread(member, 'Zwanzig sind zu viele.');
    await gone
      .getByText('ohne Bezug, stand in: 5.1.1 Sprachmittlung im Gesundheitswesen, Beschreibung')
      .waitFor();
    expect(await gone.locator('blockquote').innerText()).toContain(goneWords);
    // Only the office settles.
    expect(
      await panel(member)
        .getByRole('button', { name: /^(Erledigt|Wieder öffnen)/ })
        .count(),
    ).toBe(0);
    expect(await findings(member)).toEqual([]);
  });
});
