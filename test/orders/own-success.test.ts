import { describe, expect, it } from 'vitest';
import { countOwnSuccess, expectedSuccess, successKey } from '../../src/orders/own-success.ts';
import { britain, gone, poland } from '../support/samples.ts';

describe('own success', () => {
  it('counts what was ordered, by service and country', () => {
    const missed = { result: 'expired' } as const;
    const counts = countOwnSuccess([gone(), gone(), gone(missed), gone({ ...missed, country: poland })]);
    expect(counts).toEqual({
      [successKey('telegram', britain.code)]: { finished: 2, tried: 3 },
      [successKey('telegram', poland.code)]: { finished: 0, tried: 1 },
    });
  });

  it.each([
    [undefined, 0.5],
    [{ finished: 3, tried: 3 }, 0.8],
    [{ finished: 0, tried: 1 }, 1 / 3],
    [{ finished: 1, tried: 2 }, 0.5],
  ])('%j lets expect %d', (own, expected) => {
    expect(expectedSuccess(own)).toBeCloseTo(expected);
  });
});
