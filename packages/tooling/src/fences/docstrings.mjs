import { basename } from 'node:path';
import ts from 'typescript';
import { placeOf } from './source-files.mjs';

/** @import { SourceFile } from './source-files.mjs' */

/**
 * Demands a docstring before every exported function: what goes in and out, what fails and how. Free are tests and the
 * files whose exports are named and described by SvelteKit (`+page.ts`, `hooks.server.ts`).
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence per violation
 */
export function docstringViolations(files) {
  return files
    .filter(({ path, isTest }) => !isTest && !/^(\+|hooks\.|params\.)/.test(basename(path)))
    .flatMap((file) => {
      /** @type {Set<string>} */
      const described = new Set();
      return file.tree.statements.filter(isExported).flatMap((statement) =>
        functionNames(statement).flatMap((name) => {
          // Overloads share the docstring of the first.
          if (hasDocstring(file, statement)) described.add(name);
          return described.has(name) ? [] : [`${placeOf(file, statement)} ${name} has no docstring`];
        }),
      );
    });
}

/** @param {import('typescript').Statement} statement */
function isExported(statement) {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

/**
 * @param {import('typescript').Statement} statement
 * @returns {string[]}
 */
function functionNames(statement) {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer !== undefined && isFunction(initializer))
    .map(({ name }) => name.getText());
}

/** @param {import('typescript').Expression} expression */
function isFunction(expression) {
  return ts.isArrowFunction(expression) || ts.isFunctionExpression(expression);
}

/**
 * @param {SourceFile} file
 * @param {import('typescript').Statement} statement
 */
function hasDocstring(file, statement) {
  const comments = ts.getLeadingCommentRanges(file.code, statement.getFullStart()) ?? [];
  const last = comments.at(-1);
  return (
    last !== undefined && /^\/\*\*\s*[^\s*]|^\/\*\*\s*\n\s*\*\s*\S/.test(file.code.slice(last.pos, last.end))
  );
}
