/** All ASCII punctuation: any of it may be markup in Markdown or HTML. */
const MARKUP = /[!-/:-@[-`{-~]/g;

/** Escapes text for a Markdown paragraph, heading or table cell: it is displayed literally. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`);

/** Literal text in code style, where GitHub creates no links and no mentions of `@name`. */
export const codeSpan = (text: string): string => `<code>${escapeMarkdown(text)}</code>`;

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Literal lines: Markdown ignores all markup inside the element. */
export const codeBlock = (text: string): string =>
  `<pre>\n${text.replaceAll(/[&<>]/g, (character) => HTML[character]!)}\n</pre>`;
