import { test } from 'vitest';
import { sampled } from '../../sampled.ts';
import { expectEnd } from './hostile/expect-end.ts';
import { HUNGRY } from './hostile/hungry.ts';
import { VECTOR, answer } from './open.ts';

/** So much fuel that only the memory can end the call. */
const patient = { fuelPerCall: 2e9 };

/** One that grows at once, and some that grow little by little. */
const SAMPLE = HUNGRY.filter((_, k) => k % 4 === 0);

test.each(sampled(HUNGRY, SAMPLE))(
  'a submission that fills the memory ends by the memory limit: $name',
  async (hostile) => {
    expectEnd(hostile, (await answer(hostile.source, VECTOR, [[1, 2]], patient)).outcome);
  },
);
