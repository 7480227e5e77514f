import { loadSolution } from '../../core/sandbox/index.ts';

/** How many ticks are measured. V8 replaces its first, quick translation of the engine after some 60 and then takes half. */
const TICKS = 100;

/** What the slowest right solutions do at each step: they copy their path. */
const PROGRAM = `
let path = Array.from({ length: 512 }, (_, k) => [k, k]);
for (;;) path = structuredClone(path);
`;

/**
 * Measures how long a tick of slow, honest code takes on this machine. The fastest of some ticks counts, because another
 * thread may have interrupted the others.
 * @returns in ms
 */
export async function measureTick(wasm: WebAssembly.Module): Promise<number> {
  let fastest = Infinity;
  let begin = performance.now();
  let done = 0;
  const onWork = (ticks: number, share: number): void => {
    // A call is no work of the program.
    if (share > 0) done += ticks;
    if (done < 1) return;
    const now = performance.now();
    fastest = Math.min(fastest, (now - begin) / done);
    [begin, done] = [now, 0];
  };
  const stripped = {
    kind: 'stripped',
    entry: 'path.ts',
    modules: { 'path.ts': { code: PROGRAM } },
  } as const;
  await loadSolution({ wasm, strip: () => stripped, onWork }, {}, TICKS).open();
  return fastest;
}
