import { type ShownFigure, smallCount, trendOf } from '@fortschrift/domain/figure';
import { writeNumber } from '@fortschrift/domain/figure-number';
import type { Block, RichText } from '@fortschrift/domain/rich-text';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences around Kennzahlen: read, written, printed. */
export const figureWords = {
  title: 'Kennzahlen',
  period: 'Zeitpunkt',
  value: 'Wert',
  small: `unter ${smallCount}`,
  none: 'keine Angabe',
  source: (source: string) => `Quelle: ${source}`,
  noSource: 'ohne Quelle',
  trend: (from: string, to: string, difference: string) => `Von ${from} auf ${to}: ${difference}.`,
  at: (value: string, period: string) => (period === '' ? value : `${value} (${period})`),
  more: (amount: string, percent: string) => `plus ${amount}${percent}`,
  less: (amount: string, percent: string) => `minus ${amount}${percent}`,
  same: 'unverändert',
  percent: (percent: string) => ` oder ${percent} Prozent`,
  chart: (label: string, trend: string) => `Diagramm zu „${label}“. ${trend}`.trim(),

  empty: 'Noch keine Kennzahl. Zahlen mit Stand und Quelle machen die Ausgangslage prüfbar.',
  add: 'Kennzahl hinzufügen',
  added: 'Kennzahl hinzugefügt',
  edit: (label: string) => `Bearbeiten: ${label}`,
  done: (label: string) => `Fertig: ${label}`,
  remove: 'Kennzahl löschen',
  removed: 'Kennzahl gelöscht',
  up: 'Nach oben',
  down: 'Nach unten',
  untitled: 'Ohne Namen',
  label: 'Was gezählt wird',
  labelHint: 'Zum Beispiel „Menschen mit ausländischem Pass“.',
  unit: 'Einheit',
  unitHint: 'Zum Beispiel „Personen“ oder „Prozent“.',
  sourceField: 'Quelle',
  sourceHint: 'Wer die Zahl veröffentlicht hat, mit Jahr.',
  link: 'Adresse der Quelle',
  linkHint: 'Beginnt mit https://',
  note: 'Anmerkung zur Zahl',
  noteHint: 'Was man wissen muss, um sie richtig zu lesen.',
  hideSmall: `Zahlen von 1 bis ${smallCount - 1} als „unter ${smallCount}“ zeigen`,
  hideSmallHint:
    'Damit niemand erkannt wird. In Fassungen und auf öffentlichen Seiten steht die genaue Zahl dann nirgends.',
  rows: 'Werte',
  rowHint: 'Zwei Spalten aus einer Tabelle können Sie hier einfügen: links der Zeitpunkt, rechts die Zahl.',
  rowPeriod: (row: number) => `Zeitpunkt, Zeile ${row}`,
  rowValue: (row: number) => `Wert, Zeile ${row}`,
  noNumber: 'Das ist keine Zahl.',
  addRow: 'Zeile hinzufügen',
  removeRow: (row: number, period: string) => `Zeile ${row} löschen${period === '' ? '' : `: ${period}`}`,
  filled: (count: number) => plural(count, { one: '1 Zeile eingefügt', other: '# Zeilen eingefügt' }),
  full: 'Mehr Zeilen kann eine Kennzahl nicht haben.',
} as const;

/** A value as it is read: "17.400", "unter 10", or that there is none. */
export function figureValue({ value, small }: ShownFigure['values'][number]): string {
  if (small) return figureWords.small;
  return value === null ? figureWords.none : writeNumber(value);
}

/** How a Kennzahl went, in one sentence; empty for fewer than two numbers. */
export function figureTrend(figure: Pick<ShownFigure, 'unit' | 'values'>): string {
  const trend = trendOf(figure);
  if (!trend) return '';
  const amount = `${writeNumber(Math.abs(trend.difference))} ${figure.unit}`.trim();
  // A difference between shares is one of percentage points; a percentage of a percentage misleads.
  const isShare = /prozent|%/i.test(figure.unit);
  const counted = isShare ? amount.replace(/Prozent|%/i, 'Prozentpunkte') : amount;
  const percent =
    trend.percent === null || isShare
      ? ''
      : figureWords.percent(writeNumber(Math.round(Math.abs(trend.percent) * 10) / 10));
  const said =
    trend.difference === 0
      ? figureWords.same
      : trend.difference > 0
        ? figureWords.more(counted, percent)
        : figureWords.less(counted, percent);
  const at = ({ value, period }: { value: number; period: string }): string =>
    figureWords.at(writeNumber(value), period);
  return figureWords.trend(at(trend.from), at(trend.to), said);
}

/** "Quelle: Landesamt, 2025. Beispielzahl." below a table: source and note; empty where there is neither. */
export function figureFoot({ source, note }: Pick<ShownFigure, 'source' | 'note'>): string {
  return [source === '' ? '' : figureWords.source(source), note].filter(Boolean).join('. ');
}

/**
 * Kennzahlen as text for print: a heading, and for each a table with heads, how it went, and its source with a link.
 * Every format sets headings, tables and links; a picture of the same numbers would say nothing more on paper.
 */
export function figuresText(figures: readonly ShownFigure[] | undefined): RichText {
  if (!figures || figures.length === 0) return { type: 'doc', content: [] };
  return { type: 'doc', content: [heading(3, figureWords.title), ...figures.flatMap(figureBlocks)] };
}

function figureBlocks(figure: ShownFigure): readonly Block[] {
  const { label, unit, values, source, link, note } = figure;
  const trend = figureTrend(figure);
  const head = unit === '' ? figureWords.value : unit;
  return [
    heading(4, label),
    ...(values.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            content: [
              row('tableHeader', figureWords.period, head),
              ...values.map((held) => row('tableCell', held.period, figureValue(held))),
            ],
          },
        ]),
    ...(trend === '' ? [] : [paragraph(trend)]),
    ...(source === '' ? [] : [linked(figureWords.source(source), link)]),
    ...(note === '' ? [] : [paragraph(note)]),
  ];
}

function heading(level: 3 | 4, text: string): Block {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] };
}

function linked(text: string, href: string): Block {
  if (href === '') return paragraph(text);
  return {
    type: 'paragraph',
    content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }],
  };
}

function row(type: 'tableHeader' | 'tableCell', ...cells: readonly string[]) {
  return {
    type: 'tableRow' as const,
    // The period heads its row, as the columns have their heads.
    content: cells.map((cell, place) => ({
      type: place === 0 ? ('tableHeader' as const) : type,
      content: [paragraph(cell)],
    })),
  };
}
