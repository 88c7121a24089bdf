import ts from 'typescript';
import { importsOf } from './imports.mjs';
import { placeOf } from './source-files.mjs';

/** @import { SourceFile } from './source-files.mjs' */

/** The one place that reads the environment; everything else is told. */
const reader = 'apps/server/src/config.ts';

/**
 * Keeps the environment in the hands of its one reader. Tests and the development tools are free.
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence per violation
 */
export function environmentViolations(files) {
  return files
    .filter(({ path, room, isTest }) => path !== reader && room !== 'tooling' && !isTest)
    .flatMap((file) => [...readings(file), ...environmentModules(file)]);
}

/** @param {SourceFile} file */
function readings(file) {
  /** @type {string[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (isEnvironment(node)) found.push(`${placeOf(file, node)} reads the environment; only ${reader} may`);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

/** @param {import('typescript').Node} node */
function isEnvironment(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  return (
    ts.isElementAccessExpression(node) &&
    node.argumentExpression.getText() === "'env'" &&
    isProcess(node.expression)
  );
}

/** @param {import('typescript').Node} node */
function isProcess(node) {
  return ['process', 'globalThis.process'].includes(node.getText());
}

/** @param {SourceFile} file */
function environmentModules(file) {
  return importsOf(file)
    .filter(({ specifier }) =>
      /^(node:process|process|\$env\/.+|\$app\/env\/(private|public))$/.test(specifier),
    )
    .map(({ specifier, place }) => `${place} ${specifier} gives the environment; only ${reader} may read it`);
}
