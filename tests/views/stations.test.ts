import { expect, test } from 'vitest';
import { SETTINGS } from '../../views/settings.ts';
import { settingsOfStation, stationOf, STATIONS } from '../../views/stations/stations.ts';

test.each([
  ['saddle', 'minimum-2'],
  ['loss', 'rises'],
  ['overshoot', '0.15'],
  ['step', 'momentum'],
])('the reference answers the question %s with %s, one of several options', (id, answer) => {
  const station = stationOf(id)!;
  expect(station.right(station.settings)).toBe(answer);
  const ids = station.options.map((option) => option.id);
  expect(ids).toContain(answer);
  expect(new Set(ids).size).toBe(ids.length);
});

test('there are four questions, and their settings are legal', () => {
  expect(STATIONS.map(({ id }) => id)).toEqual(['saddle', 'loss', 'overshoot', 'step']);
  for (const station of STATIONS)
    for (const { id } of station.options) {
      const all = { ...SETTINGS.fromAddress(new URLSearchParams(), ''), ...settingsOfStation(station, id) };
      expect(SETTINGS.legal(all, all)).toEqual(all);
    }
});

test('a click answers by the valley in which it is', () => {
  const { optionAt } = stationOf('saddle')!;
  expect([1.7, 0.3, 1.02].map((beta2) => optionAt!(2, beta2))).toEqual(['minimum-1', 'minimum-2', 'saddle']);
});

test('a drawn loss is answered by its shape, and a tremor is none', () => {
  const { optionOf } = stationOf('loss')!;
  expect(optionOf!([4, 3, 2, 1])).toBe('falls');
  expect(optionOf!([4, 2, 2.1, 1])).toBe('falls');
  expect(optionOf!([4, 2, 2.5, 1])).toBe('rises');
  expect(optionOf!([4, 4, 4.5, 5])).toBe('never-falls');
});

test('the address keeps the question, and nothing else as one', () => {
  const of = (query: string) => SETTINGS.fromAddress(new URLSearchParams(query), '');
  expect(SETTINGS.toAddress(of('station=saddle'))).toMatchObject({ station: 'saddle' });
  expect(SETTINGS.toAddress(of(''))).not.toHaveProperty('station');
  expect(of('station=%3Cb%3E').station).toBe('');
});
