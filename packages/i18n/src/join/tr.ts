import { pluralOf } from '../plural.ts';
import type { JoinMessages } from './messages.ts';

const plural = pluralOf('tr');

/** Türkçe: between the QR code and the table. */
export const join: JoinMessages = {
  fields: {
    education: 'Eğitim ve dil',
    work: 'Çalışma ve ekonomi',
    volunteering: 'Gönüllülük ve sivil toplum',
    empowerment: 'Güçlenme',
    health: 'Sağlık',
    housing: 'Konut ve yerel yaşam',
    family: 'Aile yaşamı',
    participation: 'Toplumsal katılım',
  },
  title: 'Katılın',
  codeLabel: 'Masa kartındaki kod',
  codeHint: 'Altı karakter. Büyük veya küçük harf, boşluklu veya boşluksuz: hepsi olur.',
  codeSend: 'Devam',
  scanning: 'Masanız aranıyor',
  question: 'Konu nedir',
  chooseTable: 'Hangi masada oturuyorsunuz?',
  noTables: 'Henüz masa yok. Lütfen moderatöre sorun.',
  free: (count) => plural(count, { one: '# boş yer', other: '# boş yer' }),
  full: 'bütün yerler dolu',
  sit: (number) => `${number} numaralı masaya otur`,
  other: 'Başka bir masa seç',
  unknownTable: (number) => `Burada ${number} numaralı masa yok. Lütfen masanızı seçin.`,
  move: (from, to) => `${from} numaralı masada oturuyorsunuz. ${to} numaralı masaya geçmek ister misiniz?`,
  moveTo: (number) => `${number} numaralı masaya geç`,
  stay: (number) => `${number} numaralı masada kal`,
  promise:
    'Hesaba ve isme ihtiyacınız yok. Yalnızca bir yer numarası kaydediyoruz; bu numara kartlarınızda görünmez.',
};
