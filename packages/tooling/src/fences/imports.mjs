import ts from 'typescript';
import { placeOf } from './source-files.mjs';

/** @import { SourceFile } from './source-files.mjs' */

/**
 * Lists everything a file imports or re-exports, types and dynamic imports included, in a component's markup as well.
 * @param {SourceFile} file
 * @returns {{ specifier: string, place: string }[]} place is `path:line`
 */
export function importsOf(file) {
  /** @type {{ specifier: string, place: string }[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier, place: placeOf(file, node) });
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return [...found, ...markupImports(file)];
}

/** @param {import('typescript').Node} node */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  return undefined;
}

/** @param {import('typescript').Node | undefined} node */
function textOf(node) {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** @param {SourceFile} file */
function markupImports(file) {
  if (!file.path.endsWith('.svelte')) return [];
  const markup = file.text.replace(/<script[^>]*>[\s\S]*?<\/script>/g, (script) =>
    script.replace(/[^\n]/g, ' '),
  );
  return [...markup.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => ({
    specifier: match[1] ?? '',
    place: `${file.path}:${markup.slice(0, match.index).split('\n').length}`,
  }));
}
