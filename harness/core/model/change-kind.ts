/** Small edits of a source; cheaper ones, which repair more common mistakes, are tried first. */
export const KINDS_BY_COST = [
  ['exponent', 'sign', 'index'],
  [
    'omitted',
    'unconditional',
    'larger',
    'smaller',
    'number',
    'zero',
    'tiny',
    'with-zero',
    'variable',
    'property',
    'text',
    'comparison',
  ],
  ['square', 'condition', 'copy', 'outside', 'inside', 'return', 'order'],
  ['brackets', 'unbracketed', 'without', 'operator', 'function'],
  ['more', 'less', 'difference', 'twice', 'half', 'root', 'magnitude'],
] as const;

export type ChangeKind = (typeof KINDS_BY_COST)[number][number];

export const costOf = (kind: ChangeKind): number =>
  KINDS_BY_COST.findIndex((kinds: readonly ChangeKind[]) => kinds.includes(kind));

/** They say little: checks pass with some other value, which may make a mistake in the same statement harmless. */
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
