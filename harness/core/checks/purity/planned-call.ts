import type { HostValue } from '../../model/shape.ts';
import { textOf } from '../written.ts';

/** A call that the audit makes. */
export interface PlannedCall {
  readonly name: string;
  readonly args: readonly HostValue[];
}

function textOfValue(value: HostValue): string {
  if (typeof value === 'function') return textOf(value) ?? 'gradient';
  if (Array.isArray(value)) return `[${value.map(textOfValue).join(', ')}]`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object') return typeof value === 'string' ? `'${value}'` : String(value);
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${textOfValue(part as HostValue)}`)
    .join(', ')} }`;
}

/** Whether the text of a call can be run: its gradient is `written`. */
export const isWritten = ({ args }: PlannedCall): boolean =>
  args.every((arg) => typeof arg !== 'function' || textOf(arg) !== undefined);

/** A call as a student would write it, its gradient as a function: `gradientDescentStep((beta) => [2 * beta[0]], [1], 0.1)`. */
export const textOfCall = ({ name, args }: PlannedCall): string =>
  `${name}(${args.map(textOfValue).join(', ')})`;

/** The calls without those that look like an earlier one. */
export const distinct = <C extends PlannedCall>(calls: readonly C[]): C[] => [
  ...new Map(calls.map((call) => [textOfCall(call), call])).values(),
];
