/** What messages of every language borrow. */
export const common = `
code cod~ ~code ~kod ~kood ~token pin pins parol passw ~passord
secret otp ~TAN captcha time_code
for ~verif confirm weryf auten autor auth login secur segur sicur tempor aktiv activ acces regist
enter form
thing swift err~ refer qr zip pnr confirmation_n registration_n pos postc postn posta poskod area order klient client rezerv reserv tel telef kart
elsewhere puk wifi kurjer kurier courier corrier paket pakk ~promo coupon kupon cupo rabat bonus gift
number # nr num ~numm ~numer numb nomer nomor
stale expired
`;
