import { expect, test } from 'vitest';
import { isOwnNetwork } from '../../lib/download/own-network';

test.each([
  ['http://localhost:80/', true],
  ['http://a.localhost/', true],
  ['http://127.0.0.1/', true],
  ['http://2130706433/', true],
  ['http://0x7f.1/', true],
  ['http://0.0.0.0/', true],
  ['http://10.1.2.3/', true],
  ['http://172.16.0.1/', true],
  ['http://172.31.255.1/', true],
  ['http://172.32.0.1/', false],
  ['http://192.168.1.1/', true],
  ['http://169.254.169.254/latest', true],
  ['http://100.64.0.1/', true],
  ['http://100.128.0.1/', false],
  ['http://[::1]/', true],
  ['http://[::]/', true],
  ['http://[fd00::1]/', true],
  ['http://[fe80::1]/', true],
  ['http://[::ffff:127.0.0.1]/', true],
  ['http://[2001:db8::1]/', false],
  ['http://router/', true],
  ['http://nas.local./', true],
  ['https://a.internal/', true],
  ['https://news.example/', false],
  ['https://127.0.0.1.example/', false],
  ['https://8.8.8.8/', false],
  ['nothing', false],
])('%s is of our own network: %s', (address, isOwn) => {
  expect(isOwnNetwork(address)).toBe(isOwn);
});
