/// <reference types="node" />
// Values squeezed into a string, because Forge bills every stored byte and cards repeat themselves. The same value gives
// the same string, which is how a job knows that nothing changed and writes nothing.

import { deflateRawSync, inflateRawSync } from 'node:zlib';

export type Packed = string;

export const pack = (value: unknown): Packed => deflateRawSync(JSON.stringify(value)).toString('base64');

export const unpack = (packed: Packed): unknown => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
