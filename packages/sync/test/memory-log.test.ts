import { updateLogSuite } from '../src/update-log.acceptance.ts';
import { createMemoryLog } from './memory-log.ts';

updateLogSuite('memory', async () => {
  const log = createMemoryLog();
  return { log, reopen: async () => createMemoryLog(log.storage), close: async () => {} };
});
