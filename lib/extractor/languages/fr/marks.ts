import type { MarkStyle } from '../pack';

export const marks: readonly MarkStyle[] = [
  { open: '«', close: '»' },
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
  { open: '"', close: '"' },
  { open: '“', close: '"' },
  { open: '"', close: '”' },
  { open: '‹', close: '›' },
];
