import type { Annotation } from '../annotations';

/** All that is kept of one speaker, in text order; `name` is null for quotes without a speaker. */
export interface SpeakerGroup {
  readonly name: string | null;
  /** The fullest title any of the quotes gives. */
  readonly title: string | null;
  readonly annotations: readonly Annotation[];
}

/** The kept quotes by speaker, in order of first appearance; the reader's own highlights are in none of them. */
export const groupBySpeaker = (annotations: readonly Annotation[]): SpeakerGroup[] => {
  const groups = new Map<string | null, Annotation[]>();
  for (const annotation of annotations) {
    if (!annotation.quote) continue;
    const name = annotation.quote.speaker?.name ?? null;
    const group = groups.get(name);
    if (group) group.push(annotation);
    else groups.set(name, [annotation]);
  }
  return [...groups].map(([name, quotes]) => ({ name, title: fullestTitle(quotes), annotations: quotes }));
};

const fullestTitle = (annotations: readonly Annotation[]): string | null =>
  annotations.reduce<string | null>((fullest, { quote }) => {
    const title = quote?.speaker?.title ?? null;
    return title && title.length > (fullest?.length ?? 0) ? title : fullest;
  }, null);
