import type { Language } from '@fortschrift/domain/language';

/** The few sentences that stand around every page, whatever is on it. */
export interface FrameWords {
  readonly undoRegion: string;
  readonly close: string;
  readonly missing: { readonly title: string; readonly text: string };
  readonly forbidden: { readonly title: string; readonly text: string };
  readonly broken: { readonly title: string; readonly text: string };
  readonly again: string;
  readonly home: string;
  /** Before the number that ties an error to the log. */
  readonly number: string;
}

/** Sentences around every page, complete for each language of the hall. Read on the server; a page gets one language. */
export const frameWords: Readonly<Record<Language, FrameWords>> = {
  de: {
    undoRegion: 'Zuletzt getan',
    close: 'Schließen',
    missing: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse unvollständig, oder die Seite ist umgezogen.',
    },
    forbidden: {
      title: 'Diese Seite dürfen Sie nicht öffnen',
      text: 'Melden Sie sich mit einem Konto an, das dafür freigegeben ist.',
    },
    broken: {
      title: 'Das hat nicht geklappt',
      text: 'Der Fehler liegt bei uns. Was schon gespeichert war, ist erhalten. Bitte versuchen Sie es noch einmal.',
    },
    again: 'Seite neu laden',
    home: 'Zur Startseite',
    number: 'Wenn Sie uns schreiben, nennen Sie bitte diese Nummer:',
  },
  'de-leicht': {
    undoRegion: 'Das haben Sie zuletzt gemacht',
    close: 'Zu machen',
    missing: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse falsch geschrieben.',
    },
    forbidden: {
      title: 'Diese Seite ist nicht für alle da',
      text: 'Sie müssen sich zuerst anmelden.',
    },
    broken: {
      title: 'Das hat nicht geklappt',
      text: 'Das ist unser Fehler. Ihre Karten sind noch da. Bitte versuchen Sie es noch einmal.',
    },
    again: 'Noch einmal versuchen',
    home: 'Zur ersten Seite',
    number: 'Schreiben Sie uns? Dann brauchen wir diese Nummer:',
  },
  en: {
    undoRegion: 'Last action',
    close: 'Close',
    missing: {
      title: 'This page does not exist',
      text: 'The address may be incomplete, or the page has moved.',
    },
    forbidden: {
      title: 'You may not open this page',
      text: 'Please sign in with an account that has access to it.',
    },
    broken: {
      title: 'That did not work',
      text: 'The mistake is ours. What was already saved is still there. Please try again.',
    },
    again: 'Reload the page',
    home: 'To the home page',
    number: 'If you write to us, please give this number:',
  },
  uk: {
    undoRegion: 'Остання дія',
    close: 'Закрити',
    missing: {
      title: 'Такої сторінки немає',
      text: 'Можливо, адреса неповна або сторінку перенесено.',
    },
    forbidden: {
      title: 'Ви не маєте доступу до цієї сторінки',
      text: 'Увійдіть з обліковим записом, який має доступ.',
    },
    broken: {
      title: 'Не вдалося',
      text: 'Це наша помилка. Усе, що вже збережено, залишилося. Спробуйте, будь ласка, ще раз.',
    },
    again: 'Оновити сторінку',
    home: 'На головну сторінку',
    number: 'Якщо ви пишете нам, вкажіть цей номер:',
  },
  ar: {
    undoRegion: 'آخر إجراء',
    close: 'إغلاق',
    missing: {
      title: 'هذه الصفحة غير موجودة',
      text: 'ربما يكون العنوان غير كامل أو نُقلت الصفحة.',
    },
    forbidden: {
      title: 'لا يمكنك فتح هذه الصفحة',
      text: 'يرجى تسجيل الدخول بحساب يملك صلاحية الدخول.',
    },
    broken: {
      title: 'لم تنجح العملية',
      text: 'الخطأ من جهتنا. كل ما تم حفظه ما زال موجودًا. يرجى المحاولة مرة أخرى.',
    },
    again: 'إعادة تحميل الصفحة',
    home: 'إلى الصفحة الرئيسية',
    number: 'إذا راسلتنا فاذكر هذا الرقم:',
  },
  tr: {
    undoRegion: 'Son işlem',
    close: 'Kapat',
    missing: {
      title: 'Böyle bir sayfa yok',
      text: 'Adres eksik olabilir veya sayfa taşınmış olabilir.',
    },
    forbidden: {
      title: 'Bu sayfayı açma yetkiniz yok',
      text: 'Lütfen yetkili bir hesapla giriş yapın.',
    },
    broken: {
      title: 'Bu olmadı',
      text: 'Hata bizde. Kaydedilmiş olan her şey duruyor. Lütfen tekrar deneyin.',
    },
    again: 'Sayfayı yeniden yükle',
    home: 'Ana sayfaya git',
    number: 'Bize yazarsanız lütfen bu numarayı belirtin:',
  },
  ru: {
    undoRegion: 'Последнее действие',
    close: 'Закрыть',
    missing: {
      title: 'Такой страницы нет',
      text: 'Возможно, адрес неполный или страница перенесена.',
    },
    forbidden: {
      title: 'У вас нет доступа к этой странице',
      text: 'Войдите с учётной записью, у которой есть доступ.',
    },
    broken: {
      title: 'Не получилось',
      text: 'Это наша ошибка. Всё, что уже сохранено, осталось. Пожалуйста, попробуйте ещё раз.',
    },
    again: 'Обновить страницу',
    home: 'На главную страницу',
    number: 'Если вы пишете нам, укажите этот номер:',
  },
};
