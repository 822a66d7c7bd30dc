// The options of Node with which `npm start` starts the service. V8 takes what it compiled only under the options that it
// was compiled with, so whatever compiles or measures the service takes them from here.
import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../package.json', import.meta.url);

/** @type {string[]} */
export const NODE_OPTIONS = JSON.parse(readFileSync(PACKAGE, 'utf8')).scripts.start.match(/--\S+/g);
