import { expect, test } from 'vitest';
import { notExported } from '../../../../harness/core/sandbox/engine/not-exported.ts';

test.each([
  [['gradient_descent_step', 'loss'], ', but gradient_descent_step: rename it'],
  [['loss', 'GradientDescentStep'], ', but GradientDescentStep: rename it'],
  [[], ': does it have another name, or no `export` before it?'],
  [[`gradient${'_'.repeat(60_000)}DescentStep`], ': does it have another name, or no `export` before it?'],
  [['default', 'step'], ': does it have another name (exported: default, step), or no `export` before it?'],
  [
    ['a b', 'x'.repeat(31), '\u001B[2J', 'one', 'two', 'three', 'four'],
    ': does it have another name (exported: one, two, three), or no `export` before it?',
  ],
])('the student reads what to do about a missing gradientDescentStep, case %#', (exported, remedy) => {
  expect(notExported('gradientDescentStep', [], exported).outcome).toMatchObject({
    kind: 'misshapen',
    message: `solution.ts does not export a function named gradientDescentStep${remedy}`,
    isMissing: true,
  });
});
