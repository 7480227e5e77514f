import { expect, test } from 'vitest';
import loss from '../../exercises/01-loss/checks.ts';

test('a loss or a gradient that is NaN everywhere is not called the same everywhere, but not a number', () => {
  const solution = { loss: () => NaN, gradient: () => [NaN, NaN], hessian: () => [] };
  const said = ['gradient-of-own-loss', 'hessian-of-own-gradient'].map((id) => {
    const check = loss.checks.find((one) => one.id === id)!;
    const [finding] = check.holds(solution as never, { beta: [3, 3] } as never, {} as never);
    return finding?.holds === false && finding.message;
  });
  expect(said).toEqual([
    'your loss is NaN or infinite near this β',
    'your gradient is NaN or infinite near this β',
  ]);
});
