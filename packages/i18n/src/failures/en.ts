import { pluralOf } from '../plural.ts';
import type { FailureSentences, HallFailureSentences } from './de.ts';

const plural = pluralOf('en');

/** English. What can go wrong at a table; all a phone ever loads of this file. */
export const hallFailures: HallFailureSentences = {
  notJson: () => 'We could not read this request. Please reload the page.',
  wrongShape: () => 'This does not fit here. Please check what you entered.',
  textMissing: () => 'There is no text here yet.',
  textTooShort: ({ limit = 1 }) => `This text is too short. It needs at least ${limit} characters.`,
  textTooLong: ({ limit = 0, count = 0 }) =>
    `This text is too long: ${count} characters, ${limit} are allowed. Your text is still here, please shorten it.`,
  textUnreadable: () => 'There are characters in this text that we cannot read.',
  numberOutOfRange: ({ limit }) =>
    limit === undefined
      ? 'This number does not fit here.'
      : `This number does not fit here. At most ${limit} is possible.`,
  tooLarge: () => 'This is too large. Please split it.',
  notSignedIn: () => 'Please sign in.',
  notAllowed: () => 'You may not do this here.',
  foreignOrigin: () => 'This request came from another page and was not carried out.',
  throttled: ({ limit = 30 }) =>
    `Those were too many attempts. Please wait ${plural(limit, { one: 'one second', other: '# seconds' })}.`,
  notFound: () => 'This is not here, or it is not meant for you.',
  codeUnknown: () =>
    'This code does not exist, or the door is closed right now. Please check it on your table card or ask the facilitator.',
  doorClosed: () => 'The event is not taking anyone in right now. Please ask the facilitator.',
  eventEnded: () => 'The event has ended. What was collected is kept.',
  tableFull: ({ limit = 0 }) => `All ${limit} seats at this table are taken. Please choose another table.`,
  seatEjected: () => 'The facilitator has ended this seat. Please ask at the table.',
  seatQuota: ({ limit = 0 }) =>
    `You have already written ${limit} cards. More are not possible from one seat.`,
  phaseForbids: () => 'This is not possible in this phase. What you entered is still here.',
  notYourCard: () => 'Somebody else wrote this card.',
  cardWithdrawn: () => 'This card was withdrawn.',
  cardUnknown: () => 'This card no longer exists.',
  clusterUnknown: () => 'This group no longer exists.',
  noDotsLeft: ({ limit = 0 }) => `You have given all ${limit} dots. Please take one back first.`,
  dotCap: ({ limit = 0 }) =>
    `A group can get at most ${plural(limit, { one: 'one dot', other: '# dots' })} from you.`,
  dotsClosed: () => 'Dots cannot be given at the moment.',
  changedMeanwhile: () => 'Somebody else has changed this meanwhile. You now see the new state.',
  sheetClosed: () => 'The sheet is closed at the moment.',
  workshopFrozen: () => 'The event has ended. What was said stays as it is.',
  notSaved: () => 'No connection. What you entered is kept on this device.',
  busy: () => 'That did not work just now. What you entered is still here, please try again.',
};

/** Every failure of the program. */
export const failures: FailureSentences = {
  ...hallFailures,
  emailInvalid: () => 'This is not a complete e-mail address.',
  passwordTooShort: ({ limit = 12 }) =>
    `The password is too short. Please choose at least ${limit} characters.`,
  passwordTooLong: ({ limit = 200 }) => `The password is too long. ${limit} characters are allowed.`,
  passwordTooCommon: () => 'This password is easy to guess. Please choose another one.',
  dateInvalid: () => 'This date does not exist.',
  linkNotAllowed: () => 'This link is not allowed. Web, e-mail and phone addresses are possible.',
  wrongCredentials: () => 'The e-mail address or the password is not right.',
  linkUnknown: () => 'This link is not valid. Please ask for a new one.',
  linkExpired: () => 'This link has expired. Please ask for a new one.',
  linkUsed: () => 'This link has already been used. You can sign in or ask for a new one.',
  nothingToUndo: () => 'There is nothing to undo.',
  dateTaken: () => 'This series already has a date on that day.',
  questionMissing: () => 'Every table needs a guiding question before the event is opened.',
  workshopOpen: () => 'The event is still going on.',
  stepNotPossible: () => 'This step is not possible from here.',
  consentMissing: () => 'Nothing is published without your consent. Please tick the box.',
  reasonMissing: ({ limit = 20 }) =>
    `Please give a reason of at least ${limit} characters. The reason will be published.`,
  chapterUnknown: () => 'This chapter no longer exists.',
  recordUnknown: () => 'This goal or measure no longer exists.',
  originUnknown: () => 'The connection to a goal or a measure is missing.',
  conceptEmpty: () => 'The concept has no chapter yet.',
  nameTaken: () => 'This name exists already. Please choose another one.',
  labelTaken: () => 'There is already a version with this number.',
  versionImmutable: () => 'A version is never changed. Please freeze a new one.',
  versionNotReleased: () => 'This version has not been released yet.',
  votesDoNotAdd: ({ limit = 0, count = 0 }) =>
    `The votes do not match those present: ${count} counted, ${limit} present.`,
  pointsMissing: () => 'Please name at least one point to be clarified.',
  exportNotAvailable: () => 'This file cannot be made here at the moment.',
  exportsFull: ({ limit = 3 }) =>
    `${limit} files are already being made for you. Please wait until one is done, or cancel one.`,
  extractEmpty: () => 'There is no measure in this selection. Please choose more.',
  fileUnreadable: () => 'This file is damaged and cannot be read. Nothing was taken over.',
  fileTooLarge: () => 'This file is too large. Please split it.',
  fileEncrypted: () => 'This file is protected by a password. Please save it without one.',
  fileHasMacros: () =>
    'This file contains macros. Please save it without macros, for example as ODT, DOCX, ODS or XLSX.',
  fileSuspicious: () => 'This file contains something that does not belong in a document. It was not opened.',
  fileOldOffice: () =>
    'This file comes from an old office program. Please save it as ODT, DOCX, ODS or XLSX.',
  filePdf: () => 'This is a PDF. We can read texts as ODT or DOCX and tables as ODS, XLSX or CSV.',
  fileImage: () => 'This is a picture. We can read texts as ODT or DOCX and tables as ODS, XLSX or CSV.',
  fileKindUnknown: () =>
    'We do not know this kind of file. We can read texts as ODT or DOCX and tables as ODS, XLSX or CSV.',
  fileEmpty: () => 'There is nothing in this file that can be taken over.',
  imageNotPng: () =>
    'This picture cannot be used. Please save it as PNG; SVG, JPEG and damaged files are not accepted.',
  imageTooWide: ({ limit = 2000 }) =>
    `This picture is too large. Please make it at most ${limit} pixels wide and high.`,
  colourTooLight: () => 'This colour is hard to read on white paper. Please choose a darker one.',
  emailTaken: () => 'There is already an account with this e-mail address.',
  slugTaken: () => 'This district already exists here.',
  lastAdministrator: () => 'This is the last account that may administer. It cannot be blocked.',
  setupDone: () => 'This system is already set up. Please sign in.',
};
