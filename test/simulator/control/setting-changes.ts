import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';

const TYPES = new Map(Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, typeof value]));

/** Whether every entry is a known setting of its own type; a misspelt one would change nothing in silence. */
export function isSettingChanges(changes: Record<string, unknown>): changes is Partial<Settings> {
  return Object.entries(changes).every(([name, value]) => TYPES.get(name) === typeof value);
}
