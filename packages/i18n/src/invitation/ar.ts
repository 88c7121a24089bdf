import type { InvitationMessages } from './messages.ts';

export const invitation: InvitationMessages = {
  subject: (title, day) => `دعوة: ${title}، ${day}`,
  hello: 'مرحبًا،',
  invites: (office, title) => `يسرّ ${office} دعوتكم إلى: ${title}.`,
  when: 'متى',
  time: (starts, ends) => (ends ? `من ${starts} إلى ${ends}` : starts ? `من الساعة ${starts}` : ''),
  where: 'أين',
  why: 'الموضوع',
  question: 'سؤالنا لكم',
  programme: 'البرنامج',
  themes: 'موضوعات الطاولات',
  how: 'كيفية المشاركة',
  phone:
    'بهاتفكم الخاص أو على الورق. لا تحتاجون إلى حساب ولا إلى ذكر الاسم. تتوفر في المكان شبكة Wi-Fi ومساعدة.',
  languages: 'يمكنكم القراءة والكتابة بلغتكم:',
  became: 'تُقرأ كل بطاقة، ويُنشر لاحقًا على الإنترنت ما آلت إليه.',
  calendar: 'الموعد لتقويمكم:',
  bye: 'نتطلع إلى لقائكم.',
};
