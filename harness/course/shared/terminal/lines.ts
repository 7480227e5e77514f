import { forStudents, type Line } from '../../../core/explain/index.ts';
import { START } from '../../../core/model/words.ts';
import { plain, type Screen, wrap, wrapProse } from './screen.ts';

const LABEL_WIDTH = 10;

/**
 * Wraps the value beside its label; without a label the value takes the full width.
 * @param room columns for the label
 */
export function renderLine(
  { label, value, tone, isStart }: Line,
  screen: Screen,
  indent = '',
  room = LABEL_WIDTH,
): string[] {
  if (label === '')
    return wrapProse(isStart ? `${START}: ${value}` : value, screen.width, indent).map((line) =>
      tone === 'problem' ? screen.paint('bold', line) : line,
    );
  const valueIndent = indent + ' '.repeat(room);
  const [first = '', ...rest] = (tone === 'code' ? wrap : wrapProse)(value, screen.width, valueIndent);
  return [indent + screen.paint('dim', label.padEnd(room)) + first.slice(valueIndent.length), ...rest];
}

/** Leaves out lines for staff and details of later failures. */
export const renderLines = (lines: readonly Line[], screen: Screen, indent = ''): string[] =>
  forStudents(lines)
    .filter(({ isDetail }) => !isDetail)
    .flatMap((line) => renderLine(line, screen, indent));

export const linesToText = (lines: readonly Line[]): string =>
  renderLines(lines, { paint: plain, width: 80 }).join('\n');
