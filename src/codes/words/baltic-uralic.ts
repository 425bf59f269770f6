import type { WordTable } from './word-table.ts';

/** Lithuanian, Latvian, Estonian, Finnish, Hungarian. */
export const balticUralic: WordTable = {
  code: '~parool~ slaptazod~ ~salasana~ ~tunnuslu~ jelszo~ jelszav~',
  purpose: `
    patvirt~ prisijung~ vienkart~ saug~ apstipr~ vienreiz~ piek~ drosib~ kinnit~ sisselog~ uhekord~ ~turva~ tuvast~ ~vahvist~
    kirjaut~ kertak~ ~varmen~ tunnistau~ ellenorz~ megeros~ hiteles~ belep~ bejelent~ egyszer~ biztons~ azonosit~ jovahagy~`,
  enter: 'ivesk~ naudok~ ievad~ izmanto~ sisesta~ kasuta~ syota kayta anna adja_meg irja hasznal~',
  kind: `
    siunt~ sekim~ pasto nuolaid~ dovan~ izsekos~ atlaid~ atlaiz~ davan~ jalgim~ paki~ soodus~ kink~ postin~ seuran~ nouto~ varaus~
    alennus~ lahja~ etukood~ tarjous~ nyomkov~ atvet~ irany~ foglal~ kedvezm~ ajandek~ meghiv~ utalvany~`,
  thing: `
    uzsakym~ siunt~ saskait~ skambin~ likut~ pasutij~ sutij~ rekin~ zvan~ summa tellimus~ arve~ saadetis~ kaardi~ helista~ jaak
    tilaus~ lasku~ lahety~ kortin soita puhelin~ viite~ rendeles~ csomag~ szaml~ kartya~ hivj~ osszeg~ egyenleg~ sorszam~`,
  measure: 'forint~ valand~ dien~ stund~ tund~ paev~ minuut~ tunt~ paiva~ perc~ ora nap~',
  is: 'yra ir on az',
  stale:
    'nebegal~ pasibaig~ vairs_nav beidz~ iepriek~ aegun~ enam_ei eelmi~ vanhen~ ei_ole_enaa vanha edelli~ lejart ervenytel~ mar_nem regi korabbi',
  warning:
    'niekam niekad~ neatsk~ nekad nevien~ neizp~ arge ara_jaga ala_jaa ala_kerro alka ei_koskaan kenellek~ soha ne_ossz~ ne_ad~ senki~',
};
