// What a page of an app may load, by the ways in which manifests say it.

import { describe, expect, test } from '@jest/globals';
import { contentSecurityPolicy } from '../../emulator/web/serve/policy';

const HTML = '<!doctype html><html><head></head><body></body></html>';
const directive = (external: object, name: string): string =>
  contentSecurityPolicy(HTML, {
    permissions: { external },
    remotes: [{ key: 'ours', baseUrl: 'https://ours.example.com' }],
  })
    .split('; ')
    .find((one) => one.startsWith(`${name} `)) ?? '';

describe.each([
  ['text', 'https://api.example.com', 'https://api.example.com'],
  [
    'an address',
    { address: 'https://api.example.com', category: 'analytics', inScopeEUD: false },
    'https://api.example.com',
  ],
  ['a remote', { remote: 'ours' }, 'https://ours.example.com'],
])('%s', (_, entry, address) => {
  test.each([
    ['connect-src', { fetch: { client: [entry] } }],
    ['img-src', { images: [entry] }],
    ['font-src', { fonts: [entry] }],
    ['frame-src', { frames: [entry] }],
    ['script-src', { scripts: [entry] }],
    ['style-src', { styles: [entry] }],
  ])('is allowed in %s', (name, external) => {
    expect(directive(external, name).split(' ')).toContain(address);
  });
});

test('what the manifest does not name is not allowed, nor is the back end’s list the page’s', () => {
  const external = { fetch: { backend: [{ address: 'https://api.example.com' }] } };
  expect(directive(external, 'connect-src')).not.toContain('api.example.com');
  expect(contentSecurityPolicy(HTML, {})).toContain("default-src 'self'");
});
