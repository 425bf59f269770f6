import type { WordTable } from './word-table.ts';

/** Lithuanian, Latvian, Estonian, Finnish, Hungarian. */
export const balticUralic: WordTable = {
  code: '~parool slapta~ salasa~ tunnus~ jelsz~',
  purpose: `
    patvi~ prisij~ vienk~ saug~ apstip~ vienr~ piek~ kinni~ sisse~ uheko~ ~turva~ tuvas~ ~vahvis~ kirja~
    kertak~ ellen~ megero~ belep~ bejel~ egysz~ bizto~ azono~ hitel~`,
  enter: 'ivesk~ naudo~ ievad~ izman~ sises~ kasuta~ syota kayta adja_meg irja haszn~',
  kind: `
    hiba~ virhe~ vea~ siunt~ sekim~ nuola~ dovan~ izsek~ atlai~ davan~ jalgi~ paki~ soodu~ kink~ seuran~
    nouto~ varau~ alenn~ lahja~ nyomk~ atvet~ irany~ foglal~ kedvez~ ajand~ utalv~`,
  thing: 'uzsak~ saska~ pasut~ rekin~ tellim~ arve~ tilau~ lasku~ rendel~ csomag~ szaml~ puhel~',
  elsewhere: `
    pakk pakki pakiau~ pakiv~ uksek~ siunt~ pastom~ sutijum~ pakom~ pakett~ loker~ noutop~ csomag~ ajto~
    kapuk~ ovik~ oveen porttik~ vartuk~ futar~`,
  is: 'yra ir on',
  stale: 'nebegal~ baige~ vairs~ iepri~ aegun~ eelmi~ vanh~ edell~ lejart erveny~ regi korab~',
};
