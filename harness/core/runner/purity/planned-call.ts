import { valueText } from '../../model/call-text.ts';
import type { HostValue } from '../../model/shape.ts';
import { gradientTextOf } from '../../model/written.ts';

/** A call that the audit makes. */
export interface PlannedCall {
  readonly name: string;
  readonly args: readonly HostValue[];
}

/** Whether the text of a call can be run: its gradient is `written`. */
export const isWritten = ({ args }: PlannedCall): boolean =>
  args.every((arg) => typeof arg !== 'function' || gradientTextOf(arg) !== undefined);

/** A call as a student would write it, its gradient as a function: `gradientDescentStep((beta) => [2 * beta[0]], [1], 0.1)`. */
export const textOfCall = ({ name, args }: PlannedCall): string =>
  `${name}(${args.map(valueText).join(', ')})`;

/** One call of each text: the last of those that look alike. */
export const distinct = <C extends PlannedCall>(calls: readonly C[]): C[] => [
  ...new Map(calls.map((call) => [textOfCall(call), call])).values(),
];
