/** Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Croatian, Slovene, Polish, Czech, Slovak, Sorbian. */
export const slavic = `
code hasl hesl lozin gesl zapork klic
for podtv potv vhod vhid overo
enter vved vnes unes wpisz zadej zadaj naber vpis ukaz vjved
thing bled osibk pomil tovar zakaz zamow bron otsle track
elsewhere posyl zasiel zasil paczk balik domof aceik bramy brany drzwi vorot slagb dver skid podar poluc odbioru vyzv prevz otstj znizk
is e
stale istek nedei boljse_ne star. staryi vece_ne neplat nedij ni_vec
`;
