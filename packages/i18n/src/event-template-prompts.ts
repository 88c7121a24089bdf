import { type Language, languages } from '@fortschrift/domain/language';
import type { PromptTranslation } from '@fortschrift/domain/prompt-translation';
import { eventTemplates } from './de/event-templates.ts';

const { cards, worldCafe, threeQuestions, feedback } = eventTemplates;
const [, second, third] = worldCafe.rounds;

/** What templates ask: the four questions, then what the second and the third round of the World Café add. */
const texts = [
  ...[cards.question, worldCafe.question, threeQuestions.question, feedback.question],
  ...[second?.question ?? '', third?.question ?? ''],
];

const told: { readonly [language in Exclude<Language, 'de'>]: readonly string[] } = {
  'de-leicht': [
    'Was soll der Land-Kreis in den nächsten 3 Jahren tun? Wer macht mit?',
    'Was hilft beim An-Kommen? Was hilft beim Bleiben?',
    'Was läuft gut? Was fehlt? Was kann man dafür tun?',
    'Was ist im Entwurf richtig? Was fehlt? Was würden Sie anders sagen?',
    'Was fehlt hier noch?',
    'Womit fangen wir an? Wer macht mit?',
  ],
  en: [
    'What should the district do in the next three years, and who will join in?',
    'What helps people arrive and stay?',
    'What is going well, what is needed, and which project would answer it?',
    'What does the draft get right, what is missing, and what would you say differently?',
    'What is still missing here?',
    'What do we start with, and who will join in?',
  ],
  uk: [
    'За що району варто взятися в найближчі три роки і хто долучиться?',
    'Що допомагає прижитися тут і залишитися?',
    'Що йде добре, чого потребуємо і який проєкт може на це відповісти?',
    'Що в проєкті документа правильно, чого бракує, що ви сказали б інакше?',
    'Чого тут ще бракує?',
    'З чого почнемо і хто долучиться?',
  ],
  ar: [
    'ما الذي يجب أن تعمل عليه المقاطعة في السنوات الثلاث القادمة، ومن يشارك؟',
    'ما الذي يساعد على الوصول والاستقرار والبقاء هنا؟',
    'ما الذي يسير جيدًا، وما الذي نحتاج إليه، وأي مشروع يلبّي ذلك؟',
    'ما الصحيح في المسودة، وما الذي ينقصها، وماذا تقول بطريقة أخرى؟',
    'ما الذي ما زال ينقص هنا؟',
    'بماذا نبدأ، ومن يشارك؟',
  ],
  tr: [
    'İlçe önümüzdeki üç yılda neyi ele almalı ve kim katılacak?',
    'Buraya alışmaya ve burada kalmaya ne yardımcı olur?',
    'Neler iyi gidiyor, neye ihtiyaç var ve buna hangi proje yanıt verir?',
    'Taslakta doğru olan ne, eksik olan ne, neyi farklı söylerdiniz?',
    'Burada başka ne eksik?',
    'Neyle başlıyoruz ve kim katılıyor?',
  ],
  ru: [
    'За что району стоит взяться в ближайшие три года и кто примет участие?',
    'Что помогает освоиться здесь и остаться?',
    'Что идёт хорошо, чего не хватает и какой проект на это отвечает?',
    'Что в проекте документа верно, чего не хватает, что вы сказали бы иначе?',
    'Чего здесь ещё не хватает?',
    'С чего начнём и кто примет участие?',
  ],
};

/** What the templates ask, in the other languages of the hall: who keeps their words has nothing to translate. */
export const templatePrompts: readonly PromptTranslation[] = languages.flatMap((language) =>
  language === 'de'
    ? []
    : texts.map((text, index) => ({ language, text, words: told[language][index] ?? '' })),
);
