import type { ChangeKind } from '../model/change-kind.ts';
import type { GradePosition } from '../model/grades.generated.ts';
import type { SaidOf } from '../model/said.ts';

/** `…` is the source at the place, `#` an operator that is put there. */
const WITH: Readonly<Record<ChangeKind, string>> = {
  exponent: 'with another exponent than …',
  sign: 'with the opposite sign of …',
  index: 'with another index than …',
  omitted: 'without …',
  unconditional: 'without the condition …',
  larger: 'with a certain larger number than …',
  smaller: 'with a certain smaller number than …',
  number: 'with another number than …',
  zero: 'with 0 in place of …',
  tiny: 'with a number much closer to 0 than …',
  'with-zero': 'with a comparison with 0 in place of …',
  variable: 'with another variable than …',
  property: 'with another property than …',
  text: 'with another text than …',
  comparison: 'with the operator # in …',
  square: 'with the square of …',
  condition: 'with another condition than …',
  copy: 'with a copy of …',
  outside: 'with … outside of the loop',
  inside: 'with … inside of the function',
  return: 'with a return before …',
  order: 'with … exchanged',
  brackets: 'with brackets around …',
  unbracketed: 'without the brackets of …',
  without: 'without …',
  operator: 'with the operator # before …',
  function: 'with another function than …',
  more: 'with one more than …',
  less: 'with one less than …',
  difference: 'with 1 minus …',
  twice: 'with twice …',
  half: 'with half of …',
  root: 'with the square root of …',
  magnitude: 'with the magnitude of …',
};

/** Longer sources are not quoted. */
const LONGEST = 60;

/** Source in a sentence. */
function quoted(source: string): string {
  const text = source.replaceAll(/\s+/g, ' ');
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}\``;
}

export const SLIPS: Readonly<Record<SaidOf<'slip'>['kind'], string>> = {
  xor: 'In TypeScript, ^ is the bitwise “exclusive or” of whole numbers. Do you mean a power? Write **, or Math.pow.',
  unused: 'This value is computed and then lost. Is an = or a return missing?',
  fill: 'fill puts one and the same array into every place: what is written into one row is in all.',
  endless: 'Nothing in this loop can end it: what its condition asks for never changes.',
};

/** @param position absent where it is shown beside the sentence */
export function changeSentence(
  { kind, source, operator = '', isAlsoElsewhere, function: name }: SaidOf<'one-change'>,
  position?: GradePosition,
): string {
  const alike = isAlsoElsewhere ? ', and at the places like it' : '';
  const checks = name === undefined ? 'every check' : `every check of ${name}`;
  const change = WITH[kind].replace('…', () => quoted(source)).replace('#', () => quoted(operator));
  const place = position === undefined ? 'here' : `in line ${position.line}`;
  const isTooLarge = kind === 'tiny' ? ` For some inputs ${quoted(source)} is not small.` : '';
  return `The mistake may be ${place}: ${change}${alike}, ${checks} passes.${isTooLarge}`;
}

export const inexactSentence = ({ parts }: SaidOf<'inexact'>): string =>
  `Where do digits get lost: perhaps at ${parts.map(({ source, line }) => `${quoted(source)} in line ${line}`).join(', or ')}?`;

export function firstNaNSentence({ source, because }: SaidOf<'first-nan'>): string {
  const why =
    because === undefined
      ? ''
      : `, because ${quoted(because.source)} ${because.isCall ? 'is undefined' : 'does not exist'}`;
  return `The first NaN of this call comes from ${quoted(source)}${why}.`;
}
