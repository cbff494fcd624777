import { useEffect, useState } from 'preact/hooks';

interface Observed<State> {
  readonly state: State;
  subscribe(listener: () => void): () => void;
}

/** The state of something, shown again whenever it changes. */
export const useObservable = <State>(observed: Observed<State>): State => {
  const [state, setState] = useState(observed.state);
  useEffect(() => {
    setState(observed.state);
    return observed.subscribe(() => setState(observed.state));
  }, [observed]);
  return state;
};
