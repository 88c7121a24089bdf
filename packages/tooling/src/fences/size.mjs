/** @import { SourceFile } from './source-files.mjs' */

/** Lines above which a file has more than one subject. */
const longest = 400;

/**
 * Refuses source files that grew too long to be read at once.
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence per violation
 */
export function sizeViolations(files) {
  return files
    .map((file) => ({ path: file.path, lines: lineCount(file) }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, at most ${longest}: split it by subject`);
}

/**
 * Says how long the files are, for the eye.
 * @param {SourceFile[]} files
 * @returns {string} one line
 */
export function sizeReport(files) {
  const counts = files.map(lineCount).sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => counts[Math.max(0, Math.ceil(counts.length * share) - 1)] ?? 0;
  return `${counts.length} files: median ${at(0.5)} lines, 90 % up to ${at(0.9)}, longest ${at(1)}`;
}

/** @param {SourceFile} file */
function lineCount(file) {
  return file.text.replace(/\n$/, '').split('\n').length;
}
