import type { HallMessages } from '../hall.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** English. */
export const hall: HallMessages = {
  skip: 'Skip to content',
  languageLabel: 'Language',
  table: (number) => `Table ${number}`,
  seat: (number) => `Your seat: ${number}`,
  tabs: {
    label: 'Areas of the table',
    write: 'Write',
    board: 'Table',
    dots: 'Mood',
    sheet: 'Sheet',
    sheetOpened: 'The sheet is open. You can write.',
    sheetClosed: 'The sheet is closed. You can read it.',
    unseen: 'new cards',
  },
  saved: {
    saved: 'everything saved',
    saving: 'sending',
    local: 'no connection, kept on this device',
    refused: 'not accepted',
  },
  error: {
    title: 'You cannot continue right now',
    again: 'Enter the code again',
    retry: 'Try again',
  },
  line: {
    stopped: 'The connection to the table has ended',
    stoppedText: 'What you wrote is still here. Please reload the page.',
    ejectedText: 'Your seat at this table is no longer valid. Please ask at the table.',
    reload: 'Reload the page',
    storageFull:
      'This device cannot store anything more. Please keep this page open until everything is saved.',
    noSeat: 'This device has no seat at this table. Please enter the code on your table card.',
  },
  phases: {
    waiting: {
      title: 'We are about to start',
      text: 'The facilitator will open the table. You can already write and send it then.',
    },
    collecting: { title: 'Now: write cards', text: 'Write one thought on each card.' },
    sorting: {
      title: 'Now: sort the cards',
      text: 'The table puts the cards into groups. You can still send a late card.',
    },
    weighting: { title: 'Now: give dots', text: 'Give dots to what matters to you.' },
    presenting: {
      title: 'Now: present the results',
      text: 'Cards and dots cannot be changed at the moment.',
    },
    toWrite: 'Go to writing',
    toBoard: 'Go to the table',
    toDots: 'Go to the mood picture',
  },
  round: {
    line: (number: number, of: number) => `Round ${number} of ${of}`,
    earlier: (number: number) => `from round ${number}`,
    begun: 'A new round begins',
    begunText: 'Please change tables now. Your cards stay where they are.',
    change: 'Change tables',
    choose: 'Which table are you going to?',
    back: 'Back to the table',
  },
  write: {
    title: 'Write a card',
    kind: 'What would you like to say?',
    kinds: { strength: 'Strength', need: 'Need', proposal: 'Proposal', question: 'Question' },
    kindHints: {
      strength: 'This works well',
      need: 'This is missing',
      proposal: 'This should be done',
      question: 'This is unclear',
    },
    questions: {
      strength: 'What works well?',
      need: 'What is needed?',
      proposal: 'Which project would answer that?',
    },
    about: 'What is your card about?',
    aboutNone: 'nothing in particular',
    refers: (record: string) => `on ${record}`,
    text: 'Your card',
    left: (count) =>
      count < 0
        ? plural(-count, { one: '# character too many', other: '# characters too many' })
        : plural(count, { one: '# character left', other: '# characters left' }),
    explain: 'Add an explanation',
    detail: 'Explanation',
    voluntary: 'optional',
    noNames: 'Please write no names and nothing that could put anyone in danger.',
    hints: {
      contact: 'Is there a phone number or an e-mail address here?',
      address: 'Is there a home address here?',
      account: 'Is there a bank account number here?',
      reference: 'Is there a file number or an ID number here?',
      name: 'Is there a name here?',
    },
    hintText:
      'Everyone at the table can read the card. Please write nothing that tells who a person is. You can send the card all the same.',
    send: 'Send card',
    sent: 'Card sent',
    kept: 'Card kept on this device',
    draftKept: 'Your text stays on this device until you send it.',
    mine: 'My cards',
    none: 'You have not written a card yet.',
    states: { sent: 'sent', sending: 'sending', local: 'only on this device' },
    edit: 'Edit',
    editTitle: 'Edit card',
    editSave: 'Send change',
    edited: 'Card changed',
    cancel: 'Cancel',
    withdraw: 'Withdraw',
    withdrawn: 'Card withdrawn',
    undo: 'Put it back',
    elsewhere: (count) =>
      plural(count, {
        one: 'One of your cards is not shown here: it is at another table, or the facilitator has hidden it.',
        other:
          '# of your cards are not shown here: they are at another table, or the facilitator has hidden them.',
      }),
    refused: 'This card was not accepted',
    takeBack: 'Put the text back into the field',
    discard: 'Discard the text',
  },
  board: {
    title: 'Cards at the table',
    summary: (cards, people) =>
      `${plural(cards, { one: '# card', other: '# cards' })}, ${plural(people, { one: '# person', other: '# people' })} at the table`,
    cards: (count) => plural(count, { one: '# card', other: '# cards' }),
    card: (number, kind) => `Card ${number}, ${kind}`,
    loose: 'Not in a group yet',
    unnamed: 'Group without a heading',
    own: 'Your card',
    paper: 'from paper',
    empty: 'There is no card here yet',
    emptyText: 'Cards appear here as soon as somebody at the table sends one.',
    newCards: (count) => plural(count, { one: 'one new card', other: '# new cards' }),
    silent: 'Do not announce new cards',
  },
  cover: {
    title: 'Cards are face down',
    text: 'Only you and the host see your cards. Later the host turns all cards over at once.',
    count: (count) =>
      plural(count, {
        one: '# card lies face down at the table',
        other: '# cards lie face down at the table',
      }),
    mark: 'face down',
    opened: 'All cards at the table have been turned over.',
  },
  translation: {
    title: 'In German',
    byHost: 'Translated by the host',
    bySeat: (seat) => `Translated by a language mediator, seat ${seat}`,
    outdated: 'The original was changed afterwards.',
    add: 'Translate',
    edit: 'Change the translation',
    text: 'The card in German',
    detail: 'The explanation in German',
    save: 'Save the translation',
    saved: 'Translation saved',
    hint: 'The original stays. An empty field takes the translation away.',
    mediator: 'You translate cards into German at this table.',
  },
  speech: { read: 'Read aloud', stop: 'Stop reading' },
  receipt: { title: 'My receipt', question: 'What becomes of my cards?' },
  dots: {
    title: 'What matters to you?',
    left: (left, all) => `${plural(left, { one: '# dot', other: '# dots' })} left of ${all}`,
    rule: (all, each) =>
      `You have ${plural(all, { one: '# dot', other: '# dots' })}. A group can get at most ${each} from you.`,
    give: (heading) => `Give a dot: ${heading}`,
    take: (heading) => `Take a dot back: ${heading}`,
    mine: (count) =>
      count === 0 ? 'no dot from you' : plural(count, { one: '# dot from you', other: '# dots from you' }),
    paper: (count) => plural(count, { one: 'and # dot on paper', other: 'and # dots on paper' }),
    sum: (count) => plural(count, { one: '# dot at the table', other: '# dots at the table' }),
    hidden: 'Everyone sees the totals together when the facilitator shows them.',
    voted: (count, people) =>
      `${plural(count, { one: 'One person has', other: '# people have' })} given dots, ${people} are at the table.`,
    moodTitle: 'A picture of the mood',
    mood: 'The dots show what matters to the table. Nothing is decided here.',
    empty: 'There are no groups here yet',
    emptyText: 'First the table sorts the cards. Then you give dots here.',
    closed: 'Dots cannot be given at the moment.',
  },
  doubles: (count) => plural(count, { other: 'stands for # cards' }),
  stage: {
    call: 'Message to everyone',
    dismiss: 'Got it',
    timer: 'Time',
    left: (count) => plural(count, { one: '# minute left', other: '# minutes left' }),
    over: 'Time is up. You can still finish your thought.',
  },
  closed: {
    title: 'Thank you for taking part',
    text: 'The event has ended. What is on the cards is kept word for word.',
    next: 'What happens next',
    steps: {
      read: 'The integration office reads every card.',
      turn: 'Cards become goals and measures in the concept.',
      answer: 'Every idea gets an answer, in public and without names.',
    },
    where: 'To the page of the district',
    unsent: 'This was not sent any more',
    noCards: 'You did not write a card at this table.',
  },
};
