import { afterAll, afterEach, expect, type RunnerTestSuite } from 'vitest';
import { lastWords } from './server.ts';
import { takeThrown, testify } from './witness.ts';

/** Runs before a file's own clean-up, while its pages are still there: the order of hooks is set beside this file. */
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await tell(task.name);
});

/** A page that breaks down is wrong, whatever it still shows. */
afterEach(() => {
  expect(takeThrown()).toEqual([]);
});

// biome-ignore lint/correctness/noEmptyPattern: the suite is only handed over behind a pattern of fixtures
afterAll(async ({}, suite) => {
  if (isBroken(suite)) await tell(suite.name);
});

async function tell(name: string): Promise<void> {
  const lines = [
    await testify(name),
    '  the server said last:',
    ...lastWords(5).map((line) => `    ${line}`),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Whether a hook of the suite, or of one in it, threw: a test that failed does not count. */
function isBroken(suite: Readonly<RunnerTestSuite>): boolean {
  const hooks = suite.result?.errors ?? [];
  return hooks.length > 0 || suite.tasks.some((task) => task.type === 'suite' && isBroken(task));
}
