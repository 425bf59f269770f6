import type { WordTable } from './word-table.ts';

/** English, German, Dutch, Frisian, Afrikaans, Swedish, Norwegian, Danish, Icelandic. */
export const germanic: WordTable = {
  code: 'coce ~kennwort wachtw~ ~losenord lykil~',
  purpose: `
    ~verif~ confirm~ auth~ secur~ login~ sign log access~ activ~ regist~ one one-time reset recov~ approv~
    ~bestat~ bestae~ ~sicherh~ anmeld~ einmal~ zugang~ freisch~ bevest~ beveil~ inlog~ aanmeld~ toegang~
    eenmal~ bekraft~ bekref~ sakerh~ sikkerh~ innlog~ engang~ godken~ stadfes~ oryggis~`,
  enter: `
    enter use type input insert eingeb~ geben verwend~ voer gebruik ange anvand bruk brug indtast skriv`,
  kind: `
    dress gate tax text_code txt_code stud~ feil~ fejl~ ~fehler~ fel~ fout~ postcod~ area country status
    exit sort employ~ branch merchant track~ pickup pick-up collect~ locker book~ claim~ identif~ custom~
    discount~ invit~ redeem~ reward~ product door ~sendung~ ~abhol~ postlei~ buchung~ kunden~ gutsch~
    aktion~ korting~ cadeau~ actie~ ophaal~ afhaal~ volg~ sparning~ hamt~ bokning~ present~ hente~ afhent~
    gavekort~ tilbud~ afslat~`,
  thing: `
    parcel invoice flight card a/c acct ending transaction~ txn account call text reply phone balance
    amount payment ~bestell~ auftrag~ ~rechnung~ kort`,
  elsewhere: `
    sim_card sim_pin parcel~ package~ courier~ driver rider locker~ luggage baggage front_door
    main_entrance lockbox key_box entrance garage_code garage_door car_park parking bike_lock turnstile
    room_key print_job printer voicemail conference meeting_id zimmerc~ turcode~ zusteller~ parkhaus~
    fach schrank ~schlusselb~ kluis voordeur poort dorrk~ portkod~ skap packstation paketsh~ paketbox~
    paketet paketets pakke pakken~ pakket pakketje pakketp~ ~sendung~ ~schliessf~ haustur~ fahrer~
    chauff~ bezorger~ pakki pakka`,
  is: 'is ist lautet er ar',
  stale: `
    expired no_longer not_valid invalid previous old abgelauf~ nicht_mehr ungult~ alte~ vorher~ verlop~
    niet_meer oude vorig~ gaml~ gammel utlop~`,
};
