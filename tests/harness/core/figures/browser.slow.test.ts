import { expect, test } from 'vitest';
import { pictureFigure, toSvg } from '../../../../harness/core/figures/index.ts';
import type * as Figures from '../../../../harness/core/figures/index.ts';
import { ENGINE as ROOT } from '../../../../harness/course/shared/bundle/engine.mjs';
import { readScenarios } from '../../../../harness/course/shared/exercises/index.ts';
import { notebookFigures } from '../../../../views/notebook-figures.ts';
import type { Scenario } from '../../../scenarios/scenario.generated.ts';
import { WITHOUT_BROWSER } from '../../chromium.ts';
import { bundleFigures } from '../browser/bundles.ts';
import { withPage } from './browser.ts';
import { PICTURES } from './figures.ts';

/** Smaller letters cannot be read. */
const LEAST_FONT = 11;

test.skipIf(WITHOUT_BROWSER !== undefined)(
  'a real browser finds every figure well-formed, and every text legible and whole',
  async () => {
    const figures = [
      ...notebookFigures(await readScenarios<Scenario>(ROOT)),
      ...Object.entries(PICTURES).map(([name, picture]) => ({
        name,
        svg: toSvg(pictureFigure(picture)),
      })),
    ];
    const { requests, problems } = await withPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const found: unknown[] = [];
      for (const { name, svg } of figures)
        found.push(
          ...(await page.evaluate(
            ({ name: figure, svg: markup, least }) => {
              const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
              if (parsed.querySelector('parsererror')) return [`${figure} is not well-formed`];
              document.body.replaceChildren(document.importNode(parsed.documentElement, true));
              const root = document.querySelector('svg')!;
              const frame = root.getBoundingClientRect();
              if (frame.width !== 480) return [`${figure} is ${frame.width} pixels wide`];
              return [...root.querySelectorAll('text')].flatMap((text) => {
                const box = text.getBoundingClientRect();
                const isInside =
                  box.left >= frame.left &&
                  box.right <= frame.right &&
                  box.top >= frame.top &&
                  box.bottom <= frame.bottom;
                const size = Number.parseFloat(getComputedStyle(text).fontSize);
                return isInside && size >= least
                  ? []
                  : [`${figure}: ${text.textContent} (${size} px) is cut off or small`];
              });
            },
            { name, svg, least: LEAST_FONT },
          )),
        );
      return { requests: asked, problems: found };
    });
    expect(problems).toEqual([]);
    expect(requests).toEqual([]);
    expect(figures.length).toBeGreaterThan(20);
  },
);

test.skipIf(WITHOUT_BROWSER !== undefined)('a file is dark where the reader’s screen is', async () => {
  const svg = toSvg(pictureFigure(PICTURES['a signal']!));
  const papers = await withPage(async (page) => {
    await page.setContent(svg);
    const paper = () => page.evaluate(() => getComputedStyle(document.querySelector('.paper')!).fill);
    const seen: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      seen.push(await paper());
    }
    return seen;
  });
  expect(papers).toEqual(['rgb(255, 255, 255)', 'rgb(28, 32, 36)']);
});

test.skipIf(WITHOUT_BROWSER !== undefined)('a page draws the same bytes as Node', async () => {
  const script = await bundleFigures();
  const drawn = await withPage(async (page) => {
    await page.addScriptTag({ content: script });
    return page.evaluate((pictures) => {
      const { figures } = globalThis as unknown as { figures: typeof Figures };
      return Object.entries(pictures).map(([name, picture]) => [
        name,
        figures.toSvg(figures.pictureFigure(picture)),
      ]);
    }, PICTURES);
  });
  for (const [name, svg] of drawn) expect(svg, name).toBe(toSvg(pictureFigure(PICTURES[name!]!)));
  expect(drawn).toHaveLength(Object.keys(PICTURES).length);
});
