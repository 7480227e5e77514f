/** A fenced block of code of a page. */
export interface Block {
  readonly language: string;
  /** What follows the language: the file that the block is, or words about it. */
  readonly info: string;
  readonly text: string;
}

/** All fenced blocks of a text in Markdown, in order. */
export const blocksIn = (page: string): Block[] =>
  [...page.matchAll(/^```(\w+)(?: ([^\n]+))?\n(.*?)^```$/gms)].map(([, language, info, text]) => ({
    language: language!,
    info: info ?? '',
    text: text!,
  }));
