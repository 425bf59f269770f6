import { describe, expect, it } from 'vitest';
import { toCsv, toJson } from '../../src/options/export-history.ts';
import { nameFile } from '../../src/options/save-file.ts';
import { gone } from '../support/samples.ts';

const row = gone({ placedAt: Date.UTC(2026, 4, 4, 10), closedAt: Date.UTC(2026, 4, 4, 10, 3) });

describe('CSV', () => {
  it('has a line an order, with times and amounts that programs read', () => {
    expect(toCsv([row])).toBe(
      '\uFEFFordered,ended,service,country,number,site,result,spent_usd,returned_usd,codes,sms\r\n' +
        '2026-05-04T10:00:00.000Z,2026-05-04T10:03:00.000Z,Telegram,GB,+447700900142,' +
        'https://shop.example,finished,1.100,0.000,482913,482913 is your code\r\n',
    );
  });

  const sms = (...texts: string[]) =>
    toCsv([{ ...row, sms: texts.map((text) => ({ text, code: null })) }])
      .split('0.000,,')[1]
      ?.replace(/\r\n$/, '');

  it.each([
    [['hello'], 'hello'],
    [['a, "b"'], '"a, ""b"""'],
    [['one', 'two'], '"one\ntwo"'],
    [['=HYPERLINK("http://x")'], `"'=HYPERLINK(""http://x"")"`],
    [['+1+cmd'], "'+1+cmd"],
    [['-2'], "'-2"],
    [['@sum'], "'@sum"],
    [['+447700900142'], '+447700900142'],
    [[], ''],
  ])('SMS %j: %s', (texts, expected) => {
    expect(sms(...texts)).toBe(expected);
  });
});

it('JSON says what it is, and nothing of the account', () => {
  const exported = JSON.parse(toJson([row]));
  expect(exported).toMatchObject({ simfill: 'history', version: 1 });
  expect(exported.orders).toEqual([
    expect.objectContaining({
      number: '+44 7700 900142',
      spentUsd: '1.100',
      placedAt: '2026-05-04T10:00:00.000Z',
    }),
  ]);
});

it('files are named by the day', () => {
  expect(nameFile('history', 'csv', new Date(2026, 4, 4).getTime())).toBe('simfill-history-2026-05-04.csv');
});
