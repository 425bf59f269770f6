/** Lithuanian, Latvian, Estonian, Finnish, Hungarian. */
export const balticUralic = `
code slapta tunnus jelsz ~parool
for ~vahvis ellen
enter ivesk syota irja truki
elsewhere siunt csomag futar nouto
stale enaa
`;
