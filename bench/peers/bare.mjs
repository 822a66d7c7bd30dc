// Sends what it was given: /bytes/NAME a constant buffer, /json/NAME after parsing the body and writing
// the same answer out of objects. Filled by /keep/NAME, so that the bytes are the service's own.
import { serve } from './serve.mjs';

const kept = new Map();

serve((path, body) => {
  const [, verb, name] = path.split('/');
  if (verb === 'keep') {
    kept.set(name, { bytes: Buffer.from(body), value: JSON.parse(body), end: body.endsWith('\n') ? '\n' : '' });
    return 'kept';
  }
  if (verb === 'bytes') return kept.get(name).bytes;
  JSON.parse(body);
  const { value, end } = kept.get(name);
  return JSON.stringify(value) + end;
});
