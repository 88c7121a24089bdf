/** Why a document is not taken, and the way on from there: here only texts are read, as DOCX, as ODT or pasted. */
export const documentRefusals = {
  fileUnreadable:
    'Die Datei ist beschädigt oder nicht vollständig. Öffnen Sie sie in Word oder LibreOffice, speichern Sie sie neu und wählen Sie sie noch einmal.',
  fileTooLarge:
    'Die Datei ist zu groß oder wird beim Öffnen zu groß. Nehmen Sie Bilder heraus oder teilen Sie das Dokument und lesen Sie die Teile nacheinander ein.',
  fileEncrypted:
    'Die Datei ist mit einem Passwort geschützt. Öffnen Sie sie in Word oder LibreOffice, speichern Sie sie ohne Passwort und wählen Sie sie noch einmal.',
  fileHasMacros:
    'Die Datei enthält Makros. Speichern Sie sie als DOCX oder ODT ohne Makros und wählen Sie sie noch einmal.',
  fileSuspicious:
    'Die Datei enthält etwas, das in einem Dokument nichts zu suchen hat. Sie wurde nicht geöffnet. Kopieren Sie den Text und fügen Sie ihn auf dieser Seite ein.',
  fileOldOffice:
    'Das ist eine Datei aus einem alten Office-Programm. Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als DOCX oder ODT.',
  filePdf:
    'Das ist ein PDF. Öffnen Sie es, markieren und kopieren Sie den Text und fügen Sie ihn auf dieser Seite ein.',
  fileImage: 'Das ist ein Bild. Eingelesen werden Texte. Speichern Sie das Konzept als DOCX oder ODT.',
  fileKindUnknown:
    'Diese Art von Datei wird hier nicht gelesen. Speichern Sie das Konzept als DOCX oder ODT, oder kopieren Sie den Text und fügen Sie ihn auf dieser Seite ein.',
  fileEmpty:
    'In der Datei steht kein Text, vielleicht besteht sie nur aus Bildern von Seiten. Bitte wählen Sie eine andere.',
} as const;

/** The same for a pasted text. */
export const pasteRefusals = {
  fileUnreadable:
    'Der Text kam nicht vollständig an. Kopieren Sie ihn noch einmal, oder fügen Sie ihn in Word oder LibreOffice ein und wählen Sie die gespeicherte Datei.',
  fileTooLarge:
    'Der Text ist zu groß, höchstens 10 MB gehen auf einmal. Bitte fügen Sie ihn in Teilen ein oder wählen Sie die Datei.',
  fileSuspicious:
    'Der Text ist so tief verschachtelt, dass er sich nicht lesen lässt. Fügen Sie ihn in Word oder LibreOffice ein und wählen Sie die gespeicherte Datei.',
  fileEmpty: 'In der Zwischenablage ist kein Text. Bitte kopieren Sie das Konzept noch einmal.',
} as const;
