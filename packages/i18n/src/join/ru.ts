import { pluralOf } from '../plural.ts';
import type { JoinMessages } from './messages.ts';

const plural = pluralOf('ru');

/** Русский: between the QR code and the table. */
export const join: JoinMessages = {
  fields: {
    education: 'Образование и язык',
    work: 'Работа и экономика',
    volunteering: 'Волонтёрство и гражданское общество',
    empowerment: 'Поддержка собственных сил',
    health: 'Здоровье',
    housing: 'Жильё и жизнь на месте',
    family: 'Семейная жизнь',
    participation: 'Участие в жизни общества',
  },
  title: 'Принять участие',
  codeLabel: 'Код с карточки на столе',
  codeHint: 'Шесть знаков. Большие или маленькие буквы, с пробелами или без: подойдёт всё.',
  codeSend: 'Дальше',
  scanning: 'Ищем ваш стол',
  question: 'О чём идёт речь',
  chooseTable: 'За каким столом вы сидите?',
  noTables: 'Столов пока нет. Обратитесь, пожалуйста, к модератору.',
  free: (count) =>
    plural(count, {
      one: '# свободное место',
      few: '# свободных места',
      many: '# свободных мест',
      other: '# свободного места',
    }),
  full: 'все места заняты',
  sit: (number) => `Сесть за стол ${number}`,
  other: 'Выбрать другой стол',
  unknownTable: (number) => `Стола ${number} здесь нет. Выберите, пожалуйста, свой стол.`,
  move: (from, to) => `Вы сидите за столом ${from}. Перейти за стол ${to}?`,
  moveTo: (number) => `Перейти за стол ${number}`,
  stay: (number) => `Остаться за столом ${number}`,
  promise:
    'Вам не нужны ни учётная запись, ни имя. Мы сохраняем только номер места; на ваших карточках его нет.',
};
