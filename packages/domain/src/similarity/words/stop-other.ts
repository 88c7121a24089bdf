/** Words that carry grammar, not meaning, in a language other than German, by BCP 47 primary tag; none outside the hall's. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return Object.hasOwn(stopOther, language) ? (stopOther[language] ?? none) : none;
}

const none: ReadonlySet<string> = new Set();

const stopOther: { readonly [language: string]: ReadonlySet<string> } = {
  en: words(`a an the and or but if then than that this these those there here is are was were be been being am do does did
    have has had having i you he she it we they me him her us them my your his its our their mine yours who whom whose which
    what when where why how all any both each few more most other some such no nor not only own same so too very can could
    will would shall should may might must of at by for with about against between into through during before after above
    below to from up down in out on off over under again further once because as until while also just need needs needed
    want wants please get gets make makes like many much lot really always never ever every still even let lets us one two
    people there's it's don't doesn't isn't can't good better bad great nice new old big small important help`),
  tr: words(`ve veya ya da de ile için ama fakat ancak çünkü bu şu o bir iki üç ben sen biz siz onlar beni bana benim senin
    bizim sizin onların bize size var yok mı mi mu mü ki ne nasıl neden niçin nerede kim hangi her hiç çok az daha en gibi
    kadar sonra önce olan olarak olur olmalı olsun oldu olması değil ise hem sadece bile artık şimdi burada orada lazım
    gerek gerekli istiyorum istiyoruz lütfen iyi kötü yeni büyük küçük tüm bütün bazı insanlar insan`),
  ru: words(`и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня
    еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом
    себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет
    ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее были куда зачем всех
    никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три
    эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между нужно нужны
    нужен очень это люди людей людям`),
  uk: words(`і й та в у не що він на я з зі із як а то все вона так його але ти до ж ви за би б по тільки її мені було ось
    від мене ще немає нема о об ні коли навіть чи якщо вже або бути був нього вас вам там потім себе нічого їй може вони
    тут де є треба для ми тебе їх чим була сам щоб без чого раз теж собі під буде тоді хто цей того тому цього який яка
    яке які зовсім ним цьому один майже мій тим були куди навіщо всіх ніколи можна при нарешті два інший хоч після над
    більше той через ці нас про всього них яку багато хіба три цю моя свою перед іноді краще цієї такий ним завжди звісно
    між потрібно потрібні потрібен потрібна дуже це люди людей людям хочу хочемо будь ласка`),
  ar: words(`في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين و أو او ثم لكن أن ان إن لا ما لم لن قد كل بعض هو هي هم
    نحن أنا انا أنت انت كان كانت يكون تكون هناك هنا بعد قبل عند عندما حتى إذا اذا لو كيف لماذا متى أين اين جدا كثير
    كثيرا أكثر اكثر غير بين نريد أريد اريد يجب يوجد لا ليس لدي لدينا أيضا ايضا فقط منذ خلال حول الناس أحد احد واحد شيء`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
