import type { ChangeKind } from '../../../../harness/core/model/change-kind.ts';
import { KINDS_BY_COST } from '../../../../harness/core/model/change-kind.ts';
import type { Condition, Pattern } from '../../../../harness/core/model/pattern.ts';
import type { SaidId, SaidOf } from '../../../../harness/core/model/said.ts';
import type { Shape } from '../../../../harness/core/model/shape.ts';

const change = (kind: ChangeKind, source = 'x[1]'): SaidOf<'one-change'> => ({
  id: 'one-change',
  kind,
  source,
  operator: kind === 'operator' || kind === 'comparison' ? '<=' : undefined,
  isAlsoElsewhere: false,
});
const where = (condition: Condition): SaidOf<'region'> => ({
  id: 'region',
  function: 'f',
  wrong: 3,
  right: 9,
  where: condition,
});
const answer = (is: Pattern, isEverywhere = true): SaidOf<'relation'> => ({
  id: 'relation',
  subject: { of: 'the answer' },
  is,
  isEverywhere,
});
const part = (path: readonly string[], more: Partial<SaidOf<'relation'>> = {}): SaidOf<'relation'> => ({
  id: 'relation',
  subject: { of: 'the answer' },
  part: path,
  isEverywhere: true,
  ...more,
});
const [of, slow] = [{ name: 'x' }, { id: 'too-slow', subject: 'step' } as const];
const VECTOR: Shape = { kind: 'vector' };
const position = { file: 'solution.ts', line: 3, column: 5 };

/** Each sentence, in all its forms. */
export const SENTENCES: { readonly [Id in SaidId]: readonly SaidOf<Id>[] } = {
  'too-slow': [
    { ...slow, because: { id: 'alone' } },
    { ...slow, because: { id: 'ended-before', other: 'path' } },
    { ...slow, because: { id: 'all-together' } },
    { ...slow, subject: 'solution.ts', because: { id: 'loading' } },
  ],
  'too-many-evaluations': [
    { id: 'too-many-evaluations', subject: 'path', of: ['loss', 'gradient'], most: 20_000 },
  ],
  'out-of-memory': [{ id: 'out-of-memory', subject: 'path', mebibytes: 64 }],
  'stack-full': [{ id: 'stack-full', subject: 'path' }],
  'too-large': [
    { id: 'too-large', subject: 'path', most: { elements: 100_000, numbers: 1_000_000, characters: 10_000 } },
  ],
  'engine-failed': [{ id: 'engine-failed', subject: 'path' }],
  'not-loaded-again': [{ id: 'not-loaded-again', subject: 'solution.ts', reason: 'it threw' }],
  wrong: [{ id: 'wrong', what: '∇L(β)' }],
  'built-otherwise': (
    [
      { id: 'kind', wanted: 'list', found: 'number' },
      { id: 'kind', wanted: { word: 'saddle' }, found: { word: 'undefined' } },
      { id: 'size', wanted: 1, found: 2, isNumeric: true },
      { id: 'size', wanted: 3, found: 2, isNumeric: false },
      { id: 'field', name: 're' },
    ] as const
  ).map((is, k) => ({ id: 'built-otherwise', what: 'H', place: k === 2 ? '[3].re' : '', is })),
  'no-root': [{ id: 'no-root', what: 'f(x)' }],
  'converges-slowly': [{ id: 'converges-slowly', what: 'your integral', order: 2, divides: 2.0012, due: 4 }],
  'evaluated-too-often': [
    { id: 'evaluated-too-often', what: 'f', times: 9, most: 1 },
    { id: 'evaluated-too-often', what: 'f', times: 9, most: 4 },
  ],
  'wrong-verdict': [
    {
      id: 'wrong-verdict',
      accepts: true,
      what: 'a wrong square',
      asked: [
        { function: 'f', calls: ['f(1) → 2', 'f(2) → 6'], more: 3 },
        { function: 'g', calls: [], more: 0 },
      ],
    },
    {
      id: 'wrong-verdict',
      accepts: false,
      what: 'a right square',
      asked: [{ function: 'f', calls: ['f(1) → 1'], more: 0 }],
    },
  ],
  statement: [{ id: 'statement', text: 'The path leaves the plane.' }],
  'remembers-call': [
    { id: 'remembers-call', function: 'step', when: { id: 'one' } },
    { id: 'remembers-call', function: 'step', when: { id: 'reused' } },
    { id: 'remembers-call', function: 'step', when: { id: 'many' } },
    { id: 'remembers-call', function: 'step', evaluated: 'gradient', when: { id: 'repeated', times: 3 } },
  ],
  'overwrites-answer': [
    { id: 'overwrites-answer', function: 'step', isList: true },
    { id: 'overwrites-answer', function: 'step', isList: false },
  ],
  'made-function-changes': [{ id: 'made-function-changes', function: 'derivative' }],
  'changes-argument': [
    { id: 'changes-argument', function: 'step', parameter: 'beta' },
    { id: 'changes-argument', function: 'step', parameter: 'filter', added: 'z' },
  ],
  'one-array': [{ id: 'one-array', function: 'step', lists: ['beta', 'z'] }],
  'writes-into-frozen': [{ id: 'writes-into-frozen', function: 'step', parameters: ['beta'] }],
  'throws-at-frozen': [
    { id: 'throws-at-frozen', function: 'step', parameters: ['beta', 'z'], error: 'TypeError: no' },
  ],
  'not-exported': [
    { id: 'not-exported', function: 'step', others: [] },
    { id: 'not-exported', function: 'step', others: ['one', 'two'] },
    { id: 'not-exported', function: 'runLengths', alike: 'run_lengths', others: ['run_lengths'] },
  ],
  'returned-promise': [{ id: 'returned-promise', function: 'step' }],
  'returned-nothing': [
    { id: 'returned-nothing', function: 'step', wanted: VECTOR },
    { id: 'returned-nothing', function: 'step', wanted: 'function', brokenAt: position },
  ],
  misshapen: [
    { kind: 'number' },
    { kind: 'wholeNumber' },
    { kind: 'text' },
    { kind: 'boolean' },
    { kind: 'matrix' },
    { kind: 'oneOf', values: ['minimum', 'saddle'] },
    { kind: 'list', of: VECTOR, length: 2 },
    { kind: 'list', of: [VECTOR, { kind: 'number' }] },
    { kind: 'record', fields: { re: VECTOR, im: VECTOR, at: { kind: 'text', isOptional: true } } },
    { kind: 'union', of: [VECTOR, { kind: 'number' }] },
    'function',
  ].map((wanted) => ({
    id: 'misshapen',
    function: 'step',
    wanted: wanted as Shape,
    misfit: { path: ['z', { called: 'row', index: 2 }], found: 'null', wanted: { kind: 'number' } },
  })),
  'wrong-argument': [
    { id: 'wrong-argument', function: 'f', wanted: VECTOR, misfit: { path: [], found: 'undefined' } },
    {
      id: 'wrong-argument',
      function: 'f',
      parameter: 'y',
      wanted: VECTOR,
      misfit: { path: [{ called: 'element', index: 1 }], found: 'a hole: it was never set' },
    },
  ],
  threw: [{ id: 'threw', function: 'step', error: 'TypeError: no' }],
  'known-mistake': [{ id: 'known-mistake', misconception: 'uphill', text: 'Your step moves uphill.' }],
  remembers: [
    { id: 'remembers', isShown: false },
    { id: 'remembers', evaluated: 'gradient', isShown: true },
  ],
  relation: [
    answer({ id: 'nan', isPart: false }),
    answer({ id: 'nan', isPart: true }, false),
    answer({ id: 'words', words: [['minimum', ['saddle', 'maximum']]] }),
    answer({ id: 'constant', value: { re: 'Infinity', im: 0.5 } }),
    answer({ id: 'constant', value: [1, 'NaN'] }),
    answer({ id: 'lost-sign' }),
    answer({ id: 'opposite-sign' }, false),
    answer({ id: 'equal', parts: 'rows' }),
    answer({ id: 'equal', parts: 'points' }),
    answer({ id: 'equal', parts: 'entries' }),
    answer({ id: 'factor', times: 2 }),
    answer({ id: 'factor', times: 0.5 }),
    answer({ id: 'factor', times: -2 / 3 }),
    answer({ id: 'factor', times: 0.1234567891 }),
    answer({ id: 'factor', times: -Math.LN10 }),
    answer({ id: 'factor', times: 0.01745329252 }),
    answer({ id: 'argument-factor', of: 'm', form: '1 − x', isLacking: true }),
    answer({ id: 'argument-factor', of: 'm', form: 'x²', isLacking: false }),
    answer({ id: 'offset', by: -1 }),
    answer({ id: 'argument', of: 'beta' }),
    answer({ id: 'term', of: 'm', form: 'x − 1', times: 4 }),
    answer({ id: 'term', of: 'm', form: 'x', times: -0.5 }),
    answer({ id: 'digits', digits: 4 }),
    answer({ id: 'digits', digits: 4 }, false),
    part(['1']),
    part(['4'], { is: { id: 'opposite-sign' } }),
    part(['1', '0']),
    part(['im'], { isEverywhere: false }),
    part(['1', 're']),
    part(['gain']),
    part(['1'], { isOfPoints: true, is: { id: 'offset', by: 1 } }),
    { ...answer({ id: 'opposite-sign' }), subject: { of: 'p₁ and p₂' } },
    { ...answer({ id: 'opposite-sign' }), subject: { entryOf: 'y' } },
    { ...answer({ id: 'opposite-sign' }), subject: { answerOf: 'step' } },
    { ...answer({ id: 'opposite-sign' }), subject: { answerOf: undefined } },
    { ...answer({ id: 'factor', times: 2 }), subject: { of: 'point 1 of the path', from: 'beta' } },
  ],
  inverted: [
    { id: 'inverted', function: 'isSquare', refused: 3, right: 3, accepted: 5 },
    { id: 'inverted', function: 'isSquare', refused: 2, right: 3, accepted: 5 },
  ],
  entries: [
    { id: 'entries', function: 'f', wrong: 3, is: { id: 'ends-early', atOverflow: false } },
    { id: 'entries', function: 'f', wrong: 3, is: { id: 'ends-early', atOverflow: true } },
    { id: 'entries', function: 'f', wrong: 3, is: { id: 'bounded', above: 1, below: -1 } },
    { id: 'entries', function: 'f', wrong: 3, is: { id: 'bounded', below: 0 } },
    { id: 'entries', function: 'f', wrong: 3, is: { id: 'wrong-from', index: 64, wrongThere: 3 } },
    { id: 'entries', function: 'f', wrong: 5, is: { id: 'wrong-from', index: 32, wrongThere: 4 } },
  ],
  exchanged: [{ id: 'exchanged', function: 'f', one: 'filter.a[0]', other: 'filter.a[1]' }],
  region: [
    { ...where({ id: 'number', of, is: 'negative', not: false }), wrong: 1 },
    where({ id: 'number', of, is: 'a whole number', not: true }),
    where({ id: 'size', of, isAbsolute: false, is: '=', value: 1e-9 }),
    where({ id: 'size', of, isAbsolute: true, is: '>', value: 100 }),
    where({ id: 'size', of, isAbsolute: true, is: '>', value: 0 }),
    where({ id: 'size', of: { name: 'pole', derived: [] }, isAbsolute: false, is: '≤', value: 3 }),
    where({
      id: 'size',
      of: { name: 'eigenvalues', derived: ['ratio'] },
      isAbsolute: false,
      is: '≠',
      value: 3,
    }),
    where({ id: 'length', of, is: '=', value: 0 }),
    where({ id: 'length', of, is: '=', value: 1 }),
    where({ id: 'length', of, is: '≠', value: 0 }),
    where({ id: 'length', of, is: '≠', value: 2 }),
    where({ id: 'length', of, is: '>', value: 2 }),
    where({ id: 'length', of, is: '≤', value: 2 }),
    where({ id: 'entries', of, has: 'zero', not: false }),
    where({ id: 'entries', of, has: 'negative', not: true }),
    where({ id: 'entries', of, has: 'equal', not: false }),
    where({ id: 'entries', of, has: 'equal', not: true }),
  ],
  slip: [
    { id: 'slip', kind: 'xor' },
    { id: 'slip', kind: 'unused', elsewhere: position },
    { id: 'slip', kind: 'fill' },
    { id: 'slip', kind: 'endless' },
  ],
  kept: [{ id: 'kept', line: 3 }],
  'first-nan': [
    { id: 'first-nan', function: 'f', source: '0 / 0' },
    { id: 'first-nan', function: 'f', source: 'x[2] * 3', because: { source: 'x[2]', isCall: false } },
    { id: 'first-nan', function: 'f', source: 'g() * 3', because: { source: 'g()', isCall: true } },
  ],
  'one-change': [
    ...KINDS_BY_COST.flat().map((kind) => change(kind)),
    { ...change('sign', `x[1] +\n  ${'y'.repeat(70)}`), isAlsoElsewhere: true, function: 'step' },
  ],
  type: [{ id: 'type', text: 'A sentence of TypeScript.' }],
  advice: [
    { id: 'advice', about: 'nan' },
    { id: 'advice', about: 'equal' },
  ],
  inexact: [
    { id: 'inexact', parts: [{ source: '0.7071', line: 3 }] },
    {
      id: 'inexact',
      parts: [
        { source: 'toFixed', line: 3 },
        { source: '1e-12', line: 5 },
      ],
    },
  ],
  'hint-of-comparison': [{ id: 'hint-of-comparison', text: 'Is a point left out?' }],
  hint: [{ id: 'hint', text: 'Think.' }],
};
