/** Names of which no two are the same on a file system that does not tell large letters from small ones. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** Where counting goes on for a name: from the start each time, thousands of one name would take the square. */
  readonly #counts = new Map<string, number>();

  take(name: string): string {
    const dot = name.lastIndexOf('.');
    const key = name.toLowerCase();
    let unique = name;
    let count = this.#counts.get(key) ?? 2;
    for (; this.#taken.has(unique.toLowerCase()); count++)
      unique = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    this.#counts.set(key, count);
    this.#taken.add(unique.toLowerCase());
    return unique;
  }
}
