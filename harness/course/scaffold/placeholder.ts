import type { FunctionSketch, Parameter, TypeName } from './signature.ts';

// What a new exercise asks for until its author puts the real task in its place: a formula that is defined for every
// signature, so that every part of the exercise works from the beginning.

/** The TypeScript type of each type of a signature. */
export const TYPESCRIPT: Readonly<Record<TypeName, string>> = {
  number: 'number',
  wholeNumber: 'number',
  text: 'string',
  boolean: 'boolean',
  vector: 'Vector',
  matrix: 'Matrix',
};

/** What a function returns, as an expression of `values`, and in words. */
const ANSWERS: Readonly<Record<TypeName, { readonly code: string; readonly words: string }>> = {
  number: {
    code: 'values.reduce((sum, value) => sum + value * value, 0)',
    words: 'the sum of the squares of all numbers',
  },
  wholeNumber: {
    code: 'values.reduce((sum, value) => sum + Math.ceil(Math.abs(value)), 0)',
    words: 'the sum of all magnitudes, each rounded up',
  },
  text: {
    code: 'String(values.reduce((sum, value) => sum + Math.ceil(Math.abs(value)), 0))',
    words: 'the digits of the sum of all magnitudes, each rounded up',
  },
  boolean: {
    code: 'values.reduce((sum, value) => sum + Math.ceil(Math.abs(value)), 0) % 2 === 1',
    words: 'whether the sum of all magnitudes, each rounded up, is odd',
  },
  vector: { code: 'values.map((value) => value * value)', words: 'the squares of all numbers' },
  matrix: {
    code: '[values.map((value) => value * value)]',
    words: 'one row with the squares of all numbers',
  },
};

export const wordsFor = ({ returns }: FunctionSketch): string => ANSWERS[returns].words;

/** The same formula, for the examples. */
export function answerTo({ returns }: FunctionSketch, inputs: readonly unknown[]): unknown {
  const values = numbersIn(inputs);
  const magnitudes = values.reduce((sum, value) => sum + Math.ceil(Math.abs(value)), 0);
  const squares = values.map((value) => value * value);
  switch (returns) {
    case 'number':
      return squares.reduce((sum, value) => sum + value, 0);
    case 'wholeNumber':
      return magnitudes;
    case 'text':
      return String(magnitudes);
    case 'boolean':
      return magnitudes % 2 === 1;
    case 'vector':
      return squares;
    case 'matrix':
      return [squares];
  }
}

function numbersIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return [typeof value === 'string' ? [...value].length : Number(value)];
}

/** The function that the formulas share, in the style of the reference. */
const HELPER = `/** All numbers among some values; a string counts as its length, true as 1. */
function allNumbers(values: readonly unknown[]): number[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return allNumbers(value);
    return [typeof value === 'string' ? [...value].length : Number(value)];
  });
}
`;

export const headOf = ({ name, parameters, returns }: FunctionSketch): string =>
  `${name}(${parameters.map((one) => `${one.name}: ${TYPESCRIPT[one.type]}`).join(', ')}): ${TYPESCRIPT[returns]}`;

export const namesOf = ({ parameters }: Pick<FunctionSketch, 'parameters'>): string =>
  parameters.map(({ name }) => name).join(', ');

/** The import of the types that these functions need; nothing where they need none. */
export function typeImport(functions: readonly FunctionSketch[], from: string): string {
  const used = new Set(
    functions.flatMap(({ parameters, returns }) => [...parameters.map(({ type }) => type), returns]),
  );
  const names = (['matrix', 'vector'] as const).filter((type) => used.has(type));
  if (names.length === 0) return '';
  return `import type { ${names.map((type) => TYPESCRIPT[type]).join(', ')} } from '${from}';\n\n`;
}

/**
 * A module that answers every function.
 * @param change code that changes `values` before they are used; empty for a right answer
 * @param state declarations of the module
 */
export function solutionText(
  functions: readonly FunctionSketch[],
  {
    from,
    docs = false,
    state = '',
    change,
  }: {
    readonly from: string;
    readonly docs?: boolean;
    readonly state?: string;
    readonly change?: (one: FunctionSketch) => string;
  },
): string {
  const bodies = functions.map((one) => {
    const words = `/**\n * A placeholder: ${wordsFor(one)}. Put the right answer in its place.\n */\n`;
    return `${docs ? words : ''}export function ${headOf(one)} {
  const values = allNumbers([${namesOf(one)}])${change?.(one) ?? ''};
  return ${ANSWERS[one.returns].code};
}
`;
  });
  return `${typeImport(functions, from)}${state}${HELPER}\n${bodies.join('\n')}`;
}

const SIGNED: ReadonlySet<TypeName> = new Set(['number', 'vector', 'matrix']);
const isSigned = ({ type }: Parameter): boolean => SIGNED.has(type);

/** A mistake in one function that some inputs show and others do not: its id, its sentence and its code. */
export function mistakeIn(one: FunctionSketch): {
  readonly id: string;
  readonly sentence: string;
  readonly code: string;
} {
  const id = one.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (one.parameters.some(isSigned))
    return {
      id: `${id}-leaves-out-negative-numbers`,
      sentence: `Your ${one.name} leaves out negative numbers: they count, too.`,
      code: '.filter((value) => value > 0)',
    };
  if (one.parameters.some(({ type }) => type !== 'boolean'))
    return {
      id: `${id}-stops-at-three`,
      sentence: `Your ${one.name} takes everything above three for three.`,
      code: '.map((value) => Math.min(value, 3))',
    };
  return {
    id: `${id}-takes-everything-for-true`,
    sentence: `Your ${one.name} takes false for true.`,
    code: '.map(() => 1)',
  };
}
