import type { WordTable } from './word-table.ts';

/** Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Croatian, Slovene, Polish, Czech, Slovak, Sorbian. */
export const slavic: WordTable = {
  code: 'hasl~ hesl~ lozin~ gesl~',
  purpose: `
    podtv~ potver~ prover~ avtor~ vhod~ voiti bezop~ odnor~ aktiv~ pidtv~ perevi~ vhid reestr~ pacver~
    uvahod~ adnar~ potv'r~ potvr~ ednokr~ jednok~ sigurn~ prijav~ provje~ weryf~ potwi~ logow~ jednor~
    bezpi~ overo~ overen~ prihl~ bezpec~ potrd~ enkrat~ preveri~ wobkr~ pristu~`,
  enter: `
    vved~ ispol'z~ ukaz~ uved~ vykor~ v'ved~ vnes~ unes~ wpisz podaj uzyj zade~ zadaj~ pouzi~ upora~
    koris~`,
  kind: `
    blad~ bled~ chyb~ gresk~ pomyl~ gorod~ otsle~ trek~ osibk~ tovar~ region~ domof~ pomil~ poluc~ vydac~
    zakaz~ skid~ podar~ prigl~ bron~ vidst~ otrim~ zamovl~ znizk~ pratk~ por'ck~ otst'~ popust~ poklon~
    sledz~ odbior~ odber~ poczt~ zamow~ zapro~ slev~ zlav~ darko~ vyzv~ objed~ sledo~ prevz~ preuz~ narud~
    naroc~ oplat~`,
  thing: `
    posyl~ scet~ dogov~ abon~ zvon~ nomera summ~ spisan~ pokup~ dostupno ostat~ posil~ rahun~ zalis~
    smetk~ racun~ paczk~ balik~ cisla`,
  elsewhere: `
    posyl~ posil~ zasil~ zasiel~ paczk~ balik~ posilj~ pacck~ postam~ poctomat~ domof~ aceik~ skrytk~
    skrytc~ bramy brany drzwi~ vorot~ slagb~ kamery_hran~ furtk~ vrata kalit~ dver~ pod'ezd~ voditel~
    pratk~ paket_c~ kierowc~ bagaz~ sim-kart~ sim_kart~`,
  number: 'cislo broj',
  is: 'eto ce to je e',
  stale: `
    istek~ nedei~ ne_dei~ bol'se_ne ustar~ staryi staroe predy~ zakinc~ bil'se_ne nediis~ popere~ starii
    izt'k~ predis~ vise_ne stari stary wygas~ niewaz~ poprzed~ vyprs~ neplat~ predch~ potekl~`,
};
