import { describe, expect, it } from 'vitest';
import { Bit } from '../../src/fields/concepts.ts';
import { beforeAside, firstOf, readMeaning, readText } from '../../src/fields/read-meaning.ts';

const namesOf = (meaning: number) =>
  Object.entries(Bit)
    .filter(([, bit]) => meaning & Number(bit) && typeof bit === 'number')
    .map(([concept]) => concept)
    .join(' ');

describe('what a text means', () => {
  it.each([
    ['', ''],
    ['Verification code', 'code verify'],
    ['verificationCode', 'code verify'],
    ['txtSMSCode', 'code otp'],
    ['otp_input', 'otp'],
    ['option', ''],
    ['Telephone', 'phone'],
    ['Hotel', ''],
    ['telNo', 'phone'],
    ['Course code', 'other'],
    ['Código de empleado', 'other'],
    ['Código de 6 dígitos', 'code digits'],
    ['Código de acceso', 'code'],
    ['2FA code', 'code otp'],
    ['Cell', 'phone'],
    ['Cell line', 'phone beside'],
    ['Enter code', 'code'],
    ['ZIP code', 'postal other'],
    ['Promo code', 'coupon other'],
    ['First name (phonetic)', 'phone beside other'],
  ])('%s: %s', (text, concepts) => {
    expect(namesOf(readMeaning(text))).toBe(concepts);
  });

  it.each([
    ['es', 'Código de confirmación', 'code verify'],
    ['pt', 'Telemóvel', 'phone'],
    ['fr', 'Numéro de téléphone', 'phone'],
    ['de', 'Handynummer', 'phone'],
    ['it', 'Codice di conferma', 'code verify'],
    ['nl', 'Telefoonnummer', 'phone'],
    ['pl', 'Kod pocztowy', 'code postal'],
    ['ru', 'Код подтверждения', 'code verify'],
    ['uk', 'Код підтвердження', 'code verify'],
    ['tr', 'Onay kodu', 'code verify'],
    ['ar', 'رمز التحقق', 'code verify'],
    ['he', 'קוד אימות', 'code verify'],
    ['id', 'Nomor telepon', 'phone'],
    ['vi', 'Mã xác nhận', 'code verify'],
    ['zh', '手机号', 'phone'],
    ['ja', '電話番号', 'phone'],
    ['ko', '휴대폰 번호', 'phone'],
    ['sv', 'Bekräfta', 'verify'],
    ['da', 'Bekræftelseskode', 'code verify'],
    ['fi', 'Puhelinnumero', 'phone'],
    ['cs', 'Ověřovací kód', 'code verify'],
    ['hu', 'Ellenőrző kód', 'code verify'],
    ['ro', 'Cod primit', 'code sent'],
    ['el', 'Κινητό τηλέφωνο', 'phone'],
    ['bg', 'Код за потвърждение', 'code verify'],
    ['sr', 'Broj mobitela', 'phone'],
    ['fa', 'کد تایید', 'code verify'],
    ['hi', 'मोबाइल नंबर', 'phone'],
    ['bn', 'মোবাইল নম্বর', 'phone'],
    ['th', 'เบอร์โทรศัพท์', 'phone'],
  ])('%s: %s', (_language, text, concepts) => {
    expect(namesOf(readMeaning(text))).toBe(concepts);
  });

  it.each([
    ['We sent a code to your phone', 'code sent phone otp'],
    ['6-stelligen Code gesendet', 'code sent digits otp'],
    ['We sent you a letter', 'sent'],
    ['Enter your code', 'code'],
  ])('of sending: %s: %s', (text, concepts) => {
    expect(namesOf(readText(text) & ~Bit.trap)).toBe(concepts);
  });
});

it.each([
  ['Code for your phone', true],
  ['Phone for your code', false],
])('which comes first in "%s"', (text, isCodeFirst) => {
  expect(firstOf(text, Bit.code) < firstOf(text, Bit.phone)).toBe(isCodeFirst);
});

it('leaves out what stands in brackets', () => {
  expect(beforeAside('Mobile (with country code)')).toBe('Mobile ');
});
