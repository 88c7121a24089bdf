import { pluralOf } from '../plural.ts';
import type { JoinMessages } from './messages.ts';

const plural = pluralOf('ar');

/** العربية: between the QR code and the table. */
export const join: JoinMessages = {
  fields: {
    education: 'التعليم واللغة',
    work: 'العمل والاقتصاد',
    volunteering: 'العمل التطوعي والمجتمع المدني',
    empowerment: 'التمكين',
    health: 'الصحة',
    housing: 'السكن والحياة المحلية',
    family: 'الحياة الأسرية',
    participation: 'المشاركة في المجتمع',
  },
  title: 'المشاركة',
  codeLabel: 'الرمز المكتوب على بطاقة الطاولة',
  codeHint: 'ستة رموز. الحروف الكبيرة والصغيرة مقبولة، مع مسافات أو بدونها.',
  codeSend: 'متابعة',
  scanning: 'نبحث عن طاولتك',
  question: 'الموضوع',
  chooseTable: 'إلى أي طاولة تجلس؟',
  noTables: 'لا توجد طاولات بعد. يرجى سؤال مدير الجلسة.',
  free: (count) =>
    plural(count, {
      zero: 'لا توجد مقاعد شاغرة',
      one: 'مقعد شاغر واحد',
      two: 'مقعدان شاغران',
      few: '# مقاعد شاغرة',
      many: '# مقعدًا شاغرًا',
      other: '# مقعد شاغر',
    }),
  full: 'كل المقاعد مشغولة',
  sit: (number) => `الجلوس إلى الطاولة ${number}`,
  other: 'اختيار طاولة أخرى',
  unknownTable: (number) => `لا توجد هنا طاولة رقمها ${number}. يرجى اختيار طاولتك.`,
  move: (from, to) => `أنت تجلس إلى الطاولة ${from}. هل تريد الانتقال إلى الطاولة ${to}؟`,
  moveTo: (number) => `الانتقال إلى الطاولة ${number}`,
  stay: (number) => `البقاء عند الطاولة ${number}`,
  promise: 'لا تحتاج إلى حساب ولا إلى اسم. نحفظ رقم مقعد فقط، وهذا الرقم لا يظهر على بطاقاتك.',
};
