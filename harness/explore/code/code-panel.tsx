import type { JSX } from 'preact';
import { exercises } from 'virtual:catalogue';
import { isFollowing } from '../state/follow.ts';
import type { Session } from '../state/session.ts';
import { TEXTS } from '../texts.ts';
import type { Model } from '../views/model.ts';
import { Verdict } from './verdict.tsx';

interface CodePanelProps {
  readonly model: Model;
  readonly session: Session;
  readonly isConnected: boolean;
}

function scoreOf(model: Model, id: string): string {
  const grade = model.gradeOf(id);
  if (grade === undefined || grade.status !== 'graded') return '';
  return `${grade.points}/${grade.maxPoints}`;
}

/** The student's code of one exercise and its verdict. */
export function CodePanel({ model, session, isConnected }: CodePanelProps): JSX.Element {
  const { exercise: chosen } = model.settings;
  const exercise = exercises.find(({ id }) => id === chosen);
  return (
    <aside id="code" aria-label={TEXTS.code.heading}>
      <h2>{TEXTS.code.heading}</h2>
      <p class={isConnected ? 'quiet' : 'says'}>
        {isFollowing() ? (isConnected ? TEXTS.follows : TEXTS.disconnected) : TEXTS.stays}
      </p>
      <div class="exercises" role="group" aria-label="Exercises">
        {exercises.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === chosen}
            title={title}
            onClick={() => model.change({ exercise: id })}
          >
            <span class="number">{id.slice(0, 2)}</span>
            <span class="score">{scoreOf(model, id)}</span>
          </button>
        ))}
      </div>
      {exercise && (
        <>
          <h3>
            {exercise.id.slice(0, 2)} · {exercise.title}
          </h3>
          <p class="quiet">{exercise.summary}</p>
        </>
      )}
      <Verdict model={model} session={session} exercise={chosen} />
    </aside>
  );
}
