import type { CardsMapping } from '@fortschrift/api/contract/idea-import';
import type { ConceptMappingSent, Intake } from '@fortschrift/api/ports/intake';
import { failure } from '@fortschrift/domain/failure';
import { logoMax } from '@fortschrift/domain/letterhead';
import { failed, ok } from '@fortschrift/domain/result';
import { intakeServer as words } from '@fortschrift/i18n/de/office-concept-import';
import {
  applyConceptApart,
  previewConceptApart,
  readConceptApart,
  readTableApart,
  recordsAtApart,
} from '@fortschrift/intake/apart';
import { withoutPreface } from '@fortschrift/intake/cards-heading';
import { applyCards } from '@fortschrift/intake/cards-mapping';
import { proposeCards } from '@fortschrift/intake/cards-proposal';
import { parseCardsMapping } from '@fortschrift/intake/mapping-input';
import { readPng } from '@fortschrift/intake/png';

/** Rows one file with cards may have: mapping them takes about 100 ms. */
const rowsMax = 5000;
const sampleRows = 3;

/** Plugs the intake room into the api. */
export function plugIntake(): Intake {
  return {
    async readCards(bytes, asked, surroundings) {
      const file = await readTableApart(bytes, asked.sheet);
      if (!file.ok) return file;
      const { kind, sheets, sheet } = file.value;
      const table = withoutPreface(file.value.table);
      const { columns, rows } = table;
      if (rows.length > rowsMax)
        return failed(failure('numberOutOfRange', { field: 'rows', limit: rowsMax, count: rows.length }));
      const parsed =
        asked.mapping === null
          ? ok<CardsMapping>(proposeCards(table).mapping)
          : parseCardsMapping(asked.mapping, columns.length);
      if (!parsed.ok) return parsed;
      const { cards, problems } = applyCards(table, parsed.value, surroundings);
      return ok({
        ...{ kind, sheets, sheet, columns, mapping: parsed.value },
        sample: rows.slice(0, sampleRows).map((row) => row.map((cell) => cell.slice(0, 120))),
        cards: cards.map(({ row, draft, tableId, day, double }) => ({
          ...{ row, tableId, day },
          ...{ kind: draft.kind, text: draft.text, detail: draft.detail, language: draft.language },
          double: double === null ? null : 'ideaId' in double ? 'card' : 'file',
        })),
        problems,
      });
    },
    readLogo: (bytes) => readPng(bytes, logoMax),
    async readConcept(bytes, pastedAs) {
      const read = await readConceptApart(bytes, pastedAs);
      if (!read.ok) return read;
      const { outline, draft, called } = read.value;
      return ok({
        outline,
        called,
        entries: draft.entries.map(({ block, role, reason }) => ({ block, role, reason, sure: false })),
        measureKind: draft.measureKind,
      });
    },
    async previewConcept(outline, mapping) {
      const preview = await previewConceptApart(outline, mappingOf(mapping));
      if (!preview.ok) return preview;
      const chapters = preview.value.chapters.map((chapter) => ({ ...chapter, title: titleOf(chapter) }));
      return ok({ ...preview.value, chapters });
    },
    recordsAt: (outline, mapping, block) => recordsAtApart(outline, mappingOf(mapping), block),
    async applyConcept(outline, mapping) {
      const applied = await applyConceptApart(outline, mappingOf(mapping));
      if (!applied.ok) return applied;
      return ok({
        title: applied.value.title,
        chapters: applied.value.chapters.map((chapter) => ({
          ...{ id: chapter.id, title: titleOf(chapter), kind: chapter.kind, field: chapter.field },
          content: chapter.content,
          records: chapter.records.map(({ id, number, page }) => ({ id, number, page })),
        })),
      });
    },
  };
}

function mappingOf({ entries, measureKind }: ConceptMappingSent): ConceptMappingSent {
  return { entries: entries.map(({ block, role }) => ({ block, role })), measureKind };
}

/** What stands before the first chapter has no title of its own. */
function titleOf({ title, number }: { readonly title: string; readonly number: string }): string {
  if (title === '') return words.untitled;
  return title.length < 3 ? words.shortTitle(number, title) : title;
}
