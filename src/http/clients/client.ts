import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/**
 * Who a request counts for: its address; of IPv6 the network of 64 bits, since whoever has one address
 * there has all of them.
 */
export function clientOf(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  // Nearly all are of IPv4, and Node takes long to see that such a one is not of IPv6.
  if (!address.includes(':')) return address;
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = (address.split('%', 1)[0] as string).split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = new Array(Math.max(0, GROUPS - first.length - last.length)).fill('0');
  const groups = tail === undefined ? first : [...first, ...zeros, ...last];
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

/** The groups of a part of an address, each as it is written shortest; an IPv4 at the end fills two. */
const groupsOf = (part: string): string[] =>
  part
    .split(':')
    .filter(Boolean)
    .flatMap((group) => (group.includes('.') ? ['0', '0'] : [Number.parseInt(group, 16).toString(16)]));
