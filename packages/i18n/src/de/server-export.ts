import {
  type ExportWhat,
  exportFormats,
  isOffered,
  exportWhats as whats,
} from '@fortschrift/domain/export-order';
import type { Failure } from '@fortschrift/domain/failure';
import { failures } from '../failures/de.ts';
import { sentenceFor } from '../failures.ts';

const whatNames: { readonly [what in ExportWhat]: string } = {
  concept: 'Das ganze Konzept',
  sheets: 'Maßnahmenblätter',
  catalogue: 'Der Maßnahmenkatalog',
  figures: 'Die Kennzahlen',
  synopsis: 'Die Synopse',
};

/** "pdf, odt oder docx". */
function listed(words: readonly string[], last: 'und' | 'oder'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `npm run export`. */
export const exportCommand = {
  usage: (problem: string) =>
    `Nicht verstanden: ${problem}\n` +
    'Aufruf: npm run export -- --concept ID --version NUMMER --what concept|sheets|catalogue|figures|synopsis --format FORMAT --out DATEI\n' +
    whats
      .map(
        (what) =>
          `        --what ${what.padEnd(11)} ${exportFormats[what].join(', ')} (${whatNames[what]})\n`,
      )
      .join('') +
    '        --against NUMMER   womit die Synopse vergleicht; sonst mit der Fassung davor\n' +
    '        --chapter ID       nur dieses Kapitel, mehrmals möglich\n' +
    '        --lead NAME        nur, was diese Stelle federführend verantwortet\n' +
    '        --area NAME        nur Maßnahmen, die diese Gemeinde nennen\n',
  unknownWhat: (what: string) => `--what ist „${what}“. Möglich sind: ${listed(whats, 'und')}.\n`,
  unknownFormat: (what: ExportWhat, format: string) => {
    const others = whats.filter((other) => isOffered(other, format));
    const elsewhere =
      others.length === 0
        ? `Das Format ${format} gibt es für nichts.`
        : `Als ${format} gibt es: ${listed(
            others.map((other) => `--what ${other} (${whatNames[other]})`),
            'und',
          )}.`;
    return `${whatNames[what]} (--what ${what}) gibt es als ${listed(exportFormats[what], 'oder')}, nicht als ${format}.\n${elsewhere}\n`;
  },
  unknownConcept: (id: string, known: readonly { readonly id: string; readonly title: string }[]) =>
    `Ein Konzept ${id} gibt es nicht.${known.length === 0 ? '' : ' Vorhanden sind:'}\n${known
      .map((concept) => `  ${concept.id}  ${concept.title}\n`)
      .join('')}`,
  unknownVersion: (label: string, known: readonly string[]) =>
    `Eine Fassung ${label} gibt es nicht.${known.length === 0 ? ' Es ist noch keine eingefroren.' : ` Vorhanden sind: ${known.join(', ')}.`}\n`,
  wholeOnly: 'JSON und Synopse gibt es nur von der ganzen Fassung.\n',
  unknownPart: (option: '--lead' | '--area', name: string, known: readonly string[]) =>
    `Unter ${option} „${name}“ steht in dieser Fassung keine Maßnahme.${known.length === 0 ? '' : ' Vorhanden sind:'}\n${known
      .map((one) => `  ${one}\n`)
      .join('')}`,
  nothingBefore: 'Es gibt keine andere Fassung, mit der sich diese vergleichen lässt.\n',
  written: (file: string, bytes: number) => `Geschrieben: ${file} (${bytes} Bytes)\n`,
  notWritten: (file: string, detail: string) =>
    `Die Datei lässt sich nicht schreiben: ${file}\n(${detail})\n`,
} as const;

/** Why a file could not be made, for the terminal. */
export function failureWords(failure: Failure): string {
  return failure.code === 'busy'
    ? 'Die Datei wurde nicht fertig: Es werden gerade zu viele erstellt, oder sie ist zu groß. Bitte versuchen Sie es später noch einmal.\n'
    : `${sentenceFor(failures, failure)}\n`;
}

/** `npm run verify`. */
export const verifyCommand = {
  usage:
    'Aufruf: npm run verify -- DATEI.json   (vergleicht mit der Prüfsumme in dieser Installation)\n        npm run verify -- DATEI.json --sha256 SUMME\n',
  unreadable: (file: string, detail: string) => `Die Datei lässt sich nicht lesen: ${file}\n(${detail})\n`,
  about: (version: {
    readonly title: string;
    readonly label: string;
    readonly stand: string;
    readonly sha256: string;
  }) => `${version.title}\nFassung ${version.label}, Stand ${version.stand}\nSHA-256 ${version.sha256}\n`,
  asFrozen: 'Unverändert: Die Prüfsumme ist die der eingefrorenen Fassung.\n',
  asGiven: 'Unverändert: Die Prüfsumme ist die angegebene.\n',
  altered: (stored: string) =>
    `Verändert: Die Fassung hat die Prüfsumme ${stored}. Diese Datei ist nicht die eingefrorene Fassung.\n`,
  nothingToCompare:
    'Nicht bestätigt: Form und Schreibweise stimmen, aber diese Installation kennt keine solche Fassung. Geben Sie die veröffentlichte Prüfsumme mit --sha256 an.\n',
  noDatabase: (detail: string) => `Die Datenbank dieser Installation lässt sich nicht öffnen.\n(${detail})\n`,
  refusals: {
    notText: () => 'Verändert oder keine Fassung: Die Datei ist kein Text in UTF-8.\n',
    notJson: (detail: string) => `Verändert oder keine Fassung: Die Datei ist kein JSON.\n(${detail})\n`,
    notAVersion: (detail: string) =>
      `Verändert oder keine Fassung: Die Datei entspricht nicht dem Schema fortschrift-version/1.\n(${detail})\n`,
    notCanonical: () =>
      'Verändert: Der Inhalt ist anders geschrieben als eingefroren (RFC 8785: keine Leerzeichen, geordnete Schlüssel). Die Prüfsumme kann so nicht stimmen.\n',
  },
} as const;
