import { beforeEach, describe, expect, it } from 'vitest';
import { failureCodes } from '../../src/messages/failure.ts';
import { failureWords, sayFailure } from '../../src/ui/failure-words.ts';
import { speakEnglish } from './mount.tsx';

beforeEach(speakEnglish);

describe.each(failureCodes)('%s', (code) => {
  it('has plain words, without the code itself', () => {
    const words = sayFailure({ code });
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/ERROR|WARNING|undefined|[A-Z]{2,}_/);
  });

  it('has a way on', () => {
    expect(failureWords[code].ways.length).toBeGreaterThan(0);
  });
});

it('tells the code of the service where there are no words for it', () => {
  expect(sayFailure({ code: 'unknown', detail: 'NEW_RULE' })).toBe('OnlineSIM answered “NEW_RULE”.');
});

it('has words of its own for each', () => {
  const words = failureCodes.map((code) => sayFailure({ code }));
  expect(new Set(words).size).toBe(words.length);
});
