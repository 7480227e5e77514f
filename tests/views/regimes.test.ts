import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regimeOf, ringingCoeff } from '../../views/regimes.ts';

test('above its ringing coefficient a loop rings, and below it does not, for gains on both sides of 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (gain, share) => {
        const border = ringingCoeff(gain);
        // Closer to the border a loop counts as critical.
        const [above, below] = [border + (1 - border) * (0.05 + 0.9 * share), border * 0.9 * share];
        expect(regimeOf(gain, above)).toBe('ringing');
        if (border > 0.01) expect(regimeOf(gain, below)).not.toBe('ringing');
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});
