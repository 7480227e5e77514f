import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CatalogueEntry, exercises } from 'virtual:catalogue';
import tasks from 'virtual:tasks';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import type { Page } from '../page.ts';
import { Later } from '../sections/later.tsx';
import { viewOfExercise } from '../state/address.ts';
import type { ShownFailure } from '../state/model.ts';
import type { useOwnCode } from '../state/own-code.ts';
import type { CodeSession, Work } from '../state/session.ts';
import { CodeEditor } from './code-editor.tsx';
import { FileButtons } from './file-buttons.tsx';

/** Not needed for the first pictures. */
const loadVerdict = () => import('./verdict.tsx');
const loadQuestion = () => import('./own-question.tsx');

interface CodePanelProps {
  readonly page: Page;
  /** Id of an exercise. */
  readonly exercise: string;
  readonly choose: (id: string) => void;
  /** By exercise. */
  readonly work: Readonly<Record<string, Work>>;
  readonly session: CodeSession;
  /** Loads a counterexample into the views. */
  readonly show: (shown: ShownFailure) => void;
  readonly isConnected: boolean;
  readonly own: ReturnType<typeof useOwnCode>;
}

const scoreOf = ({ grade }: Partial<Work> = {}): string =>
  grade?.status === 'graded' ? `${grade.points}/${grade.maxPoints}` : '';

const isFull = ({ grade }: Partial<Work> = {}): boolean =>
  grade?.status === 'graded' && grade.points === grade.maxPoints;

/** Step after full marks: the next exercise, or handing in. */
function Done({ work, session, chosen, choose, isWritten }: DoneProps): JSX.Element | null {
  if (!isFull(work[chosen])) return null;
  const start = exercises.findIndex(({ id }) => id === chosen);
  const next = [...exercises.slice(start), ...exercises.slice(0, start)].find(({ id }) => !isFull(work[id]));
  const all = exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return (
    <>
      <div class="says done">
        <strong>
          {next ? 'Full marks: every check passes.' : `All exercises have full marks: ${all} / ${all}.`}
        </strong>{' '}
        {next ? (
          <button type="button" onClick={() => choose(next.id)}>
            Next: {next.id.slice(0, 2)} · {next.title}
          </button>
        ) : isWritten ? (
          'To hand in, choose “Export all as ZIP” below and upload the file where your course collects it.'
        ) : (
          'To hand in, upload the folder exercises/ as a ZIP where your course collects it.'
        )}
      </div>
      <Later key={chosen} load={loadQuestion} props={{ ask: () => session.questions(chosen) }} />
    </>
  );
}

interface DoneProps extends Pick<CodePanelProps, 'work' | 'session' | 'choose'> {
  readonly chosen: string;
  /** True if code is written on the page. */
  readonly isWritten: boolean;
}

const PARTS = { task: 'Task', code: 'Code', verdict: 'Verdict' } as const;
type PanelPart = keyof typeof PARTS;

function Task({ exercise: { id, summary } }: { readonly exercise: CatalogueEntry }): JSX.Element {
  const [text, setText] = useState<{ readonly of: string; readonly html: string }>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    box.current!.scrollTop = 0;
    void tasks[id]!().then((html) => isGone || setText({ of: id, html }));
    return () => {
      isGone = true;
    };
  }, [id]);
  return (
    <div class="task" ref={box} tabindex={0} role="region" aria-label="Task">
      {text?.of === id ? (
        // Built from the course's own README.
        <div class="task-text" dangerouslySetInnerHTML={{ __html: text.html }} />
      ) : (
        <p class="quiet">{summary}</p>
      )}
    </div>
  );
}

export function CodePanel({
  page: { failures, views },
  exercise: chosen,
  choose,
  work,
  session,
  show,
  isConnected,
  own,
}: CodePanelProps): JSX.Element {
  const exercise = exercises.find(({ id }) => id === chosen);
  const ownView = viewOfExercise(views, exercises, chosen) ?? views[0]?.id;
  const showing = (check: CheckGrade): (() => void) | undefined => {
    if (ownView === undefined) return undefined;
    const view = failures.viewOf(check, ownView);
    return failures.captionOf(check) !== undefined ? () => show({ check, view }) : undefined;
  };
  const [part, setPart] = useState<PanelPart>(own ? 'code' : 'task');
  const next = (id: string): void => {
    setPart('task');
    choose(id);
  };
  const isUpToDate = own ? own.isStored : isConnected;
  const [status, warning] = own
    ? [
        'What you write stays in this browser.',
        'This browser does not keep what you write: download it before you leave.',
      ]
    : [
        'Follows the files in exercises/: save solution.ts, and the pictures change.',
        'The connection to npm run explore is lost: the pictures do not follow your files at the moment.',
      ];
  /** Names with the points so far. */
  const named = exercises.map(({ id, title }) => {
    const score = scoreOf(work[id]);
    // Narrow pages cut the end off.
    return { id, name: `${id.slice(0, 2)} · ${score && `${score} · `}${title}` };
  });
  return (
    <aside id="code" data-part={part} tabindex={-1} aria-label="Your code">
      <div class="code-head">
        <h2>Your code</h2>
        <div class="part-choice" role="group" aria-label="What is shown">
          {(Object.keys(PARTS) as PanelPart[])
            .filter((one) => own !== undefined || one !== 'code')
            .map((one) => (
              <button key={one} type="button" aria-pressed={one === part} onClick={() => setPart(one)}>
                {PARTS[one]}
              </button>
            ))}
        </div>
        <select
          aria-label="Exercise"
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p class="says" hidden={isUpToDate}>
          {warning}
        </p>
      </div>
      {exercise && <Task exercise={exercise} />}
      {own && (
        <CodeEditor
          exercise={chosen}
          files={own.code[chosen]!}
          revision={own.revision}
          grade={work[chosen]?.grade}
          onChange={own.edit}
          onGrade={() => void session.grade(chosen)}
        />
      )}
      <Later
        load={loadVerdict}
        props={{
          work: work[chosen],
          onGrade: () => {
            setPart('verdict');
            void session.grade(chosen);
          },
          onStop: () => session.stop(chosen),
          onOpen: () => setPart('verdict'),
          showing,
          unshown: exercise?.unshown,
          done: <Done {...{ work, session, chosen }} choose={next} isWritten={own !== undefined} />,
        }}
      />
      {own && <FileButtons exercise={chosen} code={own.code} onChange={own.replace} />}
      <p class="caption">{status}</p>
    </aside>
  );
}
