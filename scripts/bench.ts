import { contenders, race } from '../tests/bench/cold.ts';
import { ROOT } from './root.ts';
const all = await contenders(ROOT, ['01-loss', '04-momentum'], 4);
const r = await race(all, 1, (n, t) => console.log(n, t));
