import { fold } from './fold.ts';

/** Forms the rules below do not bring together with their word, or would confuse with another; folded, to their stem. */
const irregular: { readonly [form: string]: string } = {
  busse: 'bus',
  bussen: 'bus',
  rader: 'rad',
  radern: 'rad',
  amter: 'amt',
  amtern: 'amt',
  bader: 'bad',
  badern: 'bad',
  lander: 'land',
  landern: 'land',
  hofe: 'hof',
  zuge: 'zug',
  zugen: 'zug',
  museen: 'museum',
  praxis: 'praxis',
  praxen: 'praxis',
  wege: 'weg',
  wegen: 'weg',
  wegs: 'weg',
  tage: 'tag',
  tagen: 'tag',
  orte: 'ort',
  orten: 'ort',
  seen: 'see',
  apps: 'app',
  werkstatten: 'werkstatt',
  praktika: 'praktikum',
  fahrt: 'fahr',
  fahrst: 'fahr',
  autos: 'auto',
  laden: 'laden',
  laufe: 'lauf',
  raumen: 'raum',
  kranke: 'krank',
  themen: 'thema',
  firmen: 'firma',
  zentren: 'zentrum',
  spricht: 'sprech',
  sprich: 'sprech',
  gesprochen: 'sprech',
  hilft: 'hilf',
  helfen: 'hilf',
  liest: 'lese',
  isst: 'esse',
  wachst: 'wachs',
  parken: 'parken',
  parkt: 'parken',
  geparkt: 'parken',
  geparkte: 'parken',
  geparkten: 'parken',
  geschichte: 'geschichte',
  geschichten: 'geschichte',
  gelande: 'gelande',
  gelandes: 'gelande',
  grunder: 'grunder',
  grundern: 'grunder',
  grundung: 'grunder',
  anfanger: 'anfanger',
  anfangern: 'anfanger',
  arbeiten: 'arbeiten',
  arbeitet: 'arbeiten',
  arbeite: 'arbeiten',
  gearbeitet: 'arbeiten',
  frauen: 'frauen',
  lehre: 'lehrling',
};

const neverFeminine = new Set([
  'innen',
  'drinnen',
  'beginnen',
  'gewinnen',
  'spinnen',
  'darinnen',
  'sinnen',
  'rinnen',
]);

/**
 * The stem of a German word (any spelling of its umlauts): inflection goes, derivation stays. After CISTEM: Leonie
 * Weissweiler and Alexander Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly
 * Available Stemmers", GSCL 2017, in its case-insensitive form; before it the feminine -in and -innen are taken off
 * and irregular forms are looked up. Deviation: a stem keeps at least four letters where the word had more than
 * that, as boards are too small to afford words that fall together.
 */
export function germanStem(word: string): string {
  const folded = fold(word);
  const known = irregular[folded];
  if (known !== undefined) return known;
  return cistem(withoutDerivation(withoutFeminine(folded)));
}

/** Nouns whose -ung, -heit or -keit does not lead back to the word it looks like. */
const ownNouns =
  /^(?:zeit|stift|mein|kreuz|fest|satz|sitz|halt|richt|einricht|wohn|ordn|verordn|rechn|vorles|les|leit|heiz|abteil|bedien|einheit|mehrheit|minderheit)/;

/** A noun made of a verb or an adjective is read as these: Sanierung as sanieren, Sauberkeit as sauber. */
function withoutDerivation(word: string): string {
  const shorter = word.replace(/(?:ungen|ungs|ung|heiten|heits|heit|keiten|keits|keit)$/, '');
  return shorter === word || shorter.length < 4 || ownNouns.test(word) ? word : shorter;
}

function withoutFeminine(word: string): string {
  if (neverFeminine.has(word)) return word;
  if (word.length > 7 && word.endsWith('innen')) return word.slice(0, -5);
  if (word.length > 5 && /(?:er|ent|ant|ist|eur|or|olog|arzt|wirt)in$/.test(word)) return word.slice(0, -2);
  return word;
}

function cistem(folded: string): string {
  let word = folded
    .replace(/^ge(.{4,})$/, '$1')
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&')
    .replace(/(.)\1/g, '$1*');
  while (word.length > 4) {
    if (word.length > 5) {
      const shorter = word.replace(/(?:e[mr]|nd)$/, '');
      if (shorter !== word) {
        word = shorter;
        continue;
      }
    }
    const shorter = word.replace(/[tesn]$/, '');
    if (shorter === word) break;
    word = shorter;
  }
  return word.replace(/(.)\*/g, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch');
}
