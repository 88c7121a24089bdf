import { type Failure, failure } from './failure.ts';
import { type IdeaTranslation, ideaDetailMax, ideaTextMax } from './idea.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** Most characters of a translated card and of its explanation. */
export const translationTextMax = Math.round(ideaTextMax * 1.5);
export const translationDetailMax = Math.round(ideaDetailMax * 1.5);

/**
 * Foreign input -> a translation; null for an empty text, which takes it away. Fails as texts do, and with
 * `textMissing` for an explanation without a text.
 */
export function parseTranslation(
  input: { readonly text: unknown; readonly detail: unknown },
  by: { readonly seat: number | null; readonly now: number },
): Result<IdeaTranslation | null, Failure> {
  const text = parseText(input.text, { field: 'text', min: 0, max: translationTextMax });
  if (!text.ok) return text;
  const detail = parseText(input.detail, { field: 'detail', min: 0, max: translationDetailMax, lines: true });
  if (!detail.ok) return detail;
  if (text.value === '')
    return detail.value === '' ? ok(null) : failed(failure('textMissing', { field: 'text' }));
  return ok({ text: text.value, detail: detail.value, seat: by.seat, at: by.now });
}

/** Whether the original was changed after it was translated. */
export function isOutdated(
  translation: Pick<IdeaTranslation, 'at'>,
  { editedAt }: { readonly editedAt: number | null },
): boolean {
  return editedAt !== null && editedAt > translation.at;
}
