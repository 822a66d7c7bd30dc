// Leaves beside each script of the bundle what V8 compiled of it for a start and a first answer.
import { renameSync, writeFileSync } from 'node:fs';
import { BUNDLE, compiledFile, loadScript } from '../dist/src/bundle.js';

const QUESTION = '{ organisation(id: "iom") { id name kind seatCountry { id name } } }';

process.stdout.write = () => true;
// As the service starts without configuration, where nobody else asks it.
process.env = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' };
const loaded = new Map();
const service = await loadScript(BUNDLE, loaded).served;
// What cannot start here says so itself; it starts elsewhere without.
if (service) {
  await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  }).then((response) => response.text());
  for (const [file, { script }] of loaded) {
    const unfinished = `${compiledFile(file)}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, compiledFile(file));
  }
  await service.close();
}
process.exit();
