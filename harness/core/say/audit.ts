import type { AfterCalls, SaidOf } from '../model/said.ts';

function whenText(when: AfterCalls): string {
  switch (when.id) {
    case 'one':
      return 'for the second call after the first one than alone';
    case 'reused':
      return (
        'for the second call than alone, if it gets the array of the first one with other numbers in it:' +
        ' remember numbers, not the array'
      );
    case 'many':
      return 'after many other calls than alone';
    case 'repeated':
      return `when it is called ${when.times} times in a row than at first`;
  }
}

/** `a, b and c` */
const listed = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

function frozenText(parameters: readonly string[]): string {
  const [are, it] = parameters.length === 1 ? ['is', 'it'] : ['are', 'one of them'];
  return `${listed(parameters)} ${are} frozen here, and your function writes into ${it}: change a copy`;
}

export const AUDIT = {
  'remembers-call': ({ function: name, evaluated, when }: SaidOf<'remembers-call'>) =>
    `${name} remembers an earlier call: ${evaluated === undefined ? 'another answer' : `other evaluations of ${evaluated}`} ${whenText(when)}`,
  'overwrites-answer': ({ function: name, isList }: SaidOf<'overwrites-answer'>) =>
    `${name} returns ${isList ? 'an array that a later call overwrites: return a new one' : 'an object that a later call overwrites: return a new one, with new arrays in it,'} each time`,
  'made-function-changes': ({ function: name }: SaidOf<'made-function-changes'>) =>
    `a function that ${name} returned answers differently after a later call: what it needs must belong to it alone`,
  'changes-argument': ({ function: name, parameter, added }: SaidOf<'changes-argument'>) =>
    added === undefined
      ? `${name} changed its argument ${parameter}: work on a copy`
      : `${name} added ${added === '' ? 'a field' : `the field ${added}`} to its argument ${parameter}`,
  'one-array': ({ function: name, lists }: SaidOf<'one-array'>) =>
    `${name} gives another answer if ${listed(lists)} are one and the same array, as arrays with the same numbers may be`,
  'writes-into-frozen': ({ function: name, parameters }: SaidOf<'writes-into-frozen'>) =>
    `${name} gives another answer: ${frozenText(parameters)}`,
  'throws-at-frozen': ({ function: name, parameters, error }: SaidOf<'throws-at-frozen'>) =>
    `${name} threw ${error}: ${frozenText(parameters)}`,
};
