/**
 * @import { Report } from './counts.mjs'
 */

/** More files than these at once are no accident. */
const most = 3;

/**
 * Walks journeys, and the files in which one failed once more, by themselves: on a busy machine a browser can be late
 * without the program being wrong. What fails twice has failed; what passes the second time counts as passed and is
 * named as unsteady, so that somebody mends it.
 * @param {(files: string[]) => Promise<Report>} walk the named files, or all of them for none
 * @returns {Promise<Report & { unsteady: string[] }>}
 */
export async function walkTwice(walk) {
  const first = await walk([]);
  const { failedFiles: files, failed, passed, skipped } = first;
  if (failed === 0 || files.length === 0 || files.length > most) return { ...first, unsteady: [] };
  console.log(`\n== once more, by themselves: ${files.join(', ')}`);
  const second = await walk(files);
  const unsteady = files.filter((file) => !second.failedFiles.includes(file));
  if (second.failed > 0) return { ...first, failedFiles: second.failedFiles, unsteady };
  return { passed: passed + failed, failed: 0, skipped, failedFiles: [], unsteady };
}
