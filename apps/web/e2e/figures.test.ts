import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo, desktop, findings, openBrowser, type RunningServer, signIn, startServer } from './harness.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const office = await desktop(browser, server.origin);
  page = await office.newPage();
  await signIn(page, demo.office);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function openChapter(): Promise<void> {
  await page.goto('/buero/konzept');
  await page.getByRole('link', { name: 'Konzept öffnen' }).first().click();
  await page.getByRole('link', { name: 'Ausgangslage' }).first().click();
  await page.getByRole('button', { name: 'Kennzahl hinzufügen' }).waitFor();
}

describe('the Kennzahlen of a chapter', () => {
  it('are read as chart and table, without small counts', async () => {
    await openChapter();
    const figure = page.getByRole('region', { name: 'Einbürgerungen in Moorlage' });
    expect(await figure.getByRole('row', { name: /2021/ }).innerText()).toContain('unter 10');
    expect(await figure.getByRole('img').getAttribute('aria-label')).toContain('Von 11 (2022) auf 23 (2024)');
    expect(await findings(page)).toEqual([]);
  });

  it('are typed, and filled from two columns of a spreadsheet', async () => {
    await page.getByRole('button', { name: 'Kennzahl hinzufügen' }).click();
    await page.getByLabel('Was gezählt wird').fill('Sprachkurse');
    await page.getByLabel('Einheit').fill('Kurse');
    await page.getByLabel('Zeitpunkt, Zeile 1').evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Jahr\tKurse\n2023\t1.040\n2024\t1.250\n');
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await page.getByLabel('Wert, Zeile 2').waitFor();
    expect(await page.getByLabel('Wert, Zeile 2').inputValue()).toBe('1.250');
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fertig: Sprachkurse' }).click();
    const figure = page.getByRole('region', { name: 'Sprachkurse' });
    await figure.getByText('plus 210 Kurse oder 20,2 Prozent').waitFor();
    await page.getByText('gespeichert', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Sprachkurse' }).getByRole('cell', { name: '1.250' }).waitFor();
  });

  it('stand beside remarks, and both pass with the panel open', async () => {
    await page.getByRole('button', { name: /^Anmerken, zu: Ausgangslage/ }).click();
    await page.getByRole('complementary', { name: 'Anmerkungen' }).getByLabel('Ihre Anmerkung').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
