import type { LegalCounty, LegalPage } from './public-legal.ts';

const missing = 'Diese Angabe fehlt noch. Die Verwaltung des Landkreises kann sie eintragen.';

/**
 * The notice after DSGVO Art. 13 in plain words: what this program stores and what it does not. A template: the
 * county's data protection officer checks and completes it.
 */
export function privacyPage({ name, imprint }: LegalCounty): LegalPage {
  const contact = [imprint.office, imprint.street, imprint.place, imprint.phone].filter(
    (line) => line !== '',
  );
  return {
    title: 'Datenschutz',
    lead: 'Kurz gesagt: Mitmachen geht ohne Namen, lesen geht ohne Spuren. Hier steht, was gespeichert wird und was nicht.',
    sections: [
      {
        title: 'Wer verantwortlich ist',
        text: [name, ...(contact.length > 0 ? contact : [missing])],
        links: imprint.email === '' ? [] : [{ label: imprint.email, href: `mailto:${imprint.email}` }],
      },
      {
        title: 'Datenschutzbeauftragte Person',
        text: [imprint.privacyOfficer === '' ? missing : imprint.privacyOfficer],
      },
      {
        title: 'Wenn Sie diese Seiten lesen',
        text: [
          'Es wird nichts über Sie gespeichert. Es gibt keine Statistik, keine Werbung, keine Schriften oder Karten von fremden Servern. Ihr Gerät spricht nur mit diesem Server.',
          'Die Adresse Ihres Anschlusses braucht der Server, um zu antworten. Er schreibt sie nicht in sein Protokoll. Wer sehr oft falsche Codes oder Passwörter sendet, wird für kurze Zeit gebremst. Dafür merkt sich der Server die Adresse im Arbeitsspeicher.',
        ],
      },
      {
        title: 'Wenn Sie bei einer Veranstaltung mitmachen',
        text: [
          'Sie brauchen kein Konto, keinen Namen und keine E-Mail-Adresse. Der Server merkt sich einen Platz mit einer Nummer, zum Beispiel „Platz 7“, und die Sprache, die Sie gewählt haben. Die Nummer gilt nur für diese Veranstaltung.',
          'Gespeichert wird, was Sie schreiben: Ihre Karten, Ihre Punkte und der gemeinsame Text Ihres Tisches. Bitte schreiben Sie keine Namen und nichts über andere Personen.',
          'Nach der Veranstaltung wird das Ergebnis veröffentlicht: die Karten im Wortlaut, ohne Platz und ohne Nummer. Von den Punkten sieht man nur die Summen.',
          'Eigene Karten können Sie ändern und zurückziehen, solange die Veranstaltung läuft.',
          'So lange weiß der Server auch, von welchem Platz eine Karte kam. Mit dem Abschluss wird diese Verbindung gelöscht: Dann kann niemand mehr feststellen, welcher Platz welche Karte geschrieben hat. Nur Ihr eigenes Gerät und Ihr Beleg führen noch zu Ihren Karten.',
          'Wenn Sie einen Satz für den Bericht anbieten, werden der Satz und der Name veröffentlicht, den Sie selbst dazu schreiben, aber erst nach Freigabe durch den Landkreis. Rechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Mit dem Beleg ziehen Sie ihn jederzeit zurück; dann wird er gelöscht.',
        ],
      },
      {
        title: 'Wenn Sie ein Konto haben',
        text: [
          'Mitarbeitende und Mitglieder von Gremien haben ein Konto mit Name, E-Mail-Adresse, Aufgaben und einem Passwort, das nur als nicht umkehrbare Prüfsumme gespeichert ist. Anmerkungen zu einer Fassung tragen den Namen, damit andere nachfragen können.',
          'Ein Protokoll hält fest, welches Konto wann welche Handlung vorgenommen hat, ohne Inhalte.',
        ],
      },
      {
        title: 'Was auf Ihrem Gerät gespeichert wird',
        list: [
          'Wer nur liest: nichts.',
          'Sprache: ein Cookie mit der gewählten Sprache, 180 Tage.',
          'Platz: ein Cookie, das Ihren Platz wiederfindet, wenn Sie die Seite neu laden. Es gilt bis 14 Tage nach der Veranstaltung.',
          'Weg zum Platz: ein Cookie, das nur sagt, wie weit Sie beim Beitreten sind, damit jeder Schritt einmal gezählt wird. Es endet nach 12 Stunden.',
          'Noch nicht gesendete Karten: im Speicher Ihres Browsers, bis sie gesendet sind.',
          'Ihr Beleg, wenn Sie einen nehmen: im Speicher Ihres Browsers, bis jemand anderes auf diesem Gerät Platz nimmt.',
          'Anmeldung: ein Cookie, das spätestens nach 7 Tagen endet, und eines, das ein bekanntes Gerät vor Aussperrung schützt, 180 Tage.',
          'Gremien: ein Cookie mit dem Zeitpunkt des letzten Besuchs, damit Neues oben steht, 1 Jahr.',
          'Helle oder dunkle Darstellung: im Speicher Ihres Browsers, wenn Sie sie selbst wählen.',
        ],
        text: ['Alle diese Cookies sind für die Funktion nötig. Keines verfolgt Sie.'],
      },
      {
        title: 'Wozu und auf welcher Grundlage',
        text: [
          'Der Landkreis erfüllt damit eine öffentliche Aufgabe: Er entwickelt sein Konzept für Integration und Teilhabe mit den Menschen weiter, die es betrifft. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO mit § 3 NDSG.',
        ],
      },
      {
        title: 'Wie lange etwas gespeichert bleibt',
        list: [
          'Plätze sind nur Nummern. Nach 14 Tagen kann auch das Gerät, das den Platz hatte, ihn nicht mehr benutzen.',
          'Zurückgezogene Karten: Ihr Text wird beim Abschluss der Veranstaltung gelöscht.',
          'Karten und Ergebnisse: solange das Konzept fortgeschrieben wird, für das sie gesammelt wurden.',
          'Beschlossene Fassungen: dauerhaft, sie werden dem Kreisarchiv angeboten.',
          'Konten: Wer ausscheidet, wird gesperrt. Anmerkungen und das Protokoll der Handlungen bleiben, solange die Fassungen aufbewahrt werden.',
        ],
      },
      {
        title: 'Wer die Daten bekommt',
        text: [
          'Niemand außerhalb des Landkreises. Läuft das Programm bei einem Dienstleister, arbeitet er nach einem Vertrag zur Auftragsverarbeitung (Art. 28 DSGVO). Daten gehen nicht in Länder außerhalb der Europäischen Union.',
        ],
      },
      {
        title: 'Ihre Rechte',
        list: [
          'Auskunft, was über Sie gespeichert ist (Art. 15 DSGVO)',
          'Berichtigung (Art. 16) und Löschung (Art. 17)',
          'Einschränkung (Art. 18) und Widerspruch (Art. 21)',
          'Beschwerde bei der oder dem Landesbeauftragten für den Datenschutz Niedersachsen',
        ],
        text: [
          'Weil Karten keinen Namen tragen, brauchen wir von Ihnen einen Hinweis, um welche Karte es geht. Steht auf einer Karte etwas über Sie, nehmen wir sie von diesen Seiten, sobald Sie uns schreiben, und löschen ihren Text. In Sicherungen bleibt er, bis sie überschrieben werden; wird eine zurückgespielt, löscht der Server ihn sofort wieder. Beschlossene Fassungen des Konzepts enthalten keine Karten. Was beschlossen ist, bleibt nach dem Archivrecht erhalten.',
        ],
        links: [
          {
            label: 'Landesbeauftragte für den Datenschutz Niedersachsen',
            href: 'https://www.lfd.niedersachsen.de',
          },
        ],
      },
    ],
  };
}
