import type { BlockTable, Region, TableBlock } from '../blocks/block-table';
import type { Dom } from '../dom/dom';
import { isBodyName, isCaptionName, isConsentName, isEndMarker, isFurniture, namesOf } from './names';

export interface Node {
  region: Region;
  names: string;
  own: number;
  total: number;
  raw: number;
  furniture: boolean;
  penalty: number;
  cards: number;
  children: number;
  isCard: boolean;
}

export const P = {
  short: 60,
  junkFlat: 4,
  junkLink: 0.5,
  foul: 0.25,
  bonus: 1.1,
  descend: 0.9,
  lift: 0.6,
  before: 0.3,
  cardProse: 300,
  cardBlocks: 8,
  cards: 3,
};

const proseValue = (b: TableBlock): number => {
  const plain = b.size - b.linkSize;
  if (b.kind === 'heading' || b.kind === 'caption') return 0;
  if (b.linkSize > b.size * 0.5) return -P.junkFlat - b.linkSize * P.junkLink;
  if (plain >= P.short || b.markCount >= 2) return plain * (b.markCount ? 1 : 0.5);
  return -P.junkFlat;
};
const textOf = (b: TableBlock): string =>
  b.nodes
    .map((n) => ('data' in n ? n.data : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export interface Body {
  region: Region;
  blocks: TableBlock[];
  headline: TableBlock | null;
}

const fold = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** index of headline block, -1 */
export const findHeadline = (table: BlockTable, docTitle: string): number => {
  const title = fold(docTitle);
  let best = -1,
    bestScore = 0;
  table.blocks.forEach((b, i) => {
    if (b.size > 400 || b.size < 6) return;
    const t = fold(textOf(b));
    if (t.length < 4 || !title.includes(t)) return;
    const score =
      t.length * (b.region.tag === 'h1' ? 2 : b.kind === 'heading' ? 1.5 : 1) * (b.linkSize > b.size / 2 ? 0.4 : 1);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  });
  if (best < 0) best = table.blocks.findIndex((b) => b.region.tag === 'h1' && b.size > 15);
  return best;
};

export const findBody = (dom: Dom, table: BlockTable, docTitle = ''): Body | null => {
  const nodes = new Map<Region, Node>();
  const headline = findHeadline(table, docTitle);
  for (const region of table.regions) {
    const names = namesOf(dom, region);
    nodes.set(region, {
      region,
      names,
      own: 0,
      total: 0,
      raw: 0,
      furniture: false,
      penalty: 1,
      cards: 0,
      children: 0,
      isCard: false,
    });
  }
  const list = [...nodes.values()];
  for (const node of list) node.isCard = isCard(table, node.region);
  for (const node of list) {
    const p = node.region.parent && nodes.get(node.region.parent);
    if (p) {
      p.children++;
      if (node.isCard) p.cards++;
    }
  }
  for (const block of table.blocks) {
    const n = nodes.get(block.region) as Node;
    n.own += proseValue(block);
  }
  for (const node of list.toReversed()) {
    node.raw += Math.max(0, node.own);
    const parent = node.region.parent && nodes.get(node.region.parent);
    if (parent) parent.raw += node.raw;
  }
  const all = list[0]?.raw ?? 0;
  for (const node of list) {
    const { region, names } = node;
    const parent = region.parent && nodes.get(region.parent);
    const holdsHeadline = headline >= region.from && headline < region.to;
    node.furniture =
      region.tag !== 'body' &&
      region.tag !== 'html' &&
      (node.cards >= P.cards ||
        isConsentName(names) ||
        (isFurniture(names) && !(node.raw >= all * P.lift && holdsHeadline)));
    node.penalty = (parent?.penalty ?? 1) * (node.furniture ? P.foul : 1);
  }
  for (const node of list.toReversed()) {
    node.total += node.own;
    const parent = node.region.parent && nodes.get(node.region.parent);
    if (parent && !node.furniture) parent.total += node.total;
  }
  let best: Node | null = null;
  let bestScore = 0;
  for (const node of list) {
    const score =
      node.total * node.penalty * (isBodyName(node.names) ? P.bonus : 1) * (headline >= node.region.to ? P.before : 1);
    if (score > 0 && score >= bestScore * P.descend) {
      if (!best || score > bestScore || isInside(node.region, best.region)) {
        best = node;
        bestScore = Math.max(score, bestScore);
      }
    }
  }
  if (!best) return null;
  return {
    region: best.region,
    blocks: collect(table, best.region, nodes, headline),
    headline: table.blocks[headline] ?? null,
  };
};

const isCard = (table: BlockTable, { from, to, tag }: Region): boolean => {
  if (to - from > P.cardBlocks || tag === 'p') return false;
  let links = 0;
  for (let i = from; i < to; i++) {
    const b = table.blocks[i] as TableBlock;
    if (b.size - b.linkSize > P.cardProse) return false;
    if (b.linkSize > b.size * 0.6 && b.linkSize >= 12) links++;
  }
  return links > 0;
};

const isInside = (region: Region, outer: Region): boolean => region.from >= outer.from && region.to <= outer.to;

const collect = (table: BlockTable, top: Region, nodes: Map<Region, Node>, headline: number): TableBlock[] => {
  const blocks: TableBlock[] = [];
  for (let i = top.from; i < top.to; i++) {
    const block = table.blocks[i] as TableBlock;
    if (i <= headline && headline < top.to) continue;
    let drop = false;
    for (let r: Region | null = block.region; r && r !== top; r = r.parent) {
      const n = nodes.get(r) as Node;
      if (n.furniture || isCaptionName(n.names)) drop = true;
    }
    if (drop || block.kind === 'caption' || block.linkSize > block.size * 0.6) continue;
    if (block.size < 60 && isEndMarker(textOf(block))) {
      if (blocks.length > 2) break;
      continue;
    }
    blocks.push(block);
  }
  return blocks;
};
