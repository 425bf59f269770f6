/** Spanish, Portuguese, Galician, Catalan, French, Italian, Romansh, Romanian. */
export const romance = `
code clave contras senha chave mot_de_passe
for sesion
enter introdu ingres usa utili saisi entrez inser digit indique
thing prenot pedido tarjeta carta suivi command fiscal
elsewhere paquete colis livreur repartid entregad pacco casier taquil portail porta. porte. retir recog descue descon scont remise regal cadeau canje
stale a_expir caduc ya_no ja_no ja_nao
`;
