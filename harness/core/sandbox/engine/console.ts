import { say } from '../../say/index.ts';
import { inspect } from '../values/inspect.ts';
import type { Guest, Value } from './guest.ts';
import type { HostFunction } from './host-functions.ts';
import { PRINT, type Budget } from './limits.ts';

const METHODS = {
  print: 'log info warn error debug table dir'.split(' '),
  ignore: 'assert clear count countReset group groupCollapsed groupEnd time timeEnd timeLog trace'.split(' '),
} as const;

/** @param ids of the host functions that record their arguments (`print`) and that do nothing (`ignore`) */
export function installConsole(guest: Guest, ids: Readonly<Record<keyof typeof METHODS, number>>): void {
  const console = guest.object();
  for (const use of ['print', 'ignore'] as const)
    for (const name of METHODS[use]) {
      const method = guest.function(name, ids[use]);
      guest.set(console, guest.key(name), method);
      guest.free(method);
    }
  guest.set(guest.builtin(), guest.key('console'), console);
}

/**
 * Records output.
 * @param bytes the most that is kept, in UTF-8
 * @returns `lines`, the output so far; the last one says if some was left out
 */
export function openConsole(
  guest: Guest,
  budget: Budget,
  bytes: number,
): { readonly lines: readonly string[]; readonly print: HostFunction } {
  const lines: string[] = [];
  let left = bytes;
  let isFull = false;
  const print: HostFunction = (args) => {
    budget.spend(PRINT);
    if (isFull) return undefined;
    const text = shown(guest, args, left);
    // + 1 for the end of the line: else empty lines would be free.
    left -= new TextEncoder().encode(text).length + 1;
    isFull = left < 0;
    lines.push(...(isFull ? [say({ id: 'output-left-out' })] : text.split('\n')));
    return undefined;
  };
  return { lines, print };
}

/** @param longest the most characters after which a further value is inspected */
function shown(guest: Guest, values: readonly Value[], longest: number): string {
  let text = '';
  for (const [index, value] of values.entries()) {
    if (text.length > longest) break;
    text += `${index === 0 ? '' : ' '}${show(guest, value)}`;
  }
  return text;
}

function show(guest: Guest, value: Value): string {
  if (guest.typeOf(value) === 'string') return guest.textOf(value);
  const text = inspect(guest, value);
  guest.forgetThrown(value);
  return text;
}
