import { Marked } from 'marked';
import temml from 'temml';

/** Formula between paragraphs, removed first because it may contain Markdown emphasis. */
const FORMULA = /^\$\$(.+)\$\$$/mu;
const SET = { displayMode: true, throwOnError: true };
const TITLE = /^# .*$/mu;
const COMMENT = /<!--.*?-->/gsu;
/** A link to a file beside the task: on the page that is the editor. */
const TO_A_FILE = /<a href="(?!(?:https?|mailto):)[^"]*">(.*?)<\/a>/gsu;

const asText = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** GitHub's Markdown, but HTML is shown as text. */
const MARKDOWN = new Marked({ async: false, renderer: { html: ({ raw }) => asText(raw) } });

/**
 * Converts a task to HTML without its title, which the page already has. Headings are level four.
 * @param readme the exercise's README, in GitHub's Markdown
 * @throws Error for an unreadable formula
 */
export function taskHtml(readme: string): string {
  const parts = readme.replace(TITLE, '').replaceAll(COMMENT, '').split(FORMULA);
  return (
    parts
      .map((part, k) => (k % 2 === 1 ? temml.renderToString(part, SET) : MARKDOWN.parse(part)))
      .join('\n')
      .trim()
      .replaceAll(/(<\/?)h[23]>/gu, '$1h4>')
      // Long lines scroll, so the keyboard must reach them.
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replaceAll(TO_A_FILE, '$1')
  );
}
