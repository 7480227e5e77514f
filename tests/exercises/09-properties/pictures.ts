import { type Asked, type Picture, placesPicture, sequencesPicture } from 'descent-grader/checks';
import type { Descending } from './descending.ts';
import { errorOf, type Filtering, MOST_SAMPLES, rightOf } from './filters.ts';
import type { Pair } from './gradients.ts';

/** Where a test looked around β. */
export const aroundBeta = ({ loss, gradient, beta }: Pair, asked: Asked): Picture | undefined =>
  placesPicture('β', { name: 'β', at: beta }, { loss: asked(loss), gradient: asked(gradient) });

/** Of more calls, only the first are compared. */
const MOST_CALLS = 20;

/** What a test sent and got in the call that shows most, beside what it should have got. */
export function sent({ filter, momentumCoeff }: Filtering, asked: Asked): Picture | undefined {
  const calls = asked(filter);
  const [worst] = calls
    .map(([x], k) => ({ x, name: `x[k], ${x.length} samples, call ${k + 1} of ${calls.length}` }))
    .filter(({ x }) => x.length > 0 && x.length <= MOST_SAMPLES)
    .slice(0, MOST_CALLS)
    .map((call) => ({ ...call, is: filter(call.x), should: rightOf(momentumCoeff)(call.x) }))
    .map((call) => ({ ...call, error: errorOf(call.is, call.should) }))
    .toSorted((a, b) => (a.error === b.error ? 0 : b.error - a.error));
  if (worst === undefined) return undefined;
  const { x, name, is, should, error } = worst;
  const infinite = is.length === x.length ? 'not always a number' : `${is.length} samples`;
  const finite = error === 0 ? 'the same' : `off by up to ${Number(error.toPrecision(2))}`;
  return sequencesPicture('y[k]', {
    [name]: x,
    'y[k] of a right filter': should,
    [`y[k] of this filter, ${error < Infinity ? finite : infinite}`]: is,
  });
}

/** The longest path that a test asked for, and where it looked around its end. */
export function aroundTheEnd({ descend, gradient, start }: Descending, asked: Asked): Picture | undefined {
  const [longest = [start, 0] as const] = asked(descend).toSorted(([, a], [, b]) => b - a);
  const points = descend(...longest);
  const end = points.at(-1) ?? [];
  const hasEnd = end.every(Number.isFinite);
  return placesPicture(
    'β',
    hasEnd ? { name: 'its last point', at: end } : { name: 'the start', at: start },
    { gradient: asked(gradient) },
    { name: `path of ${points.length} points${hasEnd ? '' : ', whose last is not finite'}`, points },
  );
}
