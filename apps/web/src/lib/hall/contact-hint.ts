const mail = /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu;

/** Digits that stand together, with the signs people put between them; Arabic digits too. */
const digitRuns = /[+(]*[\p{Nd}](?:[\p{Nd}\s()./\-–]*[\p{Nd}])?/gu;

/** Fewest digits of a telephone number that could reach somebody; years and dates have fewer. */
const phoneDigits = 7;

/** A day with its year, which has as many digits as a short telephone number. */
const day = /^\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}$/u;

/** Whether a text seems to hold an e-mail address or a telephone number. A hint for its writer, never a refusal. */
export function seemsToHoldContact(text: string): boolean {
  if (mail.test(text)) return true;
  return (text.match(digitRuns) ?? []).some(
    (run) => (run.match(/\p{Nd}/gu)?.length ?? 0) >= phoneDigits && !day.test(run.trim()),
  );
}
