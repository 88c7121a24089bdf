import { passageLanguageNames } from './passage-language.ts';

/** A suggestion as it is told: who made it when, and its passages in reading order. */
export type Said = {
  readonly name: string;
  readonly at: number;
  readonly passages: readonly {
    readonly kind: 'insertion' | 'deletion' | 'change';
    readonly of: string;
    readonly to: string;
    readonly text: string;
    readonly from: number;
    readonly until: number;
  }[];
};

type Passage = Said['passages'][number];

const longest = 120;
const words: ReadonlySet<string> = new Set(['text', 'inserted', 'break', 'insertedBreak']);
const parts: ReadonlySet<string> = new Set(['row', 'column', 'table']);

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const shown = plain.length > longest ? `${plain.slice(0, longest).trimEnd()} …` : plain;
  return `„${shown}“`;
}

/** Words with what stands between them: the end of a paragraph as its sign, a footnote in brackets. */
function inWords(passages: readonly Passage[]): string {
  const shown = quoted(
    passages
      .map(({ of, text }) =>
        of === 'break' || of === 'insertedBreak' ? ' ¶ ' : of === 'footnote' ? ` [Fußnote: ${text}] ` : text,
      )
      .join(' '),
  );
  return shown === '„¶“' ? 'Absatz' : shown;
}

/** "Überschrift", "Aufzählung, Ebene 2" */
export function shapeNames(to: string): string {
  const [, list, deep] = /^(bulletList|orderedList)(\d+)$/.exec(to) ?? [];
  if (list) {
    const name = list === 'bulletList' ? 'Aufzählung' : 'nummerierte Liste';
    return deep === '1' ? name : `${name}, Ebene ${deep}`;
  }
  if (to === 'heading3') return 'Überschrift';
  if (to === 'heading4') return 'Unterüberschrift';
  return to === 'blockquote' ? 'Zitat' : 'Absatz';
}

const styleNames: { readonly [style: string]: string } = {
  bold: 'fett',
  italic: 'kursiv',
  underline: 'unterstrichen',
  strike: 'durchgestrichen',
};

function isLanguage(to: string): to is keyof typeof passageLanguageNames {
  return Object.hasOwn(passageLanguageNames, to);
}

/** "fett", "nicht mehr fett", "Link auf https://…", "ohne Link", "Sprache Arabisch" */
export function styleTold(of: string, on: boolean, to: string): string {
  if (of === 'link') return on ? `Link auf ${to}` : 'ohne Link';
  if (of === 'language')
    return on ? `Sprache ${isLanguage(to) ? passageLanguageNames[to] : to}` : 'Sprache Deutsch';
  const name = styleNames[of] ?? of;
  return on ? name : `nicht mehr ${name}`;
}

/** What a row, column, table or footnote is called. */
export function partNames(of: string): string {
  if (of === 'row') return 'Tabellenzeile';
  if (of === 'column') return 'Tabellenspalte';
  return of === 'table' ? 'Tabelle' : 'Fußnote';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function wordsTold(passages: readonly Passage[]): string[] {
  const inserted = passages.filter(({ kind }) => kind === 'insertion');
  const deleted = passages.filter(({ kind }) => kind === 'deletion');
  const isNote = passages.every(({ of }) => of === 'footnote');
  const said = (those: readonly Passage[]) =>
    isNote ? quoted(those.map(({ text }) => text).join(' ')) : inWords(those);
  const what = isNote ? 'Fußnote ' : '';
  const act = (verb: string) => capital(`${what}${isNote ? verb : capital(verb)}: `);
  if (inserted.length > 0 && deleted.length > 0)
    return [`${act('ersetzen')}${said(deleted)} durch ${said(inserted)}`];
  if (inserted.length > 0) return [`${act('einfügen')}${said(inserted)}`];
  return deleted.length > 0 ? [`${act('streichen')}${said(deleted)}`] : [];
}

/** Rows and cells of one suggestion, each kind once, with the words in them. */
function partsTold(passages: readonly Passage[]): string[] {
  const keys = [...new Set(passages.map(({ kind, of }) => `${kind} ${of}`))];
  return keys.map((key) => {
    const those = passages.filter(({ kind, of }) => `${kind} ${of}` === key);
    const [first] = those;
    const held = those.map(({ text }) => text).filter(Boolean);
    const verb = first?.kind === 'insertion' ? 'einfügen' : 'streichen';
    const count = first && first.of !== 'column' && those.length > 1 ? ` (${those.length})` : '';
    return `${partNames(first?.of ?? '')} ${verb}${count}${held.length > 0 ? `: ${quoted(held.join(' · '))}` : ''}`;
  });
}

/** What a suggestion would change, in words. */
export function told({ passages }: Said): string {
  const whole = passages.filter(({ of }) => parts.has(of));
  // Words in a row that comes are told with the row.
  const isTold = ({ from, until, kind }: Passage) =>
    whole.some((part) => part.kind === kind && part.from < from && until < part.until);
  const rest = passages.filter((passage) => !parts.has(passage.of) && !isTold(passage));
  const shapes = rest.filter(({ of }) => of === 'shape');
  const looks = rest.filter(({ of }) => !words.has(of) && of !== 'footnote' && of !== 'shape');
  const told = [
    ...partsTold(whole.filter((passage) => !isTold(passage))),
    ...wordsTold(rest.filter(({ of }) => words.has(of) || of === 'footnote')),
    ...shapesTold(shapes),
    ...looksTold(looks),
  ];
  return told.join('; ');
}

function shapesTold(shapes: readonly Passage[]): string[] {
  return [...new Set(shapes.map(({ to }) => to))].map((to) => {
    const those = shapes.filter((shape) => shape.to === to).map(({ text }) => text);
    const held = those.join(' ').trim();
    return `Als ${shapeNames(to)}${held === '' ? '' : `: ${quoted(held)}`}`;
  });
}

function looksTold(looks: readonly Passage[]): string[] {
  const nameOf = ({ of, kind, to }: Passage) => styleTold(of, kind === 'insertion', to);
  return [...new Set(looks.map(nameOf))].map((name) => {
    const held = looks.filter((look) => nameOf(look) === name).map(({ text }) => text);
    return `${capital(name)}: ${quoted(held.join(' … '))}`;
  });
}
