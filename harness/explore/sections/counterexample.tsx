import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { explainCheck, forStudents } from '../../core/explain/index.ts';
import { Lines } from '../../core/figures/index.ts';
import { unbroken } from '../../core/model/words.ts';
import type { Failures } from '../page.ts';
import type { Model, ShownFailure } from '../state/model.ts';
import { Later } from './later.tsx';

const loadPicture = () => import('./drawn-failure.tsx');

/** Takes the focus. */
export default function Counterexample({
  model,
  shown,
  failures,
}: {
  readonly model: Model;
  readonly shown: ShownFailure;
  readonly failures: Failures;
}): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current!.focus(), [shown]);
  const { check } = shown;
  const { title, lines } = explainCheck(check);
  const drawing = failures.drawingOf(check);
  return (
    <div
      class={`counterexample card ${(check.picture ?? drawing) ? 'has-picture' : ''}`}
      ref={panel}
      tabIndex={-1}
      role="region"
      aria-label="Counterexample"
    >
      <div>
        <h3>✗ {unbroken(title)}</h3>
        <Lines lines={forStudents(lines).filter(({ label }) => label !== 'hint')} />
        <p class="caption">{failures.captionOf(check)}</p>
        <button type="button" onClick={() => model.show(undefined)}>
          Close
        </button>
      </div>
      {check.picture !== undefined && (
        <div class="drawn">
          <Later load={loadPicture} props={{ picture: check.picture }} />
        </div>
      )}
      {drawing}
    </div>
  );
}
