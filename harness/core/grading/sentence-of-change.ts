import type { CheckGrade } from '../model/grades.generated.ts';
import { lineStarts, positionAt } from '../model/text-position.ts';
import { type Edit, type EditKind, inSource, type Stripped } from '../sandbox/index.ts';

/** A kind of change in words; `…` is the source at the place. */
const WITH: Readonly<Record<EditKind, string>> = {
  exponent: 'with another exponent than …',
  sign: 'with the opposite sign of …',
  index: 'with another index than …',
  omitted: 'without …',
  larger: 'with a certain larger number than …',
  smaller: 'with a certain smaller number than …',
  variable: 'with another variable than …',
  property: 'with another property than …',
  text: 'with another text than …',
  comparison: 'with another comparison than …',
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
  operator: 'with another operator before …',
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
export function quoted(source: string): string {
  const text = source.replaceAll(/\s+/g, ' ');
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}\``;
}

/** The position in the student's file of an offset in its JavaScript. */
export function positionIn({ entry, modules }: Stripped, at: number): CheckGrade['position'] {
  const module = modules[entry]!;
  return inSource(module, { file: entry, ...positionAt(lineStarts(module.code), at) });
}

/**
 * Names the place of a change with which checks pass, which suggests that the mistake is there and does not prove it.
 * @param name of the function whose checks pass; default: all do
 */
export function sentenceOfChange(
  { kind, at, shown, replacements }: Edit,
  stripped: Stripped,
  name?: string,
): Pick<CheckGrade, 'where' | 'position'> {
  const alike = replacements.length > 1 ? ', and at the places like it' : '';
  const checks = name === undefined ? 'every check' : `every check of ${name}`;
  const change = WITH[kind].replace('…', () => quoted(shown));
  return {
    position: positionIn(stripped, at),
    where: `The mistake may be here: ${change}${alike}, ${checks} passes.`,
  };
}
