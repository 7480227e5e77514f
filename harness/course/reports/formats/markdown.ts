/** Every character that Markdown or HTML might obey; as a reference it is text and nothing else. */
const MARKUP = /[!-/:-@[-`{-~]/g;

/** Any text as it is, wherever Markdown takes text: in a paragraph, a heading or the cell of a table. */
export const asText = (text: string): string =>
  text.replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`);

/** The same in the type of code: GitHub makes no mention of `@name`, and no link, there. */
export const asCode = (text: string): string => `<code>${asText(text)}</code>`;

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Lines as they are: up to the element's end Markdown obeys nothing. */
export const asBlock = (text: string): string =>
  `<pre>\n${text.replaceAll(/[&<>]/g, (character) => HTML[character]!)}\n</pre>`;
