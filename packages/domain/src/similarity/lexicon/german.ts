import { germanStem } from '../words/german-stem.ts';
import { environment } from './de/environment.ts';
import { family } from './de/family.ts';
import { health } from './de/health.ts';
import { housing } from './de/housing.ts';
import { learning } from './de/learning.ts';
import { leisure } from './de/leisure.ts';
import { mobility } from './de/mobility.ts';
import { offices } from './de/offices.ts';
import { place } from './de/place.ts';
import { roads } from './de/roads.ts';
import { society } from './de/society.ts';
import { work } from './de/work.ts';
import { lexiconOf } from './lexicon.ts';

/** The themes of counties and municipalities, in German; made by hand for this program. */
export const german = lexiconOf(
  [
    ...mobility,
    ...roads,
    ...environment,
    ...place,
    ...housing,
    ...learning,
    ...family,
    ...work,
    ...health,
    ...offices,
    ...society,
    ...leisure,
  ],
  germanStem,
);
