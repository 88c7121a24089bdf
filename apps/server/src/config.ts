import { resolve } from 'node:path';
import { failed, ok, type Result } from '@fortschrift/domain/result';

/** All the program is told from outside. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** The address people reach the installation at, without a slash at its end. */
  readonly origin: string;
  readonly dataDir: string;
  /** PostgreSQL in place of the embedded database. */
  readonly databaseUrl: string | null;
  readonly demo: 'whenEmpty' | 'off';
  /** Who shows it may read /metrics; null: there is no such page. */
  readonly metricsToken: string | null;
  /** Reverse proxies in front of the server, each of which writes X-Forwarded-For. */
  readonly proxies: number;
  /** Whether cookies may only travel over https. */
  readonly secure: boolean;
};

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Environment -> Config. Every problem is reported, in German and in words, each naming its variable; one problem
 * and nothing starts. `HOST` on anything but loopback demands an `ORIGIN` and refuses the demo.
 */
export function parseConfig(environment: {
  readonly [name: string]: string | undefined;
}): Result<Config, readonly string[]> {
  const problems: string[] = [];
  const read = (name: string): string => (environment[name] ?? '').trim();

  const port = Number(read('PORT') || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    problems.push(`PORT ist „${read('PORT')}“. Erwartet wird eine Zahl von 1 bis 65535.`);
  }
  const host = read('HOST') || '127.0.0.1';
  const public_ = !loopback.has(host);

  const origin = (
    read('ORIGIN') || (public_ ? '' : `http://${host.includes(':') ? `[${host}]` : host}:${port}`)
  ).replace(/\/+$/, '');
  if (origin === '') {
    problems.push(
      `ORIGIN fehlt. Bei HOST=${host} muss sie die Adresse sein, unter der Menschen das System erreichen, zum Beispiel https://fortschrift.landkreis.example.`,
    );
  } else if (
    !URL.canParse(origin) ||
    !/^https?:$/.test(new URL(origin).protocol) ||
    new URL(origin).origin !== origin
  ) {
    problems.push(
      `ORIGIN ist „${origin}“. Erwartet wird eine Adresse wie https://fortschrift.landkreis.example, ohne Pfad.`,
    );
  }

  const proxies = Number(read('PROXIES') || '0');
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 9) {
    problems.push(`PROXIES ist „${read('PROXIES')}“. Erwartet wird eine Zahl von 0 bis 9.`);
  }

  const databaseUrl = read('DATABASE_URL') || null;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    problems.push(
      'DATABASE_URL beginnt nicht mit postgres://. Ohne diese Angabe wird die eingebaute Datenbank benutzt.',
    );
  }

  const wanted = read('FORTSCHRIFT_DEMO').toLowerCase();
  const on = ['1', 'true', 'on', 'ja'].includes(wanted);
  const off = ['0', 'false', 'off', 'nein'].includes(wanted);
  if (wanted !== '' && !on && !off)
    problems.push(`FORTSCHRIFT_DEMO ist „${wanted}“. Erwartet wird on oder off.`);
  const reachable =
    public_ || (URL.canParse(origin) && !loopback.has(new URL(origin).hostname.replace(/^\[|\]$/g, '')));
  if (on && reachable) {
    problems.push(
      'FORTSCHRIFT_DEMO=on ist unter einer öffentlichen Adresse nicht möglich: die Passwörter der Vorführung sind bekannt.',
    );
  }

  const metricsToken = read('METRICS_TOKEN') || null;
  if (metricsToken !== null && !/^[\x21-\x7e]{16,}$/.test(metricsToken)) {
    problems.push(
      'METRICS_TOKEN ist zu kurz oder enthält Leer- oder Sonderzeichen. Erwartet werden mindestens 16 Zeichen aus ASCII.',
    );
  }

  if (problems.length > 0) return failed(problems);
  return ok({
    port,
    host,
    origin,
    dataDir: resolve(read('DATA_DIR') || 'data'),
    databaseUrl,
    proxies,
    demo: off || reachable ? 'off' : 'whenEmpty',
    metricsToken,
    secure: origin.startsWith('https:'),
  });
}

/** The configuration of this process; the only place that reads its environment. */
export function readConfig(): Result<Config, readonly string[]> {
  return parseConfig(process.env);
}

/**
 * Tells the built web app, which reads the environment when it loads, in which headers it finds the protocol and the
 * caller's address. The server writes those headers itself, whatever a client sent.
 */
export function announceHeaders(names: { readonly protocol: string; readonly address: string }): void {
  process.env['PROTOCOL_HEADER'] = names.protocol;
  process.env['ADDRESS_HEADER'] = names.address;
}
