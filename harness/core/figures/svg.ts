import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Characters that XML forbids, or that change the direction of text. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
/** Attributes that are not read aloud. */
const ATTRIBUTE = / (?!aria-)[\w-]+="[^"]*"/g;
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-\d+)?/g;

export function toSvg(figure: JSX.Element): string {
  const markup = renderToString(figure)
    .replaceAll(UNSAFE, '\uFFFD')
    // HTML allows it in texts, XML does not.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(ATTRIBUTE, (attribute) =>
      attribute.replaceAll(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(2)))),
    );
  return `${markup}\n`;
}
