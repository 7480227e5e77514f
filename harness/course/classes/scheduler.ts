/** Items of one kind that wait, in their order, with their places among all. */
type Queue<T> = (readonly [place: number, item: T])[];

function queuesOf<T>(items: Iterable<T>, kindOf: (item: T) => unknown): Queue<T>[] {
  const queues = new Map<unknown, Queue<T>>();
  for (const [place, item] of [...items].entries()) {
    const kind = kindOf(item);
    const queue = queues.get(kind);
    if (queue === undefined) queues.set(kind, [[place, item]]);
    else queue.push([place, item]);
  }
  // From its end an array gives without moving the others.
  return [...queues.values()].map((queue) => queue.toReversed());
}

/** The queue whose next item comes first. */
function firstOf<T>(queues: readonly Queue<T>[]): Queue<T> | undefined {
  const place = (queue: Queue<T>): number => queue.at(-1)?.[0] ?? Infinity;
  let first: Queue<T> | undefined;
  for (const queue of queues)
    if (queue.length > 0 && (first === undefined || place(queue) < place(first))) first = queue;
  return first;
}

/**
 * Works through the items, `jobs` of them at a time: a free lane takes the next one of the kinds that are its own, and
 * where none is left, the next one of all. What a worker has prepared for a kind serves it again that way.
 * @param kindOf what is worth keeping together; without it all items are of one kind, and taken in their order
 * @throws what the first failing work throws, when the other lanes have ended too; no further item is begun after it
 */
export async function inLanes<T>(
  jobs: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  kindOf: (item: T) => unknown = () => undefined,
): Promise<void> {
  let queues = queuesOf(items, kindOf);
  const groups = Math.min(jobs, queues.length);
  const lane = async (index: number): Promise<void> => {
    for (;;) {
      const own = queues.filter((_, kind) => kind % groups === index % groups);
      const queue = firstOf(own) ?? firstOf(queues);
      if (queue === undefined) return;
      await work(queue.pop()![1]);
    }
  };
  const failFast = async (index: number): Promise<void> => {
    try {
      await lane(index);
    } catch (error) {
      queues = [];
      throw error;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: jobs }, (_, index) => failFast(index)));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
