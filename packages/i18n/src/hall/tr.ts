import type { HallMessages } from '../hall.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('tr');

/** Türkçe. After a number Turkish nouns stay in the singular. */
export const hall: HallMessages = {
  skip: 'İçeriğe geç',
  languageLabel: 'Dil',
  table: (number) => `Masa ${number}`,
  seat: (number) => `Yeriniz: ${number}`,
  tabs: {
    label: 'Masanın bölümleri',
    write: 'Yaz',
    board: 'Masa',
    dots: 'Puan ver',
    sheet: 'Sayfa',
    sheetOpened: 'Sayfa açık. Yazabilirsiniz.',
    sheetClosed: 'Sayfa kapalı. Okuyabilirsiniz.',
    unseen: 'yeni kart',
  },
  saved: {
    saved: 'hepsi kaydedildi',
    saving: 'gönderiliyor',
    local: 'bağlantı yok, bu cihazda saklandı',
    refused: 'kabul edilmedi',
  },
  error: {
    title: 'Şu anda devam edilemiyor',
    again: 'Kodu yeniden gir',
    retry: 'Tekrar dene',
  },
  line: {
    stopped: 'Masayla bağlantı sona erdi',
    stoppedText: 'Yazdıklarınız duruyor. Lütfen sayfayı yeniden yükleyin.',
    ejectedText: 'Bu masadaki yeriniz artık geçerli değil. Lütfen masada sorun.',
    reload: 'Sayfayı yeniden yükle',
    storageFull:
      'Bu cihaz artık bir şey saklayamıyor. Her şey kaydedilene kadar lütfen bu sayfayı açık tutun.',
    noSeat: 'Bu cihazın bu masada yeri yok. Lütfen masa kartınızdaki kodu girin.',
  },
  phases: {
    waiting: {
      title: 'Birazdan başlıyoruz',
      text: 'Masayı moderatör açacak. Şimdiden yazabilir, sonra gönderebilirsiniz.',
    },
    collecting: { title: 'Şimdi: kart yazma', text: 'Her karta tek bir düşünce yazın.' },
    sorting: {
      title: 'Şimdi: kartları düzenleme',
      text: 'Masa kartları gruplara ayırıyor. Hâlâ kart gönderebilirsiniz.',
    },
    weighting: { title: 'Şimdi: puan verme', text: 'Sizin için önemli olana puan verin.' },
    presenting: { title: 'Şimdi: sonuçların sunumu', text: 'Kartlar ve puanlar şu anda değiştirilemez.' },
    toWrite: 'Yazmaya git',
    toBoard: 'Masaya git',
    toDots: 'Puan vermeye git',
  },
  round: {
    line: (number: number, of: number) => `${of} turun ${number}. turu`,
    earlier: (number: number) => `${number}. turdan`,
    begun: 'Yeni bir tur başlıyor',
    begunText: 'Lütfen şimdi masa değiştirin. Kartlarınız yerinde kalır.',
    change: 'Masa değiştir',
    choose: 'Hangi masaya geçiyorsunuz?',
    back: 'Masaya dön',
  },
  write: {
    title: 'Kart yaz',
    kind: 'Ne söylemek istersiniz?',
    kinds: { strength: 'Güçlü yön', need: 'İhtiyaç', proposal: 'Öneri', question: 'Soru' },
    kindHints: {
      strength: 'Bu iyi gidiyor',
      need: 'Bu eksik',
      proposal: 'Bu yapılmalı',
      question: 'Bu belli değil',
    },
    questions: {
      strength: 'İyi giden ne?',
      need: 'Neye ihtiyaç var?',
      proposal: 'Buna hangi proje yanıt verir?',
    },
    about: 'Kartınız neyle ilgili?',
    aboutNone: 'belirli bir şeyle değil',
    refers: (record: string) => `şununla ilgili: ${record}`,
    text: 'Kartınız',
    left: (count) =>
      count < 0
        ? plural(-count, { one: '# karakter fazla', other: '# karakter fazla' })
        : plural(count, { one: '# karakter kaldı', other: '# karakter kaldı' }),
    explain: 'Açıklama ekle',
    detail: 'Açıklama',
    voluntary: 'isteğe bağlı',
    noNames: 'Lütfen isim ve kimseyi tehlikeye atacak bir şey yazmayın.',
    contactFound: 'Burada bir telefon numarası veya e-posta adresi mi var?',
    contactText: 'Kartı masadaki herkes okuyabilir. Lütfen iletişim bilgisi yazmayın.',
    send: 'Kartı gönder',
    sent: 'Kart gönderildi',
    kept: 'Kart bu cihazda saklandı',
    draftKept: 'Metniniz gönderene kadar bu cihazda kalır.',
    mine: 'Kartlarım',
    none: 'Henüz kart yazmadınız.',
    states: { sent: 'gönderildi', sending: 'gönderiliyor', local: 'yalnızca bu cihazda' },
    edit: 'Değiştir',
    editTitle: 'Kartı değiştir',
    editSave: 'Değişikliği gönder',
    edited: 'Kart değiştirildi',
    cancel: 'Vazgeç',
    withdraw: 'Geri çek',
    withdrawn: 'Kart geri çekildi',
    undo: 'Yeniden koy',
    elsewhere: (count) =>
      plural(count, {
        one: 'Kartlarınızdan biri burada görünmüyor: başka bir masada ya da moderatör onu gizledi.',
        other: 'Kartlarınızdan # tanesi burada görünmüyor: başka bir masada ya da moderatör onları gizledi.',
      }),
    refused: 'Bu kart kabul edilmedi',
    takeBack: 'Metni alana geri getir',
    discard: 'Metni sil',
  },
  board: {
    title: 'Masadaki kartlar',
    summary: (cards, people) =>
      `${plural(cards, { one: '# kart', other: '# kart' })}, masada ${plural(people, { one: '# kişi', other: '# kişi' })}`,
    cards: (count) => plural(count, { one: '# kart', other: '# kart' }),
    card: (number, kind) => `Kart ${number}, ${kind}`,
    loose: 'Henüz grubu yok',
    unnamed: 'Başlıksız grup',
    own: 'Sizin kartınız',
    paper: 'kâğıttan',
    empty: 'Burada henüz kart yok',
    emptyText: 'Masadan biri kart gönderince burada görünür.',
    newCards: (count) => plural(count, { one: 'bir yeni kart', other: '# yeni kart' }),
    silent: 'Yeni kartları seslendirme',
  },
  dots: {
    title: 'Sizin için ne önemli?',
    left: (left, all) => `${all} puandan ${left} puan kaldı`,
    rule: (all, each) =>
      `${plural(all, { one: '# puanınız', other: '# puanınız' })} var. Bir gruba en fazla ${plural(each, { one: '# puan', other: '# puan' })} verebilirsiniz.`,
    give: (heading) => `Puan ver: ${heading}`,
    take: (heading) => `Puanı geri al: ${heading}`,
    mine: (count) =>
      count === 0 ? 'sizden puan yok' : plural(count, { one: 'sizden # puan', other: 'sizden # puan' }),
    sum: (count) => plural(count, { one: 'masadan # puan', other: 'masadan # puan' }),
    hidden: 'Toplamları moderatör gösterdiğinde herkes birlikte görür.',
    voted: (count, people) =>
      `${plural(count, { one: '# kişi', other: '# kişi' })} puan verdi, masada ${plural(people, { one: '# kişi', other: '# kişi' })} var.`,
    moodTitle: 'Eğilimi gösteren bir tablo',
    mood: 'Puanlar masa için neyin önemli olduğunu gösterir. Burada karar alınmaz.',
    empty: 'Burada henüz grup yok',
    emptyText: 'Önce masa kartları düzenler. Sonra burada puan verirsiniz.',
    closed: 'Şu anda puan verilemez.',
  },
  closed: {
    title: 'Katıldığınız için teşekkürler',
    text: 'Etkinlik sona erdi. Kartlarda yazanlar kelimesi kelimesine saklanır.',
    next: 'Bundan sonra ne olacak',
    steps: {
      read: 'Uyum birimi her kartı okur.',
      turn: 'Kartlardan konseptin hedefleri ve önlemleri çıkar.',
      answer: 'Her fikre yanıt verilir; herkese açık ve isimsiz.',
    },
    where: 'İlçe yönetiminin sayfasına git',
    unsent: 'Bu artık gönderilmedi',
    noCards: 'Bu masada kart yazmadınız.',
  },
};
