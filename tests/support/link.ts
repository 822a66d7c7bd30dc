import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A link to another port whose quality a test decides. */
export interface Link {
  readonly port: number;
  /** Each piece of data arrives so much later, in milliseconds. */
  delay(milliseconds: number): void;
  /** Nothing arrives any more, and nobody is told; false lets everything through that has waited. */
  stall(stalled: boolean): void;
  /** Breaks the connections there are; new ones are taken. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a link to a port of this machine, at first a perfect one. */
export async function startLink(target: number): Promise<Link> {
  let lag = 0;
  let waiting: (() => void)[] | undefined;
  const sockets = new Set<Socket>();

  const pass = (from: Socket, to: Socket) => {
    from.on('data', (chunk: Buffer) => {
      const deliver = () => void (to.writable && to.write(chunk));
      if (waiting) waiting.push(deliver);
      // The order stays: a later piece with the same lag is delivered later.
      else if (lag > 0) setTimeout(deliver, lag);
      else deliver();
    });
    from.on('error', () => to.destroy());
    from.once('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    sockets.add(from);
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    pass(client, upstream);
    pass(upstream, client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    delay: (milliseconds) => {
      lag = milliseconds;
    },
    stall: (stalled) => {
      const held = waiting ?? [];
      waiting = stalled ? held : undefined;
      if (!stalled) for (const deliver of held) deliver();
    },
    cut,
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
