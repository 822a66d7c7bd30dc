// Bare node http for the peers: what a server costs at the least.
import { createServer } from 'node:http';

/** @param {(path: string, body: string) => Promise<Buffer | string> | Buffer | string} answer */
export function serve(answer) {
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') return response.end('ready');
    let body = '';
    request.setEncoding('utf8');
    for await (const chunk of request) body += chunk;
    try {
      const text = await answer(request.url, body);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error.stack ?? error));
    }
  });
  server.listen(Number(process.env.PORT), process.env.HOST);
}
