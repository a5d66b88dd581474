import addresses from 'ipaddr.js';

/**
 * Whom an address stands for: an IPv4 address itself, of IPv6 the /64 that one line at home or one machine is given
 * (RFC 6177). null: this machine itself, or what is no address.
 */
export function networkOf(address: string): string | null {
  if (!addresses.isValid(address)) return null;
  const parsed = addresses.process(address);
  if (parsed.range() === 'loopback') return null;
  if (!('parts' in parsed)) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
