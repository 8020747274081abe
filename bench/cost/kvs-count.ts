// Counts what goes through the door of the key-value store, value by value, as Forge bills it.

/** Requests to the store, and what they moved. An absent value counts 1 KB. */
export interface Sums {
  reads: number;
  readUnits: number;
  readBytes: number;
  writes: number;
  writeUnits: number;
  writtenBytes: number;
}

type Item = { key?: unknown; value?: unknown };

const ABSENT = 1024;
const NOTHING: Sums = { reads: 0, readUnits: 0, readBytes: 0, writes: 0, writeUnits: 0, writtenBytes: 0 };

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');
/** Nothing for a deletion, which names only the key. */
const sizeOf = (item: Item): number => (item.value === undefined ? 0 : bytesOf(item.value));
const listOf = (value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);

export class KvsCount {
  private sums: Sums = { ...NOTHING };
  private readonly unit: number;

  constructor(unit: number) {
    this.unit = unit;
  }

  take(): Sums {
    const taken = this.sums;
    this.sums = { ...NOTHING };
    return taken;
  }

  saw(path: string, body: string, status: number, answer: string): void {
    const name = path.replace(/^\/api\/v1\//, '');
    if (name === 'get') this.read([status === 200 ? bytesOf(JSON.parse(answer).value) : ABSENT]);
    else if (name === 'query') this.read([Math.max(ABSENT, Buffer.byteLength(answer))]);
    else if (name === 'batch/get') {
      const { successfulKeys, failedKeys } = JSON.parse(answer);
      this.read([...listOf(successfulKeys).map(sizeOf), ...listOf(failedKeys).map(() => ABSENT)]);
    } else {
      const sent = JSON.parse(body);
      const several = [...listOf(sent), ...listOf(sent.set), ...listOf(sent.delete)];
      this.write(several.length > 0 ? several.map(sizeOf) : [sizeOf(sent)]);
    }
  }

  private units(bytes: number): number {
    return Math.max(1, Math.ceil(bytes / this.unit));
  }

  private read(sizes: number[]): void {
    this.sums.reads += 1;
    for (const size of sizes) {
      this.sums.readUnits += this.units(size);
      this.sums.readBytes += size;
    }
  }

  private write(sizes: number[]): void {
    this.sums.writes += 1;
    for (const size of sizes) {
      this.sums.writeUnits += this.units(size);
      this.sums.writtenBytes += size;
    }
  }
}
