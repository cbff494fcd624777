/** Two texts beside each other: what differs, and whether one says what the other says. Pure. */
export { alikeness, pairsOf, SAME_STATEMENT, sharedPairs } from './alike';
export { type Difference, differences, isSameWords } from './differences';
