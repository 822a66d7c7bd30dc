import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A bare connection to a port of this machine, and all that comes by it as text. */
export interface RawConnection {
  readonly socket: Socket;
  received(): string;
  /** Resolves when the connection is closed, with all that came by it. */
  readonly ended: Promise<string>;
}

/** Opens a connection and sends a text as it is. */
export async function rawConnection(port: number, text = ''): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.on('error', () => {}); // A refused peer may find its connection reset.
  const ended = once(socket, 'close').then(() => received);
  await once(socket, 'connect');
  socket.write(text);
  return { socket, received: () => received, ended };
}

/** A POST of JSON as it goes over a connection. */
export const rawPost = (path: string, body: string, headers: readonly string[] = []): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
    '',
    body,
  ].join('\r\n');
