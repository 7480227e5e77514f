import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { types } from '../../core/explain/index.ts';
import type { TypeProblem } from '../../core/model/type-problem.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background } from '../worker/background.ts';

/** A check that takes longer is stopped, in ms. */
const MOST_MS = 60_000;

interface TypeCheckProps {
  readonly exercise: string;
  readonly files: SourceFiles;
}

/** Checks types when it is asked to, in a worker of its own, which a change of the code ends: grading waits for nothing. */
export function TypeCheck({ exercise, files }: TypeCheckProps): JSX.Element {
  const [found, setFound] = useState<readonly TypeProblem[] | string>('');
  const [running, setRunning] = useState<Background>();
  const latest = useRef<Background>(undefined);
  useEffect(
    () => () => {
      latest.current?.stop();
      latest.current = undefined;
      setFound('');
    },
    [exercise, files],
  );
  const check = async (): Promise<void> => {
    const worker = new Background();
    latest.current = worker;
    setRunning(worker);
    const say = (what: typeof found): void => {
      if (latest.current === worker) setFound(what);
    };
    say('Checking types …');
    const timer = setTimeout(() => worker.stop(), MOST_MS);
    try {
      say(
        await worker.run('types', { exercise, files }, (progress) => {
          if ('loading' in progress) say(progress.loading);
        }),
      );
    } catch (error) {
      say(`Types were not checked: ${(error as Error).message}.`);
    }
    clearTimeout(timer);
    worker.stop();
    setRunning(undefined);
  };
  return (
    <div class="type-check">
      <button type="button" onClick={() => (running ? running.stop() : void check())}>
        {running ? 'Stop' : 'Check types'}
      </button>{' '}
      <span role="status">
        {typeof found === 'string' ? found : found.length === 0 && 'No type errors were found.'}
      </span>
      {typeof found !== 'string' && found.length > 0 && (
        <ul class="type-problems" tabindex={0} aria-label="Mistakes in types">
          {found.map((problem, k) => (
            <li key={k}>{types(problem).value}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
