import type { WordTable } from './word-table.ts';

/** English, German, Dutch, Frisian, Afrikaans, Swedish, Norwegian, Danish, Icelandic. */
export const germanic: WordTable = {
  code: 'pass coce passw~ ~kennwort~ geheimzahl wachtwoord~ wagwoord koade ~losenord~ ~passord~ adgangsord lykilord~ secret',
  purpose: `
    verif~ ~verif~ confirm~ auth~ ~authent~ secur~ login~ log_in log-in sign_in sign-in signin sign_up signing logging access~ activat~
    registr~ one-time one_time reset recover~ approv~ identity
    ~bestatig~ bestaetig~ ~sicherheit~ anmeld~ freigabe~ einmal~ zugang~ ~aktiv~ freischalt~
    bevestig~ beveilig~ inlog~ aanmeld~ toegang~ eenmalig~ ~bekraft~ ~bekreft~ ~sakerhet~ ~sikkerhe~ inlogg~ engang~ godken~
    stadfest~ oryggis~`,
  enter:
    'enter use using type input insert eingeben geben_sie verwenden_sie nutzen_sie voer gebruik ange anvand bruk brug indtast skriv',
  kind: `afhent~ 
    postcode~ postal area country short tracking pickup pick-up collection locker booking reservation order claim identifier
    discount referral refer invit~ offer redeem reward product item ~sendung~ ~abhol~ postleit~ buchung~ kunden~ gutschein~ aktionscode
    korting~ cadeau~ actiecode ophaal~ afhaal~ volg~ sparning~ hamt~ bokning~ presentkort~ hente~ gavekort~ tilbud~ afslatt~`,
  thing: `
    order~ parcel package shipment invoice bill ticket flight card acct a/c reference ending transaction~ txn case member~ membership
    room meter customer call calls phone ~telephone~ hotline helpline text txt reply message balance bal amount total payment paid debit~ credit~
    ~bestell~ auftrag~ sendung~ ~rechnung~ kunden~ karte vertrag~ anruf~ guthaben betrag pakket~ zending kaart bel bestelling
    ordre~ bestallning~ pakke~ kort ring belop~`,
  measure: 'dollar~ pound~ minut~ second~ hour~ day~ sekund~ stunde~ uhr points pts',
  is: 'is are ist lautet er ar on',
  stale:
    'expired no_longer not_valid invalid previous old abgelaufen nicht_mehr ungultig alte~ vorherig~ verlopen niet_meer oude vorige gamla gamle gammel forrige tidigare gatt_ut utlopt udlobet',
  warning: `never don't dont do_not won't not_share niemals nooit aldri~ dela_inte ikke_del del_ikke nicht_weiter`,
};
