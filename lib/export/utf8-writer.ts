/** UTF-16 code units become no more bytes of UTF-8 than so many each. */
const BYTES_A_UNIT = 3;

/** Texts as UTF-8, one after the other in the same memory: thousands of them would fill it with what nobody needs. */
export class Utf8Writer {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(0);

  /** The bytes of a text, until the next one is written. */
  write(text: string): Uint8Array<ArrayBuffer> {
    const most = text.length * BYTES_A_UNIT;
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(2 * most);
    const { written } = this.#encoder.encodeInto(text, this.#bytes);
    return this.#bytes.subarray(0, written);
  }
}
