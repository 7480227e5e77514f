import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exerciseIds } from '../../../../harness/course/shared/exercises/index.ts';
import { knownSolution } from '../../../known-solution.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { sharedSite } from '../../builds.ts';
import { type BuiltSite, openBuiltSite } from '../../explore/built-site.ts';
import { startFirefox, WITHOUT_FIREFOX } from '../../firefox.ts';
import { loadExercise } from '../../load-exercise.ts';
import { gradeSolutions } from './grade-solutions.ts';
import { type GradingBrowser, graderOf } from './grading-browser.ts';
import { solutionsOf } from './solutions.ts';

const ids = await exerciseIds(process.cwd());

// Vitest counts skipped tests, but does not say why.
if (WITHOUT_FIREFOX !== undefined) console.warn(`The tests in Firefox are skipped: ${WITHOUT_FIREFOX}`);

describe.skipIf(WITHOUT_FIREFOX !== undefined)('Firefox', () => {
  let site: BuiltSite;
  let page: Page;
  let grade: GradingBrowser['grade'];
  beforeAll(async () => {
    site = await openBuiltSite(await startFirefox(), await sharedSite());
    page = await site.open();
    grade = await graderOf(page, site);
  });
  afterAll(async () => {
    await site?.close();
  });

  test.each(ids)(
    '%s: one right and two wrong solutions get the grades that Node gives, byte for byte, for the same fuel',
    async (id) => {
      const all = await solutionsOf(id);
      const of = (kind: string) => all.filter(({ name }) => name.includes(`/${kind}/`));
      const chosen = [of('variants')[0]!, ...of('misconceptions').slice(0, 2)];
      const [inFirefox, inNode] = await Promise.all([
        grade(id, chosen),
        gradeSolutions(await loadExercise(process.cwd(), id), await nodeSandboxHost(), chosen),
      ]);
      for (const [k, { name }] of chosen.entries()) expect(inFirefox[k], name).toBe(inNode[k]);
      expect(inFirefox).toHaveLength(3);
    },
  );

  test('the page draws, answers and grades what the browser kept', async () => {
    const source = knownSolution('04-momentum', 'misconceptions/gradient-at-the-old-point.ts');
    const kept = JSON.stringify({ '04-momentum': { 'solution.ts': source } });
    await page.evaluate((code) => localStorage.setItem('descent-grader', code), kept);
    await page.goto(`${site.address}?again#exercise=04-momentum`);
    const textOf = (selector: string): Promise<string | null> => page.locator(selector).first().textContent();
    await expect.poll(() => textOf('#descent .yours .bad')).toContain('momentumDescent');
    await expect.poll(() => textOf('.verdict .points')).toMatch(/^\d \/ 10$/);
    expect(await textOf('#code .cm-content')).toContain('momentumStep');
    expect(site.errors).toEqual([]);
  });
});
