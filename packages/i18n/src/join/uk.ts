import { pluralOf } from '../plural.ts';
import type { JoinMessages } from './messages.ts';

const plural = pluralOf('uk');

/** Українська: between the QR code and the table. */
export const join: JoinMessages = {
  fields: {
    education: 'Освіта і мова',
    work: 'Робота та економіка',
    volunteering: 'Волонтерство і громадянське суспільство',
    empowerment: 'Підтримка власних сил',
    health: 'Здоров’я',
    housing: 'Житло і життя на місці',
    family: 'Сімейне життя',
    participation: 'Участь у житті суспільства',
  },
  title: 'Долучитися',
  codeLabel: 'Код із картки на столі',
  codeHint: 'Шість знаків. Великі чи малі літери, з пробілами чи без: підходить усе.',
  codeSend: 'Далі',
  scanning: 'Шукаємо ваш стіл',
  question: 'Про що йдеться',
  chooseTable: 'За яким столом ви сидите?',
  noTables: 'Столів ще немає. Зверніться, будь ласка, до модерації.',
  free: (count) =>
    plural(count, {
      one: '# вільне місце',
      few: '# вільні місця',
      many: '# вільних місць',
      other: '# вільного місця',
    }),
  full: 'усі місця зайняті',
  sit: (number) => `Сісти за стіл ${number}`,
  other: 'Обрати інший стіл',
  unknownTable: (number) => `Столу ${number} тут немає. Оберіть, будь ласка, свій стіл.`,
  move: (from, to) => `Ви сидите за столом ${from}. Перейти за стіл ${to}?`,
  moveTo: (number) => `Перейти за стіл ${number}`,
  stay: (number) => `Залишитися за столом ${number}`,
  promise:
    'Вам не потрібні ані обліковий запис, ані ім’я. Ми зберігаємо лише номер місця; на ваших картках його немає.',
};
