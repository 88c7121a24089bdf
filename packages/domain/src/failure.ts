/**
 * Every expected failure of the program, by code. The list is closed: i18n has a sentence for each code in
 * each language, and one table in the api maps each code to an HTTP status; a new code does not compile
 * until both know it.
 */
export const failureCodes = [
  // what was sent
  'notJson',
  'wrongShape',
  'textMissing',
  'textTooShort',
  'textTooLong',
  'textUnreadable',
  'emailInvalid',
  'passwordTooShort',
  'passwordTooLong',
  'passwordTooCommon',
  'dateInvalid',
  'numberOutOfRange',
  'tooLarge',
  'linkNotAllowed',
  // who may
  'notSignedIn',
  'wrongCredentials',
  'notAllowed',
  'foreignOrigin',
  'throttled',
  // what was looked for
  'notFound',
  'codeUnknown',
  'linkUnknown',
  'linkExpired',
  'linkUsed',
  // the hall
  'doorClosed',
  'eventEnded',
  'tableFull',
  'seatEjected',
  'seatQuota',
  'phaseForbids',
  'notYourCard',
  'cardWithdrawn',
  'cardUnknown',
  'clusterUnknown',
  'noDotsLeft',
  'dotCap',
  'dotsClosed',
  'nothingToUndo',
  'changedMeanwhile',
  'sheetClosed',
  'questionMissing',
  'dateTaken',
  'workshopFrozen',
  'workshopOpen',
  'stepNotPossible',
  'reasonMissing',
  'consentMissing',
  // the concept
  'chapterUnknown',
  'recordUnknown',
  'originUnknown',
  'conceptEmpty',
  'labelTaken',
  'nameTaken',
  'versionImmutable',
  'versionNotReleased',
  'votesDoNotAdd',
  'pointsMissing',
  'exportNotAvailable',
  'exportsFull',
  'extractEmpty',
  // files from outside
  'fileUnreadable',
  'fileTooLarge',
  'fileEncrypted',
  'fileHasMacros',
  'fileSuspicious',
  'fileOldOffice',
  'filePdf',
  'fileImage',
  'fileKindUnknown',
  'fileEmpty',
  'imageNotPng',
  'imageTooWide',
  'colourTooLight',
  // accounts
  'emailTaken',
  'slugTaken',
  'lastAdministrator',
  'setupDone',
  // the house
  'notSaved',
  'busy',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** A failure as it crosses a border: the code, and numbers or names the sentence needs. */
export type Failure = {
  readonly code: FailureCode;
  /** Which input was wrong, as its name in the request, where there is one. */
  readonly field?: string;
  /** Whole numbers the sentence speaks of: a limit, what was counted, seconds to wait. */
  readonly limit?: number;
  readonly count?: number;
};

/** Makes a failure from its code and the details its sentence needs. */
export function failure(code: FailureCode, details: Omit<Failure, 'code'> = {}): Failure {
  return { code, ...details };
}
