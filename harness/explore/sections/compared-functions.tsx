import type { JSX } from 'preact';
import { unbroken } from '../../core/model/words.ts';
import type { Compared } from '../state/compare.ts';
import { type Model, unshownOf } from '../state/model.ts';

function stateOf({
  name,
  exercise,
  answer,
  isSame,
  isAccepted,
}: Compared<unknown>): readonly [tone: string, symbol: string, words: string] {
  if (unshownOf(exercise) !== undefined) return ['absent', '·', 'not compared'];
  if (answer === undefined) return ['absent', '·', 'no answer yet'];
  if (answer.kind === 'not-started') return ['absent', '·', 'not started'];
  if (answer.kind === 'failed') {
    // The name precedes the message.
    const message = answer.message.startsWith(`${name} `)
      ? answer.message.slice(name.length + 1)
      : answer.message;
    return ['bad', '✗', answer.where === undefined ? message : `${message} (${answer.where})`];
  }
  if (isAccepted)
    return ['good', '✓', isSame ? 'agrees with the reference' : 'is right: what differs is rounding'];
  // Only the grader says that code is right: these settings are one question of many.
  return isSame ? ['here', '=', 'agrees here'] : ['bad', '≠', 'differs from the reference'];
}

const hasFailed = (model: Model, exercise: string): boolean =>
  model.snapshot.work[exercise]?.grade?.checks.some(({ outcome }) => outcome === 'failed') ?? false;

/** Verdict of the grader, if an answer differs or agrees by chance. */
function sentenceOf(model: Model, exercise: string): string {
  const grade = model.snapshot.work[exercise]?.grade;
  if (grade === undefined) return 'The grader has not finished yet.';
  if (grade.note !== undefined) return `The grader: ${grade.note}`;
  const failed = grade.checks.find(({ outcome }) => outcome !== 'passed' && outcome !== 'blocked');
  if (failed === undefined) return 'The grader: every check passes.';
  return `The grader: ✗ ${failed.title}${failed.message === undefined ? '' : `: ${failed.message}`}`;
}

export function ComparedFunctions({
  model,
  names,
}: {
  readonly model: Model;
  readonly names: readonly string[];
}): JSX.Element {
  // Courses may leave exercises out.
  const compared = names.map((name) => model.of(name)).filter(({ exercise }) => exercise !== '');
  if (compared.length === 0) return <></>;
  const wrong =
    compared.find(
      ({ answer, isSame, isAccepted }) =>
        answer?.kind === 'failed' || (answer?.kind === 'value' && !isSame && !isAccepted),
    ) ?? compared.find(({ isSame, exercise }) => isSame && hasFailed(model, exercise));
  const isAsked = compared.every(({ answer }) => answer !== undefined);
  const isAlone = compared.every(({ answer }) => answer === undefined || answer.kind === 'not-started');
  const unshown = new Set(compared.flatMap(({ exercise }) => unshownOf(exercise) ?? []));
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
      {wrong !== undefined && <p class="says">{unbroken(sentenceOf(model, wrong.exercise))}</p>}
      {[...unshown].map((sentence) => (
        <p class="says absent">{sentence} The pictures show the reference alone.</p>
      ))}
      {isAlone && unshown.size === 0 && (
        <p class="says absent">
          {isAsked
            ? 'Not started yet: the pictures show the reference alone.'
            : 'Your code is being loaded: until it answers, the pictures show the reference alone.'}
        </p>
      )}
    </div>
  );
}
