import { type BulkChanges, EMPTY_CONTENT, type HighlightColor, type Remarks, type StoredContent } from '../annotations';
import type { MessageKey } from '../i18n';
import { askBackground, broadcast } from '../messaging';
import { FIRST_ARTICLES, LibraryContents } from './library-contents';

/** The library's side: everything a reader can do with what is kept, and how it is undone. */
export class LibraryModel extends LibraryContents {
  async remove(ids: readonly string[]): Promise<void> {
    await this.#change(
      'removed',
      ids,
      () => askBackground('delete-annotations', { ids }),
      async () => {
        await askBackground('restore-annotations', { ids });
      },
    );
  }

  async restore(ids: readonly string[]): Promise<void> {
    await this.#change(
      'restored',
      ids,
      () => askBackground('restore-annotations', { ids }),
      async () => {
        await askBackground('delete-annotations', { ids });
      },
    );
  }

  /** Removes for good what lies in the trash. */
  async purge(ids: readonly string[]): Promise<void> {
    await this.attempt(async () => {
      const gone = await askBackground('purge-annotations', { ids });
      const run = async (): Promise<void> => this.#bringBack({ ...EMPTY_CONTENT, ...gone });
      this.set({ ...this.state, selected: new Set(), undo: { words: 'purged', run } });
    });
    await this.refresh();
  }

  async addTags(ids: readonly string[], tags: readonly string[]): Promise<void> {
    const wanting = tags.map((tag) => [tag, this.annotations(ids).filter((each) => !each.tags.includes(tag))] as const);
    await this.#changeMany('tagged', ids, { addTags: tags }, async () => {
      for (const [tag, those] of wanting)
        await askBackground('change-many', { ids: those.map(({ id }) => id), changes: { removeTags: [tag] } });
    });
  }

  async recolor(ids: readonly string[], color: HighlightColor): Promise<void> {
    const before = this.annotations(ids);
    await this.#changeMany('recolored', ids, { color }, async () => {
      for (const old of new Set(before.map((each) => each.color))) {
        const those = before.filter((each) => each.color === old).map(({ id }) => id);
        await askBackground('change-many', { ids: those, changes: { color: old } });
      }
    });
  }

  /** Makes several speakers one: all their names belong to the first. */
  async joinSpeakers(owners: readonly string[]): Promise<void> {
    const [into, ...others] = owners;
    if (into === undefined || others.length === 0) return;
    await this.#decide(others.map((name) => ({ name, belongsTo: into })));
  }

  /** Parts a name from the speaker it belongs to. */
  async partName(name: string): Promise<void> {
    await this.#decide([{ name, belongsTo: name }]);
  }

  /** @throws {RequestError}: the editor shows it beside the text that is not saved. */
  async changeRemarks(id: string, remarks: Partial<Remarks>): Promise<void> {
    await askBackground('change-remarks', { id, remarks });
  }

  async undo(): Promise<void> {
    const { undo } = this.state;
    await this.attempt(async () => {
      await undo?.run();
      this.set({ ...this.state, undo: null });
    });
    await this.refresh();
  }

  async deleteEverything(): Promise<void> {
    await this.attempt(async () => {
      const content = await this.reader.backUp();
      await askBackground('delete-everything', {});
      this.set({
        ...this.state,
        selected: new Set(),
        undo: { words: 'allDeleted', run: () => this.#bringBack(content) },
      });
    });
    await this.refresh();
  }

  async #bringBack(content: StoredContent): Promise<void> {
    await this.reader.merge(content);
    await broadcast('annotations-changed', { articleId: null });
  }

  async #decide(names: readonly { readonly name: string; readonly belongsTo: string }[]): Promise<void> {
    const before = names.map(({ name }) => ({ name, belongsTo: this.speakers.ownerOf(name) }));
    await this.attempt(async () => {
      await askBackground('decide-speakers', { names });
      const run = async (): Promise<void> => {
        await askBackground('decide-speakers', { names: before });
      };
      this.set({ ...this.state, undo: { words: 'decided', run } });
    });
    await this.refresh();
  }

  async #changeMany(words: MessageKey, ids: readonly string[], changes: BulkChanges, undo: () => Promise<void>) {
    await this.#change(words, ids, () => askBackground('change-many', { ids, changes }), undo);
  }

  async #change(words: MessageKey, ids: readonly string[], act: () => Promise<unknown>, undo: () => Promise<void>) {
    if (ids.length === 0) return;
    const articleIds = new Set(this.annotations(ids).map(({ articleId }) => articleId));
    await this.attempt(async () => {
      await act();
      this.set({ ...this.state, undo: { words, run: undo } });
    });
    for (const id of articleIds.size > FIRST_ARTICLES ? [null] : articleIds) await this.refreshArticle(id);
  }
}
