/** A row of a bench: what was measured, and the figures of each column. */
export interface BenchRow {
  readonly name: string;
  readonly cells: readonly (string | number | null)[];
}

interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly BenchRow[];
}

/** What one bench found out; printed as it comes, and kept for `--json`. */
export class BenchReport {
  readonly name: string;
  readonly tables: BenchTable[] = [];
  readonly notes: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** Prints a table; `columns` name the cells of the rows. */
  table(title: string, columns: readonly string[], rows: readonly BenchRow[]): void {
    this.tables.push({ title, columns, rows });
    const lines = [
      [title, ...columns],
      ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => `${cell ?? '–'}`)]),
    ];
    const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
    const print = (line: readonly string[]) =>
      console.log(
        line
          .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
          .join('  '),
      );
    for (const [index, line] of lines.entries()) {
      print(line);
      if (index === 0) print(widths.map((width) => '─'.repeat(width)));
    }
    console.log();
  }

  /** Prints a sentence: why something was skipped, or what a figure means. */
  note(text: string): void {
    this.notes.push(text);
    console.log(`${text}\n`);
  }

  toJSON(): object {
    return { name: this.name, tables: this.tables, notes: this.notes };
  }
}

/** The value below which `share` (0 … 1) of the values lie. */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
};

export const percent = (part: number, whole: number): string | null =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : null;
