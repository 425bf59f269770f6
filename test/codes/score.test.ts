import { describe, expect, test } from 'vitest';
import { extractCode } from '../../src/codes/extract-code.ts';
import { readOwnMessages, readWholeSet } from './messages.ts';
import { type Score, scoreMessages } from './score-messages.ts';

/** What has been reached. Figures here may only rise. */
const FLOOR = { f1: 1, precision: 1, autofillPrecision: 1, autofillShare: 0.93 };

function expectAtLeastFloor(score: Score) {
  expect(score.missed).toEqual([]);
  expect(score.falseAnswers).toBe(0);
  expect(score.f1).toBeGreaterThanOrEqual(FLOOR.f1);
  expect(score.precision).toBeGreaterThanOrEqual(FLOOR.precision);
  expect(score.autofillPrecision).toBeGreaterThanOrEqual(FLOOR.autofillPrecision);
  expect(score.autofillShare).toBeGreaterThanOrEqual(FLOOR.autofillShare);
  expect(score.originBound.right).toBe(score.originBound.of);
}

describe('score', () => {
  test('of the messages written for this project', () => {
    expectAtLeastFloor(scoreMessages(readOwnMessages(), extractCode));
  });

  test('of the whole development set, where it is at hand', () => {
    const messages = readWholeSet();
    if (messages === null)
      console.warn('The whole development set is not at hand: only our own messages were scored.');
    else expectAtLeastFloor(scoreMessages(messages, extractCode));
  });
});
