import { actionFieldKeys } from '@fortschrift/domain/action-field';
import type { ConceptInput } from '../src/concept-input.ts';
import { sampleConcept, sampleMeasure, text } from './concept-sample.ts';

const sentence =
  'Die Koordinierungsstelle spricht mit Gemeinden, Trägern und Ehrenamtlichen, hält fest, was im Alltag fehlt, und bringt alle an einen Tisch, die etwas beitragen können.';

/** A concept of six fields with the given number of measures (a multiple of 30), each with a filled sheet. */
export function largeConcept(measures: number): ConceptInput {
  const fields = actionFieldKeys.slice(0, 6);
  const goals = 5;
  const each = measures / (fields.length * goals);
  return sampleConcept(
    `Konzept mit ${measures} Maßnahmen`,
    fields.map((field, place) => ({
      kind: 'field',
      field,
      title: `Handlungsfeld ${place + 1}`,
      body: text([`${sentence} ${sentence}`, sentence].join('\n')),
      goals: Array.from({ length: goals }, (_, goal) => ({
        id: `g${place}-${goal}`,
        level: 'goal' as const,
        title: `Ziel ${goal + 1}: Wer neu ist, findet in acht Wochen die Stelle, die zuständig ist.`,
        text: text(sentence),
      })),
      measures: Array.from({ length: goals * each }, (_, index) =>
        sampleMeasure({
          id: `m${place}-${index}`,
          goalId: `g${place}-${Math.floor(index / each)}`,
          title: `Maßnahme ${index + 1}: Ansprechpersonen in den Rathäusern`,
          situation: text(`${sentence} ${sentence} Karte ${index}.`),
          description: text([`${sentence} ${sentence}`, `${sentence} ${index}`, sentence].join('\n')),
          targetGroups: 'Neuzugewanderte, Familien, Fachkräfte',
          lead: 'Stabsstelle Integration',
          partners: 'Gemeinden, Volkshochschule, Wohlfahrtsverbände, Vereine',
          horizon: 'medium',
          start: '2027-01',
          end: '2029-12',
          cost: `${index + 1}.500 Euro im Jahr`,
          funding: 'Haushalt des Landkreises, Landesmittel beantragt',
          indicators: 'Zahl der Beratungen im Jahr; Wartezeit in Wochen',
          flagship: index % 4 === 0,
          quickWin: index % 5 === 0,
        }),
      ),
    })),
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`m0-${index}`, index % 9])),
  );
}
