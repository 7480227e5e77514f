import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Characters that XML forbids, and those that turn text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
/** All but what is read aloud. */
const ATTRIBUTE = / (?!aria-)[\w-]+="[^"]*"/g;
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-\d+)?/g;

/** A figure as the text of a file, which can also be put into a page as it is. */
export function toSvg(figure: JSX.Element): string {
  const markup = renderToString(figure)
    .replaceAll(UNSAFE, '\uFFFD')
    // XML forbids it in texts, where HTML does not.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(ATTRIBUTE, (attribute) =>
      attribute.replaceAll(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(2)))),
    );
  return `${markup}\n`;
}
