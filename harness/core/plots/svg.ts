import { fnv1a } from '../model/fnv1a.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { ROOT_CLASS, STYLE } from './theme.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element, not yet attached to anything. @param content its text, or its children */
export function element(
  document: Document,
  name: string,
  attributes: Attributes,
  content: string | readonly Element[] = [],
): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

/** What a figure shows, for people who cannot see it: a short title, and a description of a few sentences. */
export interface Caption {
  readonly title: string;
  readonly description: string;
}

/** Characters that XML forbids, and those that turn text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
const TAG = /<[^>]*>/g;
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-\d+)?/g;

/** Ids that depend only on the figure, so that many figures can be on one page without a clash. */
function withOwnIds(markup: string): string {
  const counted = new Map<string, string>();
  const numbered = markup.replaceAll(/plot-clip-\d+/g, (id) =>
    getOrCreate(counted, id, () => `ID-clip-${counted.size}`),
  );
  return numbered.replaceAll(/ID-(?=clip-|title|desc)/g, `plot-${fnv1a(numbered).toString(36)}-`);
}

/**
 * A drawing as a stand-alone file, which can also be put into a page as it is.
 * @param drawing an `<svg>` with width and height
 */
export function toSvg(drawing: Element, { title, description }: Caption): string {
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // Plot labels groups for people who do not see them, but ARIA allows no label on a group without a role. The title and
  // the description below serve these people.
  for (const group of drawing.querySelectorAll('[aria-label]')) {
    group.setAttribute('data-mark', group.getAttribute('aria-label')!);
    group.removeAttribute('aria-label');
  }
  const [width, height] = [drawing.getAttribute('width')!, drawing.getAttribute('height')!];
  const attributes: Attributes = {
    xmlns: SVG,
    viewBox: `0 0 ${width} ${height}`,
    class: ROOT_CLASS,
    role: 'img',
    'aria-labelledby': 'ID-title ID-desc',
    'font-size': 12,
    'font-family': 'system-ui, sans-serif',
  };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, String(value));
  const document = drawing.ownerDocument;
  drawing.prepend(
    element(document, 'title', { id: 'ID-title' }, title),
    element(document, 'desc', { id: 'ID-desc' }, description),
    element(document, 'style', {}, STYLE),
    element(document, 'rect', { width, height, fill: 'var(--plot-paper)' }),
  );
  const markup = drawing.outerHTML
    .replaceAll(UNSAFE, '\uFFFD')
    .replaceAll(TAG, (tag) =>
      tag.replaceAll(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(2)))),
    );
  return `${withOwnIds(markup)}\n`;
}
