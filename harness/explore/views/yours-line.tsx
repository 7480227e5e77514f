import type { JSX } from 'preact';
import type { Compared } from '../state/yours.ts';
import { TEXTS } from '../texts.ts';
import type { ProbeName } from '../worker/probes.ts';
import type { Model } from './model.ts';

/** How one function of the student compares, as a symbol and words. */
function stateOf({
  answer,
  isSame,
}: Compared<ProbeName>): readonly [tone: string, symbol: string, words: string] {
  if (answer === undefined) return ['absent', '·', TEXTS.code.waiting];
  if (answer.kind === 'not-started') return ['absent', '·', 'not started'];
  if (answer.kind === 'failed')
    return ['bad', '✗', answer.where === undefined ? answer.message : `${answer.message} (${answer.where})`];
  return isSame ? ['good', '✓', TEXTS.code.agrees] : ['bad', '≠', 'differs from the reference'];
}

/** What `npm test` says about an exercise whose answer differs. */
function sentenceOf(model: Model, exercise: string): string {
  const grade = model.gradeOf(exercise);
  if (grade === undefined) return TEXTS.code.grading;
  if (grade.note !== undefined) return `npm test: ${grade.note}`;
  const failed = grade.checks.find(({ outcome }) => outcome !== 'passed' && outcome !== 'blocked');
  if (failed === undefined) return TEXTS.code.roundingOnly;
  return `npm test: ✗ ${failed.title}${failed.message === undefined ? '' : `: ${failed.message}`}`;
}

/** The functions that a view asks, and how they compare. */
export function YoursLine({
  model,
  names,
}: {
  readonly model: Model;
  readonly names: readonly ProbeName[];
}): JSX.Element {
  // A course may leave exercises out.
  const compared = names.map((name) => model.of(name)).filter(({ exercise }) => exercise !== '');
  if (compared.length === 0) return <></>;
  const wrong = compared.find(
    ({ answer, isSame }) => answer?.kind === 'failed' || (answer?.kind === 'value' && !isSame),
  );
  const isNotStarted = compared.every(({ answer }) => answer === undefined || answer.kind === 'not-started');
  return (
    <div class="yours">
      <ul>
        {compared.map((one) => {
          const [tone, symbol, words] = stateOf(one);
          return (
            <li key={one.name} class={tone}>
              <button type="button" onClick={() => model.change({ exercise: one.exercise })}>
                <span aria-hidden="true">{symbol}</span> <code>{one.name}</code>{' '}
                <span class="words">{words}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {wrong !== undefined && <p class="says">{sentenceOf(model, wrong.exercise)}</p>}
      {isNotStarted && <p class="says quiet">{TEXTS.code.notStarted}</p>}
    </div>
  );
}
