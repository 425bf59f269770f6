import { balticUralic } from './baltic-uralic.ts';
import { common } from './common.ts';
import { chineseJapanese, korean } from './east-asia.ts';
import { europeanOthers } from './european-others.ts';
import { germanic } from './germanic.ts';
import { africa, arabicScript, hebrew } from './middle-east-africa.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { dhivehi, indic, sinhala } from './south-asia.ts';
import { mainlandAsia, maritimeAsia } from './southeast-asia.ts';
import { turkicMongolic } from './turkic-mongolic.ts';
import type { WordTable } from './word-table.ts';

/** Every table there is; a new family of languages is added here. */
export const wordTables: readonly WordTable[] = [
  common,
  germanic,
  romance,
  slavic,
  balticUralic,
  europeanOthers,
  turkicMongolic,
  arabicScript,
  hebrew,
  africa,
  indic,
  sinhala,
  dhivehi,
  maritimeAsia,
  mainlandAsia,
  chineseJapanese,
  korean,
];
