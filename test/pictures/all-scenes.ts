import { accountScenes } from './account-scenes.ts';
import { rentScenes } from './rent-scenes.ts';
import { type Scene, scenes } from './scenes.ts';

/** Every state there is to be drawn. */
export const allScenes: Scene[] = [...scenes, ...accountScenes, ...rentScenes];
