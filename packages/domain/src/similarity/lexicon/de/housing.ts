import { concept } from '../concept.ts';

/** Where people live, meet and grow old. */
export const housing = [
  concept(
    'Wohnen',
    'Wohnen',
    `Wohnung Wohnraum Wohnungsmarkt wohnen Wohnungsnot Wohnungsmangel Wohnungsknappheit Wohnsituation Wohnraummangel
    | Wohnungssuche Wohnungsbesichtigung Besichtigung Wohnungsanzeige Wohnungslotse Mietführerschein Wohnungsvermittlung Wohnungsbörse
    Wohnungsangebot Wohnungstausch Zimmersuche wohnungssuchend Wohnungssuchende Wohnführerschein
    | Miete Mietpreis Mietspiegel Mietpreisbremse Mietwucher Nebenkosten Mietwohnung Kaltmiete Mietkosten Mietobergrenze Mieterhöhung
    Warmmiete Angemessenheitsgrenze Mietpreise
    | Vermieter vermieten vermietet Makler Hausbesitzer Eigentümer Hausverwaltung Vermietung Privatvermieter Wohnungsgesellschaft
    | Mieter Mietvertrag Mietrecht Kaution Kautionsfonds Hausordnung Mieterverein Mieterschutz Mietschulden Mietbürgschaft Kündigung
    | Sozialwohnung Wohnungsbau Sozialbindung Wohnberechtigungsschein Wohngeld Wohnungsbaugesellschaft Genossenschaft
    gefördert-Wohnraum Wohnbau sozialer-Wohnungsbau Wohnungsgenossenschaft Baugenossenschaft Mietpreisbindung WBS Sozialwohnungsbau
    | Mehrgenerationenhaus Mehrgenerationenwohnen Wohnprojekt Wohnform Tiny-House Wohngemeinschaft WG Gemeinschaftswohnen
    Wohnheim Wohnheimplatz Studentenwohnheim Wohnungsgemeinschaft
    | Eigenheim Einfamilienhaus Mehrfamilienhaus Eigentumswohnung Reihenhaus Ferienwohnung Zweckentfremdung
    | Obdachlos Wohnungslos Wohnungslosigkeit Wohnungslosenhilfe Notunterkunft Obdachlosenunterkunft Zwangsräumung Obdachlosigkeit
    | Schimmel feucht Lüften Mängel ~ bezahlbar Zimmer Umzug ausziehen umziehen unbezahlbar leerstehend Absage Großfamilie`,
  ),
  concept(
    'Ankommen',
    'Unterkunft',
    `Unterkunft Gemeinschaftsunterkunft Sammelunterkunft Flüchtlingsunterkunft Asylunterkunft Asylheim Flüchtlingsheim Heim Lager Camp
    Containerdorf Wohncontainer Unterbringung dezentral Erstaufnahme Wohnheim Übergangswohnheim Flüchtlingslager Aufnahmeeinrichtung
    Heimleitung Notunterkunft Massenunterkunft Asylbewerberheim
    | Privatsphäre abschließbar Rückzugsraum Mehrbettzimmer Gewaltschutz Schutzkonzept Rückzugsort Gewaltschutzkonzept
    ~ Küche Dusche Hausmeister Container Zimmer Waschmaschine`,
  ),
  concept(
    'Treffpunkte',
    'Begegnung',
    `Begegnung begegnen Treffpunkt Begegnungsort kennenlernen Austausch Miteinander Zusammenhalt Zusammenleben
    Begegnungsmöglichkeit Gemeinschaft Kontakte Freundschaft Freunde Gemeinschaftsgefühl
    | Begegnungsstätte Begegnungscafé Café Frauencafé Internationales-Café Nachbarschaftscafé Kaffeetrinken Teestube Kaffeeklatsch
    Repair-Café Begegnungszentrum Willkommenscafé Cafeteria Erzählcafé
    | Nachbarschaft Nachbarn Nachbarschaftshilfe Nachbarschaftsfest Nachbarschaftstreff Nachbar Straßenfest
    | Bürgerhaus Dorfgemeinschaftshaus Gemeinschaftsraum Stadtteilzentrum Stadtteiltreff Gemeindehaus Familienzentrum
    Gemeinschaftshaus Bürgertreff Quartierstreff Generationentreff Haus-der-Begegnung Vereinsheim Dorfplatz Gemeindesaal Mehrzweckhalle
    | kochen Kochabend Kochkurs Mittagstisch Rezepte Essen Picknick Grillplatz Frühstück Grillen Buffet Kochgruppe
    | Spieleabend Stammtisch Nähcafé Handarbeit Spielenachmittag stricken Nähgruppe
    | interkulturelle-Woche Fest-der-Kulturen internationales-Fest Kulturfest Begegnungsfest Willkommensfest
    | Einsamkeit einsam isoliert Isolation Heimweh Vereinsamung ~ Treff Raum Kontakt Fest feiern treffen Kuchen`,
  ),
  concept(
    'Senioren',
    'Senioren',
    `Senioren Seniorin Rentner Hochbetagte Ruhestand Pensionäre Seniorenarbeit Demografie Oma Opa Großeltern
    Seniorenbeirat Seniorenbüro Seniorennachmittag
    | Seniorentreff Seniorenkreis Seniorencafé Altentagesstätte Seniorenkreise | Altenheim Seniorenheim Seniorenwohnen betreutes-Wohnen
    altersgerecht seniorengerecht Altenwohnungen Servicewohnen | Altersarmut Rente Mindestrente
    | Besuchsdienst Einkaufshilfe Alltagshilfe Seniorenbegleitung Seniorenbegleiter ~ Ältere alt Alter Generation Generationen Lebensabend`,
  ),
] as const;
