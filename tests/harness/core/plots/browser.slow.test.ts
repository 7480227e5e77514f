import { expect, test } from 'vitest';
import type * as Plots from '../../../../harness/core/plots/index.ts';
import { drawPicture } from '../../../../harness/core/plots/index.ts';
import { readScenarios } from '../../../../harness/course/exercises/index.ts';
import { svgDocument } from '../../../../harness/course/pictures/index.ts';
import { ROOT } from '../../../../scripts/root.ts';
import { notebookFigures } from '../../../../views/notebook-figures.ts';
import type { Scenario } from '../../../scenarios/scenario.generated.ts';
import { WITHOUT_BROWSER } from '../../chromium.ts';
import { bundlePlots } from '../browser/bundles.ts';
import { withPage } from './browser.ts';
import { dotsOf, parse, PICTURES } from './figures.ts';

/** Smaller letters cannot be read. */
const LEAST_FONT = 11;

test.skipIf(WITHOUT_BROWSER !== undefined)(
  'a real browser finds every figure well-formed, and every text legible and whole',
  async () => {
    const figures = [
      ...notebookFigures(svgDocument, await readScenarios<Scenario>(ROOT)),
      ...Object.entries(PICTURES).map(([name, picture]) => ({
        name,
        svg: drawPicture(svgDocument, picture),
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
  const svg = drawPicture(svgDocument, PICTURES['a signal']!);
  const papers = await withPage(async (page) => {
    await page.setContent(svg);
    const paper = () => page.evaluate(() => getComputedStyle(document.querySelector('svg > rect')!).fill);
    const seen: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      seen.push(await paper());
    }
    return seen;
  });
  expect(papers).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)']);
});

test.skipIf(WITHOUT_BROWSER !== undefined)(
  'a page draws the same figures in its own document, without the library that stands in for one',
  async () => {
    const script = await bundlePlots();
    const drawn = await withPage(async (page) => {
      await page.addScriptTag({ content: script });
      return page.evaluate(
        (pictures) =>
          Object.entries(pictures).map(([name, picture]) => {
            const { plots } = globalThis as unknown as { plots: typeof Plots };
            const svg = plots.drawPicture(document, picture);
            const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
            return { name, svg: parsed.querySelector('parsererror') === null ? svg : 'not well-formed' };
          }),
        PICTURES,
      );
    });
    const contentOf = (svg: string) => ({ dots: dotsOf(svg), text: parse(svg).textContent });
    for (const { name, svg } of drawn)
      expect(contentOf(svg), name).toEqual(contentOf(drawPicture(svgDocument, PICTURES[name]!)));
    expect(script).not.toContain('linkedom');
    expect(drawn).toHaveLength(Object.keys(PICTURES).length);
  },
);
