import type { Imprint } from '@fortschrift/domain/county';

/** A page of plain text: headings with paragraphs and lists, or an address. */
export type LegalPage = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly LegalSection[];
};
export type LegalSection = {
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
  readonly links?: readonly { readonly label: string; readonly href: string }[];
};

/** Who answers for the pages. */
export type LegalCounty = { readonly name: string; readonly imprint: Imprint };

/** Day on which the accessibility statement was last gone through; to be renewed once a year (NBGG § 9b). */
const assessedOn = '22. November 2026';

/** Not everything is filled in on the first day: then the page says so instead of showing nothing. */
const missing = 'Diese Angabe fehlt noch. Die Verwaltung des Landkreises kann sie eintragen.';

const mail = (imprint: Imprint) =>
  imprint.email === '' ? [] : [{ label: imprint.email, href: `mailto:${imprint.email}` }];

/**
 * The statement on accessibility after NBGG § 9b: state, gaps with reasons, contact, the way to the
 * Schlichtungsstelle, method and date. A template: the county checks and completes it.
 */
export function accessibilityPage({ imprint }: LegalCounty): LegalPage {
  return {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Alle sollen diese Seiten nutzen können. Diese Erklärung sagt, wie weit wir sind.',
    sections: [
      {
        title: 'Wofür diese Erklärung gilt',
        text: [
          `Sie gilt für dieses Angebot: die öffentlichen Seiten, die Seiten zum Mitmachen bei Veranstaltungen und die Seiten für Verwaltung und Gremien. Grundlage ist das Niedersächsische Behindertengleichstellungsgesetz (NBGG), §§ 9 bis 9e.`,
        ],
      },
      {
        title: 'Wie barrierefrei das Angebot ist',
        text: [
          'Das Angebot ist auf die Norm EN 301 549 und die Richtlinien WCAG 2.2, Stufe AA, ausgelegt. Es ist weitgehend damit vereinbar. Was noch fehlt, steht im nächsten Abschnitt.',
        ],
      },
      {
        title: 'Was noch nicht barrierefrei ist',
        list: [
          'Ideen stehen in den Worten und der Sprache, in der sie geschrieben wurden. Nicht jede Karte ist ins Deutsche übersetzt. Die Sprache jeder Karte ist ausgezeichnet, damit Vorleseprogramme sie richtig sprechen.',
          'Es gibt noch kein Video in Deutscher Gebärdensprache und keine Zusammenfassung des Konzepts in Leichter Sprache. Die Seiten zum Mitmachen gibt es in Leichter Sprache.',
          'Pinnwände mit sehr vielen Karten sind bei starker Vergrößerung unübersichtlich. Dieselben Karten und Aktionen gibt es auch als Liste.',
        ],
      },
      {
        title: 'Eine Barriere melden',
        text: [
          'Haben Sie eine Barriere gefunden, oder brauchen Sie einen Inhalt in einer Form, die Sie nutzen können? Schreiben Sie uns oder rufen Sie an. Nennen Sie die Seite und was nicht ging. Wir antworten so bald wie möglich.',
          ...(imprint.phone === '' ? [] : [`Telefon: ${imprint.phone}`]),
          ...(imprint.email === '' && imprint.phone === '' ? [missing] : []),
        ],
        links: mail(imprint),
      },
      {
        title: 'Wenn wir nicht weiterhelfen: die Schlichtungsstelle',
        text: [
          'Sind Sie mit unserer Antwort nicht zufrieden, können Sie sich an die Schlichtungsstelle nach § 9d NBGG wenden. Sie ist bei der oder dem Landesbeauftragten für Menschen mit Behinderungen eingerichtet. Das Verfahren kostet nichts, und Sie brauchen keinen Rechtsbeistand.',
        ],
        links: [
          {
            label: 'Landesbeauftragte für Menschen mit Behinderungen in Niedersachsen',
            href: 'https://www.behindertenbeauftragte-niedersachsen.de',
          },
        ],
      },
      {
        title: 'Wann und wie geprüft wurde',
        text: [
          `Diese Erklärung wurde am ${assessedOn} auf Grund einer Selbstbewertung erstellt: mit automatischen Prüfungen jeder Seite in heller und dunkler Darstellung und mit Bedienung allein über die Tastatur. Sie wird jedes Jahr und nach jeder größeren Änderung überprüft.`,
        ],
      },
    ],
  };
}

/** Who answers for the content (§ 5 DDG, § 18 MStV), from what the county filled in. A template. */
export function imprintPage({ name, imprint }: LegalCounty): LegalPage {
  const address = [imprint.office, imprint.street, imprint.place].filter((line) => line !== '');
  return {
    title: 'Impressum',
    lead: 'Angaben nach § 5 Digitale-Dienste-Gesetz und § 18 Medienstaatsvertrag.',
    sections: [
      { title: 'Anbieter', text: [name, ...(address.length > 0 ? address : [missing])] },
      {
        title: 'Kontakt',
        text: [
          ...(imprint.phone === '' ? [] : [`Telefon: ${imprint.phone}`]),
          ...(imprint.email === '' && imprint.phone === '' ? [missing] : []),
        ],
        links: mail(imprint),
      },
      {
        title: 'Vertretung und Verantwortung',
        text: [
          `${name} ist eine Gebietskörperschaft des öffentlichen Rechts und wird durch die Landrätin oder den Landrat vertreten.`,
          `Verantwortlich für den Inhalt: ${imprint.office === '' ? name : imprint.office}.`,
        ],
      },
      {
        title: 'Ideen von Teilnehmenden',
        text: [
          'Die Karten geben wieder, was Teilnehmende bei Veranstaltungen geschrieben haben. Sie sind nicht die Meinung des Landkreises. Karten, die Personen nennen oder verletzen, werden nicht veröffentlicht. Fällt Ihnen eine auf, schreiben Sie uns.',
        ],
      },
      {
        title: 'Das Programm',
        text: ['Diese Seiten laufen mit Fortschrift, einem freien Programm unter der Apache-Lizenz 2.0.'],
      },
    ],
  };
}
