import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import { SOLUTION_FILE, type SourceFiles } from '../../core/model/solution-file.ts';
import type { Editor, Problem } from './editor.ts';
import { TypeCheck } from './type-check.tsx';

interface CodeEditorProps {
  readonly exercise: string;
  readonly files: SourceFiles;
  /** Changes when `text` comes from elsewhere: what was typed comes back later than the next keys. */
  readonly revision: number;
  readonly grade: ExerciseGrade | undefined;
  readonly onChange: (exercise: string, text: string) => void;
  readonly onGrade: () => void;
}

/** Id of the text that explains the keys. */
const KEYS = 'editor-keys';

function problemsOf(grade: ExerciseGrade | undefined): Problem[] {
  if (grade === undefined) return [];
  const named = [{ position: grade.position, message: grade.note }, ...grade.checks];
  return named.flatMap(({ position, message = '' }) =>
    position?.file === SOLUTION_FILE ? [{ ...position, message }] : [],
  );
}

/** Loaded after the first pictures. */
export function CodeEditor({
  exercise,
  files,
  revision,
  grade,
  onChange,
  onGrade,
}: CodeEditorProps): JSX.Element {
  const text = files[SOLUTION_FILE]!;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const latest = useRef({ text, onChange, onGrade });
  latest.current = { text, onChange, onGrade };
  // Before the next key, which would belong to another text or exercise.
  useLayoutEffect(() => {
    let isGone = false;
    const open = async (): Promise<void> => {
      const { openEditor } = await import('./editor.ts');
      if (isGone) return;
      editor.current = openEditor(parent.current!, {
        text: latest.current.text,
        label: `solution.ts of ${exercise}`,
        description: KEYS,
        onChange: (changed) => latest.current.onChange(exercise, changed),
        onGrade: () => latest.current.onGrade(),
      });
    };
    void open();
    return () => {
      isGone = true;
      editor.current?.destroy();
      editor.current = undefined;
    };
  }, [exercise]);
  useLayoutEffect(() => editor.current?.setText(text), [revision]);
  useEffect(() => editor.current?.setProblems(problemsOf(grade)), [grade]);
  return (
    <div class="editor-pane">
      <div class="editor" ref={parent} />
      <p class="caption" id={KEYS}>
        Tab leaves the editor. Ctrl-Enter (⌘-Enter on a Mac) grades at once.
      </p>
      <TypeCheck key={files} exercise={exercise} files={files} />
    </div>
  );
}
