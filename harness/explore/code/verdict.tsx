import type { ComponentChildren, JSX } from 'preact';
import { explainExercise, forStudents, startOf, tellingSentence } from '../../core/explain/index.ts';
import { Check, Lines } from '../../core/figures/index.ts';
import type { CheckGrade, ExerciseGrade } from '../../core/model/grades.generated.ts';
import { unbroken } from '../../core/model/words.ts';
import type { Work } from '../state/session.ts';

/** `undefined` if nothing is wrong. */
function firstOf({ note, checks }: ExerciseGrade): string | undefined {
  const start = startOf(checks);
  return note ?? (start && tellingSentence(start));
}

interface VerdictProps {
  /** Absent before code has been read. */
  readonly work: Work | undefined;
  readonly onGrade: () => void;
  readonly onStop: () => void;
  /** Unfolds the verdict. */
  readonly onOpen: () => void;
  /** Loads a counterexample into the views; `undefined` if there is nothing to show. */
  readonly showing: (check: CheckGrade) => (() => void) | undefined;
  /** Says how much of failed checks is shown, if not everything. */
  readonly unshown: string | undefined;
  /** Next step after full marks. */
  readonly done: ComponentChildren;
}

/** The same as in `npm test`. */
export default function Verdict({
  work,
  onGrade,
  onStop,
  onOpen,
  showing,
  unshown,
  done,
}: VerdictProps): JSX.Element {
  const explanation = work?.grade && explainExercise(work.grade);
  const above = forStudents([...(explanation?.lines ?? []), ...(explanation?.common ?? [])]);
  const first = work?.grade && firstOf(work.grade);
  return (
    <div class="verdict">
      <div class="verdict-head" aria-live="polite">
        <span class="points">{explanation ? explanation.score : ''}</span>
        <span class="activity">{work?.activity ?? ''}</span>
        {first !== undefined && work?.activity === undefined && (
          <button type="button" class="first" onClick={onOpen}>
            {unbroken(first)}
          </button>
        )}
        {work !== undefined && !work.isStarter && (
          <button type="button" onClick={work.activity === undefined ? onGrade : onStop}>
            {work.activity === undefined ? 'Grade' : 'Stop'}
          </button>
        )}
      </div>
      {work?.activity === undefined && done}
      {work?.isStarter && <p class="says absent">This is the starter: replace the lines that throw.</p>}
      {work?.error !== undefined && <p class="says">{work.error}</p>}
      {explanation && (
        <div class="whole">
          {unshown !== undefined && <p class="quiet">{unshown}</p>}
          {above.length > 0 && (
            <div class="says">
              <Lines lines={above} />
            </div>
          )}
          {!explanation.allBlocked && (
            <ul class="checks">
              {explanation.checks.map((one) => {
                const show = one.mark.tone === 'bad' ? showing(one.check) : undefined;
                return (
                  <Check key={one.check.id} explanation={{ ...one, lines: forStudents(one.lines) }}>
                    {show && (
                      <button type="button" onClick={show}>
                        Show on the picture
                      </button>
                    )}
                  </Check>
                );
              })}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
