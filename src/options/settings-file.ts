import { isRecord } from '../storage/item.ts';
import { type Preferences, readPreferences } from '../storage/settings.ts';

/** Preferences as a file. Nothing secret, and nothing of where the service is or how one signs in there. */
export function writeSettingsFile(kept: Preferences): string {
  return `${JSON.stringify({ simfill: 'settings', version: 1, settings: readPreferences(kept) }, null, 2)}\n`;
}

export interface SettingsFile {
  settings: Partial<Preferences>;
  /** Names of what stands in it and is not taken: unknown, unusable, or never taken from a file. */
  leftOut: string[];
}

/** null for what is no file of ours, or has nothing in it that can be used. */
export function readSettingsFile(text: string): SettingsFile | null {
  const file = parse(text);
  if (!isRecord(file) || file.simfill !== 'settings' || !isRecord(file.settings)) return null;
  const settings = readPreferences(file.settings);
  const leftOut = Object.keys(file.settings).filter((name) => !Object.hasOwn(settings, name));
  return Object.keys(settings).length > 0 ? { settings, leftOut } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
