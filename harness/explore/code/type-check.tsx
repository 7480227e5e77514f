import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { types } from '../../core/explain/index.ts';
import type { TypeProblem } from '../../core/model/type-problem.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background } from '../worker/background.ts';

const MOST_MS = 60_000;

interface TypeCheckProps {
  readonly exercise: string;
  readonly files: SourceFiles;
}

/**
 * Uses a worker of its own, so that grading does not wait. Changed code gets another instance, which ends the worker.
 */
export function TypeCheck({ exercise, files }: TypeCheckProps): JSX.Element {
  const [found, setFound] = useState<readonly TypeProblem[] | string>('');
  const [running, setRunning] = useState<Background>();
  useEffect(() => () => running?.stop(), [running]);
  const check = async (): Promise<void> => {
    const worker = new Background();
    setRunning(worker);
    setFound('Checking types …');
    const timer = setTimeout(() => worker.stop(), MOST_MS);
    try {
      const problems = await worker.run('types', { exercise, files }, (progress) => {
        if ('loading' in progress) setFound(progress.loading);
      });
      setFound(problems);
    } catch (error) {
      setFound(`Types were not checked: ${(error as Error).message}.`);
    }
    clearTimeout(timer);
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
