import { inspect } from './inspect.ts';
import { forgetThrown, type Readers } from './describe.ts';
import type { Functions } from './functions.ts';
import type { Guest, Value } from './guest.ts';

const PRINTING = ['log', 'info', 'warn', 'error', 'debug', 'table', 'dir'];
const SILENT = [
  'assert',
  'clear',
  'count',
  'countReset',
  'group',
  'groupCollapsed',
  'groupEnd',
  'time',
  'timeEnd',
  'timeLog',
  'trace',
];
const LEFT_OUT = '… (further output is left out)';

/** Gives the guest a console. @returns the lines printed, bounded; the last one says so if some were left out */
export function installConsole(
  guest: Guest,
  readers: Readers,
  functions: Functions,
  bytes: number,
): readonly string[] {
  const lines: string[] = [];
  let left = bytes;
  let isFull = false;
  const print = (args: readonly Value[]) => {
    if (isFull) return undefined;
    const text = args.map((value) => show(guest, readers, value)).join(' ');
    left -= new TextEncoder().encode(text).length;
    isFull = left < 0;
    lines.push(...(isFull ? [LEFT_OUT] : text.split('\n')));
    return undefined;
  };
  const console = guest.object();
  for (const name of PRINTING) guest.set(console, guest.key(name), functions.make(name, print));
  for (const name of SILENT)
    guest.set(
      console,
      guest.key(name),
      functions.make(name, () => undefined),
    );
  guest.set(guest.builtin(), guest.key('console'), console);
  return lines;
}

function show(guest: Guest, readers: Readers, value: Value): string {
  if (guest.typeOf(value) === 'string') return guest.textOf(value);
  const text = inspect(guest, readers, value);
  forgetThrown(guest, value);
  return text;
}
