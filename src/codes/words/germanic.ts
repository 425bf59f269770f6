/** English, German, Dutch, Frisian, Afrikaans, Swedish, Norwegian, Danish, Icelandic. */
export const germanic = `
code coce ~kennwort wachtw ~losenord lykil
for sign one recov ~bestat ~sicher anmeld einmal freisch bevest ~bekref engang
enter enter use type insert eingeb geben verwend voer vul tik gebruik ange bruk indtast skriv slau
thing employ dress gate tax text_code case stud product door ~fehler exit sort track book claim custom invoice flight card acct text reply call volg
elsewhere parcel package locker front_door entrance parking discount redeem pickup zusteller ~abhol gutsch korting hamt hente dorrk turcod
is is lautet
stale no_longer not_valid previous old nicht_mehr alte lenger langre niet_meer
`;
