import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { WITHOUT_BROWSER } from '../../chromium.ts';
import { type GradingBrowser, startGradingBrowser } from './grading-browser.ts';

const EXERCISE = '03-gradient-descent';
let browser: GradingBrowser;

beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) browser = await startGradingBrowser();
});
afterAll(() => browser?.close());

/** How the check of a single step ends in the browser, where that step is this JavaScript. */
async function messageOfStep(body: string): Promise<string | undefined> {
  const source = `export const gradientDescentStep = (gradient, beta, stepSize) => { ${body} };`;
  const solutions = [{ name: body, files: { 'solution.ts': source } }];
  const [grade] = await browser.grade(EXERCISE, solutions);
  return (JSON.parse(grade!) as ExerciseGrade).checks.find(({ id }) => id === 'step')!.message;
}

const FULL_STACK = 'gradientDescentStep filled the stack: does a function call itself without end?';

test
  .skipIf(WITHOUT_BROWSER !== undefined)
  .each([
    'return gradientDescentStep(gradient, beta, stepSize).slice();',
    'return [1].map(() => gradientDescentStep(gradient, beta, stepSize))[0];',
    'return [3, 1, 2].sort(() => gradientDescentStep(gradient, beta, stepSize));',
    'return JSON.parse("[".repeat(200000));',
  ])('recursion without end fills the stack of a browser’s worker: %s', async (body) => {
  expect(await messageOfStep(body)).toBe(FULL_STACK);
});

test.skipIf(WITHOUT_BROWSER !== undefined)(
  'recursion that fills the stack while the gradient is evaluated is the student’s limit, not an error of the harness',
  async () => {
    const body = 'gradient(beta); return gradientDescentStep(gradient, beta, stepSize).slice();';
    expect(await messageOfStep(body)).toBe(FULL_STACK);
  },
);
