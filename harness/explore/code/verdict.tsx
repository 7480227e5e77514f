import type { JSX } from 'preact';
import { type CheckExplanation, explainExercise } from '../../core/explain/index.ts';
import { canBeShown } from '../state/counterexample.ts';
import type { Session } from '../state/session.ts';
import { TEXTS } from '../texts.ts';
import type { Model } from '../views/model.ts';

function Check({
  explanation,
  model,
}: {
  readonly explanation: CheckExplanation;
  readonly model: Model;
}): JSX.Element {
  const { check, mark, title, score, lines } = explanation;
  return (
    <li class={`check ${mark.tone}`}>
      <details open={mark.tone === 'bad'}>
        <summary>
          <span class="mark" role="img" aria-label={mark.word}>
            {mark.symbol}
          </span>
          <span class="title">{title}</span>
          <span class="score">{score}</span>
        </summary>
        {lines
          .filter(({ tone }) => tone !== 'staff')
          .map(({ label, value, tone }, k) => (
            <div key={k} class={`line ${tone}`}>
              {label !== '' && <span class="label">{label}</span>}
              <span class="value">{value}</span>
            </div>
          ))}
        {mark.tone === 'bad' && canBeShown(check) && (
          <button type="button" onClick={() => model.show(check)}>
            Show on the picture
          </button>
        )}
      </details>
    </li>
  );
}

interface VerdictProps {
  readonly model: Model;
  readonly session: Session;
  readonly exercise: string;
}

/** What the grader says about the code of one exercise: the same as `npm test`. */
export function Verdict({ model, session, exercise }: VerdictProps): JSX.Element {
  const work = model.snapshot.work[exercise];
  const grade = work?.grade;
  const explanation = grade && explainExercise(grade);
  return (
    <div class="verdict">
      <div class="verdict-head" aria-live="polite">
        <span class="points">{explanation ? explanation.score : ''}</span>
        <span class="activity">{work?.activity ?? ''}</span>
        {work !== undefined && !work.isStarter && (
          <button type="button" onClick={() => void session.grade(exercise)}>
            Grade
          </button>
        )}
      </div>
      {work?.isStarter && <p class="says quiet">{TEXTS.code.starter}</p>}
      {work?.error !== undefined && <p class="says">{work.error}</p>}
      {explanation?.lines.map(({ value }, k) => (
        <p key={k} class="says">
          {value}
        </p>
      ))}
      {explanation && !explanation.allBlocked && (
        <ul class="checks">
          {explanation.checks.map((one) => (
            <Check key={one.check.id} explanation={one} model={model} />
          ))}
        </ul>
      )}
    </div>
  );
}
