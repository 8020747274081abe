// Tokens of realtime channels: an app signs claims for a channel, and only who shows a token with the same claims hears
// what was published with one. JSON web tokens, as the SDK reads them.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { DeskError, isObject, type Json } from './problem';

/** The documents promise an `expiresAt` and do not say when; whoever relies on more than this relies on luck. */
const LIFETIME = 15 * 60;

export type TokenUse = 'publish' | 'subscribe';

const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signature = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

export interface Signed {
  jwt: string;
  /** Epoch seconds. */
  expiresAt: number;
}

export const signToken = (secret: string, now: number, variables: Json): Signed => {
  const expiresAt = Math.floor(now / 1000) + LIFETIME;
  const { channelName, claims, permissions } = variables;
  const payload = {
    channel: { name: String(channelName) },
    claims: claims ?? null,
    ...(Array.isArray(permissions) ? { permissions } : {}),
    exp: expiresAt,
  };
  const text = `${packed({ alg: 'HS256', typ: 'JWT' })}.${packed(payload)}`;
  return { jwt: `${text}.${signature(secret, text).toString('base64url')}`, expiresAt };
};

/** The same for equal claims, whatever the order in which they were written. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const parts = Object.keys(value).sort();
  return `{${parts.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
};

const payloadOf = (secret: string, token: string): Json => {
  const [head, body, mark] = token.split('.');
  const given = Buffer.from(mark ?? '', 'base64url');
  const right = signature(secret, `${head}.${body}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new DeskError('INVALID_TOKEN');
  const payload: unknown = JSON.parse(Buffer.from(body ?? '', 'base64url').toString('utf8'));
  return isObject(payload) ? payload : {};
};

/** What the claims of a token add to a channel; a token that does not fit is refused by the name of what is wrong. */
export const claimsIn = (secret: string, now: number, token: string, channelName: string, use: TokenUse): string => {
  const { channel, claims, permissions, exp } = payloadOf(secret, token);
  if (now / 1000 >= Number(exp)) throw new DeskError('TOKEN_EXPIRED');
  if (!isObject(channel) || channel.name !== channelName) throw new DeskError('CHANNEL_NAME_MISMATCH');
  if (Array.isArray(permissions) && !permissions.includes(use)) throw new DeskError('MISSING_PERMISSION');
  // Nobody can name a channel so that it looks like this.
  return ` ${signature(secret, canonical(claims)).toString('hex')}`;
};
