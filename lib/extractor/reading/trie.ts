/**
 * Words as a tree of UTF-16 code units. Children hang in linked lists (a node has few), the root in a map, so that
 * building costs little and a text is read at tens of millions of characters a second. Node 0 is no node.
 */
export class Trie {
  private readonly roots = new Map<number, number>();
  private readonly unit: number[] = [0];
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  private readonly entry: number[] = [-1];

  /** Puts a word in and gives its node, whose entry can be set and read. */
  insert(word: string, fold?: Uint16Array): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const raw = word.charCodeAt(i);
      const unit = fold?.[raw] || raw;
      const known = i === 0 ? this.first(unit) : this.next(node, unit);
      node = known || this.add(node, unit);
    }
    return node;
  }

  entryOf(node: number): number {
    return this.entry[node] ?? -1;
  }

  setEntry(node: number, entry: number): void {
    this.entry[node] = entry;
  }

  /** The node below the root for a code unit, 0 if no word begins with it. */
  first(unit: number): number {
    return this.roots.get(unit) ?? 0;
  }

  /** The node below `node` for a code unit, 0 if there is none. */
  next(node: number, unit: number): number {
    let candidate = this.child[node] ?? 0;
    while (candidate !== 0 && this.unit[candidate] !== unit) candidate = this.sibling[candidate] ?? 0;
    return candidate;
  }

  private add(parent: number, unit: number): number {
    const node = this.unit.push(unit) - 1;
    this.child.push(0);
    this.entry.push(-1);
    if (parent === 0) {
      this.sibling.push(0);
      this.roots.set(unit, node);
    } else {
      this.sibling.push(this.child[parent] ?? 0);
      this.child[parent] = node;
    }
    return node;
  }
}
