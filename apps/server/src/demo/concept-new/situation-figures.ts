import type { FigureData } from '../concept-data.ts';

const made = 'Beispielzahl. Der Landkreis Heidmark ist erfunden.';

/** Kennzahlen of the chapter on the situation: invented, in the size of a county like this, and marked as such. */
export const situationFigures: readonly FigureData[] = [
  {
    key: 'foreign-citizens',
    label: 'Menschen mit ausländischer Staatsangehörigkeit',
    unit: 'Personen',
    values: [
      { period: '31.12.2018', value: 12900 },
      { period: '31.12.2020', value: 13750 },
      { period: '31.12.2022', value: 16200 },
      { period: '31.12.2024', value: 17400 },
    ],
    source: 'Ausländerzentralregister, Auszug für den Landkreis Heidmark',
    link: 'https://statistik.heidmark.example/bevoelkerung',
    note: made,
    hideSmall: false,
    since: '0.3',
  },
  {
    key: 'employed',
    label: 'Beschäftigte mit ausländischem Pass',
    unit: 'Personen',
    values: [
      { period: '30.06.2018', value: 3400 },
      { period: '30.06.2019', value: 3620 },
      { period: '30.06.2020', value: 3580 },
      { period: '30.06.2021', value: 3910 },
      { period: '30.06.2022', value: 4360 },
      { period: '30.06.2023', value: 4820 },
      { period: '30.06.2024', value: 5200 },
    ],
    source: 'Bundesagentur für Arbeit, sozialversicherungspflichtig Beschäftigte am Wohnort',
    link: 'https://statistik.heidmark.example/arbeit',
    note: made,
    hideSmall: false,
    since: '0.9',
  },
  {
    key: 'family-language',
    label: 'Kita-Kinder, die zu Hause vor allem eine andere Sprache sprechen',
    unit: 'Prozent',
    values: [
      { period: 'Kita-Jahr 2020/21', value: 21.4 },
      { period: 'Kita-Jahr 2022/23', value: 23.8 },
      { period: 'Kita-Jahr 2024/25', value: 25.1 },
    ],
    source: 'Jugendamt Heidmark, Abfrage in 46 Kitas',
    link: '',
    note: made,
    hideSmall: false,
    since: '0.9',
  },
  {
    key: 'naturalised',
    label: 'Einbürgerungen in Moorlage',
    unit: 'Personen',
    values: [
      { period: '2021', value: 4 },
      { period: '2022', value: 11 },
      { period: '2023', value: 8 },
      { period: '2024', value: 23 },
    ],
    source: 'Einbürgerungsbehörde Heidmark',
    link: '',
    note: `${made} Zahlen unter zehn werden nicht genannt.`,
    hideSmall: true,
    since: '1.1',
  },
];
