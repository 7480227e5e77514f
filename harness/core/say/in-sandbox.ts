import type { RemarkOf } from '../model/remark.ts';

/** About values, exceptions and output. */
export const IN_SANDBOX = {
  'big-int': () => 'a BigInt (numbers are written without the n here)',
  'getter-threw': ({ error }: RemarkOf<'getter-threw'>) =>
    `a getter that threw${error === undefined ? '' : ` ${error}`}`,
  'array-of-length': ({ length }: RemarkOf<'array-of-length'>) => `an array of length ${length ?? 'unknown'}`,
  'not-here': ({ name = 'it' }: RemarkOf<'not-here'>) =>
    `${name} does not exist here: there are the language and its built-ins, console, structuredClone and performance.now, but no files, network or modules of Node`,
  'common-js': () =>
    'it belongs to CommonJS, which does not exist here: write `export` before each function that is asked for, and remove the line',
  'function-of-earlier-call': ({ function: name }: RemarkOf<'function-of-earlier-call'>) =>
    `this ${name} belongs to an earlier call: use the one that this call was given`,
  'evaluated-while-read': ({ function: name, reading }: RemarkOf<'evaluated-while-read'>) =>
    `${name} cannot be evaluated while an argument of ${reading} is being read`,
  'no-more-evaluations': ({ function: name }: RemarkOf<'no-more-evaluations'>) =>
    `too many evaluations of ${name}`,
  'no-arithmetic': ({ isList }: RemarkOf<'no-arithmetic'>) =>
    isList
      ? 'Arrays have no arithmetic: compute each entry, with map.'
      : 'Objects have no arithmetic: compute with their fields.',
  'output-left-out': () => '… (further output is left out)',
  'more-lines': ({ count }: RemarkOf<'more-lines'>) => `… and ${count} more lines`,
  'call-above': () => 'and then the call above',
};
