import { describe, expect, test } from 'vitest';
import { extractCode } from '../../src/codes/extract-code.ts';

type Line = readonly [message: string, code: string | null];

/** One table a rule: what must be read out of each message. */
const rules: Record<string, readonly Line[]> = {
  'digits of every script come out as ASCII': [
    ['رمز التحقق: ٧٠٣١', '7031'],
    ['کد ورود شما: ۷۰۳۱۵', '70315'],
    ['आपका ओटीपी ७०३१५२ है', '703152'],
    ['আপনার কোড ৭০৩১৫২', '703152'],
    ['លេខកូដ ៧០៣១៥២', '703152'],
    ['รหัส ๗๐๓๑๕๒', '703152'],
    ['အတည်ပြုကုဒ် ၇၀၃၁၅၂', '703152'],
    ['验证码７０３１５２，请勿泄露', '703152'],
  ],
  'invisible characters and marks of direction change nothing': [
    ['Your code is \u200e703\u200b152\u200f', '703152'],
    ['קוד: \u202a703152\u202c', '703152'],
  ],
  'codes cut into groups': [
    ['Code: 703-152', '703152'],
    ['Code: 703 152', '703152'],
    ['Code 7031-5298', '70315298'],
    ['Your PIN: 7 0 3 1', '7031'],
    ['Confirmation code 70-31-52', '703152'],
    ['Signal code: 703-15', '70315'],
  ],
  'a prefix is not part of the code': [
    ['G-703152 is your verification code.', '703152'],
    ['FB-70315 is your confirmation code', '70315'],
    ['G-703152', '703152'],
  ],
  'letters and digits': [
    ['Use code K7R2QX to sign in', 'K7R2QX'],
    ['Code: RK5-72Q.', 'RK572Q'],
    ['Licence code TR8W-4KP', 'TR8W4KP'],
    ['Your verification code: k7r2qx', 'k7r2qx'],
    ['Flight LX7031 leaves from gate B22', null],
  ],
  'letters only, right after a word for code and a colon': [
    ['Your code: KXTBWQ', 'KXTBWQ'],
    ['YOUR CODE: PLEASE ASK AGAIN', null],
    ['Your code KXTBWQ', null],
  ],
  'the word glued to the code': [
    ['код:7031', '7031'],
    ['Code:7031.', '7031'],
    ['OTP703152', '703152'],
    ['VerifyCode:703152', '703152'],
    ['验证码703152请查收', '703152'],
  ],
  'sums, balances and percentages': [
    ['Code 7031 to pay 12500 RUB', '7031'],
    ['OTP for Rs 12500 at SHOP is 703152', '703152'],
    ['Baldwin Bank: 12500 USD sent, balance 70315 USD', null],
    ['Оплата 1 249,00р. Код 7031', '7031'],
    ['验证码703152,5分钟内有效', '703152'],
  ],
  'dates and times': [
    ['On 12-11-25 at 09:41 you asked for code 7031', '7031'],
    ['Your code expires on 31.12.2026', null],
    ['Since 2019. Your PIN is 7031', '7031'],
    ['Your code: 2031', '2031'],
  ],
  'phones, short numbers and cards': [
    ['Your code is 7031. Call 1-800-555-0134 or text HELP to 72720', '7031'],
    ['Code 7031 for +7 912 345-67-89', '7031'],
    ['Approve card *9921 with code 7031', '7031'],
    ['Код 7031, карта ****9921', '7031'],
    ['Never tell anyone your code. Bank, tel. 900900', null],
    ['SMS BLOCK 4821 to 919999900000. OTP 703152', '703152'],
  ],
  'orders, parcels, bookings': [
    ['Order 7703152 has shipped', null],
    ['Order 7703152: your verification code is 7031', '7031'],
    ['Reference 998877, code 7031', '7031'],
    ['Ihre Kundennummer 7031528, Ihr Code: 7031', '7031'],
  ],
  'other kinds of codes': [
    ['Promo code 70315 gives you 10 off', null],
    ['Use promo code LETO2031', null],
    ['Your tracking code is 70315298', null],
    ['Código de descuento 70315', null],
    ['Kod rabatowy: 70315', null],
    ['Ihr Gutscheincode: 70315', null],
    ['کد تخفیف 70315', null],
    ['优惠码70315', null],
    ['取件码70315', null],
    ['ZIP code is 90210', null],
    ['Backup failed with error code 70315', null],
    ['Order verification code 7031', '7031'],
  ],
  'codes shown, told or keyed in elsewhere': [
    ['Your parcel is in locker 12. PIN: 7031', null],
    ['The courier is on the way. Tell him the code 7031', null],
    ['Entrance: code 7031', null],
    ['Ячейка 12, код 7031', null],
    ['Bina giriş kapısı şifresi 7031', null],
    ['Código da porta: 7031', null],
    ['Kod do drzwi: 7031', null],
    ['رمز الباب 7031', null],
    ['大门密码7031', null],
    ['Kod för att hämta paketet: 703152', null],
    ['PostNL: ophaalcode 703152', null],
    ['取票码703152', null],
    ['本机PUK码70315298', null],
    ['Seu código de acesso ao app de encomendas é 703152', '703152'],
    ['Front door: code 7031, then press the bell', null],
    ['PIN 7031, PUK 70315298', null],
    ['Guest wifi, password: 70315298', null],
    ['Курьер уже едет. Назовите код 7031', null],
    ['Код 7031 от двери подъезда', null],
    ['Kurier jest w drodze. Podaj kod 7031', null],
    ['Votre colis vous attend au casier 12, code 7031', null],
    ['Su paquete está en la taquilla 12. Clave: 7031', null],
    ['Csomagja a 12-es rekeszben van. Kód: 7031', null],
    ['Pakettisi odottaa lokerossa 12. Koodi: 7031', null],
    ['Kargonuz dağıtımda. Kod: 7031', null],
    ['المندوب في الطريق. الكود: 7031', null],
    ['השליח בדרך. קוד: 7031', null],
    ['您的快递已到，密码7031', null],
    ['택배가 도착했습니다. 비밀번호 7031', null],
    ['พัสดุถึงแล้ว รหัส 7031', null],
    ['Sign in to Parcel Desk: your verification code is 7031', '7031'],
    ['Courier app: 7031 is your login code', '7031'],
    ['Код подтверждения 7031. Не говорите его курьеру', '7031'],
    ['快递查询验证码7031', '7031'],
    ['Wi-Fi portal OTP: 7031', '7031'],
  ],
  'links, addresses and app hashes': [
    ['Code 7031 or open https://chat.example/login/998877', '7031'],
    ['Open pay.example.ua/q/48215', null],
    ['<#> Your code is 7031\nFA+9qCX9VSu', '7031'],
    ['<#> Foo: 7031\nFA+9qCX9VSu', '7031'],
    ['New voice message\nFA+9qCX9VSu', null],
    ['Your code is on its way to jo.4821@mail.example', null],
  ],
  'codes that are no longer valid': [
    ['Your code 118204 has expired.', null],
    ['Your previous code 118204 is void. New code: 703152', '703152'],
    ['Старый код 118204 больше не действует. Новый код: 703152', '703152'],
    ['您上一条验证码118204已失效，最新验证码为703152', '703152'],
    ['Your code 703152 expires in 5 minutes', '703152'],
    ['Koden 703152 är inte längre giltig', null],
    ['Kodas 703152 išsiųstas. The old code 118204 no longer works', '703152'],
    ['Netbanking password of user 70315298 was changed', null],
    ['Пароль изменён для пользователя 70315298', null],
  ],
  'a numbered code': [
    ['Code no. 7: 703152', '703152'],
    ['Kod nr 3: 703152', '703152'],
  ],
  'the noun stands on another line or in another word': [
    ['ACME\n\nYour access code:\n703152\n\nGood for 5 min', '703152'],
    ['703152\nEnter this verification code to sign in', '703152'],
    ['Ihre smsTAN lautet 703152', '703152'],
    ['Je verificatiecode is 703152', '703152'],
    ['Ihr Einmalkennwort: 703152', '703152'],
  ],
  'the same words in other letters': [
    ['Vash kod podtverzhdeniya: 703152', '703152'],
    ['Ma xac nhan cua ban la 703152', '703152'],
    ['Kodikos epivevaiosis 703152', '703152'],
    ['Dogrulama kodunuz 703152', '703152'],
  ],
  'words of languages without many others': [
    ['Lambar tantancewa: 703152', '703152'],
    ['703152 ކޯޑަކީ', '703152'],
    ['הטוקן שלך: 703152', '703152'],
    ['动态令牌703152', '703152'],
    ['一次性令牌：703152', '703152'],
  ],
  'names of senders that begin like words': [
    ['Your DoorDash code is 703152', '703152'],
    ['PostNord: your code is 703152', '703152'],
    ['Kapital Bank: kod 703152', '703152'],
    ['Klicka inte på länken. Kod: 703152', '703152'],
    ['Alternativ können Sie den Code 703152 nutzen', '703152'],
    ['Siunčiame kodą: 703152', '703152'],
    ['Dear Customer 703152 is your OTP', '703152'],
    ['आपके पास 703152 अंक हैं', null],
    ['Your Form 1099 is ready', null],
  ],
  'no word for code': [
    ['703152', '703152'],
    ['Enter 7031 to continue', '7031'],
    ['Vul 703152 in om te bevestigen', '703152'],
    ['Zadejte 7031 a pokračujte', '7031'],
    ['Чтобы войти, наберите на экране 7031', '7031'],
    ['フォームに703152を入力してください', '703152'],
    ['MFA: 703152', '703152'],
    ['703152 to verify your number', '703152'],
    ['[Acme] 703152', '703152'],
    ['Policy 70315298 has been renewed', null],
    ['Kundennummer: 703152', null],
    ['703152 ambo rikk tuvan', '703152'],
    ['see you at 1800', null],
    ['its 1500 each', null],
    ['', null],
  ],
};

for (const [rule, lines] of Object.entries(rules)) {
  test.each(lines)(`${rule}: %s`, (message, code) => {
    expect(extractCode(message)?.code ?? null).toBe(code);
  });
}

describe('confidence', () => {
  test.each([
    ['7031 is your code.\n\n@shop.example #7031', 'bound'],
    ['Your code is 7031', 'direct'],
    ['7031 – ваш код входа', 'direct'],
    ['Ваш код: 7031', 'direct'],
    ['Login code 7031', 'direct'],
    ['Scooter PIN 7031', 'near'],
    ['[7031]', 'direct'],
    ['Code 7031 or code 8842', 'near'],
    ['Enter 7031 to continue', 'near'],
    ['Your code: 2031', 'near'],
    ['703152 ambo rikk tuvan', 'lone'],
  ])('%s: %s', (message, confidence) => {
    expect(extractCode(message)?.confidence).toBe(confidence);
  });
});

test('only the first 2,000 characters are read', () => {
  expect(extractCode(`${'word '.repeat(400)}Your code is 7031`)).toBeNull();
});
