import { expect, test } from 'vitest';
import { Explanations, ranked } from '../../../../harness/core/explain/index.ts';
import { RANK } from '../../../../harness/core/explain/rank.ts';
import type { Explanation } from '../../../../harness/core/model/explanation.ts';
import type { Said, SaidId } from '../../../../harness/core/model/said.ts';

const found = (id: SaidId, proves = true, more: object = {}): Explanation => ({
  said: { id, ...more } as Said,
  proves,
});
const idsOf = (all: readonly Explanation[]): SaidId[] => all.map(({ said }) => said.id);

test('what is left is the same in any order, the most telling first', () => {
  const all = [found('hint'), found('region'), found('relation', false), found('slip')];
  expect(idsOf(ranked(all))).toEqual(['slip', 'relation']);
  expect(idsOf(ranked(all.toReversed()))).toEqual(['slip', 'relation']);
});

test('only what proves its place silences the hint, and what is silenced silences, too', () => {
  const suggested = [found('one-change', false), found('hint')];
  expect(idsOf(ranked(suggested))).toEqual(['one-change', 'hint']);
  expect(idsOf(ranked([found('one-change'), found('hint')]))).toEqual(['one-change']);
  expect(idsOf(ranked([...suggested, found('region')]))).toEqual(['one-change']);
});

test('nothing silences itself, two do not silence each other, and a known mistake is said alone', () => {
  const ids = Object.keys(RANK) as SaidId[];
  for (const id of ids) {
    const { silences = [], ifProved = [] } = RANK[id];
    for (const other of [...silences, ...ifProved]) {
      const back = RANK[other];
      const advice = `${id} and ${other} silence each other in rank.ts: remove one of the two`;
      expect([...(back.silences ?? []), ...(back.ifProved ?? [])], advice).not.toContain(id);
    }
  }
  const others = ids.filter((id) => !['', 'types'].includes(RANK[id].label));
  expect(idsOf(ranked(others.map((id) => found(id))))).toEqual(['known-mistake']);
});

test('beside a known mistake nothing else is said that looks for the cause, whichever is found first', () => {
  const ids = Object.keys(RANK) as SaidId[];
  for (const id of ids.filter((one) => !['', 'types', 'likely'].includes(RANK[one].label)))
    for (const pair of [
      [found('known-mistake'), found(id)],
      [found(id), found('known-mistake')],
    ]) {
      const left = idsOf(ranked(pair)).filter((one) => one !== 'remembers');
      const advice = `add ${id} to what 'known-mistake' silences in rank.ts: to HINTS, IN_SOURCE or ANSWERS`;
      expect(left, advice).toEqual(['known-mistake']);
    }
});

test('a line has at most one explanation', () => {
  const ids = Object.keys(RANK) as SaidId[];
  for (const one of ids)
    for (const other of ids) {
      const { label } = RANK[one];
      const isPair = one !== other && label === RANK[other].label && label !== '' && label !== 'where';
      const advice = `both are said in the line “${label}”: let ${one} silence ${other} in rank.ts, or the other way round`;
      if (isPair) expect(ranked([found(one), found(other)]), advice).toHaveLength(1);
    }
});

test('what would not be said is not looked for', () => {
  const explanations = new Explanations();
  explanations.add('path', found('remembers'), found('first-nan', true, { function: 'step' }));
  expect(explanations.wants('region', { check: 'path' })).toBe(false);
  expect(explanations.wants('region', { check: 'step' })).toBe(true);
  expect(explanations.wants('one-change', { function: 'step' })).toBe(false);
  expect(explanations.wants('one-change', { function: 'path' })).toBe(true);
  explanations.add('step', found('known-mistake'));
  expect(explanations.wants('one-change', { function: 'path' })).toBe(false);
  expect(idsOf(explanations.of('path'))).toEqual(['remembers', 'first-nan']);
  expect(explanations.of('none')).toEqual([]);
});
