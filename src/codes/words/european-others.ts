import type { WordTable } from './word-table.ts';

/** Greek, Albanian, Basque, Maltese, Irish, Scottish Gaelic, Welsh, Breton, Esperanto; Georgian and Armenian. */
export const europeanOthers: WordTable = {
  code: 'synti~ fjale~ pasah~ cyfri~ chod~ gagtn~ cackag~',
  purpose: `
    epalit~ epibe~ epive~ synde~ asfal~ mias hyrj~ egiaz~ konfer~ dearb~ dilysu dadas~ damad~ sesvl~
    ertje~ hasta~ stug~ mutk~ mekan~`,
  enter: 'eisag~ hrisim~ vendos~ perdor~ sartu seiqva~ gamoi~ mutkag~',
  kind: `
    parako~ parala~ ekpto~ koyponi plirom~ gjurm~ zbrit~ jarrai~ deskon~ tvalt~ pasda~ sacuk~ zegc~ nver~
    araqm~`,
  thing: 'paragg~ apostol~ logar~ ypoloi~ porosi~ sekvet~ amana~ patver~ canro~ hasiv',
  elsewhere: 'portas dema dematos dematu pakos~ pako amanati~',
  is: 'einai eshte da aris',
  stale: 'elixe den_ish~ proig~ skad~ iraun~ vadag~ anvav~',
};
