import type { WordTable } from './word-table.ts';

/** Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Croatian, Slovene, Polish, Czech, Slovak, Sorbian. */
export const slavic: WordTable = {
  code: 'hasl~ hasel hesl~ lozink~ lozinc~ gesl~ zaporka',
  secret: 'otp smstan',
  purpose: `
    podtver~ podtvr~ potver~ proverk~ proveroc~ verif~ avtoriz~ autent~ vhod~ voiti registr~ bezopasn~ odnoraz~ dostup~ aktiv~
    vosstan~ pidtver~ perevir~ vhid uviiti reestr~ bezpek~ pacver~ pacvar~ uvahod~ adnaraz~ potv'rd~ potvrd~ ednokrat~ jednokr~
    sigurn~ prijav~ prover~ provjer~ weryfik~ potwierdz~ logowan~ jednoraz~ bezpiecz~ overov~ overen~ potvrz~ prihlas~ bezpec~
    potrd~ enkrat~ varnost~ preverit~ pristup~ wobkruc~`,
  enter: `
    vved~ vvest~ ispol'zu~ ukaz~ uved~ vykoryst~ v'ved~ vnes~ unes~ izpolzva~ wpisz podaj uzyj wprowadz zadejte zadajte pouzi~
    vpisite upora~ korist~`,
  kind: `
    otslez~ trek~ poluceni~ vydac~ zakaz~ tovar~ strih~ poct~ skid~ podar~ priglas~ sertif~ bron~ vidstez~ otriman~ zamovl~
    znizk~ zapros~ pratk~ por'ck~ otst'p~ popust~ poklon~ sledzen~ odbior~ odber~ poczt~ zamow~ znizk~ zaprosz~ slev~ zlav~ darc~ darko~
    vyzved~ objednav~ sledov~ psc posta~ post~ prevzem~ pracen~ preuz~ narudz~ narocil~ nagrad~ snizen~`,
  thing: `
    zakaz~ posyl~ otpravlen~ nakladn~ scet~ reis~ dogovor~ talon~ zaavk~ klient~ abonent~ cek licev~ zvon~ pozvon~ nomera goracaa summ~ oplat~
    spisan~ pokupk~ perevod~ ostatok dostupno zamovlen~ posil~ rahun~ viddilen~ dzvo~ zalisok suma perekaz~ por'ck~ pratk~ smetk~ obad~
    pozov~ racun~ posiljk~ iznos~ stanje zamowien~ paczk~ przesylk~ konto konta umow~ zadzwon~ infolin~ numeru kwot~ przelew~
    platnosc~ objednavk~ zasil~ zasiel~ balik~ ucet uctu volejte zavol~ cisla zustat~ zostat~ castk~ narocil~ znesek broja nazovite poklic~`,
  measure: `
    zlot~ hryven~ griven~ korun~ dinar~ kun~ ball~ minut~ hvilin~ sekund~ cas~ godin~ dnei dna dniv den' dni godz~ hodin~ god goda rok~ let bod~`,
  number: 'n cislo stevilka broj',
  is: 'eto ce to je glasi brzmi e',
  stale: `
    istek~ ne_deistv~ nedeistv~ bol'se_ne ustarel~ staryi staroe predydus~ preznii zakinciv~ bil'se_ne nediisn~ popered~ starii
    izt'kl vece_ne predisn~ vise_ne nevaz~ prethodn~ stari wygas~ niewazn~ juz_nie poprzed~ stary vyprsel~ neplatn~ uz_ne predchoz~
    predosl~ potekl~ ni_vec prejsnj~`,
  warning: `
    nikomu nikogda nikoli nikog~ nikad~ ne_soobs~ ne_govor~ ne_pereda~ ne_povid~ ne_spod~ nemoj~ ne_del~ ne_dijel~ nie_podaw~ nie_udost~ nigdy
    nikdy nesdel~ nesdil~ neposkyt~ nezdiel~ nikoli ne_posred~`,
};
