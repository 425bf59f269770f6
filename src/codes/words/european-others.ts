/** Greek, Albanian, Basque, Maltese, Irish, Scottish Gaelic, Welsh, Breton, Esperanto; Georgian and Armenian. */
export const europeanOthers = `
code synti chod gagtn
enter pliktr eisag vendos seiqva mutkag
elsewhere portas
`;
