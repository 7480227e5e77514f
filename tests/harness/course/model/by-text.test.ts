import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byText } from '../../../../harness/course/model/by-text.ts';

test('items are in the order in which toSorted puts their texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const items = texts.map((text) => ({ text }));
      expect(items.toSorted(byText(({ text }) => text)).map(({ text }) => text)).toEqual(texts.toSorted());
    }),
  );
});

test('items with the same text stay in their order', () => {
  const items = [{ id: 'b' }, { id: 'a', k: 1 }, { id: 'a', k: 2 }];
  expect(items.toSorted(byText(({ id }) => id))).toEqual([{ id: 'a', k: 1 }, { id: 'a', k: 2 }, { id: 'b' }]);
});
