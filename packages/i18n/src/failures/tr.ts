import { pluralOf } from '../plural.ts';
import type { FailureSentences, HallFailureSentences } from './de.ts';

const plural = pluralOf('tr');

/** Türkçe. What can go wrong at a table; all a phone ever loads of this file. */
export const hallFailures: HallFailureSentences = {
  notJson: () => 'Bu isteği okuyamadık. Lütfen sayfayı yeniden yükleyin.',
  wrongShape: () => 'Bu bilgi buraya uymuyor. Lütfen yazdığınızı kontrol edin.',
  textMissing: () => 'Burada henüz metin yok.',
  textTooShort: ({ limit = 1 }) => `Metin çok kısa. En az ${limit} karakter gerekir.`,
  textTooLong: ({ limit = 0, count = 0 }) =>
    `Metin çok uzun: ${count} karakter, en fazla ${limit} olabilir. Metniniz duruyor, lütfen kısaltın.`,
  textUnreadable: () => 'Bu metinde okuyamadığımız karakterler var.',
  numberOutOfRange: ({ limit }) =>
    limit === undefined ? 'Bu sayı buraya uymuyor.' : `Bu sayı buraya uymuyor. En fazla ${limit} olabilir.`,
  tooLarge: () => 'Bu çok büyük. Lütfen bölün.',
  notSignedIn: () => 'Lütfen giriş yapın.',
  notAllowed: () => 'Bunu burada yapamazsınız.',
  foreignOrigin: () => 'Bu istek başka bir sayfadan geldi ve yerine getirilmedi.',
  throttled: ({ limit = 30 }) =>
    `Çok fazla deneme yapıldı. Lütfen ${plural(limit, { one: '# saniye', other: '# saniye' })} bekleyin.`,
  notFound: () => 'Bu burada yok ya da size açık değil.',
  codeUnknown: () =>
    'Bu kod yok ya da giriş şu anda kapalı. Lütfen masa kartınızdan kontrol edin veya moderatöre sorun.',
  doorClosed: () => 'Etkinliğe şu anda yeni kişi alınmıyor. Lütfen moderatöre sorun.',
  eventEnded: () => 'Etkinlik sona erdi. Toplananlar saklanıyor.',
  tableFull: ({ limit = 0 }) => `Bu masadaki ${limit} yerin hepsi dolu. Lütfen başka bir masa seçin.`,
  seatEjected: () => 'Moderatör bu yeri kapattı. Lütfen masada sorun.',
  seatQuota: ({ limit = 0 }) => `Zaten ${limit} kart yazdınız. Bir yerden daha fazlası yazılamaz.`,
  phaseForbids: () => 'Bu aşamada bu yapılamaz. Yazdığınız duruyor.',
  notYourCard: () => 'Bu kartı başka biri yazdı.',
  cardWithdrawn: () => 'Bu kart geri çekildi.',
  cardUnknown: () => 'Bu kart artık yok.',
  clusterUnknown: () => 'Bu grup artık yok.',
  noDotsLeft: ({ limit = 0 }) => `${limit} puanın hepsini verdiniz. Önce bir puanı geri alın.`,
  dotCap: ({ limit = 0 }) =>
    `Bir gruba en fazla ${plural(limit, { one: '# puan', other: '# puan' })} verebilirsiniz.`,
  dotsClosed: () => 'Şu anda puan verilemez.',
  changedMeanwhile: () => 'Bunu bu arada başka biri değiştirdi. Şimdi yeni hâlini görüyorsunuz.',
  sheetClosed: () => 'Ortak sayfa şu anda kapalı.',
  workshopFrozen: () => 'Etkinlik sona erdi. Söylenenler olduğu gibi kalır.',
  notSaved: () => 'Bağlantı yok. Yazdığınız bu cihazda saklandı.',
  busy: () => 'Bu şu anda olmadı. Yazdığınız duruyor, lütfen tekrar deneyin.',
};

/** Every failure of the program. */
export const failures: FailureSentences = {
  ...hallFailures,
  emailInvalid: () => 'Bu tam bir e-posta adresi değil.',
  passwordTooShort: ({ limit = 12 }) => `Parola çok kısa. Lütfen en az ${limit} karakter seçin.`,
  passwordTooLong: ({ limit = 200 }) => `Parola çok uzun. En fazla ${limit} karakter olabilir.`,
  passwordTooCommon: () => 'Bu parola kolay tahmin edilir. Lütfen başka bir parola seçin.',
  dateInvalid: () => 'Böyle bir tarih yok.',
  linkNotAllowed: () => 'Bu bağlantıya izin verilmiyor. Web, e-posta ve telefon adresleri olabilir.',
  wrongCredentials: () => 'E-posta adresi veya parola doğru değil.',
  linkUnknown: () => 'Bu bağlantı geçerli değil. Lütfen yenisini isteyin.',
  linkExpired: () => 'Bu bağlantının süresi dolmuş. Lütfen yenisini isteyin.',
  linkUsed: () => 'Bu bağlantı daha önce kullanılmış. Giriş yapabilir veya yenisini isteyebilirsiniz.',
  nothingToUndo: () => 'Geri alınacak bir şey yok.',
  dateTaken: () => 'Bu serinin o gün için zaten bir tarihi var.',
  questionMissing: () => 'Etkinlik açılmadan önce her masanın bir sorusu olmalı.',
  workshopOpen: () => 'Etkinlik hâlâ sürüyor.',
  stepNotPossible: () => 'Bu adım buradan atılamaz.',
  consentMissing: () => 'İzniniz olmadan hiçbir şey yayımlanmaz. Lütfen kutuyu işaretleyin.',
  reasonMissing: ({ limit = 20 }) =>
    `Lütfen en az ${limit} karakterlik bir gerekçe yazın. Gerekçe yayımlanır.`,
  chapterUnknown: () => 'Bu bölüm artık yok.',
  recordUnknown: () => 'Bu hedef veya önlem artık yok.',
  originUnknown: () => 'Bir hedef veya önlemle bağlantısı eksik.',
  conceptEmpty: () => 'Konseptte henüz bölüm yok.',
  nameTaken: () => 'Bu ad zaten var. Lütfen başka bir ad seçin.',
  labelTaken: () => 'Bu numarayla bir sürüm zaten var.',
  versionImmutable: () => 'Bir sürüm sonradan değiştirilmez. Lütfen yenisini oluşturun.',
  versionNotReleased: () => 'Bu sürüm henüz açılmadı.',
  votesDoNotAdd: ({ limit = 0, count = 0 }) =>
    `Oylar katılanlarla uyuşmuyor: ${count} sayıldı, ${limit} kişi hazır.`,
  pointsMissing: () => 'Lütfen açıklanması gereken en az bir nokta yazın.',
  exportNotAvailable: () => 'Bu dosya şu anda burada oluşturulamıyor.',
  exportsFull: ({ limit = 3 }) =>
    `Sizin için şu anda ${limit} dosya oluşturuluyor. Lütfen biri bitene kadar bekleyin veya birini iptal edin.`,
  extractEmpty: () => 'Bu seçimde hiç önlem yok. Lütfen daha fazlasını seçin.',
  fileUnreadable: () => 'Bu dosya bozuk, okunamıyor. Hiçbir şey aktarılmadı.',
  fileTooLarge: () => 'Bu dosya çok büyük. Lütfen bölün.',
  fileEncrypted: () => 'Bu dosya parolayla korunuyor. Lütfen parolasız kaydedin.',
  fileHasMacros: () =>
    'Bu dosyada makrolar var. Lütfen makrosuz kaydedin, örneğin ODT, DOCX, ODS veya XLSX olarak.',
  fileSuspicious: () => 'Bu dosyada bir belgede bulunmaması gereken bir şey var. Dosya açılmadı.',
  fileOldOffice: () =>
    'Bu, eski bir ofis programının dosyası. Lütfen ODT, DOCX, ODS veya XLSX olarak kaydedin.',
  filePdf: () => 'Bu bir PDF. Metinleri ODT veya DOCX, tabloları ODS, XLSX veya CSV olarak okuyabiliriz.',
  fileImage: () => 'Bu bir resim. Metinleri ODT veya DOCX, tabloları ODS, XLSX veya CSV olarak okuyabiliriz.',
  fileKindUnknown: () =>
    'Bu dosya türünü tanımıyoruz. Metinleri ODT veya DOCX, tabloları ODS, XLSX veya CSV olarak okuyabiliriz.',
  fileEmpty: () => 'Bu dosyada aktarılacak bir şey yok.',
  imageNotPng: () =>
    'Bu resim kullanılamaz. Lütfen PNG olarak kaydedin; SVG, JPEG ve bozuk dosyalar kabul edilmez.',
  imageTooWide: ({ limit = 2000 }) =>
    `Bu resim çok büyük. Lütfen genişliği ve yüksekliği en çok ${limit} piksel olacak şekilde küçültün.`,
  colourTooLight: () => 'Bu renk beyaz kâğıtta iyi okunmuyor. Lütfen daha koyu bir renk seçin.',
  emailTaken: () => 'Bu e-posta adresiyle bir hesap zaten var.',
  slugTaken: () => 'Bu ilçe burada zaten var.',
  lastAdministrator: () => 'Bu, yönetme yetkisi olan son hesap. Kapatılamaz.',
  setupDone: () => 'Bu sistem zaten kurulmuş. Lütfen giriş yapın.',
};
