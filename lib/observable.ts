/** A state that is replaced as a whole, and those who want to know. */
export class Observable<State> {
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected set(state: State): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
