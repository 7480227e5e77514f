import type { JSX } from 'preact';
import type { Page, View } from '../page.ts';
import type { Model } from '../state/model.ts';
import { ComparedFunctions } from './compared-functions.tsx';
import { Later } from './later.tsx';

/** Not needed for the first pictures. */
const loadCounterexample = () => import('./counterexample.tsx');

interface ViewSectionProps {
  readonly page: Page;
  readonly view: View;
  readonly model: Model;
}

export function ViewSection({ page, view, model }: ViewSectionProps): JSX.Element {
  const { id, heading, text, look, functions, component: Pictures } = view;
  return (
    <section id={id} class="view" tabindex={-1}>
      <h2>{heading}</h2>
      {model.shown?.view === id && (
        <Later load={loadCounterexample} props={{ failures: page.failures, shown: model.shown, model }} />
      )}
      <Pictures model={model} />
      <p class="about">{text}</p>
      <ul class="look">
        {look.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ComparedFunctions model={model} names={functions} />
    </section>
  );
}
