import House from '@lucide/svelte/icons/house';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Button from './Button.svelte';
import Field from './Field.svelte';
import FieldMark from './FieldMark.svelte';
import LanguageSwitch from './LanguageSwitch.svelte';
import Menu from './Menu.svelte';
import Notice from './Notice.svelte';
import OfficeFrame from './OfficeFrame.svelte';
import PhoneFrame from './PhoneFrame.svelte';
import Progress from './Progress.svelte';
import SaveState from './SaveState.svelte';
import Thread from './Thread.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Inhalt</span>' }));
const saveLabels = {
  saved: 'gespeichert',
  saving: 'wird gespeichert',
  local: 'nur auf diesem Gerät',
  refused: 'nicht angenommen',
};
const places = [
  { href: '/buero', label: 'Übersicht', icon: House },
  { href: '/buero/konzept', label: 'Konzept', count: 2, countLabel: 'offen' },
];
const tabs = { label: 'Bereiche', places, path: '/buero' };

const button = () => render(Button, { props: { children, icon: House } }).body;
const field = () =>
  render(Field, {
    props: { label: 'E-Mail', name: 'mail', hint: 'Für die Einladung', error: 'Das @ fehlt', required: true },
  }).body;
const languages = () => render(LanguageSwitch, { props: { label: 'Sprache', current: 'de' } }).body;
const thread = () =>
  render(Thread, {
    props: {
      label: 'Der Weg dieser Idee',
      steps: [
        { kind: 'idea', label: 'Idee', title: 'Abendkurse', href: '/ideen/1' },
        { kind: 'measure', label: 'Maßnahme', title: 'Kurse vor Ort', current: true },
        { kind: 'decision', label: 'Beschluss', title: 'noch offen', reached: false },
      ],
    },
  }).body;
const office = () =>
  render(OfficeFrame, {
    props: {
      county: 'Landkreis Heidmark',
      homeHref: '/buero',
      places,
      path: '/buero/konzept/3',
      labels: { skip: 'Zum Inhalt', navigation: 'Hauptbereiche', menu: 'Menü', signOut: 'Abmelden' },
      account: { name: 'Maren Ostermann', signOutAction: '/abmelden' },
      children,
    },
  }).body;

describe('markup from the server', () => {
  it.each([
    ['Button', button],
    ['Field', field],
    ['LanguageSwitch', languages],
    ['Thread', thread],
    ['OfficeFrame', office],
    ['FieldMark', () => render(FieldMark, { props: { field: 'work', name: 'Arbeit' } }).body],
    ['Menu', () => render(Menu, { props: { label: 'Mehr', entries: [{ label: 'Umbenennen' }] } }).body],
    ['Notice', () => render(Notice, { props: { kind: 'warn', title: 'Achtung' } }).body],
    ['Progress', () => render(Progress, { props: { label: 'PDF wird erstellt', value: 3 } }).body],
    ['SaveState', () => render(SaveState, { props: { state: 'local', labels: saveLabels } }).body],
    ['PhoneFrame', () => render(PhoneFrame, { props: { skipLabel: 'x', title: 'T', tabs, children } }).body],
  ])('%s has no style attribute, which the security policy would refuse', (_, markup) => {
    expect(markup()).not.toMatch(/\sstyle=/);
  });

  it('ties hint and error to their field', () => {
    const html = field();
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('aria-invalid="true"');
  });

  it('gives every language its own name, language and direction', () => {
    const html = languages();
    expect(html).toMatch(/lang="ar" dir="rtl"[^>]*>\s*العربية/);
    expect(html).toMatch(/lang="uk" dir="ltr"[^>]*>\s*Українська/);
  });

  it('says where on the thread and in the office I am', () => {
    expect(thread().match(/aria-current="step"/g)).toHaveLength(1);
    expect(office()).toMatch(/href="\/buero\/konzept" aria-current="page"/);
    expect(office()).toContain('href="#main"');
  });

  it('says of a page below the tabs that it is none of them', () => {
    const below = (path: string) =>
      render(PhoneFrame, { props: { skipLabel: 'x', title: 'T', tabs: { ...tabs, path }, children } }).body;
    expect(below('/buero')).toContain('aria-current="page"');
    expect(below('/buero/verlassen')).not.toContain('aria-current');
  });

  it('hides icons from screen readers, the word beside them speaks', () => {
    expect(button()).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});
