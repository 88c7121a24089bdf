/** What the server says on the terminal of whoever runs it. */

/** All problems of the configuration at once; each names its variable. */
export function configProblems(problems: readonly string[]): string {
  const lines = problems.map((problem) => `  - ${problem}`).join('\n');
  return `Fortschrift startet nicht, weil die Konfiguration nicht stimmt:\n${lines}\n`;
}

/** Why the database could not be opened, migrated or saved; `detail` is technical. */
export function storeProblem(code: string, detail: string): string {
  const sentence = storeSentences[code] ?? 'Die Datenbank lässt sich nicht öffnen.';
  return `${sentence}\n(${detail})\n`;
}

const storeSentences: { readonly [code: string]: string } = {
  inUse:
    'Die Datenbank wird schon von einem laufenden Fortschrift benutzt. Beenden Sie es zuerst, oder wählen Sie mit DATA_DIR oder DATABASE_URL einen anderen Ort.',
  newerDatabase:
    'Die Datenbank stammt von einer neueren Fassung des Programms. Bitte starten Sie diese neuere Fassung; es wurde nichts verändert.',
  unreachable: 'Der PostgreSQL-Server ist nicht erreichbar. Bitte prüfen Sie DATABASE_URL.',
  forgetful:
    'Der PostgreSQL-Server ist so eingestellt, dass er bestätigte Daten verlieren kann (fsync oder synchronous_commit ist aus). So startet Fortschrift nicht.',
  notWritable: 'Der Datenordner lässt sich nicht anlegen oder nicht beschreiben. Bitte prüfen Sie DATA_DIR.',
  unsuitableDisk:
    'Das Dateisystem des Datenordners eignet sich nicht für eine Datenbank. Bitte wählen Sie mit DATA_DIR einen Ordner auf einer lokalen Platte.',
  damaged: 'Die Datenbankdatei ist beschädigt. Bitte spielen Sie die letzte Sicherung ein (npm run restore).',
  migrationFailed: 'Die Datenbank konnte nicht auf den neuen Stand gebracht werden. Sie ist unverändert.',
  notMigrated:
    'Die Datenbank ist nicht auf dem Stand dieses Programms. Bitte rufen Sie zuerst npm run migrate auf.',
  usePgDump: 'Eine PostgreSQL-Datenbank wird mit pg_dump gesichert und mit pg_restore eingespielt.',
};

/** Another program has the port, or the host cannot be listened on. */
export function portProblem(port: number, code: string): string {
  return code === 'EADDRINUSE'
    ? `Port ${port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.\n`
    : `Auf Port ${port} kann nicht gelauscht werden (${code}). Bitte prüfen Sie HOST und PORT.\n`;
}

/** The web app was not built; `npm start` does that. */
export const pagesMissing = 'Die Webseiten sind noch nicht gebaut. Bitte starten Sie mit npm start.\n';

export type Greeting = {
  readonly origin: string;
  /** Set on the very first start without the demo: the one-time link that creates the first county. */
  readonly setupLink: string | null;
  /** Accounts of the demo, when this installation is one. */
  readonly demo: {
    readonly accounts: readonly { readonly label: string; readonly email: string }[];
    readonly password: string;
  } | null;
};

/** The lines printed when everything is ready. */
export function greeting({ origin, setupLink, demo }: Greeting): string {
  const lines = ['', `  Fortschrift ist bereit: ${origin}`];
  if (setupLink) {
    lines.push('', '  Erste Einrichtung (der Link gilt einmal, 24 Stunden):', `  ${setupLink}`);
  }
  if (demo) {
    lines.push(
      '',
      `  Vorführung mit erfundenen Daten. Anmelden: ${origin}/anmelden, Passwort für alle: ${demo.password}`,
    );
    const width = Math.max(...demo.accounts.map((account) => account.email.length));
    for (const account of demo.accounts) lines.push(`    ${account.email.padEnd(width)}  ${account.label}`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** The administrator's commands. */
export const commandWords = {
  usage: (names: readonly string[]) => `Mögliche Befehle: ${names.join(', ')}.\n`,
  migrated: (names: readonly string[]) =>
    names.length === 0
      ? 'Die Datenbank ist auf dem neuesten Stand.\n'
      : `Die Datenbank wurde auf den neuesten Stand gebracht: ${names.join(', ')}.\n`,
  backedUp: (file: string) => `Gesichert: ${file}\n`,
  backupFailed: (file: string, detail: string) =>
    `Die Sicherung lässt sich nicht schreiben: ${file}\n(${detail})\n`,
  backupUsage: 'Aufruf: npm run backup -- DATEI\n',
  backupUnreadable: (file: string, detail: string) =>
    `Diese Datei ist keine unbeschädigte Sicherung von Fortschrift: ${file}\n(${detail})\nEs wurde nichts verändert.\n`,
  restoreUsage: 'Aufruf: npm run restore -- DATEI. Fortschrift darf dabei nicht laufen.\n',
  restored: (file: string, kept: string) => `Eingespielt: ${file}\nDie vorherigen Daten liegen in ${kept}.\n`,
  accountUsage:
    'Aufruf: npm run account -- link E-MAIL   (neuer Link, um ein Passwort zu wählen)\n        npm run account -- list\n        npm run account -- setup   (Link, um einen weiteren Landkreis einzurichten)\n',
  accountUnknown: (email: string) => `Ein Konto ${email} gibt es nicht.\n`,
  accountLink: (link: string) => `Dieser Link gilt einmal:\n${link}\n`,
  demoUsage: 'Aufruf: npm run demo:reset. Fortschrift darf dabei nicht laufen.\n',
  demoReset: (origin: string) =>
    `Die Vorführung ist wieder am Anfang. Starten Sie mit npm start (${origin}).\n`,
  demoRefused:
    'Hier liegen echte Daten. demo:reset löscht nur Ordner, in denen nichts als die Vorführung liegt.\n',
  demoPublic: 'Unter einer öffentlichen Adresse gibt es keine Vorführung.\n',
  notForPostgres: 'Dieser Befehl ist nur für die eingebaute Datenbank da.\n',
} as const;
