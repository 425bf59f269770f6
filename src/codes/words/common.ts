import type { WordTable } from './word-table.ts';

/** What messages of every language borrow: technical terms, currencies, measures. */
export const common: WordTable = {
  code: 'cod~ ~code~ kod~ ~kod~ ~kood~ ~token~ jeton~ pin pins captcha parol~ password~',
  secret: 'otp otps otpni otpyi ~smstan mtan pushtan mobiletan TAN passcode~',
  kind: 'qr ~barcode~ zip promo~ ~promo~ coupon~ kupon~ cupon~ cupom bonus~ rabat~ ~rabatt~ vaucer~ voucher~ gift~ pnr ussd',
  thing:
    'iban id ref pnr tel ~telefon~ mobil~ sms stop saldo balans~ faktur~ fatur~ factur~ kart~ karta paket~',
  measure: `
    usd eur euro gbp chf jpy cny rmb rub r rur uah byn kzt uzs azn gel amd mdl pln czk kc huf ft ron lei bgn lv rsd din dkk sek nok kr try tl ils
    aed sar kwd qar omr egp mad dzd iqd pkr inr bdt lkr npr thb vnd idr myr sgd php hkd twd krw aud cad mxn brl ars clp cop
    ngn ghs kes ksh tzs ugx etb zar xof rs rp rm tg som rub~ grn
    min sec kwh km kg gb mb gib`,
  number: 'no nr num numer~ number nomer~ nomor',
};
