import { concept } from '../concept.ts';

/** Culture, sport, swimming. */
export const leisure = [
  concept(
    'Kultur',
    'Kultur',
    `Kultur kulturell Kulturangebot Kulturzentrum Kulturhaus Kulturförderung Kulturszene Kulturverein Kulturbüro Kleinkunst Soziokultur
    Kulturveranstaltung Veranstaltung Kulturschaffende
    | Theater Stadttheater Bühne Kabarett Schauspiel Aufführung Theatergruppe Oper Theaterprojekt Freilichtbühne
    | Musik Konzert Chor Band Orchester Musikschule Proberaum Musikverein Instrument Singen Gesang Straßenmusik Probenraum Musikunterricht
    Musiker Übungsraum
    | Bücherei Bibliothek Stadtbibliothek Stadtbücherei Bücher Lesung Bücherbus Literatur Bücherschrank Ausleihe
    | Museum Ausstellung Galerie Archiv Denkmal Heimatmuseum Stadtgeschichte Gedenkstätte Stolpersteine Stadtmuseum
    | Kunst Künstler Malerei Atelier Skulptur Wandbild Kunstwerk Kunstschule Street-Art
    | Kino Film Open-Air-Kino Filmabend Freiluftkino Programmkino | Tanz tanzen Tanzkurs Tanzgruppe
    | Stadtfest Volksfest Festival Karneval Open-Air Dorffest Schützenfest Flohmarkt Stadthalle Festplatz Kirmes ~ Saal Eintritt Programm Bücherregal`,
  ),
  concept(
    'Sport',
    'Sport',
    `Sport Sportverein Sportangebot Sportler Breitensport Vereinssport Sportart sportlich Sportförderung Sportkurs Sportgruppe Bewegung
    | Sporthalle Turnhalle Sportplatz Sportanlage Sportstätte Hallenzeiten Umkleide Sportzentrum Stadion Hallenzeit Vereinshalle
    | Fußball Fußballplatz Kunstrasen Kunstrasenplatz Bolzen Fußballverein Fußballturnier Turnier Mannschaft Fußballmannschaft
    | Training Trainer Übungsleiter trainieren Probetraining Trainingszeiten Übungsleiterschein
    | Fitness Fitnessgeräte Calisthenics Trimm-dich-Pfad Outdoor-Fitness Bewegungspark Fitnessstudio Bewegungsparcours
    | Tischtennis Tischtennisplatte Basketball Volleyball Handball Tennis Cricket Boule Beachvolleyball Badminton Bouleplatz
    | Turnen Yoga Gymnastik Leichtathletik Klettern Kletterhalle Boxen Kampfsport Reiten Kegeln Zumba
    | Laufstrecke joggen Jogger Lauftreff Laufbahn | Eishalle Eisbahn Schlittschuh Eislaufen ~ Halle Wettkampf`,
  ),
  concept(
    'Sport',
    'Schwimmbad',
    `Schwimmbad Hallenbad Freibad Bad Schwimmhalle Bäder Therme Erlebnisbad Spaßbad Schwimmverein Bädergesellschaft
    | schwimmen Schwimmkurs Schwimmunterricht Nichtschwimmer Seepferdchen Frauenschwimmen Schwimmenlernen Lehrschwimmbecken
    Schwimmschule Schwimmlehrer Frühschwimmen Schwimmzeiten
    | Becken Schwimmbecken Bademeister Wasserrutsche Sauna Warmbadetag Sprungturm Schwimmmeister Badegast
    | Badesee Badestelle Strandbad baden Strand Badestrand ~ Wasser Eintritt Umkleide Dusche`,
  ),
] as const;
