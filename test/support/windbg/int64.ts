/**
 * The host's 64-bit integer: how any 64-bit value reaches a script. Arithmetic on it by operators works only
 * while it fits a number, and throws otherwise; `===` with a number is never true.
 */
export class Int64 {
  readonly #value: bigint;

  constructor(value: number | bigint, high?: number) {
    this.#value = BigInt.asUintN(64, BigInt(value) + (BigInt(high ?? 0) << 32n));
  }

  asNumber(): number {
    if (this.#value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new Error('64 bit value loses precision on conversion to number');
    }
    return Number(this.#value);
  }

  convertToNumber(): number {
    return Number(this.#value);
  }

  getLowPart(): number {
    return Number(this.#value & 0xffffffffn);
  }

  getHighPart(): number {
    return Number(this.#value >> 32n);
  }

  compareTo(other: Int64 | number): number {
    const value = other instanceof Int64 ? other.#value : BigInt(other);
    return this.#value < value ? -1 : this.#value > value ? 1 : 0;
  }

  valueOf(): number {
    return this.asNumber();
  }

  toString(radix = 10): string {
    return this.#value.toString(radix);
  }
}
