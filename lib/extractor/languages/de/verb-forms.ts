/** Forms of German verbs, and the verb that each form belongs to. */

/** Form → verb, by its stem or its infinitive. */
const verbs = new Map<string, string>();

const note = (verb: string, forms: readonly string[]): readonly string[] => {
  for (const form of forms) verbs.set(form, verb);
  return forms;
};

/** The verb of each form that was made here. */
export const lemmas: ReadonlyMap<string, string> = verbs;

/** Stems that need an e before their ending: berichtete. */
const needsE = (stem: string): boolean => /(?:[td]|[^aeiouäöülr]n|[^aeiouäöülrm]m)$/.test(stem);

/** The forms of the third person, and the infinitive: sagt, sagte, sagten, sagen. */
const finite = (stem: string): string[] => {
  const link = needsE(stem) ? 'e' : '';
  const infinitive = /e[lr]$/.test(stem) ? `${stem}n` : `${stem}en`;
  return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, infinitive];
};

const participle = (stem: string): string => `ge${stem}${needsE(stem) ? 'e' : ''}t`;

/** Weak verbs by their stems. */
export const weak = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => note(stem, [...finite(stem), participle(stem)]));

/** Weak verbs whose participle has no ge-: erklärt. */
export const weakPrefixed = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => note(stem, finite(stem)));

/** Weak verbs that part: `mit|teil` is teilte (… mit), mitteilte, mitgeteilt, mitzuteilen. */
export const separable = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((verb) => {
    const [prefix = '', stem = ''] = verb.split('|');
    const forms = finite(stem);
    const joined = [...forms.map((form) => prefix + form), prefix + participle(stem), `${prefix}zu${forms.at(-1)}`];
    return [...note(stem, forms), ...note(verb, joined)];
  });

/** Strong verbs: the forms of one verb a group, `/` between the groups. Forms with a prefix stand with the verb that has it. */
export const strong = (text: TemplateStringsArray): readonly string[] =>
  (text[0] ?? '').split('/').flatMap((group) => {
    const [verb = '', ...forms] = group.split(/\s+/).filter(Boolean);
    return note(
      verb,
      forms.map((form) => form.replaceAll('_', ' ')),
    );
  });
