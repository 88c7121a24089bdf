import type { InvitationMessages } from './messages.ts';

export const invitation: InvitationMessages = {
  subject: (title, day) => `Davet: ${title}, ${day}`,
  hello: 'Merhaba,',
  invites: (office, title) => `${office} sizi davet ediyor: ${title}.`,
  when: 'Ne zaman',
  time: (starts, ends) => (ends ? `${starts} – ${ends}` : starts ? `saat ${starts} itibarıyla` : ''),
  where: 'Nerede',
  why: 'Konu',
  question: 'Size sorumuz',
  programme: 'Program',
  themes: 'Masalardaki konular',
  how: 'Nasıl katılırsınız',
  phone:
    'Kendi telefonunuzla veya kâğıt üzerinde. Hesaba gerek yok, adınızı vermeniz gerekmez. Yerinde Wi-Fi ve yardım var.',
  languages: 'Kendi dilinizde okuyup yazabilirsiniz:',
  became: 'Her kart okunur. Sonucu daha sonra internette herkese açık yayımlanır.',
  calendar: 'Takviminiz için tarih:',
  bye: 'Sizi görmekten mutluluk duyarız.',
};
