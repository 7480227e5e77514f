import { group, least } from 'd3-array';

/** Items of one kind, with positions among all items, the next one last. */
type Queue<T> = [position: number, item: T][];

const firstOf = <T>(queues: Iterable<Queue<T>>): Queue<T> | undefined =>
  least(
    [...queues].filter(({ length }) => length > 0),
    (queue) => queue.at(-1)![0],
  );

export interface ScheduleOptions<T> {
  /** Items in progress at once, ≥ 1. */
  readonly slots: number;
  /** Items of the same kind share a slot if possible. */
  readonly kindOf: (item: T) => unknown;
}

/**
 * Works through items, several at once. Kinds are assigned to slots, which reuse preparations; an idle slot adopts a
 * remaining kind.
 * @param work called once for each item; a slot works on one at a time
 * @throws the first error of `work`, once other slots have stopped; no further item begins after it
 */
export async function scheduleByKind<T>(
  items: Iterable<T>,
  { slots, kindOf }: ScheduleOptions<T>,
  work: (item: T, slot: number) => Promise<void>,
): Promise<void> {
  const kinds = group([...items].entries(), ([, item]) => kindOf(item));
  // Taking the last element does not move the others.
  const queues = [...kinds.values()].map((queue) => queue.toReversed());
  const groups = Math.min(slots, queues.length);
  let failed = false;
  const runSlot = async (slot: number): Promise<void> => {
    const own = new Set(queues.filter((_, kind) => kind % groups === slot % groups));
    for (;;) {
      if (failed) return;
      const queue = firstOf(own) ?? firstOf(queues);
      if (queue === undefined) return;
      own.add(queue);
      try {
        await work(queue.pop()![1], slot);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: slots }, (_, slot) => runSlot(slot)));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
