import { firstDifference, formatPoint, Inside, type Plane } from 'descent-grader/view';
import { outcomeAt, type Vector } from '#reference';

/** How an outcome is written. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  'minimum-1': 'minimum 1',
  'minimum-2': 'minimum 2',
  saddle: 'saddle',
  diverged: 'diverged',
  'not-converged': 'not converged',
};

/** Says how many of a student's points are in no picture, since they are not a number; empty where none is. */
export function nowhereOf(values: readonly number[]): string {
  const count = values.filter(Number.isNaN).length;
  return count === 0 ? '' : `; ${count} of yours ${count === 1 ? 'is' : 'are'} not a number`;
}

/** One of the two paths, as the reference and the student's code give it. */
export interface ComparedPath {
  readonly right: readonly Vector[];
  readonly yours?: readonly Vector[];
  /** What the reference says to the question that `yours` answers. */
  readonly rightThen: readonly Vector[];
  readonly isAccepted: boolean;
}

const differenceOf = ({ rightThen, yours, isAccepted }: ComparedPath): number | undefined =>
  yours === undefined || isAccepted ? undefined : firstDifference(rightThen, yours);

/** Marks the point from which the student's path differs. */
export function Ring({ plane, path }: { readonly plane: Plane; readonly path: ComparedPath }) {
  const first = differenceOf(path);
  if (first === undefined) return null;
  const [x = NaN, y = NaN] = path.yours?.[first] ?? path.rightThen[first] ?? [];
  const [px, py] = [plane.x.toPixel(x), plane.y.toPixel(y)];
  if (!Number.isFinite(px) || !Number.isFinite(py)) return null;
  return (
    <Inside plane={plane} class="difference">
      <circle cx={px} cy={py} r={10} />
    </Inside>
  );
}

/** Says in words what the ring marks: in the picture they would lie on other names. */
export function Difference({ path }: { readonly path: ComparedPath }) {
  const first = differenceOf(path);
  return first === undefined ? null : <span class="differs">◯ yours differs from point {first} on</span>;
}

interface OutcomeProps {
  readonly kind: string;
  readonly name: string;
  readonly path: ComparedPath;
  /** What the student's `experiment` says. */
  readonly said: string | undefined;
}

export function Outcome({ kind, name, path, said }: OutcomeProps) {
  const end = path.right.at(-1)!;
  const right = outcomeAt(end);
  const written = formatPoint(end, 5);
  const yours = differenceOf(path) === undefined ? undefined : path.yours!.at(-1);
  return (
    <div class={`outcome ${kind}`}>
      <dt>{name}</dt>
      <dd>
        <strong>{OUTCOMES[right]}</strong> <span class="end">{written}</span>
        {yours?.length === 2 && formatPoint(yours, 5) !== written && (
          <div class="wrong">
            Yours: {OUTCOMES[outcomeAt(yours)]} {formatPoint(yours, 5)}
          </div>
        )}
        {said !== undefined && said !== right && (
          <div class="wrong">Your experiment says {OUTCOMES[said] ?? said}.</div>
        )}
      </dd>
    </div>
  );
}
