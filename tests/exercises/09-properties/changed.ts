import type plain from '../01-loss/variants/plain.ts?factory';

export type Vector = readonly number[];
export type Factory = typeof plain;
