import { concept } from '../concept.ts';

/** The themes of an integration dialogue in Turkish. */
export const turkish = [
  concept(
    'Sprache',
    'Sprachkurse',
    `kurs kursu ders dil öğretmen sınav sertifika gramer seviye B1 B2 A1 A2 C1 entegrasyon-kursu dil-kursu okuma-yazma
    | konuşma pratik tandem konuşmak sohbet ~ Almanca öğrenmek`,
  ),
  concept(
    'Sprache',
    'Sprachmittlung',
    `tercüman çevirmen çeviri tercüme çevirmek ~ anlamak anlaşılmıyor anlamıyorum`,
  ),
  concept(
    'Wohnen',
    'Wohnen',
    `ev evi evler daire konut kira kiracı kiralık kiralamak ev-sahibi ev-sahipleri depozito mesken kiraya
    | yurt yurtta oda heim barınak kamp sığınmacı-evi ~ oturmak yaşamak`,
  ),
  concept(
    'Mobilität',
    'Verkehr',
    `otobüs tren tramvay durak bilet ulaşım istasyon sefer tarife toplu-taşıma abonman
    | araba ehliyet sürücü park trafik otopark | bisiklet ~ köy köylere yol`,
  ),
  concept(
    'Gesundheit',
    'Gesundheit',
    `doktor hastane hekim sağlık hasta ilaç eczane sigorta hamile ebe dişçi diş muayene randevu aşı çocuk-doktoru
    | psikolog terapi travma depresyon psikolojik stres ~ savaş bakım`,
  ),
  concept(
    'Arbeit',
    'Arbeit',
    `iş işveren çalışmak işsiz maaş meslek firma şirket istihdam işyeri işe
    | başvuru özgeçmiş mülakat iş-fuarı | staj çıraklık meslek-eğitimi ~ çalışan deneyim`,
  ),
  concept(
    'Arbeit',
    'Anerkennung',
    `diploma denklik tanınma tanınmıyor tanınması mezuniyet ~ mühendis üniversite`,
  ),
  concept(
    'Kinder',
    'Kita',
    `kreş anaokulu yuva çocuk-bakımı bakıcı gündüz-bakımı kreşte ~ çocuk çocuklar bebek`,
  ),
  concept('Bildung', 'Schule', `okul okulda öğrenci ödev veli toplantı sınıf lise eğitim ~ çocuk çocuklar`),
  concept('Kinder', 'Familie', `aile gençlik genç oyun-parkı anne baba gençler ~ kız oğul`),
  concept(
    'Ankommen',
    'Aufenthalt',
    `oturum vize sığınma vatandaşlık pasaport sınır-dışı yabancılar-dairesi izin ikamet ~ mülteci`,
  ),
  concept(
    'Verwaltung',
    'Verwaltung',
    `belediye memur form dilekçe bürokrasi resmi devlet-dairesi evrak mektup belge ~ randevu`,
  ),
  concept('Ankommen', 'Ankommen', `bilgi rehber danışma danışmanlık uygulama broşür hoş-geldin ~ yeni`),
  concept(
    'Treffpunkte',
    'Begegnung',
    `buluşma komşu tanışma kafe şenlik bayram arkadaş yemek yalnızlık festival ~ birlikte`,
  ),
  concept('Engagement', 'Ehrenamt', `gönüllü gönüllüler mentor ~ yardım destek`),
  concept('Sport', 'Sport', `spor futbol yüzme havuz antrenman takım ~ oynamak kulüp`),
  concept('Frauen', 'Frauen', `kadın kadınlar şiddet ~ anneler`),
  concept(
    'Vielfalt',
    'Diskriminierung',
    `ayrımcılık ırkçılık önyargı saygı başörtüsü hakaret nefret ~ yabancı`,
  ),
  concept('Beteiligung', 'Beteiligung', `seçim oy katılım meclis siyaset karar ~ hak`),
  concept('Digitales', 'Digitalisierung', `internet bilgisayar dijital telefon laptop tablet ~ çevrimiçi`),
  concept('Kultur', 'Kultur', `kültür müzik tiyatro kütüphane müze konser dans sinema kitap`),
] as const;
