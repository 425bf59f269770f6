import type { WordTable } from './word-table.ts';

/** Greek, Albanian, Basque, Maltese, Irish, Scottish Gaelic, Welsh, Breton, Esperanto; Georgian and Armenian. */
export const europeanOthers: WordTable = {
  code: 'chod~ syntimatik~ fjalekalim~ pasahitz~ cyfrinair gagtnabar~ cackabar~ cackagir~',
  purpose: `
    epalit~ epiveb~ epibeb~ epivev~ syndes~ asfalei~ mias_hris~ mia_hris~ konfirm~ hyrj~ siguri~ njeper~ egiazta~ berrest~ segurt~ konferm~
    dearbh~ slandal~ dilysu gwir~ mewngof~ dadastur~ damadast~ sesvl~ avtoriz~ usaprt~ ertjer~ hastat~ stug~ mutk~ mekang~ anvtang~ nuinak~`,
  enter:
    'eisag~ hrisimopoi~ pliktrolog~ vendos~ perdor~ sartu erabil~ dahhal seiqvan~ gamoiqen~ mutkag~ ogtagor~',
  kind: `
    parakol~ paralab~ tahydrom~ kratis~ ekptos~ ekptot~ koypon~ dor~ gjurm~ zbrit~ dhurat~ jarraip~ desk~ opari~ olrhain anrheg tval~ pasdakl~
    sacuk~ zegc~ nver~ araqm~`,
  thing: `
    paraggeli~ apostol~ timolog~ logarias~ dema dematos kalest~ til tilefon~ ypoloip~ poso porosi~ dergese~ llogari~ thirr~ gjendja shuma eskaera~
    ordaink~ deitu sekvet~ amanat~ barat~ angaris~ darek~ tanha balans~ patver~ canroc~ hasiv zang~ herahos~ gumar~ mnacord~`,
  measure: 'eyro lepta lepto lek~ lari~ dram~ cut~ rope~ zam~ saat~',
  number: 'aritm~ ar nomer~ hamar',
  is: 'einai eshte da is aris e',
  stale: 'elixe den_ishy~ proigoym~ palios skad~ vjeter iraung~ vadagas~ anvaver nahord hin',
  warning:
    'pote min_moir~ mi_moir~ min_koin~ min_apok~ kanenan asnjeher~ mos_e_nd~ inoiz aravis arasd~ oc_oki erbek',
};
