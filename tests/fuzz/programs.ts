import fc, { type Arbitrary } from 'fast-check';
import { from, statement } from './grammar.ts';

/** A program that is handed in for an exercise. */
export interface Program {
  readonly exercise: string;
  readonly source: string;
}

/** What the fuzzer knows of an exercise. */
export interface Target {
  readonly id: string;
  /** The parameters of each function that a solution exports. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  /** Sources to start from: right solutions and misconceptions. */
  readonly sources: readonly string[];
}

const bodyOf = fc.array(statement, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n  '));

function generated({ id, functions }: Target): Arbitrary<Program> {
  const names = [...functions.keys()];
  const written = names.map((name) =>
    bodyOf.map((body) => `export function ${name}(a, b, c, d, e) {\n  const self = ${name};\n  ${body}\n}`),
  );
  const top = fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: bodyOf.map((body) => `(function self(a = [], b, c) {\n  ${body}\n})();`) },
  );
  return fc.tuple(top, ...written).map((parts) => ({ exercise: id, source: parts.join('\n') }));
}

/** One change of a text, at a place between 0 and 1. */
type Mutation = (text: string, place: number) => string;

/** Replaces one match of a pattern. */
const replaceOne =
  (pattern: RegExp, by: (match: string) => string): Mutation =>
  (text, place) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[Math.floor(place * matches.length)];
    if (match === undefined) return text;
    return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
  };

const mutation: Arbitrary<Mutation> = fc.oneof(
  from(' + ', ' - ', ' * ', ' / ', ' ** ', ' < ', ' <= ').map((by) =>
    replaceOne(/ (?:[-+*/<]|\*\*|<=) /g, () => by),
  ),
  from('0', '1', '2', '-1', '1e-9', '0.999999', '1e400', 'NaN').map((by) =>
    replaceOne(/(?<![\w.])\d[\d.]*/g, () => by),
  ),
  fc.constant(replaceOne(/^.*\n/gm, () => '')),
  fc.constant(replaceOne(/^.*\n/gm, (line) => line + line)),
  fc.constant(replaceOne(/[()[\]{},;]/g, () => '')),
  fc.constant(replaceOne(/\bconst\b/g, () => 'let')),
  statement.map((text) => replaceOne(/;\n/g, (end) => `${end}{ let a, b, self; ${text} }\n`)),
);

function mutated({ id, sources }: Target): Arbitrary<Program> {
  const changes = fc.array(fc.tuple(mutation, fc.double({ min: 0, max: 0.999, noNaN: true })), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(fc.constantFrom(...sources), changes).map(([source, list]) => ({
    exercise: id,
    source: list.reduce((text, [change, place]) => change(text, place), source),
  }));
}

const anyText = ({ id }: Target): Arbitrary<Program> =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'a<>(){}[]=?:;,`${}.=>\n1"\'/*'), maxLength: 400 }),
    )
    .map((source) => ({ exercise: id, source }));

/** Programs of every kind, for every exercise. */
export const programs = (targets: readonly Target[]): Arbitrary<Program> =>
  fc.oneof(
    ...targets.flatMap((target) => [
      { weight: 5, arbitrary: generated(target) },
      { weight: 4, arbitrary: mutated(target) },
      { weight: 1, arbitrary: anyText(target) },
    ]),
  );
