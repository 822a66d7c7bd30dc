import { existsSync } from 'node:fs';
import { BUNDLE, loadScript } from './bundle.js';

// One file is loaded in a fraction of the time that some thousand take.
if (existsSync(BUNDLE)) loadScript(BUNDLE);
else await import('./serve.js');
