import type { InvitationMessages } from './messages.ts';

export const invitation: InvitationMessages = {
  subject: (title, day) => `Invitation: ${title}, ${day}`,
  hello: 'Hello,',
  invites: (office, title) => `${office} invites you: ${title}.`,
  when: 'When',
  time: (starts, ends) => (ends ? `${starts} to ${ends}` : starts ? `from ${starts}` : ''),
  where: 'Where',
  why: 'What it is about',
  question: 'Our question to you',
  programme: 'Programme',
  themes: 'Topics at the tables',
  how: 'How to take part',
  phone:
    'With your own phone or on paper. You need no account and give no name. There is Wi-Fi and help on site.',
  languages: 'You can read and write in your language:',
  became: 'Every card is read. What becomes of it is published online afterwards.',
  calendar: 'The date for your calendar:',
  bye: 'We look forward to seeing you.',
};
