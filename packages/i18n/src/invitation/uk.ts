import type { InvitationMessages } from './messages.ts';

export const invitation: InvitationMessages = {
  subject: (title, day) => `Запрошення: ${title}, ${day}`,
  hello: 'Добрий день,',
  invites: (office, title) => `${office} запрошує вас: ${title}.`,
  when: 'Коли',
  time: (starts, ends) => (ends ? `з ${starts} до ${ends}` : starts ? `з ${starts}` : ''),
  where: 'Де',
  why: 'Про що йдеться',
  question: 'Наше запитання до вас',
  programme: 'Програма',
  themes: 'Теми за столами',
  how: 'Як узяти участь',
  phone:
    'Зі своїм телефоном або на папері. Вам не потрібен обліковий запис і не треба називати ім’я. На місці є Wi-Fi та допомога.',
  languages: 'Ви можете читати й писати своєю мовою:',
  became: 'Кожну картку прочитають. Що з неї вийде, потім можна прочитати в інтернеті.',
  calendar: 'Дата для вашого календаря:',
  bye: 'Будемо раді вас бачити.',
};
