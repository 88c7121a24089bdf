import { type Level, type LevelName, type LevelNames, levels } from '@fortschrift/domain/level-names';

/** What the levels of a concept are called where it says nothing else. */
export const usualNames: LevelNames = {
  actionField: { one: 'Handlungsfeld', many: 'Handlungsfelder' },
  crossCuttingTheme: { one: 'Querschnittsthema', many: 'Querschnittsthemen' },
  guidingGoal: { one: 'Leitziel', many: 'Leitziele' },
  goal: { one: 'Ziel', many: 'Ziele' },
  partialGoal: { one: 'Teilziel', many: 'Teilziele' },
  measure: { one: 'Maßnahme', many: 'Maßnahmen' },
};

/** Names seen in published concepts, the usual one first. */
export const knownNames: { readonly [level in Level]: readonly LevelName[] } = {
  actionField: [
    usualNames.actionField,
    { one: 'Themenfeld', many: 'Themenfelder' },
    { one: 'Lebensfeld', many: 'Lebensfelder' },
    { one: 'Themenbereich', many: 'Themenbereiche' },
    { one: 'Feld', many: 'Felder' },
  ],
  crossCuttingTheme: [
    usualNames.crossCuttingTheme,
    { one: 'Querschnittsaufgabe', many: 'Querschnittsaufgaben' },
    { one: 'übergreifendes Thema', many: 'übergreifende Themen' },
  ],
  guidingGoal: [
    usualNames.guidingGoal,
    { one: 'strategisches Ziel', many: 'strategische Ziele' },
    { one: 'übergeordnetes Ziel', many: 'übergeordnete Ziele' },
  ],
  goal: [
    usualNames.goal,
    { one: 'operatives Ziel', many: 'operative Ziele' },
    { one: 'Wirkungsziel', many: 'Wirkungsziele' },
    { one: 'Teilziel', many: 'Teilziele' },
    { one: 'Zielsetzung', many: 'Zielsetzungen' },
  ],
  partialGoal: [
    usualNames.partialGoal,
    { one: 'Unterziel', many: 'Unterziele' },
    { one: 'Handlungsziel', many: 'Handlungsziele' },
  ],
  measure: [
    usualNames.measure,
    { one: 'Handlungsansatz', many: 'Handlungsansätze' },
    { one: 'Projekt', many: 'Projekte' },
    { one: 'Vorhaben', many: 'Vorhaben' },
    { one: 'Handlungsempfehlung', many: 'Handlungsempfehlungen' },
    { one: 'Lösungsvorschlag', many: 'Lösungsvorschläge' },
  ],
};

/** The names to show: those of the concept or version, else the usual ones. */
export function namesFor(names: LevelNames | null | undefined): LevelNames {
  return names ?? usualNames;
}

/** The names when one of them is not the usual; null when there is nothing to say. */
export function unusualNames(names: LevelNames | null | undefined): LevelNames | null {
  if (!names) return null;
  const same = levels.every(
    (level) => names[level].one === usualNames[level].one && names[level].many === usualNames[level].many,
  );
  return same ? null : names;
}

/** Sentences of the dialog in which a concept's levels get their names. */
export const levelDialogWords = {
  open: 'Namen der Ebenen',
  title: 'Wie heißen die Ebenen in diesem Konzept?',
  text: 'Die Namen gelten im Entwurf, in jeder neuen Fassung und in allen Dateien daraus. Eingefrorene Fassungen behalten ihre.',
  levels: {
    actionField: 'Feld',
    crossCuttingTheme: 'Querschnitt',
    guidingGoal: 'Oberstes Ziel',
    goal: 'Ziel',
    partialGoal: 'Ziel darunter',
    measure: 'Was getan wird',
  } satisfies { readonly [level in Level]: string },
  choose: (level: string) => `${level}: Name`,
  own: 'eigener Name',
  one: (level: string) => `${level}: Einzahl`,
  many: (level: string) => `${level}: Mehrzahl`,
  submit: 'Namen speichern',
} as const;
