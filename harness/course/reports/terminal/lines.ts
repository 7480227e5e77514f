import type { Line } from '../../../core/explain/index.ts';
import { type Page, plain, wrap } from './page.ts';

const LABEL_WIDTH = 10;

/** `label  text`, the text wrapped beside the label; a line without a label takes the whole width. */
function renderLine({ label, value, tone }: Line, page: Page, indent: string): string[] {
  if (label === '')
    return wrap(value, page.width, indent).map((line) =>
      tone === 'problem' ? page.paint('bold', line) : line,
    );
  const beside = indent + ' '.repeat(LABEL_WIDTH);
  const [first = '', ...rest] = wrap(value, page.width, beside);
  return [indent + page.paint('dim', label.padEnd(LABEL_WIDTH)) + first.slice(beside.length), ...rest];
}

/** Lines for a student: those for staff are left out. */
export const renderLines = (lines: readonly Line[], page: Page, indent = ''): string[] =>
  lines.filter(({ tone }) => tone !== 'staff').flatMap((line) => renderLine(line, page, indent));

/** The same as text for other programs, some 80 characters wide. */
export const toText = (lines: readonly Line[]): string =>
  renderLines(lines, { paint: plain, width: 80 }).join('\n');
