import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { explainCheck, forStudents } from '../../core/explain/index.ts';
import { Lines } from '../../core/figures/index.ts';
import { unbroken } from '../../core/model/words.ts';
import type { Failures } from '../page.ts';
import type { Model } from '../state/model.ts';
import { Later } from './later.tsx';

const loadPicture = () => import('./drawn-failure.tsx');

/** The failed check that was chosen, in the view in which it is drawn. */
export default function Counterexample({
  model,
  view,
  failures,
}: {
  readonly model: Model;
  /** The id of a view. */
  readonly view: string;
  readonly failures: Failures;
}): JSX.Element | null {
  const { shown } = model;
  const panel = useRef<HTMLDivElement>(null);
  const isHere = shown?.view === view;
  useEffect(() => {
    if (isHere) panel.current!.focus();
  }, [shown, isHere]);
  if (!isHere) return null;
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
