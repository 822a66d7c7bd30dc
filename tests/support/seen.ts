import type { Locator } from 'playwright-core';

/** What a reader sees of it, line by line as it is laid out. */
export const seen = async (place: Locator): Promise<string> => (await place.allInnerTexts()).join('\n');
