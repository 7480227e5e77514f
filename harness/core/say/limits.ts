import type { SaidOf, Slow } from '../model/said.ts';

const USUAL =
  'does a function call itself again and again, or is all of a list copied or searched at every step?';

function slowText(because: Slow): string {
  switch (because.id) {
    case 'ended-before':
      return `was ended early, because ${because.other} had to be ended before: mend ${because.other} first, then slow code gets more time`;
    case 'all-together':
      return `was ended, because all calls of this exercise together took far too long: does a loop take very many turns, ${USUAL}`;
    case 'loading':
      return 'did not finish loading: does a loop never end at the top level, outside of all functions, or in a function that is called there?';
    case 'alone':
      return `did not come to an end: does a loop never end, ${USUAL}`;
  }
}

/** `20,000` */
export const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

export const LIMITS = {
  'too-slow': ({ subject, because }: SaidOf<'too-slow'>) => `${subject} ${slowText(because)}`,
  'too-many-evaluations': ({ subject, of, most }: SaidOf<'too-many-evaluations'>) =>
    `${subject} evaluated ${of.join(' and ')} more than ${grouped(most)} times in one call: does a loop never end?`,
  'out-of-memory': ({ subject, mebibytes }: SaidOf<'out-of-memory'>) =>
    `${subject} needed more than ${mebibytes} MiB of memory: does an array or a string grow without end?`,
  'stack-full': ({ subject }: SaidOf<'stack-full'>) =>
    `${subject} filled the stack: does a function call itself without end?`,
  'too-large': ({ subject, most: { elements, numbers, characters } }: SaidOf<'too-large'>) =>
    `${subject} returned an array of more than ${grouped(elements)} elements or more than ${grouped(numbers)} numbers in all or a string of more than ${grouped(characters)} characters, or evaluated a function that it was given with so many numbers`,
  'engine-failed': ({ subject }: SaidOf<'engine-failed'>) =>
    `${subject} made the JavaScript engine itself fail: write it with less unusual code`,
  'not-loaded-again': ({ subject, reason }: SaidOf<'not-loaded-again'>) =>
    `${subject} loaded at first, but failed to load again (${reason}): does its top level keep state?`,
};
