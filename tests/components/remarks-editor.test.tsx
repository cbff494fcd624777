import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RemarksEditor } from '../../components/annotation/RemarksEditor';
import type { Remarks } from '../../lib/annotations';
import { RequestError } from '../../lib/messaging';

const saved: Partial<Remarks>[] = [];
const save = async (remarks: Partial<Remarks>): Promise<void> => void saved.push(remarks);
const done = vi.fn();

const show = (onSave = save) =>
  render(<RemarksEditor remarks={{ note: 'old', tags: ['a'] }} onSave={onSave} onDone={done} />);
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  vi.useFakeTimers();
  saved.length = 0;
  done.mockClear();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the editor of note and tags', () => {
  test('saves what is typed after a pause, once, and only what has changed', async () => {
    show();
    type('Note', 'n');
    type('Note', 'new');
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([{ note: 'new' }]);
    type('Tags', 'x, #y');
    await vi.advanceTimersByTimeAsync(300);
    expect(saved[1]).toEqual({ tags: ['x', 'y'] });
  });

  test('saves at once when it is closed, and when the window goes', async () => {
    const { unmount } = show();
    type('Note', 'one');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ note: 'one' }]);
    type('Note', 'two');
    unmount();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved[1]).toEqual({ note: 'two' });
  });

  test('keeps the text on screen when it cannot be saved, says why, and tries again', async () => {
    const failing = vi.fn().mockRejectedValueOnce(new RequestError('full', 'no space')).mockImplementation(save);
    show(failing);
    type('Note', 'precious');
    await vi.advanceTimersByTimeAsync(300);
    expect(screen.getByRole('alert').textContent).toContain('disk is full');
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('precious');
    fireEvent.click(screen.getByText('Try again'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ note: 'precious' }]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('does not close over a note that is not saved', async () => {
    show(vi.fn().mockRejectedValue(new RequestError('broken', 'x')));
    type('Note', 'precious');
    fireEvent.click(screen.getByText('Done'));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).not.toHaveBeenCalled();
  });

  test('closes by Ctrl+Enter once all is saved', async () => {
    show();
    type('Note', 'quick');
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Enter', ctrlKey: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ note: 'quick' }]);
    expect(done).toHaveBeenCalledTimes(1);
  });
});

describe('the same note in two windows', () => {
  const editor = (note: string, onSave = save) => (
    <RemarksEditor remarks={{ note, tags: [] }} onSave={onSave} onDone={done} />
  );
  const noteText = (): string => (screen.getByLabelText('Note') as HTMLTextAreaElement).value;

  test('what nobody has touched here follows the other window', () => {
    const { rerender } = render(editor('old'));
    rerender(editor('theirs'));
    expect(noteText()).toBe('theirs');
  });

  test('what was typed here stays on screen, and the other text is shown beside it', async () => {
    const { rerender } = render(editor('old'));
    type('Note', 'mine');
    rerender(editor('theirs'));
    expect(noteText()).toBe('mine');
    expect(screen.getByRole('alert').textContent).toContain('theirs');
    fireEvent.click(screen.getByText('Use that'));
    await vi.advanceTimersByTimeAsync(300);
    expect([noteText(), saved.at(-1)]).toEqual(['theirs', { note: 'theirs' }]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the reader’s own can be kept, and is saved again', async () => {
    const { rerender } = render(editor('old'));
    type('Note', 'mine');
    await vi.advanceTimersByTimeAsync(300);
    rerender(editor('mine'));
    rerender(editor('theirs'));
    fireEvent.click(screen.getByText('Keep mine'));
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([{ note: 'mine' }, { note: 'mine' }]);
  });

  test('what comes back of one’s own typing is no other window', async () => {
    const { rerender } = render(editor('old'));
    type('Note', 'a');
    await vi.advanceTimersByTimeAsync(300);
    type('Note', 'ab');
    rerender(editor('a'));
    expect(noteText()).toBe('ab');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('what cannot be saved can be downloaded', async () => {
  show(async () => {
    throw new RequestError('full', 'disk');
  });
  type('Note', 'kept 字');
  await vi.advanceTimersByTimeAsync(300);
  expect(screen.getByText('Download my text').getAttribute('href')).toBe(
    `data:text/plain;charset=utf-8,${encodeURIComponent('kept 字\n\na')}`,
  );
});
