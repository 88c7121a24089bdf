import { concept } from '../concept.ts';

/** Health, care, the soul. */
export const health = [
  concept(
    'Gesundheit',
    'Ärzte',
    `Arzt Gesundheit Medizin medizinisch Patient Behandlung Gesundheitsversorgung Arzttermin Arztbesuch Gesundheitssystem Gesundheitsamt
    Gesundheitslotse Gesundheitszentrum Untersuchung Sprechstunde
    | Hausarzt Arztpraxis Praxis Landarzt Ärztemangel Allgemeinmediziner Ärztehaus MVZ Versorgungszentrum Kassenzulassung Hausärztemangel
    Kassensitz Mediziner
    | Facharzt Hautarzt Augenarzt Orthopäde Facharzttermin Neurologe HNO Radiologe
    | Zahnarzt Zahnbehandlung Zahnschmerzen Zahnpflege Zähne | Kinderarzt Kinderklinik Kinderheilkunde
    | Frauenarzt Gynäkologe Hebamme Geburt Geburtsstation Kreißsaal Geburtshilfe Entbindung Wochenbett schwanger
    | Krankenhaus Klinik Klinikum Notaufnahme Notarzt Rettungswagen Bereitschaftsdienst Ambulanz Sanitäter
    | Apotheke Medikamente Arzneimittel
    | Krankenkasse Krankenversicherung Gesundheitskarte Krankenschein Versichertenkarte Behandlungsschein Krankenkassenkarte
    | Impfung Vorsorgeuntersuchung Vorsorge Impfaktion Früherkennung U-Untersuchung Impfpass impfen
    | Prävention Gesundheitsförderung Ernährung gesund Gesundheitskurs Erste-Hilfe Rückenschule Bewegungskurs ~ krank Wartezeit Schmerzen Versicherung`,
  ),
  concept(
    'Gesundheit',
    'Psyche',
    `psychisch Psyche seelisch Seele Belastung Psychosozial psychosoziales-Zentrum Stress Krise Psychiatrie
    | Trauma traumatisiert Traumatisierte Traumapädagogik Krieg Folter Albträume Kriegserlebnisse
    | Psychotherapie Therapie Therapieplatz Therapeut Psychologe psychologisch Kunsttherapie Psychotherapeut Psychiater
    | Depression Schlafstörungen Suizid Angststörung depressiv schlaflos
    | Suchtberatung Suchthilfe Alkoholsucht Drogenberatung Spielsucht | Krisendienst Krisentelefon Seelsorge Telefonseelsorge
    | Selbsthilfegruppe Selbsthilfe Stabilisierungsgruppe Gesprächsgruppe Trauer ~ schlafen Angst weinen`,
  ),
  concept(
    'Gesundheit',
    'Pflege',
    `Pflege Pflegedienst Pflegende pflegebedürftig Pflegekraft Altenpflege Pflegepersonal Pflegebedarf Altenpfleger Pflegenotstand
    | Pflegeheim Pflegeplatz Tagespflege Kurzzeitpflege Verhinderungspflege Hospiz Palliativ Altenheimplatz
    | Angehörige Demenz dement Entlastung Demenzkranke pflegende-Angehörige
    | Pflegegrad Pflegestützpunkt Pflegeversicherung Pflegegeld Pflegeberatung Haushaltshilfe ~ Krankenschwester pflegen gepflegt`,
  ),
] as const;
