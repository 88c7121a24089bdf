/** What a card seems to hold that could tell who a person is. */
export type PrivateKind = 'contact' | 'address' | 'account' | 'reference' | 'name';

// A word's beginning is `^` or another sign before it, never a look behind: Safari knows that since 16.4 only, and an
// older phone would read nothing of this file.

const mail = /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu;

/** Digits that stand together, with the signs people put between them; Arabic digits too. */
const digitRuns = /[+(]*[\p{Nd}](?:[\p{Nd}\s()./\-–]*[\p{Nd}])?/gu;

/** Fewest digits of a telephone number that could reach somebody; years and dates have fewer. */
const phoneDigits = 7;

/** A day with its year, which has as many digits as a short telephone number. */
const day = /^\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}$/u;

/** Two letters, two digits, and at least eleven more signs: every country's IBAN (ISO 13616). */
const iban = /\b[a-z]{2}\p{Nd}{2}(?:\s?[a-z\p{Nd}]){11,30}\b/iu;

/** What the number of a file, a case or a card is introduced with; a sign with a digit has to follow. */
const reference =
  /(?:^|\P{L})(?:aktenzeichen|az\.|geschäftszeichen|kundennummer|versichertennummer|sozialversicherungsnummer|ausweisnummer|passnummer|bg-nummer|azr-nummer|file (?:no\.?|number)|case (?:no\.?|number)|passport (?:no\.?|number)|dosya no|pasaport no|kimlik no|номер (?:справи|дела|паспорта)|رقم (?:الملف|القضية|الجواز))[\s:.#]*[\p{L}/.-]{0,6}\s?[\p{L}/.-]*\p{Nd}/iu;

/** A street and a house number: words that end or begin the names of streets. */
const street =
  /(?:\p{L}{2,}(?:straße|strasse|str\.|weg|allee|gasse|platz|ring|damm|ufer|stieg|chaussee)|(?:straße|strasse|weg|platz|allee)\s(?:der|des|am|zum|zur)\s\p{L}+|\p{L}+\s(?:street|st\.|road|rd\.|avenue|lane)|(?:вулиця|вул\.|улица|ул\.)\s?\p{L}+|شارع\s\p{L}+|\p{L}+\s(?:sokağı|sok\.|caddesi|cad\.))[,\s]+(?:nr\.?\s?|no[:.]?\s?)?\p{Nd}{1,4}\s?[a-h]?(?![\p{L}\p{Nd}%])(?!\s(?:uhr|bis|tage|euro|kinder|personen|menschen|minuten|stunden|mal|км|people|times))/iu;

/** Streets that are called after where they lie; with nothing behind the number that would be counted. */
const place =
  /(?:^|\P{L})(?:[Aa]m|[Aa]n der|[Aa]uf (?:der|dem)|[Ii]n der|[Zz]um|[Zz]ur|[Hh]inter (?:der|dem))\s\p{Lu}\p{L}{2,}\s\p{Nd}{1,3}[a-h]?(?![\p{L}\p{Nd}.:%])(?!\s\p{L})/u;

/** A number before the street: "12 High Street". */
const numberFirst = /\b\p{Nd}{1,4}\s\p{Lu}\p{L}+\s(?:Street|Road|Avenue|Lane)\b/u;

/** Forms of address with a name behind them. Words that follow them without being a name are left out. */
const titles: readonly RegExp[] = [
  /(?:^|\P{L})(?:Herrn?|Frau|Familie|Fr\.|Hr\.|Dr\.|Prof\.)\s(?:Dr\.\s|Prof\.\s)?(?!(?:Doktor|Lehrer|Nachbar|Ärzt|Arzt|Minister|Landr|Bürgermeister|Kanzler|Präsident|Direktor|Professor|und|oder|Mann|Kind)\p{L}*)\p{Lu}\p{L}+/u,
  /(?:^|\P{L})(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\p{L}+/u,
  /(?:^|\P{L})(?:пан|пані|панові|господин|госпожа|господина|госпожу)\s\p{Lu}\p{L}+/iu,
  /(?:^|\P{L})\p{Lu}\p{L}+\s(?:Bey|Hanım|bey|hanım)(?!\p{L})/u,
  /(?:^|\P{L})(?:السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة)\s\p{L}+/u,
];

/** Somebody who says what they are called. "Ich bin" says too many other things. */
const introductions =
  /(?:^|\P{L})(?:ich heiße|mein name ist|my name is|мене звати|меня зовут|benim adım|adım|اسمي)\s+\p{L}{2,}/iu;

/**
 * What in a text could tell who somebody is, the most dangerous first; empty where nothing shows. A hint for its
 * writer, made on their own device, never a refusal: names without a form of address are not seen.
 */
export function privateHints(text: string): readonly PrivateKind[] {
  const found: PrivateKind[] = [];
  const account = iban.test(text);
  if (account) found.push('account');
  if (reference.test(text)) found.push('reference');
  if (mail.test(text) || (!account && holdsPhone(text))) found.push('contact');
  if (street.test(text) || place.test(text) || numberFirst.test(text)) found.push('address');
  if (titles.some((title) => title.test(text)) || introductions.test(text)) found.push('name');
  return found;
}

function holdsPhone(text: string): boolean {
  return (text.match(digitRuns) ?? []).some(
    (run) => (run.match(/\p{Nd}/gu)?.length ?? 0) >= phoneDigits && !day.test(run.trim()),
  );
}
