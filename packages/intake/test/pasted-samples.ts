/** Pieces of concepts as the clipboards of programs give them; counties and texts are made up, the builds are real ones. */

/** Word: all capitals, soft hyphens, contents, a merged title cell above labels, bold labels with tabs. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;} --></style></head><body lang=DE style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:28.0pt'>Integrationskonzept<br>des Landkreises Sandberg<o:p></o:p></span></b></p>
<p class=MsoNormal><span style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="x"/><![endif]--><![if !vml]><img width=100 height=80 src="file:///C:/Users/x/clip_image001.png" v:shapes="x" alt="Wappen"><![endif]></span></p>
<p class=MsoTocHeading>Inhalt</p>
<p class=MsoToc1><span class=MsoHyperlink><a href="#_Toc100">GRUSSWORT<span style='mso-tab-count:1 dotted'>. </span>3</a></span></p>
<p class=MsoToc1><span class=MsoHyperlink><a href="#_Toc101">HANDLUNGSFELD 1: SPRACHE UND BIL&shy;DUNG<span style='mso-tab-count:1 dotted'>. </span>5</a></span></p>
<h1><a name="_Toc100">GRUSSWORT</a><o:p></o:p></h1>
<p class=MsoNormal>Liebe Bürgerinnen und Bürger,<o:p></o:p></p>
<h1><a name="_Toc101">HANDLUNGSFELD 1: SPRACHE UND BIL&shy;DUNG</a><o:p></o:p></h1>
<p class=MsoNormal>Sprache ist der Schlüssel.<o:p></o:p></p>
<h2>Ziel 1.1 Alle Kinder sprechen bei der Ein&shy;schulung Deutsch</h2>
<div align=center><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=604 colspan=2 valign=top><p class=MsoNormal><b>Maßnahme 1.1.1: Rucksack in der Kita<o:p></o:p></b></p></td></tr>
<tr><td width=150><p class=MsoNormal><b>Zielgruppe</b></p></td><td><p class=MsoNormal>Eltern und Kinder in Kitas</p></td></tr>
<tr><td><p class=MsoNormal><b>Beschreibung</b></p></td><td><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Elterngruppen aufbauen</p><p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Begleiterinnen schulen</p></td></tr>
<tr><td><p class=MsoNormal><b>Zuständigkeit</b></p></td><td><p class=MsoNormal>Jugendamt</p></td></tr>
<tr><td><p class=MsoNormal><b>Koope&shy;rationspartner/innen</b></p></td><td><p class=MsoNormal>Kitas, Familienzentrum</p></td></tr>
<tr><td><p class=MsoNormal><b>Zeitraum</b></p></td><td><p class=MsoNormal>2019 bis 2022</p></td></tr>
<tr><td><p class=MsoNormal><b>Kosten / Finanzierung</b></p></td><td><p class=MsoNormal>ca. 12.000 € pro Jahr</p></td></tr>
<tr><td><p class=MsoNormal><b>Erfolgsindikator(en)</b></p></td><td><p class=MsoNormal>Anzahl der Gruppen</p></td></tr>
</table></div>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td colspan=2><p class=MsoNormal><b>M 1.1.2 Sprachstandsgespräche</b></p></td></tr>
<tr><td><p class=MsoNormal>Zielgruppe</p></td><td><p class=MsoNormal>Kinder ab 4</p></td></tr><tr><td><p>Federführung</p></td><td><p>Schulamt</p></td></tr><tr><td><p>Laufzeit</p></td><td><p>laufend</p></td></tr></table>
<span style='font-size:11.0pt'><br clear=all style='page-break-before:always;mso-break-type:section-break'></span>
<h1>HANDLUNGSFELD 2: ARBEIT</h1>
<h2>Ziel 2.1 Betriebe stellen ein</h2>
<p class=MsoNormal><b>Maßnahme 2.1.1 Jobmesse</b></p>
<p class=MsoNormal><b>Beschreibung:</b> Einmal im Jahr treffen sich Betriebe und Bewerber.</p>
<p class=MsoNormal><b>Zuständigkeit:</b><span style='mso-tab-count:1'>      </span>Jobcenter</p>
<p class=MsoNormal><b>Zeitplan:</b><span style='mso-tab-count:1'>      </span>ab 2020</p>
<h1>LITERATUR</h1><p class=MsoNormal>BAMF (2017): Bericht.</p>
<h1>IMPRESSUM</h1><p class=MsoNormal>Herausgeber: Landkreis Sandberg</p><p class=MsoNormal>Verantwortlich: Büro des Landrats</p>
<!--EndFragment--></body></html>
`;

/** A county's page: accordions, labels between line breaks, a list of names and values. */
export const fromWebPage = `<meta charset='utf-8'><h1 class="page-title" style="box-sizing:border-box">Integrationskonzept</h1><div class="breadcrumb"><a href="/">Startseite</a> &gt; <a href="/soziales">Soziales</a></div>
<h2>Handlungsfelder und Maßnahmen</h2>
<div class="accordion"><h3><button aria-expanded="true">HF 1 – Spracherwerb</button></h3><div><p>Ziele:</p><ul><li>Ziel 1: Alle haben Zugang zu Kursen</li><li>Ziel 2: Mehrsprachigkeit wird geschätzt</li></ul>
<h4>M 1.1 Kursfinder</h4><p><strong>Was:</strong> Eine Seite im Netz zeigt alle Kurse.<br><strong>Wer:</strong> Bildungsbüro<br><strong>Bis wann:</strong> 2026<br><strong>Mit wem:</strong> VHS, Träger</p>
<h4>M 1.2 Vorlesetag</h4><dl><dt>Zielgruppe</dt><dd>Kinder</dd><dt>Federführung</dt><dd>Kreisbibliothek</dd><dt>Kosten</dt><dd>keine</dd></dl></div>
<h3><button>HF 2 – Wohnen</button></h3><div><h4>M 2.1 Mieterberatung</h4><p><b>Verantwortlich</b><br>Sozialamt</p><p><b>Zeitraum</b><br>2025–2027</p></div></div>
<h2>Ansprechpartner</h2><p>Frau Beispiel</p>
`;

/** Frames around measures, heads of tables said again, tables parted by a page. */
export const fromFrames = `<h1>4. Maßnahmenkatalog</h1><h2>4.1 Handlungsfeld „Wohnen“</h2>
<table><tr><td><p><b>Maßnahme 4.1.1: Wohnlotsen</b></p><p>Ziel: Wohnungen finden</p><p>Zuständigkeit: Sozialamt</p><p>Zeitraum: 2024 - 2026</p></td></tr></table>
<p>&nbsp;</p>
<table><tr><td><b>Maßnahme 4.1.2: Mieterschule</b><br>Zuständigkeit: VHS<br>Zeitraum: 2025<br>Kosten: 3.000 €</td></tr></table>
<h2>4.2 Handlungsfeld „Gesundheit“</h2>
<table><thead><tr><th>Nr.</th><th>Maßnahme</th><th>Zuständigkeit</th><th>Zeitrahmen</th><th>Status</th></tr></thead><tbody>
<tr><td>4.2.1</td><td>Gesundheitslotsen</td><td>Gesundheitsamt</td><td>2024</td><td>begonnen</td></tr>
<tr><td><b>Nr.</b></td><td><b>Maßnahme</b></td><td><b>Zuständigkeit</b></td><td><b>Zeitrahmen</b></td><td><b>Status</b></td></tr>
<tr><td>4.2.2</td><td>Sprachmittlung in Praxen</td><td>Gesundheitsamt</td><td>2025</td><td>geplant</td></tr></tbody></table>
<table><tr><td>4.2.3</td><td>Wegweiser</td><td>Büro des Landrats</td><td>ab 2026</td><td>offen</td></tr></table>
<h2>4.3 Handlungsfeld „Ehrenamt“</h2>
<p><b>4.3.1 Ehrenamtskarte</b></p>
<table><tr><td>Zielgruppe</td><td>Ehrenamtliche</td></tr><tr><td>Träger</td><td>Landkreis</td></tr></table>
<table><tr><td>Laufzeit</td><td>2025 - 2027</td></tr><tr><td>Kosten</td><td>10.000 €</td></tr></table>
<p><b>4.3.2 Vereinsberatung</b></p>
<table><tr><td>Zielgruppe</td><td>Vereine</td></tr><tr><td>Träger</td><td>Kreissportbund</td></tr><tr><td>Laufzeit</td><td>2025</td></tr></table>
<h1>Abkürzungsverzeichnis</h1><table><tr><td>BAMF</td><td>Bundesamt</td></tr><tr><td>VHS</td><td>Volkshochschule</td></tr></table>
<h1>Impressum</h1><p><b>Herausgeber</b><br>Landkreis<br><b>Verantwortlich</b><br>Büro</p>
`;

/** No style: Roman numbers, bold lines, "Leitziel:" in a sentence, lists below "Maßnahmen:". */
export const fromBoldLines = `<p><b>Integrationskonzept für den Landkreis Talburg</b></p>
<p><b>I. Grundlagen</b></p><p>Text.</p>
<p><b>II. Handlungsfelder</b></p>
<p><b>1. Handlungsfeld Bildung</b></p>
<p><u>Leitziel:</u> Alle Kinder haben gleiche Chancen.</p>
<p><b>Teilziel 1:</b> Eltern kennen das Schulsystem</p>
<p><b>Maßnahmen:</b></p>
<ul><li>Elternabende in mehreren Sprachen</li><li>Schulmentoren ausbilden</li></ul>
<p><b>Teilziel 2:</b> Kein Kind ohne Abschluss</p>
<p><b>Maßnahmen:</b></p>
<ul><li>Nachhilfe</li></ul>
<p><b>2. Handlungsfeld Arbeit</b></p>
<p><u>Leitziel:</u> Alle finden Arbeit.</p>
<p>Handlungsempfehlungen:</p>
<ol><li>Betriebe ansprechen: Die Wirtschaftsförderung besucht Betriebe.</li><li>Praktika vermitteln</li></ol>
<p><b>III. Ausblick</b></p><p>Ende.</p>
`;

/** A PDF shown by a browser: typed contents, feet of pages, words parted at the end of lines. */
export const fromPdf = `Integrationskonzept
des Landkreises Weidental

Fortschreibung 2021
Inhaltsverzeichnis
Vorwort ........................................................................ 3
1 Ausgangslage ................................................................ 5
2 Handlungsfelder ............................................................. 9
2.1 Handlungsfeld Sprache ...................................................... 9
Vorwort
Liebe Leserinnen und Leser,
mit diesem Konzept legen wir die Grundlage für die nächsten Jahre. Wir danken al-
len, die daran mitgewirkt haben, und wünschen eine anregende Lektüre.
Landkreis Weidental | Integrationskonzept 2021 3
1 Ausgangslage
Im Landkreis leben Menschen aus 120 Ländern. Ihr Anteil ist in den letzten zehn Jah-
ren gestiegen.
Landkreis Weidental | Integrationskonzept 2021 5
2 Handlungsfelder
2.1 Handlungsfeld Sprache
Sprache ist die Grundlage für Teilhabe am Leben in unserem Landkreis und für den
Erfolg in Schule und Beruf.
Ziel 1: Alle Zugewanderten finden innerhalb von drei Monaten einen Kurs
Maßnahme 1.1: Kursportal
Beschreibung: Ein Portal zeigt alle Kurse im Landkreis mit freien Plätzen an und wird
täglich gepflegt.
Zielgruppe: Zugewanderte
Federführung: Volkshochschule
Beteiligte: Träger, Jobcenter
Zeitraum: 2022 – 2024
Kosten: 8.000 Euro einmalig
Landkreis Weidental | Integrationskonzept 2021 9
Maßnahme 1.2: Sprachtandems
Beschreibung: Ehrenamtliche und Zugewanderte lernen zu zweit.
Zuständig: Freiwilligenagentur
Zeitraum: fortlaufend
2.2 Handlungsfeld Gesundheit
Ziel 2: Alle finden sich im Gesundheitswesen zurecht
Maßnahme 2.1: Wegweiser
Verantwortlich: Gesundheitsamt
Zeitschiene: 2022
3 Literatur
BAMF (2020): Bericht.
`;

/** A PDF with tables: labels and values with tabs between, titles below their numbers. */
export const fromPdfTables = `HANDLUNGSFELD 3
Arbeit und Wirtschaft
Leitziel
Alle Menschen im Kreis können ihren Lebensunterhalt selbst verdienen.
Ziel 3.1
Zugewanderte finden schneller in Arbeit
M 3.1.1	Jobmesse für Zugewanderte
Zielgruppe	Arbeitsuchende
Zuständigkeit	Jobcenter
Zeitraum	2024 bis 2026
Kosten	ca. 5.000 Euro pro Jahr
M 3.1.2	Beratung zur Anerkennung
Zielgruppe	Fachkräfte
Zuständigkeit	IQ Netzwerk
Zeitraum	fortlaufend
`;
