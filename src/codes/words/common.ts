import type { WordTable } from './word-table.ts';

/** What messages of every language borrow: technical terms, currencies, measures. */
export const common: WordTable = {
  code: 'cod~ ~code~ ~kod~ ~kood~ token~ ~token jeton~ pin pins parol~ passw~ ~passord',
  secret: 'captcha otp ~TAN mtan passcod~',
  kind: `
    swift ifsc err~ ~error~ refer~ qr ~barcod~ zip ~promo~ coupon~ kupon~ cupo~ bonus~ rabat~ ~rabatt~
    vaucer~ vouch~ gift~ pnr postal~ order~ ofert~ offer~ klient~ client~ rezerv~`,
  thing: 'iban id ref tel telef~ mobil~ sms saldo balan~ fact~ fakt~ fatur~ kart~ paket~',
  elsewhere: "puk wifi wi-fi wlan hotspot kurier~ kurer~ kurjer~ kur'er~",
  measure: `
    usd eur euro gbp rub r rur uah grn kzt tg uzs pln zl czk kc huf ft lei kr try tl aed sar egp inr rs
    bdt vnd idr rp myr rm php thb hkd cny ngn kes ksh mxn min kwh gb mb`,
  number: 'no nr num numer~ numb~ nomer~ nomor',
};
