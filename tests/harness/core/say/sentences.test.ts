import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import { expect, test } from 'vitest';

const CORE = 'harness/core';

/** Texts for authors of exercises and for other code, and reasons: no student reads them. */
const FOR_OTHERS = [
  'inputs/',
  'figures/theme.ts',
  'figures/figure.tsx',
  'model/merge-gradings.ts',
  'model/exercise-plan.ts',
  'runner/recorded-solution.ts',
  'explain/rank.ts',
  'sandbox/source/english.ts',
  'sandbox/source/node-globals.ts',
  'sandbox/source/probes.ts',
  'sandbox/source/value-edits.ts',
  'sandbox/source/syntax-budget.ts',
];

/** Sentences for students that are not in `harness/core/say/` yet: the numbers only fall, and no file joins them. */
const LEFT: Readonly<Record<string, number>> = {
  'checks/asked.ts': 1,
  'checks/finding.ts': 2,
  'checks/numerics.ts': 2,
  'checks/picture.ts': 1,
  'checks/purity.ts': 3,
  'checks/verdicts.ts': 3,
  'explain/check-lines.ts': 1,
  'explain/explain.ts': 2,
  'explain/marks.ts': 2,
  'explain/weighting.ts': 3,
  'figures/picture.tsx': 10,
  'figures/poles.tsx': 2,
  'grading/grade-exercise.ts': 1,
  'grading/shown.ts': 1,
  'grading/run-checks.ts': 3,
  'model/solution-file.ts': 1,
  'runner/native/native-module.ts': 2,
  'sandbox/engine/console.ts': 3,
  'sandbox/engine/failures.ts': 2,
  'sandbox/engine/guest-error.ts': 6,
  'sandbox/engine/passed-functions.ts': 3,
  'sandbox/open.ts': 3,
  'sandbox/source/imports.ts': 3,
  'sandbox/source/strip.ts': 8,
  'sandbox/source/syntax-limits.ts': 3,
  'sandbox/source/syntax.ts': 6,
  'sandbox/source/type-errors.ts': 2,
  'sandbox/values/describe.ts': 3,
  'sandbox/values/read.ts': 1,
};

/** The words of a text in a program; of a template, those around what it inserts. */
function wordsOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ');
}

/** At least three words, two of which have more than one letter. */
const SENTENCE = /\p{L}{2,}[^\p{L}]* \p{L}+ (?:.* )?\p{L}{2,}/u;

/** How many texts of a program are sentences, but for those that it throws, which are for authors. */
function sentencesIn(file: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return;
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
  expect(Object.fromEntries(counted)).toEqual(LEFT);
});
