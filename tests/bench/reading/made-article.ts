const NAMES = ['Ada Lindqvist', 'Boris Kahn', 'Carla Mensah', 'Dev Anand', 'Edith Moro', 'Farid Nouri', 'Greta Holm'];
const THINGS = ['route', 'tunnel', 'lighthouse', 'quay', 'ferry', 'dry dock', 'crane', 'bridge', 'breakwater'];
const FAULTS = ['narrow', 'slow', 'dear', 'steep', 'loud', 'shallow', 'old', 'dark', 'wet', 'crowded', 'fragile'];

/** Words in one of the paragraphs. */
const PARAGRAPH_WORDS = 40;

/** Each says something else: a page that repeats itself is no article. */
const paragraph = (_: unknown, index: number): string => {
  const [name, thing, fault] = [NAMES, THINGS, FAULTS].map((list) => list[index % list.length]);
  return `The harbour board said on day ${index} that ${thing} ${index + 7} was too ${fault}. “It is ${fault}, and it costs us ${index + 40} crowns,” said ${name}, who looks after it, “but the ${thing} will stand ${index} years and not a day more.”`;
};

/** A news article of about so many words, a third of them quotes. */
export const madeArticle = (words: number): string => {
  const paragraphs = Array.from({ length: Math.ceil(words / PARAGRAPH_WORDS) }, paragraph);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report from the harbour</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-14T08:00:00Z"></head><body><article><h1>A report from the harbour</h1><p>${paragraphs.join('</p><p>')}</p></article></body></html>`;
};
