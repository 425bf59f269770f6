import { expect, it } from 'vitest';
import { isSameSite, matchService } from '../../../src/background/pages/site-service.ts';

it.each([
  ['telegram.org', 'telegram'],
  ['web.telegram.org', 'telegram'],
  ['WWW.FACEBOOK.COM', '3223'],
  ['m.facebook.com', '3223'],
  ['accounts.google.com', 'google'],
  ['notfacebook.com', null],
  ['facebook.com.evil.example', null],
  ['com', null],
  ['localhost', null],
  ['', null],
])('%s is served as %s', (host, slug) => {
  expect(matchService(host)?.slug ?? null).toBe(slug);
});

it('the longest domain wins', () => {
  expect(matchService('eda.yandex.ru')?.slug).not.toBe(matchService('yandex.ru')?.slug);
});

it.each([
  ['shop.example', 'shop.example', true],
  ['www.shop.example', 'id.shop.example', true],
  ['shop.co.uk', 'other.co.uk', false],
  ['one.github.io', 'two.github.io', false],
  ['shop.example', 'shop.example.evil.example', false],
  ['localhost', 'localhost', true],
  ['localhost', 'other', false],
  ['127.0.0.1', '127.0.0.2', false],
])('%s and %s are one site: %s', (one, other, expected) => {
  expect(isSameSite(one, other)).toBe(expected);
});
