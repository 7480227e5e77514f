import type { CheckGrade } from '../model/grades.generated.ts';
import { lineStarts, positionAt } from '../model/text-position.ts';
import { type Edit, type EditKind, inSource, type Stripped } from '../sandbox/index.ts';

/** The beginning of a sentence; `…` is the source at the place. */
const WITH: Readonly<Record<EditKind, string>> = {
  omitted: 'Without …',
  condition: 'With another condition than …',
  copy: 'With a copy of … here',
  outside: 'With … outside of the loop',
  inside: 'With … inside of the function',
  return: 'With a return before …',
  brackets: 'With brackets around …',
  unbracketed: 'Without the brackets of …',
  order: 'With … exchanged',
  without: 'Without … here',
  operator: 'With another operator than … here',
  larger: 'With a certain larger number than … here',
  smaller: 'With a certain smaller number than … here',
  sign: 'With the opposite sign of …',
  variable: 'With another variable than … here',
  property: 'With another property than … here',
  text: 'With another text than … here',
  function: 'With another function than … here',
  more: 'With one more than … here',
  less: 'With one less than … here',
  difference: 'With 1 minus … here',
  twice: 'With twice … here',
  half: 'With half of … here',
  square: 'With the square of … here',
  root: 'With the square root of … here',
  magnitude: 'With the magnitude of … here',
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
 * Where a change is made with which checks pass, and what it is.
 * @param name of the function whose checks pass; default: all do
 */
export function sentenceOfChange(
  { kind, at, shown, replacements }: Edit,
  stripped: Stripped,
  name?: string,
): Pick<CheckGrade, 'where' | 'position'> {
  const alike = replacements.length > 1 ? ', and at the places like it' : '';
  const checks = name === undefined ? 'every check' : `every check of ${name}`;
  const position = positionIn(stripped, at);
  return { position, where: `${WITH[kind].replace('…', () => quoted(shown))}${alike}, ${checks} passes.` };
}
