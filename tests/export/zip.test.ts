import { strFromU8, unzipSync, Zip, ZipPassThrough } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type TextFile, zip } from '../../lib/export';
import { withFullCount } from '../../lib/export/zip64';
import { NOW } from './ferry';

const unzipped = async (archive: Blob): Promise<TextFile[]> =>
  Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer()))).map(([name, bytes]) => ({
    name,
    text: strFromU8(bytes),
  }));

/** Hardly to be packed, so that it comes in many pieces. */
const noise = (length: number): string => {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(32 + (seed % 20_000));
  }).join('');
};

describe('an archive', () => {
  test('holds every text under its name, whatever its length', async () => {
    const files = [
      { name: 'empty.md', text: '' },
      { name: 'short.md', text: '谁说的 “It is safe” 👩‍🚀\n' },
      { name: 'long.md', text: 'The same words again. '.repeat(20_000) },
      { name: '谁说的.md', text: noise(600_000) },
      { name: 'last.md', text: noise(600_000) },
    ];
    expect(await unzipped(await zip(files, { now: NOW }))).toEqual(files);
  });

  test.each([3, 65_535, 70_001])('of %i files says how many there are', (count) => {
    const parts: Uint8Array[] = [];
    const sizeOf = (): number => parts.reduce((sum, { length }) => sum + length, 0);
    const archive = new Zip((_error, part, isLast) => {
      parts.push(isLast ? withFullCount(part as Uint8Array<ArrayBuffer>, count, sizeOf()) : part);
    });
    for (let index = 0; index < count; index++) {
      const file = new ZipPassThrough(`${index}`);
      archive.add(file);
      file.push(new Uint8Array(), true);
    }
    archive.end();
    const bytes = new Uint8Array(sizeOf());
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const names = Object.keys(unzipSync(bytes));
    expect([names.length, names.at(-1)]).toEqual([count, `${count - 1}`]);
  });

  test('is none when the reader stops it', async () => {
    const controller = new AbortController();
    let begun = 0;
    const files = function* (): Generator<TextFile> {
      for (; begun < 10_000; begun++) yield { name: 'note.md', text: noise(3_000) };
    };
    const making = zip(files(), { now: NOW, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(begun).toBeLessThan(10_000);
  });
});
