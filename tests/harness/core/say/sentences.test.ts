import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import { expect, test } from 'vitest';

const CORE = 'harness/core';

/** Texts for authors of exercises and for other code, reasons, and the words of a legend. */
const FOR_OTHERS = [
  'inputs/',
  'figures/theme.ts',
  'figures/figure.tsx',
  'model/merge-gradings.ts',
  'model/exercise-plan.ts',
  'runner/native/',
  'runner/recorded-solution.ts',
  'sandbox/engine/failures.ts',
  'model/solution-file.ts',
  'explain/marks.ts',
  'explain/rank.ts',
  'sandbox/source/english.ts',
  'sandbox/source/node-globals.ts',
  'sandbox/source/probes.ts',
  'sandbox/source/value-edits.ts',
  'sandbox/source/syntax-budget.ts',
];

/** The words of a text in a program; of a template, those around what it inserts. */
function wordsOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ');
}

/** At least three words, two of which have more than one letter. */
const SENTENCE = /\p{L}{2,}[^\p{L}]* \p{L}+ (?:.* )?\p{L}{2,}/u;

/** Whether a node holds nothing for students: what is thrown, and notes, are for authors, and lists of names are none. */
function isForOthers(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (ts.isCallExpression(node)) return /^requireThat$|\.split$/.test(node.expression.getText());
  return ts.isPropertyAssignment(node) && node.name.getText() === 'notes';
}

/** How many texts of a program are sentences for students. */
function sentencesIn(file: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (isForOthers(node)) return;
    if (SENTENCE.test(wordsOf(node))) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return count;
}

test('sentences for students are in harness/core/say', () => {
  const files = execFileSync('git', ['ls-files', '-z', CORE], { encoding: 'utf8' }).split('\0');
  const counted = files
    .map((file) => path.posix.relative(CORE, file))
    .filter((file) => /^(?!say\/).*(?<!\.generated)\.tsx?$/u.test(file))
    .filter((file) => !FOR_OTHERS.some((other) => file.startsWith(other)))
    .map((file) => [file, sentencesIn(path.join(CORE, file))] as const)
    .filter(([, count]) => count > 0);
  expect(Object.fromEntries(counted)).toEqual({});
});
