import { lazily } from './lazily.ts';
import { NAMES_TABLE } from './tables/names.ts';

const names = lazily(() => new Set(NAMES_TABLE.trim().split(' ')));

/** Whether people are called so before their surname. Takes a name in small letters without accents. */
export function isFirstName(name: string): boolean {
  return names().has(name);
}
