import { directionOfTag, isLanguageTag } from '@fortschrift/domain/language-tag';
import { Mark } from '@tiptap/core';

/** A passage in another language than German: read aloud in its own voice, written in its own direction. */
export const languageMark = Mark.create({
  name: 'language',
  inclusive: false,
  addAttributes: () => ({
    lang: {
      default: null,
      parseHTML: (element: HTMLElement) => element.lang,
      renderHTML: ({ lang }: { lang?: unknown }) =>
        isLanguageTag(lang) ? { lang, dir: directionOfTag(lang), title: lang } : {},
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => (isLanguageTag(element.lang) && !/^de\b/.test(element.lang) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', { class: 'tongue', ...HTMLAttributes }, 0],
});
