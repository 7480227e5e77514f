import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '#reference';
import type { Model } from '../model.ts';
import type { StartsPart } from '../probes.ts';
import { areSame, useSettled } from '../settled.ts';
import { type Basin, COARSE, MOST_STEPS, startsOf } from './basins.ts';

/** The student's functions are asked once nothing has changed for this time, in ms. */
const REST_MS = 500;

const NAMES = ['gradientDescent', 'momentumDescent'] as const;

/** The map of one of the student's functions. */
export interface OwnBasin {
  readonly name: (typeof NAMES)[number];
  /** Absent while it is computed, and where that failed. */
  readonly basin?: Basin;
  /** Why there is none. */
  readonly message?: string;
}

/** Asks a function row by row: other questions are answered between them. */
async function ask({ demand }: Model, name: OwnBasin['name'], isWanted: () => boolean): Promise<OwnBasin> {
  const { x, y } = startsOf(COARSE);
  const outcomes: Outcome[] = [];
  for (const beta2 of y) {
    if (!isWanted()) break;
    const part: StartsPart = { starts: x.map((beta1) => [beta1, beta2]), steps: MOST_STEPS.coarse };
    const answer = await demand(name, part);
    if (answer.kind === 'failed') return { name, message: answer.message };
    if (answer.kind === 'value') outcomes.push(...(answer.value as Outcome[]));
  }
  return { name, basin: { grid: COARSE, outcomes } };
}

/** Where the student's descents end; nothing of a function that does not answer. */
export function useOwnBasins(model: Model): readonly OwnBasin[] {
  const { stepSize, momentumCoeff } = model.settings;
  const answering = NAMES.filter((name) => model.of(name).yours !== undefined);
  const codes = NAMES.map((name) => model.snapshot.work[model.of(name).exercise]?.files);
  const of = [stepSize, momentumCoeff, ...codes, ...NAMES.map((name) => answering.includes(name))];
  const settled = useSettled({ model, answering, of }, of, REST_MS);
  const [known, setKnown] = useState<{
    readonly of: readonly unknown[];
    readonly basins: readonly OwnBasin[];
  }>();
  useEffect(() => {
    let isWanted = true;
    const askAll = async (): Promise<void> => {
      const basins: OwnBasin[] = [];
      for (const name of settled.answering) {
        const next = await ask(settled.model, name, () => isWanted);
        if (!isWanted) return;
        basins.push(next);
        setKnown({ of: settled.of, basins: [...basins] });
      }
    };
    void askAll();
    return () => {
      isWanted = false;
    };
  }, [settled]);
  const current = known !== undefined && areSame(known.of, of) ? known.basins : [];
  return answering.map((name) => current.find((one) => one.name === name) ?? { name });
}
