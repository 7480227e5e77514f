/**
 * Works through the items, `jobs` of them at a time, in their order: a free lane takes the next one.
 * @throws what the first failing work throws, when the other lanes have ended too; no further item is begun after it
 */
export async function inLanes<T>(
  jobs: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // Shared by all lanes; a generator is closed for all of them by the lane that fails.
  const waiting = (function* () {
    yield* items;
  })();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: jobs }, lane));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
