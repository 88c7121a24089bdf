import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { hostileConcept } from '../test/hostile-words.ts';
import { all, readXml, words, type XmlElement } from '../test/read-xml.ts';
import { sampleEvent } from '../test/sample-event.ts';
import { conceptHtml } from './concept-office.ts';
import { eventReportFragment } from './event-report-files.ts';

const of = (element: XmlElement, name: string) => element.attributes.get(name) ?? '';

const headings = (page: XmlElement): XmlElement[] =>
  page.children.flatMap((child) =>
    typeof child === 'string' ? [] : /^h\d$/.test(child.name) ? [child] : headings(child),
  );

describe('the concept as one page', () => {
  const page = readXml(conceptHtml(heidmark));

  it('says its language, its title, and that nothing may be loaded or run', () => {
    expect(of(page, 'lang')).toBe('de');
    expect(all(page, 'title').map(words)).toEqual([heidmark.content.title]);
    const policy = all(page, 'meta').find((meta) => of(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && of(policy, 'content')).toContain("default-src 'none'");
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form'])
      expect(all(page, name)).toEqual([]);
  });

  it('has headings that begin with 1 and skip no level', () => {
    const levels = headings(page).map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has tables with a caption and heads for columns and rows', () => {
    const tables = all(page, 'table');
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      expect(all(table, 'caption')).toHaveLength(1);
      const scopes = all(table, 'th').map((head) => of(head, 'scope'));
      expect(scopes.slice(0, 3)).toEqual(['col', 'col', 'row']);
    }
  });

  it('leads only to places that exist, each of them once', () => {
    const collect = (element: XmlElement): string[] => [
      ...(element.attributes.has('id') ? [of(element, 'id')] : []),
      ...element.children.flatMap((child) => (typeof child === 'string' ? [] : collect(child))),
    ];
    const ids = collect(page);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all(page, 'a'))
      if (of(link, 'href').startsWith('#')) expect(ids).toContain(of(link, 'href').slice(1));
  });

  it('keeps hostile words as words', () => {
    const hostile = readXml(conceptHtml(hostileConcept));
    expect(words(hostile)).toContain('</text:p></office:text><script>alert(1)</script>');
    expect(all(hostile, 'script')).toEqual([]);
  });
});

describe('the report inside a page', () => {
  it('brings no script and no style, and begins at the level it is told', () => {
    const fragment = readXml(`<main>${eventReportFragment(sampleEvent, 2)}</main>`);
    expect(headings(fragment)[0]?.name).toBe('h2');
    const styled = (element: XmlElement): boolean =>
      element.attributes.has('style') ||
      [...element.attributes.keys()].some((key) => key.startsWith('on')) ||
      element.children.some((child) => typeof child !== 'string' && styled(child));
    expect(styled(fragment)).toBe(false);
    expect(all(fragment, 'script')).toEqual([]);
    const arabic = all(fragment, 'span').find((span) => of(span, 'lang') === 'ar');
    expect(arabic && of(arabic, 'dir')).toBe('rtl');
  });
});
