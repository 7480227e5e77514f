import { colourful, columnsOf, plain, type Screen } from '../harness/course/shared/terminal/index.ts';

/** The terminal that this command writes to; NO_COLOR and FORCE_COLOR are honoured. */
export function screen(stream: NodeJS.WriteStream = process.stdout): Screen {
  const forced = process.env['FORCE_COLOR'];
  const colour = forced === undefined ? stream.isTTY && stream.hasColors() : forced !== '0';
  const width = Math.min(columnsOf(stream), 100);
  return { paint: colour ? colourful : plain, width: Math.max(width, 40) };
}
