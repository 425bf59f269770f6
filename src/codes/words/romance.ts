import type { WordTable } from './word-table.ts';

/** Spanish, Portuguese, Galician, Catalan, French, Italian, Romansh, Romanian. */
export const romance: WordTable = {
  code: 'clave~ contrasen~ contrasinal senha~ palavra-passe chave mot_de_passe mdp',
  purpose: `
    verific~ autent~ autor~ securi~ segur~ sicur~ acces~ acced~ inici~ sesion sessao connex~ entrar activ~ ativ~ attiv~
    enregistr~ unic~ uniqu~ temporal temporan~ temporair~ provis~ valida~ usage_unique identif~`,
  enter:
    'introdu~ ingres~ usa use utiliz~ utilise~ saisi~ entrez inserisci digit~ insira folosi~ introduceti',
  kind: `consegn~ 
    area pais descuent~ descont~ seguimiento rastre~ retir~ recogida reserv~ regalo referid~ invita~ barras suivi retrait colis remise
    reduc~ cadeau parrainage tracciam~ ritiro spediz~ prenotaz~ sconto regal~ buono fiscal~ cliente pedido~ command~ encomenda desconto convite
    indica~ urmarire ridicare`,
  thing: `
    pedido~ orden guia tarjeta~ vuelo referenc~ recibo termina~ encomenda cartao boleto protocolo colis commande~ carte client~
    ordine pacco carta pratica comanda awb llam~ celular responde ligue appel~ chiam~ cellulare verde assistenza suna~ importe monto pago valor montant solde
    paiement importo suma central info`,
  measure: 'peso~ reais minuto~ segundo~ minut~ dia~ hora~ ore punto~ puntos pontos',
  is: 'es est este eh e ser',
  stale: `
    ha_expirado expiro caducado ya_no expirou ja_nao vencid~ a_expire n'est_plus perime scadut~ non_e_piu expirat nu_mai caducat anterior~ viej~ antig~ ancien~
    precedent~ vecchi~ vech~`,
  warning: `
    nunca jamas jamais no_compart~ no_lo_comp~ nao_comp~ não_comp~ não_inform~ nao_inform~ ne_communiq~ ne_partag~ ne_jamais non_comunic~ non_condiv~ mai
    nu_comunic~ nu_divulg~ niciodata no_revel~`,
};
