import type { WordTable } from './word-table.ts';

/** Spanish, Portuguese, Galician, Catalan, French, Italian, Romansh, Romanian. */
export const romance: WordTable = {
  code: 'clave~ contras~ senha~ palavra-passe chave mot_de_passe',
  purpose: `
    segur~ sicur~ acces~ acess~ acced~ inici~ sesion sessao connex~ ativa~ attiv~ enregis~ unic~ uniqu~ tempora~
    provis~ valida~ usage_u~`,
  enter: 'introdu~ ingres~ usa utiliz~ utilis~ saisi~ entrez inseri~ digit~ insira folos~',
  kind: `
    reser~ descue~ descon~ seguim~ rastre~ retir~ retrait recog~ regal~ barras suivi colis remise cadeau
    parrain~ traccia~ ritir~ spediz~ prenot~ scont~ buono fiscal~ pedido~ command~ encomen~ convite
    indica~ urmar~ ridica~ consegn~ entrega porte`,
  thing: `
    pedido~ orden tarjeta~ referen~ cartao carte carta ordine pacco comanda awb llam~ ligue appel~ chiam~
    valor montant import~ suma`,
  elsewhere: `
    paquete~ colis livreur~ repartid~ entregad~ encomend~ coletul~ colet pacco corriere casier taquil~
    equipaj~ bagag~ portail porta puerta~ porte_d'en~ digicode interfon~ interphon~ serrure cerradura
    fechadura portone cancello armadiet~ armoire conduct~ chauffeur tarjeta_sim carte_sim`,
  is: 'es est este e',
  stale: `
    ha_expir~ expiro caduc~ ya_no expirou ja_nao venci~ a_expir~ plus_valable perim~ scadut~ non_e_piu
    nu_mai anteri~ viej~ antig~ ancien~ preced~ vecchi~`,
};
