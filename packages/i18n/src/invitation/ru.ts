import type { InvitationMessages } from './messages.ts';

export const invitation: InvitationMessages = {
  subject: (title, day) => `Приглашение: ${title}, ${day}`,
  hello: 'Здравствуйте,',
  invites: (office, title) => `${office} приглашает вас: ${title}.`,
  when: 'Когда',
  time: (starts, ends) => (ends ? `с ${starts} до ${ends}` : starts ? `с ${starts}` : ''),
  where: 'Где',
  why: 'О чём идёт речь',
  question: 'Наш вопрос к вам',
  programme: 'Программа',
  themes: 'Темы за столами',
  how: 'Как принять участие',
  phone:
    'Со своим телефоном или на бумаге. Учётная запись не нужна, имя называть не надо. На месте есть Wi-Fi и помощь.',
  languages: 'Вы можете читать и писать на своём языке:',
  became: 'Каждую карточку прочитают. Что из неё получится, потом можно прочитать в интернете.',
  calendar: 'Дата для вашего календаря:',
  bye: 'Будем рады вас видеть.',
};
