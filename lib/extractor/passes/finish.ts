import type { Reading, TokenRange } from '../reading/reading';
import type { Explanation, Quote, Span, Speaker } from '../types';
import type { Draft } from './draft';
import { rateConfidence } from './rate-confidence';
import type { Entity } from './speakers';

/** Turns drafts into quotes and entities into speakers. */
export const finish = (
  reading: Reading,
  drafts: readonly Draft[],
  speakersOf: ReadonlyMap<Draft, Entity | null>,
  explain: boolean,
): { speakers: Speaker[]; quotes: Quote[] } => {
  const spanOf = ({ from, to }: TokenRange): Span => [reading.tokens.start[from] ?? 0, reading.tokens.end[to - 1] ?? 0];
  const entities = [...new Set([...speakersOf.values()].filter((entity) => entity !== null))];
  const firstMention = (entity: Entity): number => entity.mentions[0]?.from ?? Number.MAX_SAFE_INTEGER;
  for (const entity of entities) entity.mentions.sort((a, b) => a.from - b.from);
  entities.sort((a, b) => firstMention(a) - firstMention(b));
  const ids = new Map(entities.map((entity, index) => [entity, `s${index + 1}`]));
  const speakers = entities.map((entity): Speaker => {
    const mentions = entity.mentions
      .filter(({ from }, n, all) => n === 0 || from > (all[n - 1]?.from ?? -1))
      .map(spanOf);
    const speaker = { id: ids.get(entity) ?? '', name: entity.name, mentions };
    return entity.title ? { ...speaker, title: entity.title } : speaker;
  });
  const quotes = drafts
    .map((draft): Quote => {
      const entity = speakersOf.get(draft) ?? null;
      const mention = draft.mention ?? draft.antecedent;
      return {
        type: draft.type,
        spans: draft.spans.map(spanOf),
        cue: draft.cue ? spanOf(draft.cue) : null,
        speaker: entity
          ? {
              id: ids.get(entity) ?? '',
              name: entity.name,
              mention: mention ? spanOf({ from: mention.headFrom, to: mention.headTo }) : null,
            }
          : null,
        confidence: rateConfidence(draft, entity),
        ...(explain ? { explain: explanationOf(draft) } : {}),
      };
    })
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  return { speakers, quotes };
};

const explanationOf = ({ frame, report, mention }: Draft): Explanation => {
  const evidence = [];
  if (report) evidence.push(`subject: ${report.place}`, `link: ${report.link}`);
  if (mention) evidence.push(`mention: ${mention.kind}`);
  return { frame, cueClass: report?.cue.name ?? null, evidence };
};
