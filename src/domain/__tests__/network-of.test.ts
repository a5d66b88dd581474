import { expect, test } from '@jest/globals';
import { networkOf } from '../network-of';

test.each([
  ['an address', '203.0.113.7', '203.0.113.7'],
  ['an address as IPv6 has it', '::ffff:203.0.113.7', '203.0.113.7'],
  ['one of a line', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['another of the same', '2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['another line', '2001:db8:1:3::9', '2001:db8:1:3::/64'],
  ['this machine', '127.0.0.1', null],
  ['this machine as IPv6 has it', '::ffff:127.0.0.1', null],
  ['this machine, IPv6', '::1', null],
  ['no address', 'unknown', null],
  ['nothing', '', null],
])('%s', (_, address, expected) => {
  expect(networkOf(address)).toBe(expected);
});
