import type { Language } from '@fortschrift/domain/language';
import type { PromptTranslation } from '@fortschrift/domain/prompt-translation';
import { feedbackTable1 } from './table-1.ts';
import { feedbackTable2 } from './table-2.ts';
import { feedbackTable3 } from './table-3.ts';

/** The question of the event, then theme and question of each table. */
const texts = [
  'Was läuft seit dem Beschluss gut, was fehlt, und was gehört in die nächste Fassung?',
  ...[feedbackTable1, feedbackTable2, feedbackTable3].flatMap(({ title, question }) => [title, question]),
];

const told: readonly (readonly [Language, readonly string[]])[] = [
  [
    'de-leicht',
    [
      'Was ist jetzt besser? Was fehlt? Was soll noch in den Plan?',
      'Lernen und Arbeiten',
      'Kurse, Schule, Ausbildung und Arbeit: Was hilft schon? Was fehlt im Plan?',
      'Helfen und Mitreden',
      'Ehren-Amt, Vereine, Mitreden: Was merken Sie schon? Was fehlt noch?',
      'Gesundheit und Wohnen',
      'Beim Arzt, in der Wohnung, im Dorf: Was ist leichter? Was ist schwer?',
    ],
  ],
  [
    'en',
    [
      'What has gone well since the decision, what is missing, and what belongs in the next version?',
      'Learning and work',
      'Courses, school, training, work: what helps already, and what is missing in the plan?',
      'Getting involved and having a say',
      'Volunteering, clubs, taking part: what do you notice already, and what is still missing?',
      'Health and housing',
      'At the doctor, at home, in the village: what has become easier, and what has not?',
    ],
  ],
  [
    'uk',
    [
      'Що йде добре після рішення, чого бракує і що має увійти до наступної версії?',
      'Навчання і робота',
      'Курси, школа, професійне навчання, робота: що вже допомагає, чого бракує в плані?',
      'Участь і право голосу',
      'Волонтерство, спілки, участь: що ви вже відчуваєте, чого ще бракує?',
      'Здоров’я і житло',
      'У лікаря, вдома, в селі: що стало легше, а що ні?',
    ],
  ],
  [
    'ar',
    [
      'ما الذي يسير جيدًا منذ اتخاذ القرار، وما الذي ينقص، وما الذي يجب أن يدخل في النسخة القادمة؟',
      'التعلّم والعمل',
      'الدورات والمدرسة والتدريب المهني والعمل: ما الذي يساعد الآن، وما الذي ينقص في الخطة؟',
      'المشاركة وإبداء الرأي',
      'العمل التطوعي والجمعيات والمشاركة: ما الذي تلاحظه الآن، وما الذي ما زال ينقص؟',
      'الصحة والسكن',
      'عند الطبيب، في البيت، في القرية: ما الذي أصبح أسهل، وما الذي لم يتغيّر؟',
    ],
  ],
  [
    'tr',
    [
      'Karardan bu yana neler iyi gidiyor, ne eksik ve bir sonraki sürüme ne girmeli?',
      'Öğrenmek ve çalışmak',
      'Kurslar, okul, meslek eğitimi, iş: Şimdiden ne işe yarıyor, planda ne eksik?',
      'Katılmak ve söz sahibi olmak',
      'Gönüllülük, dernekler, katılım: Şimdiden neyi fark ediyorsunuz, hâlâ ne eksik?',
      'Sağlık ve konut',
      'Doktorda, evde, köyde: Ne kolaylaştı, ne kolaylaşmadı?',
    ],
  ],
  [
    'ru',
    [
      'Что идёт хорошо после решения, чего не хватает и что должно войти в следующую версию?',
      'Учёба и работа',
      'Курсы, школа, профессиональное обучение, работа: что уже помогает, чего не хватает в плане?',
      'Участие и право голоса',
      'Волонтёрство, объединения, участие: что вы уже чувствуете, чего ещё не хватает?',
      'Здоровье и жильё',
      'У врача, дома, в деревне: что стало легче, а что нет?',
    ],
  ],
];

/** What the event of the day asks, in the languages of the phones. */
export const feedbackPrompts: readonly PromptTranslation[] = told.flatMap(([language, words]) =>
  texts.map((text, index) => ({ language, text, words: words[index] ?? '' })),
);
