import type { ChangedArgument } from './call.ts';
import type { HostValue } from './shape.ts';

/** The path of a part of an argument: `settings.start`, `h[0]`. */
export const partOf = (path: string, whole: HostValue, name: string): string =>
  Array.isArray(whole) ? `${path}[${name}]` : `${path}.${name}`;

/** How many properties an argument has itself: a list its length as well, a function its length and its name. */
export function propertiesOf(value: HostValue): number {
  if (typeof value === 'function') return 2;
  return Array.isArray(value) ? value.length + 1 : Object.keys(value).length;
}

/** What a student reads who changed an argument. @param name of the function */
export const sayChange = (name: string, { parameter, after, ...known }: ChangedArgument) =>
  'before' in known
    ? {
        message: `${name} changed its argument ${parameter}: work on a copy`,
        // As `after`, which is a text.
        expected: typeof known.before === 'string' ? JSON.stringify(known.before) : known.before,
        actual: after,
      }
    : {
        message: `${name} added ${after === '' ? 'a field' : `the field ${after}`} to its argument ${parameter}`,
      };
