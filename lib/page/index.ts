/** The content script's conductor: from the live page to painted quotes, and what a reader does with them there. */

export { type Marker, watchMarkers } from './markers';
export type { ReaderServices } from './overlay';
export { listenToReader } from './pointer';
export { Reader } from './reader';
export { reveal } from './reveal';
export { PageSession, type SessionServices } from './session';
export { runInSlices } from './slices';
export { rootOf } from './unclobbered';
export { watchPage } from './watch';
