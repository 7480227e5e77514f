import type { JSX } from 'preact';
import { exercises } from 'virtual:catalogue';
import type { OwnCode } from '../state/own-code.ts';
import type { Session } from '../state/session.ts';
import { TEXTS } from '../texts.ts';
import type { Model } from '../views/model.ts';
import { CodeEditor } from './code-editor.tsx';
import { FileButtons } from './file-buttons.tsx';
import { Verdict } from './verdict.tsx';

interface CodePanelProps {
  readonly model: Model;
  readonly session: Session;
  readonly isConnected: boolean;
  /** The code that is written on the page; absent if files are followed. */
  readonly own?: {
    readonly code: OwnCode;
    readonly isKept: boolean;
    readonly onChange: (code: OwnCode) => void;
  };
}

function scoreOf(model: Model, id: string): string {
  const grade = model.gradeOf(id);
  if (grade === undefined || grade.status !== 'graded') return '';
  return `${grade.points}/${grade.maxPoints}`;
}

/** The student's code of one exercise and its verdict. */
export function CodePanel({ model, session, isConnected, own }: CodePanelProps): JSX.Element {
  const { exercise: chosen } = model.settings;
  const exercise = exercises.find(({ id }) => id === chosen);
  const status = own
    ? own.isKept
      ? TEXTS.stays
      : TEXTS.code.notKept
    : isConnected
      ? TEXTS.follows
      : TEXTS.disconnected;
  return (
    <aside id="code" aria-label={TEXTS.code.heading}>
      <h2>{TEXTS.code.heading}</h2>
      <p class={status === TEXTS.follows || status === TEXTS.stays ? 'quiet' : 'says'}>{status}</p>
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
      {own && (
        <>
          <CodeEditor
            exercise={chosen}
            text={own.code[chosen]!['solution.ts']!}
            grade={model.gradeOf(chosen)}
            onChange={(text) =>
              own.onChange({ ...own.code, [chosen]: { ...own.code[chosen], 'solution.ts': text } })
            }
            onGrade={() => void session.grade(chosen)}
          />
          <FileButtons exercise={chosen} code={own.code} onChange={own.onChange} />
        </>
      )}
      <Verdict model={model} session={session} exercise={chosen} />
    </aside>
  );
}
