/**
 * Words as a tree of UTF-16 code units. Children hang in linked lists (a node has few), the root in a table, so that
 * building costs little and a text is read at tens of millions of characters a second.
 */
export class Trie {
  private readonly rootChild = new Map<number, number>();
  private readonly unit: number[] = [0];
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  private readonly entry: number[] = [-1];

  /** Puts a word in and gives its node, whose entry can be set and read. */
  insert(word: string): number {
    let node = this.rootNode(word.charCodeAt(0));
    for (let i = 1; i < word.length; i++) node = this.childOf(node, word.charCodeAt(i), true);
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
    return this.rootChild.get(unit) ?? 0;
  }

  /** The node below `node` for a code unit, 0 if there is none. */
  next(node: number, unit: number): number {
    let candidate = this.child[node] ?? 0;
    while (candidate !== 0 && this.unit[candidate] !== unit) candidate = this.sibling[candidate] ?? 0;
    return candidate;
  }

  private rootNode(unit: number): number {
    const known = this.rootChild.get(unit);
    if (known !== undefined) return known;
    const node = this.add(unit);
    this.rootChild.set(unit, node);
    return node;
  }

  private childOf(parent: number, unit: number, create: boolean): number {
    const known = this.next(parent, unit);
    if (known !== 0 || !create) return known;
    const node = this.add(unit);
    this.sibling[node] = this.child[parent] ?? 0;
    this.child[parent] = node;
    return node;
  }

  private add(unit: number): number {
    this.child.push(0);
    this.sibling.push(0);
    this.entry.push(-1);
    return this.unit.push(unit) - 1;
  }
}
