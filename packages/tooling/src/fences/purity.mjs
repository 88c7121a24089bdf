import ts from 'typescript';
import { placeOf } from './source-files.mjs';

/** @import { SourceFile } from './source-files.mjs' */

/** What reads time or chance; the rules take both as parameters, so that the same input gives the same outcome. */
const impure = [
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'process.hrtime',
];

/**
 * Keeps time and chance out of `domain`.
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence per violation
 */
export function purityViolations(files) {
  return files.filter(({ room, isTest }) => room === 'domain' && !isTest).flatMap(impureNodes);
}

/** @param {SourceFile} file */
function impureNodes(file) {
  /** @type {string[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    const name = impureName(node);
    if (name !== undefined)
      found.push(`${placeOf(file, node)} ${name}: domain takes time and chance as parameters`);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

/** @param {import('typescript').Node} node */
function impureName(node) {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node
      .getText()
      .replaceAll(/\s/g, '')
      .replace(/^globalThis\./, '');
    return impure.find((one) => one === name);
  }
  const isDate =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
  return isDate && (node.arguments ?? []).length === 0 ? 'new Date()' : undefined;
}
