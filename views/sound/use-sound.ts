import { useEffect, useRef, useState } from 'preact/hooks';
import type { Model } from '../model.ts';
import type { SoundPart } from '../probes.ts';
import { inFull, type Sound } from './signals.ts';

/** Sounds are asked once nothing has changed for this time, in ms. */
const REST_MS = 150;

/** What the student's function makes, as far as it answers. */
export interface OwnSound {
  readonly samples: Float64Array;
  readonly isWhole: boolean;
}

/**
 * The sound of a student's function, asked anew when something changes.
 * @param isWanted nothing is asked before
 * @param of what it depends on, beside the code
 * @returns `undefined` while there is none
 */
export function useSound(
  model: Model,
  name: 'lfilter' | 'momentumStep',
  {
    signal,
    first,
    all,
  }: { readonly signal?: SoundPart['signal']; readonly first: number; readonly all: number },
  isWanted: boolean,
  of: readonly unknown[],
): OwnSound | undefined {
  const [sound, setSound] = useState<OwnSound>();
  const latest = useRef(model);
  latest.current = model;
  const { exercise, answer } = model.of(name);
  const isAnswering = isWanted && answer?.kind === 'value';
  useEffect(() => {
    if (!isAnswering) {
      setSound(undefined);
      return;
    }
    let isCurrent = true;
    const ask = async (count: number): Promise<Sound | undefined> => {
      const part: SoundPart = { count, ...(signal && { signal }) };
      const reply = await latest.current.demand(name, part);
      return reply.kind === 'value' && isCurrent ? (reply.value as Sound) : undefined;
    };
    const hear = async (): Promise<void> => {
      const next = await inFull(ask, first, all);
      if (isCurrent) setSound(next);
    };
    const timer = setTimeout(() => {
      void hear();
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isAnswering, model.snapshot.work[exercise]?.files, signal, ...of]);
  return sound;
}
