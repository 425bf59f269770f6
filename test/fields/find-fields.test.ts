// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { findFields } from '../../src/fields/find-fields.ts';
import { layOut } from './harness/lay-out.ts';

beforeAll(layOut);

function find(html: string): string {
  document.body.innerHTML = html;
  const { codes, phones } = findFields(document);
  const found = [
    ...codes.map(({ boxes }) => `code ${boxes.map(({ id }) => id).join('')}`),
    ...phones.map(
      ({ parts }) => `phone ${parts.map(({ element, role }) => `${element.id}:${role}`).join(' ')}`,
    ),
  ];
  return found.join(', ');
}

const six = '123456';
const boxes = (attributes: string) => [...six].map((id) => `<input id="${id}" ${attributes}>`).join('');
const many = ['Name', 'Street', 'Town', 'Job'].map((label) => `<label>${label} <input></label>`).join('');

describe('codes', () => {
  it.each([
    ['what the browser calls one', '<input id="a" autocomplete="one-time-code">', 'code a'],
    ['not a street that it calls one', '<label>Street <input autocomplete="one-time-code"></label>', ''],
    ['a name for it', '<input id="a" name="otp">', 'code a'],
    [
      'a code that was sent',
      `<p>We sent a code by SMS</p><form>${many}<label>Code <input id="a"></label></form>`,
      'code a',
    ],
    ['no code among other fields', `<form>${many}<label>Confirmation code <input></label></form>`, ''],
    [
      'a code alone in its form',
      '<form><label>Verification code <input id="a"></label></form><form><input></form>',
      'code a',
    ],
    [
      'a confirmation code after the phone that it confirms',
      '<form><label>Name <input></label><label>Phone <input></label><label>Confirmation code <input id="a"></label></form>',
      'code a, phone :full',
    ],
    [
      'not the one of a booking',
      '<form><label>Confirmation code <input></label><label>Last name <input></label></form>',
      '',
    ],
    [
      'not the one of a message',
      '<form><input name="phone" id="p"><textarea></textarea><label>Verification code <input></label></form>',
      'phone p:full',
    ],
    [
      'not the one of a long form',
      `<form><input name="phone" id="p">${many}${many}<label>Verification code <input></label></form>`,
      'phone p:full',
    ],
    [
      'a verification code of an e-mail',
      '<form><input name="email"><label>Email verification code <input id="a"></label><label>Amount <input></label></form>',
      'code a',
    ],
    [
      'what allows a new password',
      '<form><label>Verification code <input id="a"></label><input type="password"><input type="password"></form>',
      'code a',
    ],
    [
      'digits beside a password',
      '<form><input name="user"><input type="password"><label>6-digit code <input id="a" maxlength="6"></label></form>',
      'code a',
    ],
    [
      'what an account is recovered by',
      '<p>We sent a code by SMS</p><input id="a" name="recovery_code" placeholder="Enter code">',
      'code a',
    ],
    ['no recovery code', '<p>We sent a code by SMS</p><input placeholder="Recovery code">', ''],
    [
      'a field whose button is no name of it',
      '<p>Enter the code that we sent to 0151****123.</p><form><input id="a"><button>Weiter</button></form>',
      'code a',
    ],
    [
      'a lone code to verify',
      '<form><input id="a" placeholder="Code"><button>Verify</button></form>',
      'code a',
    ],
    ['not a lone code to redeem', '<form><input placeholder="Code"><button>Redeem</button></form>', ''],
    [
      'no code of an employee beside a password',
      '<form><label>Código de empleado <input name="code" maxlength="6" inputmode="numeric"></label><input type="password"></form>',
      '',
    ],
    [
      'a token beside a password',
      '<form><input type="password" name="p"><label>Token <input id="a" inputmode="numeric" maxlength="6"></label></form>',
      'code a',
    ],
    [
      'no code to read off a picture',
      '<form><img alt="Security code"><label>Verification code <input></label></form>',
      '',
    ],
    [
      'none that submitting a form would send',
      `<form>${many}<label>Office code <input></label><button>Send</button></form>`,
      '',
    ],
    [
      'not what is named in words not known',
      '<p>We sent a code by SMS</p><label>Policyholder <input></label>',
      '',
    ],
    ['no coupon', '<label>Coupon code <input maxlength="6" inputmode="numeric"></label>', ''],
    ['no locked field', '<input name="otp" readonly>', ''],
    ['no hidden field', '<div hidden><input name="otp"></div>', ''],
  ])('%s', (_about, html, found) => {
    expect(find(html)).toBe(found);
  });
});

describe('rows of boxes', () => {
  it.each([
    ['that were sent a code', `<p>Code sent</p>${boxes('maxlength="1"')}`, `code ${six}`],
    ['of numbers', boxes('maxlength="1" inputmode="numeric"'), `code ${six}`],
    ['labelled "Digit"', boxes('maxlength="1" inputmode="numeric" aria-label="Digit 1"'), `code ${six}`],
    ['not of a meter', boxes('maxlength="1" inputmode="numeric" aria-label="Gas digit 1"'), ''],
    ['not of a birthday', `<p>Date of birth</p>${boxes('maxlength="1" inputmode="numeric"')}`, ''],
    ['not of a gift card', `<p>Gift card code</p>${boxes('maxlength="1"')}`, ''],
  ])('%s', (_about, html, found) => {
    expect(find(html)).toBe(found);
  });
});

describe('phones', () => {
  it.each([
    ['by type and name', '<input id="a" type="tel" name="phone">', 'phone a:full'],
    ['by label', '<label>Mobile number <input id="a"></label>', 'phone a:full'],
    ['with a code in brackets', '<label>Mobile (with country code) <input id="a"></label>', 'phone a:full'],
    ['no cells of a laboratory', '<label>Cell line <input name="cell_line"></label>', ''],
    ['no fax', '<label>Fax number <input type="tel"></label>', ''],
    ['no phonetic name', '<label>Name - phonetic <input name="firstnamephonetic"></label>', ''],
    ['no emergency contact', '<h2>Emergency contact</h2><label>Phone <input></label>', ''],
    [
      'in three parts',
      '<label>Phone <input id="a" maxlength="3"></label><input id="b" maxlength="3"><input id="c" maxlength="4">',
      'phone a:area b:prefix c:line',
    ],
    [
      'in parts without lengths',
      '<input id="a" aria-label="Area code"><input id="b" aria-label="Phone number">',
      'phone a:area b:line',
    ],
    [
      'no date in three parts',
      '<input type="tel" maxlength="2"><input type="tel" maxlength="2"><input type="tel" maxlength="4">',
      '',
    ],
    [
      'beside a select of calling codes',
      '<select id="a"><option>+44</option><option>+33</option></select><input id="b" type="tel" name="phone">',
      'phone a:country b:national',
    ],
    [
      'an identifier only for want of better',
      '<label>E-mail or phone <input id="a"></label>',
      'phone a:full',
    ],
    [
      'not an identifier beside a phone',
      '<label>E-mail or phone <input></label><label>Phone <input id="b"></label>',
      'phone b:full',
    ],
  ])('%s', (_about, html, found) => {
    expect(find(html)).toBe(found);
  });
});
