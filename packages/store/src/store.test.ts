import { engines } from '../test/engines.ts';
import { storeSuite } from './store.acceptance.ts';

for (const engine of engines()) storeSuite(engine);
