import type { Language } from '@fortschrift/domain/language';
import type { Translated } from './message.ts';

const de = {
  title: 'Platz verlassen',
  cards:
    'Ihre Karten und Punkte bleiben am Tisch. Ohne den Platz können Sie sie nicht mehr ändern oder zurückziehen.',
  device: 'Von diesem Gerät wird gelöscht: Ihr Beleg und was noch nicht gesendet ist.',
  receipt:
    'Schreiben Sie den Code von Ihrem Beleg vorher auf, wenn Sie Ihre Karten später wiederfinden möchten.',
  unsent: 'Auf diesem Gerät liegt noch etwas, das nicht gesendet ist. Wenn Sie jetzt gehen, ist es weg.',
  back: 'Mit diesem Gerät können Sie gleich wiederkommen.',
  leave: 'Platz verlassen',
  leaving: 'Der Platz wird frei',
  stay: 'Am Tisch bleiben',
  gone: 'Sie haben Ihren Platz verlassen',
  goneText:
    'Der Platz am Tisch ist frei. Haben Sie sich vertippt? Dann setzen Sie sich wieder hin. Ihre Karten sind noch da.',
  again: 'Wieder Platz nehmen',
} as const;

/** What a person reads before giving up the seat, and after. German is the source. */
export type LeaveMessages = Translated<typeof de>;

/** All languages in one file: it is fetched only by whoever wants to leave. */
export const leaveWords: { readonly [language in Language]: LeaveMessages } = {
  de,
  'de-leicht': {
    title: 'Platz verlassen',
    cards: 'Ihre Karten und Punkte bleiben am Tisch. Sie können die Karten dann nicht mehr ändern.',
    device: 'Wir löschen auf diesem Gerät: Ihren Zettel und alles, was noch nicht gesendet ist.',
    receipt: 'Schreiben Sie vorher den Code von Ihrem Zettel auf. Dann finden Sie Ihre Karten wieder.',
    unsent: 'Etwas ist noch nicht gesendet. Wenn Sie jetzt gehen, ist es weg.',
    back: 'Sie können mit diesem Gerät gleich wiederkommen.',
    leave: 'Platz verlassen',
    leaving: 'Der Platz wird frei',
    stay: 'Am Tisch bleiben',
    gone: 'Sie haben den Platz verlassen',
    goneText:
      'Der Platz ist jetzt frei. War das ein Fehler? Dann setzen Sie sich wieder hin. Ihre Karten sind noch da.',
    again: 'Wieder hinsetzen',
  },
  en: {
    title: 'Leave the seat',
    cards:
      'Your cards and points stay at the table. Without the seat you can no longer change or withdraw them.',
    device: 'This is deleted from this device: your receipt and whatever has not been sent.',
    receipt: 'Write down the code of your receipt first if you want to find your cards again later.',
    unsent: 'Something on this device has not been sent yet. If you leave now, it is lost.',
    back: 'With this device you can come back right away.',
    leave: 'Leave the seat',
    leaving: 'The seat is being freed',
    stay: 'Stay at the table',
    gone: 'You have left your seat',
    goneText:
      'The seat at the table is free. Was it a mistake? Then sit down again. Your cards are still there.',
    again: 'Sit down again',
  },
  uk: {
    title: 'Залишити місце',
    cards: 'Ваші картки й бали залишаються за столом. Без місця ви не зможете їх змінити чи відкликати.',
    device: 'З цього пристрою буде видалено вашу квитанцію і все, що ще не надіслано.',
    receipt: 'Спершу запишіть код квитанції, якщо хочете пізніше знайти свої картки.',
    unsent: 'На цьому пристрої ще є щось ненадіслане. Якщо вийти зараз, воно зникне.',
    back: 'З цього пристрою ви можете одразу повернутися.',
    leave: 'Залишити місце',
    leaving: 'Місце звільняється',
    stay: 'Залишитися за столом',
    gone: 'Ви залишили своє місце',
    goneText: 'Місце за столом вільне. Це була помилка? Тоді сідайте знову. Ваші картки на місці.',
    again: 'Сісти знову',
  },
  ar: {
    title: 'مغادرة المقعد',
    cards: 'تبقى بطاقاتك ونقاطك على الطاولة. ومن دون المقعد لا يمكنك تعديلها أو سحبها.',
    device: 'يُحذف من هذا الجهاز: إيصالك وكل ما لم يُرسل بعد.',
    receipt: 'اكتب رمز إيصالك أولًا إذا أردت العثور على بطاقاتك لاحقًا.',
    unsent: 'على هذا الجهاز شيء لم يُرسل بعد. إذا غادرت الآن فسيضيع.',
    back: 'يمكنك العودة فورًا بهذا الجهاز.',
    leave: 'مغادرة المقعد',
    leaving: 'يجري إخلاء المقعد',
    stay: 'البقاء على الطاولة',
    gone: 'غادرت مقعدك',
    goneText: 'المقعد على الطاولة فارغ الآن. هل كان ذلك خطأ؟ اجلس من جديد. بطاقاتك ما زالت هناك.',
    again: 'الجلوس من جديد',
  },
  tr: {
    title: 'Yerden kalk',
    cards:
      'Kartlarınız ve puanlarınız masada kalır. Yeriniz olmadan onları değiştiremez veya geri çekemezsiniz.',
    device: 'Bu cihazdan silinecekler: makbuzunuz ve henüz gönderilmemiş olanlar.',
    receipt: 'Kartlarınızı sonra bulmak istiyorsanız önce makbuzunuzun kodunu not edin.',
    unsent: 'Bu cihazda henüz gönderilmemiş bir şey var. Şimdi kalkarsanız kaybolur.',
    back: 'Bu cihazla hemen geri dönebilirsiniz.',
    leave: 'Yerden kalk',
    leaving: 'Yer boşaltılıyor',
    stay: 'Masada kal',
    gone: 'Yerinizden kalktınız',
    goneText: 'Masadaki yer boş. Yanlışlıkla mı oldu? O zaman yeniden oturun. Kartlarınız hâlâ orada.',
    again: 'Yeniden otur',
  },
  ru: {
    title: 'Освободить место',
    cards: 'Ваши карточки и баллы остаются за столом. Без места вы не сможете их изменить или отозвать.',
    device: 'С этого устройства будет удалена ваша квитанция и всё, что ещё не отправлено.',
    receipt: 'Сначала запишите код квитанции, если хотите позже найти свои карточки.',
    unsent: 'На этом устройстве ещё есть неотправленное. Если уйти сейчас, оно пропадёт.',
    back: 'С этого устройства вы можете сразу вернуться.',
    leave: 'Освободить место',
    leaving: 'Место освобождается',
    stay: 'Остаться за столом',
    gone: 'Вы освободили своё место',
    goneText: 'Место за столом свободно. Это была ошибка? Тогда садитесь снова. Ваши карточки на месте.',
    again: 'Сесть снова',
  },
};
