import { useEffect, useState } from 'preact/hooks';
import type { Model } from '../model.ts';
import type { StartsPart } from '../probes.ts';
import { areSame, useSettled } from '../settled.ts';
import type { Arrival } from './arrival.ts';
import { type Basin, COARSE, MOST_STEPS, startsOf } from './basins.ts';

/** The student's functions are asked once nothing has changed for this time, in ms. */
const REST_MS = 500;

const NAMES = ['gradientDescent', 'momentumDescent'] as const;

/** Every so many rows are asked, then those between. */
const STRIDES = [8, 4, 2, 1];

/** The map of one of the student's functions. */
export interface OwnBasin {
  readonly name: (typeof NAMES)[number];
  /** Absent before the first rows are known, and where that failed. */
  readonly basin?: Basin;
  /** It belongs to what was before, and stays until the next one comes, so that nothing jumps. */
  readonly isOld?: boolean;
  /** Rows that are not known yet look like those above them. */
  readonly isWhole?: boolean;
  /** Why there is none. */
  readonly message?: string;
}

/** Asks a function row by row: other questions are answered between them. @param tell called with each finer map */
async function ask(
  { demand }: Model,
  name: OwnBasin['name'],
  isWanted: () => boolean,
  tell: (basin: OwnBasin) => void,
): Promise<void> {
  const { x, y } = startsOf(COARSE);
  const rows: Arrival[][] = [];
  for (const stride of STRIDES) {
    for (let row = 0; row < y.length; row += stride) {
      if (rows[row] !== undefined) continue;
      const part: StartsPart = { starts: x.map((beta1) => [beta1, y[row]!]), steps: MOST_STEPS.coarse };
      const answer = await demand(name, part);
      if (!isWanted() || answer.kind === 'not-started') return;
      if (answer.kind === 'failed') {
        tell({ name, message: answer.message });
        return;
      }
      rows[row] = answer.value as Arrival[];
    }
    const arrivals = y.flatMap((_, row) => rows[row - (row % stride)]!);
    const basin: Basin = {
      grid: COARSE,
      outcomes: arrivals.map(({ outcome }) => outcome),
      steps: arrivals.map(({ steps }) => steps),
    };
    tell({ name, basin, isWhole: stride === 1 });
  }
}

/** Where the student's descents end; nothing of a function that does not answer. */
export function useOwnBasins(model: Model): readonly OwnBasin[] {
  const { stepSize, momentumCoeff } = model.settings;
  const answering = NAMES.filter((name) => model.of(name).yours !== undefined);
  const codes = NAMES.map((name) => model.snapshot.work[model.of(name).exercise]?.files);
  const of = [stepSize, momentumCoeff, ...codes, ...NAMES.map((name) => answering.includes(name))];
  const settled = useSettled({ model, answering, of }, of, REST_MS);
  const [known, setKnown] = useState<
    Readonly<Record<string, OwnBasin & { readonly of: readonly unknown[] }>>
  >({});
  useEffect(() => {
    let isWanted = true;
    const tell = (basin: OwnBasin): void =>
      setKnown((before) => ({ ...before, [basin.name]: { ...basin, of: settled.of } }));
    const askAll = async (): Promise<void> => {
      for (const name of settled.answering)
        if (isWanted) await ask(settled.model, name, () => isWanted, tell);
    };
    void askAll();
    return () => {
      isWanted = false;
    };
  }, [settled]);
  return answering.map((name) => {
    const one = known[name];
    return one !== undefined && areSame(one.of, of) ? one : { name, basin: one?.basin, isOld: true };
  });
}
