import type { JSX } from 'preact';
import type { Page, View } from '../page.ts';
import type { Model } from '../state/model.ts';
import { Counterexample } from './counterexample.tsx';
import { YoursLine } from './yours-line.tsx';

interface ViewSectionProps {
  readonly page: Page;
  readonly view: View;
  readonly model: Model;
}

/** A view with its heading, the failed check that is drawn in it, and the functions that it asks. */
export function ViewSection({ page, view, model }: ViewSectionProps): JSX.Element {
  const { id, heading, text, look, functions, component: Pictures } = view;
  return (
    <section id={id} class="view" tabindex={-1}>
      <header>
        <h2>{heading}</h2>
        <p>{text}</p>
      </header>
      <Counterexample failures={page.failures} view={id} model={model} />
      <Pictures model={model} />
      <ul class="look">
        {look.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <YoursLine model={model} names={functions} />
    </section>
  );
}
