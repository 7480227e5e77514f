import type { CatalogueEntry } from 'virtual:catalogue';
import type { SettingsInAddress, View } from '../page.ts';
import type { Settings } from './probing.ts';

const queryOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/**
 * @param hash fragment of an address
 * @param ids the first is the default
 */
export function fromAddress<S extends Settings>(
  settings: SettingsInAddress<S>,
  hash: string,
  ids: readonly string[],
): S {
  const query = queryOf(hash);
  const exercise = query.get('exercise') ?? '';
  return settings.fromAddress(query, ids.includes(exercise) ? exercise : (ids[0] ?? ''));
}

/** `#steps=32&exercise=04-momentum` */
export function toAddress<S extends Settings>(
  { toAddress: named }: SettingsInAddress<S>,
  settings: S,
): string {
  const parts = [...Object.entries(named(settings)), ['exercise', encodeURIComponent(settings.exercise)]];
  return `#${parts.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** The first view that asks a function of an exercise. */
export function viewOfExercise(
  views: readonly View[],
  exercises: readonly CatalogueEntry[],
  id: string,
): string | undefined {
  const functions = exercises.find((exercise) => exercise.id === id)?.functions ?? [];
  return views.find((view) => view.functions.some((name) => functions.includes(name)))?.id;
}

/** @param hash with `view=filter`, or `view=own` for the view of the exercise */
export function viewOfAddress(
  views: readonly View[],
  exercises: readonly CatalogueEntry[],
  hash: string,
): string | undefined {
  const query = queryOf(hash);
  const name = query.get('view') ?? '';
  if (name === 'own') return viewOfExercise(views, exercises, query.get('exercise') ?? '');
  return views.find(({ id }) => id === name)?.id;
}
