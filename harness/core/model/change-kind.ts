/** Cheaper changes, which repair more common mistakes, are tried first. */
export const COSTS = {
  exponent: 0,
  sign: 0,
  index: 0,
  omitted: 1,
  unconditional: 1,
  larger: 1,
  smaller: 1,
  number: 1,
  zero: 1,
  tiny: 1,
  'with-zero': 1,
  variable: 1,
  property: 1,
  text: 1,
  comparison: 1,
  square: 2,
  condition: 2,
  copy: 2,
  outside: 2,
  inside: 2,
  return: 2,
  order: 2,
  brackets: 3,
  unbracketed: 3,
  without: 3,
  operator: 3,
  function: 3,
  more: 4,
  less: 4,
  difference: 4,
  twice: 4,
  half: 4,
  root: 4,
  magnitude: 4,
};

/** Small edit of a source. */
export type ChangeKind = keyof typeof COSTS;

/** Changes that say little: checks pass with some other value, which may make a mistake in the same statement harmless. */
export const GUESSES: ReadonlySet<ChangeKind> = new Set(['larger', 'smaller', 'number', 'tiny', 'variable']);

/** Changes that say what the mistake is, if they repair what a guess repairs. */
export const TELLING: ReadonlySet<ChangeKind> = new Set([
  'omitted',
  'unconditional',
  'without',
  'brackets',
  'unbracketed',
  'root',
]);
